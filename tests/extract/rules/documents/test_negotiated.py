"""Agreements that are still negotiated."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read

_NAME = "ASEAN-Japan River Trade Agreement"


@pytest.mark.parametrize(
    "text",
    [
        f"Ministers took stock of the negotiations on the {_NAME}.",
        f"The {_NAME} is still under negotiation.",
        f"They worked on a framework for a future {_NAME}.",
        f"Ministers wanted quick progress on the {_NAME}.",
    ],
)
def test_negotiated_agreement_is_an_initiative(text: str) -> None:
    assert _NAME in named(read(text), "Initiative").values()


def test_agreement_negotiated_in_indonesian() -> None:
    assert _NAME in named(baca(f"Para menteri merundingkan {_NAME} di Jakarta."), "Initiative").values()


@pytest.mark.parametrize(
    "text",
    [
        f"After long negotiations ministers signed the {_NAME}.",
        f"Negotiations on an upgrade of the {_NAME} went on.",
        f"The {_NAME} was signed in 2010. Talks on fish went on.",
        f"The {_NAME} is read by many.",
    ],
)
def test_agreement_that_there_is_remains_a_document(text: str) -> None:
    assert _NAME in named(read(text), "OutcomeDocument").values()


def test_talks_that_begin_make_no_agreement_yet() -> None:
    text = f"They wished that negotiations on the {_NAME} be launched soon."
    assert _NAME in named(read(text), "Initiative").values()
    assert _NAME in named(read(f"The {_NAME} was launched."), "OutcomeDocument").values()
