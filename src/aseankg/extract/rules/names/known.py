"""Mentions of what the graph knows by name: states, places, people, organisations, initiatives, documents, topics."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from string import ascii_lowercase
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.people.open_titles import is_office_word
from aseankg.extract.rules.phrases.name_marks import is_hyphen
from aseankg.extract.rules.phrases.nominals import is_value
from aseankg.extract.rules.reading.reading import WORKS, Span
from aseankg.extract.rules.text.fields import title_words
from aseankg.extract.rules.text.fixed_phrases import Phrases
from aseankg.extract.rules.text.gazetteer import own_ministry, short_name, state_acronym, state_acronyms
from aseankg.extract.rules.text.numbers import roman
from aseankg.extract.rules.text.tokens import word_key
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.lexicon import Entry
    from aseankg.extract.rules.reading.reading import Reading

_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_PEOPLE: Final = WordLists("people")
_WORDS: Final = WordLists("known")
_TABLES: Final = WordTables("known")
_BARE_KINDS: Final = ("OutcomeDocument", "Organisation")
_DOLLARS: Final = (["dollar"], ["dollars"])
_OPENING: Final = frozenset({"("})
_STEM: Final = 4
"""Letters with which a word of a name agrees with the same one in another form."""
_WORD: Final = 7
"""Letters from which on a name in capitals can be a common word, too."""


_PARTS: Final = ("Topic", "Initiative")
"""Types whose names can stand within those of documents that a common noun ends: "the RCEP agreement"."""


def find_known(reading: Reading) -> None:
    """The reading has every name of the graph that stands in the text, the longest first."""
    acronyms = [index for index in reading.where(_acronyms()) if reading.texts[index].isupper()]
    reach, own = 0, _own_acronyms(reading)
    for index in sorted({*reading.where(reading.lexicon.starts), *acronyms}):
        if index >= reach:
            last = reading.sentence_of(index).last
            reach = min(_match(reading, index, last, own), last)
    _find_by_noun(reading)
    _find_bare(reading)


def _find_by_noun(reading: Reading) -> None:
    """Add the documents that a common noun means, where the text names their subject if they have one: "the COC"."""
    for index in reading.where(_codes().starts):
        for end, name in _codes().at(reading.keys, index, len(reading.keys)):
            about = name.partition(" in the ")[2]
            subject = reading.entities.get(("Topic", about.casefold()))
            covering = reading.overlapping(index, end)
            if (about and subject is None) or any(span.entity.type not in _PARTS for span in covering):
                continue
            begin, end = index, end + 3 if reading.has_acronym(end) else end
            step = end + 1 if reading.keys[end : end + 1] and reading.keys[end] in _WORDS.before_subjects else end
            step = step + 1 if step > end and reading.keys[step : step + 1] == ["the"] else step
            last = next((s.last for s in reading.spans_at(step) if step > end and s.entity is subject), end)
            for span in covering:
                span.nested = True
            entity = reading.entity("OutcomeDocument", name, reading.lexicon.thing_of("OutcomeDocument", name))
            reading.add(Span(begin, last, entity))


def _find_bare(reading: Reading) -> None:
    """Add "the Charter" and "the Secretariat", where the text names no other one."""
    for noun in _TABLES.bare:
        name, found = _TABLES.bare[noun], [index for index in reading.where(frozenset((noun,))) if index]
        if not found:
            continue
        kind = next((kind for kind in _BARE_KINDS if reading.lexicon.lookup(kind, name)), None)
        bare = [i for i in found if _stands_bare(reading, i)]
        others = (i for i in found if reading.tokens[i].is_capitalised and i not in bare)
        if kind is None or not all(reading.overlapping(i, i + 1) for i in others):
            continue
        for index in bare:
            _add(reading, index, index + 1, kind, name, reading.lexicon.thing_of(kind, name))


def _stands_bare(reading: Reading, index: int) -> bool:
    """Whether a capitalised noun is a name with no more than an article: nothing goes on from it."""
    following = reading.tokens[index + 1 : index + 2]
    if not reading.tokens[index].is_capitalised or reading.keys[index - 1] != "the" or not following:
        return False
    return not following[0].is_capitalised and following[0].key not in ("of", "for", "-")


@cache
def _acronyms() -> frozenset[str]:
    """The acronyms of states, and the letters that those with full stops begin with."""
    return frozenset((*ascii_lowercase, *map(word_key, state_acronyms())))


@cache
def _codes() -> Phrases:
    return Phrases(_TABLES.by_noun.items())


def _own_acronyms(reading: Reading) -> dict[str, list[str]]:
    """The acronyms that the text itself makes of the first letters of words, each with these words."""
    brackets = (i for i in reading.where(_OPENING, 1, len(reading.texts) - 1) if _abbreviates(reading, i + 1))
    return {reading.texts[i + 1]: reading.keys[i - len(reading.texts[i + 1]) : i] for i in brackets}


def _match(reading: Reading, index: int, last: int, own: dict[str, list[str]]) -> int:
    token = reading.tokens[index]
    if not token.is_word or index in reading.date_tokens or _is_other(reading, index):
        return index + 1
    end = _match_capitals(reading, index) if token.text.isupper() else None
    if end is not None:
        return end
    entry, end = None, last + 1
    while entry is None:
        found = reading.lexicon.longest(reading.tokens, index, end - 1)
        if found is None:
            return index + 1
        end, entries = found
        entry = _choose(reading, index, end, entries)
        entry = (
            None if entry and (_goes_on(reading, entry, end, last) or (own and _is_other_name(entry, own))) else entry
        )
    end = _include_acronym(reading, end, last, entry)
    name = short_name(entry.type, entry.name)
    if entry.type == "Organisation" and not reading.texts[index : index + 2].count("Ministry"):
        name = own_ministry(name)  # printed in Indonesian
    _add(reading, index, end, entry.type, name, entry.thing or None)
    return end


def _match_capitals(reading: Reading, index: int) -> int | None:
    """The token after the acronym of a state, once it is added, or after one that the text itself introduces."""
    text = reading.texts[index]
    if _abbreviates(reading, index):
        return index + 1
    dotted = _dotted(reading, index) if len(text) == 1 else None
    name = state_acronym(text) if dotted is None else None
    if name is None:
        return dotted
    _add(reading, index, index + 1, "State", name, reading.lexicon.thing_of("State", name))
    return index + 1


def _is_other(reading: Reading, index: int) -> bool:
    """Whether the name of a state stands for something else: "US$ 5 million", "Indo-China"."""
    if reading.texts[index] == "US":
        return reading.texts[index + 1 : index + 2] == ["$"] or reading.keys[index + 1 : index + 2] in _DOLLARS
    if reading.keys[index] != "china":
        return False
    return reading.keys[index - 2 if reading.texts[index - 1] == "-" else index - 1] == "indo"


def _dotted(reading: Reading, index: int) -> int | None:
    """The token after a state's acronym with full stops, "U.S." and "R.I", once it is added."""
    letters = reading.texts[index : index + 4 : 2]
    if reading.texts[index + 1 : index + 2] != ["."] or not all(len(letter) == 1 for letter in letters):
        return None
    name = state_acronym("".join(letters))
    if name is None or reading.starts[index + 2] > reading.ends[index] + 1:
        return None
    end = index + 3 + (reading.texts[index + 3 : index + 4] == ["."])
    if reading.keys[end : end + 1] in _DOLLARS:
        return None
    _add(reading, index, end, "State", name, reading.lexicon.thing_of("State", name))
    return end


def _abbreviates(reading: Reading, index: int) -> bool:
    """Whether a word in capitals and brackets is made of the first letters of the words before it."""
    letters = reading.texts[index]
    if len(letters) < 3 or not reading.has_acronym(index - 1):
        return False
    before = reading.texts[max(0, index - 1 - len(letters)) : index - 1]
    return "".join([text[0] for text in before]) == letters


def _is_other_name(entry: Entry, own: dict[str, list[str]]) -> bool:
    """Whether an acronym stands for other words in the text than in the graph."""
    name = entry.name.casefold()
    return not all(word[:_STEM] in name for word in own.get(entry.text, ()))


def _goes_on(reading: Reading, entry: Entry, end: int, last: int) -> bool:
    """Whether a name is only the beginning of a longer one: "The ASEAN Declaration on ...", "Ferdinand Marcos Jr."."""
    if end + 1 >= last:
        return False
    if entry.type == "Person":
        longer = reading.keys[end] not in _PEOPLE.tails and _is_longer_name(reading, end)
        return reading.keys[end] in ("jr", "sr") or longer
    if entry.type == "State":
        return reading.texts[end] == "-" and reading.texts[end + 1].isdigit()  # an aircraft, "Indonesia-1"
    if entry.type == "Organisation" and entry.text.startswith(("Kementerian", "Ministry")):
        return reading.keys[end] in ("dan", "and") and reading.tokens[end + 1].is_capitalised
    if entry.type not in WORKS:
        return False
    if reading.keys[end - 1] == "asean" and is_hyphen(reading, end):
        return True  # "Kawasan Perdagangan Bebas ASEAN-China"
    if reading.keys[end] not in _WORDS.joints:
        return len(reading.texts[end]) > 1 and roman(reading.texts[end]) is not None  # "Bali Concord II"
    step = end + 2 if reading.keys[end + 1] == "the" and end + 2 < last else end + 1
    return reading.tokens[step].is_capitalised or reading.tokens[step].is_number


def _is_longer_name(reading: Reading, index: int) -> bool:
    """Whether one more name stands behind a known one, in a sentence of the text: "Muhammad Lutfi Abdullah"."""
    token, title = reading.tokens[index], reading.sentences[0]
    plain = token.is_capitalised and not token.text.isupper() and index not in reading.date_tokens
    word = is_office_word(token.key) or token.key in title_words() or _begins_name(reading, index)
    return index >= title.last and plain and not word and token.key not in _PEOPLE.no_names


def _begins_name(reading: Reading, index: int) -> bool:
    """Whether another name of the graph begins at a token."""
    return reading.lexicon.longest(reading.tokens, index, len(reading.tokens)) is not None


def _choose(reading: Reading, first: int, last: int, entries: list[Entry]) -> Entry | None:
    """The thing that is meant; None where the words are printed unlike a name."""
    text = reading.text[reading.starts[first] : reading.end_of_name(last)]
    word = text.istitle() and (first == reading.sentence_of(first).first or is_value(reading.keys[first]))
    for entry in entries:
        if entry.type in ("Series", "Role") or entry.name.endswith((" Meeting", " Summit")):
            continue
        if word and entry.text.isupper() and len(entry.text) >= _WORD:
            continue  # "Progress was made.", "Statement for Peace and Progress"
        if entry.text.lower() in _WORDS.shared:
            continue  # of one ministry in the graph, of any in a text
        if entry.type == "Topic" or (len(entries) == 1 and _printed_as_name(text, entry.text)):
            return entry
        if _printed_as_name(text, entry.text):
            return _of_years(reading, [entry, *(other for other in entries if other.type == entry.type)])
    return None


def _of_years(reading: Reading, entries: list[Entry]) -> Entry | None:
    """The first of things called alike, of plans for other years the one whose years the text has; None for no such."""
    years = {entry.thing: set(_YEAR.findall(entry.name)) for entry in entries}
    if len(years) < 2 or not all(years.values()):
        return entries[0]
    return next((entry for entry in entries if years[entry.thing].issubset(reading.keys)), None)


def _printed_as_name(text: str, name: str) -> bool:
    """Whether words are capitalised as a name is; acronyms must agree in full."""
    if name.isupper() and len(name) < _WORD:
        return text.isupper() or (len(name) > 4 and text.istitle())
    return text[:1].isupper() and _capitals(text) * 2 >= _capitals(name)


@lru_cache(maxsize=65536)
def _capitals(name: str) -> int:
    """How many words of a name begin with a capital letter."""
    return sum(word[0].isupper() for word in name.split())


def _include_acronym(reading: Reading, end: int, last: int, entry: Entry) -> int:
    """The token after "(ASCN)" behind a name that can have an acronym, or of a person after one word in brackets."""
    if entry.type in ("State", "City", "Topic", "Role") or end + 2 >= last or reading.texts[end] != "(":
        return end
    if entry.type == "Person":
        named = reading.lexicon.lookup("State", reading.texts[end + 1]) is not None
        return end + 3 if reading.texts[end + 2] == ")" and not named else end
    closed = reading.acronym_end(end)
    return closed if 0 < closed <= last else end


def _add_state(reading: Reading, first: int, last: int) -> None:
    """Add the state that the name of a ministry ends with, as a part of it: "Kementerian Luar Negeri | Malaysia"."""
    for index in range(last - 1, first, -1):
        found = reading.lexicon.longest(reading.tokens, index, last)
        state = next((entry for entry in found[1] if entry.type == "State"), None) if found else None
        if found and found[0] == last and state is not None:
            name = short_name("State", state.name)
            reading.add(Span(index, last, reading.entity("State", name, state.thing or None), nested=True))
            return


def _add(reading: Reading, first: int, last: int, kind: str, name: str, thing: str | None) -> None:
    if kind == "Organisation" and reading.keys[first] in _WORDS.ministries:
        _add_state(reading, first, last)
    entity = reading.entity(kind, name, thing)
    reading.add(Span(first, last, entity, nested=not reading.free(first, last)))
