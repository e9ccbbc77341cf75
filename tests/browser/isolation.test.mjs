// Where threads come from: headers, else the page's service worker, else there are none; and the page says which.
import assert from "node:assert/strict";
import { test } from "node:test";
import { launchChromium, launchFirefox, suite } from "./page.mjs";
import { program } from "./programs.mjs";

const threads = program("println(runtime.NumCPU())", "runtime");

async function check({ playground }, mode, isolated) {
  assert.match(await playground.text("#mode"), mode);
  assert.equal(await playground.page.evaluate(() => window.crossOriginIsolated), isolated);
  await playground.setCode(threads);
  const { output } = await playground.run();
  assert.equal(Number(output) > 1, isolated, output);
}

for (const [name, launch] of [["Chromium", launchChromium], ["Firefox", launchFirefox]]) {
  suite(`${name}: a host that sends the headers`, { launch }, (there) => {
    test("threads", () => check(there, /^runs on up to \d+ threads$/, true));
  });

  suite(`${name}: a plain static host`, { launch, flags: ["--plain"] }, (there) => {
    const viaWorker = /^runs on up to \d+ threads \(isolated by its service worker\)$/;
    test("threads, after one reload", async () => {
      await check(there, viaWorker, true);
      assert.equal(there.playground.loads, 2);
    });
    test("another visit needs no reload", async () => {
      await there.playground.reload();
      await check(there, viaWorker, true);
      assert.equal(there.playground.loads, 3);
    });
  });

  suite(`${name}: a plain static host, no service worker allowed`, { launch, flags: ["--plain"], serviceWorkers: false }, (there) => {
    test("one thread, and no reload", async () => {
      await check(there, /^runs on one thread: goroutines take turns \(this page is not cross-origin isolated\)$/, false);
      assert.equal(there.playground.loads, 1);
    });
  });
}
