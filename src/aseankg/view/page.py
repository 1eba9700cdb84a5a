"""The page: one HTML file that holds everything it needs and asks for nothing else.

pyvis builds the network for vis-network; its own template is not used, since that loads Bootstrap from elsewhere and
leaves headings unescaped. vis-network itself is taken from the installed pyvis.
"""

from __future__ import annotations

import json
from importlib.resources import files
from math import sqrt
from typing import TYPE_CHECKING, Any

from aseankg.view.borders import read_borders
from aseankg.view.data import page_data
from aseankg.view.layout import place_around, place_nodes
from aseankg.view.policy import hash_source, read_asset, read_part
from aseankg.view.styles import STYLES, family_of

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Collection

    from pyvis.network import Network

    from aseankg.view.ask.parts import Ask
    from aseankg.view.elements import Elements
    from aseankg.view.folds import Edge

# In the order in which they need each other.
_SCRIPTS = (
    "texts", "texts_views", "model", "markup", "scope", "search", "legend", "labels", "canvas", "rings", "drawing",
    "sources", "panel", "table", "network", "views", "svg", "timeline", "places", "map", "matrix", "life", "time",
    "paths", "picture", "address", "main",
)  # fmt: skip
# The scripts that only some views need, and those views.
_NEEDED_BY = {
    "timeline": {"timeline", "life"}, "places": {"map", "life"}, "map": {"map"}, "matrix": {"matrix"}, "life": {"life"},
}  # fmt: skip
_STYLES = ("page", "views")
VIEWS = ("network", "timeline", "map", "matrix", "life", "ask")
# The views that a page may go without.
OPTIONAL_VIEWS = VIEWS[1:]
_SMALLEST, _LARGEST = 6.0, 24.0
_LOOP = 16
_UNSAFE_IN_SCRIPTS = str.maketrans({character: f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"})


def write_page(
    elements: Elements,
    centre: str | None = None,
    language: str = "en",
    ask: Ask | None = None,
    without: Collection[str] = (),
) -> str:
    """The HTML of a page that shows these elements, opened on `centre` and in this language, `without` some views.

    With `ask` it also answers questions.
    """
    import jinja2
    from markupsafe import Markup

    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined)
    template = environment.from_string(read_asset("page.html"))
    views = [view for view in VIEWS if view not in without]
    names = [name for name in _SCRIPTS if not _NEEDED_BY.get(name, set(VIEWS)).isdisjoint(views)]
    scripts = [_vis_network(), "\n".join(read_asset(f"{name}.js") for name in names)]
    style = "\n".join(read_asset(f"{name}.css") for name in _STYLES)
    if ask is not None:
        scripts.append(ask.script)
        style += ask.style
    network = build_network(elements)
    return template.render(
        language=language,
        policy=_policy(scripts, asking=ask is not None),
        style=Markup(style),  # noqa: S704 - our own files
        ask=None if ask is None else _ask_blocks(ask),
        views=views,
        scripts=[Markup(script) for script in scripts],  # noqa: S704 - our own file, and vis-network
        data=_json(page_data(elements, centre, language)),
        network=_json(_compact(network)),
        borders=_json(read_borders() if "map" in views else None),
    )


def build_network(elements: Elements) -> Network:
    """The network of vis-network: directed, with every position set and nothing left to move."""
    from pyvis.edge import Edge as Line
    from pyvis.network import Network
    from pyvis.node import Node as Symbol

    number = {node.iri: place for place, node in enumerate(elements.nodes)}
    degrees = _degrees(elements)
    sizes = {node.iri: round(sqrt(degrees[node.iri]), 2) for node in elements.nodes}
    pairs = [(edge.subject, edge.object) for edge in elements.edges]
    asked = [iri for iri in number if iri not in elements.reserve]
    inside = [pair for pair in pairs if not elements.reserve.intersection(pair)]
    points = place_nodes(asked, inside, _radii(sizes))
    points |= place_around(points, elements.reserve, pairs)
    network = Network(directed=True)
    network.set_options(json.dumps(_options()))
    # Not by `add_node` and `add_edge`, which go through all nodes each time: half a minute at 20,000.
    for node in elements.nodes:
        x, y = points[node.iri]
        look = {
            "group": family_of(node.cls, elements.vocabulary),
            "value": sizes[node.iri],
            "x": round(x),
            "y": round(y),
        }
        network.nodes.append(Symbol(number[node.iri], "dot", None, **look).options)
    bends = _bends(elements.edges)
    for place, edge in enumerate(elements.edges):
        ends = number[edge.subject], number[edge.object]
        network.edges.append(Line(*ends, directed=True, id=place, **_line(edge, bends[place])).options)
    return network


def _degrees(elements: Elements) -> Counter[str]:
    from collections import Counter

    return Counter(end for edge in elements.edges for end in (edge.subject, edge.object))


def _radii(sizes: dict[str, float]) -> dict[str, float]:
    """The radius that vis-network gives to each value."""
    least, most = min(sizes.values(), default=0), max(sizes.values(), default=0)
    span = most - least
    return {
        node: _SMALLEST + (_LARGEST - _SMALLEST) * ((size - least) / span if span else 0.5)
        for node, size in sizes.items()
    }


def _options() -> dict[str, Any]:
    """What holds for all nodes and edges, and for each group; colours are for light paper, the page has the others."""
    return {
        "physics": False,
        "layout": {"improvedLayout": False},
        "interaction": {"hover": True, "selectable": False, "tooltipDelay": 3600000, "keyboard": False},
        "nodes": {
            "borderWidth": 1.2,
            "scaling": {"min": _SMALLEST, "max": _LARGEST},
            "chosen": False,
        },
        "edges": {
            "smooth": False,
            "width": 1,
            "arrows": {"to": {"enabled": True, "scaleFactor": 0.4}},
            "hoverWidth": 0.3,
        },
        "groups": {
            family: {"shape": style.shape, "light": style.light, "dark": style.dark} for family, style in STYLES.items()
        },
    }


def _bends(edges: tuple[Edge, ...]) -> list[int]:
    """How often the same two nodes were joined before each edge; such lines are bent to lie side by side."""
    seen: dict[frozenset[str], int] = {}
    bends = []
    for edge in edges:
        ends = frozenset((edge.subject, edge.object))
        bends.append(seen.get(ends, 0))
        seen[ends] = bends[-1] + 1
    return bends


def _line(edge: Edge, bend: int) -> dict[str, Any]:
    """What sets an edge apart: dashed if planned, dotted if inferred, bent if not the first between its ends."""
    own: dict[str, Any] = {}
    if edge.planned:
        own["dashes"] = [7, 5]
    elif edge.inferred:
        own["dashes"] = [1.5, 4]
    if edge.subject == edge.object:
        # Loops at one node lie around each other.
        own["selfReference"] = {"size": _LOOP * (bend + 1), "renderBehindTheNode": False}
    elif bend:
        # All bend to the same side of the line from the node that comes first, whichever way they point.
        clockwise = (edge.subject < edge.object) == bool(bend % 2)
        roundness = round(0.14 * ((bend + 1) // 2), 2)
        own["smooth"] = {"enabled": True, "type": "curvedCW" if clockwise else "curvedCCW", "roundness": roundness}
    return own


def _compact(network: Network) -> dict[str, Any]:
    """The network without what pyvis repeats for each node and edge although it holds for all."""
    repeated = ("label", "shape", "arrows", "font", "title")
    return {
        "options": network.options,
        "nodes": [_without(node, repeated) for node in network.nodes],
        "edges": [_without(edge, repeated) for edge in network.edges],
    }


def _without(options: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: value for name, value in options.items() if name not in names}


def _json(value: Any) -> Any:
    """JSON that is safe inside a script element: nothing in it can end the element or begin another."""
    from markupsafe import Markup

    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_UNSAFE_IN_SCRIPTS))  # noqa: S704 - escaped in the line above


def _ask_blocks(ask: Ask) -> dict[str, Any]:
    """What the page keeps for its questions, safe where it stands: JSON, base64 and a worker that ends no script."""
    from markupsafe import Markup

    return {
        "data": _json(ask.data),
        "questions": _json(ask.questions),
        "facts": ask.facts,
        "engine": ask.engine,
        "worker": Markup(ask.worker),  # noqa: S704 - our own file, and oxigraph
    }


def _policy(scripts: list[str], asking: bool = False) -> str:
    """The content security policy: these scripts, styles, images in the page itself, and nothing else.

    A page that can be asked also starts a worker that it made itself, which compiles WebAssembly.
    """
    hashes = " ".join(map(hash_source, scripts))
    compiling, worker = (" 'wasm-unsafe-eval'", "worker-src blob:; ") if asking else ("", "")
    return (
        f"default-src 'none'; script-src {hashes}{compiling}; {worker}style-src 'unsafe-inline'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _vis_network() -> str:
    """vis-network as it came with pyvis, without the address of its source map, which no page has."""
    library = files("pyvis") / "templates" / "lib"
    scripts = sorted(folder.name for folder in library.iterdir() if folder.name.startswith("vis-"))
    script = read_part(library / scripts[-1] / "vis-network.min.js")
    return script.partition("\n//# sourceMappingURL=")[0] + "\n"
