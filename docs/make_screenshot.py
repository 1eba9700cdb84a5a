"""Makes docs/screenshot.png: the page of the shipped graph in Chromium, with the 32nd ASEAN Summit chosen.

Run from the checkout: ``python docs/make_screenshot.py``. Needs Playwright (among the test requirements) and Chromium.
"""

from __future__ import annotations

import base64
import shutil
import struct
import sys
import tempfile
import zlib
from collections import Counter
from pathlib import Path

from playwright.sync_api import sync_playwright

from aseankg.cli import main

PICTURE = Path(__file__).parent / "screenshot.png"
CHOSEN = "meeting/asean-summit-32"
WIDTH, HEIGHT = 1440, 900
# Milliseconds, longer than the page takes to move to what is chosen.
STILL = 1000
READ_PIXELS = """async (png) => {
  const image = await createImageBitmap(await (await fetch("data:image/png;base64," + png)).blob());
  const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const pixels = context.getImageData(0, 0, image.width, image.height).data;
  let text = "";
  for (let start = 0; start < pixels.length; start += 8192) {
    text += String.fromCharCode(...pixels.subarray(start, start + 8192));
  }
  return btoa(text);
}"""


def take_screenshot(page: Path) -> bytes:
    """The pixels, as red, green, blue and opacity, of the page as it opens on the chosen thing."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        tab = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        tab.goto(f"{page.as_uri()}#focus={CHOSEN}")
        tab.wait_for_function("window.aseankg && aseankg.ready")
        tab.wait_for_timeout(STILL)
        png = tab.screenshot()
        reader = browser.new_page()
        pixels = reader.evaluate(READ_PIXELS, base64.b64encode(png).decode())
        browser.close()
    return base64.b64decode(pixels)


def indexed_png(pixels: bytes) -> bytes:
    """A PNG of 256 colours, every other colour as the nearest of these: less than half of the size."""
    points = [pixels[start : start + 3] for start in range(0, len(pixels), 4)]
    palette = _choose_palette(Counter(points))
    places = {colour: place for place, colour in enumerate(palette)}
    for colour in set(points) - places.keys():
        places[colour] = min(range(len(palette)), key=lambda place: _distance(colour, palette[place]))
    indices = bytes(places[point] for point in points)
    rows = b"".join(b"\0" + indices[start : start + WIDTH] for start in range(0, len(indices), WIDTH))
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 3, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"PLTE", b"".join(palette)), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _choose_palette(counts: Counter[bytes]) -> list[bytes]:
    """The 64 most frequent colours, and the most frequent of each region of colours that these leave out."""
    ordered = [colour for colour, _ in counts.most_common()]
    palette = ordered[:64]
    regions = {_region(colour) for colour in palette}
    for colour in ordered[64:]:
        if len(palette) < 256 and _region(colour) not in regions:
            regions.add(_region(colour))
            palette.append(colour)
    return palette


def _region(colour: bytes) -> tuple[int, ...]:
    return tuple(channel >> 4 for channel in colour)


def _distance(first: bytes, second: bytes) -> int:
    return sum((one - other) ** 2 for one, other in zip(first, second, strict=True))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder) / "asean.html"
        if main(["view", "-o", str(written)]) != 0:
            sys.exit(2)
        PICTURE.write_bytes(indexed_png(take_screenshot(written)))
    print(PICTURE)
