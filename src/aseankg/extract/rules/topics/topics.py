"""Subjects: the items that a text lists after verbs such as "discussed", "membahas", "deals with"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.documents.plain_documents import is_plain_document
from aseankg.extract.rules.phrases.list_ends import is_first_of_states, list_end, says_more
from aseankg.extract.rules.phrases.nominals import (
    can_be_degree,
    is_bearer,
    is_built_on_subject,
    is_pursuing,
    is_value,
    is_verb,
    is_weak,
    phrase_starts,
    stands_alone,
    subject_nouns,
)
from aseankg.extract.rules.phrases.passive_lists import items_of
from aseankg.extract.rules.phrases.phrases import listed_phrases, skip_lead
from aseankg.extract.rules.phrases.signal_nouns import is_noun
from aseankg.extract.rules.reading.reading import Span
from aseankg.extract.rules.text.words import WordLists
from aseankg.extract.rules.topics.troubled_places import find_troubled_places, situation_told

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.lexicon import Entry
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.reading.triggers import Trigger
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("topics")
_PHRASES: Final = WordLists("phrases")
_GOVERNED: Final = WordLists("governed")
_SUBJECTS: Final = WordLists("other_subjects")
_OPENERS: Final = frozenset({"discuss", "prioritise", "contain", "state", "field", "pursue", "told"})
_VERBS: Final = _OPENERS | {"adopt", "sign", "launch", "attend", "host", "chair"}
_LOOSE: Final = frozenset({"pursue", "prioritise", "state", "told"})
"""Those of them behind which much else stands than subjects."""
_TELLING: Final = _OPENERS | {"discuss-by", "react", "react-by", "listed-in"}
"""Signals of sentences that tell of a policy."""
LISTING: Final = frozenset({"discuss", "discuss-by", "contain"})
"""Signals of sentences with whose subjects the next one can go on."""
_BEHIND: Final = frozenset({"discuss-by", "contain-by", "listed-in", "state-by"})
"""Signals that the subjects stand before."""
_MOST_TOLD: Final = 2
"""Subjects of a list that show what the others are."""
_LISTED_ANYWHERE: Final = 3
"""Subjects of a list that show that a text is about them, whatever its sentence tells."""
_TWICE: Final = 3
"""Tokens of a noun that is said twice, with its hyphen."""
_SHORT: Final = 3
"""Letters of the joining words of a name, which are printed small."""
_LONGEST: Final = 9
_JOINTS: Final = frozenset({",", "and", "dan", "serta"})
_ABSTRACT: Final = re.compile(r"\w{3,}(?:tion|sion|ism|ity|ment|ance|ence|isme|itas|isasi|asi)|(?:ke|pe)\w{4,}an")
"""Endings of nouns for what is discussed; other single words are too seldom subjects."""
_PLACED: Final = frozenset({"Topic", "State", "City"})
"""What says where the things are that a weak noun means: "developments in the South China Sea"."""
_INSIDE: Final = frozenset({"Topic", "State", "Organisation", "City"})
"""What may stand within a subject."""


def find_topics(reading: Reading) -> None:
    """The reading has the subjects listed after verbs that name what is discussed, sought or dealt with."""
    plain: set[int] = set()
    for sentence in reading.sentences:
        for trigger in reading.triggers(sentence):
            kind = trigger.kind
            if (kind in _OPENERS and _opens(reading, trigger)) or (kind == "more" and lists_on(reading, trigger)):
                items = _items(reading, sentence, trigger)
                find_troubled_places(reading, trigger, items)
                told = [item for item in items if _is_told(reading, *item)]
                alike = len(told) >= _MOST_TOLD
                loose = kind in _LOOSE or reading.keys[trigger.first] in _SUBJECTS.ambiguous
                for first, last in told if loose and not alike else items:
                    alone = kind == "discuss" and stands_alone(reading.keys[first])
                    add_topic(reading, first, last, listed=len(items) > 1 or alone)
                plain.update(first for first, _ in items if not alike)
            elif kind in _BEHIND:
                items = items_of(reading, sentence, trigger)
                find_troubled_places(reading, trigger, items)
                for first, last in items:
                    if kind != "state-by" or _is_told(reading, first, last):
                        add_topic(reading, first, last, listed=len(items) > 1)
            elif kind == "cover" and (end := opening_end(reading, trigger)):
                for first, last in listed_phrases(reading, trigger.last, end):
                    if _is_told(reading, first, last):
                        add_topic(reading, first, last, listed=False)
        _find_elsewhere(reading, sentence)
    _settle(reading, plain)


def lists_on(reading: Reading, trigger: Trigger) -> bool:
    """Whether a sentence goes on, "Among them are X", with what the one before it discusses or names, or answers it."""
    if trigger.kind != "more":
        return False
    sentence = reading.sentence_of(trigger.first)
    if sentence.first == 0:
        return False
    before = reading.sentence_of(sentence.first - 1)
    answers = reading.texts[before.last - 1] == "?" and reading.keys[trigger.first] in _WORDS.answering
    if not answers and (trigger.first != sentence.first or reading.keys[trigger.first] in _WORDS.answering):
        return False
    discussed = any(other.kind in LISTING for other in reading.triggers(before))
    return discussed and before.paragraph == sentence.paragraph


def opening_end(reading: Reading, trigger: Trigger) -> int:
    """The comma behind the subject that a sentence begins with, "On food security, they"; 0 if it begins otherwise."""
    if trigger.kind != "cover":
        return 0
    sentence = reading.sentence_of(trigger.first)
    if trigger.first != sentence.first:
        return 0
    commas = (i for i in range(trigger.last, min(trigger.last + _LONGEST, sentence.last)) if reading.keys[i] == ",")
    end = next(commas, 0)
    return 0 if any(i in reading.date_tokens for i in range(trigger.last, end)) else end


def _find_elsewhere(reading: Reading, sentence: Sentence) -> None:
    """Add the phrases for what policies are about that no such verb opens; what is told of them is seen later."""
    reach = sentence.first
    for start in phrase_starts(reading, sentence):
        if start < reach:
            continue
        end = list_end(reading, start, sentence.last)
        phrases = listed_phrases(reading, start, sentence.last, end)
        stop = phrases[-1][1] if phrases else end
        reach = stop if reading.keys[stop : stop + 1] == [","] else end  # no further than the comma behind the last one
        told = [phrase for phrase in phrases if _is_told(reading, *phrase) and not _is_title(reading, *phrase)]
        for first, last in told:
            add_topic(reading, first, last, listed=True, raised=len(told) >= _LISTED_ANYWHERE)


def _settle(reading: Reading, plain: set[int]) -> None:
    """Subjects within other names are a part of them; the others are raised where a sentence tells anything.

    Not so those behind a verb that neither show themselves nor by others of their list that they are subjects.
    """
    telling: dict[int, bool] = {}
    for span in reading.spans:
        if span.entity.type != "Topic" or span.nested:
            continue
        if _is_in_name(reading, span):
            span.nested = True
            continue
        span.nested = _is_where(reading, span)
        sentence = reading.sentence_of(span.first)
        if sentence.first not in telling:
            kinds = [trigger.kind for trigger in reading.triggers(sentence)]
            telling[sentence.first] = not _TELLING.isdisjoint(kinds)
        told = span.first not in plain or _is_told(reading, span.first, span.last)
        printed = span.raised or not _is_title(reading, span.first, span.last)
        span.raised = told and printed and (span.raised or telling[sentence.first])


def _is_in_name(reading: Reading, span: Span) -> bool:
    """Whether one word is a part of a longer phrase or name: "health issues", "Ministers on Energy"."""
    if span.last > span.first + 1:
        return False
    before, capital = span.first - 1, reading.tokens[span.first].is_capitalised
    in_name = (
        capital
        and before > 0
        and reading.keys[before] in _WORDS.title_joints
        and reading.tokens[before - 1].is_capitalised
    )
    return in_name or _qualifies_another(reading, span.last) or _qualifies_before(reading, before)


def _is_where(reading: Reading, span: Span) -> bool:
    """Whether the name of a place that is a subject elsewhere only says where: "in the Indo-Pacific region"."""
    keys, before = reading.keys, span.first - 1
    if not reading.tokens[span.first].is_capitalised or not reading.tokens[span.last - 1].is_capitalised:
        return False
    if keys[span.last : span.last + 1] and keys[span.last] in _PHRASES.place_nouns:
        return True
    while before >= 0 and keys[before] in _PHRASES.articles:
        before -= 1
    named = keys[max(0, before - 1)] in _PHRASES.openers  # "including in the South China Sea"
    return span.last - span.first > 1 and before >= 0 and keys[before] in _PHRASES.in_place and not named


def _is_title(reading: Reading, first: int, last: int) -> bool:
    """Whether words are printed as a name is: capitalised, though no sentence begins with them."""
    for index in range(first, last):
        token = reading.tokens[index]
        if token.is_word and not token.is_capitalised and len(token.text) > _SHORT:
            return False
    if reading.texts[first].isupper() or "-" in reading.texts[first:last]:
        return False
    if last - first > 1:
        return reading.lexicon.lookup("Topic", reading.words(first, last)) is None
    return reading.sentence_of(first).first != first


def _qualifies_another(reading: Reading, behind: int) -> bool:
    """Whether another noun stands right behind an English one, of which it is a part: "health issues"."""
    if behind >= len(reading.tokens) or not reading.tokens[behind].is_word:
        return False
    if reading.tokens[behind].is_capitalised and reading.tokens[behind - 1].is_capitalised:
        return True
    if reading.source.language == "id":
        return False
    key = reading.keys[behind]
    closed = key in _PHRASES.stops or key in _PHRASES.leading or key in _PHRASES.joints or key in _PHRASES.ties
    return not (closed or key.isdigit() or key.endswith("ly") or is_verb(reading, behind))


def _qualifies_before(reading: Reading, before: int) -> bool:
    """Whether the noun right before an Indonesian one is what that says more of: "protokol kesehatan"."""
    if reading.source.language != "id" or before < 0 or not reading.tokens[before].is_word:
        return False
    key = reading.keys[before]
    closed = key in _PHRASES.stops or key in _PHRASES.leading or key in _PHRASES.joints or key in _PHRASES.openers
    return not (closed or key in _PHRASES.indonesian_light or key in _WORDS.verbs or is_verb(reading, before))


def _is_told(reading: Reading, first: int, last: int) -> bool:
    """Whether a phrase alone shows that it is what policies are about, some only by the place that they name."""
    built = is_built_on_subject(reading, first, last)
    if built and (not is_weak(reading, first, last) or _is_placed(reading, first, last)):
        return True
    return reading.lexicon.lookup("Topic", reading.words(first, last)) is not None


def _is_placed(reading: Reading, first: int, last: int) -> bool:
    """Whether a phrase names the place that it tells of: "developments in the South China Sea"."""
    for span in reading.overlapping(first + 1, last):
        before = span.first - 1
        while before > first and reading.keys[before] in _PHRASES.articles:
            before -= 1
        if span.entity.type in _PLACED and reading.keys[before] in _PHRASES.places_before:
            return True
    return False


def _opens(reading: Reading, trigger: Trigger) -> bool:
    """Whether a signal is a verb of its own, with nouns behind it, and no part of a name."""
    named = any(span.entity.type not in ("Topic", "Role") for span in reading.holding(trigger.first))
    return not (named or is_noun(reading, trigger) or _is_whole_clause(reading, trigger))


def _items(reading: Reading, sentence: Sentence, trigger: Trigger) -> list[tuple[int, int]]:
    """The tokens of each listed subject after a verb."""
    start = _past_concerned(reading, trigger.last, sentence.last)
    said = {other.first for other in reading.triggers(sentence) if other.kind in _VERBS and _is_verbal(reading, other)}
    joints = reading.where(_JOINTS, start + 1, sentence.last)
    end = next((index for index in joints if says_more(reading, index, said)), sentence.last)
    return listed_phrases(reading, start, end)


def _is_verbal(reading: Reading, trigger: Trigger) -> bool:
    """Whether a signal is neither a noun of a list, "peluncuran", nor a part of a compound, "counter-terrorism"."""
    compound = reading.texts[trigger.last : trigger.last + 1] == ["-"]
    return not compound and reading.keys[trigger.first] not in _GOVERNED.nouns


def _past_concerned(reading: Reading, index: int, last: int) -> int:
    """The token after the state whose concern a list is, and its opener: "perhatian Indonesia antara lain"."""
    owner = reading.state_at(index)
    if owner is not None and reading.keys[owner.last : owner.last + 1] and reading.keys[owner.last] in _WORDS.opening:
        index = owner.last
    while index < last and (reading.keys[index] in _WORDS.listing or reading.keys[index] in (",", ":")):
        index += 1
    return skip_lead(reading, index, last)


def _is_whole_clause(reading: Reading, trigger: Trigger) -> bool:
    """Whether a sentence and no noun stands behind a verb: "agreed that", "agreed to meet"."""
    following = reading.keys[trigger.last : trigger.last + 2]
    if not following or (following[0] in _WORDS.that and following != ["how", "to"]):
        return True
    if reading.keys[trigger.last - 1] not in _WORDS.before_verbs:
        return False
    return not any(key in _WORDS.verbs or is_pursuing(key) for key in following)


def add_topic(reading: Reading, first: int, last: int, listed: bool, raised: bool = True) -> None:
    """Add one subject: what the graph knows by these words, else the words themselves; a lone word only in a list."""
    last -= _names_issues(reading, first, last)
    while last > first and reading.keys[last - 1] in _WORDS.alternatives:
        last -= 1  # "layanan aplikasi atau | Over The Top"
    if last == first or not is_subject(reading, first, last) or reading.keys[first] in _WORDS.comparing:
        return
    inside = [span for span in reading.overlapping(first, last) if not span.nested]
    for span in inside if raised else ():
        span.raised = span.first <= first and span.last >= last
    if not raised and any(span.raised for span in inside):
        return
    if is_first_of_states(reading, last):
        return
    if any(span.entity.type not in _INSIDE or (span.first <= first and span.last >= last) for span in inside):
        return
    surface = reading.words(first, last)
    entry = _known(reading, surface) or _glossed(reading, last)
    if last - first < 2 and entry is None and not (listed and _looks_like_noun(reading, first)):
        return
    for span in inside:
        span.nested = True
    name = entry.name if entry else situation_told(reading, first, last) or surface[0].upper() + surface[1:]
    entity = reading.entity("Topic", name, entry.thing if entry else None)
    reading.add(Span(first, last, entity, raised=raised and (entry is not None or last - first > 1)))


def _names_issues(reading: Reading, first: int, last: int) -> bool:
    """Whether a phrase only says that there are issues of a subject that the graph knows: "the haze | issue"."""
    issues = last - first > 1 and reading.source.language != "id" and reading.keys[last - 1] in _WORDS.issues
    return (
        issues
        and not _known(reading, reading.words(first, last))
        and bool(_known(reading, reading.words(first, last - 1)))
    )


def _known(reading: Reading, surface: str) -> Entry | None:
    """The subject that the graph knows by these words, or by their plural."""
    forms = (surface, f"{surface}s", f"{surface[:-1]}ies") if surface.endswith("y") else (surface, f"{surface}s")
    return next((entry for form in forms if (entry := reading.lexicon.lookup("Topic", form))), None)


def _glossed(reading: Reading, last: int) -> Entry | None:
    """The subject that the graph knows by the words in brackets behind a phrase, which say the same."""
    if reading.texts[last : last + 1] != ["("]:
        return None
    closing = next((i for i in range(last + 2, min(last + _LONGEST, len(reading.texts))) if reading.texts[i] == ")"), 0)
    return _known(reading, reading.words(last + 1, closing)) if closing else None


def _looks_like_noun(reading: Reading, index: int) -> bool:
    """Whether a word looks like a noun for what is discussed, or is an acronym."""
    word = reading.texts[index]
    if reading.keys[index] in _WORDS.listed or is_built_on_subject(reading, index, index + 1):
        return True
    if word.isupper() and len(word) > 2:
        return True
    return bool(_ABSTRACT.fullmatch(reading.keys[index])) and reading.keys[index] not in subject_nouns()


def _lacks_noun(reading: Reading, keys: list[str]) -> bool:
    """Whether only qualities are left of a phrase, "regional dan internasional", or one is in the place of its noun."""
    if all(key in _WORDS.qualities or key in _PHRASES.joints for key in keys):
        return True
    return reading.source.language != "id" and keys[-1] in _WORDS.qualities


def _is_plural(keys: list[str]) -> bool:
    """Whether a phrase is no more than an Indonesian noun said twice: "kota-kota"."""
    return len(keys) == _TWICE and keys[0] == keys[2]


def _is_named(reading: Reading, first: int, last: int) -> bool:
    """Whether an item is the name of a place or body and not of what policies are about."""
    inside = reading.overlapping(first, last)
    topical = any(span.entity.type == "Topic" for span in inside)
    named = {i for span in inside for i in range(span.first, span.last) if not (topical and first <= i < last)}
    rest = [i for i in range(first, last) if i not in named and reading.keys[i] not in _PHRASES.joints]
    if rest and named and _WORDS.governments.issuperset(reading.keys[i] for i in rest):
        return True  # "Pemerintah Thailand"
    if not rest:
        before = [key for key in reading.keys[max(0, first - 3) : first] if key not in _PHRASES.articles]
        return not (before[-1:] == ["of"] and before[-2:-1] and before[-2] in _PHRASES.light)
    printed = any(reading.tokens[i].is_capitalised for i in rest[1:])
    return printed and not is_built_on_subject(reading, first, last)


def is_subject(reading: Reading, first: int, last: int, in_title: bool = False) -> bool:
    """Whether an item is short, of words alone, and says something."""
    keys = reading.keys[first:last]
    if last - first > _LONGEST or all(key in _WORDS.empty or can_be_degree(key) for key in keys):
        return False
    plain = keys[-1] in ("kawasan", "dunia") and _PHRASES.places_before.isdisjoint(keys)
    head_first = plain and is_built_on_subject(reading, first, last)
    with_partners = "dengan" in keys or (keys[-1] == "partners" and "with" in keys)
    told = keys[0] in _PHRASES.placed or not _WORDS.futures.isdisjoint(keys[:2])
    of_asean = keys[-1] == "asean" and told  # "the future of ASEAN", "developments in ASEAN"
    valued = keys[-1] == "asean" and is_value(keys[max(0, len(keys) - 2)])  # "kesatuan dan sentralitas ASEAN"
    if keys[-1] in _WORDS.generic and not (head_first or with_partners or valued or of_asean):
        return False
    if is_plain_document(reading.keys, first, last) or (keys[0] in _WORDS.generic and keys[1:2] != ["-"]):
        return keys[0] == "asean" and not in_title and last - first > 1 and is_built_on_subject(reading, first, last)
    if _lacks_noun(reading, keys):
        return False
    if not in_title and (_is_named(reading, first, last) or _is_plural(keys)):
        return False
    if any(not reading.tokens[i].is_word and reading.texts[i] not in "-\u2013\u2019'/,()&" for i in range(first, last)):
        return False
    return not (reading.tokens[last - 1].is_possessive or is_bearer(reading, first, last))
