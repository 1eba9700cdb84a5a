"use strict";
// Drawing in SVG: elements with their colours written out, so that a saved picture looks as on the page.
aseankg.svg = (() => {
  const { legend } = aseankg;
  const NAMESPACE = "http://www.w3.org/2000/svg";
  const FONT = "Segoe UI, Roboto, Helvetica Neue, Noto Sans, Liberation Sans, Arial, sans-serif";

  function draw(name, attributes = {}, ...children) {
    const element = document.createElementNS(NAMESPACE, name);
    for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
    element.append(...children.filter((child) => child !== null));
    return element;
  }

  function picture(width, height, name, ...children) {
    const box = { viewBox: `0 0 ${width} ${height}`, width, height, "font-family": FONT, "font-size": 12 };
    return draw("svg", { xmlns: NAMESPACE, ...box, role: "img", "aria-label": name, class: "drawing" }, ...children);
  }

  const text = (x, y, words, attributes = {}) => draw("text", { x, y, ...attributes }, words);

  // The page's colours by name, as they are in the theme that is seen.
  function look() {
    const style = getComputedStyle(document.documentElement);
    return new Proxy({}, { get: (_, name) => style.getPropertyValue(`--${String(name)}`).trim() });
  }

  function symbol(family, x, y, radius, planned = false) {
    const [fill, stroke] = legend.colours(family);
    return mark(legend.shapeOf(family), x, y, radius, { fill, stroke, "stroke-width": 1.2, "stroke-dasharray": planned ? "3 2" : null });
  }

  function mark(shape, x, y, radius, drawn) {
    const outline = legend.outlines[shape];
    if (!outline) return draw("circle", { cx: x, cy: y, r: radius, ...drawn });
    const points = outline.map(([across, down]) =>
      `${(x + across * radius).toFixed(1)},${(y + down * radius).toFixed(1)}`).join(" ");
    return draw("polygon", { points, ...drawn, "stroke-linejoin": "round" });
  }

  // Makes part of a picture something to click on; its title says what it is. The keyboard's way is the table.
  function clickable(element, title, act) {
    element.prepend(draw("title", {}, title));
    element.setAttribute("class", "hit");
    element.addEventListener("click", act);
    return element;
  }

  const shorten = (words, length) => (words.length > length ? `${words.slice(0, length - 1).trimEnd()}…` : words);

  const canvas = document.createElement("canvas").getContext("2d");

  // How wide words are drawn, in pixels: it depends on which of the fonts is there.
  function widthOf(words, size = 12, weight = 400) {
    canvas.font = `${weight} ${size}px ${FONT}`;
    return canvas.measureText(words).width;
  }

  // The words, shortened to what has room in some pixels.
  function fit(words, room, size = 12, weight = 400) {
    let shown = words;
    for (let length = words.length; length > 1 && widthOf(shown, size, weight) > room; length -= 1) {
      shown = shorten(words, length - 1);
    }
    return shown;
  }

  return { draw, picture, text, look, symbol, mark, clickable, shorten, widthOf, fit };
})();
