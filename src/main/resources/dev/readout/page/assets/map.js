// Draws the places of /map.json on an outline map; the list beside it says the same without this.
const ANTARCTICA = "010"; // as ISO 3166-1 numbers it; it would take a third of the map

// A coast that crosses the 180th meridian goes on beyond it instead of leaping across the world.
const unbroken = (ring) => {
  for (let i = 1; i < ring.length; i++) {
    const leap = ring[i][0] - ring[i - 1][0];
    if (Math.abs(leap) > 180) ring[i][0] -= Math.sign(leap) * 360;
  }
};

(async () => {
  const canvas = document.getElementById("map");
  const [places, world] = await Promise.all(
    ["/map.json", "/assets/world-110m.json"].map((path) => fetch(path).then((answer) => answer.json())));
  canvas.hidden = false;
  document.querySelector(".credit").hidden = false;

  const map = L.map(canvas, {
    attributionControl: false, worldCopyJump: true, minZoom: 1, maxZoom: 8, zoomSnap: 0.25,
    maxBounds: [[-85, -220], [85, 220]],
  });
  const lands = topojson.feature(world, world.objects.countries).features.filter(({ id }) => id !== ANTARCTICA);
  lands.forEach(({ geometry: { type, coordinates } }) =>
    (type === "Polygon" ? [coordinates] : coordinates).flat().forEach(unbroken));
  L.geoJSON(lands, { interactive: false, style: () => ({ className: "land" }) }).addTo(map);

  const path = (iri) => iri.startsWith(canvas.dataset.base) ? `/${iri.slice(canvas.dataset.base.length)}` : iri;
  const popup = ({ iri, name, events }) => {
    const box = document.createElement("div");
    const link = document.createElement("a");
    link.href = path(iri[0]);
    link.textContent = name[0];
    box.append(link, ` · ${events[0]} ${events[0] === "1" ? "event" : "events"}`);
    return box;
  };

  const marks = places.items
    .filter((each) => each.lat.length && each.long.length)
    .map((each) => L.circleMarker([+each.lat[0], +each.long[0]], {
      className: "happening", radius: Math.min(24, 4 + 2.5 * Math.sqrt(+each.events[0])),
    }).bindTooltip(each.name[0]).bindPopup(popup(each)))
    .reverse();
  const group = L.featureGroup(marks).addTo(map);
  if (marks.length) map.fitBounds(group.getBounds().pad(0.08), { maxZoom: 5 });
  else map.setView([20, 10], 1.5);
})();
