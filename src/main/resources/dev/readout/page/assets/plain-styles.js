// vis-timeline carries its styles in its script as well and puts them into <style> elements, which
// our content security policy blocks. The page has them as a style sheet: while that script is read,
// it gets elements that style nothing. timeline.js ends this.
(() => {
  const create = document.createElement.bind(document);
  document.createElement = (name, options) => create(name === "style" ? "template" : name, options);
})();
