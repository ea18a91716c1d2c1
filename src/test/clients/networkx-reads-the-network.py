"""networkx finds the same network in each of its formats."""
import csv
import json
import os
import networkx

exports = os.environ["READOUT_EXPORTS"]
gexf = networkx.read_gexf(exports + "/gexf")
graphml = networkx.read_graphml(exports + "/graphml", force_multigraph=True)
with open(exports + "/cyjs") as file:
    cytoscape = json.load(file)
cytoscape["directed"], cytoscape["multigraph"] = True, True
for node in cytoscape["elements"]["nodes"]:
    node["data"]["value"] = node["data"]["id"]
for edge in cytoscape["elements"]["edges"]:
    edge["data"]["key"] = edge["data"]["id"]
cyjs = networkx.cytoscape_graph(cytoscape, name="label", ident="id")
with open(exports + "/csv/nodes.csv", newline="") as file:
    nodes = list(csv.DictReader(file))
with open(exports + "/csv/edges.csv", newline="") as file:
    edges = list(csv.DictReader(file))

assert len(nodes) > 20 and len(edges) > 50
for graph in (gexf, graphml, cyjs):
    assert graph.is_directed()
    assert graph.number_of_nodes() == len(nodes), (graph, len(nodes))
assert graphml.number_of_edges() == len(edges)
assert cyjs.number_of_edges() == len(edges)

# In the tables for people some labels are disarmed.
with open(exports + "/neo4j/nodes.csv", newline="") as file:
    labels = {node["iri:ID"]: node["label"] for node in csv.DictReader(file)}
assert {id: data["label"] for id, data in gexf.nodes(data=True)} == labels
assert {data["id"]: data["label"] for _, data in graphml.nodes(data=True)} == labels
dated = [node for node in nodes if node["earliest"] and node["latest"]]
assert dated
for node in dated:
    # networkx gathers the days of a node into a list of stretches or as start and end.
    kept = str(gexf.nodes[node["id"]])
    assert node["earliest"] in kept and node["latest"] in kept, kept
