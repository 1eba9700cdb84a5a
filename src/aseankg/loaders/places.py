"""Quads of coordinates: a place has a geometry, which is a thing of its own (OGC GeoSPARQL 1.1)."""

from __future__ import annotations

from collections.abc import Iterator

from aseankg.namespaces import ASEAN, GEO, RDF, SRC, XSD, thing_iri
from aseankg.sources.project import Project
from aseankg.sources.tables import Row
from aseankg.terms import Iri, Literal, Quad


def coordinate_quads(project: Project, row: Row) -> Iterator[Quad]:
    """The geometry of one place as a WKT point, longitude first, and its GeoNames identifier."""
    slug = row.key[0]
    place = thing_iri(project.things["places"][slug], slug)
    geometry = thing_iri("geometry", slug)
    point = f"POINT({row.one('longitude')} {row.one('latitude')})"
    identifier = row.one("geonamesId")
    for source in row.cells["sources"]:
        graph = SRC + source
        yield Quad(place, GEO + "hasGeometry", Iri(geometry), graph)
        yield Quad(geometry, RDF + "type", Iri(GEO + "Geometry"), graph)
        yield Quad(geometry, GEO + "asWKT", Literal(point, datatype=GEO + "wktLiteral"), graph)
        if identifier:
            yield Quad(place, ASEAN + "geonamesId", Literal(str(int(identifier)), datatype=XSD + "integer"), graph)
