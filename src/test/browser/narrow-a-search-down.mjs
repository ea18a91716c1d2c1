// A search is narrowed down side by side, each choice can be taken back, and the list is data.
import { assert, scenario } from "./harness.mjs";

await scenario({}, async ({ page, go, sound, shot }) => {
  await go("/search?q=talks");
  await sound();
  await shot("search");
  const count = async () => parseInt(await page.locator("h2", { hasText: /events?$/ }).innerText());
  const all = await count();
  await page.getByRole("complementary").getByRole("link", { name: "Happened" }).click();
  await page.locator(".chip").waitFor();
  assert.ok((await count()) < all);
  await page.locator(".chip").click();
  assert.equal(await count(), all);
  const data = await page.request.get(page.url().replace("/search", "/search.json"));
  assert.equal((await data.json()).total, all);
});
