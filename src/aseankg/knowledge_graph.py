"""The graph in Python. Each method loads what it needs when it is called: the command line imports this too."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Collection

    from aseankg.store.local import LocalStore
    from aseankg.view.explorer import Explorer


class KnowledgeGraph:
    """A graph, opened to be read, perhaps as it stood on a day; made by `open`."""

    def __init__(self, store: LocalStore, as_of: str | None = None) -> None:
        self._store = store
        self._as_of = as_of

    def view(
        self,
        output: str | os.PathLike[str] | None = None,
        *,
        focus: str | None = None,
        depth: int | None = None,
        query: str | None = None,
        types: Collection[str] = (),
        without: Collection[str] = (),
        most: int = 20_000,
        language: str = "en",
    ) -> Explorer:
        """The explorer, as ``aseankg view`` makes it; also written to `output`, whole or not at all.

        A notebook shows what is returned. `focus` with `depth`, `query` (a CONSTRUCT) and `types` (classes) choose what
        goes in, `most` how many things at most, the best connected; `without` names views to leave out. Raises
        `AseankgError` with one clear line.
        """
        from aseankg.store.files import write_atomically
        from aseankg.view.explorer import write_explorer
        from aseankg.view.selection import Selection

        selection = Selection(focus, depth, query, tuple(types), most=most)
        explorer = write_explorer(self._store, selection, language, self._as_of, without)
        if output is not None:
            write_atomically(output, lambda stream: stream.write(explorer.html.encode("utf-8")))
        return explorer


def open(  # noqa: A001 - read as `aseankg.open`
    store: str | os.PathLike[str] | None = None, *, as_of: str | None = None
) -> KnowledgeGraph:
    """The graph that came with the package, or that of a store's folder or an RDF file.

    With `as_of`, a day such as ``2018-04-28``, as it stood on that day. Raises `StoreError` where there is no such
    store, `UsageError` where there is no such day.
    """
    from aseankg.reason.opening import open_graph

    return KnowledgeGraph(open_graph(store, as_of), as_of)
