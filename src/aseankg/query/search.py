"""Things by name: any language, any of their names, misspellings forgiven."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aseankg.namespaces import ASEAN, reference
from aseankg.query.classes import classes_of
from aseankg.query.names import best_labels, normalise, read_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aseankg.query.names import Name
    from aseankg.store.local import LocalStore

# Facts of their own, whose labels repeat the names of what they join: found only where asked for by class.
_JOINING = frozenset(
    ASEAN + name for name in ("Claim", "Commitment", "ConfirmedParticipation", "Membership", "Participation", "Tenure")
) | {"http://www.opengis.net/ont/geosparql#Geometry"}

_SOURCE = ASEAN + "Source"

# Tried on the names of the release: under 70 come words that merely share letters (Makassar, Malaysia).
_LEAST_SCORE = 70.0
_LEAST_WORD_SCORE = 60.0
_BEGINNING_SCORE = 90.0
# How far down the titles of sources go, which name what they write about.
_TITLE_LOSS = 10.0
_SPACELESS_WEIGHT = 0.97
# How much a name loses that says more than was asked for.
_LONGER_NAME_LOSS = 0.15


@dataclass(frozen=True, slots=True)
class Hit:
    """A thing that was found, and the name by which it was."""

    iri: str
    label: str
    classes: tuple[str, ...]
    matched: str
    score: float

    @property
    def reference(self) -> str:
        """``KIND/ID``."""
        return reference(self.iri)


def search(store: LocalStore, text: str, language: str = "en", limit: int = 10, kind: str | None = None) -> list[Hit]:
    """The things whose names are most like `text`, the best first; of one class only where `kind` names it."""
    found = rank_names(read_names(store, kind), text)
    classes = classes_of(store, (name.thing for name, _ in found))
    if kind is None:
        found = _things_first(found, classes)
    found = found[:limit]
    labels = best_labels(store, (name.thing for name, _ in found), language)
    return [
        Hit(name.thing, labels[name.thing], tuple(classes.get(name.thing, ())), name.text, round(score, 1))
        for name, score in found
    ]


def _things_first(found: list[tuple[Name, float]], classes: dict[str, list[str]]) -> list[tuple[Name, float]]:
    """What was found without what joins things, and with the titles of sources further down."""

    def standing(pair: tuple[Name, float]) -> float:
        return pair[1] - (_TITLE_LOSS if _SOURCE in classes.get(pair[0].thing, ()) else 0)

    kept = [pair for pair in found if not _JOINING.intersection(classes.get(pair[0].thing, ()))]
    return sorted(kept, key=standing, reverse=True)


def rank_names(names: Iterable[Name], text: str) -> list[tuple[Name, float]]:
    """The best name of each thing that is enough like `text`, with its score up to 100, the best first."""
    asked = normalise(text)
    if not asked:
        return []
    normalised = [(name, normalise(name.text)) for name in names]
    likeness = _word_likeness(asked.split(), {word for _, key in normalised for word in key.split()})
    best: dict[str, tuple[Name, float]] = {}
    for name, key in normalised:
        score = _score(asked, key, likeness)
        if score >= _LEAST_SCORE and (name.thing not in best or score > best[name.thing][1]):
            best[name.thing] = (name, score)
    return sorted(best.values(), key=lambda pair: (-pair[1], not pair[0].preferred, pair[0].text, pair[0].thing))


def _word_likeness(asked: Sequence[str], words: set[str]) -> dict[str, dict[str, float]]:
    """For each word that is like one asked for, how much it is like each; numbers are only like themselves."""
    from rapidfuzz import fuzz

    likeness = defaultdict[str, dict[str, float]](dict)
    for word in set(asked):
        if word.isdigit():
            if word in words:
                likeness[word][word] = 100.0
            continue
        for other in words:
            score = fuzz.ratio(word, other, score_cutoff=_LEAST_WORD_SCORE)
            if _begins(other, word):
                score = max(score, _BEGINNING_SCORE)
            if score:
                likeness[other][word] = score
    return likeness


def _begins(word: str, start: str) -> bool:
    return len(start) >= 3 and word.startswith(start)


def _score_words(asked: Sequence[str], words: Sequence[str], likeness: dict[str, dict[str, float]]) -> float:
    """How much each word asked for is like one of a name, on the whole, the longer ones for more."""
    found = sum(len(word) * max(likeness[other].get(word, 0.0) for other in words) for word in asked)
    return found / sum(map(len, asked))


def _score(asked: str, key: str, likeness: dict[str, dict[str, float]]) -> float:
    from rapidfuzz import fuzz

    if asked == key:
        return 100.0
    words = [word for word in key.split() if word in likeness]
    by_word = _score_words(asked.split(), words, likeness) if words else 0.0
    covered = min(1.0, len(asked) / max(1, len(key)))
    by_word *= 1 - _LONGER_NAME_LOSS * (1 - covered)
    spaceless = fuzz.ratio(asked.replace(" ", ""), key.replace(" ", ""), score_cutoff=_LEAST_SCORE)
    return min(99.9, max(by_word, spaceless * _SPACELESS_WEIGHT))
