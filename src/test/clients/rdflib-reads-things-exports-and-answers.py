"""rdflib dereferences a thing, loads every RDF export, and asks the endpoint as a graph."""
import os
from rdflib import ConjunctiveGraph, Graph, URIRef
from rdflib.plugins.stores.sparqlstore import SPARQLStore

url = os.environ["READOUT_URL"]
exports = os.environ["READOUT_EXPORTS"]
base = "http://localhost:3030/"
news = "https://w3id.org/readout/news#"

endpoint = Graph(SPARQLStore(url + "sparql"))
rows = list(endpoint.query("SELECT ?e WHERE { ?e a <%sPerson> } ORDER BY ?e" % news))
assert len(rows) > 1, rows
person = rows[0][0]

thing = Graph().parse(str(person).replace(base, url))
assert (person, None, None) in thing, thing.serialize()

counts = {}
for format, name in {"nt": "nt", "turtle": "ttl", "json-ld": "jsonld", "xml": "rdfxml"}.items():
    counts[name] = set(Graph().parse("%s/%s" % (exports, name), format=format))
assert len(counts["nt"]) > 1000
for name, triples in counts.items():
    assert triples == counts["nt"], (name, list(triples ^ counts["nt"])[:5])

quads = {}
for format, name in {"nquads": "nq", "trig": "trig"}.items():
    graph = ConjunctiveGraph()
    graph.parse("%s/%s" % (exports, name), format=format)
    quads[name] = len(graph)
assert quads["nq"] == quads["trig"] > len(counts["nt"]), quads

nanopublications = ConjunctiveGraph()
nanopublications.parse(exports + "/nanopub", format="trig")
np = URIRef("http://www.nanopub.org/nschema#Nanopublication")
assert len(list(nanopublications.subjects(None, np))) > 10
