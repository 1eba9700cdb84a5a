"""English verbs in the forms in which they stand in texts."""

from __future__ import annotations

from typing import Final

from aseankg.extract.rules.text.words import WordLists, WordTables

_WORDS: Final = WordLists("inflection")
_TABLES: Final = WordTables("inflection")
_BEING: Final = ("is", "are", "was", "were", "be", "been", "being")
_VOWELS: Final = "aeiou"


def active_forms(phrase: str) -> list[str]:
    """A verb with what follows it: bare, in the third person, in the past, and with "-ing"."""
    verb, _, rest = phrase.partition(" ")
    if verb == "be":
        return [f"{form} {rest}" for form in _BEING]
    forms = dict.fromkeys((verb, _third_person(verb), _past(verb), _participle(verb), _progressive(verb)))
    return [f"{form} {rest}".strip() for form in forms]


def passive_forms(phrase: str) -> list[str]:
    """The verb in the passive voice: "was discussed", "were also agreed on"."""
    verb, _, rest = phrase.partition(" ")
    beings = (*_BEING, *(f"{being} {adverb}" for being in _BEING[:4] for adverb in sorted(_WORDS.adverbs)))
    return [f"{being} {_participle(verb)} {rest}".strip() for being in beings]


def _third_person(verb: str) -> str:
    if verb == "have":
        return "has"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{verb}s"


def _past(verb: str) -> str:
    return _TABLES.past.get(verb) or _regular(verb)


def _participle(verb: str) -> str:
    return _TABLES.participle.get(verb) or _past(verb)


def _regular(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return f"{verb[:-1]}ied"
    return f"{_doubled(verb)}ed"


def _progressive(verb: str) -> str:
    mute = verb.endswith("e") and not verb.endswith("ee")
    return f"{verb[:-1]}ing" if mute else f"{_doubled(verb)}ing"


def _doubled(verb: str) -> str:
    return verb + verb[-1] if verb in _WORDS.doubling else verb
