"""What a page may run and load, and the files that it is made of as a browser reads them."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def read_asset(name: str, package: str = "aseankg.view") -> str:
    """A file of a package's `assets`."""
    return read_part(files(package) / "assets" / name)


def read_part(path: Traversable) -> str:
    """Text with the line ends that a browser makes of it, so that its hash is the browser's."""
    return path.read_text("utf-8").replace("\r\n", "\n").replace("\r", "\n")


def hash_source(text: str) -> str:
    """A script or style as a content security policy names it (CSP Level 3, section 2.3.1)."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def still_policy(style: str) -> str:
    """The content security policy of a page without scripts: this style, images in the page itself, no more."""
    return f"default-src 'none'; style-src {hash_source(style)}; img-src data:; base-uri 'none'; form-action 'none'"
