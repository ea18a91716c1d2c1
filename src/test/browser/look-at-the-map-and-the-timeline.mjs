// The map and the timeline draw what their lists hold, and lead to it.
import { assert, scenario } from "./harness.mjs";

await scenario({}, async ({ page, go, sound, shot }) => {
  await go("/map");
  await page.locator("path.happening").first().waitFor();
  assert.ok((await page.locator("path.land").count()) > 100);
  await sound();
  await shot("map");
  await page.locator("path.happening").last().click();
  await page.locator(".leaflet-popup a[href^='/place/']").click();
  await page.waitForURL(/\/place\//);

  await go("/timeline");
  await page.locator(".vis-item").first().waitFor();
  await sound();
  await shot("timeline");
  // Each event of a busy day has its place; it is seen without scrolling or zooming.
  await go("/timeline?q=Putin");
  const event = page.locator(".vis-item-content", { hasText: /^Third phone call/ });
  await event.waitFor();
  await event.click();
  await page.waitForURL(/\/event\/phone-call-/);
});
