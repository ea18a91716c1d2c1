// Suggestions below the search box while one types; without this the box is a plain form.
(() => {
  const box = document.querySelector(".search input");
  if (!box) return;
  const form = box.form;
  const list = document.createElement("ul");
  list.id = "suggestions";
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  list.hidden = true;
  form.append(list);
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  })) box.setAttribute(name, value);

  let shown = [];
  let chosen = -1;
  let asked = 0;
  let waiting;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };

  const choose = (index) => {
    chosen = index;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
    if (index < 0) box.removeAttribute("aria-activedescendant");
    else box.setAttribute("aria-activedescendant", list.children[index].id);
  };

  const show = (suggestions) => {
    shown = suggestions;
    list.replaceChildren(...suggestions.map((each, i) => {
      const item = document.createElement("li");
      item.id = `suggestion-${i}`;
      item.setAttribute("role", "option");
      const name = document.createElement("span");
      name.textContent = each.name;
      const kind = document.createElement("span");
      kind.className = "kind";
      kind.textContent = each.kind;
      item.append(name, kind);
      item.addEventListener("mousedown", (event) => {
        event.preventDefault();
        location.href = each.path;
      });
      return item;
    }));
    if (!suggestions.length) return close();
    list.hidden = false;
    box.setAttribute("aria-expanded", "true");
    choose(-1);
  };

  const ask = async () => {
    const words = box.value.trim();
    const number = ++asked;
    if (words.length < 2) return close();
    try {
      const answer = await fetch(`/suggest?q=${encodeURIComponent(words)}`);
      if (answer.ok && number === asked && document.activeElement === box) show(await answer.json());
    } catch {
      close();
    }
  };

  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "Escape") {
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      const places = shown.length + 1;
      choose(((chosen + 1 + step + places) % places) - 1);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      location.href = shown[chosen].path;
    }
  });
})();
