// Filters the statements and says, beside a marked one, who said it. The page is whole without it.
"use strict";
(() => {
  const form = document.querySelector("form.filter");
  const items = [...document.querySelectorAll("[data-n][data-speaker]")];
  const entries = items.filter((item) => item.matches(".said"));
  const marks = [...document.querySelectorAll("mark[data-n], .part[data-n]")];

  function filter() {
    const wanted = [...new FormData(form)].filter(([, value]) => value);
    const fits = (item) => wanted.every(([name, value]) => item.dataset[name] === value);
    const shown = new Set(entries.filter(fits).map((entry) => entry.dataset.n));
    for (const item of items) item.classList.toggle("out", !shown.has(item.dataset.n));
    for (const mark of marks) mark.classList.toggle("faded", !shown.has(mark.dataset.n));
    for (const entry of entries) entry.hidden = !shown.has(entry.dataset.n) && !holds(entry, shown);
    for (const group of document.querySelectorAll("section.speaker")) {
      group.hidden = !group.querySelector(".said:not([hidden])");
      const link = document.querySelector(`.index [data-speaker="${group.id.slice(1)}"]`);
      if (link) link.hidden = group.hidden;
    }
    for (const fold of document.querySelectorAll("#ledger .fold, #timeline .fold")) fold.open = wanted.length > 0;
    form.querySelector("output").textContent = wanted.length ? `${shown.size} / ${entries.length}` : "";
    form.querySelector("button").disabled = !wanted.length;
  }

  function holds(entry, shown) {
    return [...entry.querySelectorAll(".said")].some((inner) => shown.has(inner.dataset.n));
  }

  const card = document.createElement("div");
  card.className = "card";
  card.hidden = true;
  card.setAttribute("aria-hidden", "true");
  document.body.append(card);

  function tell(mark) {
    const entry = document.getElementById(`q${mark.dataset.n}`);
    if (!entry) return;
    const speaker = entry.closest("section.speaker").querySelector("h3").textContent;
    const lines = [
      ["b", speaker],
      ["span", entry.querySelector(".act").textContent],
      ["span", entry.querySelector(".when").textContent.trim()],
      ["code", entry.querySelector(".proof code").textContent],
    ];
    card.replaceChildren(...lines.map(([tag, text]) => {
      const line = document.createElement(tag);
      line.textContent = text;
      return line;
    }));
    card.hidden = false;
    place(mark.getClientRects()[0]);
  }

  function place(box) {
    const margin = 12;
    const width = document.documentElement.clientWidth;
    const left = Math.min(Math.max(box.right - card.offsetWidth, margin), width - card.offsetWidth - margin);
    const above = box.top - card.offsetHeight - margin;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${(above > 0 ? above : box.bottom + margin) + scrollY}px`;
  }

  function light(number, on) {
    for (const mark of marks) mark.classList.toggle("lit", on && mark.dataset.n === number);
  }

  const over = (event) => event.target.closest("#articles mark[data-n], #articles .part[data-n]");
  for (const kind of ["pointerover", "click"]) {
    document.addEventListener(kind, (event) => {
      const mark = over(event);
      card.hidden = !mark;
      light(mark?.dataset.n, Boolean(mark));
      if (mark) tell(mark);
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") card.hidden = true;
  });

  // A browser that opens no details by itself for what is led to inside them.
  function reveal() {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!target) return;
    const closed = [];
    for (let at = target.parentElement; at; at = at.parentElement) if (at.matches("details:not([open])")) closed.push(at);
    if (target.matches("details:not([open])")) closed.push(target);
    for (const details of closed) details.open = true;
    if (closed.length) target.scrollIntoView();
  }
  addEventListener("hashchange", reveal);

  form.hidden = false;
  form.addEventListener("change", filter);
  form.querySelector("button").addEventListener("click", () => {
    form.reset();
    filter();
  });
  filter();
  reveal();
})();
