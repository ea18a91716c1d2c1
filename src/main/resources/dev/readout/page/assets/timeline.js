// Lays the events of a list along time; the list below says the same without this.
delete document.createElement; // as plain-styles.js says

(async () => {
  const canvas = document.getElementById("timeline");
  const { items } = await (await fetch(canvas.dataset.events)).json();
  const dated = items.filter((each) => each.earliest.length || each.latest.length);
  if (!dated.length) return;
  canvas.hidden = false;
  document.getElementById("timeline-help").hidden = false;

  const day = 24 * 60 * 60 * 1000;
  const path = (iri) => iri.startsWith(canvas.dataset.base) ? `/${iri.slice(canvas.dataset.base.length)}` : iri;
  const events = dated.map((each) => {
    const first = Date.parse(each.earliest[0] ?? each.latest[0]);
    const last = Date.parse(each.latest[0] ?? each.earliest[0]);
    const content = document.createElement("span");
    content.textContent = each.name[0];
    const item = { id: path(each.event[0]), content, start: new Date(first) };
    return last > first ? { ...item, end: new Date(last + day), type: "range" } : { ...item, type: "box" };
  });

  // What one sees first is the shortest time that holds half of the latest events; the rest is to
  // either side, however long ago or far ahead some of it is.
  const starts = events.map(({ start }) => +start).sort((a, b) => a - b);
  const latest = starts.slice(-Math.max(40, Math.ceil(starts.length * 0.15)));
  const half = Math.ceil(latest.length / 2) - 1;
  const [from, to] = latest.slice(half).map((end, i) => [latest[i], end])
    .reduce((best, each) => (each[1] - each[0] <= best[1] - best[0] ? each : best));
  const margin = Math.max((to - from) * 0.25, 5 * day);
  const timeline = new vis.Timeline(canvas, [], {
    start: new Date(from - margin), end: new Date(to + day + margin),
    height: 420, verticalScroll: true, zoomKey: "ctrlKey", zoomMin: 2 * day,
    orientation: "top", showCurrentTime: false, tooltip: { followMouse: false }, margin: { item: 6 },
    moment: (date) => vis.moment(date).utc(),
  });

  // Seen from afar, the many events of a day, a month or a year are one item that says how many.
  const parts = [
    { upTo: 90 * day, length: 10, words: { day: "numeric", month: "long", year: "numeric" } },
    { upTo: 4 * 365 * day, length: 7, words: { month: "long", year: "numeric" } },
    { upTo: Infinity, length: 4, words: { year: "numeric" } },
  ];
  const most = 12;
  let shown = null;

  const bounds = (name) => {
    const [year, month, date] = name.split("-").map(Number);
    const next = date ? [year, month - 1, date + 1] : month ? [year, month] : [year + 1, 0];
    return { start: new Date(Date.UTC(year, (month || 1) - 1, date || 1)), end: new Date(Date.UTC(...next)) };
  };

  const together = (name, events, words) => {
    const content = document.createElement("span");
    const { start, end } = bounds(name);
    content.textContent = `${events.length} events, ${start.toLocaleDateString("en-GB", { ...words, timeZone: "UTC" })}`;
    return { id: name, content, start, end, type: "range", className: "together" };
  };

  const arrange = () => {
    const seen = timeline.getWindow();
    const part = parts.find(({ upTo }) => seen.end - seen.start <= upTo);
    if (part === shown) return;
    shown = part;
    const groups = new Map();
    for (const each of events) {
      const name = each.start.toISOString().slice(0, part.length);
      const within = (each.end ?? each.start) <= bounds(name).end;
      const key = within ? name : each.id;
      groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    timeline.setItems([...groups].flatMap(([name, each]) => (each.length > most ? [together(name, each, part.words)] : each)));
  };

  const listOf = (date) => {
    const address = new URL(canvas.dataset.events, location);
    address.pathname = "/search";
    for (const name of ["since", "until"]) address.searchParams.set(name, date);
    return address.href;
  };

  timeline.on("rangechanged", arrange);
  timeline.on("select", ({ items: [chosen] }) => {
    if (typeof chosen !== "string") return;
    if (chosen.startsWith("/")) location.href = chosen;
    else if (chosen.length === 10) location.href = listOf(chosen);
    else timeline.setWindow(bounds(chosen).start, bounds(chosen).end);
  });
  arrange();
})();
