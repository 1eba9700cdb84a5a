"""Names printed in capitals."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.reading.capitals import in_title_case
from tests.extract.rules.texts import small_lexicon


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("DECLARATION OF ASEAN CONCORD III", "Declaration of ASEAN Concord III"),
        ("ASEAN AI FUND", "ASEAN AI Fund"),
        ("RIVERS PLAN", "Rivers Plan"),
        ("JALA", "JALA"),
        ("Rivers PLAN", "Rivers PLAN"),
    ],
)
def test_words_keep_the_capitals_of_acronyms_and_numerals(printed: str, name: str) -> None:
    assert in_title_case(small_lexicon(), printed) == name
