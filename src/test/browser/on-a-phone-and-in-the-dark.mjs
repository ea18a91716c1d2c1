// No page is wider than a phone or unreadable in the dark.
import { scenario } from "./harness.mjs";

const pages = ["/", "/search?q=talks", "/map", "/timeline", "/articles", "/questions",
  "/names?type=Place", "/person/vladimir-putin.html"];

for (const dark of [false, true]) {
  await scenario({ width: 390, dark }, async ({ page, go, sound, shot }) => {
    for (const path of pages) {
      await go(path);
      await sound();
      await shot(path.replace(/\W+/g, "-").replace(/^-$/, "home"));
    }
    await go("/person/vladimir-putin.html");
    await page.getByRole("main").getByRole("link", { name: /phone call between/i }).first().click();
    await page.locator(".report").first().waitFor();
    await sound();
    await shot("event");
    await page.locator(".report mark a").first().click();
    await page.locator(".sentence:target").waitFor();
    await sound();
    await shot("article");
  });
}

await scenario({ dark: true }, async ({ go, sound, shot }) => {
  for (const path of pages) {
    await go(path);
    await sound();
    await shot(path.replace(/\W+/g, "-").replace(/^-$/, "home"));
  }
});
