// One who arranges a chart for somebody else: what is pinned, hidden and filtered is in its address.
import { assert, scenario } from "./harness.mjs";

await scenario({}, async ({ page, go, sound, shot }) => {
  const putin = "person/vladimir-putin";
  const drawn = (test, value) => page.waitForFunction(test, value);
  const there = (name) => page.evaluate((id) => readoutGraph.getElementById(id).nonempty(), name);
  const standing = () => page.evaluate((id) => {
    const node = readoutGraph.getElementById(id);
    const { x, y } = node.position();
    return { x: Math.round(x), y: Math.round(y), locked: node.locked() };
  }, putin);
  const choose = async (id) => {
    await page.evaluate((each) => readoutGraph.getElementById(each).emit("tap"), id);
    await page.waitForFunction((each) => readoutGraph.getElementById(each).selected(), id);
  };

  await go(`/graph?start=${putin}`);
  await drawn(() => window.readoutGraph?.nodes().length > 3);
  await choose(putin);
  await page.getByRole("button", { name: "Pin" }).click();
  await page.waitForURL(/#pins=person%2Fvladimir-putin@/);
  const pinned = await standing();
  assert.ok(pinned.locked);
  await page.getByRole("button", { name: "Arrange" }).click();
  assert.deepEqual(await standing(), pinned);

  const merkel = "person/angela-merkel";
  await choose(merkel);
  await page.getByRole("link", { name: "Hide" }).click();
  await drawn((id) => readoutGraph.getElementById(id).empty(), merkel);
  assert.match(page.url(), /hide=/);
  await sound();
  await shot("graph-pinned");

  // The address alone makes the same chart.
  const address = page.url();
  await page.goto("about:blank");
  await page.goto(address);
  await drawn((id) => window.readoutGraph?.getElementById(id).locked(), putin);
  assert.deepEqual(await standing(), pinned);
  assert.ok(!(await there(merkel)));
  await page.getByRole("link", { name: /^Show the 1 hidden/ }).click();
  await drawn((id) => readoutGraph.getElementById(id).nonempty(), merkel);

  const links = () => page.evaluate(() => readoutGraph.edges().length);
  const all = await links();
  const first = page.getByRole("slider", { name: "First day" });
  await first.focus();
  await first.press("End");
  await page.waitForURL(/since=\d{4}-\d\d-\d\d/);
  await drawn((before) => readoutGraph.edges().length < before, all);
  await page.getByRole("link", { name: "No filter" }).click();
  await drawn((before) => readoutGraph.edges().length === before, all);
  await page.getByRole("checkbox", { name: "planned" }).check();
  await page.getByRole("button", { name: "Filter" }).click();
  await page.waitForURL(/certainty=Planned/);
  await drawn((before) => readoutGraph.edges().length < before, all);
  await sound();
});
