// DuckDB reads the Parquet tables and joins them; its own reader of CSV finds the same events.
import { DuckDBInstance } from '@duckdb/node-api';
import assert from 'node:assert';

const exports = process.env.READOUT_EXPORTS;
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const one = async sql => (await connection.runAndReadAll(sql)).getRows()[0];
const table = name => `read_parquet('${exports}/parquet/${name}.parquet')`;

const [events] = await one(`SELECT count(*) FROM ${table('events')}`);
assert(events > 10n);
const [type] = await one(`SELECT typeof(earliest) FROM ${table('events')} LIMIT 1`);
assert.equal(type, 'DATE');
const [listed] = await one(
  `SELECT count(*) FROM ${table('events')} WHERE list_contains(reportedAs, 'Happened')`);
assert(listed > 0n && listed <= events);
const [joined] = await one(
  `SELECT count(DISTINCT e.event) FROM ${table('events')} e
   JOIN ${table('participants')} p USING (event)
   JOIN ${table('entities')} n ON n.entity = p.entity
   JOIN ${table('reports')} r ON r.reports = e.event
   WHERE length(r.sentence) > 0`);
assert(joined > 5n);
const [inCsv] = await one(
  `SELECT count(*) FROM read_csv('${exports}/csv/nodes.csv', header = true) WHERE kind = 'Event'`);
assert.equal(inCsv, events);
