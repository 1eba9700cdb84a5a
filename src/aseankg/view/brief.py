"""The page of a dossier: one HTML file that asks for nothing, runs no script, and prints well."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from aseankg.brief.wording import Wording
from aseankg.namespaces import reference
from aseankg.view.brief_texts import TEXTS
from aseankg.view.citations import ranges, web_address
from aseankg.view.policy import read_asset, still_policy

if TYPE_CHECKING:
    from aseankg.brief.model import Brief, Phrase


class Stretch(NamedTuple):
    """A text, its language where that is not the page's, and the numbers of its sources, as ranges."""

    text: str
    language: str
    marks: list[tuple[int, int]]


class Entry(NamedTuple):
    """A source as the list at the end shows it."""

    title: str
    publisher: str
    date: str
    address: str
    shown: str


def write_brief_page(brief: Brief) -> str:
    """The HTML of the page, in the dossier's language."""
    import jinja2
    from markupsafe import Markup

    environment = jinja2.Environment(
        autoescape=True,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    style = read_asset("brief.css")
    words = Wording(brief.language)

    def stretches(phrase: Phrase) -> list[Stretch]:
        return [Stretch(run.text, run.language, ranges(run.sources, brief.numbers)) for run in phrase]

    return environment.from_string(read_asset("brief.html")).render(
        brief=brief,
        date=words.date,
        entries=[
            Entry(one.title or one.iri, one.publisher, words.date(one.issued), web_address(one.url), one.url)
            for one in brief.sources
        ],
        policy=still_policy(style),
        questions=brief.questions,
        reference=reference(brief.thing),
        stretches=stretches,
        style=Markup(style),  # noqa: S704 - our own file
        text=TEXTS[brief.language],
    )
