"""Where the words of lists stand in a text: each list that was asked for once is looked up for later texts at once."""

from __future__ import annotations

from threading import Lock
from typing import Final

_LOCK: Final = Lock()


class WordIndex:
    """The lists that were asked for so far, by their words."""

    def __init__(self) -> None:
        self._holding: dict[str, tuple[frozenset[str], ...]] = {}
        """The lists that hold each word."""
        self._known: dict[frozenset[str], int] = {}
        """The lists, each with how many were known before it."""

    def __len__(self) -> int:
        return len(self._known)

    def knows(self, words: frozenset[str], learnt: int) -> bool:
        """Whether a list was among the first that were learnt."""
        return self._known.get(words, learnt) < learnt

    def find(self, places: dict[str, list[int]]) -> dict[frozenset[str], list[int]]:
        """The tokens that are in each known list, in order, by the tokens that are each word; none for most lists."""
        found: dict[frozenset[str], list[int]] = {}
        for key, tokens in places.items():
            for words in self._holding.get(key, ()):
                if words in found:
                    found[words] += tokens
                else:
                    found[words] = [*tokens]
        for indexes in found.values():
            indexes.sort()
        return found

    def learn(self, words: frozenset[str], places: dict[str, list[int]]) -> list[int]:
        """The tokens that are in a list which is known from now on."""
        with _LOCK:
            if words not in self._known:
                for word in words:
                    self._holding[word] = (*self._holding.get(word, ()), words)
                self._known[words] = len(self._known)
        return sorted(index for word in words.intersection(places) for index in places[word])
