// Comunica asks the endpoint, and finds the same by following a thing's address.
import { QueryEngine } from '@comunica/query-sparql';
import assert from 'node:assert';

const url = process.env.READOUT_URL;
const base = 'http://localhost:3030/';
const engine = new QueryEngine();
const rows = async (query, source) =>
  (await (await engine.queryBindings(query, { sources: [source] })).toArray());

const people = await rows(
  'SELECT ?e { ?e a <https://w3id.org/readout/news#Person> } ORDER BY ?e',
  { type: 'sparql', value: `${url}sparql` });
assert(people.length > 1);
const person = people[0].get('e').value;
const label = `SELECT ?label { <${person}> <http://www.w3.org/2000/01/rdf-schema#label> ?label }`;
const asked = await rows(label, { type: 'sparql', value: `${url}sparql` });
const followed = await rows(label, { type: 'file', value: person.replace(base, url) });
assert.deepEqual(followed.map(row => row.get('label').value), asked.map(row => row.get('label').value));
assert.equal(asked.length, 1);

for (const ending of ['jsonld', 'ttl', 'nt', 'nq', 'trig', 'rdf']) {
  const found = await rows(label, { type: 'file', value: `${person.replace(base, url)}.${ending}` });
  assert.equal(found.length, 1, ending);
}

const triples = await (await engine.queryQuads(
  'CONSTRUCT WHERE { ?e a <https://w3id.org/readout/news#Event> }',
  { sources: [{ type: 'sparql', value: `${url}sparql` }] })).toArray();
assert(triples.length > 3);
assert.equal(await engine.queryBoolean(
  'ASK { ?e a <https://w3id.org/readout/news#Event> }',
  { sources: [{ type: 'sparql', value: `${url}sparql` }] }), true);
