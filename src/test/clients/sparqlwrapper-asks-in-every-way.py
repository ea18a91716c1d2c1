"""SPARQLWrapper asks for tables, booleans and graphs, by GET and by POST."""
import os
from SPARQLWrapper import CSV, GET, JSON, N3, POST, RDFXML, TSV, TURTLE, XML, SPARQLWrapper

news = "PREFIX news: <https://w3id.org/readout/news#> "


def ask(query, accept=None, method=GET):
    wrapper = SPARQLWrapper(os.environ["READOUT_URL"] + "sparql")
    wrapper.setQuery(news + query)
    wrapper.setMethod(method)
    if accept:
        wrapper.setReturnFormat(accept)
    return wrapper.query()


table = "SELECT ?e WHERE { ?e a news:Event } ORDER BY ?e LIMIT 3"
for method in (GET, POST):
    assert len(ask(table, JSON, method).convert()["results"]["bindings"]) == 3
assert ask("ASK { ?e a news:Event }", JSON).convert()["boolean"] is True
assert len(ask(table, XML).convert().getElementsByTagName("result")) == 3
assert len(ask(table, CSV).convert().splitlines()) == 4
assert len(ask(table, TSV).convert().splitlines()) == 4
graph = "CONSTRUCT WHERE { ?e a news:Event }"
assert len(ask(graph).convert()) > 3
assert len(ask(graph, RDFXML).convert()) > 3
assert b"Event" in ask(graph, TURTLE).convert()
assert len(ask("DESCRIBE ?e WHERE { ?e a news:Event } LIMIT 1").convert()) > 3
