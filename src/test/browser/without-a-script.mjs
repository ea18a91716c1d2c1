// Where scripts do not run, every page still says what it has to say.
import { assert, scenario } from "./harness.mjs";

await scenario({ script: false }, async ({ page, go }) => {
  await go("/");
  await page.locator("input[name=q]").fill("syria");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\?q=syria/);
  await page.locator(".event a").first().click();
  assert.ok(await page.locator(".report mark").first().isVisible());
  for (const [path, line] of [["/map", ".ranked a"], ["/timeline", ".event a"], ["/articles", ".articles a"]]) {
    await go(path);
    assert.ok(await page.locator(`main ${line}`).first().isVisible(), path);
  }
  await page.locator(".articles a").first().click();
  assert.ok(await page.locator(".text a[title]").first().isVisible());
});
