"""Where `ontology/` and `graph/` lie: in the installed package, or at the top of a checkout.

Reading commands need one name of a file from here and wait for all that is imported: pathlib is loaded when used.
"""

from __future__ import annotations

import os

from aseankg.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path


class Layout:
    """The folders of one project: the shipped one, or a stranger's with the same shape."""

    def __init__(self, root: str | Path) -> None:
        self._root = os.fspath(root)

    @property
    def root(self) -> Path:
        """The folder that holds them all."""
        from pathlib import Path

        return Path(self._root)

    @property
    def ontology(self) -> Path:
        """The OWL ontology."""
        return self.root / "ontology" / "asean.ttl"

    @property
    def topics(self) -> Path:
        """The SKOS topics, made by the build."""
        return self.root / "ontology" / "topics.ttl"

    @property
    def shapes(self) -> Path:
        """The SHACL shapes."""
        return self.root / "ontology" / "shapes.ttl"

    @property
    def rules(self) -> Path:
        """The folder of rules beside the ontology's axioms."""
        return self.root / "ontology" / "rules"

    @property
    def checks(self) -> Path:
        """The folder of checks that span several things."""
        return self.root / "ontology" / "checks"

    @property
    def questions(self) -> Path:
        """The folder of ready-made questions."""
        return self.root / "ontology" / "questions"

    @property
    def graph(self) -> Path:
        """The folder with sources, tables and the release."""
        return self.root / "graph"

    @property
    def tables(self) -> Path:
        """The folder of tables with their CSVW description."""
        return self.graph / "tables"

    @property
    def sources(self) -> Path:
        """The table of sources."""
        return self.graph / "sources.csv"

    @property
    def press(self) -> Path:
        """The folder of claims read in press texts; a project may go without."""
        return self.graph / "press"

    @property
    def expected(self) -> Path:
        """How many things of each class there must be; a project may go without."""
        return self.graph / "expected.csv"

    @property
    def columns(self) -> Path:
        """The page that explains the columns, made by the build."""
        return self.tables / "README.md"

    @property
    def alignments(self) -> Path:
        """How the ontology lines up with others."""
        return self.root / "ontology" / "alignments.ttl"

    @property
    def reference(self) -> Path:
        """The ontology's reference page, made by the build of a project that has docs/."""
        return self.root / "docs" / "ontology.html"

    @property
    def turtle(self) -> Path:
        """The release as one graph, made by the build."""
        return self.graph / "asean.ttl"

    @property
    def trig_name(self) -> str:
        """The name of the release by named graph."""
        return os.path.join(self._root, "graph", "asean.trig")

    @property
    def trig(self) -> Path:
        """The release by named graph, made by the build."""
        from pathlib import Path

        return Path(self.trig_name)

    @property
    def dataset(self) -> Path:
        """The description of the release, made by the build."""
        return self.graph / "dataset.ttl"


def shipped() -> Layout:
    """The project that came with this package."""
    package = os.path.dirname(os.path.abspath(__file__))
    installed = os.path.join(package, "data")
    return Layout(installed if os.path.isdir(installed) else os.path.dirname(os.path.dirname(package)))


def chosen(folder: str | None) -> Layout:
    """The project in `folder`; with None the one in the working folder, or else the shipped one.

    Raises `UsageError` when `folder` holds no project.
    """
    return at_hand(folder) or shipped()


def at_hand(folder: str | None) -> Layout | None:
    """The project in `folder`; with None the one in the working folder, if it is one.

    Raises `UsageError` when `folder` holds no project.
    """
    here = Layout(folder if folder is not None else os.getcwd())
    if here.tables.is_dir() and here.ontology.is_file():
        return here
    if folder is not None:
        raise UsageError(f"{folder}: no project; it must hold graph/tables/ and ontology/asean.ttl")
    return None
