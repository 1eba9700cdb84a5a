"""The text layer of PDFs, joined into paragraphs, and PDFs that are refused."""

from __future__ import annotations

import pytest

from aseankg.errors import InputError
from aseankg.sources.press.reading_pdf import read_pdf
from tests.sources.press.files import lines_at, make_pdf

WRAPPED = (
    "The senior officials of the ten member states will meet in Pakse on",
    "Tuesday to prepare the agenda of the ministers, the spokesperson told",
    "reporters after the briefing.",
)
JOINED = " ".join(WRAPPED)


def read(*pages: list[tuple[int, int, int, str]]) -> str:
    return read_pdf(make_pdf(*pages), "a.pdf")


def refusal(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        read_pdf(data, "a.pdf")
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_wrapped_lines_are_joined_and_paragraphs_kept_apart() -> None:
    page = lines_at(70, 700, *WRAPPED) + lines_at(70, 640, *WRAPPED)
    assert read(page) == f"{JOINED}\n\n{JOINED}"


def test_paragraphs_told_by_their_last_lines_are_kept_apart() -> None:
    assert read(lines_at(70, 700, *WRAPPED, *WRAPPED)) == f"{JOINED}\n\n{JOINED}"


def test_heading_in_large_type_is_a_paragraph() -> None:
    page = lines_at(70, 725, "Officials prepare the", "ministers' meeting", size=18, leading=22)
    page += lines_at(70, 680, *WRAPPED)
    assert read(page) == f"Officials prepare the\nministers' meeting\n\n{JOINED}"


def test_short_lines_of_a_list_stay_lines() -> None:
    page = lines_at(70, 700, *WRAPPED) + lines_at(90, 640, "- agenda of the meeting", "- place", "- dates")
    assert read(page) == f"{JOINED}\n\n- agenda of the meeting\n- place\n- dates"


def test_cells_of_a_row_are_split_by_bars() -> None:
    page = [(70, 700, 12, "Monday"), (250, 700, 12, "Opening"), (70, 686, 12, "Tuesday"), (250, 686, 12, "Closing")]
    assert read(page) == "Monday | Opening\nTuesday | Closing"


def test_columns_are_read_one_after_the_other() -> None:
    left = lines_at(50, 700, "The senior officials of the ten member", "states will meet in Pakse on Tuesday to")
    right = lines_at(320, 700, "prepare the agenda of the ministers,", "the spokesperson told reporters.")
    assert read(left + right) == " ".join(words for _, _, _, words in left + right)


def test_text_runs_on_over_pages_without_their_heads_and_numbers() -> None:
    def make_page(number: int, *words: str) -> list[tuple[int, int, int, str]]:
        edges = [(70, 800, 10, "Press release of the ministry"), (290, 40, 10, f"Page {number} of 2")]
        return edges + lines_at(70, 700, *words)

    text = read(make_page(1, *WRAPPED[:2]), make_page(2, WRAPPED[2]))
    assert text == f"Press release of the ministry\n\n{JOINED}"


def test_hyphen_of_a_broken_word_goes_and_that_of_a_compound_stays() -> None:
    page = lines_at(
        70,
        700,
        "Negotiations on the agreement will go on, the spokesperson said, and negoti-",
        "ations need time. The twenty-eighth meeting is planned for the year, the long-",
        "term plan as well, a term that is not long. Anggota membahas agenda untuk kota-",
        "kota yang besar serta kerja sama pada bidang lain dan juga untuk para anggota",
    )
    text = read(page)
    assert "and negotiations need" in text
    assert "the long-term plan" in text
    assert "kota-kota yang" in text


def test_raised_ending_of_a_number_stays_in_its_line() -> None:
    page = [(70, 700, 12, "The 42"), (107, 705, 7, "nd"), (118, 700, 12, "meeting opens.")]
    assert read(page) == "The 42nd meeting opens."


@pytest.mark.parametrize(("turn", "left", "top"), [(b"0 1 -1 0", 70, -200), (b"-1 0 0 -1", -500, -200)])
def test_page_that_lies_on_its_side_is_read(turn: bytes, left: int, top: int) -> None:
    assert read_pdf(make_pdf(lines_at(left, top, *WRAPPED), extra=turn + b" 0 0 cm\n"), "a.pdf") == JOINED


def test_stamp_across_the_page_is_left_out() -> None:
    stamp = b"BT /F 60 Tf .7 .7 -.7 .7 150 600 Tm (EMBARGO) Tj ET\n"
    assert read_pdf(make_pdf(lines_at(70, 700, *WRAPPED), extra=stamp), "a.pdf") == JOINED


def test_scan_is_refused() -> None:
    scan = "has no text layer, only pictures of its {} (a scan); run it through text recognition (OCR) first"
    assert scan.format("page") in refusal(make_pdf([], picture=True))
    stamped = lines_at(70, 30, "Scanned by an office machine")
    assert scan.format("2 pages") in refusal(make_pdf(stamped, stamped, picture=True))


def test_picture_behind_a_text_is_no_scan() -> None:
    assert read_pdf(make_pdf(lines_at(70, 700, *WRAPPED), picture=True), "a.pdf") == JOINED


def test_pdf_with_a_password_is_refused() -> None:
    message = refusal(make_pdf(lines_at(70, 700, *WRAPPED), locked=True))
    assert message == "a.pdf: is protected with a password; save it without one"


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", make_pdf(lines_at(70, 700, *WRAPPED))[:300], b"%PDF-1.4" + bytes(99)])
def test_damaged_pdf_is_refused(data: bytes) -> None:
    message = refusal(data)
    assert message == "a.pdf: is damaged or no PDF; open it in a viewer and save or print it again"


def test_pdf_of_very_many_pages_is_refused() -> None:
    assert refusal(make_pdf(*[[]] * 1_001)).startswith("a.pdf: has 1001 pages; up to 1000 are read")


def test_letters_that_the_fonts_do_not_tell_are_refused() -> None:
    assert "whose fonts do not tell the letters" in refusal(make_pdf(lines_at(70, 700, "\u2022\u2026\u2020 a " * 20)))
