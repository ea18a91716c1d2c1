// cytoscape.js takes the elements as they are and finds its way between them.
import cytoscape from 'cytoscape';
import assert from 'node:assert';
import { readFileSync } from 'node:fs';

const { elements } = JSON.parse(readFileSync(`${process.env.READOUT_EXPORTS}/cyjs`, 'utf8'));
const graph = cytoscape({ headless: true, elements });
assert.equal(graph.nodes().length, elements.nodes.length);
assert.equal(graph.edges().length, elements.edges.length);
const event = graph.nodes('[kind = "Event"]').max(node => node.degree()).ele;
assert(event.neighborhood('node').length > 1);
