"""A text as tokens and sentences."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.text.tokens import split_sentences, tokenise, word_key


def sentences(text: str) -> list[str]:
    tokens = tokenise(text)
    return [text[tokens.starts[s.first] : tokens.ends[s.last - 1]] for s in split_sentences(text, tokens)]


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("Brunei's", "brunei"),
        ("Brunei\u2019s", "brunei"),
        ("Lê", "le"),
        ("Jum'at", "jumat"),
        ("KTT", "ktt"),
        ("Co-operation", "cooperation"),
        ("CO-ORDINATING", "coordinating"),
        ("Co-operation\u2019s", "cooperation"),
    ],
)
def test_key_has_no_case_no_accent_and_no_possessive(word: str, key: str) -> None:
    assert word_key(word) == key


def test_tokens_keep_their_offsets() -> None:
    text = "Lao PDR\u2019s leaders, in Jakarta."
    tokens = tokenise(text)
    found = [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)]
    assert found == [token.text for token in tokens.words]


def test_cooperation_with_a_hyphen_is_one_word_and_cochairs_are_not() -> None:
    words = [token.text for token in tokenise("The co-chairs of Economic Co-operation's co-ordinators met.").words]
    assert words == ["The", "co", "-", "chairs", "of", "Economic", "Co-operation's", "co-ordinators", "met", "."]


def test_full_stop_ends_a_sentence() -> None:
    assert sentences("The summit closed. Leaders left.") == ["The summit closed.", "Leaders left."]


def test_full_stop_of_an_honorific_ends_none() -> None:
    assert sentences("Ms. Anita Lopez spoke. All listened.") == ["Ms. Anita Lopez spoke.", "All listened."]


@pytest.mark.parametrize(
    "text", ["Tourists came (ATF 2019).In his speech he gave thanks.", "Trade grew by 3 percent.Japan was first.",
             "They met in Ha Noi.The talks went on."]
)  # fmt: skip
def test_sentence_ends_where_a_page_has_lost_the_space(text: str) -> None:
    assert len(sentences(text)) == 2


@pytest.mark.parametrize("text", ["Read Kompas.com and Antara.", "It is on asean.org today.", "By d.Lee and others."])
def test_full_stop_within_an_address_ends_no_sentence(text: str) -> None:
    assert len(sentences(text)) == 1


def test_blank_line_ends_a_sentence() -> None:
    assert sentences("A headline\n\nThe text") == ["A headline", "The text"]


def test_single_line_end_within_a_sentence_ends_none() -> None:
    assert sentences("The leaders of\nIndonesia met.") == ["The leaders of\nIndonesia met."]


def test_closing_quotation_mark_belongs_to_its_sentence() -> None:
    assert sentences('"We agree." He left.') == ['"We agree."', "He left."]


def test_sentence_ends_before_a_straight_mark_that_opens_a_quotation() -> None:
    assert sentences('Rivers rose. "Boats came." Fish ate.') == ["Rivers rose.", '"Boats came."', "Fish ate."]


def test_paragraphs_are_counted() -> None:
    tokens = tokenise("One. Two.\n\nThree.")
    assert [s.paragraph for s in split_sentences("One. Two.\n\nThree.", tokens)] == [0, 0, 1]


def test_short_line_before_a_capital_is_a_heading() -> None:
    long = "The leaders of the region met for two days in the capital and agreed on clean rivers and on lakes."
    assert sentences(f"Rivers come first\nManila, 2 May 2018\n{long}") == [
        "Rivers come first",
        "Manila, 2 May 2018",
        long,
    ]


@pytest.mark.parametrize("below", ["OF THE LEADERS", "ON THE RIVERS OF THE REGION", "BY THE CHAIR OF THE SUMMIT"])
def test_title_in_capitals_goes_on_with_a_preposition(below: str) -> None:
    text = f"JOINT STATEMENT\n{below}\nThe leaders met in a town by a river that is known for its many old bridges."
    assert len(sentences(text)) == 2


def test_byline_below_a_title_in_capitals_is_a_line_of_its_own() -> None:
    assert len(sentences("LEADERS MEET\nBY AN OLD HAND\nThey met by the river that is long and has many bridges.")) == 3


def test_line_in_capitals_ends_where_another_kind_of_line_begins() -> None:
    assert sentences("STATEMENT OF THE LEADERS OF THE STATES\nManila, 28 April 2018\nThey met.")[0].endswith("STATES")


def test_line_of_acronyms_is_no_title() -> None:
    assert len(sentences("ASEAN SOM\nThailand spoke.")) == 1


def test_line_that_ends_with_a_preposition_goes_on() -> None:
    assert len(sentences("They took the outcomes of the\nSummit to the town by the long river and its bridges.")) == 1


@pytest.mark.parametrize("number", ["2. ", "2) ", "\u00d8 ", "\u25cf "])
def test_number_or_symbol_at_the_beginning_of_a_line_begins_an_item(number: str) -> None:
    assert len(sentences(f"They adopted the Rivers Accord of ASEAN\n{number}The Bridges Accord of the region.")) > 1


def test_number_that_ends_a_wrapped_sentence_begins_no_item() -> None:
    assert len(sentences("They met in the town of the bridges in the year\n12. Then they left it again for good.")) == 2


def test_wrapped_line_goes_on() -> None:
    text = "The leaders of the region met for two days in the\nCapital of Rivers and agreed on clean rivers there."
    assert len(sentences(text)) == 1


@pytest.mark.parametrize(
    "text",
    ["They sold:\n(a) rice; and\n(b) fish.", "They sold:\na. rice;\nb. fish.", "They sold:\n(i) rice; or\n(ii) fish."],
)
def test_items_counted_by_letters_are_lines(text: str) -> None:
    assert len(sentences(text)) == 3


@pytest.mark.parametrize(
    "text", ["They saw\n(a) river.", "It was built by B\na. long ago.", "They met him and\n(in) her."]
)
def test_letters_that_count_nothing(text: str) -> None:
    assert len(sentences(text)) == 1
