// Who points at a name in an article's text, or comes to it by keyboard, sees what is known of it.
import { assert, scenario } from "./harness.mjs";

await scenario({}, async ({ page, go, sound, shot }) => {
  await go("/articles");
  await page.locator(".articles a").first().click();
  await page.waitForURL(/\/article\//);
  const name = page.locator(".text a.name").first();
  await name.focus();
  const tip = page.getByRole("tooltip");
  assert.match(await tip.innerText(), /in \d+ events?/);
  await sound();
  await shot("name");
  await page.keyboard.press("Escape");
  assert.ok(await tip.isHidden());
  await page.locator(".text a.happening").first().hover();
  assert.ok(await tip.isVisible());
  await page.locator(".text a.happening").first().click();
  await page.waitForURL(/\/event\//);
});
