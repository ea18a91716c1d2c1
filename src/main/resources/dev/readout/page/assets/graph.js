// Draws the chart of this page and walks on without loading it anew. Every step is an address that
// the server knows: the panel, the filter and the table below the canvas come from there as they are.
(() => {
  const root = document.querySelector(".graph[data-plan]");
  if (!root || !window.cytoscape) return;
  const canvas = document.getElementById("canvas");
  const controls = root.querySelector(".controls");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  canvas.hidden = false;
  controls.hidden = false;
  root.classList.add("drawn");
  canvas.setAttribute("role", "img");

  const cy = cytoscape({
    container: canvas, style: graphStyle(), minZoom: 0.1, maxZoom: 3, boxSelectionEnabled: false, selectionType: "single",
  });
  let plan = null;
  let step = history.state?.step ?? 0;
  let last = step;
  history.replaceState({ step }, "");

  // From the server's chart to elements of the canvas.

  const certain = (link) =>
    link.certainty.includes("Happened") || !link.certainty.length ? ""
      : link.certainty.every((each) => each === "DidNotHappen") ? "not" : "unsure";

  const elements = (chart, starts) => {
    const nodes = chart.nodes.map((node) => ({ data: node, classes: starts.has(node.id) ? "start" : "" }));
    const edges = chart.links.map((link) => ({
      data: {
        ...link, source: link.from, target: link.to, directed: !link.tie.endsWith(".with"), width: 1 + Math.log2(link.facts),
        label: link.spoke ? "" : link.words + (link.facts > 1 ? ` ×${link.facts}` : ""),
      },
      classes: certain(link),
    }));
    for (const rest of chart.rests) {
      const id = `rest:${rest.of}.${rest.tie}`;
      nodes.push({ data: { id, name: `+${rest.more} ${rest.words}`, type: "rest", ...{ of: rest.of, tie: rest.tie, next: rest.next } } });
      edges.push({ data: { id: `${id}:`, source: rest.of, target: id, width: 1, label: "" }, classes: "rest" });
    }
    return [...nodes, ...edges];
  };

  // New ones begin beside something they are linked to, always at the same place.
  const place = (added) => {
    added.nodes().forEach((node, i) => {
      const beside = node.neighborhood("node").difference(added).first();
      const middle = beside.length ? beside.position() : { x: 0, y: 0 };
      const turn = i * 2.4;
      const far = 40 + 12 * Math.sqrt(i + 1) * (beside.length ? 1 : 4);
      node.position({ x: middle.x + far * Math.cos(turn), y: middle.y + far * Math.sin(turn) });
    });
  };

  // Which ones are pinned, and where, stands in the address behind its #: one who is given it sees
  // the same chart, and the server need not know.
  const pins = () => location.hash.replace(/^#pins=/, "").split(";")
    .map((each) => each.match(/^(.+)@(-?\d+),(-?\d+)$/)).filter(Boolean)
    .map(([, id, x, y]) => [decodeURIComponent(id), { x: Number(x), y: Number(y) }]);

  const pinned = () => cy.nodes(":locked");

  const stick = () => {
    pinned().unlock();
    for (const [id, position] of pins()) cy.getElementById(id).position(position).lock();
  };

  const keepPins = () => {
    const kept = pinned().map((node) => {
      const { x, y } = node.position();
      return `${encodeURIComponent(node.id())}@${Math.round(x)},${Math.round(y)}`;
    });
    const address = new URL(location.href);
    address.hash = kept.length ? `pins=${kept.join(";")}` : "";
    history.replaceState(history.state, "", address);
  };

  const arrange = (fit) => cy.layout({
    name: "fcose", quality: "proof", randomize: false, animate: !calm && cy.nodes().length < 150, animationDuration: 400,
    fit, padding: 40, nodeSeparation: 90, idealEdgeLength: 150, nodeRepulsion: 9000, nodeDimensionsIncludeLabels: true,
    fixedNodeConstraint: pinned().map((node) => ({ nodeId: node.id(), position: { ...node.position() } })),
  }).run();

  const draw = (chart, starts) => {
    const wanted = elements(chart, starts);
    const ids = new Set(wanted.map((each) => each.data.id));
    const first = cy.elements().empty();
    const before = cy.elements().length;
    let added = cy.collection();
    cy.batch(() => {
      cy.elements().filter((each) => !ids.has(each.id())).remove();
      for (const each of wanted) {
        const here = cy.getElementById(each.data.id);
        if (here.empty()) added = added.union(cy.add(each));
        else {
          here.data(each.data);
          here.classes(each.classes ?? "");
        }
      }
    });
    place(added);
    stick();
    if (added.nonempty() || first) arrange(true);
    else if (cy.elements().length < before) cy.fit(undefined, 40);
    canvas.setAttribute("aria-label",
      `Chart of ${chart.nodes.length} things and ${chart.links.length} links; the table below says the same.`);
  };

  const select = (address) => {
    const at = new URL(address, location).searchParams.get("at");
    cy.elements().unselect();
    if (at) cy.getElementById(at).select();
    const pin = root.querySelector('[data-do="pin"]');
    if (pin) {
      const node = cy.nodes(":selected");
      pin.hidden = node.empty();
      pin.setAttribute("aria-pressed", String(node.nonempty() && node.locked()));
    }
  };

  // Walking on.

  const buttons = () => {
    controls.querySelector('[data-do="undo"]').disabled = step <= 0;
    controls.querySelector('[data-do="redo"]').disabled = step >= last;
  };

  const chartOf = async (query) => {
    const answer = await fetch(`/graph/chart.json?${query}`);
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.json();
  };

  const redraw = async () => {
    if (root.dataset.plan !== plan) {
      plan = root.dataset.plan;
      draw(await chartOf(plan), new Set(new URLSearchParams(plan).getAll("start")));
    } else {
      stick();
    }
    select(location.href);
    slider();
    buttons();
  };

  const swap = (page) => {
    const inside = document.activeElement?.closest("#panel, #below")?.id;
    for (const id of ["panel", "below", "notes"]) {
      document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes);
    }
    root.querySelector(".graph-head").replaceChildren(...page.querySelector(".graph-head").childNodes);
    root.dataset.plan = page.querySelector(".graph").dataset.plan;
    document.title = page.title;
    const panel = document.getElementById("panel");
    if (panel.getBoundingClientRect().top > innerHeight - 80) panel.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    if (inside) document.querySelector(`#${inside} :is(h2, legend, a)`)?.closest("aside, div").focus({ preventScroll: true });
  };

  // A step is kept in the browser's history, so that going back undoes it; a selection is not a step.
  const go = async (address, kept) => {
    root.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!page.querySelector(".graph[data-plan]")) {
        location.href = answer.url;
        return;
      }
      if (kept === "step") {
        last = ++step;
        history.pushState({ step }, "", answer.url + location.hash);
      } else if (kept === "selection") {
        history.replaceState({ step }, "", answer.url + location.hash);
      }
      swap(page);
      await redraw();
    } catch (problem) {
      document.getElementById("notes").textContent = "The server does not answer. " + problem.message;
    } finally {
      root.removeAttribute("aria-busy");
    }
  };

  const here = () => {
    const address = new URL(location.href);
    address.searchParams.delete("at");
    return address;
  };

  const look = (id) => {
    const address = here();
    address.searchParams.set("at", id);
    return go(address, "selection");
  };

  const more = (rest) => {
    const address = here();
    const open = address.searchParams.getAll("open").filter((each) => !`${each}.`.startsWith(`${rest.of}.${rest.tie}.`));
    address.searchParams.delete("open");
    for (const each of [...open, rest.next]) address.searchParams.append("open", each);
    return go(address, "step");
  };

  cy.on("tap", "node, edge", ({ target }) => {
    if (target.data("type") === "rest") more(target.data());
    else if (!target.hasClass("rest")) look(target.id());
  });
  cy.on("mouseover", "node", ({ target }) => target.connectedEdges().addClass("near"));
  cy.on("mouseout", "node", ({ target }) => target.connectedEdges().removeClass("near"));

  root.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link && link.getAttribute("href").startsWith("/graph?") && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const chosen = new URL(link.href);
      const at = chosen.searchParams.get("at");
      chosen.searchParams.delete("at");
      const same = decodeURIComponent(chosen.search) === decodeURIComponent(here().search);
      if (at && same) look(at);
      else go(link.href, "step");
      return;
    }
    const name = event.target.closest("[data-do]")?.dataset.do;
    if (name) deeds[name](event.target);
  });

  root.addEventListener("submit", (event) => {
    if (event.target.getAttribute("action") !== "/graph") return;
    event.preventDefault();
    const filled = [...new FormData(event.target)].filter(([, value]) => value !== "");
    go(`/graph?${new URLSearchParams(filled)}`, "step");
  });

  addEventListener("popstate", (event) => {
    step = event.state?.step ?? 0;
    go(location.href, "");
  });

  // Buttons.

  const save = (blob, name) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  const paper = () => getComputedStyle(document.documentElement).getPropertyValue("--paper").trim();
  const deeds = {
    undo: () => history.back(),
    redo: () => history.forward(),
    fit: () => cy.animate({ fit: { padding: 40 } }, { duration: calm ? 0 : 250 }),
    arrange: () => arrange(true),
    png: () => save(cy.png({ full: true, scale: 2, bg: paper(), output: "blob" }), "chart.png"),
    svg: () => save(new Blob([graphSvg(cy, paper())], { type: "image/svg+xml" }), "chart.svg"),
    pin: (button) => {
      const node = cy.nodes(":selected");
      if (node.locked()) node.unlock();
      else node.lock();
      button.setAttribute("aria-pressed", String(node.locked()));
      keepPins();
    },
  };

  // The days as a slider with two ends, over the two fields that the form sends.

  const DAY = 86400000;
  const slider = () => {
    const time = root.querySelector("fieldset.time");
    if (!time?.dataset.first || time.dataset.first === time.dataset.last || time.querySelector(".range")) return;
    const first = Date.parse(time.dataset.first) / DAY;
    const span = Date.parse(time.dataset.last) / DAY - first;
    const day = (number) => new Date((first + number) * DAY).toISOString().slice(0, 10);
    const fields = ["since", "until"].map((name) => time.querySelector(`[name=${name}]`));
    const range = document.createElement("div");
    range.className = "range";
    const ends = ["First day", "Last day"].map((name, i) => {
      const end = document.createElement("input");
      const set = fields[i].value ? Date.parse(fields[i].value) / DAY - first : i * span;
      Object.assign(end, { type: "range", min: 0, max: span });
      end.value = set;
      end.setAttribute("aria-label", name);
      range.append(end);
      return end;
    });
    const show = (moved) => {
      if (Number(ends[0].value) > Number(ends[1].value)) ends[1 - moved].value = ends[moved].value;
      fields[0].value = Number(ends[0].value) > 0 ? day(Number(ends[0].value)) : "";
      fields[1].value = Number(ends[1].value) < span ? day(Number(ends[1].value)) : "";
      const [since, until] = fields.map((field) => field.value);
      cy.edges().forEach((edge) => {
        const out = (since && edge.data("last") < since) || (until && edge.data("first") > until);
        edge.toggleClass("faded", Boolean(out));
      });
    };
    ends.forEach((end, i) => {
      end.addEventListener("input", () => show(i));
      end.addEventListener("change", () => time.form.requestSubmit());
    });
    time.append(range);
  };

  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => cy.style(graphStyle()));
  addEventListener("resize", () => cy.resize());
  window.readoutGraph = cy;
  document.fonts.ready.then(redraw);
})();
