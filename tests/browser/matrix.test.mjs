// Where the page may find itself: at the top, in a frame of its own origin, in a frame on another site; on a host that
// sends the headers, on a plain one with our service worker, on a plain one where there are no service workers. In each
// place programs run, read input and are stopped, and the page says truly whether they have threads.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { startChromium } from "./chromium.mjs";
import { listen, serveWithPages } from "./hosts.mjs";
import { launchFirefox, Playground } from "./page.mjs";
import { program } from "./programs.mjs";
import { shared } from "./suite.mjs";

const processors = program("fmt.Println(runtime.NumCPU() > 1)", "fmt", "runtime");
const silent = program('fmt.Println("x")\nfor {\n}', "fmt");
const reading = program('var name string\nfmt.Scan(&name)\nfmt.Println("hello", name)', "fmt");

const hostPage = (address) =>
  `<!doctype html><meta charset="utf-8"><title>host</title><script src="${address}embed.js"></script><go-park>${processors}</go-park>`;

const modes = {
  "headers": /^runs on up to \d+ threads$/,
  "no headers, a service worker": /^runs on up to \d+ threads \(isolated by its service worker\)$/,
  "no headers, no service worker": /^runs on one thread: goroutines take turns \(this page is not cross-origin isolated\)$/,
};

// In a frame the page must be asked for by the element's Run, as a reader does it.
async function openFrame(page, address) {
  await page.goto(address);
  await page.evaluate(async () => {
    const element = document.querySelector("go-park");
    const ended = new Promise((resolve) => element.addEventListener("exit", resolve));
    const button = () => element.shadowRoot.querySelector("button.primary"); // drawn when it is in sight
    while (button() === null) await new Promise(requestAnimationFrame);
    button().click();
    await ended;
  });
  const frame = page.frames().find((candidate) => candidate.url().includes("embed.html"));
  return new Playground({
    close: () => page.close(),
    evaluate: (...them) => frame.evaluate(...them),
    click: (selector) => frame.click(selector),
    keyboard: page.keyboard,
  });
}

const places = {
  "the top level": async (browser, park, _host, hostName) => {
    // Says its mode, reloads at the first visit for the service worker alone.
    const playground = await Playground.open(browser, park.address);
    const reloads = hostName === "no headers, a service worker" ? 1 : 0;
    assert.match(await playground.text("#mode"), modes[hostName]);
    assert.equal(playground.loads, 1 + reloads);
    await playground.reload();
    assert.match(await playground.text("#mode"), modes[hostName]);
    assert.equal(playground.loads, 2 + reloads);
    // Workers take what comes with their script.
    const policy = await playground.evaluate(async () => (await fetch("core/threads/gopark.js")).headers.get("Content-Security-Policy"));
    if (hostName !== "no headers, no service worker") assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
    return playground;
  },
  "a frame of the same origin": async (browser, park) => openFrame(await browser.newPage(), `${park.address}host.html`),
  "a frame on another site": async (browser, _park, host) => openFrame(await browser.newPage(), host.address),
};

// Whether there are threads at the top level and in frames.
const hosts = {
  "headers": { plain: false, serviceWorkers: true, Chromium: [true, true], Firefox: [true, false] },
  "no headers, a service worker": { plain: true, serviceWorkers: true, Chromium: [true, true], Firefox: [true, false] },
  "no headers, no service worker": { plain: true, serviceWorkers: false, Chromium: [false, false], Firefox: [false, false] },
};

for (const [browserName, launch] of [["Chromium", startChromium], ["Firefox", launchFirefox]]) {
  for (const [hostName, { plain, serviceWorkers, ...threads }] of Object.entries(hosts)) {
    describe(`${browserName}, ${hostName}`, () => {
      let park;
      let host;
      let browser;
      before(async () => {
        const pages = {};
        park = await listen(serveWithPages(pages, { plain }));
        pages["/host.html"] = { html: hostPage("/") };
        host = await listen((_request, response) => {
          response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(hostPage(park.address));
        }, "localhost");
        browser = await shared(launch, { serviceWorkers });
      });
      after(() => {
        park?.close();
        host?.close();
      });

      for (const [place, open] of Object.entries(places)) {
        const [atTop, inFrames] = threads[browserName];
        const expected = place === "the top level" ? atTop : inFrames;
        test(`${place}: ${expected ? "threads" : "one thread"}`, async () => {
          const playground = await open(browser, park, host, hostName);
          assert.match(await playground.text("#mode"), expected ? /up to \d+ threads/ : /one thread/);
          await playground.setCode(processors);
          assert.equal((await playground.run()).output, String(expected));

          await playground.setCode(silent);
          await playground.start();
          await playground.waitForOutput("x");
          await playground.stop();
          assert.match((await playground.end()).status, /^stopped · exit code 130 /);

          await playground.setCode(reading);
          await playground.start();
          await playground.page.click("#console");
          await playground.type("Alva");
          await playground.press("Enter");
          assert.equal((await playground.end()).output, "Alva\nhello Alva");
          await playground.page.close();
        });
      }
    });
  }
}
