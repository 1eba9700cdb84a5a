"""What the review page asks, answered: the claims as they stand, a decision, a relink, an added claim, a search."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

from aseankg.errors import TableError, UsageError
from aseankg.serve.adding import NewThing, Saying, add, form_at, kinds_at, offered_relations
from aseankg.serve.changes import Outcome, Relink, decide, relink
from aseankg.serve.data import claims_data, describe, new_labels, relations_data, text_data
from aseankg.serve.needs import Needs, form_of, introduces, kinds_for, things_of
from aseankg.sources.press.claims import DECISIONS
from aseankg.sources.press.forms import kind_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from aseankg.extract.place import Place
    from aseankg.serve.adding import Addition, End
    from aseankg.serve.desk import Desk, Seen
    from aseankg.serve.things import Things
    from aseankg.sources.press.claims import Claim

Json = dict[str, Any]
_MOST_NEAR = 8
_OFFSET = re.compile("[0-9]{1,9}")


class Answers:
    """Everything that a page may ask of one review, as plain data."""

    def __init__(self, desk: Desk, things: Things, open_place: Callable[[], Place]) -> None:
        """`open_place` reads the tables that new claims are made with; it is called for the first of them."""
        self.desk = desk
        self._things = things
        self._open_place = open_place

    def claims(self) -> Json:
        """The text, the claims as they stand, and what can be added to them."""
        with self.desk.lock:
            seen = self.desk.look()
            told = claims_data(seen, self._things)
            return {"text": text_data(self.desk, seen), "relations": relations_data(), **told}

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

    def add(self, asked: Mapping[str, Any]) -> Json:
        """The text and the claims after the reviewer added one, which is accepted."""
        said = _saying(asked)
        added: list[Addition] = []

        def work(claims: tuple[Claim, ...]) -> Outcome:
            addition = add(claims, said, self.desk.text, self.desk.source, self._place, self._things)
            added.append(addition)
            return addition.outcome

        with self.desk.lock:
            told = self._change(asked, work)
            told["claim"], told["known"] = added[0].claim, added[0].known
            return {"text": text_data(self.desk, self.desk.look()), **told}

    def search(self, asked: Mapping[str, str]) -> Json:
        """What may stand at an end of a claim, or of a relation, most like a text; for a class or term, all there are.

        ``exact`` are those whose name the text is.
        For a relation and no text: the things of the claims, the nearest to a place in the text first.
        """
        if "relation" in asked:
            return self._search_for_relation(asked)
        with self.desk.lock:
            claims = {claim.id: claim for claim in self.desk.look().claims}
            claim = claims.get(asked.get("claim", ""))
            if claim is None:
                raise UsageError("no such claim")
            end, text = asked.get("end", "object"), asked.get("text", "").strip()
            form = form_of(claim, end, self._things)
            if form in ("class", "term"):
                return self._terms(claim, form)
            return self._things_like(claims.values(), kinds_for(claim, end, self._things), text)

    def _search_for_relation(self, asked: Mapping[str, str]) -> Json:
        relation, end, start = offered_relations().get(asked["relation"]), asked.get("end", ""), asked.get("start", "0")
        if relation is None or form_at(relation, end) != "thing" or not _OFFSET.fullmatch(start):
            raise UsageError(
                "relation, end and start: one of the relations, where it takes a thing, a place in the text"
            )
        kinds, text = kinds_at(relation, end), asked.get("text", "").strip()
        with self.desk.lock:
            claims = self.desk.look().claims
            if text:
                return self._things_like(claims, kinds, text)
            needs = Needs(claims, self._things)
            near = sorted(claims, key=lambda claim: abs(claim.start - int(start)))
            named = dict.fromkeys(name for claim in near for name in things_of(claim) if kind_of(name) in kinds)
            return self._described([name for name in named if not needs.is_rejected(name)][:_MOST_NEAR], needs)

    @cached_property
    def _place(self) -> Place:
        try:
            return self._open_place()
        except TableError as error:
            told = f"{error.faults[0]} ('aseankg validate' lists all)"
            raise UsageError(f"claims can be added once the tables have no faults: {told}") from error

    def _terms(self, claim: Claim, form: str) -> Json:
        if form == "class":
            names = self._things.choices.classes(kind_of(claim.subject))
        else:
            names = sorted(self._things.range_of(claim.property).names)
        return {"found": names, "terms": self._things.terms(names)}

    def _things_like(self, claims: Collection[Claim], kinds: frozenset[str], text: str) -> Json:
        needs = Needs(claims, self._things)
        new = {other.subject for other in claims if introduces(other) and not needs.is_rejected(other.subject)}
        labels = {name: new_labels(needs.introductions(name)).get("en", "") for name in sorted(new)}
        found = self._things.search(text, kinds, {name: label for name, label in labels.items() if label})
        exact = [name for name in found if labels.get(name) == text or self._things.is_called(name, text)]
        return {"exact": exact, **self._described(found, needs)}

    def _described(self, found: list[str], needs: Needs) -> Json:
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


def _saying(asked: Mapping[str, Any]) -> Saying:
    """What a reviewer adds, as the page sends it."""
    return Saying(
        _text(asked, "relation"),
        _end(asked, "subject"),
        _end(asked, "object"),
        _text(asked, "modality"),
        _offset(asked, "start"),
        _offset(asked, "end"),
        _text(asked, "meeting"),
        _text(asked, "post"),
    )


def _end(asked: Mapping[str, Any], name: str) -> End:
    said = asked.get(name)
    return NewThing(_text(said, "name"), _text(said, "type")) if isinstance(said, dict) else _text(asked, name)


def _text(asked: Mapping[str, Any], name: str) -> str:
    text = asked.get(name, "")
    if not isinstance(text, str):
        raise UsageError(f"{name}: a text is needed")
    return text


def _offset(asked: Mapping[str, Any], name: str) -> int:
    offset = asked.get(name)
    if type(offset) is not int:  # a truth is one, too
        raise UsageError(f"{name}: a place in the text is needed")
    return offset
