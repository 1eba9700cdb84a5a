"""OWL 2 consistency by HermiT, which owlready2 carries and Java runs.

HermiT is asked two things: whether the whole can be true, and which classes can have no member. What owlready2 asks of
it (`sync_reasoner_hermit`: all classes of every individual, all properties) takes 160 s on the release, these two 7 s.
It reads N-Triples. Dates known to the year or month, days and WKT points lie outside the OWL 2 datatype map (OWL 2
Structural Specification, section 4), and HermiT takes a web address with letters beyond ASCII for malformed, which XML
Schema allows: it is not shown the triples that hold these.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from aseankg.namespaces import GEO, XSD
from aseankg.store.local import LocalStore

if TYPE_CHECKING:
    from rdflib import Graph

_HIDDEN = tuple(
    f"^^<{datatype}> .".encode()
    for datatype in (XSD + "date", XSD + "gYearMonth", XSD + "gYear", XSD + "anyURI", GEO + "wktLiteral")
)
_MAIN = "org.semanticweb.HermiT.cli.CommandLine"


@dataclass(frozen=True)
class Consistency:
    """Whether the graph is consistent; None where it could not be checked, and why."""

    consistent: bool | None
    detail: str


def check_consistency(store: LocalStore, ontology: Graph) -> Consistency:
    """HermiT's answer for the ontology with all that the sources state."""
    java = shutil.which("java")
    if java is None:
        return Consistency(None, "OWL consistency was not checked: Java, which runs HermiT, is not installed")
    facts = store.ntriples().splitlines()
    shown = [fact for fact in facts if not fact.endswith(_HIDDEN)]
    answer = _ask_hermit(java, ontology.serialize(format="nt", encoding="utf-8") + b"\n".join(shown) + b"\n")
    if "InconsistentOntologyException" in answer or "is not satisfiable" in answer:
        return Consistency(False, "HermiT finds a contradiction between the facts and the ontology's axioms")
    if "is satisfiable" not in answer:
        cause = next((line for line in answer.splitlines() if "Exception" in line), answer.strip()[:200])
        return Consistency(False, f"HermiT stopped before it had an answer: {cause}")
    impossible = sorted(re.split("[/#]", name)[-1] for name in re.findall(r"^\t<(.+)>$", answer, re.MULTILINE))
    if impossible:
        return Consistency(False, f"HermiT finds that nothing can be a {', '.join(impossible)}")
    hidden = f"{len(facts) - len(shown)} dates, coordinates and web addresses"
    return Consistency(True, f"HermiT finds no contradiction (not shown to it: {hidden})")


def _ask_hermit(java: str, ntriples: bytes) -> str:
    """What HermiT says on consistency (-k) and on classes that can have no member (-U)."""
    import owlready2

    folder = Path(owlready2.__file__).parent / "hermit"
    with tempfile.TemporaryDirectory() as temporary:
        shown = Path(temporary) / "shown.nt"
        shown.write_bytes(ntriples)
        command = [
            java,
            "-Xmx2000M",
            "-cp",
            f"{folder}{os.pathsep}{folder / 'HermiT.jar'}",
            _MAIN,
            "-k",
            "-U",
            shown.as_uri(),
        ]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)  # noqa: S603
    return done.stdout + done.stderr
