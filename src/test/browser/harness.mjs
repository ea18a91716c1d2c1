// What every scenario stands on: a browser at the server under test, that sees when something is
// wrong on a page whatever the scenario looks at.
//
//   await scenario({ width: 390, dark: true }, async ({ page, go, sound, shot }) => {
//     await go("/search?q=brandt");       // a path of the server
//     await sound();                      // axe finds nothing serious on the page as it is now
//     await shot("search");               // keeps a picture in shots/, for people to look at
//   });
//
// A scenario fails when a step throws, when a request leaves the server's host, when the browser
// reports an error, or when a page is wider than the window.

import { chromium } from "playwright-core";
import { readFile, mkdir } from "node:fs/promises";
import assert from "node:assert/strict";

const server = process.env.READOUT_URL;
const axe = await readFile(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

// Chromium without a sandbox, which it does not have as root, and without calls of its own.
const flags = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

export { assert };

/** Runs the steps in a window of their own; options: width, height, dark, script (false: none). */
export async function scenario(options, steps) {
  const { width = 1280, height = width < 600 ? 844 : 900, dark = false, script = true } = options;
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
  const faults = [];
  try {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? "dark" : "light",
      reducedMotion: "reduce",
      javaScriptEnabled: script,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    watch(page, faults);
    await steps({ page, ...tools(page, { width, dark, faults }) });
    assert.deepEqual(faults, []);
  } catch (fault) {
    console.error(fault.message, faults.slice(0, 20));
    process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

function watch(page, faults) {
  page.on("request", (request) => {
    const local = request.url().startsWith(server) || /^(data|blob):/.test(request.url());
    if (!local) faults.push(`a request leaves the host: ${request.url()}`);
  });
  page.on("pageerror", (error) => faults.push(`a script fails: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`the browser complains: ${message.text()}`);
  });
}

function tools(page, { width, dark, faults }) {
  const fits = async () => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) faults.push(`${page.url()} is ${wide} wide in a window of ${width}`);
  };
  return {
    go: async (path) => {
      await page.goto(new URL(path, server).href, { waitUntil: "load" });
      await fits();
    },
    sound: async () => {
      await fits();
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run());
      for (const each of violations.filter(({ impact }) => /serious|critical/.test(impact))) {
        const where = each.nodes.slice(0, 3).map(({ html }) => html).join("\n  ");
        faults.push(`${page.url()}: ${each.help}\n  ${where}`);
      }
    },
    shot: async (name) => {
      await mkdir("shots", { recursive: true });
      const path = `shots/${name}-${width}${dark ? "-dark" : ""}.png`;
      await page.screenshot({ path });
    },
  };
}
