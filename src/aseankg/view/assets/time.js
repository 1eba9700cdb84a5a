"use strict";
// The time slider: sets the whole page to the graph as of a day, month by month, and plays the years.
aseankg.time = (() => {
  const { model, scope } = aseankg;
  const slider = document.getElementById("month");
  const field = document.getElementById("day");
  const output = document.getElementById("day-words");
  const play = document.getElementById("play");
  const always = document.getElementById("always");
  const PACE = 900;
  const [first, last] = bounds();
  let timer = null;
  let changed = () => {};

  // The months between which something begins; not after the day that the page was made for.
  function bounds() {
    const begins = [...model.nodes, ...model.edges].map((each) => each.begin).filter((begin) => /^\d{4}/.test(begin)).sort();
    const latest = model.asOf ?? model.version ?? begins.at(-1) ?? "2020-01-01";
    return [`${(begins[0] ?? "1967").slice(0, 4)}-01-01`, latest.slice(0, 10)];
  }

  const months = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || 1) - 1;

  function endOfMonth(number) {
    const end = new Date(Date.UTC(Math.floor(number / 12), (number % 12) + 1, 0)).toISOString().slice(0, 10);
    return end > last ? last : end;
  }

  function show() {
    const texts = model.texts();
    const day = scope.day();
    slider.value = months(day ?? last);
    slider.setAttribute("aria-valuetext", day ? texts.asOf(model.date(day)) : texts.allTimes);
    if (field.value !== (day ?? "")) field.value = day ?? "";
    output.textContent = day ? texts.asOf(model.date(day)) : texts.allTimes;
    always.setAttribute("aria-pressed", String(!day));
    play.textContent = timer ? texts.pause : texts.play;
    document.body.classList.toggle("dated", Boolean(day));
  }

  function set(day) {
    scope.setDay(day);
    show();
    changed();
  }

  function stop() {
    clearInterval(timer);
    timer = null;
    show();
  }

  // From the day on, or from the start, a year at a time.
  function start() {
    const from = scope.day();
    let month = from && from < last ? months(from) : months(first) - 1;
    const step = () => {
      month = month < months(first) ? months(first) + 11 : month + 12;
      if (month >= months(last)) stop();
      set(endOfMonth(Math.min(month, months(last))));
    };
    timer = setInterval(step, PACE);
    step();
  }

  slider.min = months(first);
  slider.max = months(last);
  slider.addEventListener("input", () => {
    if (timer) stop();
    set(endOfMonth(Number(slider.value)));
  });
  field.min = first;
  field.addEventListener("change", () => {
    if (!field.value || field.checkValidity()) set(field.value || null);
  });
  always.addEventListener("click", () => { if (timer) stop(); set(null); });
  play.addEventListener("click", () => (timer ? stop() : start()));

  return { set, show, first, last, stop, onChange: (use) => { changed = use; } };
})();
