// One who has a question fills in a form; one who knows SPARQL writes it; both follow the answer.
import { assert, scenario } from "./harness.mjs";

const steps = async ({ page, go, sound, shot }) => {
  await go("/query");
  await page.locator(".yasgui .CodeMirror").waitFor();
  await shot("query");
  await page.getByRole("link", { name: /^Who met, called/ }).click();
  await page.getByRole("textbox", { name: /^person:/ }).fill("Putin");
  await page.getByRole("main").getByRole("button", { name: "Ask" }).click();
  await page.getByRole("cell", { name: "Donald Trump" }).first().waitFor();
  await sound();
  await shot("question");

  const query = "SELECT ?call { ?call a <https://w3id.org/readout/news#PhoneCall> } LIMIT 3";
  await go(`/query?query=${encodeURIComponent(query)}`);
  const call = page.locator('.yasr a[href^="/event/"]').first();
  await call.waitFor();
  await shot("query-answer");
  await go(await call.getAttribute("href"));
  await page.getByRole("heading", { level: 1, name: /call/i }).waitFor();
};

await scenario({}, steps);
await scenario({ width: 390, dark: true }, steps);
await scenario({ script: false }, async ({ page, go, sound }) => {
  await go("/query?query=ASK%7B%7D");
  assert.ok(await page.getByRole("cell", { name: "true" }).isVisible());
});
