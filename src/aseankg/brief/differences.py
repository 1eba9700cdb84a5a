"""Where sources disagree on a thing, and where plans and outcome do, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.brief.model import Phrase, Run, Section, Sentence, tidy
from aseankg.namespaces import ASEAN
from aseankg.query.conflicts import OUTCOME_DIFFERS, PLANS_DIFFER, find_conflicts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.brief.writer import Writer
    from aseankg.query.conflicts import Conflict, StatedValue


# What was planned is called as what was done: the sentence says that it was announced.
_DONE = {
    "plannedChair": "chairedBy", "plannedEndDate": "endDate", "plannedHost": "hostedBy", "plannedIn": "heldIn",
    "plannedStartDate": "startDate",
}  # fmt: skip


def differing(writer: Writer) -> Section | None:
    """Where sources disagree, things on which they do so in the same way told in one sentence."""
    question = writer.ask.conflicts(writer.thing)
    found = find_conflicts(writer.record.store, None, writer.thing, writer.record.language, plans=True)
    if not found:
        return writer.section("differ", writer.of_record("none_differ", question))
    alike: dict[tuple[object, ...], list[Conflict]] = {}
    for conflict in found:
        key = (conflict.property, conflict.difference, conflict.values, _joined(writer, conflict)[1:])
        alike.setdefault(key, []).append(conflict)
    return writer.section("differ", *(_difference(writer, group, question) for group in alike.values()))


def _difference(writer: Writer, group: list[Conflict], question: str) -> Sentence | None:
    words, conflict = writer.words, group[0]
    short = conflict.property.removeprefix(ASEAN)
    name = f"value_{_DONE.get(short, short)}"
    slots: dict[str, Phrase | str] = {
        "property": words.text(name) if words.has(name) else writer.record.label(conflict.property),
        "things": _subjects(writer, group),
    }
    if conflict.difference == OUTCOME_DIFFERS:
        foreseen = [value for value in conflict.values if value.property != conflict.property or _is_plan(value)]
        slots["planned"] = _values(writer, foreseen)
        slots["reported"] = _values(writer, [value for value in conflict.values if value not in foreseen])
        return writer.said("differ_outcome", question, **slots)
    key = "differ_plans" if conflict.difference == PLANS_DIFFER else "differ_on"
    sentence = writer.said(key, question, values=_values(writer, conflict.values), **slots)
    preferred = next((value for value in conflict.values if value.preferred), None)
    if sentence is None or preferred is None or conflict.preference is None:
        return sentence
    reason = words.fill("preferred", value=_text(writer, preferred), reason=conflict.preference.reason)
    return Sentence(tidy([*sentence.phrase, *reason]), question)


def _joined(writer: Writer, conflict: Conflict) -> tuple[str, str, str]:
    """What a membership joins, which its own name tells less well: member, organisation, standing; empty for others."""
    record = writer.record
    member, whole = record.best(conflict.thing, "member"), record.best(conflict.thing, "memberOf")
    status = record.best(conflict.thing, "membershipStatus")
    return (member.value, whole.value, status.value) if member and whole and status else ("", "", "")


def _subjects(writer: Writer, group: list[Conflict]) -> Phrase:
    """What is in dispute; members of one whole together."""
    record, words = writer.record, writer.words
    _, whole, status = _joined(writer, group[0])
    if not whole:
        return words.listed([(Run(words.named(one.label)),) for one in group])
    members = words.listed([writer.name(_joined(writer, one)[0]) for one in group])
    key = status.removeprefix(ASEAN)
    standing = words.text(f"as_{key}" if len(group) > 1 and words.has(f"as_{key}") else key)
    return words.fill("membership_of", members=members, standing=standing, whole=words.named(record.label(whole)))


def _is_plan(value: StatedValue) -> bool:
    return value.value.text == ASEAN + "Planned"


def _values(writer: Writer, values: Iterable[StatedValue]) -> Phrase:
    runs: list[Run] = []
    for value in values:
        runs += [Run("; ")] if runs else []
        runs.append(Run(_text(writer, value), value.sources))
    return tidy(runs)


def _text(writer: Writer, value: StatedValue) -> str:
    if value.value.is_thing:
        return value.label
    if value.label in ("true", "false"):
        return writer.words.text(value.label)
    return writer.words.quoted(value.label) if value.value.language else writer.words.date(value.label)
