"""The extractor as a whole: whatever a text looks like, it answers, and its words stand where it says."""

from __future__ import annotations

import random

import pytest

from aseankg.extract.check import fact_problems, types_of_names
from aseankg.extract.extraction import Extraction
from aseankg.extract.known import KnownNames
from aseankg.extract.rules import open_extractor
from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry
from aseankg.reason.graph import BuiltGraph
from aseankg.sources.press.relations import TYPES
from aseankg.sources.press.text import PressText, tidy
from tests.extract.rules.texts import EXTRACTOR, baca, named, read, small_lexicon

ENGLISH = """MANILA, May 2 (PNA) -- President Joko Widodo and Lee Hsien Loong, Prime Minister of Singapore, attended the
32nd ASEAN Summit (AS), which was held on 27-28 April 2018 in Manila and discussed haze, food security and "rivers".

Leaders adopted the Rivers Declaration (RD) on 28 April; it deals with cyber security. They will adopt a joint statement
on lakes at the 33rd and 34th ASEAN Summits next November. Thailand\u2019s Foreign Minister Mr. Tan Wei did not attend.

The theme of the G20 Summit was \u201cOne River\u201d.
ASEAN has members, namely Indonesia, Malaysia, Thailand and Cambodia.
Source: Bernama
"""
INDONESIAN = """Jakarta, Rabu (2/5) (ANTARA) - KTT ke-32 ASEAN di Singapura, 27\u201328 April 2018,
dihadiri Presiden Joko Widodo.
Ia diwakili oleh Menlu Retno Marsudi pada KTT ASEAN-Jepang ke-21 besok, Kamis (3/5).

Para pemimpin mengesahkan Deklarasi Sungai (Rivers Declaration) tentang sungai, danau, dan laut.
Jum'at lalu, Sekjen ASEAN menyerahkan keketuaan kepada Thailand. Sekretaris Kabinet: "Siap," katanya di sini (30/4).
"""


def check(text: str, extraction: Extraction) -> None:
    """Every mention stands where it says, and every fact names what there is."""
    for mention in extraction.mentions:
        assert mention.surface == text[mention.start : mention.end]
        assert mention.surface.strip()
        assert mention.type in TYPES
    types = types_of_names(extraction.mentions)
    for fact in extraction.facts:
        assert list(fact_problems(PressText("own.txt", text, "en"), fact, types)) == []


@pytest.mark.parametrize("seed", range(30))
@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (INDONESIAN, "id")], ids=["en", "id"])
def test_any_cut_out_is_read(text: str, language: str, seed: int) -> None:
    chance = random.Random(seed)
    first, last = sorted(chance.choices(range(len(text)), k=2))
    part = text[first : last + 1]
    check(part, read(part, chance.choice([None, "2018-05-02"]), language))


@pytest.mark.parametrize(
    "text",
    [
        "The ASEAN Summit began.\n\nOn food security, he", "They discussed the impact of haze on forests, rivers and",
        "On food security and haze, the Prime Minister", "Thailand, the host, met the ministers of the U.S",
        "They praised the Clean Rivers Declaration (CRD) and the ASEAN River Plan (ARP 25). They liked the CRD",
        "The 32nd ASEAN Summit ended. We thanked Prime Minister Prayut Chan-o-cha for his able chairmanship",
        "MANILA, 2 May 2018 \u2013", "The ministers discussed action plans and programmes for", "Laporan pertemuan",
        "Menteri Pertanian RI Ali Musa menemui rekannya dari Kamboja, Ouk Rabun, Menteri Pertanian, Kehutanan dan",
        "Rapat Koordinasi", "negara anggota ASEAN", "Konferensi Tingkat Tinggi (", "Rangkaian KTT ke-47 ASEAN",
        "The Southern Policy, formally launched in", "KTT ASEAN ke-32 mendesak Myanmar menggelar",
        "Outline follows.\n\n- ",
        "ASEAN's",
        "Deklarasi Danau Bersih akan ditandatangani", "Telah berlangsung sidang Menteri Pertanian dan",
        "Haze and trade rank high for the host, and so",
        "Russia and the ASEAN leaders held their first summit. The leaders praised that meeting",
        "Di Manila, pada pertemuan ke-15 Sub-regional Ministerial Steering Committee (MSC)",
        "Menlu RI datang dari", "KTT ke-32 ASEAN dibuka, dan di Manila tempatnya", "KTT ke-32 ASEAN pada 5 Mei menjadi",
        "Back to February 1976, when Japan signed the Bali Concord.",
        "Tan Wei, Executive Secretary in the Office of the President",
        "Japan sent a special", "The 9th ASEAN River Ministers' Meeting was held. It came after the First",
    ],
)  # fmt: skip
def test_text_that_breaks_off_is_read(text: str) -> None:
    for extraction in (read(text), baca(text)):
        check(text, extraction)


@pytest.mark.parametrize("seed", range(30))
@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (INDONESIAN, "id")], ids=["en", "id"])
def test_any_order_of_words_is_read(text: str, language: str, seed: int) -> None:
    chance = random.Random(seed)
    words = text.split(" ")
    chance.shuffle(words)
    shuffled = " ".join(words)
    check(shuffled, read(shuffled, "2018-05-02", language))


@pytest.mark.parametrize("seed", range(20))
def test_any_characters_are_read(seed: int) -> None:
    chance = random.Random(seed)
    marks = "aKTTke-32 \n.,()\u201c\u201d\u2019'\u2019½²٣½éß\u2013/&:;0129"
    text = tidy("".join(chance.choices(marks, k=200)))
    check(text, read(text, None, chance.choice(["en", "id", "und"])))


@pytest.mark.parametrize("text", ["", " ", "\n\n", ".", "KTT", "(", "The", "ke-", "ASEAN's", "\u2019"])
def test_hardly_any_text_is_read(text: str) -> None:
    assert read(text).facts in ((), read(text).facts)


def test_name_within_another_name_is_mentioned_where_a_fact_is_about_it() -> None:
    text = "Para pemimpin menyepakati makalah konsep soal harmonisasi Bandung Initiatives."
    found = read(text, language="id")
    check(text, found)
    assert {(f.relation, f.object) for f in found.facts} >= {("covers_topic", "Bandung Initiatives")}


def test_same_text_gives_the_same_extraction() -> None:
    assert read(ENGLISH) == read(ENGLISH)


def test_order_is_that_of_the_text() -> None:
    extraction = read(ENGLISH)
    assert [mention.start for mention in extraction.mentions] == sorted(
        mention.start for mention in extraction.mentions
    )
    assert [fact.start for fact in extraction.facts] == sorted(fact.start for fact in extraction.facts)


def test_extractor_of_a_graph_knows_its_things(tiny_graph: BuiltGraph) -> None:
    extractor = open_extractor(KnownNames(tiny_graph.store))
    found = extractor.extract(PressText("own.txt", "The 32nd ASEAN Summit was held in Singapore.", "en"))
    assert "meeting/asean-summit-32" in {mention.thing for mention in found.mentions}


def test_extraction_does_not_change_the_lexicon() -> None:
    before = set(EXTRACTOR.lexicon.names)
    read(ENGLISH)
    assert set(EXTRACTOR.lexicon.names) == before


@pytest.mark.parametrize("language", ["en", "id"])
def test_any_part_of_a_text_can_be_read(language: str) -> None:
    for text in (ENGLISH, INDONESIAN):
        words = text.split()
        for first in range(len(words)):
            for length in (2, 7, 19):
                part = " ".join(words[first : first + length])
                assert all(part[m.start : m.end] == m.surface for m in read(part, language=language).mentions)


def test_body_of_a_meeting_does_not_count_within_its_name() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Organisation", "ASEAN Economic Ministers", "organisation/aem", "ASEAN Economic Ministers"))
    text = "The 54th ASEAN Economic Ministers Meeting opened in Jakarta."
    found = RuleExtractor(lexicon).extract(PressText("own.txt", text, "en", "2018-05-02"))
    assert "ASEAN Economic Ministers" not in named(found, "Organisation")
