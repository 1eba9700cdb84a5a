"""Facts from press texts by dictionaries, grammar patterns, dates; no model and no network."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.check import fact_problems, types_of_names
from aseankg.extract.extraction import Extraction, Mention
from aseankg.extract.rules.attending.acting import find_acting, imply_attendance
from aseankg.extract.rules.attending.attendance import find_attendance
from aseankg.extract.rules.attending.chairs import find_chairs
from aseankg.extract.rules.attending.deputies import find_deputies
from aseankg.extract.rules.attending.holding import find_holding
from aseankg.extract.rules.attending.listed_attendees import find_listed_attendees
from aseankg.extract.rules.attending.named_partners import find_named_partners
from aseankg.extract.rules.attending.scenes import find_scenes
from aseankg.extract.rules.attending.speaking import find_speakers
from aseankg.extract.rules.attending.tellers import Tellers
from aseankg.extract.rules.attending.thanked import find_thanked
from aseankg.extract.rules.clauses.clauses import read_clauses
from aseankg.extract.rules.clauses.facts import Facts, settle_days, settle_plans, settle_postponed
from aseankg.extract.rules.days.cancelled import find_cancelled, settle_cancelled
from aseankg.extract.rules.days.carried_days import CarriedDays
from aseankg.extract.rules.days.carried_plans import CarriedPlans
from aseankg.extract.rules.days.counted_days import find_counted_days
from aseankg.extract.rules.days.day_lists import find_days_of_lists
from aseankg.extract.rules.days.days import find_days
from aseankg.extract.rules.days.days_ahead import look_ahead
from aseankg.extract.rules.days.lengths import add_days_by_length, find_length
from aseankg.extract.rules.days.met_days import MetDays
from aseankg.extract.rules.discourse.discourse import Discourse
from aseankg.extract.rules.discussing.agenda_items import find_agenda_items, find_listed_subjects
from aseankg.extract.rules.discussing.priorities import find_priorities
from aseankg.extract.rules.discussing.subjects import find_subjects
from aseankg.extract.rules.discussing.title_subjects import find_title_subjects
from aseankg.extract.rules.discussing.told_before import find_told_before
from aseankg.extract.rules.discussing.work_subjects import find_definitions
from aseankg.extract.rules.documents.chunks import find_chunks
from aseankg.extract.rules.documents.later_documents import find_later_documents
from aseankg.extract.rules.documents.long_titles import find_long_titles
from aseankg.extract.rules.documents.negotiated import find_negotiated
from aseankg.extract.rules.documents.plain_documents import find_documents_of_several, find_plain_documents
from aseankg.extract.rules.documents.plain_initiatives import find_plain_initiatives
from aseankg.extract.rules.documents.quotations import find_quotations
from aseankg.extract.rules.documents.treaty_papers import find_laws, find_treaty_papers
from aseankg.extract.rules.events.ceremonies import name_ceremonies
from aseankg.extract.rules.events.editions import settle_editions
from aseankg.extract.rules.events.encounters import name_encounters
from aseankg.extract.rules.events.event_acronyms import find_numbered_acronyms
from aseankg.extract.rules.events.events import find_events
from aseankg.extract.rules.events.gatherings import find_gatherings, find_held_by_bodies
from aseankg.extract.rules.events.launches import find_launches
from aseankg.extract.rules.events.partner_sessions import find_partner_sessions
from aseankg.extract.rules.events.plain_events import find_plain_events
from aseankg.extract.rules.events.sides import find_held_with
from aseankg.extract.rules.membership.admissions import find_admissions
from aseankg.extract.rules.membership.members import find_members
from aseankg.extract.rules.names.acronyms import find_acronyms
from aseankg.extract.rules.names.capital_cities import find_capital_cities, find_standing_states
from aseankg.extract.rules.names.hyphenated import find_hyphenated
from aseankg.extract.rules.names.known import find_known
from aseankg.extract.rules.names.missions import find_missions
from aseankg.extract.rules.names.places import find_places, join_places
from aseankg.extract.rules.names.short_forms import join_short_forms
from aseankg.extract.rules.offices.body_chairs import find_body_chairs
from aseankg.extract.rules.offices.coordinators import find_coordinating, find_coordinators
from aseankg.extract.rules.offices.handovers import find_handovers
from aseankg.extract.rules.offices.held_posts import find_held_posts
from aseankg.extract.rules.offices.offices import find_offices
from aseankg.extract.rules.offices.tenure import find_tenure
from aseankg.extract.rules.people.coreference import resolve_people
from aseankg.extract.rules.people.ministries import find_ministries
from aseankg.extract.rules.people.named_people import find_named_people
from aseankg.extract.rules.phrases.governments import find_governments, find_local_governments
from aseankg.extract.rules.programmes.order import find_order
from aseankg.extract.rules.programmes.parts import find_following_parts, find_parts_told, find_signings
from aseankg.extract.rules.programmes.programme import find_parts, find_series, find_shared_days, share_with_twins
from aseankg.extract.rules.programmes.themes import find_themes
from aseankg.extract.rules.publishing.publisher import add_publication, find_publisher
from aseankg.extract.rules.reading.lexicon import Lexicon
from aseankg.extract.rules.reading.reading import BODIES, EVENTS, Reading, open_reading
from aseankg.extract.rules.reading.years import settle_year
from aseankg.extract.rules.text.name_kinds import is_forum
from aseankg.extract.rules.topics.title_topics import find_title_topics
from aseankg.extract.rules.topics.topics import find_topics
from aseankg.extract.rules.venues.dateline import place_by_dateline
from aseankg.extract.rules.venues.hosts import find_hosts
from aseankg.extract.rules.venues.near_places import place_near_days
from aseankg.extract.rules.venues.receiving import find_receiving
from aseankg.extract.rules.venues.sites import find_sites
from aseankg.extract.rules.venues.together import find_together, share_together
from aseankg.extract.rules.venues.venues import find_same_places, find_venues, keep_exact_places, place_by_host
from aseankg.extract.rules.works.adoption import find_adoption
from aseankg.extract.rules.works.adoption_days import add_days_of_events
from aseankg.extract.rules.works.implementation import find_implementation
from aseankg.extract.rules.works.initiatives import find_initiatives
from aseankg.extract.rules.works.proposals import find_own_policies, find_proposals
from aseankg.extract.rules.works.signature_lists import find_signers_in_rows
from aseankg.extract.rules.works.signers import find_accessions

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Find
    from aseankg.extract.rules.reading.reading import Span
    from aseankg.sources.press.text import PressText

# Later ones see what earlier ones found: a summit takes its state in, a document its topic.
_MENTIONS: Final = (
    find_known, find_standing_states, find_partner_sessions, find_events, find_numbered_acronyms, find_hyphenated,
    find_ministries, find_coordinators, find_missions, find_offices, find_signers_in_rows, find_places,
    find_capital_cities, find_local_governments, find_named_people, find_held_with, find_gatherings, find_quotations,
    find_chunks, find_held_by_bodies,
    find_plain_initiatives, find_long_titles, find_treaty_papers, find_negotiated, find_plain_documents,
    join_short_forms, find_acronyms, find_documents_of_several, find_later_documents, find_topics, find_agenda_items,
    find_title_topics, join_places, settle_year, settle_editions, name_ceremonies, resolve_people, name_encounters,
    find_launches, find_plain_events,
)  # fmt: skip
# Of two that say the same the first one counts.
_FACTS: Final = (
    find_days, find_counted_days, find_length, find_cancelled, find_sites, find_venues, find_same_places,
    find_together, find_themes, find_order, find_parts_told, find_attendance, find_named_partners, find_scenes,
    find_holding, find_acting, find_thanked, find_speakers, find_chairs, find_handovers, find_body_chairs, find_hosts,
    find_receiving, find_deputies, find_adoption, find_laws, find_accessions, find_initiatives, find_implementation,
    find_proposals, find_own_policies, find_definitions, find_subjects, find_listed_subjects,
    find_told_before, find_priorities, find_members, find_admissions, find_tenure, find_held_posts, find_coordinating,
    find_listed_attendees,
)  # fmt: skip
_NAMES: Final = ("has_theme", "in_series")
"""Relations whose objects are names and not things that are mentioned."""
_MOST_KNOWN: Final = 4096
_PARTS: Final = (*BODIES, "Topic", *EVENTS)
"""Types whose mentions count within other names too."""
_MEETING: Final = re.compile(r"Meeting\b|Ministers\b|Officials\b|Conference\b")
"""In the names of organisations: those of meetings, which within the name of one are no body."""


@dataclass(frozen=True)
class RuleExtractor:
    """Reads texts with the names of one graph."""

    lexicon: Lexicon

    def extract(self, text: PressText) -> Extraction:
        """The mentions and facts of a text, in the order of the text."""
        reading = open_reading(text, self.lexicon)
        for find in _MENTIONS:
            find(reading)
        publisher = find_publisher(reading)
        facts = _find_facts(reading)
        add_publication(facts, publisher)
        find_governments(reading)  # facts are told of their states
        mentions = _mentions(reading, facts)
        types = types_of_names(mentions)
        sound = (fact for fact in facts.found.values() if not any(fact_problems(text, fact, types)))
        return Extraction(mentions, tuple(sorted(sound, key=lambda fact: (fact.start, fact.end))))


def _find_facts(reading: Reading) -> Facts:
    """All facts of a text but those about itself."""
    facts, discourse, carried, plans = Facts(reading), Discourse(reading), CarriedDays(), CarriedPlans()
    met = MetDays()
    tellers = Tellers()
    for clause in read_clauses(reading):
        discourse.enter(clause)
        look_ahead(clause)
        for find in _finders(clause.holds):
            find(facts, clause)
        discourse.leave(clause)
        carried.read(clause)
        plans.read(clause)
        met.read(clause)
        tellers.read(clause)
    add_days_by_length(facts)
    carried.add(facts)
    plans.add(facts)
    met.add(facts)
    place_by_dateline(facts, discourse.summit, carried.events)
    keep_exact_places(facts)
    place_by_host(facts)
    share_together(facts)
    find_days_of_lists(facts)
    find_series(facts)
    find_parts(facts)
    share_with_twins(facts)
    find_shared_days(facts)
    find_signings(facts)
    find_following_parts(facts)
    find_title_subjects(facts)
    imply_attendance(facts)
    settle_days(facts)
    settle_postponed(facts)
    settle_plans(facts)
    settle_cancelled(facts)
    place_near_days(facts)
    tellers.add(facts)
    add_days_of_events(facts)
    return facts


@lru_cache(maxsize=_MOST_KNOWN)
def _finders(holds: frozenset[str]) -> tuple[Find, ...]:
    """The finders to be asked about a clause that holds some kinds of signals and types of mentions, in order."""
    return tuple(find for find, needed in _FACTS if not (needed and holds.isdisjoint(needed)))


def _mentions(reading: Reading, facts: Facts) -> tuple[Mention, ...]:
    """The mentions that count: not those that only point back, and of subjects those that are raised or told of."""
    spoken_of = {
        end for left, relation, right in facts.found for end in (left, right if relation not in _NAMES else "")
    }
    told = spoken_of - {span.entity.name for span in reading.spans if span.entity.type in EVENTS}
    counted = [
        span
        for span in reading.spans
        if not span.anaphor and (_counts(span, told) or _says_where_a_place_lies(reading, span))
    ]
    # A fact may be about something that is named within another name alone.
    missing = spoken_of - {span.entity.name for span in counted}
    counted += [span for span in reading.spans if not span.anaphor and span.entity.name in missing]
    found: dict[tuple[int, int, str, str], str | None] = {}
    for span in counted:
        entity = span.entity
        found[reading.starts[span.first], reading.end_of_name(span.last), entity.type, entity.name] = entity.thing
    return tuple(
        [
            Mention(start, end, reading.text[start:end], kind, name, thing)
            for (start, end, kind, name), thing in sorted(found.items())
        ]
    )


def _says_where_a_place_lies(reading: Reading, span: Span) -> bool:
    """Whether a mention is the province behind a place, "Nusa Dua, | Bali", and no part of another name."""
    if not span.nested or span.entity.type != "City":
        return False
    return len(reading.holding(span.first)) == 1 and reading.texts[span.first - 1] == ","


def _counts(span: Span, spoken_of: set[str]) -> bool:
    """Whether a mention is one of its own, and a topic or a forum of states one that something is said about."""
    kind, name = span.entity.type, span.entity.name
    if span.nested and (kind not in _PARTS or (kind == "Organisation" and _MEETING.search(name))):
        return False
    if kind != "Topic" and not (kind == "Initiative" and is_forum(name)):
        return True
    return span.raised or name in spoken_of
