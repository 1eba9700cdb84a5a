"""Names of the graph by their words."""

from __future__ import annotations

from aseankg.extract.known import KnownNames
from aseankg.extract.rules.reading.lexicon import Entry, Lexicon, loose_key, read_lexicon, says_state
from aseankg.extract.rules.text.tokens import tokenise
from aseankg.reason.graph import BuiltGraph

CHARTER = Entry("OutcomeDocument", "ASEAN Charter", "document/asean-charter", "Charter of ASEAN")
ASEAN = Entry("Organisation", "ASEAN", "organisation/asean", "ASEAN")


def test_longest_name_counts() -> None:
    long = Entry("Organisation", "ASEAN Secretariat", "organisation/asec", "ASEAN Secretariat")
    found = Lexicon([ASEAN, long]).longest(tokenise("ASEAN Secretariat staff").words, 0, 3)
    assert found == (2, [long])


def test_names_are_compared_without_case_and_accents() -> None:
    entry = Entry("Person", "Lê Lương Minh", "person/le-luong-minh", "Lê Lương Minh")
    assert Lexicon([entry]).longest(tokenise("LE LUONG MINH").words, 0, 3) == (3, [entry])


def test_states_come_before_cities_of_the_same_name() -> None:
    city, state = (
        Entry("City", "Singapore", "city/sg", "Singapore"),
        Entry("State", "Singapore", "state/sg", "Singapore"),
    )
    found = Lexicon([city, state]).longest(tokenise("Singapore").words, 0, 1)
    assert found == (1, [state, city])


def test_articles_and_prepositions_do_not_count_in_a_lookup() -> None:
    assert Lexicon([CHARTER]).lookup("OutcomeDocument", "the ASEAN Charter") is None
    assert Lexicon([CHARTER]).lookup("OutcomeDocument", "The Charter for ASEAN") == CHARTER


def test_indonesian_noun_for_a_kind_of_document_is_the_english_one() -> None:
    assert loose_key("Deklarasi ASEAN Concord II") == loose_key("Declaration of ASEAN Concord II")


def test_lookup_minds_the_type() -> None:
    assert Lexicon([CHARTER]).lookup("Initiative", "Charter of ASEAN") is None


def test_spellings_of_organisation_and_cybersecurity_are_one() -> None:
    assert loose_key("Organisation of Cyber Security") == loose_key("organization for cybersecurity")


def test_bearers_of_a_name_are_known_by_each_word() -> None:
    entry = Entry("Person", "Joko Widodo", "person/joko-widodo", "Joko Widodo")
    assert Lexicon([entry]).bearers == {"joko": {"person/joko-widodo"}, "widodo": {"person/joko-widodo"}}


def test_thing_is_found_by_its_short_name() -> None:
    entry = Entry("State", "Republic of Korea", "state/kr", "Republic of Korea")
    assert Lexicon([entry]).thing_of("State", "South Korea") == "state/kr"


def test_lexicon_of_a_graph_has_its_names_editions_and_offices(tiny_graph: BuiltGraph) -> None:
    lexicon = read_lexicon(KnownNames(tiny_graph.store))
    assert {edition.ordinal for edition in lexicon.editions["series/asean-summit"]} >= {31, 32}
    assert lexicon.lookup("Series", "ASEAN Summit") is not None
    assert lexicon.offices


def test_name_that_ends_with_the_state_of_a_place_is_none_of_its_own() -> None:
    assert says_state("Shangri-La Hotel, Singapore", {"Singapore"})
    assert not says_state("Sunnylands, California", {"Singapore"})
    assert not says_state("Singapore", {"Singapore"})
