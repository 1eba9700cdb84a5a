"use strict";
// The few ways in which the page makes its elements. Text only ever becomes text: nothing here reads markup.
aseankg.markup = (() => {
  const { model } = aseankg;

  function make(tag, className, ...children) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children.filter((child) => child !== null));
    return element;
  }

  // Text that may be in another language than the page, which is then said.
  function words(tag, className, { text, language }) {
    const element = make(tag, className, text);
    if (language && language !== model.language()) element.lang = language;
    return element;
  }

  function button(className, text, act, name) {
    const element = make("button", className, text);
    element.type = "button";
    if (name) element.setAttribute("aria-label", name);
    element.addEventListener("click", act);
    return element;
  }

  function link(className, text, address) {
    const element = make("a", className, text);
    element.href = address;
    element.target = "_blank";
    element.rel = "noopener noreferrer";
    return element;
  }

  const heading = (text) => make("h3", "", text);

  return { make, words, button, link, heading };
})();
