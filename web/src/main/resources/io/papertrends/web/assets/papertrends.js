// SPDX-License-Identifier: Apache-2.0
// Pages are complete without this. It looks again when results come, and asks the day at once.
"use strict";
(() => {
  const address = document.body.dataset.live;
  const form = document.querySelector("form.day");
  if (form && form.elements.day) {
    form.elements.day.addEventListener("change", () => form.elements.day.value && form.submit());
  }
  if (!address || !window.EventSource) return;

  const PAUSE_MS = 2000;
  let isWaiting = false;
  const stream = new EventSource(address);
  const lookAgain = () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(async () => {
      isWaiting = false;
      // Who is reading with the keyboard or has selected something keeps the page.
      const main = document.getElementById("main");
      if (main.contains(document.activeElement) && document.activeElement !== main) return;
      if (String(window.getSelection())) return;
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
      if (!answer || !answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.getElementById("main");
      if (next) {
        main.replaceChildren(...next.childNodes);
        document.title = page.title;
      }
    }, PAUSE_MS);
  };
  stream.addEventListener("board", lookAgain);
  stream.addEventListener("alert", lookAgain);
  window.addEventListener("pagehide", () => stream.close());
})();
