"""The text of Word documents, and documents that are refused."""

from __future__ import annotations

import pytest

from aseankg.errors import InputError
from aseankg.sources.press.reading_docx import MAX_UNPACKED, MAX_XML, read_docx
from tests.sources.press.files import make_docx, paragraph, table


def read(*blocks: str) -> str:
    return read_docx(make_docx("".join(blocks)), "a.docx")


def refusal(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        read_docx(data, "a.docx")
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_paragraphs_and_tables_stand_in_order() -> None:
    rows = table([paragraph("Senin"), paragraph("Pembu", "kaan")], [paragraph("Selasa"), paragraph()])
    text = read(paragraph("Jadwal"), rows, paragraph(""), paragraph("Selesai"))
    assert text == "Jadwal\n\nSenin | Pembukaan\nSelasa\n\nSelesai"


def test_table_with_paragraphs_in_a_cell_lays_out_the_page() -> None:
    text = read(table([paragraph("Kementerian"), paragraph("Siaran pers") + paragraph("Para menteri bertemu.")]))
    assert text == "Kementerian\n\nSiaran pers\n\nPara menteri bertemu."


def test_table_in_a_table_is_read_once() -> None:
    assert read(table([table([paragraph("dalam")]) + paragraph("luar")])) == "dalam\n\nluar"


def test_breaks_tabs_and_hyphens_are_characters() -> None:
    text = read(
        paragraph("<w:r><w:t>ke</w:t><w:noBreakHyphen/><w:t>42</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>")
    )
    assert text == "ke-42 a\nb"


def test_insertions_links_and_content_controls_are_read_and_deletions_not() -> None:
    added = "<w:ins><w:r><w:t>baru </w:t></w:r></w:ins>"
    gone = "<w:del><w:r><w:delText>lama </w:delText></w:r></w:del>"
    link = "<w:hyperlink><w:r><w:t>tautan</w:t></w:r></w:hyperlink>"
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('Judul')}</w:sdtContent></w:sdt>"
    assert read(control, paragraph(added, gone, link)) == "Judul\n\nbaru tautan"


def test_hidden_words_and_field_codes_are_left_out() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r>"
    shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>jelas</w:t></w:r>'
    field = "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    assert read(paragraph("tampak ", hidden, field, shown)) == "tampak jelas"


def test_text_box_is_read_once_after_its_paragraph() -> None:
    box = f"<w:txbxContent>{paragraph('kotak')}</w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    assert read(paragraph("luar", f"<w:r>{both}</w:r>")) == "luar\n\nkotak"


def test_document_without_text_is_refused() -> None:
    message = refusal(make_docx(paragraph("<w:r><w:drawing/></w:r>")))
    assert message == "a.docx: holds no text; if its text is in pictures, run it through text recognition (OCR)"


@pytest.mark.parametrize("size", [200, 400, 700])
def test_damaged_document_is_refused(size: int) -> None:
    message = refusal(make_docx(paragraph(*map(str, range(400))))[:size])
    assert message.startswith("a.docx: is damaged or no Word document (")
    assert message.endswith("; open it in Word and save it again as .docx")


def test_document_with_broken_xml_is_refused() -> None:
    assert "is damaged or no Word document" in refusal(make_docx("<w:p><w:r>"))


def test_archive_without_a_document_is_refused() -> None:
    data = make_docx(paragraph("x")).replace(b"document.xml", b"dokument.xml")
    assert "is damaged or no Word document" in refusal(data)


def test_deep_document_is_refused() -> None:
    assert "is damaged or no Word document (" in refusal(make_docx("<w:sdt>" * 5_000 + "</w:sdt>" * 5_000))


def test_document_that_unpacks_to_very_much_is_refused_before_it_is_unpacked() -> None:
    spaces = make_docx(" " * (MAX_XML + 1_000_000))
    assert refusal(spaces) == (
        "a.docx: its text and formatting unpack to 31 MB; up to 30 MB are read; save the text alone as .txt"
    )
    pictures = make_docx("", more={"word/media/a.bmp": bytes(MAX_UNPACKED)})
    assert refusal(pictures).startswith("a.docx: its parts unpack to 100 MB; up to 100 MB are read")


def test_document_of_very_many_parts_is_refused() -> None:
    many = make_docx("", more={f"word/{number}": b"" for number in range(10_000)})
    assert refusal(many).startswith("a.docx: has 10003 parts; up to 10000 are read")


def test_entities_are_not_expanded_and_nothing_is_fetched() -> None:
    before = (
        '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd" [<!ENTITY a "dalam"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
    )
    text = read_docx(make_docx(paragraph("<w:r><w:t>awal &x;&a;</w:t></w:r>", "akhir"), before), "a.docx")
    assert text == "awal akhir"


def test_entities_that_grow_without_end_are_refused() -> None:
    kinds = "".join(f'<!ENTITY e{number + 1} "{f"&e{number};" * 10}">' for number in range(9))
    bomb = make_docx(paragraph("<w:r><w:t>&e9;</w:t></w:r>"), f'<!DOCTYPE a [<!ENTITY e0 "tawa">{kinds}]>')
    assert "is damaged or no Word document (" in refusal(bomb)
