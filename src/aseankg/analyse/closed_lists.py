"""The lists that have an end, against which the graph is held, and what each thing of a kind must have."""

from __future__ import annotations

from typing import NamedTuple

NUMBERS = {"en": "Numbers in a series", "id": "Nomor dalam seri"}
SECOND_SOURCES = {
    "Summit": {"en": "Second source for each summit", "id": "Sumber kedua untuk setiap KTT"},
    "OutcomeDocument": {
        "en": "Second source for each outcome document",
        "id": "Sumber kedua untuk setiap dokumen hasil",
    },
}
GOVERNMENTS = {"en": "Head of government in each year", "id": "Kepala pemerintahan pada setiap tahun"}


class Rule(NamedTuple):
    """What each thing of a kind has, in a graph from which nothing is missing: two patterns of SPARQL about ?thing.

    In `each`, ?today is the day that the graph is held against.
    """

    titles: dict[str, str]
    each: str
    has: str


_HELD = "asean:meetingStatus asean:Held"
_BELOW_STATES = "?thing a asean:Place FILTER NOT EXISTS { ?thing a asean:State }"

RULES = (
    Rule(
        {"en": "Accession of each member state", "id": "Aksesi setiap negara anggota"},
        "?thing asean:memberOf organisation:asean ; asean:membershipStatus asean:Member .",
        "?thing asean:startDate ?date",
    ),
    Rule(
        {"en": "Date of each meeting held", "id": "Tanggal setiap pertemuan yang berlangsung"},
        f"?thing a asean:Meeting ; {_HELD} .",
        "?thing asean:startDate ?date",
    ),
    Rule(
        {"en": "Place of each meeting held", "id": "Tempat setiap pertemuan yang berlangsung"},
        f"?thing a asean:Meeting ; {_HELD} .",
        "?thing asean:heldIn ?place",
    ),
    Rule(
        {"en": "Host of each summit held", "id": "Tuan rumah setiap KTT yang berlangsung"},
        f"?thing a asean:Summit ; {_HELD} .",
        "?thing asean:hostedBy ?host",
    ),
    Rule(
        {"en": "Chair of each summit held", "id": "Ketua setiap KTT yang berlangsung"},
        f"?thing a asean:Summit ; {_HELD} .",
        "?thing asean:chairedBy ?chair",
    ),
    Rule(
        {"en": "Theme of each ordinary summit held", "id": "Tema setiap KTT reguler yang berlangsung"},
        f"?thing a asean:OrdinarySummit ; {_HELD} .",
        "?thing asean:theme ?theme",
    ),
    Rule(
        {
            "en": "Outcome of each meeting planned for a day now past",
            "id": "Hasil setiap pertemuan yang direncanakan untuk hari yang telah lewat",
        },
        """?thing asean:meetingStatus asean:Planned ; asean:plannedStartDate ?planned .
  FILTER(STR(?planned) < SUBSTR(?today, 1, STRLEN(STR(?planned))))""",
        "?thing asean:meetingStatus ?outcome FILTER(?outcome != asean:Planned)",
    ),
    Rule(
        {"en": "Date of each outcome document", "id": "Tanggal setiap dokumen hasil"},
        "?thing a asean:OutcomeDocument .",
        "?thing asean:documentDate ?date",
    ),
    Rule(
        {
            "en": "Meeting or body that adopted, or was to adopt, each outcome document",
            "id": "Pertemuan atau badan yang mengesahkan, atau akan mengesahkan, setiap dokumen hasil",
        },
        "?thing a asean:OutcomeDocument .",
        "?thing asean:adoptedAt|asean:adoptedBy|asean:expectedAt ?meeting",
    ),
    Rule(
        {"en": "Topic of each outcome document", "id": "Topik setiap dokumen hasil"},
        "?thing a asean:OutcomeDocument .",
        "?thing asean:addressesTopic ?topic",
    ),
    Rule(
        {
            "en": "Entry into force of each treaty, agreement and protocol",
            "id": "Mulai berlakunya setiap traktat, persetujuan, dan protokol",
        },
        "?thing a ?kind . VALUES ?kind { asean:Treaty asean:Agreement asean:Protocol }",
        "?thing asean:entryIntoForce ?date",
    ),
    Rule(
        {"en": "Start of each initiative", "id": "Awal setiap inisiatif"},
        "?thing a asean:Initiative .",
        "?thing asean:startYear|asean:launchedAt ?start",
    ),
    Rule(
        {
            "en": "Body that leads or coordinates each initiative",
            "id": "Badan yang memimpin atau mengoordinasikan setiap inisiatif",
        },
        "?thing a asean:Initiative .",
        "?thing asean:ledBy|asean:coordinatedBy ?lead",
    ),
    Rule(
        {"en": "Pillar of each sectoral body", "id": "Pilar setiap badan sektoral"},
        "?thing a asean:SectoralBody .",
        "?thing asean:pillar ?pillar",
    ),
    Rule(
        {"en": "Date of each tenure", "id": "Tanggal setiap masa jabatan"},
        "?thing a asean:Tenure .",
        "?thing asean:startDate|asean:attestedOn ?date",
    ),
    Rule(
        {"en": "Start of each membership", "id": "Awal setiap keanggotaan"},
        "?thing a asean:Membership .",
        "?thing asean:startDate|asean:cohortYear ?date",
    ),
    Rule(
        {"en": "Coordinates of each place below the states", "id": "Koordinat setiap tempat di bawah negara"},
        _BELOW_STATES,
        "?thing geo:hasGeometry ?geometry",
    ),
    Rule(
        {
            "en": "ISO 3166-2 code or GeoNames number of each place below the states",
            "id": "Kode ISO 3166-2 atau nomor GeoNames setiap tempat di bawah negara",
        },
        _BELOW_STATES,
        "?thing asean:iso3166_2|asean:geonamesId ?code",
    ),
)
