"""What a text has spoken of so far: the event, the people and the initiative that its next clause can mean."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.around_events import (
    is_accompanied,
    is_adjunct,
    is_beside,
    is_prepared,
    is_whole,
    stands_at,
)
from aseankg.extract.rules.clauses.clauses import Clause, entities
from aseankg.extract.rules.clauses.origins import is_origin
from aseankg.extract.rules.discourse.announced import Announcements
from aseankg.extract.rules.discourse.passing import (
    is_aside,
    is_brought_to,
    is_earlier,
    is_minor,
    is_of_another_time,
    is_of_long_ago,
    session_of,
    stands_aside,
)
from aseankg.extract.rules.discourse.ranks import is_for_heads, is_for_principals, is_of_officials
from aseankg.extract.rules.discourse.who_meets import (
    SPEAKERS,
    SUBJECT,
    adopting_event,
    group_words,
    has_line_of_statement,
    is_of_issuers,
    kind_of_group,
    ministers_meant,
    subject_start,
)
from aseankg.extract.rules.phrases.bare_nouns import points
from aseankg.extract.rules.reading.reading import BODIES, EVENTS, Entity, Reading
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Span

_NOUNS: Final = WordTables("clauses")
_WORDS: Final = WordLists("discourse")
_TITLES: Final = WordLists("title_subjects")
_CLAUSES: Final = WordLists("clauses")
_OPENING: Final = 4
"""Tokens of a clause among which the noun stands that it begins with: "The five-day summit ..."."""
_LASTING: Final = 4
"""Clauses for which a list of who takes part may follow the word that says so."""
BRIEFING: Final = "Press briefing"
CEREMONY: Final = " ceremony of "
"""Part of the name of a ceremony that belongs to another event."""


@dataclass(slots=True)
class Discourse:
    """What was spoken of last; clauses enter and leave it in the order of the text."""

    reading: Reading
    summit: Entity | None = None
    """The first of ASEAN's summits that the text names, which "the summit" is."""
    issuer: Entity | None = None
    """The event whose statement or communiqu\u00e9 the text is by its title."""
    _only_event: Entity | None = None
    """The only event that the text names, which nouns that point to one mean before it does."""
    _event: Entity | None = None
    _main: Entity | None = None
    """The event spoken of before a minor one, up to the end of the paragraph of that."""
    _past_event: Entity | None = None
    _passing: Entity | None = None
    """The event of another time that the paragraph named last, which is not the one that the text goes on with."""
    _passing_paragraph: int = 0
    _origins: set[int] = field(default_factory=set)
    """The first tokens of the events that were only told to be where a work comes from."""
    _held_by_both: frozenset[Entity] = frozenset()
    """The events of which the text tells by those who hold them with ASEAN."""
    _titled: frozenset[Entity] = frozenset()
    """The events of the title lines."""
    _paragraph: int = 0
    _issuers_spoke: bool = False
    """Whether those who issue the text spoke in the last sentence, whom "they" means."""
    _ahead: bool = False
    _one_event: bool = True
    _ceremony: Entity | None = None
    """The ceremony of an event that was spoken of last, and the token behind the sentence that did."""
    _ceremony_last: int = 0
    _home: Entity | None = None
    _network: Entity | None = None
    _people: list[Entity] = field(default_factory=list)
    _attending: int = 0
    _announced: Announcements = field(default_factory=Announcements)
    _group: str = ""
    """The type of event that those meet at who are the subject of a clause, or whom it points back to; "" for none."""

    def __post_init__(self) -> None:
        summits = (s.entity for s in self.reading.ordered() if s.entity.type == "Summit" and not s.nested)
        self.summit = next((summit for summit in summits if not summit.foreign), None)
        self._only_event = self._single_event()
        titles = [s for s in self.reading.ordered() if s.entity.type in EVENTS and s.last <= self.reading.title_end]
        self._titled = frozenset(entities(titles))
        self._held_by_both = frozenset({span.entity for span in self.reading.spans if span.entity.sides})
        issued = titles and not _TITLES.issued.isdisjoint(self.reading.keys[: titles[0].first])
        if titles and (issued or has_line_of_statement(self.reading)):
            self.issuer = titles[0].entity

    def _single_event(self) -> Entity | None:
        """The event that the text is about, where it names no other, the ceremonies of that one apart."""
        spans = (span for span in self.reading.spans if span.entity.type in EVENTS and not span.nested)
        named = (span.entity for span in spans if not is_brought_to(self.reading, span))
        events = {whole_event(self.reading, event) for event in named if event.name != BRIEFING}
        return next(iter(events)) if len(events) == 1 else None

    def enter(self, clause: Clause) -> None:
        """The clause knows what was spoken of before it."""
        self._group = kind_of_group(clause) or (self._group if _points_to_group(clause) else "")
        if self._main is not None and clause.sentence.paragraph != self._paragraph:
            self._event, self._main = self._main, None
        clause.by_issuers, clause.home = self.issuer is not None and self._by_issuers(clause), self._home
        clause.event = None if clause.other_event or is_of_long_ago(clause) else self._spoken_of(clause)
        clause.ceremony = self._ceremony if clause.sentence.first <= self._ceremony_last else None
        ended = self._ahead and clause.sentence.paragraph != self._paragraph
        clause.past_event = self._past_event if ended else None
        clause.one_event = self._one_event or clause.bare_noun is not None
        clause.people, clause.attending = self._people, self._attending > 0
        clause.announced = self._announced.at(clause)
        for span in clause.of("Initiative")[:1]:
            self._network = span.entity
        clause.network = self._network

    def _by_issuers(self, clause: Clause) -> bool:
        """Whether those who issue the text speak in a clause; the number of a paragraph parts "they" from none."""
        speak = is_of_issuers(clause, self._issuers_spoke)
        if clause.first == clause.sentence.first and clause.last - clause.first >= SPEAKERS:
            self._issuers_spoke = speak
        return speak

    def leave(self, clause: Clause) -> None:
        """What the clause speaks of is what was spoken of last."""
        events = self._without_passing(clause, _led_by(clause, self._event))
        if clause.events():
            named = (span.entity for span in clause.events() if span.entity.whole and CEREMONY in span.entity.name)
            self._ceremony, self._ceremony_last = next(named, None), clause.sentence.last
            self._origins.update(span.first for span in clause.events() if is_origin(clause, span))
        if events and not self._is_of_two(clause):
            self._main = (self._main or self._event) if is_minor(events[0]) else None
            self._event, self._paragraph = events[0], clause.sentence.paragraph
            self._ahead = _is_ahead(clause, events[0])
            self._past_event = next((event for event in events if not _is_ahead(clause, event)), self._past_event)
            self._one_event = not {*events[1:]} - {*events[0].twins, events[0]}
            self._home = next((e for e in events if not (e.foreign or is_minor(e))), self._home)
        elif self._event is not None and is_for_principals(clause) and is_of_officials(self._event):
            self._event = clause.event
        self._people = [span.entity for span in clause.of("Person")] or self._people
        if clause.has("attend", "attend-by", "gather") or _lists_those_who_meet(clause):
            self._attending = _LASTING
        elif self._attending and not clause.is_item:
            self._attending -= 1
        self._announced.read(clause)

    def _without_passing(self, clause: Clause, events: list[Entity]) -> list[Entity]:
        """The events of a clause; none where they are of another time, and no title names them."""
        before = self._event
        if before is not None and not events:
            aside = (s.entity for s in clause.events() if is_of_another_time(clause, s.entity, before))
            if (passing := next(aside, None)) is not None:
                self._passing, self._passing_paragraph = passing, clause.sentence.paragraph
        if before is None or not events or not self._titled.isdisjoint(events):
            return events
        if not all(is_of_another_time(clause, event, before) for event in events):
            return events
        self._passing, self._passing_paragraph = events[0], clause.sentence.paragraph
        return []

    def _goes_on_with_passing(self, clause: Clause) -> bool:
        """Whether a clause tells more of the event of another time: "There they also signed X", "It will adopt Y"."""
        if not self._can_mean_passing(clause):
            return False
        if clause.first != clause.sentence.first or (self._passing is not None and self._passing.planned):
            return True
        opening = clause.reading.keys[clause.first : clause.first + _OPENING]
        return not _WORDS.there.isdisjoint(opening) or not clause.keys.isdisjoint(_WORDS.had)

    def _can_mean_passing(self, clause: Clause) -> bool:
        """Whether a clause stands near the event of another time, and tells of what is to come where it is ahead."""
        if self._passing is None or self._passing_paragraph != clause.sentence.paragraph:
            return False
        return clause.first != clause.sentence.first or not self._passing.planned or clause.has("plan")

    def _is_of_two(self, clause: Clause) -> bool:
        """Whether a clause tells what two who meet say, and names another event only with it."""
        if self._event is None or not self._event.parties:
            return False
        return bool(kind_of_group(clause)) or _points_to_group(clause)

    def _event_of_group(self, clause: Clause) -> Entity | None:
        """The event named last, or the one before it that those who meet as the subject of a clause can meet at.

        Leaders meet at summits, ministers do not.
        """
        if self._returns_to_summit(clause):
            return self.summit
        kind = self._group
        if kind and self._event is not None and self._event.parties:
            return adopting_event(clause, self._event)
        if not kind or self._event is None or self._event.type == kind:
            return self._event
        others = (s.entity for s in self.reading.earlier(clause.first, kind) if s.entity.name != BRIEFING)
        return next((event for event in others if not event.foreign), None)

    def _returns_to_summit(self, clause: Clause) -> bool:
        """Whether a new paragraph before a summit tells of that one again, and not of one with a partner beside it."""
        event, summit = self._event, self.summit
        if event is None or summit is None or event is summit or event.type != "Summit":
            return False
        ahead = bool(event.planned and summit.planned) and self._paragraph != clause.sentence.paragraph
        return ahead and clause.has("adopt", "adopt-by", "sign", "sign-by")

    def _just_named(self, clause: Clause) -> Entity | None:
        """ASEAN's summit that the sentence before named, in the same paragraph, for "the summit" that begins one."""
        before = next(self.reading.earlier(clause.sentence.first, "Summit"), None)
        if before is None or before.entity.foreign or clause.first != clause.sentence.first:
            return None
        if clause.bare_noun not in self.reading.keys[clause.first : clause.first + _OPENING]:
            return None
        earlier = self.reading.sentence_of(before.first)
        near = earlier.last == clause.sentence.first and earlier.paragraph == clause.sentence.paragraph
        return before.entity if near else None

    def _main_summit(self, clause: Clause) -> Entity | None:
        """The first of ASEAN's summits that the text names; the one spoken of last where that is of another time."""
        first, last = self.summit, self._event
        other = first is not None and last is not None and last.type == "Summit" and not last.foreign
        return last if other and first and last and is_of_another_time(clause, first, last) else first

    def _last_summit(self, clause: Clause) -> Entity | None:
        """The summit that was spoken of last, whatever meeting was since."""
        if self._event is not None and self._event.type == "Summit":
            return self._event
        before = next(self.reading.earlier(clause.first, "Summit"), None)
        return before.entity if before is not None else None

    def _event_as_summit(self) -> Entity | None:
        """The event named last, which "the summit" is where no summit is named: none of ministers alone."""
        return None if self._event is not None and "Ministers" in self._event.name else self._event

    def _prominence(self, event: Span) -> tuple[int, int]:
        """How likely a bare noun behind an event means it: one in the last sentence, and there the first, most."""
        return self.reading.sentence_of(event.first).first, -event.first

    def _spoken_of(self, clause: Clause) -> Entity | None:
        """The event that a clause without one is about: the one its bare noun points to, else the one named last."""
        noun = clause.bare_noun
        if self.issuer is not None and (clause.by_issuers or (self._attending and clause.is_item)):
            return session_of(clause, self.issuer)
        if noun is None:
            if (held := self._event_of_both(clause)) is not None:
                return held
            if self._goes_on_with_passing(clause):
                return self._passing
            if (met := self._of_ministers(clause)) is not None:
                return met
            return self._of_officials(clause) or self._above_officials(clause, self._event_of_group(clause))
        if means_summit(clause):
            summit = self._just_named(clause) or self._main_summit(clause)
            return summit or self._last_summit(clause) or self._event_as_summit()
        named = (s for s in self.reading.earlier(clause.first, "Meeting") if s.entity.name != BRIEFING)
        meetings = [span for span in named if not stands_aside(self.reading, span)]
        meetings = [span for span in meetings if span.first not in self._origins] or meetings
        if not self._can_mean_passing(clause):
            meetings = [span for span in meetings if span.entity is not self._passing]
        if is_for_principals(clause):
            meetings = [span for span in meetings if not is_of_officials(span.entity)] or meetings
        fitting = [s for s in meetings if self._goes_by(s, noun)]
        if noun not in _CLAUSES.ceremonies:
            fitting = [s for s in fitting if CEREMONY not in s.entity.name] or fitting
        chosen = max(fitting or meetings, key=self._prominence, default=None)
        return chosen.entity if chosen else self._event or self._still_to_name(clause, noun)

    def _goes_by(self, event: Span, noun: str) -> bool:
        """Whether a noun is one that an event is called by, in English too; but two who meet are only called so."""
        name = event.entity.name.lower()
        if noun in name or noun in self.reading.keys[event.first : event.last]:
            return True
        return not event.entity.parties and _NOUNS.english_nouns.get(noun, noun) in name

    def _of_ministers(self, clause: Clause) -> Entity | None:
        """The meeting named last of the ministers of a field whom a clause tells of, if another is spoken of."""
        people = ministers_meant(clause) if self._event is not None and self._event.type == "Meeting" else ""
        if self._event is None or not people or people in self._event.name:
            return None
        named = (span.entity for span in self.reading.earlier(clause.first, "Meeting"))
        return next((event for event in named if people in event.name and not event.foreign), None)

    def _of_officials(self, clause: Clause) -> Entity | None:
        """The meeting of officials named last, where these are the subject of a clause: "The senior officials met"."""
        opening = subject_start(clause) if clause.first == clause.sentence.first else clause.last
        if not any(opening <= index < opening + SUBJECT for index in clause.at(_WORDS.officials)):
            return None
        if self._event is None or is_of_officials(self._event):
            return self._event
        earlier = (span.entity for span in self.reading.earlier(clause.first, "Meeting"))
        return next((event for event in earlier if is_of_officials(event)), None)

    def _event_of_both(self, clause: Clause) -> Entity | None:
        """The event that ASEAN held with those who are named beside it in a clause: "ASEAN and X signed agreements"."""
        bodies = clause.of(*BODIES) if self._held_by_both else ()
        asean = next((span for span in bodies if span.entity.name == "ASEAN"), None)
        if asean is None:
            return None
        names = {span.entity.name for span in clause.group(asean, BODIES)}
        spans = self.reading.earlier(clause.first, *EVENTS)
        held = (span.entity for span in spans if span.entity in self._held_by_both)
        return next((event for event in held if {*event.sides} == names - {"ASEAN"}), None)

    def _above_officials(self, clause: Clause, event: Entity | None) -> Entity | None:
        """An event; instead of one of officials the one named before it, where ministers or leaders take part."""
        if event is None or not is_for_principals(clause) or not is_of_officials(event):
            return event
        summit = self._last_summit(clause) if is_for_heads(clause) else None
        others = (s.entity for s in self.reading.earlier(clause.first, *EVENTS) if s.entity.name != BRIEFING)
        return summit or next((other for other in others if not (other.foreign or is_of_officials(other))), event)

    def _still_to_name(self, clause: Clause, noun: str) -> Entity | None:
        """The only event of the text, which a noun that points to one means before the text names it."""
        index = self.reading.keys.index(noun, clause.first)
        if self._only_event is not None and points(self.reading.keys, index, clause.last):
            self._event = self._only_event
        return self._event


def means_summit(clause: Clause) -> bool:
    """Whether the noun of a clause that points back means a summit: "the summit", "pertemuan puncak itu"."""
    noun, keys = clause.bare_noun, clause.reading.keys
    if noun is None:
        return False
    behind = keys.index(noun, clause.first) + 1
    return _NOUNS.bare_nouns[noun] == "Summit" or keys[behind : behind + 1] == ["puncak"]


def _points_to_group(clause: Clause) -> bool:
    """Whether a clause tells of those who met before: "They also discussed X", "X is on their agenda"."""
    theirs = any(clause.reading.key_before(index) in _WORDS.theirs for index in clause.at(_WORDS.agendas))
    return theirs or clause.reading.keys[clause.first] in _WORDS.they


def _is_ahead(clause: Clause, event: Entity) -> bool:
    """Whether an event is still to come, or the clause that names it says so and nothing is known of its days."""
    return event.planned if event.planned is not None else clause.has("plan")


def _led_by(clause: Clause, before: Entity | None) -> list[Entity]:
    """The events that a clause speaks of, but for one that it only says to have followed, and the press briefing.

    What is told the press is about something else. Where another event was spoken of before, one that is prepared, or
    of which there are results, stands aside.
    """
    if not clause.events():
        return []
    follows = clause.signals("follow-by", "precede-by")
    limit = follows[0].first if follows and (clause.event or clause.before(follows[0].first, *EVENTS)) else clause.last
    limit = next((span.first for span in clause.events() if is_brought_to(clause.reading, span)), limit)
    told = [span for span in clause.events() if span.first < limit]
    met = [span for span in told if span.entity.parties]
    if met and all(span in met or is_beside(clause, span) or stands_at(clause, span) for span in told):
        told = met
    told = [span for span in told if not (is_whole(clause, span) or is_adjunct(clause, span))] or told
    if before is not None:
        told = [span for span in told if span.entity is before and is_accompanied(clause, span)] or told
        told = [span for span in told if not (is_earlier(span.entity, before) or is_aside(clause, span))]
    elif clause.other_event:
        told = [span for span in told if not is_prepared(clause, span)]  # "a meeting to prepare the 5th Summit"
    events = [span.entity for span in told]
    return [whole_event(clause.reading, event) for event in events if event.name != BRIEFING]


def _lists_those_who_meet(clause: Clause) -> bool:
    """Whether a list of those who met begins: "The list of Ministers is as follows:"."""
    if clause.keys.isdisjoint(_WORDS.lists):
        return False
    listed = not (clause.keys.isdisjoint(group_words()) and clause.keys.isdisjoint(_WORDS.participants))
    return listed and clause.reading.texts[clause.last - 1] == ":"


def whole_event(reading: Reading, event: Entity) -> Entity:
    """The summit that a ceremony or session belongs to; any other event itself."""
    if event.whole is not None:
        return event.whole
    if CEREMONY not in event.name:
        return event
    name = event.name.partition(CEREMONY)[2].removeprefix("the ").casefold()
    known = (reading.entities.get((kind, name)) for kind in EVENTS)
    return next((entity for entity in known if entity is not None), event)
