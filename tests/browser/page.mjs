// Serves the built page and opens it in Debian's Chromium or Firefox.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

// Starts web/scripts/serve.mjs on a free port; resolves to {address, close}.
export async function serve(...flags) {
  const server = spawn(process.execPath, [join(root, "web/scripts/serve.mjs"), "--port", "0", ...flags]);
  const address = await new Promise((resolve, reject) => {
    server.stdout.on("data", (text) => resolve(/http:\S+/.exec(String(text))[0]));
    server.on("exit", () => reject(new Error("the server has ended")));
  });
  return { address, close: () => server.kill() };
}

/**
 * What Chromium does without: for each window, though it has none that anybody sees, it would load pages of its own for the
 * suggestions below the address, and start a process ahead. That is half of what opening a page costs.
 */
export const kNotNeeded = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "SpareRendererForSitePerProcess"];
// The driver's own list, whose place ours takes.
const kNotForTests = [
  "AcceptCHFrame", "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "DialMediaRouteProvider", "GlobalMediaControls",
  "HttpsUpgrades", "LensOverlay", "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning", "Translate",
];

// Both resolve to {newPage, close}; newPage makes a page with storage of its own. serviceWorkers false: there are none,
// as where the reader forbids storage.
export async function launchChromium({ serviceWorkers = true, flags = [] } = {}) {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync",
      `--disable-features=${[...kNotForTests, ...kNotNeeded]}`, ...flags,
    ],
  });
  return {
    newPage: async (options) => {
      const context = await browser.newContext(options);
      if (!serviceWorkers) await context.addInitScript(denyServiceWorkers);
      await context.addInitScript(refuseViolations);
      return context.newPage();
    },
    close: () => browser.close(),
  };
}

// What the page's own security policy forbids, the page does not try: "no script has failed" tells.
function refuseViolations() {
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
    throw new Error(`security policy: ${violatedDirective}: ${blockedURI} ${sourceFile}:${lineNumber}`);
  });
}

// As browsers do it.
export function denyServiceWorkers() {
  navigator.serviceWorker.register = () => Promise.reject(new DOMException("The operation is insecure.", "SecurityError"));
}

export async function launchFirefox({ serviceWorkers = true } = {}) {
  const { default: puppeteer } = await import("puppeteer-core"); // each driver takes its time to be read
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    defaultViewport: { width: 1280, height: 800 },
    timeout: 60000, // a busy machine
    // What the driver loosens is as it is for readers.
    extraPrefsFirefox: {
      "network.cookie.cookieBehavior": 5,
      "security.fileuri.strict_origin_policy": true,
      "dom.serviceWorkers.enabled": serviceWorkers,
    },
  });
  return {
    newPage: async () => (await browser.createBrowserContext()).newPage(),
    close: () => browser.close(),
  };
}

// How a page comes to run programs; the tests that concern running are done for each.
export const modes = [
  { mode: "threads", flags: [], serviceWorkers: true },
  { mode: "one thread", flags: ["--plain"], serviceWorkers: false },
];

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const kLate = Symbol("late");

// Resolves as the promise does, or to kLate after so long.
async function within(ms, promise) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, ms, kLate)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

// What takes longer will not come. (How long something takes is told by measurements, not by tests: the machine may be busy.)
const kPatienceMs = 60000;

// The playground in a page of its own. Of the two drivers' interfaces it uses what they share.
export class Playground {
  static async open(browser, address, hash = "", options = {}) {
    const page = await browser.newPage(options);
    const playground = new Playground(page);
    await page.goto(address + hash);
    await playground.ready();
    return playground;
  }
  errors = [];
  said = []; // on the browser's console
  loads = 0; // how often the page was loaded
  constructor(page) {
    this.page = page;
    page.on?.("pageerror", (error) => this.errors.push(error.message));
    page.on?.("domcontentloaded", () => this.loads++);
    page.on?.("console", (message) => this.said.push(message.text()));
  }

  // Resolves to what `isSo(argument)` in the page gives, when that is something; rejects after the time-out.
  async until(isSo, argument = null, timeout = kPatienceMs) {
    const end = Date.now() + timeout;
    let wait = 0;
    for (;;) {
      let result;
      try {
        result = await within(end - Date.now(), this.page.evaluate(isSo, argument));
      } catch (error) {
        if (!/context|navigat|frame|destroyed/i.test(error.message)) throw error; // else: it is just being reloaded
      }
      if (result && result !== kLate) return result;
      if (Date.now() >= end) throw new Error(`not within ${timeout} ms: ${isSo}\n${await this.state()}`);
      await sleep(Math.min((wait += 5), 60)); // asking takes the page's time, too
    }
  }

  // Resolves to what the page makes of it; rejects after the time-out.
  async evaluate(what, argument = null, timeout = kPatienceMs) {
    const result = await within(timeout, this.page.evaluate(what, argument));
    if (result === kLate) throw new Error(`not within ${timeout} ms: ${what}\n${await this.state()}`);
    return result;
  }

  // What can be said of the page when somebody has waited in vain.
  async state() {
    const shown = await within(3000, this.page.evaluate(() => {
      const text = (id) => document.getElementById(id)?.textContent;
      const { isReady, isRunning, queued } = window.gopark?.runner?.engine ?? {};
      const output = window.gopark?.output ?? "";
      return {
        status: text("status"), mode: text("mode"), visibility: document.visibilityState, measured: { ...document.body.dataset },
        engine: { isReady, isRunning, queued: queued?.map(({ type }) => type) },
        outputLength: output.length, output: output.slice(-2000),
      };
    }).catch((error) => error.message));
    const page = shown === kLate ? "does not answer" : JSON.stringify(shown, null, 2);
    return `page: ${page}\nerrors: ${this.errors.join("\n")}\nconsole: ${this.said.slice(-20).join("\n")}`;
  }

  ready() {
    return this.until(() => window.gopark && /runs on/.test(document.getElementById("mode").textContent));
  }
  // The language service has started, which takes its time: at first the page gives way to a run.
  serviceReady() {
    return this.until(() => window.gopark.assistant.memoryBytes > 0);
  }
  // With its storage, where that was its own.
  close() {
    return (this.page.context?.() ?? this.page.browserContext()).close();
  }
  async reload() {
    await this.page.reload();
    await this.ready();
  }
  async open(id) {
    await this.page.evaluate((hash) => (location.hash = hash), id);
    await this.until((wanted) => document.querySelector("#examples [aria-current]").hash === `#${wanted}`, id);
  }

  // On a small screen: one of its parts.
  show(view) {
    return this.page.evaluate((wanted) => document.getElementById(`view-${wanted}`).click(), view);
  }

  setCode(text) {
    return this.page.evaluate((code) => window.gopark.setCode(code), text);
  }
  code() {
    return this.page.evaluate(() => window.gopark.code);
  }
  output() {
    return this.page.evaluate(() => window.gopark.output);
  }
  text(selector) {
    return this.page.evaluate((wanted) => document.querySelector(wanted).textContent, selector);
  }
  status() {
    return this.text("#status");
  }
  setWorkers(count) {
    return this.page.evaluate((wanted) => (document.getElementById("workers").value = wanted), String(count));
  }

  // Types, then presses keys such as "Enter" or "Control+d".
  type(text) {
    return this.page.keyboard.type(text);
  }
  async press(...combinations) {
    for (const combination of combinations) {
      const keys = combination.split("+");
      for (const key of keys) await this.page.keyboard.down(key);
      for (const key of keys.reverse()) await this.page.keyboard.up(key);
    }
  }
  // As pasting does.
  paste(text) {
    return this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  start() {
    return this.page.click("#run");
  }
  stop() {
    return this.page.click("#stop");
  }
  // Presses Stop; resolves to the ms until the program has ended, without the driver's own delays.
  timeToStop() {
    return this.page.evaluate(async () => {
      const begin = performance.now();
      document.getElementById("stop").click();
      while (document.getElementById("status").dataset.state === "running") await new Promise(requestAnimationFrame);
      return performance.now() - begin;
    });
  }
  // Resolves to {output, status} at the program's end.
  async end(timeout = kPatienceMs) {
    await this.until(() => document.getElementById("status").dataset.state !== "running", null, timeout);
    await this.evaluate(() => window.gopark.written(), null, timeout);
    return { output: await this.output(), status: await this.status() };
  }
  async run(timeout = kPatienceMs) {
    await this.start();
    return this.end(timeout);
  }
  waitForOutput(text, timeout = kPatienceMs) {
    return this.until((wanted) => window.gopark.output.includes(wanted), text, timeout);
  }
}
