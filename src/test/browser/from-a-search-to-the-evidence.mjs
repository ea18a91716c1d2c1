// One who knows a name gets to an event, to its sentence and to the article, by keyboard.
import { assert, scenario } from "./harness.mjs";

await scenario({}, async ({ page, go, sound, shot }) => {
  await go("/");
  await sound();
  await shot("home");
  await page.getByRole("combobox").fill("puti");
  await page.getByRole("option", { name: /^Vladimir Putin/ }).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Vladimir Putin" }).waitFor();
  await sound();
  await shot("entity");
  await page.getByRole("main").getByRole("link", { name: /phone call between donald trump/i }).first().click();
  await page.getByRole("heading", { level: 1, name: /phone call/i }).waitFor();
  assert.match(await page.locator("main").innerText(), /All \d+ sources agree/);
  await sound();
  await shot("event");
  await page.locator(".report mark a").first().click();
  await page.waitForURL(/\/article\/.*#char=\d+,\d+$/);
  assert.ok(await page.locator(".sentence:target").isVisible());
  await sound();
  await shot("article");
});
