// A first visit over a slow network, and one without scripts: what is there to read, and what is remembered.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { serveFolder } from "../../web/scripts/static.mjs";
import { dist, listen } from "./hosts.mjs";
import { launchChromium, Playground } from "./page.mjs";
import { examples, hello } from "./programs.mjs";
import { shared } from "./suite.mjs";

// A server that keeps what matches waiting until `release` is called.
async function slowServer(waits, options) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  const serveIt = serveFolder(dist, options);
  const server = await listen(async (request, response) => {
    if (waits.test(request.url)) await released;
    serveIt(request, response);
  });
  return { ...server, release };
}

const kApp = /assets\/main-|\.wasm|\.pack/;
const codeShown = (page) => page.evaluate(() => document.querySelector("#editor .numbers + span")?.textContent);

describe("the first visit", () => {
  const there = {};
  before(async () => (there.browser = await shared(launchChromium)));

  for (const plain of [false, true]) {
    test(`lesson and coloured program are there before the engine; Run is remembered (${plain ? "isolated by a reload" : "headers"})`, async () => {
      const server = await slowServer(kApp, { plain });
      try {
        const page = await there.browser.newPage();
        const playground = new Playground(page);
        await page.goto(`${server.address}#${examples[4].id}`, { waitUntil: "commit" });
        await playground.until(() => window.crossOriginIsolated && document.querySelector("#lesson h1")?.textContent === "The conveyor belt");
        assert.equal(await codeShown(page), examples[4].code);
        assert.equal(await page.locator("#editor .k").first().textContent(), "package");
        assert.equal(await page.locator("#examples li a").count(), examples.length);
        await page.click("#run");
        assert.match(await playground.status(), /Run is remembered/);
        server.release();
        await playground.until(() => window.gopark);
        await playground.waitForOutput(examples[4].lines[0], 30000);
        assert.deepEqual(playground.errors, []);
        await page.context().close();
      } finally {
        server.close();
      }
    });
  }

  test("the reader's own text is there at once", async () => {
    const server = await slowServer(/nothing/);
    try {
      const playground = await Playground.open(there.browser, server.address, `#${examples[2].id}`);
      const { page } = playground;
      await playground.setCode(hello("mine"));
      await page.route(kApp, () => {}); // never
      await page.reload({ waitUntil: "commit" });
      await playground.until((code) => document.querySelector("#editor .numbers + span")?.textContent === code, hello("mine"));
      await page.context().close();
    } finally {
      server.close();
    }
  });

  test("without scripts the chapter can be read", async () => {
    const server = await slowServer(/nothing/);
    try {
      const page = await there.browser.newPage({ javaScriptEnabled: false });
      await page.goto(`${server.address}#${examples[7].id}`);
      assert.ok(await page.isVisible(`[id="${examples[7].id}"] h1`));
      assert.ok((await page.innerText(`[id="${examples[7].id}"] pre`)).includes("func main()"));
      assert.ok(await page.isVisible("#chapter strong"));
      assert.ok(!(await page.isVisible("#run")));
      await page.context().close();
    } finally {
      server.close();
    }
  });
});
