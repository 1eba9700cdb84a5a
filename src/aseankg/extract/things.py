"""What the names in an extraction stand for: things of the graph, and new ones that it proposes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aseankg.extract.editions import class_of_editions, edition_of
from aseankg.extract.known import SERIES_TYPE, KnownNames
from aseankg.extract.slugs import slug
from aseankg.namespaces import ASEAN, reference
from aseankg.query.names import best_labels, normalise
from aseankg.sources.press.forms import KINDS_OF_TYPE, LABEL
from aseankg.sources.press.relations import MEETINGS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from aseankg.extract.editions import Edition
    from aseankg.extract.extraction import Extraction, Mention
    from aseankg.sources.press.text import PressText
    from aseankg.sources.project import Project

_KIND_OF_SERIES = "series"
_BODIES = ("State", "Organisation")
# A new thing is of the class whose English name its own name holds, else of this one.
_BROADEST = {"Summit": "Summit", "Meeting": "Meeting", "City": "City", "Role": "Post", SERIES_TYPE: "MeetingSeries"}
_NEVER_BY_NAME = frozenset(("OrdinarySummit", "DialogueSummit"))
# Facts that are only true of a meeting once it takes place.
_HAPPENING = frozenset(
    ("held_in", "held_on", "start_date", "end_date", "hosts", "attends", "adopted_at", "launched_at")
)
_STATE_CODE = "states go by their ISO 3166-1 code: correct the id in every row"
_TO_FILL = {
    "locatedIn": "which state or province?",
    "postIn": "of which state or organisation?",
    "meetingStatus": "Planned, Held, Postponed or Cancelled?",
    LABEL: "its name in the other language?",
}


@dataclass(frozen=True, slots=True)
class Thing:
    """What a name stands for, ``KIND/ID``, and where the text first says it."""

    name: str
    type: str
    reference: str
    known: bool
    start: int
    end: int
    rank: int = 0
    """Its place among the things that the same words name: "38th and 39th ASEAN Summits"."""

    @property
    def key(self) -> str:
        """What tells it from the other things of the text, whatever the graph calls it."""
        return f"{self.start}.{self.rank}" if self.rank else str(self.start)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A property and value that a new thing needs; a blank value is for the reviewer to fill in."""

    property: str
    value: str
    note: str = ""


@dataclass
class Things:
    """The things of one extraction, found by their names."""

    project: Project
    names: KnownNames
    text: PressText
    extraction: Extraction
    _classes: dict[str, dict[str, str]] = field(default_factory=dict)

    def find(self, name: str, types: Collection[str]) -> Thing | None:
        """The thing of one of these types that is mentioned under a name; None where none is."""
        mentions = [one for one in self.extraction.mentions if one.name == name and one.type in types]
        if not mentions:
            return None
        linked = next((one for one in mentions if one.thing is not None), None)
        chosen, first = linked or mentions[0], min(mentions, key=lambda one: (one.start, -one.end))
        found = chosen.thing or self._new_reference(chosen)
        known = linked is not None or self._exists(found)
        together = {one.name for one in self.extraction.mentions if (one.start, one.type) == (first.start, first.type)}
        rank = sorted(together).index(first.name)
        return Thing(name, chosen.type, found, known, first.start, first.end, rank)

    def series(self, name: str, start: int, end: int) -> Thing:
        """The series of meetings with a name, which the words from `start` to `end` imply."""
        called = self.names.called(SERIES_TYPE, name)
        found = next(iter(called)) if len(called) == 1 else f"{_KIND_OF_SERIES}/{slug(name)}"
        return Thing(name, SERIES_TYPE, found, len(called) == 1 or self._exists(found), start, end)

    def nearest(self, thing: Thing) -> tuple[str, ...]:
        """The things of the graph that a new one may be."""
        return () if thing.known else self.names.nearest(thing.type, thing.name)

    def proposals(self, thing: Thing) -> Iterator[Proposal]:
        """What introduces a new thing: its class, its name, and what the graph asks of its kind."""
        cls = self._class(thing)
        note = _STATE_CODE if thing.type == "State" else ""
        yield Proposal("a", cls, note)
        yield self._filled(LABEL, self._english(thing))
        if thing.type in MEETINGS:
            yield self._filled("meetingStatus", self._status(thing))
        if edition := self._edition(thing.name, thing.type):
            yield Proposal("ordinal", edition.number)
        if thing.type == "Role":
            yield self._filled("postIn", self._body(thing))
        if thing.type == "City":
            yield self._filled("locatedIn", "")
        if thing.type == "Topic":
            yield self._filled(LABEL, self._indonesian(thing))

    def _edition(self, name: str, kind: str) -> Edition | None:
        return edition_of(name, self.extraction, self.names) if kind in MEETINGS else None

    def _new_reference(self, mention: Mention) -> str:
        edition = self._edition(mention.name, mention.type)
        return edition.reference if edition else f"{KINDS_OF_TYPE[mention.type][0]}/{slug(mention.name)}"

    def _exists(self, name: str) -> bool:
        return self.project.thing(self.project.things, name) is not None

    def _filled(self, name: str, value: str) -> Proposal:
        return Proposal(name, value, "" if value else _TO_FILL[name])

    def _class(self, thing: Thing) -> str:
        edition = self._edition(thing.name, thing.type)
        like_others = class_of_editions(self.project, edition.series) if edition else None
        if like_others:
            return like_others
        words = f" {normalise(thing.name)} "
        held = [cls for cls, label in self._labels(thing.type).items() if f" {label} " in words]
        broadest = _BROADEST.get(thing.type, thing.type)
        return max(held, key=lambda cls: (len(self._labels(thing.type)[cls]), cls), default=broadest)

    def _labels(self, kind: str) -> dict[str, str]:
        """The names of the classes that a new thing of a type may have."""
        if kind not in self._classes:
            tables = [one for one in self.project.tables.values() if one.kind == KINDS_OF_TYPE.get(kind, ("",))[0]]
            columns = [column for table in tables for column in table.columns if column.name == "class"]
            classes = {name for column in columns for name in column.allowed} - _NEVER_BY_NAME
            if kind in MEETINGS:
                classes = {name for name in classes if name.endswith("Summit") == (kind == "Summit")}
            labels = best_labels(self.names.store, (ASEAN + name for name in classes), "en")
            self._classes[kind] = {name: normalise(labels[ASEAN + name]) for name in sorted(classes)}
        return self._classes[kind]

    def _status(self, meeting: Thing) -> str:
        """Whether the text tells that a meeting took place or that it is to; empty where it tells neither."""
        told = {
            fact.modality
            for fact in self.extraction.facts
            if fact.relation in _HAPPENING and meeting.name in (fact.subject, fact.object)
        }
        return "Held" if "asserted" in told else "Planned" if "planned" in told else ""

    def new_body(self, post: Thing) -> Thing | None:
        """The thing of the text that a post belongs to, where the graph does not have it."""
        body = self._body(post) if post.type == "Role" and not post.known else ""
        found = (self.find(one.name, _BODIES) for one in self.extraction.mentions if body)
        return next((thing for thing in found if thing and thing.reference == body and not thing.known), None)

    def _body(self, post: Thing) -> str:
        """The state or organisation whose name the name of a post holds, of several the longest."""
        words = f" {normalise(post.name)} "
        named = [(normalise(name.text), reference(name.thing)) for kind in _BODIES for name in self.names.of_type(kind)]
        named += [
            (normalise(one.name), found.reference)
            for one in self.extraction.mentions
            if (found := self.find(one.name, _BODIES))
        ]
        held = {(len(name), thing) for name, thing in named if name and f" {name} " in words}
        return max(held, default=(0, ""))[1]

    def _english(self, thing: Thing) -> str:
        """The name, but for topics that a text in another language names in its own words."""
        surface = self.text.text[thing.start : thing.end]
        foreign = self.text.language != "en" and normalise(surface) == normalise(thing.name)
        return "" if thing.type == "Topic" and foreign else f"{thing.name}@en"

    def _indonesian(self, topic: Thing) -> str:
        surface = " ".join(self.text.text[topic.start : topic.end].split())
        return f"{surface}@id" if self.text.language == "id" else ""


def new_things(things: Iterable[Thing]) -> list[Thing]:
    """Those that the graph does not have, each once, as first mentioned."""
    found: dict[str, Thing] = {}
    for thing in sorted(things, key=lambda thing: (thing.start, thing.reference)):
        if not thing.known:
            found.setdefault(thing.reference, thing)
    return list(found.values())
