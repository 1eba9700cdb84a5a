"""Subjects listed behind verbs."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said


def topics(text: str, language: str = "en") -> set[str]:
    extraction = read(text, language=language)
    return {mention.name for mention in extraction.mentions if mention.type == "Topic"}


@pytest.mark.parametrize(
    "sentence",
    [
        "KTT itu dititikberatkan pada kabut asap.",
        "KTT itu bertitik berat pada kabut asap.",
        "Kabut asap menjadi titik berat KTT itu.",
        '"Kabut asap telah kami bicarakan secara rinci," kata Menlu Retno Marsudi.',
        '"Kabut asap kita bahas juga," kata Menlu Retno Marsudi.',
    ],
)
def test_what_an_event_lays_stress_on_and_what_we_talked_about(sentence: str) -> None:
    found = said(baca(f"KTT ke-32 ASEAN dimulai di Jakarta. {sentence}"), "discusses")
    assert [(event, topic.lower()) for event, _, topic, _ in found] == [("32nd ASEAN Summit", "kabut asap")]


@pytest.mark.parametrize("verb", ["menghasilkan", "membuahkan", "melahirkan"])
def test_agreement_on_a_subject_that_a_meeting_only_results_in_is_no_document(verb: str) -> None:
    found = baca(f"KTT ke-32 ASEAN di Jakarta {verb} kesepakatan mengenai kabut asap.")
    assert not named(found, "OutcomeDocument")
    assert [topic.lower() for _, _, topic, _ in said(found, "discusses")] == ["kabut asap"]


def test_agreement_that_is_signed_is_a_document() -> None:
    found = baca("Para pemimpin menandatangani kesepakatan mengenai kabut asap dalam KTT ke-32 ASEAN.")
    assert "kesepakatan mengenai kabut asap" in named(found, "OutcomeDocument")


def test_what_people_feel_elsewhere_is_not_discussed() -> None:
    text = "KTT ke-32 ASEAN usai. Kabut asap yang kami rasakan di desa berat, kata petani."
    assert not said(baca(text), "discusses")


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("KTT ke-32 ASEAN membahas kemajuan yang berarti dalam pembangunan.", "Yang berarti"),
        ("Pada KTT ke-32 ASEAN para pemimpin bersedia membantu Pemerintah Thailand.", "Pemerintah Thailand"),
    ],
)
def test_relative_clauses_and_governments_are_no_subjects(text: str, subject: str) -> None:
    assert subject not in named(baca(text), "Topic").values()


def test_subject_ends_before_another_name_for_it() -> None:
    text = "KTT ke-32 ASEAN dimulai. Ia mengemukakan pentingnya penyediaan layanan aplikasi atau Over The Top."
    assert not any(surface.endswith("atau") for surface in named(baca(text), "Topic"))


def test_list_of_subjects() -> None:
    found = topics("The 32nd ASEAN Summit discussed river pollution, clean energy and haze.")
    assert found == {"River pollution", "Clean energy", "Haze"}


def test_indonesian_list_of_subjects() -> None:
    found = topics("KTT ke-32 ASEAN membahas pencemaran sungai, energi bersih, dan ekonomi digital.", "id")
    assert found == {"Pencemaran sungai", "Clean energy", "Digital economy"}


@pytest.mark.parametrize("lead", ["issues such as ", "ways to strengthen ", "the issue of ", "cooperation on "])
def test_words_before_a_subject_are_no_part_of_it(lead: str) -> None:
    assert topics(f"The 32nd ASEAN Summit discussed {lead}river pollution.") == {"River pollution"}


def test_known_subject_goes_by_its_name() -> None:
    assert topics("The 32nd ASEAN Summit discussed food security.") == {"Food security"}


def test_single_unknown_word_is_no_subject() -> None:
    assert topics("The 32nd ASEAN Summit discussed rivers.") == set()


def test_indonesian_noun_that_says_more_of_another_is_no_subject() -> None:
    assert topics("KTT ke-32 ASEAN dibuka. Para menteri sepakat menyusun protokol kesehatan.", "id") == set()


def test_pandemic_alone_is_no_subject() -> None:
    assert topics("The 32nd ASEAN Summit discussed river pollution and the pandemic.") == {"River pollution"}


def test_word_alone_counts_in_a_list_before_a_passive_verb() -> None:
    text = "The 32nd ASEAN Summit began. ISIL, river pollution and haze were discussed."
    assert topics(text) == {"ISIL", "River pollution", "Haze"}


def test_verb_ends_a_list() -> None:
    assert topics("The 32nd ASEAN Summit discussed river pollution which is severe.") == {"River pollution"}


def test_subject_that_no_fact_is_about_is_no_mention() -> None:
    assert topics("Haze is severe.") == set()


def test_list_opener_is_no_subject() -> None:
    extraction = baca("KTT ke-32 ASEAN membahas isu antara lain kabut asap lintas batas.")
    assert {m.surface for m in extraction.mentions if m.type == "Topic"} == {"kabut asap lintas batas"}


@pytest.mark.parametrize(
    "title", ["Declaration on Cybersecurity", "Joint Statement on Strengthening Cybersecurity Cooperation"]
)
def test_known_subject_of_a_title(title: str) -> None:
    assert topics(f"Leaders praised the {title}.") == {"Cybersecurity"}


def test_each_preposition_begins_a_subject() -> None:
    text = "The Bali Concord deals with river dams and with mountain lakes, and builds on older treaties."
    assert topics(text) == {"River dams", "Mountain lakes"}


def test_lead_and_owner_of_a_subject_are_no_part_of_it() -> None:
    text = "The 32nd ASEAN Summit discussed a range of river dams and the progress of ASEAN's inland shipping."
    assert topics(text) == {"River dams", "Inland shipping"}


def test_lone_abstract_nouns_are_subjects_in_a_list_alone() -> None:
    assert topics("The 32nd ASEAN Summit discussed piracy, smuggling routes, deforestation and SARS.") >= {
        "Deforestation",
        "SARS",
    }
    assert topics("The 32nd ASEAN Summit discussed oscillation.") == set()


def test_what_is_agreed_next_is_no_subject() -> None:
    text = "Pertemuan ASEAN tahunan ke-3 membahas pencemaran sungai dan mengesahkan deklarasi tentang danau."
    assert topics(text, "id") == {"Pencemaran sungai"}


def test_list_goes_on_behind_a_name_with_a_year() -> None:
    found = topics("KTT ke-32 ASEAN membahas Visi Sungai ASEAN 2025, energi bersih, dan ekonomi digital.", "id")
    assert found == {"Clean energy", "Digital economy"}


def test_words_in_brackets_tell_which_subject_is_meant() -> None:
    extraction = baca("KTT ke-32 ASEAN membahas penanggulangan asap pekat (haze) dan banjir rob.")
    assert {mention.name for mention in extraction.mentions if mention.type == "Topic"} == {"Haze", "Banjir rob"}


def test_subjects_behind_the_comma_at_which_a_list_ends() -> None:
    text = "The 32nd ASEAN Summit ended. The agenda also includes terrorism, river tourism at night."
    assert topics(text) == {"Terrorism", "River tourism"}


def test_name_of_the_association_qualifies_a_subject() -> None:
    assert topics("The 32nd ASEAN Summit discussed the progress of ASEAN river tourism.") == {"ASEAN river tourism"}


def test_noun_before_for_is_no_verb() -> None:
    text = "The 32nd ASEAN Summit stressed the importance of clean energy, river tourism and respect for water rights."
    assert topics(text) == {"Clean energy", "River tourism", "Water rights"}


def test_noun_of_doing_goes_on_a_list() -> None:
    text = "KTT ke-32 ASEAN membahas pencemaran sungai, wisata pesisir, dan peluncuran kapal riset."
    assert topics(text, "id") == {"Pencemaran sungai", "Wisata pesisir", "Peluncuran kapal riset"}


def test_subjects_of_a_list_show_what_the_others_are() -> None:
    text = "The leaders pledged to promote clean energy, river security, kelp lagoons and energy efficiency."
    assert topics(f"The 32nd ASEAN Summit began. {text}") == {
        "Clean energy",
        "River security",
        "Kelp lagoons",
        "Energy efficiency",
    }
    alone = "The leaders pledged to promote kelp lagoons and quiet harbours."
    assert topics(f"The 32nd ASEAN Summit began. {alone}") == set()


@pytest.mark.parametrize("issues", ["haze issue", "haze problem", "haze questions"])
def test_noun_for_the_issues_of_a_subject_is_no_part_of_it(issues: str) -> None:
    assert topics(f"The 32nd ASEAN Summit discussed the {issues}.") == {"Haze"}


def test_issues_of_what_the_graph_does_not_know_are_a_subject_together() -> None:
    assert topics("The 32nd ASEAN Summit discussed border issues.") == {"Border issues"}


def test_two_nouns_are_two_subjects() -> None:
    assert topics("The 32nd ASEAN Summit discussed piracy and smuggling.") == {"Piracy", "Smuggling"}


@pytest.mark.parametrize(
    ("pair", "name"),
    [("science and technology", "Science and technology"), ("peace and stability", "Peace and stability"),
     ("trade and investment", "Trade and investment")],
)  # fmt: skip
def test_two_nouns_that_belong_together_are_one(pair: str, name: str) -> None:
    assert topics(f"The 32nd ASEAN Summit discussed {pair}.") == {name}
    assert topics(f"The 32nd ASEAN Summit discussed haze, food security and {pair}.") == {"Haze", "Food security", name}


def test_subject_goes_by_one_name_in_both_languages() -> None:
    assert topics("The 32nd ASEAN Summit discussed human trafficking.") == {"Trafficking in persons"}
    assert topics("KTT ke-32 ASEAN membahas perdagangan orang.", "id") == {"Trafficking in persons"}


def test_verb_behind_a_lone_noun_is_no_part_of_it() -> None:
    assert topics("KTT ke-32 ASEAN dimulai. Perikanan turut dibahas.", "id") == {"Perikanan"}


@pytest.mark.parametrize(
    ("pair", "names"),
    [("food security and piracy", {"Food security", "Piracy"}),
     ("river management and vaccines", {"River management", "Vaccines"}),
     ("river transport and piracy", {"River transport and piracy"})],
)  # fmt: skip
def test_a_phrase_and_a_noun_are_two_subjects_unless_they_share_a_quality(pair: str, names: set[str]) -> None:
    assert topics(f"The 32nd ASEAN Summit discussed {pair}.") == names


def test_noun_and_known_subject_are_two() -> None:
    assert topics("KTT ke-32 ASEAN membahas inflasi dan transisi energi.", "id") == {"Inflasi", "Energy transition"}


def test_strengthening_of_what_is_no_subject_itself_is_one() -> None:
    text = "KTT ke-32 ASEAN membahas penguatan pemerintah daerah dan penguatan energi surya."
    assert topics(text, "id") == {"Penguatan pemerintah daerah", "Energi surya"}


def test_subject_for_all() -> None:
    assert topics("KTT ke-32 ASEAN membahas akses pasar bagi semua.", "id") == {"Akses pasar bagi semua"}


@pytest.mark.parametrize(
    "told",
    ["practical cooperation", "relations with the countries of Asia", "a new mechanism", "essential goods",
     "peace, friendship and cooperation", "the stance of Japan", "a progressive partnership"],
)  # fmt: skip
def test_phrases_that_leave_open_what_is_meant_are_no_subjects(told: str) -> None:
    assert topics(f"The 32nd ASEAN Summit opened. Russia said it wished to strengthen {told}.") == set()


@pytest.mark.parametrize("told", ["kerja sama praktis", "hubungan dengan negara-negara Asia", "pemanfaatan kerja sama"])
def test_such_indonesian_phrases_are_none_either(told: str) -> None:
    assert topics(f"KTT ASEAN ke-32 dibuka. Rusia ingin memperkuat {told}.", "id") == set()


@pytest.mark.parametrize(
    ("told", "subjects"),
    [("a partnership in trade, energy and fisheries", {"Trade", "Energy", "Fisheries"}),
     ("help energy security", {"Energy security"}),
     ("maritime cooperation on the basis of frankness", {"Maritime cooperation"}),
     ("tourism a pillar of their lives", {"Tourism"}),
     ("political, security, economic and cultural cooperation", set())],
)  # fmt: skip
def test_where_subjects_begin_and_end(told: str, subjects: set[str]) -> None:
    assert topics(f"The 32nd ASEAN Summit opened. The leaders discussed {told}.") == subjects


@pytest.mark.parametrize(
    "told",
    ["Review of the seating order", "Two rooms stand for Safety and Built Roads.",
     "Members of the choir discussed old songs."],
)  # fmt: skip
def test_what_no_word_shows_to_be_a_subject_is_none(told: str) -> None:
    assert topics(f"The 32nd ASEAN Summit opened in Singapore.\n\n{told}") == set()


@pytest.mark.parametrize(
    ("told", "subjects"),
    [("perkembangan terbaru di ASEAN, stabilitas kawasan, dan perkembangan kawasan",
      {"Perkembangan terbaru di ASEAN", "Stabilitas kawasan", "Perkembangan kawasan"}),
     ("hubungan dagang kedua negara", {"Hubungan dagang"}),
     ("perundingan perbatasan, masalah energi surya, dan masalah perbatasan",
      {"Perundingan perbatasan", "Energi surya", "Masalah perbatasan"}),
     ("situasi di Myanmar dan energi surya", {"Situation in Myanmar", "Energi surya"}),
     ("ekonomi, politik, dan energi surya", {"Ekonomi", "Politik", "Energi surya"})],
)  # fmt: skip
def test_how_indonesian_subjects_are_cut_and_named(told: str, subjects: set[str]) -> None:
    assert set(named(baca(f"KTT ke-32 ASEAN dimulai. Para pemimpin membahas {told}."), "Topic").values()) == subjects


@pytest.mark.parametrize(
    ("told", "subjects"),
    [("The leaders devoted Tuesday's session to river patrols.", {"River patrols"}),
     ("The leaders concentrated in their talks on river patrols, the economy and solar power.",
      {"River patrols", "Economy", "Solar power"}),
     ("The leaders discussed the Myanmar issue, river patrols and connectivity between the regions.",
      {"Situation in Myanmar", "Connectivity", "River patrols"})],
)  # fmt: skip
def test_what_time_and_talks_are_given_to(told: str, subjects: set[str]) -> None:
    assert topics(f"The 32nd ASEAN Summit opened. {told}") == subjects


@pytest.mark.parametrize(
    ("told", "topics"),
    [
        ("membahas isu pengelolaan sampah plastik", {"Pengelolaan sampah plastik"}),
        ("membahas isu ekonomi dan isu keamanan", {"Isu ekonomi", "Isu keamanan"}),
        ("menyepakati penguatan tata kelola sungai", {"Tata kelola sungai"}),
        ("membahas krisis Myanmar dan Laut China Selatan", {"Krisis Myanmar", "South China Sea"}),
    ],
)
def test_issues_and_what_they_are_of(told: str, topics: set[str]) -> None:
    assert {fact[2] for fact in said(baca(f"KTT ke-32 ASEAN {told}."), "discusses")} == topics


def test_talks_on_a_subject_that_colour_an_event() -> None:
    found = baca("Pembahasan pengelolaan sampah plastik mewarnai KTT ke-32 ASEAN.")
    assert {fact[2] for fact in said(found, "discusses")} == {"Pengelolaan sampah plastik"}


def test_list_of_three_subjects_is_told_of_whatever_its_sentence_says() -> None:
    text = "Kriterianya banyak, antara lain penanganan limbah, pengelolaan sungai, dan energi surya."
    assert {"Penanganan limbah", "Pengelolaan sungai"} <= set(named(baca(text), "Topic").values())
    assert named(baca("Kriterianya banyak, antara lain penanganan limbah."), "Topic") == {}


@pytest.mark.parametrize("verb", ["terjamin", "terpelihara", "berlanjut"])
def test_verb_behind_an_indonesian_subject_is_no_part_of_it(verb: str) -> None:
    text = f"KTT ke-32 ASEAN dimulai. Para pemimpin ingin perlindungan nelayan {verb}."
    assert set(named(baca(text), "Topic").values()) == {"Perlindungan nelayan"}
