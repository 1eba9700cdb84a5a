"""The dossier of a summit or another meeting."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from aseankg.brief.closing import gap
from aseankg.brief.model import Phrase, Run, tidy
from aseankg.brief.plans import never_held
from aseankg.brief.questions import term
from aseankg.brief.record import Fact
from aseankg.brief.shared import commitment_lines, paragraph_lines
from aseankg.namespaces import ASEAN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.brief.model import Section, Sentence
    from aseankg.brief.writer import Writer

_CAPACITIES = ("ChairOfMeeting", "Host", "HeadOfDelegation")


def meeting_sections(writer: Writer) -> list[Section | None]:
    """When and where it was, who took part, what came of it, and what had been announced."""
    return [
        writer.section("glance", *_glance(writer)),
        writer.section("participants", *_participants(writer)),
        writer.section("agenda", *_agenda(writer)),
        writer.section("outcomes", *_outcomes(writer)),
        writer.section("followups", *_followups(writer)),
        writer.section("planned" if never_held(writer, writer.thing) else "announced", *_announced(writer)),
        writer.section("sequence", *_sequence(writer)),
    ]


def meeting_gaps(writer: Writer) -> list[Sentence | None]:
    """What no source tells of the meeting."""
    record, ask, thing = writer.record, writer.ask, writer.thing
    if never_held(writer, thing):
        held = ask.query(f"SELECT ?source {{ GRAPH ?source {{ {term(thing)} asean:meetingStatus asean:Held }} }}")
        return [writer.of_record("announced_open", held)]
    there = record.subjects(thing, "atMeeting")
    place, date = record.values(thing, "heldIn"), record.values(thing, "startDate")
    adopted = record.subjects(thing, "adoptedAt")
    return [
        gap(writer, "no_date", ask.gives(thing, "startDate"), date),
        gap(writer, "no_place", ask.gives(thing, "heldIn"), place),
        gap(writer, "no_host", ask.gives(thing, "hostedBy"), record.values(thing, "hostedBy")),
        gap(writer, "no_chair", ask.gives(thing, "chairedBy"), record.values(thing, "chairedBy")),
        gap(writer, "no_theme", ask.gives(thing, "theme"), record.values(thing, "theme")),
        gap(writer, "no_participants", ask.ask("who-attended", meeting=thing), there),
        gap(writer, "no_agenda", ask.gives(thing, "agendaTopic"), record.values(thing, "agendaTopic")),
        gap(writer, "no_adopted", ask.ask("documents-adopted-at", summit=thing), adopted),
        gap(writer, "no_next", ask.names(thing, "follows"), _neighbours(writer, 1)),
    ]


def _glance(writer: Writer) -> list[Sentence | None]:
    record, ask, thing = writer.record, writer.ask, writer.thing
    series, ordinal = record.best(thing, "partOfSeries"), record.best(thing, "ordinal")
    key = "numbered" if ordinal else "in_series"
    slots = {"ordinal": writer.value(ordinal)} if ordinal else {}
    named = writer.bare(series.value, series.sources) if series else ()
    theme = record.best(thing, "theme")
    quoted = writer.plain(writer.words.quoted(theme.value), theme.sources) if theme else ()
    parents = [writer.meeting_named(fact) for fact in record.values(thing, "subMeetingOf")]
    status = {fact.value.removeprefix(ASEAN): fact for fact in record.values(thing, "meetingStatus")}
    return [
        writer.kind(),
        writer.names(),
        writer.said(key, ask.gives(thing, "partOfSeries", "ordinal"), series=named, **slots),
        _held(writer),
        *(_status(writer, name, status[name]) for name in ("Postponed", "Cancelled") if name in status),
        _venues(writer),
        writer.said("hosted", ask.gives(thing, "hostedBy"), actors=writer.things(record.values(thing, "hostedBy"))),
        writer.said("chaired", ask.gives(thing, "chairedBy"), actors=writer.things(record.values(thing, "chairedBy"))),
        writer.said("theme", ask.gives(thing, "theme"), theme=(*quoted, *writer.differs(theme)) if theme else ()),
        writer.said("part_of", ask.ask("related-meetings", meeting=thing), meetings=writer.words.listed(parents)),
        writer.page(),
    ]


def _held(writer: Writer) -> Sentence | None:
    record, thing = writer.record, writer.thing
    when = writer.when(record.best(thing, "startDate"), record.best(thing, "endDate"))
    place = record.best(thing, "heldIn")
    where = writer.things([place]) if place else ()
    slots = {name: slot for name, slot in (("when", when), ("place", where)) if slot}
    key = {2: "held", 1: "held_when" if when else "held_where"}.get(len(slots))
    return writer.said(key, writer.ask.gives(thing, "startDate", "endDate", "heldIn"), **slots) if key else None


def _status(writer: Writer, name: str, fact: Fact) -> Sentence | None:
    phrase = writer.plain(writer.words.text(name.lower()), fact.sources)
    return writer.said("as_it_is", writer.ask.gives(writer.thing, "meetingStatus"), text=phrase)


def _venues(writer: Writer) -> Sentence | None:
    record = writer.record
    places = [fact for fact in record.values(writer.thing, "heldIn") if record.classes(fact.value) == ["Place"]]
    best = record.best(writer.thing, "heldIn")
    venues = [fact for fact in places if best is None or fact.value != best.value]
    return writer.said("venues", writer.ask.gives(writer.thing, "heldIn"), places=writer.things(venues))


def _participants(writer: Writer) -> list[Sentence | None]:
    record, ask, thing = writer.record, writer.ask, writer.thing
    people, others = [], []
    for participation, who in _taking_part(writer, "Confirmed"):
        if record.is_a(who.value, "Person"):
            people.append((_rank(writer, participation), _person_line(writer, participation, who)))
        else:
            others.append(who)
    question = ask.ask("leaders-at", meeting=thing)
    return [
        writer.listed("leaders", question, [line for _, line in sorted(people)]),
        writer.said("delegations", ask.ask("who-attended", meeting=thing), actors=writer.things(others)),
    ]


def _taking_part(writer: Writer, status: str) -> list[tuple[str, Fact]]:
    """The participations of a status with who took part, by name; each with the sources of that status."""
    record = writer.record
    found = []
    for fact in record.subjects(writer.thing, "atMeeting"):
        stated = [one for one in record.values(fact.value, "status") if one.value == ASEAN + status]
        who = record.best(fact.value, "participant")
        if stated and who:
            found.append((fact.value, Fact(who.value, stated[0].sources)))
    return sorted(found, key=lambda pair: record.label(pair[1].value))


def _capacity(writer: Writer, participation: str) -> Fact | None:
    return writer.record.best(participation, "inCapacity")


def _rank(writer: Writer, participation: str) -> int:
    capacity = _capacity(writer, participation)
    name = capacity.value.removeprefix(ASEAN) if capacity else ""
    return _CAPACITIES.index(name) if name in _CAPACITIES else len(_CAPACITIES)


def _person_line(writer: Writer, participation: str, who: Fact) -> Phrase:
    """The person, the post held on that day, and in what capacity."""
    record = writer.record
    capacity, behalf = _capacity(writer, participation), record.best(participation, "onBehalfOf")
    name = capacity.value.removeprefix(ASEAN) if capacity else ""
    written = writer.words.text(name) if writer.words.has(name) else ""
    return writer.commas(
        writer.bare(who.value, who.sources),
        _post_then(writer, who.value),
        writer.plain(written, capacity.sources if capacity else ()),
        writer.words.fill("for_whom", actor=writer.things([behalf])) if behalf else (),
    )


def _post_then(writer: Writer, person: str) -> Phrase:
    """The post that a person held on the day of the meeting, the one that the person holds longest where several."""
    record = writer.record
    date = record.best(writer.thing, "startDate")
    held = []
    for tenure in record.subjects(person, "holder") if date else []:
        start, end = record.best(tenure.value, "startDate"), record.best(tenure.value, "endDate")
        post = record.best(tenure.value, "post")
        if post and date and start and start.value <= date.value and (end is None or end.value >= date.value):
            sources = tuple(sorted({*post.sources, *start.sources}))
            held.append((start.value, writer.bare(post.value, sources)))
    return min(held)[1] if held else ()


def _agenda(writer: Writer) -> list[Sentence | None]:
    record, ask, thing = writer.record, writer.ask, writer.thing
    topics = sorted(record.values(thing, "agendaTopic"), key=lambda fact: record.label(fact.value))
    subjects = record.values(thing, "dcterms:subject")
    key = "agenda_things" if len(subjects) == 1 else "agenda_things_many"
    return [
        writer.listed(
            "agenda",
            ask.ask("agenda-and-outcome", meeting=thing),
            [writer.bare(fact.value, fact.sources) for fact in topics],
        ),
        writer.said(key, ask.gives(thing, "dcterms:subject"), things=writer.things(subjects)),
        *_priorities(writer, "Confirmed", "prioritised"),
    ]


def _priorities(writer: Writer, status: str, key: str) -> list[Sentence | None]:
    record = writer.record
    sentences = []
    for participation, who in _taking_part(writer, status):
        topics = record.values(participation, "prioritisedTopic")
        question = writer.ask.gives(participation, "prioritisedTopic")
        sentences.append(writer.said(key, question, actor=writer.name(who.value), topics=writer.topics(topics)))
    return sentences


def _outcomes(writer: Writer) -> list[Sentence | None]:
    record, ask, thing = writer.record, writer.ask, writer.thing
    adopted = record.subjects(thing, "adoptedAt")
    record.load(fact.value for fact in adopted)
    set_up = [one for fact in adopted for one in record.values(fact.value, "establishes")]
    launches = ask.ask("initiatives-launched-at", meeting=thing)
    return [
        writer.listed(
            "adopted_there",
            ask.ask("documents-adopted-at", summit=thing),
            writer.oldest(writer.dated(fact.value, fact.sources) for fact in adopted),
        ),
        writer.said("launched_there", launches, things=writer.things(record.subjects(thing, "launchedAt"))),
        writer.said("set_up_there", launches, things=writer.things(set_up)),
    ]


def _followups(writer: Writer) -> list[Sentence | None]:
    record, ask, thing = writer.record, writer.ask, writer.thing
    lines, carrying = [], []
    for fact in record.subjects(thing, "adoptedAt"):
        lines += paragraph_lines(writer, fact.value, named=True)
        carrying += [writer.dated(one.value, one.sources) for one in record.subjects(fact.value, "implements")]
    paragraphs = ask.query(
        f"""SELECT ?document ?paragraph ?verb ?thing ?source {{ ?document asean:adoptedAt {term(thing)} .
        GRAPH ?source {{ ?commitment asean:inDocument ?document ; asean:paragraph ?paragraph ;
        asean:operativeVerb ?verb ; asean:concerns ?thing }} }} ORDER BY ?document ?paragraph"""
    )
    implementing = ask.query(
        f"""SELECT ?thing ?document ?source {{ ?document asean:adoptedAt {term(thing)} .
        GRAPH ?source {{ ?thing asean:implements ?document }} }}"""
    )
    return [
        writer.listed("commitments_of", paragraphs, lines),
        _later(writer),
        writer.listed("carried_out_since", implementing, writer.oldest(carrying)),
    ]


def _later(writer: Writer) -> Sentence | None:
    """What other documents did about what the meeting adopted or launched."""
    record, thing = writer.record, writer.thing
    adopted = {fact.value for fact in record.subjects(thing, "adoptedAt")}
    results = [*record.subjects(thing, "adoptedAt"), *record.subjects(thing, "launchedAt")]
    lines = []
    for result in results:
        acting = record.subjects(result.value, "concerns")
        others = [fact for fact in acting if _document_of(writer, fact.value) not in adopted]
        for timed in commitment_lines(writer, others):
            named = writer.words.fill("later_line", thing=writer.bare(result.value), line=timed.line)
            lines.append(timed._replace(line=named))
    question = writer.ask.query(
        f"""SELECT ?result ?verb ?document ?paragraph {{ ?result asean:adoptedAt|asean:launchedAt {term(thing)} .
        ?commitment asean:concerns ?result ; asean:inDocument ?document ; asean:paragraph ?paragraph ;
        asean:operativeVerb ?verb }}"""
    )
    return writer.listed("later_documents", question, writer.newest(lines))


def _document_of(writer: Writer, commitment: str) -> str:
    document = writer.record.best(commitment, "inDocument")
    return document.value if document else ""


def _announced(writer: Writer) -> list[Sentence | None]:
    record, ask, thing = writer.record, writer.ask, writer.thing
    dates = [writer.value(fact) for fact in record.values(thing, "plannedStartDate")]
    hosts, chairs = record.values(thing, "plannedHost"), record.values(thing, "plannedChair")
    places = record.values(thing, "plannedIn")
    documents = [_expected_line(writer, fact) for fact in record.subjects(thing, "expectedAt")]
    coming = [who for _, who in _taking_part(writer, "Planned")]
    confirmed = {who.value for _, who in _taking_part(writer, "Confirmed")}
    missing = [who for who in coming if who.value not in confirmed and not never_held(writer, thing)]
    who_came = ask.ask("who-attended", meeting=thing)
    return [
        writer.said("announced", ask.gives(thing, "plannedStartDate"), when=_either(writer, dates)),
        writer.said("announced_in", ask.gives(thing, "plannedIn"), places=writer.things(places)),
        writer.said("announced_host", ask.gives(thing, "plannedHost"), actors=writer.things(hosts)),
        writer.said("announced_chair", ask.gives(thing, "plannedChair"), actors=writer.things(chairs)),
        writer.listed("expected_there", ask.ask("documents-expected-at", meeting=thing), documents),
        writer.said("announced_people", who_came, actors=writer.things(coming)),
        writer.said("announced_unconfirmed", who_came, actors=writer.things(missing)),
        *_priorities(writer, "Planned", "announced_priority"),
    ]


def _either(writer: Writer, dates: Iterable[Phrase]) -> Phrase:
    """Dates that each were announced by some source."""
    runs: list[Run] = []
    for number, phrase in enumerate(dates):
        runs += [Run(writer.words.text("or")), *phrase] if number else phrase
    return tidy(runs)


def _expected_line(writer: Writer, fact: Fact) -> Phrase:
    document = writer.bare(fact.value, fact.sources)
    adopted = writer.record.values(fact.value, "adoptedAt")
    here = [one for one in adopted if one.value == writer.thing]
    if here:
        done = writer.plain(writer.words.text("expected_done"), here[0].sources)
    elif adopted:
        done = writer.words.fill("expected_elsewhere", meetings=writer.things(adopted))
    else:
        done = writer.plain(writer.words.text("expected_open"))
    return tidy([*document, Run(": "), *done])


def _sequence(writer: Writer) -> list[Sentence | None]:
    record, ask, thing = writer.record, writer.ask, writer.thing
    neighbours = ask.ask("next-and-previous", meeting=thing)
    before, after = _neighbours(writer, -1), _neighbours(writer, 1)
    parts = [writer.meeting(fact.value, fact.sources) for fact in record.subjects(thing, "subMeetingOf")]
    named = writer.words.listed
    return [
        writer.said("previous", neighbours, meetings=named([writer.meeting_named(fact) for fact in before])),
        writer.said("next", neighbours, meetings=named([writer.meeting_named(fact) for fact in after])),
        writer.listed("parts", ask.ask("related-meetings", meeting=thing), writer.oldest(parts)),
    ]


def _neighbours(writer: Writer, step: int) -> list[Fact]:
    """The meetings directly before or after: as sources say, else by number in the series."""
    record, thing = writer.record, writer.thing
    stated = record.values(thing, "follows") if step < 0 else record.subjects(thing, "follows")
    series, ordinal = record.best(thing, "partOfSeries"), record.best(thing, "ordinal")
    numbered: defaultdict[str, set[str]] = defaultdict(set)
    for fact in record.subjects(series.value, "partOfSeries") if series and ordinal else []:
        other = record.best(fact.value, "ordinal")
        if other and ordinal and other.value == str(int(ordinal.value) + step):
            numbered[fact.value] |= {*fact.sources, *other.sources}
    known = {fact.value for fact in stated}
    return stated + [Fact(iri, tuple(sorted(said))) for iri, said in sorted(numbered.items()) if iri not in known]
