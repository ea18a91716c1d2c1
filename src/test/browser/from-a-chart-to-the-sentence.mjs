// One who follows links on the canvas gets to the sentence that says so, and back by undoing.
import { assert, scenario } from "./harness.mjs";

const steps = async ({ page, go, sound, shot }) => {
  const nodes = () => page.evaluate(() => readoutGraph.nodes().length);
  const drawn = (test) => page.waitForFunction(test);
  await go("/graph");
  await sound();
  await page.getByRole("main").getByRole("textbox").fill("Vladimir Putin");
  await page.getByRole("button", { name: "Draw" }).click();
  await page.getByRole("heading", { level: 1, name: "Vladimir Putin" }).waitFor();
  await drawn(() => window.readoutGraph?.nodes().length > 1);
  await sound();
  await shot("graph");

  const before = await nodes();
  await page.locator("#panel .ties a", { hasText: "named in" }).click();
  await drawn(() => readoutGraph.nodes('[type = "article"]').length > 0);
  assert.ok((await nodes()) > before);
  await page.getByRole("button", { name: "Undo" }).click();
  await drawn(() => readoutGraph.nodes('[type = "article"]').length === 0);
  assert.equal(await nodes(), before);

  await page.evaluate(() => readoutGraph.edges('[words = "called"]').emit("tap"));
  await page.locator("#panel blockquote").first().waitFor();
  await sound();
  await shot("graph-link");
  await page.locator("#panel blockquote a").first().click();
  await page.waitForURL(/\/article\/.*#char=\d+,\d+$/);
};

await scenario({}, steps);
await scenario({ width: 390, dark: true }, steps);

await scenario({ script: false }, async ({ page, go, sound }) => {
  await go("/graph?start=person/vladimir-putin");
  await page.getByRole("table").getByRole("link", { name: "called" }).first().click();
  assert.ok(await page.locator("#panel blockquote").first().isVisible());
});
