"""Names that the graph does not know yet: documents, initiatives and organisations by the nouns they are built on."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import compress
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.dates.date_pattern import months, weekdays
from aseankg.extract.rules.people.ministries import is_of_all, ministry_nouns, ministry_of
from aseankg.extract.rules.phrases.joined_names import (
    ANDS,
    are_two_bodies,
    begins_another,
    is_and_of_between,
    is_english,
    pairs_gerunds,
)
from aseankg.extract.rules.phrases.name_marks import (
    dotted_end,
    is_compound,
    is_joint,
    is_of_plan,
    is_span_of_years,
    listed_name_end,
)
from aseankg.extract.rules.phrases.nominals import opens_with_verb
from aseankg.extract.rules.reading.named_things import in_brackets, known_or_new, translated
from aseankg.extract.rules.reading.reading import BODIES, EVENTS, EVENTS_AND_PEOPLE, PLACES, Span
from aseankg.extract.rules.text.gazetteer import adjective_state
from aseankg.extract.rules.text.name_kinds import KINDS, group_heads, kind_and_head, work_nouns
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence, Token

_WORDS: Final = WordLists("chunks")
_EVENTS: Final = WordTables("events")
_OPENING: Final = frozenset("\"\u201c\u2018'«\u2013\u2014:")
_CLOSING: Final = frozenset("\"\u201d\u2019'»")
_MOTTO_NEAR: Final = 7
"""Tokens before a quotation within which the word for a motto stands, and within which its name begins."""
_ACT_NEAR: Final = 3
"""Tokens before a document within which the noun stands for adopting it."""
_PLACES_AND_EVENTS: Final = (*PLACES, *EVENTS)
_PASSIVE: Final = re.compile(r"di\w{3,}(?:kan|(?<!s)i)")
"""Indonesian verbs in titles of articles, as far as their form alone tells: "dinilai", "diresmikan"."""
_NOMINAL: Final = re.compile(r"(?:ke|pe)\w{4,}an")
"""Indonesian nouns that begin the name of nothing that an English noun ends: "Penambahan Anggota ASEAN Network"."""


def find_chunks(reading: Reading) -> None:
    """The reading has the documents, initiatives and organisations that only their nouns show to be such."""
    for sentence, _ in reading.sentences_with(_nouns()):
        reach = sentence.first
        capitals = compress(range(sentence.first, sentence.last), reading.capitals[sentence.first : sentence.last])
        for index in capitals:
            if index < reach:
                continue
            last = _chunk(reading, sentence, index)
            if last - index < 2:
                continue
            if _is_venue(reading.keys[index:last]) or is_motto(reading, index):
                reach = last  # neither is the end of its name
            elif reading.texts[index + 1] != "(" and (span := _classify(reading, index, last)) is not None:
                reach = span.last


def _chunk(reading: Reading, sentence: Sentence, first: int) -> int:
    """The token after the longest run of capitalised words, with what may join them, that begins with this one."""
    tokens, keys, texts = reading.tokens, reading.keys, reading.texts
    if (
        (keys[first] in _not_first() and not _is_noun(reading, first))
        or (keys[first] in _WORDS.title_verbs and _is_title_verb(reading, first))
        or (first == sentence.first and opens_with_verb(reading, first) and not _is_noun(reading, first))
    ):
        return first
    index = end = first
    while index < sentence.last:
        token = tokens[index]
        if len(token.text) == 1 and (aside := dotted_end(reading, index) or _abbreviated_end(reading, sentence, index)):
            index = end = aside
            continue
        if token.is_word and (token.is_capitalised or (token.is_number and index > first)):
            if _ends_before(reading, first, index):
                break
            if index > first and keys[index - 1] in _WORDS.before_subjects:
                index = max(index, listed_name_end(reading, index) - 1)
            end = index + 1
        elif index > first + 1 and texts[index - 1] == "-" and is_compound(reading, index):
            end = index + 1
        elif token.key == "ke" and keys[first] in _WORDS.documents and texts[index + 1 : index + 2] == ["-"]:
            index = end = min(index + 3, sentence.last)  # "Protokol ke-7 | X"
            continue
        elif token.key in _WORDS.connectors:
            if reading.texts[index - 1] != "-" and _ends_name(reading, sentence, first, index):
                break
        elif not (is_joint(reading, sentence, index) or _goes_on(reading, sentence, first, index)):
            break
        index += 1
        if index == end and token.is_possessive and _owns(reading, token, first, index):
            break
    if end > first and keys[first] in _WORDS.head_first:
        # "Pernyataan Bersama KTT ASEAN ke-32": the number is in lower case.
        crossing = [s.last for s in reading.overlapping(end - 1, end) if s.entity.ordinal and s.first > first]
        end = max([end, *crossing])
    return _with_acronym(reading, sentence, end)


def _abbreviated_end(reading: Reading, sentence: Sentence, index: int) -> int:
    """The token after a short form within a name: "Memorandum of Understanding (MoU) on X", "Deklarasi X (Y) ASEAN"."""
    if reading.texts[index] != "(":
        return 0
    closed = reading.acronym_end(index)
    if 0 < closed < sentence.last and reading.texts[closed] == "ASEAN" and reading.source.language == "id":
        return closed
    if not 0 < closed < sentence.last:
        return 0
    if reading.capitals[closed] and reading.keys[closed] in _WORDS.behind_short_forms:
        return closed
    if is_span_of_years(reading, closed):
        return closed
    if _WORDS.abbreviated_kinds.isdisjoint(reading.keys[index + 1 : index + 2]):
        return 0
    if reading.keys[closed] not in _WORDS.connectors:
        return closed if reading.capitals[closed] and reading.source.language == "id" else 0
    return 0 if _ends_name(reading, sentence, index, closed) else closed


def _is_noun(reading: Reading, index: int) -> bool:
    """Whether "host" or "chair" is no verb, but the first word of "Host Country" or "Chair's Statement"."""
    key, following = reading.keys[index], next(filter(None, reading.keys[index + 1 : index + 3]), "")  # past "'"
    return following in _WORDS.hosted if key == "host" else key in _WORDS.issuers and following in _WORDS.issued


@cache
def _not_first() -> frozenset[str]:
    return _WORDS.starters | _WORDS.verbs


def _ends_before(reading: Reading, first: int, index: int) -> bool:
    """Whether a capitalised word or number belongs to no name any more: a verb in a title, a date, the place of one."""
    if index > first:
        key = reading.keys[index]
        if reading.keys[index - 1] in _EVENTS.english_heads and _is_place_behind_event(reading, index):
            return True
        if key in _WORDS.verbs and index < reading.title_end and not _is_noun(reading, index):
            return True
        if reading.source.language == "id" and _is_passive(key):
            return True
        if key in _WORDS.title_verbs and _is_title_verb(reading, index):
            return True
    return index in reading.date_tokens and not reading.texts[index].isdigit()


def _is_place_behind_event(reading: Reading, index: int) -> bool:
    """Whether a place stands right behind an event: "Joint Communiqué of the 58th Meeting | Kuala Lumpur, 9 July"."""
    if not any(span.entity.type in EVENTS for span in reading.spans_before(index)):
        return False
    dated = not reading.date_tokens.isdisjoint((index + 1, index + 2))  # "Singapore, 21 July 2008"
    return any(span.entity.type == "City" or dated for span in reading.spans_at(index) if span.entity.type in PLACES)


def _is_title_verb(reading: Reading, index: int) -> bool:
    """Whether a word that mostly is a noun is a verb in a title: "ASEAN Issues Joint Statement"."""
    return not _WORDS.behind_title_verbs.isdisjoint(reading.keys[index + 1 : index + 2])


@lru_cache(maxsize=65536)
def _is_passive(key: str) -> bool:
    return _PASSIVE.fullmatch(key) is not None


def _goes_on(reading: Reading, sentence: Sentence, first: int, index: int) -> bool:
    """Whether a mark stands within a title: a comma in its list of subjects, or a colon before its second part."""
    if reading.texts[index] == ":" and index + 2 < sentence.last and first >= reading.title_end:
        titled = not _WORDS.documents.isdisjoint(reading.keys[first:index]) and reading.capitals[index + 1]
        return titled and (reading.texts[index - 1].isdigit() or _has_second_part(reading, first, index))
    return pairs_gerunds(reading, first, index) or _lists_subjects(reading, sentence, first, index)


def _has_second_part(reading: Reading, first: int, colon: int) -> bool:
    """Whether what a title is about has a second part behind its colon: "Accord on Fish: Guardians of the Sea"."""
    about = not _WORDS.before_subjects.isdisjoint(reading.keys[first:colon])
    goes_on = reading.capitals[colon + 2] or reading.keys[colon + 2] in _WORDS.connectors
    return about and goes_on and not reading.spans_at(colon + 1)


def _lists_subjects(reading: Reading, sentence: Sentence, first: int, comma: int) -> bool:
    """Whether a comma stands between the subjects of one name: "Plan on Haze, Forests and Peatlands"."""
    if reading.texts[comma] != "," or _WORDS.before_subjects.isdisjoint(reading.keys[first:comma]):
        return False
    for index in range(comma + 1, min(comma + 8, sentence.last - 1)):
        token = reading.tokens[index]
        if token.key in ("and", "dan"):
            return reading.tokens[index + 1].is_capitalised and reading.keys[index + 1] not in work_nouns()
        if token.key in work_nouns() or not (
            token.is_capitalised or token.text in ",-" or token.key in _WORDS.connectors
        ):
            return False
    return False


def _owns(reading: Reading, token: Token, first: int, last: int) -> bool:
    """Whether a possessive ends the name of an owner: "Indonesia's | ASEAN Strategy"."""
    if token.text[-2:] in ("s\u2019", "s'") or token.key in _WORDS.owners_within:
        return False
    if token.key in _WORDS.issuers and reading.tokens[last : last + 1] and reading.tokens[last].is_capitalised:
        return False
    return reading.keys[last : last + 1] != ["ministry"] and not _WORDS.documents.intersection(reading.keys[first:last])


def _ends_name(reading: Reading, sentence: Sentence, first: int, index: int) -> bool:
    """Whether a joining word ends the name: a place, an event or a new name follows it."""
    keys, key = reading.keys, reading.keys[index]
    if key == "of" and _is_of_state(reading, index):
        return False
    if key == "dan" and is_english(keys[first:index]):
        return True  # an English name ends before an Indonesian "and"
    step = index
    while step < sentence.last and keys[step] in _WORDS.connectors:
        step += 1
    if step >= sentence.last or not reading.tokens[step].is_word:
        return True
    if not (reading.tokens[step].is_capitalised or reading.tokens[step].is_number) or keys[step] in _WORDS.currencies:
        return True
    dated = step in reading.date_tokens or reading.keys[step] in weekdays() or reading.keys[step] in months()
    if key in _WORDS.before_dates and dated:
        return not is_of_plan(reading, first, index, step)
    if reading.texts[step].isdigit() and reading.texts[step + 1 : step + 2] and reading.texts[step + 1].islower():
        return True
    types = {span.entity.type for span in reading.spans_at(step)}
    if (key == "yang" and types) or (key == "to" and keys[step] in _WORDS.addressees):
        return True
    if key in _WORDS.before_laws and keys[step] in _WORDS.laws:
        return True  # "ratified the X Pact through | Law No. 5"
    if key in _WORDS.before_places and adjective_state(keys[step]) is not None and keys[step - 1] == "the":
        return True  # "signed the Manila Declaration in | the Thai capital"
    if key in _WORDS.before_places and not types.isdisjoint(_PLACES_AND_EVENTS):
        return key != "to" or not _WORDS.organisations.isdisjoint(keys[first:index])
    if key in _WORDS.before_parties and _WORDS.before_subjects.isdisjoint(keys[first:index]):
        body = not _WORDS.organisations.isdisjoint(keys[first:index]) and work_nouns().isdisjoint(keys[first:index])
        if body or not types.isdisjoint(("Organisation", "Person")) or (key != "by" and "Role" in types):
            return True
    if key in ("by", "oleh") and not _WORDS.acts.isdisjoint(keys[max(0, first - _ACT_NEAR) : first]):
        return True  # "the signing of the Treaty by the President"
    if key in ANDS and keys[index + 1] in ("a", "an"):
        return True
    between = key in ANDS and not _WORDS.between.isdisjoint(keys[first:index])
    if between and (not types.isdisjoint(BODIES) or is_and_of_between(keys, first, index)):
        return False
    if key in ANDS and are_two_bodies(reading, first, index, step):
        return True
    if key in ("and", "dan") and reading.tokens[step].is_possessive and "State" in types:
        return True
    if key not in ("and", "dan"):
        return False
    if "State" in types and reading.spans_before(index):
        bodies = [span for span in reading.spans_before(index) if span.entity.type in BODIES]
        return any(reading.key_before(span.first) not in _WORDS.shared for span in bodies)
    if "Role" in types and not _WORDS.makers.isdisjoint(keys[first:index]):
        return False  # "Declaration by the President of X and the President of Y"
    return begins_another(keys, first, index, step)


@cache
def _nouns() -> frozenset[str]:
    """The nouns without one of which nothing is a document, an initiative or an organisation, with their plurals."""
    nouns = _WORDS.documents | _WORDS.initiatives | _WORDS.organisations | {"program", "work"}
    nouns |= group_heads() | {phrase.partition(" ")[0] for phrase in _WORDS.document_phrases}
    return nouns | {f"{noun}s" for noun in nouns}


def _is_of_state(reading: Reading, index: int) -> bool:
    """Whether an "of" stands within the name of a state: "the ASEAN-Republic | of | Korea River Fund"."""
    return any(span.entity.type == "State" and span.first < index for span in reading.holding(index))


def _with_acronym(reading: Reading, sentence: Sentence, end: int) -> int:
    """The token after the acronym or the years in brackets behind a name."""
    if reading.texts[end : end + 1] != ["("]:
        return end
    texts = reading.texts[end : end + 5]
    if len(texts) == 5 and texts[0] + texts[4] == "()" and texts[2] in "-\u2013" and texts[1].isdigit():
        return end + 5  # the years of a plan
    closed = reading.acronym_end(end) if end < sentence.last else 0
    return closed if 0 < closed <= sentence.last else end


def _classify(reading: Reading, first: int, last: int) -> Span | None:
    """The mention that a run of capitalised words is, or None."""
    keys = reading.keys[first:last]
    if reading.texts[first + 1] in "-\u2013":
        keys = ["-" if keys[i] == "of" and _is_of_state(reading, first + i) else keys[i] for i in range(last - first)]
    kind, head = kind_and_head(keys)
    if kind is None or (kind == "Organisation" and is_of_all(reading.keys, last)):
        return None
    if kind == "OutcomeDocument" and _is_only_said(reading, first, first + head):
        return None
    if keys[0] == "rencana" and any(span.entity.type in EVENTS for span in reading.spans_at(first + 1)):
        return None  # "Rencana | KTT Trilateral"
    joint = next((i for i in range(first, first + head) if reading.keys[i] in ("and", "&")), first)
    if any(span.last == joint and span.first >= first for span in reading.spans_before(joint)):
        return None  # "Malaysia and the River Fund"
    if not head and keys[0] in _WORDS.agreements and keys[1] in _WORDS.starters and not _is_titled(reading, first):
        return None
    if head and reading.source.language == "id" and _NOMINAL.fullmatch(keys[0]):
        return None
    begins = first == reading.sentence_of(first).first and (kind == "OutcomeDocument" or not head)
    if kind != "Organisation" and not begins and _is_only_headline(reading, first, last):
        return None
    covered = [span for span in reading.overlapping(first, last) if not span.nested]
    same = next((s for s in covered if s.entity.type == "Topic" and (s.first, s.last) == (first, last)), None)
    if same is not None and kind == "OutcomeDocument":
        same.nested = True  # what the graph has as a subject is called a document here
        covered.remove(same)
    if any(_bars(span, first, last, first + head) or _is_ministry(reading, first, span) for span in covered):
        return None
    ended = head and reading.source.language == "id" and any(_is_tail(span, kind, last) for span in covered)
    if ended and _WORDS.english_connectors.isdisjoint(keys):
        return None
    for span in covered:
        span.nested = True
    entity = ministry_of(reading, first, last) if kind == "Organisation" else None
    other_title = translated(reading, first) if kind == "OutcomeDocument" else None
    entity = entity or other_title or in_brackets(reading, kind, first, last)
    entity = entity or known_or_new(reading, kind, reading.words(first, last))
    return reading.add(Span(first, last, entity))


def _is_tail(span: Span, kind: str, last: int) -> bool:
    """Whether a known name ends a run of words, which in Indonesian says only what is told of it."""
    return span.last == last and span.entity.type == kind and span.entity.thing is not None


def _is_titled(reading: Reading, first: int) -> bool:
    """Whether a noun with an article is capitalised within a sentence: "signed the Agreement on River Fish"."""
    article = reading.key_before(first) in _WORDS.articles and first >= reading.title_end
    return article and reading.keys[first + 1] in _WORDS.before_subjects


def _is_only_headline(reading: Reading, first: int, last: int) -> bool:
    """Whether words within a title line are no name: nothing is called so below it."""
    if first >= reading.title_end or reading.texts[last - 1] == ")":
        return False
    if any(reading.lexicon.lookup(other, reading.words(first, last)) for other in KINDS):
        return False
    words, size = reading.keys[first:last], last - first
    below = range(reading.title_end, len(reading.keys) - size + 1)
    return not any(reading.tokens[i].is_capitalised and reading.keys[i : i + size] == words for i in below)


def _is_only_said(reading: Reading, first: int, head: int) -> bool:
    """Whether a statement is one to the press, or what a person said: "Pernyataan Presiden X"."""
    owner = reading.keys[head - 2] or reading.keys[head - 3]  # past "'"
    issued = owner == "joint" or owner in _WORDS.issuers
    if head and not issued and (reading.keys[head] == "release" or reading.keys[head - 1] in _WORDS.no_outcome):
        return True
    people = any(span.entity.type in ("Role", "Person") for span in reading.spans_at(head + 1))
    return head == first and people and reading.keys[head] in _WORDS.sayings


def is_motto(reading: Reading, first: int) -> bool:
    """Whether a name stands at the beginning of a quotation that is the motto of an event."""
    begin = max(0, first - _MOTTO_NEAR)
    if _OPENING.isdisjoint(reading.texts[begin + 1 : first]):
        return False
    for index in range(first - 1, begin, -1):
        if reading.texts[index] in _CLOSING and reading.ends[index] < reading.starts[index + 1]:
            return False
        if reading.texts[index] in _OPENING:
            return not _WORDS.mottos.isdisjoint(reading.keys[max(0, index - _MOTTO_NEAR) : index])
    return False


def _is_venue(keys: list[str]) -> bool:
    """Whether a name is that of a building, and so of no organisation."""
    if _WORDS.venues.isdisjoint(keys):
        return False
    return keys[-1] in _WORDS.halls or kind_and_head(keys)[0] == "Organisation"


def _bars(span: Span, first: int, last: int, head: int) -> bool:
    """Whether a mention shows that a run of words is no name: it holds it, crosses its bounds, or takes its noun."""
    if (span.first <= first and span.last >= last) or span.first < first or span.last > last:
        return True
    return span.entity.type in EVENTS_AND_PEOPLE and span.first <= head < span.last


def _is_ministry(reading: Reading, first: int, span: Span) -> bool:
    """Whether a mention is a ministry whose name was read to its end, and no party: "Accord between the | Ministry"."""
    keys = reading.keys
    if span.entity.type != "Organisation" or ministry_nouns().isdisjoint(keys[span.first : span.last]):
        return False
    return _WORDS.makers.isdisjoint(keys[first : span.first])
