// SPDX-License-Identifier: Apache-2.0
// Pages are complete without this. It loads new results, and shows a chosen day at once.
"use strict";
(() => {
  const main = document.getElementById("main");
  // A date that is typed changes with each digit, so the keyboard's form waits for Enter.
  let isTyping = false;
  main.addEventListener("keydown", event => { isTyping = event.target.name === "day"; });
  main.addEventListener("pointerdown", () => { isTyping = false; });
  main.addEventListener("change", event => {
    const day = event.target;
    if (day.name === "day" && day.value && day.validity.valid && !isTyping) day.form.submit();
  });

  const address = document.body.dataset.live;
  if (!address || !window.EventSource) return;

  const PAUSE_MS = 2000;
  let isWaiting = false;
  let isBehind = false;
  // A field is being filled in, a calendar is open, or text is selected: that must not vanish.
  const isInUse = () => main.querySelector("input:focus, select:focus, textarea:focus") !== null
    || !window.getSelection().isCollapsed;

  // What stays the same of an element when the page is replaced; a link's day may be the next one.
  const place = it => [
    it.closest("section")?.getAttribute("aria-labelledby"), it.tagName, it.id, it.getAttribute("aria-label"),
    it.getAttribute("rel") ?? it.getAttribute("href")?.replace(/[?&]day=[^&]*/, ""),
  ].join("|");
  const byPlace = selector => {
    const found = new Map();
    for (const element of main.querySelectorAll(selector)) {
      if (!found.has(place(element))) found.set(place(element), element);
    }
    return found;
  };

  const replace = page => {
    const focused = main.contains(document.activeElement) && document.activeElement !== main
      ? place(document.activeElement) : null;
    const regions = [...byPlace("[role=region]")].map(([key, it]) => [key, it.scrollLeft, it.scrollTop]);
    const [x, y] = [window.scrollX, window.scrollY];
    main.replaceChildren(...page.getElementById("main").childNodes);
    document.title = page.title;
    const after = byPlace("[role=region]");
    for (const [key, left, top] of regions) after.get(key)?.scrollTo({ left, top, behavior: "instant" });
    if (focused) byPlace("a, button, summary, [tabindex]").get(focused)?.focus({ preventScroll: true });
    window.scrollTo({ left: x, top: y, behavior: "instant" });
  };

  const lookAgain = () => {
    isBehind = true;
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(async () => {
      isWaiting = false;
      if (isInUse()) return;
      isBehind = false;
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
      if (!answer || !answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!page.getElementById("main")) return;
      // The answer took its time.
      if (isInUse()) isBehind = true;
      else replace(page);
    }, PAUSE_MS);
  };
  const catchUp = () => { if (isBehind) lookAgain(); };
  document.addEventListener("focusout", catchUp);
  document.addEventListener("selectionchange", catchUp);

  const stream = new EventSource(address);
  stream.addEventListener("board", lookAgain);
  stream.addEventListener("alert", lookAgain);
  window.addEventListener("pagehide", () => stream.close());
})();
