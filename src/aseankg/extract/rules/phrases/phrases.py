"""Lists of noun phrases: what belongs to each one, by the closed-class words around them and by word endings."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.list_ends import bracket_within, is_joint, list_end, parts_range
from aseankg.extract.rules.phrases.nominals import (
    are_two,
    can_be_degree,
    can_qualify,
    is_adjective,
    is_degree,
    is_gerund,
    is_matter,
    is_nominal,
    is_of_no_subject,
    is_pursuing,
    is_value,
    is_verb,
    subject_nouns,
)
from aseankg.extract.rules.phrases.owners import before_owners, owns, past_owners
from aseankg.extract.rules.phrases.phrase_ends import cut, is_for_all
from aseankg.extract.rules.phrases.placed_nouns import heads_one_word, is_placed
from aseankg.extract.rules.phrases.shared_heads import without_shared
from aseankg.extract.rules.reading.reading import EVENTS
from aseankg.extract.rules.text.tokens import HYPHENS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("phrases")
_LISTING: Final = WordLists("topics")
_JOINTS: Final = frozenset({"and", "or", "&"})
_JOINING: Final = frozenset({"in", "dalam", "bidang"})
"""Words between a noun for ties and the matter that they deal with."""
_WITH_JOINTS: Final = frozenset({*EVENTS, "Topic"})
"""What may have a comma or an "and" in its name."""
_QUALITIES: Final = ("al", "is", "ik", "if")
"""Endings of Indonesian adjectives."""
_BEFORE_LIGHT: Final = 3
"""Tokens within which a noun such as "efforts" begins a phrase: "joint efforts against X"."""


def listed_phrases(reading: Reading, first: int, last: int, end: int = 0) -> list[tuple[int, int]]:
    """The tokens of each phrase of a list that begins at a token, without what leads it or qualifies it by place.

    Where a phrase only announces a list, "issues such as", the list counts in its place.
    """
    end = end or list_end(reading, first, last)
    behind = _past_opener(reading, end, last)
    found = _split(reading, first, end, goes_on=behind < last)
    announcing = bool(found) and behind < last and _announces(reading, *found[-1])
    listed = [(start, stop) for one in (found[:-1] if announcing else found) for start, stop in _bare(reading, *one)]
    if parts_range(reading, first, end, last):
        return listed + listed_phrases(reading, end + 1, last)
    return listed + listed_phrases(reading, behind, last) if behind < last and found else listed


def _past_opener(reading: Reading, index: int, last: int) -> int:
    """The token after "such as", "antara lain" and the like where a list begins with it; else the end."""
    begin = step = index + 1 if index < last and reading.keys[index] == "," else index
    while step < last and reading.keys[step] in _WORDS.openers:
        step += 1
    return step if step > begin else last


def _announces(reading: Reading, first: int, last: int) -> bool:
    """Whether a phrase says no more than that there are issues, challenges or fields, and the graph knows it not."""
    if reading.keys[last - 1] not in _WORDS.announcing and reading.keys[first] not in _WORDS.announcing:
        return False
    bare = _bare(reading, first, last)
    return not bare or reading.lexicon.lookup("Topic", reading.words(*bare[0])) is None


def _bare(reading: Reading, first: int, last: int) -> list[tuple[int, int]]:
    """A phrase without what leads it, its place and party; none where nothing is left."""
    begin = skip_lead(reading, first, last)
    end = cut(reading, begin, last)
    if end > begin + 2 and is_for_all(reading, end - 2, end):
        return [(begin, end)]
    end = before_owners(reading, begin, end)
    while end > begin and (_cannot_end(reading.keys[end - 1]) or not reading.tokens[end - 1].is_word):
        end -= 1
    return [(begin, end)] if begin < end else []


def _cannot_end(key: str) -> bool:
    return key in _WORDS.leading or key in _WORDS.joints or key == "yang"


def skip_lead(reading: Reading, index: int, last: int) -> int:
    """The token after articles, owners, verbs, and nouns that only tie the phrase to its verb: "the importance of"."""
    while index < last:
        step = _past_lead(reading, index, last)
        if step == index or any(span.entity.type == "Topic" for span in reading.spans_at(index)):
            break
        index = min(step, last)
    return index


def _past_lead(reading: Reading, index: int, last: int) -> int:
    keys = reading.keys
    key = keys[index]
    compound = (
        index + 1 < len(keys) and reading.texts[index + 1] == "-" and key not in ("isu", "langkah", "hal", "bidang")
    )
    if compound and reading.tokens[index].is_word:
        # The halves of a compound belong together: "counter-terrorism".
        return index
    if index + 1 < len(keys) and keys[index + 1] in _JOINTS and is_adjective(key):
        # "An open and inclusive architecture".
        return index
    if _leads(key) or is_verb(reading, index) or (key in _WORDS.behind_to and reading.key_before(index) == "to"):
        return index if is_of_no_subject(reading, index, last) else index + 1
    if key.endswith("nya") and reading.source.language == "id" and index + 1 < last:
        # "Menguatnya X", "pentingnya X".
        return index + 1
    pursues = _pursues(key) if reading.source.language != "id" else key.endswith("ing") and is_pursuing(key)
    if pursues and index + 1 < last and keys[index + 1] not in _WORDS.ties:
        return index + 1
    if behind := past_owners(reading, index, last):
        return behind
    if _joins(key) or not (reading.tokens[index].is_word or key in HYPHENS):
        return index + 1
    if key in _WORDS.indonesian_light and reading.source.language == "id" and index + 1 < last:
        return index if _heads_phrase(reading, index, last) else index + 1
    if keys[index : index + 2] == ["kerja", "sama"] and _has_own_head(reading, index + 2, last):
        return index + 2
    if key in _WORDS.tying and _JOINING.issuperset(keys[index + 1 : index + 2]) and index + 2 < last:
        return index + 2  # "a partnership | in trade"
    light = _past_light(reading, index, last) or _past_about(keys, index, last)
    if light:
        return light
    return index + 1 if is_degree(reading, index) and index + 1 < last else index


def _heads_phrase(reading: Reading, index: int, last: int) -> bool:
    """Whether an Indonesian noun that mostly only leads belongs to its phrase: what follows only qualifies it."""
    key, following = reading.keys[index], reading.keys[index + 1]
    state = reading.state_at(index + 1)
    if state is not None:
        ends = state.last >= last or is_joint(reading, state.last) or reading.keys[state.last] in _WORDS.stops
        return ends and key in _WORDS.before_states  # "isu Myanmar"
    if key in _WORDS.before_names:
        more = index + 2 < last and not is_joint(reading, index + 2) and reading.keys[index + 2] not in _WORDS.stops
        own = more and (is_nominal(following) or following in subject_nouns())
        if own or reading.lexicon.lookup("Topic", reading.words(index + 1, last)):
            return False  # "isu | pengelolaan sampah"
        return not reading.capitals[index + 1] and (following == "-" or following not in _WORDS.leading)
    affects = key in _LISTING.impacts and "terhadap" in reading.keys[index:last]
    qualified = following.endswith(_QUALITIES) and key not in _WORDS.never_heads
    return affects or qualified or is_placed(reading, index, last) or heads_one_word(reading, index, last)


@lru_cache(maxsize=65536)
def _leads(key: str) -> bool:
    """Whether a word is no part of the phrase that it stands before, whatever follows."""
    return key in _WORDS.leading or key in _LISTING.verbs or key.isdigit()


@lru_cache(maxsize=65536)
def _pursues(key: str) -> bool:
    """Whether a word is a form of a verb that what follows is the object of."""
    return is_pursuing(key) or is_gerund(key)


@lru_cache(maxsize=65536)
def _joins(key: str) -> bool:
    """Whether a word joins phrases, or opens a list of them."""
    return key in _WORDS.joints or key in _WORDS.openers


def _has_own_head(reading: Reading, first: int, last: int) -> bool:
    """Whether what stands behind "kerja sama" is a phrase of its own: "pelindungan pekerja migran", "di bidang X"."""
    if reading.keys[first : first + 1] == ["dengan"]:
        return False
    if first < last and (reading.keys[first] in _WORDS.leading or reading.keys[first] in _WORDS.indonesian_light):
        return True
    if last - first < 2 or is_joint(reading, first + 1) or reading.keys[first + 1] == "kawasan":
        return False  # "kerja sama ekonomi kawasan"
    return reading.keys[first] in subject_nouns()


def _past_light(reading: Reading, index: int, last: int) -> int:
    """The token after "joint efforts against" and the like; 0 where the phrase begins with its own noun."""
    keys = reading.keys
    if _WORDS.light.isdisjoint(keys[index : index + _BEFORE_LIGHT]):
        return 0
    for step in range(index, min(index + _BEFORE_LIGHT, last - 2)):
        if is_placed(reading, step, last) or (keys[step] in subject_nouns() and _is_named(keys, index, step)):
            return 0
        if keys[step] in _WORDS.light and keys[step + 1] in _WORDS.ties:
            cooperating = keys[step] in ("cooperation", "collaboration")
            if not cooperating or (keys[step + 1] in _WORDS.loose_ties and step == index):
                return step + 2
        if keys[step] in subject_nouns() or not reading.tokens[step].is_word:
            break
    return 0


def _is_named(keys: list[str], first: int, last: int) -> bool:
    """Whether nouns stand before another one, which say which it is: "human resource | development"."""
    return any(not (can_be_degree(key) or is_adjective(key) or key in _WORDS.leading) for key in keys[first:last])


def _past_about(keys: list[str], index: int, last: int) -> int:
    """The token behind the preposition of "pertukaran pandangan mengenai X"; 0 where none stands near."""
    if _WORDS.about.isdisjoint(keys[index + 1 : index + _BEFORE_LIGHT]):
        return 0
    for step in range(index + 1, min(index + _BEFORE_LIGHT, last - 1)):
        if keys[step] in _WORDS.about and keys[step] != "on":
            return step + 1
    return 0


def _split(reading: Reading, first: int, end: int, *, goes_on: bool) -> list[tuple[int, int]]:
    """The phrases between two tokens, behind which a list goes on or not."""
    marks = _marks(reading, first, end)
    if marks and not goes_on and all(reading.keys[mark] == "," for mark in marks):
        # A list ends with "and"; a comma alone begins something else.
        marks, end = [], marks[0]
    found, begin = list[tuple[int, int]](), first
    for place, mark in enumerate(marks):
        following = marks[place + 1] if place + 1 < len(marks) else end
        if _separates(reading, begin, mark, following, marks):
            found.append((begin, mark))
            begin = mark + 1
    found.append((begin, end))
    return _with_values(reading, without_shared(reading, [(start, stop) for start, stop in found if start < stop]))


def _marks(reading: Reading, first: int, end: int) -> list[int]:
    """The commas and the like between two tokens, but for those in names and of what something affects."""
    marks = reading.where(_WORDS.joints, first, end)
    if not marks:
        return marks
    names = [span for span in reading.overlapping(first, end) if span.entity.type in _WITH_JOINTS]
    inside = {i for span in names for i in range(span.first, span.last)}
    brackets = (i for i in range(first, end) if reading.texts[i] == "(")
    inside |= {i for bracket in brackets for i in range(bracket, bracket_within(reading, bracket, end))}
    impact = next((i for i in range(max(0, first - _BEFORE_LIGHT), end) if reading.keys[i] in _LISTING.impacts), end)
    on = next((i for i in range(max(first, impact), end) if reading.keys[i] in _WORDS.affecting), end)
    return [i for i in marks if i not in inside and (i < on or not _WORDS.anew.isdisjoint(reading.keys[i + 1 : i + 2]))]


def _with_values(reading: Reading, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The phrases, with values that are named in one breath as one: "peace, security and prosperity"."""
    if len(found) < 2:
        return found
    joined: list[tuple[int, int]] = []
    for start, stop in found:
        if joined and _is_lone_value(reading, start, stop, led=True) and _is_lone_value(reading, *joined[-1]):
            joined[-1] = (joined[-1][0], stop)
        else:
            joined.append((start, stop))
    return joined


def _is_lone_value(reading: Reading, first: int, last: int, led: bool = False) -> bool:
    """Whether a phrase is a value alone; for the last of several one with its quality, "stabilitas kawasan", counts."""
    begin = skip_lead(reading, first, last)
    end = cut(reading, begin, last)
    if led and end == begin + 2 and reading.source.language == "id" and reading.keys[begin + 1] in _WORDS.regions:
        return is_value(reading.keys[begin])
    return begin < end and all(is_value(reading.keys[i]) or is_joint(reading, i) for i in range(begin, end))


def _separates(reading: Reading, first: int, mark: int, following: int, marks: list[int]) -> bool:
    """Whether a comma or an "and" ends a phrase; an "and" also joins the two halves of one."""
    keys = reading.keys
    if keys[mark] in _WORDS.always or keys[mark - 1] in _WORDS.joints or mark == first:
        return True
    begin, behind = skip_lead(reading, first, mark), mark + 1
    if behind == following or begin >= mark or (mark - begin == 1 and keys[begin] in _WORDS.announcing):
        return True
    if keys[mark - 1] in _WORDS.ties or (mark - begin < 3 and is_degree(reading, mark - 1)):
        return False  # "Navigation in and flight over", "better and stronger"
    if owns(reading, behind) or (
        keys[behind] in _WORDS.light and not _WORDS.ties.isdisjoint(keys[behind + 1 : behind + 2])
    ):
        return True
    described = keys[mark - 2] == "yang" and mark - 2 > begin and following - behind == 1
    if described or _are_places(reading, begin, mark, following):
        return False  # "Perdagangan yang adil dan berkelanjutan", "developments in Asia and the Pacific"
    if keys[behind] in _WORDS.anew or is_verb(reading, behind) or "between" in keys[begin:mark]:
        return "between" not in keys[begin:mark]
    if _are_qualities(reading, mark, following):
        return False
    tie = next(
        (i for i in range(behind + 1, following) if keys[i] in _WORDS.ties or keys[i] in _WORDS.places_before),
        following,
    )
    left, right = mark - begin, tie - behind
    own_tie = keys[tie : tie + 1] == ["of"] or keys[behind] in _WORDS.placed or keys[behind] in _WORDS.with_to
    if left > 1 and right == 1 and own_tie and tie + 1 < following:
        return True  # "trade facilitation and freedom of navigation", "the coup and tensions over X"
    if right == 1 and not _WORDS.with_from.isdisjoint(keys[begin : mark - 1]):
        return True
    last_listed = mark == marks[-1] and any(keys[other] == "," for other in marks if other < mark)
    shared = left == 1 and right > 1 and keys[tie - 1] in _WORDS.shared_heads
    if shared and (is_adjective(keys[begin]) or (can_qualify(keys[begin]) and not last_listed)):
        return False
    known = left > 1 and right > 0 and reading.lexicon.lookup("Topic", reading.words(begin, mark))
    shares = reading.source.language == "id" and left == 2 and not reading.capitals[begin]  # "Pangan dan energi"
    apart = right > 1 or (reading.capitals[mark - 1] and not reading.capitals[behind])
    if known and (apart or (not shares and reading.lexicon.lookup("Topic", reading.words(behind, tie)))):
        return True
    ended = any(keys[other] in _WORDS.always and keys[other] != "," for other in marks if other < mark)
    if last_listed and not ended:
        return True
    with_party = keys[behind + 1 : behind + 2] == ["with"]  # "trade and investment with partners"
    if left == 1 and right > 1 and keys[begin] in subject_nouns() and reading.source.language != "id":
        return not with_party
    if reading.capitals[mark - 1] and reading.capitals[behind]:  # "Krisis Myanmar dan Laut China Selatan"
        return not reading.capitals[begin] and reading.lexicon.lookup("Topic", reading.words(behind, tie)) is not None
    if left == right == len(marks) == 1:
        return are_two(keys[begin], keys[behind])
    return (left > 1 and right > 1) or _are_unlike(reading, range(begin, mark), range(behind, tie))


def _are_unlike(reading: Reading, left: range, right: range) -> bool:
    """Whether of two phrases one is a noun that is a subject alone, and the other one of its own too.

    "Inflasi dan ketahanan energi", "food security and haze", but "digital trade and finance".
    """
    keys = reading.keys
    if len(left) == 1:
        known = reading.lexicon.lookup("Topic", reading.words(right.start, right.stop)) is not None
        return known and is_matter(keys[left.start])
    head = keys[left.stop - 1]
    return reading.source.language != "id" and len(right) == 1 and is_matter(keys[right.start]) and not is_matter(head)


def _are_qualities(reading: Reading, mark: int, following: int) -> bool:
    """Whether an "and" joins two qualities of one noun: "smart and sustainable cities"."""
    keys = reading.keys
    if reading.source.language == "id" or following - mark < 3 or keys[mark] not in _JOINTS:
        return False
    return is_adjective(keys[mark - 1]) and is_adjective(keys[mark + 1])


def _are_places(reading: Reading, first: int, mark: int, following: int) -> bool:
    """Whether an "and" joins two names that say together where: "developments in Europe and Asia"."""
    keys, left = reading.keys, mark - 1
    while left > first and (reading.capitals[left] or keys[left] in _WORDS.articles):
        left -= 1
    if left == mark - 1 or keys[left] not in _WORDS.places_before or _WORDS.placed.isdisjoint(keys[first:left]):
        return False
    begin = skip_lead(reading, mark + 1, following)
    if begin < following and reading.lexicon.lookup("Topic", reading.words(begin, following)):
        return False  # "the situation in Myanmar and the South China Sea"
    return all(reading.capitals[i] or keys[i] in _WORDS.articles for i in range(mark + 1, following))
