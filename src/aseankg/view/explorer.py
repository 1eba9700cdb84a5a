"""The explorer of a store, whole or in part: the one place where a choice of things becomes a page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING

from aseankg.errors import UsageError
from aseankg.layout import shipped
from aseankg.query.questions import read_questions
from aseankg.view.ask.bundle import read_engine
from aseankg.view.ask.facts import page_facts, whole_facts
from aseankg.view.ask.parts import make_ask
from aseankg.view.page import OPTIONAL_VIEWS, write_page
from aseankg.view.selection import Selection, select_elements

if TYPE_CHECKING:
    from collections.abc import Collection

    from aseankg.store.local import LocalStore
    from aseankg.view.ask.parts import Ask
    from aseankg.view.elements import Elements

# The view that answers questions is asked for by the language that it speaks.
_NAMES = {**{view: view for view in OPTIONAL_VIEWS if view != "ask"}, "sparql": "ask"}
LEAVABLE = tuple(_NAMES)
"""The names of the views that a page may go without."""
# How many things around a focus can be called up in the page.
_RESERVE = 200


@dataclass(frozen=True, slots=True)
class Explorer:
    """A page, the things and relations in it, and whether it answers questions."""

    html: str
    elements: Elements
    answers: bool

    def _repr_html_(self) -> str:
        """The page in a frame of its own, as notebooks show it (IPython, "Rich output")."""
        page = escape(self.html, quote=True)
        return f'<iframe title="aseankg" style="width:100%;height:720px;border:0" srcdoc="{page}"></iframe>'


def write_explorer(
    store: LocalStore,
    selection: Selection,
    language: str = "en",
    as_of: str | None = None,
    without: Collection[str] = (),
) -> Explorer:
    """The explorer of what is chosen from a store, which is already the graph `as_of` a day where one is given.

    `without` names views to leave out, of `LEAVABLE`; `UsageError` for any other. Where the package was never built
    there are no browser libraries, and the page answers no questions.
    """
    left_out = _views(without)
    elements, centre = select_elements(store, replace(selection, reserve=_RESERVE))
    elements = replace(elements, as_of=as_of)
    ask = None if "ask" in left_out else _answering(store, selection, elements)
    return Explorer(write_page(elements, centre, language, ask, left_out), elements, ask is not None)


def _views(names: Collection[str]) -> tuple[str, ...]:
    unknown = [name for name in names if name not in _NAMES]
    if unknown:
        raise UsageError(f'no view is called "{unknown[0]}"; give some of {", ".join(_NAMES)}')
    return tuple(_NAMES[name] for name in names)


def _answering(store: LocalStore, selection: Selection, elements: Elements) -> Ask | None:
    """What answers questions in the page, from all facts of the store or from those that the page shows."""
    engine = read_engine()
    if engine is None:
        return None
    if selection == Selection(most=selection.most) and not elements.left_out:
        facts = whole_facts(store)
    else:
        facts = page_facts(store, elements, store.triples(selection.query) if selection.query is not None else ())
    return make_ask(facts, read_questions(shipped().questions).values(), engine)
