// Shows beside a name what the graph knows of it while one points at it or comes to it by keyboard;
// without this the browser shows the same words as a title.
(() => {
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.id = "tip";
  tip.setAttribute("role", "tooltip");
  tip.hidden = true;
  document.body.append(tip);
  let owner;

  const hide = () => {
    tip.hidden = true;
    owner?.removeAttribute("aria-describedby");
    owner = undefined;
  };

  const show = (link) => {
    hide();
    owner = link;
    const [name, ...rest] = link.dataset.fact.split(" · ");
    const head = document.createElement("b");
    head.textContent = name;
    tip.replaceChildren(head, document.createElement("br"), rest.join(" · "));
    tip.hidden = false;
    link.setAttribute("aria-describedby", tip.id);
    const [box] = link.getClientRects();
    const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 12);
    const below = box.bottom + tip.offsetHeight + 12 < innerHeight;
    tip.style.left = `${Math.max(12, left) + scrollX}px`;
    tip.style.top = `${(below ? box.bottom + 6 : box.top - tip.offsetHeight - 6) + scrollY}px`;
  };

  for (const link of document.querySelectorAll(".text a[title]")) {
    link.dataset.fact = link.title;
    link.removeAttribute("title");
    link.addEventListener("mouseenter", () => show(link));
    link.addEventListener("focus", () => show(link));
    link.addEventListener("mouseleave", hide);
    link.addEventListener("blur", hide);
    if (link === document.activeElement) show(link);
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
})();
