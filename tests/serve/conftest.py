"""A press text of our own, what was read in it, and the desk on which it is reviewed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from aseankg.extract.known import KnownNames
from aseankg.extract.place import Place
from aseankg.reason.graph import BuiltGraph
from aseankg.serve.answers import Answers
from aseankg.serve.choices import Choices
from aseankg.serve.desk import Desk
from aseankg.serve.review import ReviewServer
from aseankg.serve.things import Things
from aseankg.sources.press.claims import Claim, format_claims, open_claims, surface_at
from aseankg.sources.press.text import PressText
from aseankg.sources.schema import read_schema
from tests.conftest import ROOT

SOURCE = "meja-redaksi-2018-04-29"
SUMMIT = "meeting/asean-summit-32"
GUEST, PACT = "person/ayu-larasati", "document/pact-on-data"
TEXT = PressText(
    "siaran.txt",
    "Singapura, 29 April 2018 🌏: KTT ke-32 ASEAN ditutup di Singapura. Joko Widodo menghadiri KTT itu;\n"
    "Lee Hsien Loong memimpinnya. Malaysia tidak hadir. Ayu Larasati, seorang peneliti, ikut hadir.\n\n"
    "Pakta tentang data akan disahkan tahun depan. <b>Keamanan siber</b> menjadi prioritas Indonesia.\n",
    "id",
)


def read(number: int, says: tuple[str, str, str], words: str, modality: str = "asserted", **more: str) -> Claim:
    """A claim that some words of the text make."""
    start = TEXT.text.index(words)
    end = start + len(words)
    confidence = float(more.pop("confidence", "0.9"))
    name = f"{number:05}-a"
    meeting = more.pop("meeting", "")
    surface = surface_at(TEXT.text, start, end)
    return Claim(
        name, *says, modality, meeting, start, end, surface, confidence, **more, text_hash=TEXT.sha256
    )  # fmt: skip


CLAIMS = (
    read(1, (SUMMIT, "heldIn", "city/singapore"), "KTT ke-32 ASEAN ditutup di Singapura"),
    read(2, ("person/joko-widodo", "attended", SUMMIT), "Joko Widodo menghadiri KTT itu"),
    read(3, (SUMMIT, "chairedBy", "person/lee-hsien-loong"), "Lee Hsien Loong memimpinnya", nearest="state/sg"),
    read(4, ("state/my", "attended", SUMMIT), "Malaysia tidak hadir", "negated"),
    read(5, (GUEST, "a", "Person"), "Ayu Larasati", confidence="0.6", nearest="person/arrmanatha-nasir"),
    read(6, (GUEST, "label", "Ayu Larasati@id"), "Ayu Larasati", confidence="0.6"),
    read(7, (GUEST, "attended", SUMMIT), "Ayu Larasati, seorang peneliti, ikut hadir", confidence="0.6"),
    read(8, (GUEST, "post", ""), "seorang peneliti", confidence="0.5", nearest="post/spokesperson-kemlu"),
    read(9, (PACT, "a", "Agreement"), "Pakta tentang data"),
    read(10, (PACT, "label", "Pact on Data@en"), "Pakta tentang data"),
    read(11, (PACT, "documentDate", "2019"), "Pakta tentang data akan disahkan tahun depan", "planned"),
    read(12, ("state/id", "prioritisedTopic", "topic/cybersecurity"), "Keamanan siber</b> menjadi prioritas Indonesia",
         meeting=SUMMIT),
)  # fmt: skip
CHOICES = Choices(read_schema(ROOT / "graph" / "tables"))
IDS = [claim.id for claim in CLAIMS]
CURRENT = "#claims li[aria-current=true]"
_WATCH = "addEventListener('securitypolicyviolation', (e) => console.error('violation ' + e.violatedDirective));"


@dataclass
class Table:
    """The claims table of a desk, as a spreadsheet program would read and write it."""

    path: Path

    def decisions(self) -> dict[str, str]:
        return {name: claim.decision for name, claim in self.claims().items()}

    def claims(self) -> dict[str, Claim]:
        found = open_claims(self.path, self.path.parent).claims.values()
        return {claim.id: claim for claim in found}

    def edit(self, number: int, **cells: str) -> None:
        """Change cells of one row, as someone else would meanwhile."""
        claims = self.claims()
        claims[IDS[number - 1]] = replace(claims[IDS[number - 1]], **cells)
        self.path.write_bytes(format_claims(claims.values()))


@pytest.fixture
def table(tmp_path: Path) -> Table:
    path = tmp_path / "graph" / "press" / f"{SOURCE}.csv"
    path.parent.mkdir(parents=True)
    path.write_bytes(format_claims(CLAIMS))
    return Table(path)


@pytest.fixture
def desk(table: Table, tmp_path: Path) -> Desk:
    return Desk(TEXT, table.path, tmp_path)


@pytest.fixture
def things(tiny_graph: BuiltGraph) -> Things:
    return Things(tiny_graph.store, CHOICES, SOURCE)


@pytest.fixture
def place(tiny_graph: BuiltGraph) -> Place:
    return Place(tiny_graph.project, KnownNames(tiny_graph.store), None)


@pytest.fixture
def answers(desk: Desk, things: Things, place: Place) -> Answers:
    return Answers(desk, things, lambda: place)


@pytest.fixture
def serve() -> Iterator[Callable[..., ReviewServer]]:
    """A function that starts a server, which ends with the test."""
    servers = []

    def start(answers: Answers, language: str | None = None) -> ReviewServer:
        server = ReviewServer(answers, 0, language)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        servers.append((server, thread))
        return server

    yield start
    for server, thread in servers:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def server(answers: Answers, serve: Callable[..., ReviewServer]) -> ReviewServer:
    return serve(answers)


@dataclass
class Visit:
    """An open page, and all that it asked for or complained of."""

    page: Any
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def settle(self) -> None:
        """Wait until nothing is on its way to the table."""
        self.page.wait_for_selector("#claims[aria-busy=false]", state="attached")

    def current(self) -> int:
        """The number of the current claim."""
        return IDS.index(self.page.get_attribute(CURRENT, "data-claim")) + 1

    def text(self, selector: str) -> str:
        return str(self.page.inner_text(selector))

    def go_to(self, number: int) -> None:
        self.page.click(f"#claims li[data-claim='{IDS[number - 1]}'] .sentence")


@pytest.fixture
def visit(browser: Any, server: ReviewServer) -> Iterator[Callable[..., Visit]]:
    """A function that opens the page of a server."""
    contexts = []

    def open_page(
        served: ReviewServer = server, width: int = 1440, height: int = 900, locale: str = "en-GB", **options: Any
    ) -> Visit:
        context = browser.new_context(viewport={"width": width, "height": height}, locale=locale, **options)
        contexts.append(context)
        opened = Visit(context.new_page())
        opened.page.set_default_timeout(10_000)
        opened.page.add_init_script(_WATCH)
        opened.page.on("request", lambda request: opened.requests.append(request.url))
        opened.page.on("pageerror", lambda error: opened.complaints.append(str(error)))
        opened.page.on("console", lambda said: opened.complaints.append(said.text))
        opened.page.goto(served.address)
        opened.page.wait_for_selector(CURRENT)
        return opened

    yield open_page
    for context in contexts:
        context.close()
