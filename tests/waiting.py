"""Waiting for what a page comes to, without the page's help."""

from __future__ import annotations

import time
from typing import Any

_LIMIT = 30.0
"""Seconds after which what is waited for is taken never to come."""
_PAUSE = 0.02
"""Seconds between two looks."""


def wait_until(page: Any, expression: str, arg: object = None) -> None:
    """Wait until an expression is true in a page or frame; AssertionError after half a minute.

    Playwright's own `wait_for_function` has the page evaluate a string whenever the first look is in vain, which the
    content security policies of our pages forbid.
    """
    end = time.monotonic() + _LIMIT
    while not page.evaluate(expression, arg):
        assert time.monotonic() < end, f"never true: {expression}"
        time.sleep(_PAUSE)
