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

  // The last tenth of the events is what one sees first; the rest is to the left.
  const starts = events.map(({ start }) => +start).sort((a, b) => a - b);
  const from = starts[Math.floor(starts.length * 0.85)];
  const to = starts[starts.length - 1];
  const margin = Math.max((to - from) * 0.08, 3 * day);
  const timeline = new vis.Timeline(canvas, events, {
    start: new Date(from - margin), end: new Date(to + margin),
    height: 420, verticalScroll: true, zoomKey: "ctrlKey", zoomMin: 2 * day,
    cluster: { maxItems: 4, titleTemplate: "{count} events", showStipes: false },
    orientation: "top", showCurrentTime: false, tooltip: { followMouse: false }, margin: { item: 6 },
    moment: (date) => vis.moment(date).utc(),
  });
  timeline.on("select", ({ items: [chosen] }) => {
    if (typeof chosen === "string" && chosen.startsWith("/")) location.href = chosen;
  });
})();
