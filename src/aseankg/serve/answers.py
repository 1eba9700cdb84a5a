"""What the review page asks, answered: the claims as they stand, a decision, a relink, a search by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aseankg.errors import UsageError
from aseankg.serve.changes import Outcome, Relink, decide, relink
from aseankg.serve.data import claims_data, describe, new_labels, text_data
from aseankg.serve.needs import Needs, form_of, introduces, kinds_for
from aseankg.sources.press.claims import DECISIONS
from aseankg.sources.press.forms import kind_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aseankg.serve.desk import Desk, Seen
    from aseankg.serve.things import Things
    from aseankg.sources.press.claims import Claim

Json = dict[str, Any]


class Answers:
    """Everything that a page may ask of one review, as plain data."""

    def __init__(self, desk: Desk, things: Things) -> None:
        self.desk = desk
        self._things = things

    def claims(self) -> Json:
        """The text, and the claims as they stand."""
        with self.desk.lock:
            seen = self.desk.look()
            return {"text": text_data(self.desk, seen), **claims_data(seen, self._things)}

    def version(self) -> Json:
        """Which version of the table there is."""
        return {"version": self.desk.look().version}

    def decide(self, asked: Mapping[str, Any]) -> Json:
        """The claims after a decision on some of them."""
        ids, decision = asked.get("ids"), asked.get("decision")
        if not isinstance(ids, list) or not all(isinstance(name, str) for name in ids):
            raise UsageError("ids: a list of claims' ids is needed")
        if decision not in ("", *DECISIONS):
            raise UsageError("decision: accepted, rejected or nothing")
        return self._change(asked, lambda claims: decide(claims, ids, decision, self._things))

    def relink(self, asked: Mapping[str, Any]) -> Json:
        """The claims after one of them, or all that name a thing, were given another."""
        claim, end, value = (asked.get(name) for name in ("claim", "end", "value"))
        if not isinstance(claim, str) or not isinstance(end, str) or not isinstance(value, str):
            raise UsageError("claim, end and value are needed")
        change = Relink(claim, end, value, asked.get("everywhere") is True)
        return self._change(asked, lambda claims: relink(claims, change, self._things))

    def search(self, asked: Mapping[str, str]) -> Json:
        """What may stand at an end of a claim, most like a text; for a class or term, all there are."""
        with self.desk.lock:
            claims = {claim.id: claim for claim in self.desk.look().claims}
            claim = claims.get(asked.get("claim", ""))
            if claim is None:
                raise UsageError("no such claim")
            end, text = asked.get("end", "object"), asked.get("text", "").strip()
            form = form_of(claim, end, self._things)
            if form in ("class", "term"):
                return self._terms(claim, form)
            return self._things_like(claims, claim, end, text)

    def _terms(self, claim: Claim, form: str) -> Json:
        if form == "class":
            names = self._things.choices.classes(kind_of(claim.subject))
        else:
            names = sorted(self._things.range_of(claim.property).names)
        return {"found": names, "terms": self._things.terms(names)}

    def _things_like(self, claims: dict[str, Claim], claim: Claim, end: str, text: str) -> Json:
        needs = Needs(claims.values(), self._things)
        kinds = kinds_for(claim, end, self._things)
        new = {other.subject for other in claims.values() if introduces(other)}
        labels = {name: new_labels(needs.introductions(name)).get("en", "") for name in sorted(new)}
        found = self._things.search(text, kinds, {name: label for name, label in labels.items() if label})
        described = {name: describe(name, needs, self._things) for name in found}
        classes = {str(said["class"]) for said in described.values()}
        return {"found": found, "things": described, "terms": self._things.terms(filter(None, classes))}

    def _change(self, asked: Mapping[str, Any], work: Callable[[tuple[Claim, ...]], Outcome]) -> Json:
        version = asked.get("version")
        if not isinstance(version, str):
            raise UsageError("version: which version of the table was seen is needed")
        outcomes: list[Outcome] = []

        def changed(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
            outcomes.append(work(claims))
            return outcomes[0].claims

        with self.desk.lock:
            seen: Seen = self.desk.change(version, changed)
            refused = {name: [why.reason, why.name] for name, why in outcomes[0].refused.items()}
            return {"changed": outcomes[0].changed, "refused": refused, **claims_data(seen, self._things)}
