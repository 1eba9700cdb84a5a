// The few ways in which the page makes its elements. Text only ever becomes text: nothing here reads markup.
export function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children.filter((child) => child !== null && child !== ""));
  return element;
}

export function button(className, text, act, key = "") {
  const element = make("button", className, text);
  element.type = "button";
  if (key) {
    element.append(" ", make("kbd", "", key));
    element.setAttribute("aria-keyshortcuts", key);
  }
  element.addEventListener("click", act);
  return element;
}

export const byId = (id) => document.getElementById(id);
