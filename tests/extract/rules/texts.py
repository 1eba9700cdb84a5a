"""A small lexicon made by hand, and what the rules read with it."""

from __future__ import annotations

from collections.abc import Iterable

from aseankg.extract.extraction import Extraction
from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Edition, Entry, Lexicon, Office
from aseankg.extract.rules.text.gazetteer import known_names
from aseankg.sources.press.text import PressText

_THINGS = {
    "State": "Brunei Darussalam, Cambodia, Indonesia, Japan, Malaysia, Myanmar, Philippines, Singapore, Thailand",
    "City": "Bandung, Jakarta, Kuala Lumpur, Makassar, Manila, Surabaya",
    "Person": "Joko Widodo, Lee Hsien Loong, Retno Marsudi",
    "Organisation": "ASEAN Secretariat",
    "Initiative": "ASEAN Smart Cities Network, ASEAN Power Grid",
    "OutcomeDocument": "ASEAN Charter, Bali Concord",
    "Topic": "cybersecurity, haze, food security, disaster management",
    "Role": "President of Indonesia, Prime Minister of Singapore",
    "Series": "ASEAN Summit, East Asia Summit, ASEAN-Japan Summit, ASEAN Plus Three Summit, ASEAN Ministerial Meeting",
}


def slug(name: str) -> str:
    """A name as an id."""
    return name.lower().replace("-", " ").replace(" ", "-")


def entries() -> Iterable[Entry]:
    """All names of the small lexicon."""
    for kind, names in _THINGS.items():
        for name in names.split(", "):
            printed = name.capitalize() if kind == "Topic" else name
            yield Entry(kind, printed, f"{kind.lower()}/{slug(name)}", name)
    for name, text in (("Japan", "Jepang"), ("Philippines", "Filipina"), ("Singapore", "Singapura")):
        yield Entry("State", name, f"state/{slug(name)}", text)
    for kind, name, text in known_names():
        yield Entry(kind, name, f"{kind.lower()}/{slug(name)}", text)


def small_lexicon() -> Lexicon:
    """The lexicon: three ASEAN Summits, and who held two posts since when."""
    lexicon = Lexicon(entries())
    lexicon.editions = {
        "series/asean-summit": [
            Edition("meeting/asean-summit-31", "31st ASEAN Summit", 31, "2017-11-13", "2017-11-14"),
            Edition("meeting/asean-summit-32", "32nd ASEAN Summit", 32, "2018-04-27", "2018-04-28"),
            Edition("meeting/asean-summit-33", "33rd ASEAN Summit", 33, "2018-11-13", "2018-11-15"),
        ]
    }
    lexicon.offices = {
        "person/joko-widodo": [
            Office("role/president-of-indonesia", "President of Indonesia", "state/indonesia", "2014-10-20", "", False)
        ],
        "person/retno-marsudi": [
            Office(
                "role/director-for-trade",
                "Director for Trade, Ministry of Foreign Affairs",
                "state/indonesia",
                "2012",
                "",
                False,
            )
        ],
    }
    return lexicon


EXTRACTOR = RuleExtractor(small_lexicon())


def read(text: str, published: str | None = "2018-05-02", language: str = "en") -> Extraction:
    """What the rules read in a text."""
    return EXTRACTOR.extract(PressText("own.txt", text, language, published))


def baca(text: str, published: str | None = "2018-05-02") -> Extraction:
    """What the rules read in an Indonesian text."""
    return read(text, published, "id")


def said(extraction: Extraction, *relations: str) -> set[tuple[str, str, str, str]]:
    """The facts of some relations: subject, relation, object, modality."""
    facts = {(fact.subject, fact.relation, fact.object, fact.modality) for fact in extraction.facts}
    return {fact for fact in facts if fact[1] in relations}


def named(extraction: Extraction, kind: str) -> dict[str, str]:
    """The mentions of a type: their words, and what they stand for."""
    return {mention.surface: mention.name for mention in extraction.mentions if mention.type == kind}


def attendance(text: str, language: str = "en", event: str = "32nd ASEAN Summit") -> set[tuple[str, str]]:
    """Who takes part in an event, and whether that is asserted, planned or negated."""
    found = said(read(text, language=language), "attends")
    return {(who, modality) for who, _, attended, modality in found if attended == event}


def dated(text: str, language: str = "en", published: str = "2018-05-02") -> set[tuple[str, str]]:
    """The events that days are told of, each with its day."""
    found = said(read(text, published, language), "held_on", "start_date", "end_date")
    return {(subject, day) for subject, _, day, _ in found}


def days(text: str, published: str = "2018-05-02", language: str = "en") -> set[tuple[str, str, str]]:
    """The days that are told of the 40th ASEAN Summit: which, the day, and whether it is planned."""
    found = said(read(text, published, language), "held_on", "start_date", "end_date")
    return {(relation, day, modality) for subject, relation, day, modality in found if subject == "40th ASEAN Summit"}


def places(text: str, language: str = "en") -> set[tuple[str, str]]:
    """The places that events are told to be held in, each with its modality."""
    return {(place, modality) for _, _, place, modality in said(read(text, language=language), "held_in")}
