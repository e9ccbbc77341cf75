// A page of another site that has <go-park>, for the tests of what is embedded.
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before } from "node:test";
import { startChromium } from "./chromium.mjs";
import { listen, serveWithPages } from "./hosts.mjs";
import { root } from "./page.mjs";
import { shared } from "./suite.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** For a person to look at. */
export const pictures = join(root, "build/screenshots");
mkdirSync(pictures, { recursive: true });
export const looks = [
  ["light", "light", { width: 900, height: 1000 }],
  ["dark", "dark", { width: 900, height: 1000 }],
  ["phone", "light", { width: 360, height: 900 }],
];

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The element's HTML. */
export const block = (text, attributes = "") => `<go-park ${attributes}>${escaped(text)}</go-park>`;

/** The first event of that type which an element of the page has told. */
export const event = (page, type) =>
  page.waitForFunction((wanted) => window.events.find((event) => event.type === wanted), type).then((handle) => handle.jsonValue());

/** The value of that expression of e, the first element, and root, its shadow root. */
export const inElement = (page, what) =>
  page.evaluate((body) => new Function("e", "root", `return ${body}`)(document.querySelector("go-park"), document.querySelector("go-park").shadowRoot), what);

export async function frameOf(page) {
  await page.waitForFunction(() => document.querySelector("go-park").shadowRoot.querySelector("iframe"));
  const handle = await page.evaluateHandle(() => document.querySelector("go-park").shadowRoot.querySelector("iframe"));
  return handle.asElement().contentFrame();
}

/** What axe finds wrong in a page or frame. */
export async function violations(where) {
  await where.evaluate(axe);
  return where.evaluate(async () => {
    const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const { violations: found } = await window.axe.run(document, { runOnly, iframes: false });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("; ")}`);
  });
}

/** For a suite: its servers (park, host), its browser, `pages` of the host by path, and `open` and `done`. */
export function hosting() {
  const there = { pages: {}, open, done };
  const free = []; // tabs: to start one takes longer than to go on with one
  before(async () => {
    there.park = await listen(serveWithPages({}, { plain: true }));
    there.host = await listen(serveWithPages(there.pages, { plain: true, folder: "/nonexistent" }), "localhost");
    there.browser = await shared(startChromium);
  });
  after(() => {
    there.park?.close();
    there.host?.close();
  });

  // Opens a page with that body; resolves to it. Events of all elements are kept in its window.events, without noise.
  async function open(body, { headers = {}, script = "", prepare } = {}) {
    const path = `/${Object.keys(there.pages).length}.html`;
    there.pages[path] = {
      headers,
      html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>host</title></head><body>${body}
<script src="${there.park.address}embed.js" ${script} async></script></body></html>`,
    };
    const page = free.pop() ?? (await newTab());
    page.violations = [];
    await prepare?.(page);
    page.isPrepared = prepare !== undefined;
    await page.goto(there.host.address + path.slice(1), { waitUntil: "domcontentloaded" });
    await page.waitForFunction(() => document.querySelector("go-park")?.shadowRoot?.querySelector(".static, pre, p, iframe"));
    return page;
  }

  async function newTab() {
    const page = await there.browser.newPage();
    page.on("console", (message) => /Content.Security.Policy/i.test(message.text()) && page.violations.push(message.text()));
    await page.addInitScript(() => {
      window.events = [];
      for (const type of ["ready", "run-start", "output", "exit", "change", "quiz"]) {
        const note = (event) => event.target.localName === "go-park" && window.events.push({ type, ...event.detail });
        document.addEventListener(type, note, true);
      }
    });
    return page;
  }

  // The page is of no use any more.
  async function done(page) {
    if (page.isPrepared || page.viewportSize() !== null) return page.close();
    await page.goto("about:blank");
    free.push(page);
  }
  return there;
}
