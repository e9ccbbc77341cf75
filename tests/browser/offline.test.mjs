// After the first visit the page needs no network; a new version of it comes without losing a text.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { serveFolder } from "../../web/scripts/static.mjs";
import { startChromium } from "./chromium.mjs";
import { anotherVersion, dist, listen } from "./hosts.mjs";
import { launchChromium, launchFirefox, Playground } from "./page.mjs";
import { examples, hello } from "./programs.mjs";
import { shared } from "./suite.mjs";

const kept = (playground) => playground.until(() => document.body.dataset.offline === "kept");

for (const [name, launch] of [["Chromium", launchChromium], ["Firefox", launchFirefox]]) {
  describe(`${name}: offline`, () => {
    for (const plain of [true, false]) {
      test(`a host ${plain ? "without" : "with"} the headers: the second visit needs no network`, async () => {
        const server = await listen(serveFolder(dist, { plain }));
        try {
          const playground = await Playground.open(await shared(launch), server.address, `#${examples[4].id}`);
          await kept(playground);
          await playground.page.goto("about:blank");
          server.close();
          await playground.page.goto(`${server.address}#${examples[4].id}`);
          await playground.ready();
          assert.equal((await playground.run()).output, examples[4].lines.join("\n"));
          assert.match(await playground.text("#mode"), /^runs on up to \d+ threads \(isolated by its service worker\)$/);
          assert.deepEqual(playground.errors, []);
          await playground.close();
        } finally {
          server.close();
        }
      });
    }
  });
}

// The paths of what is kept.
const keptPaths = (playground) =>
  playground.page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(caches_.map((cache) => cache.keys()))).flat();
    return requests.map((request) => new URL(request.url).pathname);
  });

test("what few programs need is kept when the reader asks for it", async () => {
  const server = await listen(serveFolder(dist));
  try {
    const playground = await Playground.open(await shared(launchChromium), server.address);
    await kept(playground);
    const paths = await keptPaths(playground);
    assert.ok(paths.includes("/index.html") && paths.includes("/std.pack"), paths.join(" "));
    assert.ok(!paths.includes("/zoneinfo.zip") && !paths.includes("/licences.txt"), paths.join(" "));
    await playground.page.click("#keep");
    await playground.until(() => /Everything is kept/.test(document.getElementById("status").textContent));
    const all = await keptPaths(playground);
    for (const path of ["/more.pack", "/std.index", "/zoneinfo.zip"]) assert.ok(all.includes(path), path);
    await playground.close();
  } finally {
    server.close();
  }
});

test("a reader who saves data gets nothing that is for later", async () => {
  const server = await listen(serveFolder(dist));
  try {
    const page = await (await shared(launchChromium)).newPage();
    await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
    const playground = new Playground(page);
    await page.goto(server.address);
    await playground.ready();
    await playground.serviceReady(); // which begins after the time when others' pages are kept
    assert.deepEqual(await keptPaths(playground), []);
    await playground.close();
  } finally {
    server.close();
  }
});

test("the page can be installed as an app", async () => {
  const server = await listen(serveFolder(dist, { plain: true }));
  try {
    const browser = await shared(startChromium); // in a private window nothing can
    const { page } = await Playground.open(browser, server.address);
    const session = await page.context().newCDPSession(page);
    assert.deepEqual((await session.send("Page.getAppManifest")).errors, []);
    assert.deepEqual((await session.send("Page.getInstallabilityErrors")).installabilityErrors, []);
    await page.close();
  } finally {
    server.close();
  }
});

describe("a new version", () => {
  const there = {};
  before(async () => {
    there.versions = ["second", "third"].map(anotherVersion);
    let serveIt = serveFolder(dist, { plain: true });
    there.server = await listen((request, response) => serveIt(request, response));
    // Reloads the page when there is that version: which is fetched whole only once the page is up.
    there.reloadWith = async (number) => {
      let isUp;
      const up = new Promise((resolve) => (isUp = resolve));
      const serveNew = serveFolder(there.versions[number].folder, { plain: true });
      serveIt = async (request, response) => {
        if (!request.url.endsWith("/service-worker.js")) await up;
        serveNew(request, response);
      };
      await there.playground.reload();
      isUp();
    };
    there.playground = await Playground.open(await shared(launchChromium), there.server.address, `#${examples[2].id}`);
    await kept(there.playground);
  });
  after(async () => {
    await there.playground?.close();
    there.server?.close();
    for (const version of there.versions) version.remove();
  });
  const version = (playground) => playground.page.evaluate(() => document.documentElement.dataset.version ?? "first");
  const keys = () =>
    there.playground.page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (cache) => (await caches.open(cache)).keys()));
      return requests.flat().map((request) => new URL(request.url)).map(({ pathname, search }) => pathname + search);
    });

  test("is fetched while the old one is open, and offered; the text survives", async () => {
    const { playground } = there;
    await playground.setCode(hello("mine"));
    await there.reloadWith(0);
    assert.equal(await version(playground), "first");
    await playground.until(() => !document.getElementById("update").hidden);
    await playground.page.click("#update");
    await playground.until(() => document.documentElement.dataset.version === "second" && window.gopark);
    await playground.ready();
    assert.equal(await playground.code(), hello("mine"));
    assert.equal((await playground.run()).output, "mine");
  });

  test("has taken the old one's place in the cache", async () => {
    const documents = (await keys()).filter((key) => key.startsWith("/index.html"));
    assert.deepEqual(documents, ["/index.html?second"]);
  });

  test("only what has changed was fetched", async () => {
    assert.ok((await keys()).some((key) => key.startsWith("/core/threads/gopark.wasm?")));
    assert.ok(!(await keys()).some((key) => key.startsWith("/core/single/")), "nobody has used that");
  });

  test("is taken by the next visit by itself", async () => {
    const { playground } = there;
    await there.reloadWith(1);
    assert.equal(await version(playground), "second");
    await playground.until(() => !document.getElementById("update").hidden);
    await playground.page.reload();
    await playground.until(() => document.documentElement.dataset.version === "third" && window.gopark);
    await playground.ready();
    assert.equal(await playground.code(), hello("mine"));
    assert.deepEqual(playground.errors, []);
  });
});
