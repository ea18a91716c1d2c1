// One who knows nothing yet: a question on the first page, an answer, its sentence; and what only
// one source says.
import { assert, scenario } from "./harness.mjs";

await scenario({}, async ({ page, go, sound }) => {
  const click = (name) => page.getByRole("main").getByRole("link", { name }).first().click();
  await go("/");
  await click(/^Who met, called/);
  await page.getByRole("heading", { level: 1, name: /Who met, called/ }).waitFor();
  await sound();
  await click(/phone call/i);
  assert.ok(await page.locator(".report mark").first().isVisible());

  await go("/");
  await click(/rest on one source only/);
  await page.locator("tbody tr").first().waitFor();
  await page.locator("tbody a[href^='/event/']").first().click();
  assert.match(await page.locator("main").innerText(), /Only one source says so/);
  assert.ok(await page.locator(".report mark").first().isVisible());
});
