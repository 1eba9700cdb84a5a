"""The browser libraries that the package build bundled, where it did; see hatch_build.py."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import files


@dataclass(frozen=True)
class Engine:
    """oxigraph for browsers: its script, and its WebAssembly packed by gzip."""

    script: str
    wasm: bytes


def read_engine() -> Engine | None:
    """The engine; None in a checkout from which the package was never built."""
    bundle = files("aseankg.view") / "bundle"
    try:
        packages = json.loads((bundle / "packages.json").read_text("utf-8"))
        script = (bundle / "oxigraph.js").read_text("utf-8")
        wasm = (bundle / "oxigraph.wasm.gz").read_bytes()
    except FileNotFoundError:
        return None
    about = packages["oxigraph"]
    return Engine(f"// oxigraph {about['version']}, licence {about['license']}\n{script}", wasm)
