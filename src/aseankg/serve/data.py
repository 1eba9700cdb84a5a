"""What the review page is told, as plain data: claims, the names of what they name, and what stands against them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aseankg.serve.adding import ENDS, form_at, offered_relations, types_at
from aseankg.serve.needs import CLASS, Needs, ends_of, form_of, in_reading_order, introduces, kinds_for, things_of
from aseankg.serve.spans import cut_text
from aseankg.serve.things import LANGUAGES
from aseankg.sources.press.claims import REJECTED
from aseankg.sources.press.forms import LABEL, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.serve.desk import Desk, Seen
    from aseankg.serve.things import Things, Words
    from aseankg.sources.press.claims import Claim

Json = Any


def text_data(desk: Desk, seen: Seen) -> dict[str, Json]:
    """The text in pieces, which stay as they are whatever is decided."""
    text = desk.text
    return {
        "name": text.name,
        "source": desk.source,
        "table": desk.table_name,
        "language": "" if text.language == "und" else text.language,
        "pieces": cut_text(text.text, seen.claims),
    }


def claims_data(seen: Seen, things: Things) -> dict[str, Json]:
    """The claims as they stand, with all that a reviewer must know to decide on them."""
    things.follow(seen.claims)
    needs = Needs(seen.claims, things)
    named = sorted({name for claim in seen.claims for name in (*things_of(claim), *_nearest(claim))})
    things.learn(named)
    properties = {claim.property for claim in seen.claims if not introduces(claim)}
    described = {name: describe(name, needs, things) for name in named}
    classes = {claim.object for claim in seen.claims if form_of(claim, "object", things) in ("class", "term")}
    classes |= {str(said["class"]) for said in described.values()}
    return {
        "version": seen.version,
        "claims": [_claim_data(claim, needs, things) for claim in in_reading_order(seen.claims)],
        "things": described,
        "terms": things.terms(filter(None, properties | classes)),
    }


def relations_data() -> dict[str, Json]:
    """What the relations that can be added ask for: the form of each end, and as what a new thing can stand there."""
    return {
        name: {end: {"form": form_at(relation, end), "types": list(types_at(relation, end))} for end in ENDS}
        for name, relation in offered_relations().items()
    }


def describe(name: str, needs: Needs, things: Things) -> dict[str, Json]:
    """A thing's names, class, and whether it is new."""
    known, said = things.is_known(name), needs.introductions(name)
    labels = new_labels(said) if not known else {}
    labels = labels or things.labels(name) or _tenure_labels(said, needs, things)
    new_class = next((claim.object for claim in said if claim.property == CLASS), "")
    return {"labels": labels, "class": new_class or things.class_of(name), "known": known, "new": bool(said)}


def new_labels(introductions: Iterable[Claim]) -> Words:
    """What claims call a new thing, in each language of the page."""
    said: dict[str, str] = {}
    for claim in introductions:
        if claim.property == LABEL and claim.object and claim.decision != REJECTED:
            label, _, language = claim.object.rpartition("@")
            said.setdefault(language, label)
    if not said:
        return {}
    other = said.get("en") or next(iter(said.values()))
    return {language: said.get(language, other) for language in LANGUAGES}


def _tenure_labels(said: list[Claim], needs: Needs, things: Things) -> Words:
    """Holder and post of a new tenure."""
    holding = next((claim for claim in said if not introduces(claim)), None)
    if holding is None:
        return {}
    ends = [describe(name, needs, things)["labels"] for name in (holding.subject, holding.object)]
    if not all(ends):
        return {}
    return {language: ", ".join(labels[language] for labels in ends) for language in LANGUAGES}


def _claim_data(claim: Claim, needs: Needs, things: Things) -> dict[str, Json]:
    hindrance = needs.hindrance(claim)
    return {
        "id": claim.id,
        "subject": claim.subject,
        "property": claim.property,
        "object": claim.object,
        "form": form_of(claim, "object", things),
        "modality": claim.modality,
        "meeting": claim.meeting,
        "ends": list(ends_of(claim)),
        "start": claim.start,
        "end": claim.end,
        "surface": claim.surface,
        "confidence": claim.confidence,
        "decision": claim.decision,
        "nearest": _nearest(claim),
        "near": {end: _near(claim, end, things) for end in ends_of(claim)},
        "note": claim.note,
        "hindrance": [hindrance.reason, hindrance.name] if hindrance else None,
        "dependents": [other.id for other in needs.dependents(claim)] if claim.accepted else [],
    }


def _near(claim: Claim, end: str, things: Things) -> list[str]:
    """The nearest things that may stand at an end of a claim."""
    kinds, present = kinds_for(claim, end, things), getattr(claim, end)
    fitting = form_of(claim, end, things) == "thing"
    return [name for name in _nearest(claim) if fitting and name != present and (not kinds or kind_of(name) in kinds)]


def _nearest(claim: Claim) -> list[str]:
    return [name for name in claim.nearest.split("|") if name]
