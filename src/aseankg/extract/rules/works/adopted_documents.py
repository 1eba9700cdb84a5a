"""Which documents a verb or noun of adopting or signing is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.back_references import named_last, pointed_to
from aseankg.extract.rules.reading.reading import EVENTS, WORKS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.reading import Span
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("adoption")
_DOCUMENT: Final = "OutcomeDocument"
OUTCOME: Final = ("result", "close-with")
"""Signals right behind which what a meeting adopts stands."""
SIGNING: Final = frozenset({"sign", "sign-by"})
OTHERWISE: Final = frozenset({"discuss", "state", "prioritise", "contain", "field"})
"""Signals behind which a noun for adopting only says what is wanted or spoken of."""
_ENDING: Final = OTHERWISE | SIGNING | {"adopt", "adopt-by", "launch", "launch-by"}
"""Signals that end a list of what is adopted."""
_OBJECT_NEAR: Final = 16
"""Tokens behind a verb within which the first document stands."""
_RESULT_NEAR: Final = 3
"""The same behind "the outcomes of X include" and "X ended with"."""
_ACCEDED_NEAR: Final = 4
"""Tokens behind a verb of signing within which the words for accession stand."""
_ITSELF_NEAR: Final = 3
"""Tokens before a document within which the word stands by which something else about it is adopted."""
_PLURAL_NEAR: Final = 3
"""Tokens of a clause within which the pronoun for several documents stands."""
_RELATIVES: Final = ("which", "yang")
_LAUNCHED_NEAR: Final = 6
"""The same for verbs that initiatives have, too."""


def documents_of(clause: Clause, trigger: Trigger) -> list[Span]:
    """The documents that a verb is about: behind an active one; before a passive one, or what words there point to."""
    passive = trigger.kind.endswith("-by")
    before, after = clause.before(trigger.first, _DOCUMENT), clause.after(trigger.last, _DOCUMENT)
    if passive and before:
        before = _subjects(clause, trigger, before)
        if not before:
            return []
    if passive and clause.reading.keys[trigger.first] in _WORDS.adjacent:
        return [span for span in before[:1] if is_adjacent(clause, span, trigger)]
    if passive and _tells_of_subject(clause.reading.keys[trigger.first : trigger.last]):
        near = before[:1] if before and is_adjacent(clause, before[0], trigger) else []
        return clause.group(near[0], (_DOCUMENT,)) if near and not _is_owner(clause, near[0]) else []
    opening = clause.reading.keys[clause.first : trigger.first]
    announced = passive and not before and not _WORDS.announced.isdisjoint(opening)
    if after and not announced and not _reaches(clause, trigger, after[0]):
        after = []
    if after and _is_told_of_another(clause, trigger, after[0]):
        return []
    chosen = _beside(clause, trigger, before, after)
    if chosen:
        return _listed(clause, trigger, chosen[0]) or clause.group(chosen[0], (_DOCUMENT,))
    several = _all_before(clause, trigger)
    meant = None if several else _spoken_of(clause, trigger)
    return [meant] if meant else several


def _is_told_of_another(clause: Clause, trigger: Trigger, document: Span) -> bool:
    """Whether a document stands in the relative clause of another work: "adopted the Scorecard, which succeeds X"."""
    texts, keys = clause.reading.texts, clause.reading.keys
    commas = (i for i in range(trigger.last, document.first - 1) if texts[i] == "," and keys[i + 1] in _RELATIVES)
    return any(span.entity.type in WORKS for comma in commas for span in clause.reading.spans_before(comma))


def _beside(clause: Clause, trigger: Trigger, before: list[Span], after: list[Span]) -> list[Span]:
    """The documents on that side of a verb or noun on which those that it is about stand."""
    passive = trigger.kind.endswith("-by")
    if trigger.kind.startswith("launch"):
        # "Pada KTT ke-5 diluncurkan X"
        fronted = passive and not before and bool(clause.before(trigger.first, *EVENTS))
        return _launched(clause, trigger, before if passive and not fronted else after)
    if is_noun(clause, trigger):
        return after if not after or goes_on_to(clause, trigger, after[0]) else []
    if passive:
        return before or after
    return after or [span for span in before[:1] if is_inverted(clause, trigger, span)]


def goes_on_to(clause: Clause, trigger: Trigger, work: Span) -> bool:
    """Whether the noun of an act, and when or where it was done, leads to a work: "the adoption in 2003 of | X"."""
    keys = clause.reading.keys
    before = work.first - 1 - (keys[work.first - 1] in _WORDS.determiners)
    return keys[trigger.last - 1] not in _WORDS.of_acts or keys[before] == "of"


def _spoken_of(clause: Clause, trigger: Trigger) -> Span | None:
    """The document named earlier that a clause without one is about: acceded to, just told of, or pointed to."""
    words = clause.reading.keys[trigger.first : trigger.last]
    if words[1:] == ["up"]:
        treaties = clause.reading.earlier(trigger.first, _DOCUMENT)
        return next((span for span in treaties if span.entity.name.lower() in _WORDS.joined), None)
    if trigger.kind in SIGNING and _WORDS.acceding.isdisjoint(words) and accedes(clause, trigger):
        return named_last(clause, trigger.first, _DOCUMENT)
    if not trigger.kind.endswith("-by"):
        return _object(clause, trigger)
    if words[0] in _WORDS.nouns:
        return _just_told(clause) or (_last_told(clause) if words[0] in _WORDS.signatories else None)
    return pointed_to(clause, trigger.first, _DOCUMENT) if trigger.kind != "launch-by" else None


def _all_before(clause: Clause, trigger: Trigger) -> list[Span]:
    """The documents listed in the sentence, or the one before, that "they" before a passive verb means.

    "Both documents" and the like mean them too.
    """
    opening = clause.reading.keys[clause.first : min(clause.first + _PLURAL_NEAR, trigger.first)]
    signed_up = clause.reading.keys[trigger.last : trigger.last + 1] == ["up"]
    meant = not _WORDS.plurals.isdisjoint(opening) or _tells_of_several(opening)
    if not trigger.kind.endswith("-by") or signed_up or not meant:
        return []
    sentence = clause.sentence
    since = sentence.first if sentence.first < clause.first else clause.reading.sentence_of(sentence.first - 1).first
    named = list(clause.reading.earlier(clause.first, _DOCUMENT, "Initiative", since=since))
    found = [span for span in named if span.entity.type == _DOCUMENT]
    return found if len(found) > 1 and len(found) == len(named) else []


def _tells_of_several(opening: list[str]) -> bool:
    """Whether a clause begins with words for several documents: "these two documents", "kedua dokumen itu"."""
    return not (_WORDS.several.isdisjoint(opening) or _WORDS.of_several.isdisjoint(opening))


def _object(clause: Clause, trigger: Trigger) -> Span | None:
    """The document just told of that a pronoun behind an active verb means: "Japan signed it", "menandatanganinya"."""
    reading = clause.reading
    ends_so = reading.keys[trigger.last - 1].endswith("nya") and not is_noun(clause, trigger)
    if not ends_so and _WORDS.pointing.isdisjoint(reading.keys[trigger.last : trigger.last + 1]):
        return None
    if (named := named_treaty(clause, trigger.first)) is not None:
        return named
    before = reading.sentence_of(max(clause.sentence.first - 1, 0))
    work = next(reading.earlier(trigger.first, _DOCUMENT, "Initiative", since=before.first), None)
    return work if work is not None and work.entity.type == _DOCUMENT else None


def named_treaty(clause: Clause, position: int) -> Span | None:
    """The document that a sentence which begins with a noun for it is about: "The treaty goes back to 1976"."""
    reading, first = clause.reading, clause.sentence.first
    if first + 1 >= position or reading.keys[first] not in _WORDS.determiners:
        return None
    noun = reading.keys[first + 1]
    earlier = (span for span in reading.earlier(first, _DOCUMENT) if span.entity.whole is None)
    fitting = (span for span in earlier if noun in span.entity.name.lower().split())
    return next(fitting, None) if noun in _WORDS.treaties else None


def concludes(clause: Clause, trigger: Trigger, document: Span) -> bool:
    """Whether several states conclude a treaty with each other, and so sign it."""
    if trigger.kind != "adopt" or not clause.reading.keys[trigger.first].startswith("conclud"):
        return False
    treaty = not _WORDS.treaties.isdisjoint(document.entity.name.lower().split())
    states = clause.before(trigger.first, "State")
    return treaty and bool(states) and len(clause.group(states[0], ("State",))) > 1


def _subjects(clause: Clause, trigger: Trigger, documents: list[Span]) -> list[Span]:
    """The documents before a passive verb that it can be said of: nothing else about them, and no participle's own.

    So it is of X and not of Y in "X, which follows on Y adopted in 2009, was endorsed".
    """
    itself = [span for span in documents if _is_itself(clause, trigger, span)]
    participles = [other.first for other in clause.signals("adopt-by", "sign-by") if other.last <= trigger.first]
    told = [next((span for span in documents if span.last <= first), None) for first in participles]
    return [span for span in itself if span not in told] or itself


def _is_itself(clause: Clause, trigger: Trigger, document: Span) -> bool:
    """Whether a document is not only what something else is about, "study of X", or has a clause of its own."""
    keys = clause.reading.keys
    between = keys[document.last : trigger.first + 1]
    bare = clause.reading.source.language == "en" and between[:-1] in ([], [","])
    if (bare and between[-1] not in _WORDS.between_adjacent) or not _WORDS.relative.isdisjoint(between):
        return True  # "work under X, signed in 2009"
    first = max(clause.first, document.first - _ITSELF_NEAR)
    return _WORDS.of_another.isdisjoint(keys[first : document.first])


def _listed(clause: Clause, trigger: Trigger, document: Span) -> list[Span]:
    """All documents from one on, where their number was told before: "adopted three documents, namely X, a plan, Y"."""
    keys = clause.reading.keys
    told, opening = keys[trigger.last : document.first], keys[clause.first : trigger.first]
    counted = not _WORDS.counted.isdisjoint(told) and not _WORDS.listing.isdisjoint(told)
    announced = not _WORDS.announced.isdisjoint(opening) and not _WORDS.announcing.isdisjoint(told)
    if not (counted or announced):
        return []
    limit = next((o.first for o in clause.triggers if o.first >= document.last and o.kind in _ENDING), clause.last)
    return [span for span in clause.after(document.first, _DOCUMENT) if span.first < limit]


def is_adjacent(clause: Clause, document: Span, trigger: Trigger) -> bool:
    """Whether a participle says more of the document right before it: "the Accord, reached in April"."""
    return _WORDS.between_adjacent.issuperset(clause.reading.keys[document.last : trigger.first])


def _tells_of_subject(words: list[str]) -> bool:
    """Whether a signal tells only of what stands right before it: "X came out", "X awaits approval"."""
    emerging = words[0] in _WORDS.emerging and words[-1] not in _WORDS.sources
    return emerging or not _WORDS.products.isdisjoint(words)


def _is_owner(clause: Clause, document: Span) -> bool:
    """Whether something else of a document, or about it, is told of: "critics of the | Accord"."""
    keys, step = clause.reading.keys, document.first - 1
    step -= keys[step] in _WORDS.determiners
    return step >= clause.first and keys[step] in _WORDS.owning


def _just_told(clause: Clause) -> Span | None:
    """The document of the sentence right before, for one that begins with "The signing took place"."""
    reading = clause.reading
    before = reading.sentence_of(clause.sentence.first - 1)
    return next(reading.earlier(clause.sentence.first, _DOCUMENT, since=before.first), None)


def _last_told(clause: Clause) -> Span | None:
    """The document named last, in the same paragraph or the one before: "Among the signers was X"."""
    reading = clause.reading
    last = next(reading.earlier(clause.sentence.first, _DOCUMENT), None)
    near = last is not None and clause.sentence.paragraph - reading.sentence_of(last.first).paragraph <= 1
    return last if near else None


def is_inverted(clause: Clause, trigger: Trigger, document: Span) -> bool:
    """Whether a document before an active verb is its object: "the X Plan, which leaders signed"."""
    return not _WORDS.relative.isdisjoint(clause.reading.keys[document.last : trigger.first + 1])


def _reaches(clause: Clause, trigger: Trigger, document: Span) -> bool:
    """Whether what is adopted or signed is the document behind the verb: no talks on it, no other verb before it."""
    between = clause.reading.keys[trigger.last : document.first]
    near = _RESULT_NEAR if trigger.kind in OUTCOME else _OBJECT_NEAR
    if document.first > trigger.last + near or not _WORDS.not_itself.isdisjoint(between):
        return False
    if not _WORDS.of_another.isdisjoint(clause.reading.keys[document.last : document.last + 1]):
        return False  # "signed the X instrument"
    words = clause.reading.keys[trigger.first : document.last]
    if words[0] in _WORDS.reaching and _WORDS.reached.isdisjoint(words):
        return False
    verbs = (other for other in clause.triggers if other.kind in OTHERWISE)
    return not any(trigger.last < other.first < document.first for other in verbs)


def _launched(clause: Clause, trigger: Trigger, documents: list[Span]) -> list[Span]:
    """The documents right beside a verb of launching."""
    near = [
        span
        for span in documents
        if trigger.first - _LAUNCHED_NEAR <= span.last and span.first <= trigger.last + _LAUNCHED_NEAR
    ]
    if not near:
        return []
    if near[0].last <= trigger.first:  # "the Accord by the River Council, which was set up"
        others = clause.of("Organisation", "Initiative")
        return [] if any(near[0].last <= span.first < trigger.first for span in others) else near
    return [] if clause.reading.overlapping(trigger.last, near[0].first) else near


def accedes(clause: Clause, trigger: Trigger) -> bool:
    """Whether what is signed is only the accession to a document that others adopted."""
    if clause.reading.keys[trigger.last - 1] == "up":
        return True  # "signed up"
    last = next((span.first for span in clause.after(trigger.last, _DOCUMENT) if span.entity.whole), clause.last)
    return not _WORDS.acceding.isdisjoint(clause.reading.keys[trigger.first : min(trigger.last + _ACCEDED_NEAR, last)])


def is_noun(clause: Clause, trigger: Trigger) -> bool:
    """Whether a signal is a noun: "the signing of", "pengesahan"."""
    keys = clause.reading.keys
    if trigger.kind.endswith("-by"):
        return False
    return keys[trigger.last - 1] in ("of", "for") or keys[trigger.first] in _WORDS.nouns
