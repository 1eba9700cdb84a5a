"""Fixed phrases, found where they begin in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_HYPHENS: Final = ("-", "\u2013")


class _Node:
    """A word of phrases: what may follow it, and what the phrases that end with it stand for."""

    __slots__ = ("following", "meanings")

    def __init__(self) -> None:
        self.following: dict[str, _Node] = {}
        self.meanings: list[str] = []


_NONE: list[tuple[int, str]] = []


class Phrases:
    """Phrases of one word or more, each with what it stands for; hyphens between their words do not count."""

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        self._starting: dict[str, _Node] = {}
        for phrase, meaning in phrases:
            following = self._starting
            for word in phrase.replace("-", " ").split():
                node = following.setdefault(word, _Node())
                following = node.following
            node.meanings.append(meaning)
        self.starts = frozenset(self._starting)
        """The words that phrases begin with."""

    def at(self, keys: Sequence[str], index: int, last: int) -> list[tuple[int, str]]:
        """The longest phrase that begins at a token: the token after it and its meaning, once for each meaning."""
        node = self._starting.get(keys[index]) if index < last else None
        if node is None:
            return _NONE
        position = end = index + 1
        meanings = node.meanings
        while node.following and position < last:
            following = node.following.get(keys[position])
            if following is not None:
                node = following
                if node.meanings:
                    meanings, end = node.meanings, position + 1
            elif keys[position] not in _HYPHENS:
                break
            position += 1
        if len(meanings) == 1:
            return [(end, meanings[0])]
        return [(end, meaning) for meaning in meanings] if meanings else _NONE


def plain_phrases(phrases: Iterable[str]) -> Phrases:
    """Phrases each of which means itself, where only their places in a text are asked for."""
    return Phrases((phrase, phrase) for phrase in phrases)
