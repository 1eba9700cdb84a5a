"""Those who sign something together, one by one with their states or offices, in a row or a line for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.people.people import name_end, past_honorifics, read_name
from aseankg.extract.rules.reading.reading import BODIES, Span
from aseankg.extract.rules.text.tokens import BULLETS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("signature_lists")
_TOGETHER: Final = 2
"""People with their states, at least, that make a row of them a list."""
_NAME: Final = 2
"""Words of a name, at least, that no office stands before."""
_LINE_NEAR: Final = 8
"""Tokens of a line within which who signs is named."""
_LONGEST_LINE: Final = 30


def find_signers_in_rows(reading: Reading) -> None:
    """The reading has the people who sign something in a row: "signed by A (Brunei), B (Cambodia) and C (Laos)"."""
    for sentence, _ in reading.sentences_with(_WORDS.signing):
        reach = sentence.first
        if not _tells_of_people(reading, sentence):
            continue
        openers = reading.where(_WORDS.openers, sentence.first, sentence.last - 1)
        for start in [index + 1 for index in openers]:
            row = list(_row_at(reading, sentence, start)) if start >= reach else []
            if len(row) >= _TOGETHER:
                for first, _, titled in row:
                    read_name(reading, sentence, first, after_office=titled)
                reach = row[-1][1]


def _tells_of_people(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence or the one before speaks of those in office: companies sign with their states, too."""
    before = reading.sentence_of(sentence.first - 1)
    return bool(reading.where(_WORDS.officials, before.first, sentence.last))


def _row_at(reading: Reading, sentence: Sentence, index: int) -> Iterator[tuple[int, int, bool]]:
    """Each name of a row that begins at a token: its first token, that after its state, whether an office is before."""
    while index < sentence.last:
        first = reading.titles.get(index, index)
        end = _past_name(reading, sentence, first)
        behind = _past_state(reading, end) if end else 0
        if not behind:
            return
        yield first, behind, first > index
        index = behind
        while index < sentence.last and reading.keys[index] in _WORDS.joints:
            index += 1
        if index == behind:
            return


def _past_name(reading: Reading, sentence: Sentence, first: int) -> int:
    """The token after the name that begins at a token; 0 where none does."""
    begin = past_honorifics(reading, first, sentence.last)
    known = next((span.last for span in reading.spans_at(begin) if span.entity.type == "Person"), 0)
    end = known or name_end(reading, sentence, begin)
    return end if end - begin >= _NAME and (known or reading.free(begin, end)) else 0


def _past_state(reading: Reading, index: int) -> int:
    """The token after the state or office that stands right behind a name; 0 where there is none."""
    texts, keys = reading.texts, reading.keys
    if texts[index : index + 1] == [","]:
        return reading.titles.get(index + 1, 0)
    if texts[index : index + 1] != ["("] and (keys[index : index + 1] == [] or keys[index] not in _WORDS.before_states):
        return 0
    state = reading.state_at(index + 1 + (keys[index + 1 : index + 2] == ["the"]))
    if state is None:
        return 0
    closed = texts[state.last : state.last + 1] == [")"]
    return state.last + closed if closed == (texts[index] == "(") else 0


def signers_in_lines(clause: Clause) -> list[Span]:
    """Those who are named one a line below a clause that ends with a colon: "It was signed by:"."""
    reading, found = clause.reading, list[Span]()
    if reading.texts[clause.last - 1] != ":" or clause.last != clause.sentence.last:
        return found
    first = clause.last
    while first < len(reading.keys):
        line = reading.sentence_of(first)
        signer = _signer_of_line(reading, line)
        if signer is None:
            break
        found.append(signer)
        first = line.last
    return found


def _signer_of_line(reading: Reading, line: Sentence) -> Span | None:
    """Who is named near the begin of a line that tells nothing else: a person, else the state or body that it is."""
    if line.last - line.first > _LONGEST_LINE or any(t.kind != "represent" for t in reading.triggers(line)):
        return None
    near = reading.overlapping(line.first, min(line.first + _LINE_NEAR, line.last))
    person = next((span for span in near if span.entity.type == "Person" and not span.nested), None)
    if person is not None:
        return person
    begin = line.first
    while begin < line.last and (reading.texts[begin] in BULLETS or not reading.tokens[begin].is_word):
        begin += 1
    body = next((span for span in reading.spans_at(begin) if span.entity.type in BODIES and not span.nested), None)
    ended = body is not None and not any(token.is_word for token in reading.tokens[body.last : line.last])
    return body if ended else None
