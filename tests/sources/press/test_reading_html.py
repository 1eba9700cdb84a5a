"""The main text of web pages, and pages that are refused."""

from __future__ import annotations

import socket

import pytest

from aseankg.errors import InputError
from aseankg.sources.press.reading_html import read_html

SENTENCE = (
    "Butir ke-{}: para pejabat senior membahas kerja sama di bidang kesehatan, lingkungan hidup, dan perdagangan."
)
PARTS = [SENTENCE.format(number) for number in range(12)]


def page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def article(*more: str) -> str:
    return "".join(f"<p>{part}</p>\n" for part in (*PARTS, *more))


def refusal(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        read_html(data, "a.html")
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_main_text_is_read_without_what_stands_around_it() -> None:
    around = '<nav><a href="/">Beranda</a></nav><script>var judul = "KTT"</script><style>p {}</style>'
    body = f"{around}<main><article>{article()}</article></main><footer>Alamat kantor</footer>"
    assert read_html(page(body), "a.html") == "\n\n".join(PARTS)


def test_title_stands_before_the_text_once() -> None:
    head, heading = "<title>Pejabat senior bertemu</title>", "<h1>Pejabat senior bertemu</h1>"
    text = read_html(page(f"<header>{heading}</header><article>{article()}</article>", head), "a.html")
    assert text == "\n\n".join(["Pejabat senior bertemu", *PARTS])
    assert read_html(page(f"<article>{heading}{article()}</article>", head), "a.html") == text


def test_entities_and_markup_within_lines_leave_plain_words() -> None:
    body = article("Kerja\nsama <b>ASEAN</b>&nbsp;&amp; <i>mitra</i>: &ldquo;baik&rdquo; H<sub>2</sub>O.")
    assert read_html(page(f"<article>{body}</article>"), "a.html").endswith("Kerja sama ASEAN & mitra: “baik” H2O.")


def test_lists_have_lines_and_tables_rows() -> None:
    rows = "<table><tr><th>Hari</th><th>Acara</th></tr><tr><td>Senin</td><td>Pembukaan</td></tr></table>"
    body = f"<article>{article()}{rows}<ul><li>Satu</li><li>Dua</li></ul></article>"
    assert read_html(page(body), "a.html").endswith("\n\nHari | Acara\nSenin | Pembukaan\n\nSatu\nDua")


def test_line_breaks_split_lines_and_paragraphs() -> None:
    body = f"<div class=content>{'<br><br>'.join(PARTS)}<br>Baris terakhir.</div>"
    assert read_html(page(body), "a.html") == "\n\n".join(PARTS) + "\nBaris terakhir."


def test_table_that_lays_out_the_page_is_no_table() -> None:
    menu = '<td><a href="a.htm">Beranda</a><br><a href="b.htm">Profil</a></td>'
    body = f"<TABLE><TR>{menu}<TD><P>{'<P>'.join(PARTS)}</TD></TR></TABLE>"
    assert read_html(page(body), "a.html") == "\n\n".join(PARTS)


def test_short_page_is_read_whole() -> None:
    body = "<nav>Beranda</nav><h1>Taklimat</h1><p>Rapat <b>dibuka</b> di\nPakse.</p><p hidden>x</p><pre>a\nb</pre>"
    assert read_html(page(body), "a.html") == "Taklimat\n\nRapat dibuka di Pakse.\n\na\nb"


def test_fragment_of_a_page_is_read() -> None:
    assert read_html(b"<p>Rapat dibuka di Pakse.", "a.html") == "Rapat dibuka di Pakse."


@pytest.mark.parametrize(
    ("declaration", "encoding"),
    [
        ('<meta charset="utf-8">', "utf-8"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', "cp1252"),
        ("<META CHARSET=windows-1252>", "cp1252"),
        ("<meta charset=utf-16>", "utf-8"),
        ("", "utf-8"),
        ("", "cp1252"),
        ("", "utf-16"),
        ("<meta charset=shift_jis>", "utf-8-sig"),
    ],
)
def test_page_is_decoded_as_a_browser_would(declaration: str, encoding: str) -> None:
    data = page("<p>Pernyataan “bersama”, communiqué", declaration).decode().encode(encoding)
    assert read_html(data, "a.html") == "Pernyataan “bersama”, communiqué"


def test_xml_declaration_gives_the_encoding() -> None:
    data = '<?xml version="1.0" encoding="windows-1252"?><html><body><p>“Baik”</p></body></html>'.encode("cp1252")
    assert read_html(data, "a.html") == "“Baik”"


def test_page_that_is_not_in_its_own_encoding_names_the_byte() -> None:
    message = refusal(b"<meta charset=utf-8><p>\x93Baik\x94</p>")
    assert message == "a.html: says that it is UTF-8, but byte 24 (0x93) is not; save it again as UTF-8"


@pytest.mark.parametrize("label", ["klingon", "rot13", "unicode_escape"])
def test_unknown_encoding_is_named(label: str) -> None:
    message = refusal(f"<meta charset={label}><p>Baik</p>".encode())
    assert message == f'a.html: names an unknown encoding "{label}"; save the page again as UTF-8'


def test_page_without_a_known_encoding_is_refused() -> None:
    assert "names no encoding, and is neither UTF-8 nor Windows-1252" in refusal(b"<p>\x93Baik\x81</p>")


@pytest.mark.parametrize("body", ["", "<script>show('teks')</script>", "<nav>Beranda</nav>"])
def test_page_that_shows_no_text_is_refused(body: str) -> None:
    message = refusal(page(body, "<title>Pejabat bertemu</title>"))
    assert message == "a.html: holds no text that is seen; if a script loads it, copy its text into a .txt file"


def test_plain_text_is_no_web_page() -> None:
    assert refusal(b"1 < 2 dan 3 > 2") == "a.html: is no web page; if it is plain text, give it the ending .txt"


@pytest.mark.parametrize("tag", ["div", "b", "table><tr><td", "ul><li"])
def test_deep_page_is_refused_rather_than_cut_off(tag: str) -> None:
    message = refusal(page(f"<{tag}>" * 100_000 + "teks"))
    assert message == "a.html: has elements more than 255 deep in each other; copy its text into a .txt file"


def test_page_of_too_many_elements_is_refused() -> None:
    message = refusal(page("<p>a" * 200_000))
    assert message.startswith("a.html: has 200003 elements; pages of up to 200000 are read")


def test_nothing_that_a_page_refers_to_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was used")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    kind = '<!DOCTYPE html SYSTEM "http://127.0.0.1:9/a.dtd" [<!ENTITY lain SYSTEM "file:///etc/passwd">]>'
    body = '<html><body><p>Rapat dibuka. &lain;</p><img src="http://127.0.0.1:9/a.png"></body></html>'
    text = read_html((kind + body).encode(), "a.html")
    assert text.endswith("Rapat dibuka. &lain;")
