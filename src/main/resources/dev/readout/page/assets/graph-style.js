// How a chart looks, in the colours of the page.
window.graphStyle = () => {
  const css = getComputedStyle(document.documentElement);
  const colour = (name) => css.getPropertyValue(name).trim();
  const ink = colour("--ink");
  const soft = colour("--soft");
  const paper = colour("--paper");
  const raised = colour("--raised");
  const hair = colour("--control");
  const accent = colour("--accent");
  const sans = '"Libre Franklin", system-ui, sans-serif';
  return [
    { selector: "node", style: {
      "width": 22, "height": 22, "background-color": ink, "border-width": 0,
      "label": "data(name)", "font-family": sans, "font-size": 12, "font-weight": 500, "color": ink,
      "text-valign": "bottom", "text-margin-y": 5, "text-wrap": "wrap", "text-max-width": 110,
      "text-background-color": paper, "text-background-opacity": 0.85, "text-background-padding": 1,
      "min-zoomed-font-size": 6,
    } },
    { selector: 'node[type = "organization"]', style: { "shape": "rectangle", "background-color": soft, "width": 20, "height": 20 } },
    { selector: 'node[type = "place"]', style: { "shape": "diamond", "background-color": raised, "border-width": 2, "border-color": ink, "width": 24, "height": 24 } },
    { selector: 'node[type = "group"]', style: { "shape": "hexagon", "background-color": raised, "border-width": 2, "border-color": soft } },
    { selector: 'node[type = "article"]', style: { "shape": "round-rectangle", "background-color": raised, "border-width": 1, "border-color": soft, "width": 16, "height": 22, "font-weight": 400 } },
    { selector: 'node[type = "event"]', style: { "width": 12, "height": 12, "background-color": accent, "font-size": 10, "font-weight": 400, "color": soft } },
    { selector: 'node[type = "rest"]', style: {
      "shape": "round-rectangle", "width": 130, "height": 22, "background-color": raised, "border-width": 1,
      "border-style": "dashed", "border-color": hair, "text-valign": "center", "text-margin-y": 0, "color": soft, "font-size": 11, "text-background-opacity": 0,
    } },
    { selector: "node.start", style: { "width": 30, "height": 30, "font-size": 14, "font-weight": 600 } },
    { selector: "node:locked", style: { "border-width": 3, "border-color": hair, "border-style": "double" } },
    { selector: "edge", style: {
      "width": "data(width)", "line-color": hair, "curve-style": "bezier", "control-point-step-size": 34,
      "label": "data(label)", "font-family": sans, "font-size": 10, "color": soft, "text-rotation": "autorotate",
      "text-background-color": paper, "text-background-opacity": 0.9, "text-background-padding": 2, "min-zoomed-font-size": 8,
      "target-arrow-color": hair, "arrow-scale": 0.9,
    } },
    { selector: "edge[?directed]", style: { "target-arrow-shape": "triangle" } },
    { selector: "edge.unsure", style: { "line-style": "dashed" } },
    { selector: "edge.not", style: { "line-style": "dotted" } },
    { selector: "edge.rest", style: { "line-style": "dashed", "label": "" } },
    { selector: ".faded", style: { "opacity": 0.15 } },
    { selector: "node:selected", style: { "border-width": 3, "border-color": accent } },
    { selector: "edge:selected, edge.near", style: { "line-color": accent, "target-arrow-color": accent, "color": ink, "min-zoomed-font-size": 0, "z-index": 9 } },
  ];
};
