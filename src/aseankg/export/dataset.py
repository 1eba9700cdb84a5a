"""The description of a release: DCAT 3 for its files, VoID for what they hold.

The version is the newest day on which a source was read, so that the same tables always give the same description.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path

from aseankg.namespaces import ASEAN, BASE, DATASET, DCTERMS, PREFIXES, RDF, XSD
from aseankg.sources.project import Project
from aseankg.store.canonical import write_turtle
from aseankg.store.memory import MemoryStore
from aseankg.terms import Iri, Literal, Quad

DCAT, SPDX, VOID = PREFIXES["dcat"], PREFIXES["spdx"], PREFIXES["void"]
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
_MEDIA_TYPES = {".ttl": "text/turtle", ".trig": "application/trig"}

Fact = tuple[str, str, Iri | Literal]


def describe_release(store: MemoryStore, project: Project, files: Mapping[Path, bytes]) -> bytes:
    """Turtle that describes the dataset, its distributions with checksums, and the number of things by class."""
    facts = [*_dataset_facts(store, project), *_class_facts(store)]
    for path, data in files.items():
        facts += _distribution_facts(path, data)
    description = MemoryStore()
    description.add(Quad(*fact, DATASET) for fact in facts)
    stream = BytesIO()
    write_turtle(description.quads(), stream)
    return stream.getvalue()


def _dataset_facts(store: MemoryStore, project: Project) -> Iterator[Fact]:
    version = max((row.one("retrieved") or "" for row in project.rows["sources"]), default="")
    yield DATASET, RDF + "type", Iri(DCAT + "Dataset")
    yield DATASET, RDF + "type", Iri(VOID + "Dataset")
    yield DATASET, DCTERMS + "title", Literal("aseankg: a knowledge graph of ASEAN cooperation", "en")
    yield DATASET, DCTERMS + "title", Literal("aseankg: graf pengetahuan kerja sama ASEAN", "id")
    yield DATASET, DCTERMS + "license", Iri(LICENCE)
    yield DATASET, DCTERMS + "modified", Literal(version, datatype=XSD + "date")
    yield DATASET, DCAT + "version", Literal(version)
    yield DATASET, VOID + "vocabulary", Iri(ASEAN.rstrip("#"))
    yield DATASET, VOID + "uriSpace", Literal(BASE)
    for name, pattern in (
        ("triples", "{ ?s ?p ?o }"),
        ("classes", "{ SELECT DISTINCT ?class { ?s a ?class } }"),
        ("properties", "{ SELECT DISTINCT ?p { ?s ?p ?o } }"),
    ):
        yield DATASET, VOID + name, _integer(store.count(pattern))


def _class_facts(store: MemoryStore) -> Iterator[Fact]:
    rows = store.select(
        f"SELECT DISTINCT ?class ?thing {{ ?thing a ?class "
        f'FILTER(STRSTARTS(STR(?class), "{ASEAN}") && !STRSTARTS(STR(?thing), "{ASEAN}")) }}'
    )
    for name, count in sorted(Counter(row[0].value for row in rows if row[0] is not None).items()):
        part = f"{DATASET}/class/{name.removeprefix(ASEAN)}"
        yield DATASET, VOID + "classPartition", Iri(part)
        yield part, VOID + "class", Iri(name)
        yield part, VOID + "entities", _integer(count)


def _distribution_facts(path: Path, data: bytes) -> Iterator[Fact]:
    distribution = f"{DATASET}/{path.name}"
    digest = distribution + "/checksum"
    yield DATASET, DCAT + "distribution", Iri(distribution)
    yield distribution, RDF + "type", Iri(DCAT + "Distribution")
    yield distribution, DCTERMS + "title", Literal(path.name)
    yield distribution, DCTERMS + "license", Iri(LICENCE)
    yield distribution, DCAT + "mediaType", Iri(_media_type(path))
    yield distribution, DCAT + "byteSize", Literal(str(len(data)), datatype=XSD + "nonNegativeInteger")
    yield distribution, SPDX + "checksum", Iri(digest)
    yield digest, RDF + "type", Iri(SPDX + "Checksum")
    yield digest, SPDX + "algorithm", Iri(SPDX + "checksumAlgorithm_sha256")
    yield (
        digest,
        SPDX + "checksumValue",
        Literal(hashlib.sha256(data).hexdigest(), datatype=XSD + "hexBinary"),
    )


def _media_type(path: Path) -> str:
    return f"https://www.iana.org/assignments/media-types/{_MEDIA_TYPES[path.suffix]}"


def _integer(number: int) -> Literal:
    return Literal(str(number), datatype=XSD + "integer")
