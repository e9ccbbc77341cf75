// Serves the built page and opens it in Debian's Chromium.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

// Starts web/scripts/serve.mjs on a free port; resolves to {address, close}.
export async function serve(...flags) {
  const server = spawn(process.execPath, [join(root, "web/scripts/serve.mjs"), "--port", "0", ...flags]);
  const address = await new Promise((resolve, reject) => {
    server.stdout.on("data", (text) => resolve(/http:\S+/.exec(String(text))[0]));
    server.on("exit", () => reject(new Error("the server has ended")));
  });
  return { address, close: () => server.kill() };
}

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"],
  });
}

// The playground in a fresh context.
export class Playground {
  static async open(browser, address, hash = "") {
    const context = await browser.newContext();
    const page = await context.newPage();
    const playground = new Playground(page);
    page.on("pageerror", (error) => playground.errors.push(error.message));
    await page.goto(address + hash);
    await page.waitForFunction(() => window.gopark && /runs on/.test(document.getElementById("mode").textContent), null, { timeout: 30000 });
    return playground;
  }
  errors = [];
  constructor(page) {
    this.page = page;
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
  status() {
    return this.page.locator("#status").textContent();
  }
  async start() {
    await this.page.click("#run");
  }
  // Runs to the end; resolves to {output, status}.
  async run(timeout = 30000) {
    await this.start();
    await this.page.waitForFunction(() => !document.getElementById("run").disabled, null, { timeout });
    await this.page.waitForTimeout(50);
    return { output: await this.output(), status: await this.status() };
  }
  waitForOutput(text, timeout = 10000) {
    return this.page.waitForFunction((wanted) => window.gopark.output.includes(wanted), text, { timeout });
  }
  close() {
    return this.page.context().close();
  }
}
