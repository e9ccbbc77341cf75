// The recipes of web/guide, on what the site generators make of a Go block: each becomes a playground that runs.
// Fragments and blocks marked "noplayground" stay as they are. And the programs of its courses.md do what they say.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { startChromium } from "./chromium.mjs";
import { listen, serveWithPages } from "./hosts.mjs";
import { Playground, root } from "./page.mjs";
import { shared } from "./suite.mjs";

const folder = join(root, "tests/browser/fixtures");
const text = readFileSync(join(folder, "program.go"), "utf8");
const guide = ["README.md", "guide/blocks.md"].map((page) => readFileSync(join(root, "web", page), "utf8")).join("\n");

describe("recipes", () => {
  let park;
  let host;
  let browser;
  const pages = {};
  before(async () => {
    park = await listen(serveWithPages({}, { plain: true }));
    host = await listen(serveWithPages(pages, { folder }), "localhost");
    browser = await shared(startChromium);
  });
  after(() => {
    park?.close();
    host?.close();
  });

  for (const file of readdirSync(folder).filter((name) => name.endsWith(".html"))) {
    test(file, async () => {
      const html = readFileSync(join(folder, file), "utf8");
      const script = /<script src="https:\/\/go\.example\/embed\.js".*<\/script>/.exec(html)?.[0];
      if (script !== undefined) assert.ok(guide.includes(script), `the guide has no ${script}`);
      pages[`/${file}`] = { html: html.replaceAll("https://go.example/", park.address) };
      const page = await browser.newPage();
      const errors = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto(host.address + file);
      const byHand = await page.locator("iframe").count();
      if (!byHand) {
        await page.waitForFunction(() => document.querySelector("go-park")?.shadowRoot?.querySelector("button"));
        assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll("go-park")].map((e) => e.code)), [text]);
        // The block itself is out of sight, everything else is as it was.
        const seen = await page.evaluate(() => document.body.innerText);
        assert.equal(seen.includes("func send"), html.includes("noplayground"), seen);
        if (/no program, but/.test(html)) assert.match(seen, /no program, but a line of one/);
        if (/line/.test(file)) return page.close(); // a variant of one that is run
        await page.click("go-park >> text=Run");
      }
      const place = byHand ? page.locator("iframe") : page.locator("go-park >> iframe");
      const frame = await (await place.elementHandle()).contentFrame();
      if (byHand) await frame.click("text=Run");
      await new Playground(frame).waitForOutput("sum 6");
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  // The real site: React takes the blocks over, and changes pages without loading them.
  for (const late of [false, true]) test(`docusaurus, React is ${late ? "late" : "soon there"}`, async () => {
    let release;
    const upgraded = new Promise((resolve) => (release = resolve));
    const config = readFileSync(join(folder, "sources/docusaurus/docusaurus.config.js"), "utf8");
    assert.ok(guide.includes(/scripts: \[.*\]/.exec(config)[0]));
    for (const path of ["/docusaurus/", "/docusaurus/select"]) {
      const html = readFileSync(join(folder, path, "index.html"), "utf8");
      pages[path] = { html: html.replaceAll("https://go.example/", park.address) };
    }
    const page = await browser.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    if (late) {
      // React waits for embed.js, which waits for the text: else it would wait for all deferred scripts, React too.
      const read = () => page.waitForFunction(() => document.readyState !== "loading");
      await page.route(/main\.\w+\.js/, async (route) => (await upgraded, route.continue()));
      await page.route(/embed\.js/, async (route) => (await read(), route.continue()));
    }
    await page.goto(`${host.address}docusaurus/`, { waitUntil: "commit" });
    const programs = (...wanted) =>
      page.waitForFunction(
        (texts) => JSON.stringify([...document.querySelectorAll("go-park")].map((e) => e.shadowRoot?.querySelector(".static") && e.code)) === texts,
        JSON.stringify(wanted),
      );
    const runs = async (number, output) => {
      await page.click(`go-park >> nth=${number} >> text=Run`);
      const frame = await (await page.locator("go-park >> iframe").elementHandle()).contentFrame();
      await new Playground(frame).waitForOutput(output);
    };
    await programs(text, text);
    release();
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === "true"); // React has begun
    await page.waitForTimeout(300);
    await programs(text, text);
    assert.equal(await page.locator(".theme-code-block:visible").count(), 1, "the line that is no program");
    await runs(1, "sum 6");
    // Another look: React draws the blocks anew, and the run's output stays.
    await page.click("[class*=colorModeToggle] button");
    assert.equal(await page.locator("go-park >> iframe").count(), 1);
    const other = text.replace("sum\"", "total\"");
    await page.click("nav >> text=Select");
    await programs(other);
    await runs(0, "total 6");
    await page.goBack();
    await programs(text, text);
    await runs(0, "sum 6");
    assert.equal(await page.locator(".theme-code-block:visible").count(), 1);
    assert.deepEqual(errors, []);
    await page.close();
  });
});

test("the programs of the guide for courses", () => {
  const folder = mkdtempSync(join(tmpdir(), "gopark-guide-"));
  try {
    const blocks = readFileSync(join(root, "web/guide/courses.md"), "utf8").match(/(?<=^```go\n)[^]*?(?=^```)/gm);
    assert.equal(blocks.length, 2);
    blocks.forEach((block, number) => writeFileSync(join(folder, `${number}.go`), block));
    execFileSync(join(root, "build/native/gopark"), ["test", folder], { encoding: "utf8" });
    assert.equal(execFileSync(join(root, "build/native/gopark"), ["fmt", "-l", folder], { encoding: "utf8" }), "");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
