// Writes what a Cytoscape canvas shows as SVG: the same shapes, lines and words at the same places.
window.graphSvg = (cy, paper) => {
  const escaped = (text) => String(text).replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);
  const at = (number) => Math.round(number * 10) / 10;
  const pixels = (text) => parseFloat(text) || 0;
  const dashes = { dashed: ' stroke-dasharray="6 3"', dotted: ' stroke-dasharray="1 3"' };

  const label = (x, y, text, style, anchor = "middle") => {
    const size = pixels(style("font-size"));
    const lines = String(text).match(/.{1,22}(?:\s|$)|\S+/g) || [];
    return lines.map((line, i) =>
      `<text x="${at(x)}" y="${at(y + (i + 1) * size * 1.15)}" font-size="${size}" font-weight="${escaped(style("font-weight"))}" fill="${escaped(style("color"))}" text-anchor="${anchor}">${escaped(line.trim())}</text>`).join("");
  };

  const line = (edge) => {
    const from = edge.sourceEndpoint();
    const to = edge.targetEndpoint();
    const points = edge.controlPoints() || [];
    const path = points.length
      ? `M${at(from.x)} ${at(from.y)}Q${at(points[0].x)} ${at(points[0].y)} ${at(to.x)} ${at(to.y)}`
      : `M${at(from.x)} ${at(from.y)}L${at(to.x)} ${at(to.y)}`;
    const colour = escaped(edge.style("line-color"));
    const arrow = edge.data("directed") ? ' marker-end="url(#arrow)"' : "";
    const bend = points[0] ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const middle = { x: (from.x + 2 * bend.x + to.x) / 4, y: (from.y + 2 * bend.y + to.y) / 4 };
    const slope = (Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI + 450) % 180 - 90;
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${edge.data("width") || 1}"${dashes[edge.style("line-style")] || ""}${arrow}/>`
      + (edge.data("label") ? `<text x="${at(middle.x)}" y="${at(middle.y + 3)}" transform="rotate(${at(slope)} ${at(middle.x)} ${at(middle.y)})" font-size="10" fill="${escaped(edge.style("color"))}" stroke="${escaped(paper)}" stroke-width="4" paint-order="stroke" text-anchor="middle">${escaped(edge.data("label"))}</text>` : "");
  };

  const corners = { diamond: 4, hexagon: 6 };
  const shape = (node) => {
    const { x, y } = node.position();
    const [w, h] = [node.width() / 2, node.height() / 2];
    const paint = `fill="${escaped(node.style("background-color"))}" stroke="${escaped(node.style("border-color"))}" stroke-width="${pixels(node.style("border-width"))}"`;
    const kind = node.style("shape");
    if (corners[kind]) {
      const n = corners[kind];
      const turn = kind === "diamond" ? -Math.PI / 2 : 0;
      const points = Array.from({ length: n }, (_, i) => `${at(x + w * Math.cos(turn + 2 * Math.PI * i / n))},${at(y + h * Math.sin(turn + 2 * Math.PI * i / n))}`);
      return `<polygon points="${points.join(" ")}" ${paint}/>`;
    }
    return kind === "ellipse"
      ? `<ellipse cx="${at(x)}" cy="${at(y)}" rx="${at(w)}" ry="${at(h)}" ${paint}/>`
      : `<rect x="${at(x - w)}" y="${at(y - h)}" width="${at(2 * w)}" height="${at(2 * h)}" rx="${kind === "round-rectangle" ? 3 : 0}" ${paint}/>`;
  };

  const named = (node) => {
    const { x, y } = node.position();
    const below = node.style("text-valign") === "bottom" ? node.height() / 2 + 2 : -8;
    return `<g><title>${escaped(node.data("title") || node.data("name"))}</title>${shape(node)}${label(x, y + below, node.data("name"), (name) => node.style(name))}</g>`;
  };

  const box = cy.elements().boundingBox();
  const edge = 40;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${at(box.x1 - edge)} ${at(box.y1 - edge)} ${at(box.w + 2 * edge)} ${at(box.h + 2 * edge)}" width="${at(box.w + 2 * edge)}" height="${at(box.h + 2 * edge)}" font-family="Libre Franklin, sans-serif">`
    + `<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L10 5L0 10z" fill="#8b857a"/></marker></defs>`
    + `<rect x="${at(box.x1 - edge)}" y="${at(box.y1 - edge)}" width="100%" height="100%" fill="${escaped(paper)}"/>`
    + cy.edges().map(line).join("") + cy.nodes().map(named).join("") + "</svg>\n";
};
