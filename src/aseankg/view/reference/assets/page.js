"use strict";
(() => {
  const root = document.documentElement;
  const field = document.getElementById("page-filter");
  const status = document.getElementById("page-status");
  const words = document.getElementById("page-announcement").dataset;
  const terms = [...document.querySelectorAll(".term")].map((article) => ({
    article,
    name: article.id.toLowerCase(),
    labels: textOf(article, ".label strong, .alternative"),
    text: article.id.toLowerCase() + " " + textOf(article, ".label, .definition"),
  }));
  const entries = new Map([...document.querySelectorAll(".contents [data-term]")].map((item) => [item.dataset.term, item]));

  function textOf(element, selector) {
    return [...element.querySelectorAll(selector)].map((part) => part.textContent.toLowerCase()).join(" ");
  }

  function word(name) {
    return words[name + (root.lang === "id" ? "Id" : "En")];
  }

  function chooseLanguage(language) {
    root.lang = language;
    field.placeholder = field.dataset[language === "id" ? "hintId" : "hintEn"];
    document.title = document.body.dataset[language === "id" ? "titleId" : "titleEn"];
    for (const button of document.querySelectorAll("[data-language]")) {
      button.setAttribute("aria-pressed", String(button.dataset.language === language));
    }
    report();
  }

  function wanted() {
    return field.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
  }

  function filterTerms() {
    const sought = wanted();
    document.body.classList.toggle("filtering", sought.length > 0);
    for (const term of terms) {
      const hidden = !sought.every((part) => term.text.includes(part));
      term.article.hidden = hidden;
      entries.get(term.article.id).hidden = hidden;
    }
    for (const chapter of document.querySelectorAll(".chapter")) {
      chapter.hidden = !chapter.querySelector(".term:not([hidden])");
    }
    for (const group of document.querySelectorAll(".contents .group")) {
      const found = group.querySelector("[data-term]:not([hidden])");
      group.hidden = !found;
      group.firstElementChild.open = sought.length > 0 && Boolean(found);
    }
    report();
    if (sought.length > 0) window.scrollTo(0, 0);
  }

  function report() {
    const found = terms.filter((term) => !term.article.hidden).length;
    const counted = `${found} / ${terms.length} ${word("found")}`;
    status.textContent = wanted().length === 0 ? "" : found ? counted : word("none");
  }

  function clearFilter() {
    field.value = "";
    filterTerms();
  }

  /* The term of that name, or with that label, or else the first one found. */
  function bestMatch() {
    const sought = field.value.trim().toLowerCase();
    const found = terms.filter((term) => !term.article.hidden);
    return found.find((term) => term.name === sought) || found.find((term) => term.labels === sought) || found[0];
  }

  function showTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !document.body.classList.contains("filtering")) return;
    if (target.closest("[hidden], .front")) clearFilter();
    target.scrollIntoView();
  }

  async function copy(button) {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
    } catch {
      const range = document.createRange();
      range.selectNodeContents(button.parentElement.querySelector("code"));
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      document.execCommand("copy");
    }
    document.getElementById("page-announcement").textContent = `${word("copied")}: ${button.dataset.copy}`;
    button.classList.add("done");
    setTimeout(() => button.classList.remove("done"), 1500);
  }

  function followReading() {
    const links = new Map([...document.querySelectorAll(".contents > ul > li > a")].map((link) => [link.hash.slice(1), link]));
    const seen = new IntersectionObserver((changes) => {
      for (const change of changes) {
        if (!change.isIntersecting) continue;
        for (const link of links.values()) link.removeAttribute("aria-current");
        links.get(change.target.id).setAttribute("aria-current", "true");
      }
    }, { rootMargin: "-15% 0px -80% 0px" });
    for (const id of links.keys()) seen.observe(document.getElementById(id));
  }

  root.classList.add("scripted");
  for (const control of document.querySelectorAll(".search, .languages, .copy, #page-fold")) control.hidden = false;
  field.addEventListener("input", filterTerms);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clearFilter();
    if (event.key === "Enter" && wanted().length > 0 && bestMatch()) location.hash = bestMatch().article.id;
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.dataset.language) chooseLanguage(button.dataset.language);
    if (button?.dataset.copy) copy(button);
    if (button?.id === "page-fold" || event.target.closest(".contents a")) {
      const open = button?.id === "page-fold" && !document.querySelector(".contents").classList.contains("open");
      document.querySelector(".contents").classList.toggle("open", open);
      document.getElementById("page-fold").setAttribute("aria-expanded", String(open));
    }
  });
  window.addEventListener("hashchange", showTarget);
  if (new URLSearchParams(location.search).get("lang") === "id") chooseLanguage("id");
  followReading();
})();
