"""The meetings that a state chaired or hosted, or that were held in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.brief.members import state_of
from aseankg.brief.questions import term
from aseankg.brief.shared import document_line, paragraph_lines

if TYPE_CHECKING:
    from aseankg.brief.model import Phrase, Sentence
    from aseankg.brief.writer import Timed, Writer

_MOST = 12

# For each meeting what the state did there, in words with their sources.
Roles = dict[str, dict[str, "Phrase"]]


def chairing(writer: Writer) -> list[Sentence | None]:
    """Summits in full, and the newest of the other meetings."""
    roles = roles_at(writer)
    record = writer.record
    summits = [_line(writer, meeting, roles[meeting]) for meeting in roles if record.is_a(meeting, "Summit")]
    others = [_line(writer, meeting, roles[meeting]) for meeting in roles if not record.is_a(meeting, "Summit")]
    question = writer.ask.query(
        f"""SELECT DISTINCT ?meeting ?start ?role {{ VALUES ?role {{ asean:chairedBy asean:hostedBy asean:heldWithin }}
        {{ ?meeting ?role {term(writer.thing)} }}
        UNION {{ ?meeting ?role ?person . ?tenure asean:holder ?person ; asean:post/asean:postIn {term(writer.thing)} }}
        ?meeting asean:startDate ?start }} ORDER BY DESC(?start)"""
    )
    return [
        writer.listed("chaired_summits", question, writer.newest(summits)),
        *_adopted(writer, [meeting for meeting in roles if record.is_a(meeting, "Summit")]),
        writer.some("chaired_others", question, others, _MOST),
    ]


def _adopted(writer: Writer, summits: list[str]) -> list[Sentence | None]:
    """What was adopted at the summits, and what paragraphs of that do."""
    record = writer.record
    record.load_naming(summits)
    documents = {fact.value: fact for summit in summits for fact in record.subjects(summit, "adoptedAt")}
    record.load_naming(documents)
    lines = [document_line(writer, fact, "at_meeting") for fact in documents.values()]
    pattern = f"""VALUES ?role {{ asean:chairedBy asean:hostedBy asean:heldWithin }} ?meeting a asean:Summit .
        {{ ?meeting ?role {term(writer.thing)} }} UNION {{ ?meeting asean:chairedBy ?person .
        ?tenure asean:holder ?person ; asean:post/asean:postIn {term(writer.thing)} }}
        ?document asean:adoptedAt ?meeting ."""
    paragraphs = [line for document in sorted(documents) for line in paragraph_lines(writer, document, named=True)]
    doing = "?commitment asean:inDocument ?document ; asean:paragraph ?paragraph ; asean:operativeVerb ?verb"
    return [
        writer.some(
            "chaired_documents",
            writer.ask.query(f"SELECT DISTINCT ?document ?meeting {{ {pattern} }}"),
            lines,
            _MOST,
        ),
        writer.listed(
            "chaired_commitments",
            writer.ask.query(
                f"SELECT DISTINCT ?document ?paragraph ?verb ?thing {{ {pattern} {doing} ; asean:concerns ?thing }}"
            ),
            paragraphs,
        ),
    ]


def roles_at(writer: Writer) -> Roles:
    """What the state did at each meeting held: in the chair, itself or by who held a post of it, as host, as place."""
    record, thing, words = writer.record, writer.thing, writer.words
    roles: Roles = {}
    for role, name in (("in_the_chair", "chairedBy"), ("host", "hostedBy")):
        for fact in record.subjects(thing, name):
            roles.setdefault(fact.value, {})[role] = writer.plain(words.text(role), fact.sources)
    for meeting, person, sources in _chaired_by_holders(writer):
        named = words.fill("person_in_the_chair", person=writer.bare(person))
        if "in_the_chair" not in roles.setdefault(meeting, {}):
            roles[meeting][person] = tuple(run._replace(sources=sources) for run in named)
    for meeting in record.inferred_subjects(thing, "heldWithin"):
        places = record.values(meeting, "heldIn")
        inside = [place for place in places if place.value == thing or _lies_in(writer, place.value)]
        if inside and "host" not in roles.get(meeting, {}):
            roles.setdefault(meeting, {})["venue"] = writer.plain(words.text("venue"), inside[0].sources)
    return {meeting: role for meeting, role in roles.items() if role and record.values(meeting, "startDate")}


def _chaired_by_holders(writer: Writer) -> list[tuple[str, str, tuple[str, ...]]]:
    """The meetings that people chaired while they held a post of the state."""
    record = writer.record
    posts = [post.value for post in record.subjects(writer.thing, "postIn")]
    record.load_naming(posts)
    tenures = [tenure.value for post in posts for tenure in record.subjects(post, "post")]
    holders = {tenure: record.best(tenure, "holder") for tenure in tenures}
    record.load_naming(holder.value for holder in holders.values() if holder)
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for tenure, holder in holders.items():
        start, end = record.best(tenure, "startDate"), record.best(tenure, "endDate")
        for fact in record.subjects(holder.value, "chairedBy") if holder and start else []:
            date = record.best(fact.value, "startDate")
            if holder and date and start and start.value <= date.value and (end is None or date.value <= end.value):
                found[fact.value, holder.value] = fact.sources
    return [(meeting, person, sources) for (meeting, person), sources in found.items()]


def _lies_in(writer: Writer, place: str) -> bool:
    state = state_of(writer, place)
    return state is not None and state.value == writer.thing


def _line(writer: Writer, meeting: str, roles: dict[str, Phrase]) -> Timed:
    return writer.meeting(meeting, (), *roles.values())
