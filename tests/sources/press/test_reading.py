"""A press text from a file or from standard input, and what is refused."""

from __future__ import annotations

import io
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from aseankg.errors import InputError
from aseankg.sources.press.reading import MAX_FILE, MAX_TEXT, read_press
from aseankg.sources.press.text import PressText
from tests.sources.press.files import OLE, make_docx, make_locked_docx, make_pdf, paragraph

TEXT = "Para pejabat senior bertemu di Luang Prabang.\nMereka membahas agenda pertemuan para menteri.\n"


def read(folder: Path, data: bytes | str, name: str = "briefing.txt", **given: str) -> PressText:
    path = folder / name
    path.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
    return read_press(path, **given)


def refusal(folder: Path, data: bytes | str, name: str = "briefing.txt", **given: str) -> str:
    with pytest.raises(InputError) as caught:
        read(folder, data, name, **given)
    message = str(caught.value)
    assert "\n" not in message
    return message.removeprefix(f"{folder}/")


def read_standard_input(monkeypatch: pytest.MonkeyPatch, data: bytes) -> PressText:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    return read_press("-")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_text_is_the_same_in_every_unicode_encoding(tmp_path: Path, encoding: str) -> None:
    assert read(tmp_path, TEXT.encode(encoding)).text == TEXT


def test_line_ends_are_unified_and_stay_where_they_are(tmp_path: Path) -> None:
    assert read(tmp_path, "satu\r\ndua\rtiga\n\nempat").text == "satu\ndua\ntiga\n\nempat"


def test_accents_are_composed(tmp_path: Path) -> None:
    assert read(tmp_path, "communique\u0301").text == "communiqué"


def test_spaces_hyphens_and_ligatures_are_plain_and_invisible_characters_gone(tmp_path: Path) -> None:
    text = "ke\u201142\xa0di\u202fO\ufb03ce\u200b ko\xadta\u2028baris\x0chalaman"
    assert read(tmp_path, text).text == "ke-42 di Office kota\nbaris\nhalaman"


def test_what_is_known_of_the_publication_is_kept(tmp_path: Path) -> None:
    text = read(tmp_path, TEXT, published="2018-04-20", publisher=" The  Ministry ", url="https://example.org/a?b=1")
    assert (text.name, text.published, text.publisher) == ("briefing.txt", "2018-04-20", "The Ministry")
    assert (text.url, text.language) == ("https://example.org/a?b=1", "id")


def test_given_language_is_taken_and_region_left_out(tmp_path: Path) -> None:
    assert read(tmp_path, TEXT, language="en-GB").language == "en"


def test_blank_publisher_and_address_count_as_none(tmp_path: Path) -> None:
    text = read(tmp_path, TEXT, publisher=" ", url="")
    assert (text.publisher, text.url) == (None, None)


def test_dash_reads_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    text = read_standard_input(monkeypatch, TEXT.encode())
    assert (text.name, text.text) == ("standard input", TEXT)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b" \n", "is empty; put the press text there, or name its file"),
        (b"%PDF-1.7\n", "is a PDF, not plain text; save it as a file and name that"),
        (b"a" * (MAX_TEXT + 1), "has more than 10 MB; name one press text at a time"),
    ],
)
def test_bad_standard_input_is_refused(monkeypatch: pytest.MonkeyPatch, data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=f"standard input: {message}"):
        read_standard_input(monkeypatch, data)


def test_missing_file_names_the_nearest(tmp_path: Path) -> None:
    read(tmp_path, TEXT)
    with pytest.raises(InputError, match=r"brifing\.txt: no such file; nearest: briefing\.txt"):
        read_press(tmp_path / "brifing.txt")


def test_missing_file_names_none_that_shares_its_ending_alone(tmp_path: Path) -> None:
    (tmp_path / "big.txt").write_text(TEXT, "utf-8")
    with pytest.raises(InputError, match=r"missing\.txt: no such file$"):
        read_press(tmp_path / "missing.txt")


def test_folder_and_device_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder; name the file of one press text"):
        read_press(tmp_path)
    with pytest.raises(InputError, match="is no file; pass a text on through standard input as -"):
        read_press("/dev/null")


@pytest.mark.parametrize(
    ("name", "told"), [("a.rtf", 'has the ending ".rtf"'), ("a", "has no ending"), (".txt", "has no ending")]
)
def test_other_endings_are_refused(tmp_path: Path, name: str, told: str) -> None:
    message = refusal(tmp_path, TEXT, name)
    assert message == f"{name}: {told}; press texts are read from .txt, .html, .htm, .pdf or .docx files"


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.pdf", "a.docx"])
@pytest.mark.parametrize("data", [b"", b" \n\t \r\n"])
def test_empty_file_is_refused(tmp_path: Path, name: str, data: bytes) -> None:
    assert refusal(tmp_path, data, name) == f"{name}: is empty"


def test_text_of_invisible_characters_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, "\ufeff\xa0\u200b") == "briefing.txt: holds no text"


@pytest.mark.parametrize(("name", "limit"), [("a.txt", MAX_TEXT), ("a.htm", MAX_TEXT), ("a.pdf", MAX_FILE)])
def test_large_file_is_refused_before_it_is_read(tmp_path: Path, name: str, limit: int) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(limit + 100_000)
    with pytest.raises(InputError, match=rf"has {limit // 10**6}.1 MB; .* of up to {limit // 10**6} MB are read"):
        read_press(path)


def test_text_that_is_not_utf_8_names_the_byte_and_its_line(tmp_path: Path) -> None:
    message = refusal(tmp_path, "baris satu\nkata “kunci”".encode("cp1252"))
    assert message == (
        "briefing.txt:2: is not UTF-8 (byte 17 of the file, 0x93, in Windows-1252 the character “); "
        "save the text as UTF-8"
    )


def test_utf_16_with_half_a_character_names_the_byte(tmp_path: Path) -> None:
    message = refusal(tmp_path, TEXT.encode("utf-16-le").join([b"\xff\xfe", b"a"]))
    assert message.startswith("briefing.txt: says that it is UTF-16-LE, but byte ")


def test_utf_16_without_its_mark_is_recognised(tmp_path: Path) -> None:
    message = refusal(tmp_path, TEXT.encode("utf-16-be"))
    assert message == "briefing.txt: looks like UTF-16 without its byte order mark; save the text as UTF-8"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"\xff\xd8\xff\xe0", "a JPEG image"),
        (b"PK\x05\x06" + bytes(18), "a zip archive"),
        (make_docx(paragraph("x")).replace(b"word/", b"xlsx/"), "a zip archive"),
        (b"\x7fELF\x02", "an executable program"),
        (b"MZ\x90\0", "an executable program"),
        (b"{\\rtf1 teks}", "an RTF document"),
        (b"\0\0\0\x18ftypmp42", "a film or image"),
    ],
)
@pytest.mark.parametrize("ending", ["txt", "pdf", "docx", "html"])
def test_other_formats_are_named(tmp_path: Path, data: bytes, kind: str, ending: str) -> None:
    expected = {"txt": "plain text", "pdf": "a PDF", "docx": "a Word document", "html": "a web page"}[ending]
    message = refusal(tmp_path, data, f"a.{ending}")
    assert message == f"a.{ending}: is {kind}, not {expected}; save the text as .txt, .html, .htm, .pdf or .docx"


@pytest.mark.parametrize(
    ("data", "kind", "ending"),
    [
        (make_pdf(), "a PDF", ".pdf"),
        (make_docx(""), "a Word document", ".docx"),
        (b"\n<!DOCTYPE html><p>teks", "a web page", ".html"),
    ],
)
def test_wrong_ending_names_the_right_one(tmp_path: Path, data: bytes, kind: str, ending: str) -> None:
    assert refusal(tmp_path, data) == f"briefing.txt: is {kind}, not plain text; give it the ending {ending}"


def test_bytes_of_no_known_format_are_binary(tmp_path: Path) -> None:
    message = refusal(tmp_path, bytes(range(256)) * 4)
    assert message == "briefing.txt: is binary, not text; name the press text as .txt, .html, .pdf or .docx"


@pytest.mark.parametrize("name", ["a.docx", "a.txt"])
def test_office_file_with_a_password_is_told_from_an_old_one(tmp_path: Path, name: str) -> None:
    assert refusal(tmp_path, make_locked_docx(), name) == f"{name}: is protected with a password; save it without one"
    assert "is an Office file of the old kind (.doc, .xls, .ppt), not" in refusal(tmp_path, OLE, name)


@pytest.mark.parametrize("day", ["", "20-04-2018", "2018-02-30", "2018-4-2", "20180420", "2018-04", "kemarin"])
def test_published_must_be_a_day(tmp_path: Path, day: str) -> None:
    message = refusal(tmp_path, TEXT, published=day)
    assert message == f'published "{day}": no such day; write it like 2018-04-20'


def test_published_tomorrow_is_taken_and_later_refused(tmp_path: Path) -> None:
    tomorrow, later = (str(date.today() + timedelta(days=days)) for days in (1, 3))
    assert read(tmp_path, TEXT, published=tomorrow).published == tomorrow
    assert refusal(tmp_path, TEXT, published=later).startswith(f'published "{later}": is in the future; ')


def test_published_long_ago_is_refused(tmp_path: Path) -> None:
    assert "is before 1900" in refusal(tmp_path, TEXT, published="0218-04-20")


@pytest.mark.parametrize("language", ["fr", "", "indonesian", "und"])
def test_other_languages_are_refused(tmp_path: Path, language: str) -> None:
    assert refusal(tmp_path, TEXT, language=language) == (
        f'language "{language}": texts are read in English (en) and Indonesian (id); leave it out to have it detected'
    )


def test_publisher_must_stand_on_one_line(tmp_path: Path) -> None:
    message = refusal(tmp_path, TEXT, publisher="The\nMinistry")
    assert message.startswith(r'publisher "The\nMinistry": has a control character or line break in')


@pytest.mark.parametrize("url", ["example.org", "ftp://example.org/a", "https://", "https://example.org/a b"])
def test_address_must_be_of_the_web(tmp_path: Path, url: str) -> None:
    assert refusal(tmp_path, TEXT, url=url).startswith(f'url "{url}": not a web address')


def test_libraries_load_only_when_their_format_is_read() -> None:
    code = (
        "import sys, aseankg.sources.press.reading\n"
        "print(*{'lxml', 'trafilatura', 'pypdfium2', 'docx', 'rapidfuzz'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
