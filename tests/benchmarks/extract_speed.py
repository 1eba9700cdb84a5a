"""How many press texts are read in a second on one core, beside a bare tokenisation of the same texts.

    python tests/benchmarks/extract_speed.py [ROUNDS]

Opening the extractor, which reads the names of the whole graph, is measured once and apart. What is measured takes
turns, and the best round of each counts, so that the machine's other work hardly matters; only processor time is taken.
The rules are measured alone, and with what ``aseankg load --claims-json`` does with what they deliver: links, checks
and JSON. It says whether the rules are the compiled ones (see ``docs/decisions/0008-compiled-rules.md``).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from aseankg.extract.check import check_extraction
from aseankg.extract.known import KnownNames, link_mentions
from aseankg.extract.rules import open_extractor
from aseankg.extract.rules.reading import reading
from aseankg.extract.rules.text.tokens import tokenise
from aseankg.extract.scoring import to_json
from aseankg.sources.press.text import PressText
from aseankg.store.release import open_store

if TYPE_CHECKING:
    from aseankg.extract.rules.extractor import RuleExtractor

PREVIEW = """SINGAPORE, 20 April 2018 - The leaders of ASEAN will meet in Singapore next week for the 32nd ASEAN
Summit, which is to be held on 27-28 April 2018 under the theme "Resilient and Innovative".

Singapore, which holds the chairmanship of ASEAN this year, has put forward the ASEAN Smart Cities Network, a
network that is to be launched at the summit. Its members will be cities of all ten states, among them Jakarta,
Makassar and Phuket.

Ministers of foreign affairs come together a day earlier for the ASEAN Political-Security Community Council.
They are expected to discuss cybersecurity, disaster management, counter-terrorism and the South China Sea.

"We hope that the leaders will adopt a statement on cybersecurity cooperation," a spokesperson of the Ministry
of Foreign Affairs of Singapore said on Thursday. President Joko Widodo and Prime Minister Nguyen Xuan Phuc have
said that they will attend. Myanmar will be represented by President Win Myint.
"""
REPORT = """MANILA, November 13, 2017 - Philippine President Rodrigo Duterte opened the 31st ASEAN Summit in
Manila on Monday, in the presence of nine other leaders of ASEAN and of their partners from Australia, China,
India, Japan, New Zealand, Russia, South Korea and the United States.

The summit was followed by the 12th East Asia Summit, which was also chaired by President Duterte. Leaders
adopted the ASEAN Declaration on Culture of Prevention for a Peaceful, Inclusive, Resilient, Healthy and
Harmonious Society. They also signed the ASEAN Consensus on the Protection and Promotion of the Rights of
Migrant Workers, which deals with labour migration.

Prime Minister Lee Hsien Loong of Singapore received the chairmanship of ASEAN for 2018 at the closing ceremony
on Tuesday. Secretary-General of ASEAN Le Luong Minh, whose term ends on 31 December 2017, will be succeeded by
Lim Jock Hoi.

Issued by the Presidential Communications Office
"""
PRATINJAU = """Jakarta, Rabu (25/4/2018) - Presiden Joko Widodo dijadwalkan menghadiri Konferensi Tingkat Tinggi
(KTT) ke-32 ASEAN yang akan digelar di Singapura pada 27-28 April 2018.

Menteri Luar Negeri RI Retno Marsudi mengatakan bahwa para pemimpin akan membahas kota cerdas, keamanan siber,
dan ekonomi digital. Indonesia mendorong kerja sama Indo-Pasifik dan penanganan kejahatan lintas negara.

Sebelum KTT, para menteri luar negeri bertemu dalam Pertemuan Dewan Masyarakat Politik-Keamanan ASEAN, yang
dilanjutkan dengan Pertemuan Dewan Koordinasi ASEAN. Pada hari terakhir para pemimpin akan mengesahkan Visi
Pemimpin ASEAN.

Kota Jakarta, Makassar, dan Banyuwangi bergabung dalam ASEAN Smart Cities Network. Di dalam negeri, jaringan itu
dijalankan melalui Gerakan Menuju 100 Kota Cerdas, kata Menteri Komunikasi dan Informatika Rudiantara. (ANTARA)
"""
LAPORAN = """Labuan Bajo - Indonesia menjadi tuan rumah KTT ke-42 ASEAN di Labuan Bajo, Nusa Tenggara Timur,
pada 9-11 Mei 2023 dengan tema "ASEAN Matters: Epicentrum of Growth".

KTT yang dipimpin oleh Presiden Joko Widodo itu dihadiri Presiden Filipina Ferdinand Marcos Jr., Perdana Menteri
Singapura Lee Hsien Loong, Perdana Menteri Timor-Leste Taur Matan Ruak, dan Perdana Menteri Malaysia Anwar
Ibrahim. Myanmar tidak diundang. Thailand diwakili oleh Wakil Perdana Menteri Don Pramudwinai.

Para pemimpin menyepakati Deklarasi tentang Pemberantasan Perdagangan Orang serta Peta Jalan Keanggotaan Penuh
Timor-Leste. Mereka juga membahas ketahanan pangan, transisi energi, dan kesehatan. KTT ke-43 ASEAN akan digelar
di Jakarta pada September mendatang.
"""
REVIEW = """BANGKOK, 4 November 2019 - The 35th ASEAN Summit and its related summits closed on Monday in Nonthaburi,
outside Bangkok, under the theme "Advancing Partnership for Sustainability". Prime Minister Prayut
Chan-o-cha of Thailand, who chaired the meetings, handed over the chairmanship of ASEAN to Prime Minister Nguyen
Xuan Phuc of Viet Nam.

On Saturday the leaders of the ten states met for the plenary session of the summit. They discussed marine debris,
connectivity, sustainable development and the repatriation of displaced persons from Rakhine State, and adopted
the ASEAN Joint Statement on Climate Change to the United Nations Climate Change Conference 2019.

The 22nd ASEAN-China Summit was held on Sunday, followed by the 16th ASEAN-India Summit, which Prime Minister
Narendra Modi attended. At the 14th East Asia Summit on Monday, the United States was represented by Special Envoy
Robert O'Brien. Premier Li Keqiang, Prime Minister Shinzo Abe of Japan and President Moon Jae-in of South Korea
took part in the 22nd ASEAN Plus Three Summit, at which they talked about food security and financial cooperation.

Fifteen states said that they had concluded the negotiations on the Regional Comprehensive Economic Partnership,
which is to be signed in 2020.

"We agreed to strengthen cooperation against transnational crime," a spokesperson of the Ministry of Foreign Affairs
of Thailand told reporters. The 36th ASEAN Summit will be held in Da Nang in April 2020.
"""
TINJAUAN = """Jakarta, Kamis (7/9/2023) - Presiden Joko Widodo menutup KTT ke-43 ASEAN di Jakarta Convention Center
dan menyerahkan keketuaan ASEAN kepada Perdana Menteri Laos Sonexay Siphandone. KTT itu digelar pada 5-7 September
2023 dengan tema "ASEAN Matters: Epicentrum of Growth".

Dalam sidang pleno pada Selasa, para pemimpin membahas krisis di Myanmar, ketahanan pangan, ekonomi biru, dan
arsitektur kesehatan. Mereka mengesahkan ASEAN Concord IV. Perdana Menteri Timor-Leste Xanana Gusmao hadir sebagai
pengamat, sedangkan Thailand diwakili oleh Sekretaris Tetap Kementerian Luar Negeri Sarun Charoensuwan.

KTT ke-26 ASEAN-China dihadiri Perdana Menteri Li Qiang, dan KTT ke-11 ASEAN-Amerika Serikat dihadiri Wakil Presiden
Kamala Harris. Pada hari terakhir digelar KTT ke-18 Asia Timur, yang diikuti antara lain oleh Perdana Menteri
Australia Anthony Albanese, Perdana Menteri Jepang Fumio Kishida, Perdana Menteri India Narendra Modi, dan Presiden
Korea Selatan Yoon Suk Yeol.

Menteri Luar Negeri Retno Marsudi mengatakan bahwa negara-negara ASEAN mendorong kerja sama Indo-Pasifik dan
penanganan perdagangan orang. "Kita juga memperkuat perlindungan pekerja migran dan transisi energi," ujarnya kepada
wartawan di Jakarta, Kamis.

Di sela-sela KTT, Indonesia menjadi tuan rumah ASEAN-Indo-Pacific Forum, yang dibuka Presiden Joko Widodo pada
Selasa. Forum tersebut membicarakan infrastruktur hijau, pembiayaan berkelanjutan, dan transformasi digital.

KTT ke-44 ASEAN akan diselenggarakan di Vientiane, Laos, pada tahun 2024 mendatang, kata Menteri Retno. (ANTARA)
"""
TEXTS = tuple(
    PressText(name, text, language)
    for name, text, language in (
        ("preview", PREVIEW, "en"),
        ("report", REPORT, "en"),
        ("pratinjau", PRATINJAU, "id"),
        ("laporan", LAPORAN, "id"),
    )
)
LONG_TEXTS = (PressText("review", REVIEW, "en"), PressText("tinjauan", TINJAUAN, "id"))


def measure(work: Callable[[], object]) -> float:
    """Seconds of processor time that some work took."""
    start = time.process_time()
    work()
    return time.process_time() - start


def main(rounds: int) -> None:
    """Print texts a second for short and for long ones, read in full and only tokenised."""
    start = time.process_time()
    known = KnownNames(open_store(None))
    extractor = open_extractor(known)
    print(f"the rules are {'plain' if reading.__file__.endswith('.py') else 'compiled'}")
    print(f"opening the extractor: {time.process_time() - start:.2f} s")
    for texts in (TEXTS, LONG_TEXTS):
        compare(extractor, known, texts, rounds)


def read(extractor: RuleExtractor, known: KnownNames, text: PressText) -> str:
    """What a text says, linked, checked and as JSON."""
    extraction = link_mentions(extractor.extract(text), known)
    check_extraction(text, extraction, known)
    return to_json(text.name, extraction)


def compare(extractor: RuleExtractor, known: KnownNames, texts: tuple[PressText, ...], rounds: int) -> None:
    """Print texts a second for a bare tokenisation of some texts, the rules and all, and their ratios."""
    works: dict[str, Callable[[], object]] = {
        "tokenisation alone": lambda: [tokenise(text.text) for text in texts],
        "rules": lambda: [extractor.extract(text) for text in texts],
        "rules, links, checks": lambda: [read(extractor, known, text) for text in texts],
    }
    for work in works.values():
        work()
    best = dict.fromkeys(works, float("inf"))
    for _ in range(rounds):
        for name, work in works.items():
            best[name] = min(best[name], measure(work))
    words = sum(len(text.text.split()) for text in texts)
    facts = sum(len(extractor.extract(text).facts) for text in texts)
    print(f"{len(texts)} texts of {words / len(texts):.0f} words, {facts} facts")
    print(f"{'one core, once loaded':24}{'texts a second':>16}{'a text':>10}{'ratio':>8}")
    for name, seconds in best.items():
        each = seconds / len(texts)
        print(f"{name:24}{1 / each:16.0f}{each * 1000:7.2f} ms{seconds / best['tokenisation alone']:8.1f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50)
