// TimelineJS reads the events without a complaint, each with its days, and keeps their order.
import assert from 'node:assert';
import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
import { register } from 'node:module';

// Its sources are written for a bundler, and for a page.
register(
  'data:text/javascript,' +
    encodeURIComponent(`
      export const resolve = (name, context, next) =>
        next(name.startsWith('.') && !name.endsWith('.js') ? name + '.js' : name, context);
      export const load = (url, context, next) =>
        next(url, url.includes('/timelinejs/src/') ? { ...context, format: 'module' } : context);
    `),
);
const { window } = new JSDOM('');
const { document, DOMParser, getComputedStyle } = window;
Object.assign(globalThis, { window, document, DOMParser, getComputedStyle });
const { TimelineConfig } = await import('@knight-lab/timelinejs/src/js/core/TimelineConfig.js');

const written = JSON.parse(readFileSync(`${process.env.READOUT_EXPORTS}/timeline`, 'utf8'));
const ids = written.events.map(event => event.unique_id);
const days = new Map(written.events.map(event => [event.unique_id, event.start_date]));
const timeline = new TimelineConfig(written);
timeline.validate();
assert(timeline.isValid(), timeline.getErrors('\n'));
assert(timeline.events.length > 0);
assert.deepEqual(timeline.events.map(event => event.unique_id).sort(), ids.sort());
for (const event of timeline.events) {
  const { year, month, day } = days.get(event.unique_id);
  assert.equal(event.start_date.getTime(), new Date(year, month - 1, day).getTime(), event.unique_id);
  assert(event.text.headline.length > 0);
}
const begins = timeline.events.map(event => event.start_date.getTime());
assert.deepEqual(begins, begins.toSorted((a, b) => a - b));
