// Puts an editor with colours and completion in the place of the plain form, which works without it.
(() => {
  const form = document.querySelector("form.sparql");
  if (!form || !window.Yasgui) return;
  const base = form.dataset.base;
  const query = form.elements.query.value;
  const asked = new URLSearchParams(location.search).has("query");
  const prefixes = Object.fromEntries([...query.matchAll(/PREFIX\s+([\w-]*):\s*<([^>]*)>/gi)].map(([, name, iri]) => [name, iri]));
  const place = document.createElement("div");
  form.after(place);
  form.hidden = true;
  document.getElementById("answer")?.setAttribute("hidden", "");

  Yasgui.Yasqe.forkAutocompleter("prefixes", { name: "prefixes-local", persistenceId: null, get: () => Object.entries(prefixes).map(([name, iri]) => `${name}: <${iri}>`) });
  const editor = new Yasgui(place, {
    persistenceId: null,
    autofocus: false,
    populateFromUrl: false,
    copyEndpointOnNewTab: true,
    requestConfig: { endpoint: `${location.origin}/sparql`, method: "GET" },
    endpointCatalogueOptions: { getData: () => [{ endpoint: `${location.origin}/sparql` }] },
    yasqe: { value: query, autocompleters: ["prefixes-local", "variables"], persistenceId: null, createShareableLink: (yasqe) => `${location.origin}/query?query=${encodeURIComponent(yasqe.getValue())}` },
    yasr: { prefixes, persistenceId: null },
  });
  const tab = editor.getTab();
  tab.setQuery(query);
  if (asked) tab.query();

  // What is named in the answer is found on this server, whatever host its address names.
  const here = () => place.querySelectorAll(`a[href^="${CSS.escape(base)}"], a[target="_blank"]`).forEach((link) => {
    const address = link.getAttribute("href") ?? "";
    if (address.startsWith(base)) {
      link.setAttribute("href", "/" + address.slice(base.length));
      link.removeAttribute("target");
    }
  });
  // The editor names no part of itself, and its text scrolls out of the keyboard's reach.
  const reachable = () => {
    place.querySelectorAll(".CodeMirror textarea:not([aria-label])").forEach((area) => area.setAttribute("aria-label", "SPARQL query"));
    place.querySelectorAll('.CodeMirror-scroll[tabindex="-1"]').forEach((part) => part.setAttribute("tabindex", "0"));
  };
  const changed = () => {
    here();
    reachable();
  };
  changed();
  new MutationObserver(changed).observe(place, { childList: true, subtree: true });
})();
