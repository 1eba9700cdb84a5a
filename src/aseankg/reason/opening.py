"""A graph opened to be read, as it is or as it stood on a day."""

from __future__ import annotations

from aseankg.store.release import open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os

    from aseankg.store.local import LocalStore


def open_graph(where: str | os.PathLike[str] | None, as_of: str | None = None) -> LocalStore:
    """The store at `where`, as `open_store` has it; with `as_of`, a day such as 2018-04-28, as it stood then."""
    store = open_store(where)
    if as_of is None:
        return store
    from aseankg.layout import shipped
    from aseankg.reason.asof import store_as_of

    return store_as_of(store, as_of, shipped())
