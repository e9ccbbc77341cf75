// Chromium as readers start it. Playwright's own arguments switch third-party storage partitioning off, and frames in
// other sites' pages then have neither storage nor a service worker.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { denyServiceWorkers, kNotNeeded } from "./page.mjs";

// Resolves to what launchChromium does; all pages share a profile, which is new.
export async function startChromium({ serviceWorkers = true, flags = [] } = {}) {
  const profile = mkdtempSync(join(tmpdir(), "gopark-chromium-"));
  const child = spawn(process.env.CHROMIUM ?? "/usr/bin/chromium", [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync",
    "--no-first-run", "--disable-back-forward-cache", "--disable-dev-shm-usage", "--window-size=1000,900",
    `--disable-features=${kNotNeeded}`, "--remote-debugging-port=0", `--user-data-dir=${profile}`, ...flags, "about:blank",
  ]);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const endpoint = await new Promise((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
      const address = /DevTools listening on (ws:\S+)/.exec(said);
      if (address) resolve(address[1]);
    });
    ended.then(() => reject(new Error(`Chromium has ended: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(endpoint);
  const [context] = browser.contexts();
  if (!serviceWorkers) await context.addInitScript(denyServiceWorkers);
  return {
    newPage: () => context.newPage(),
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send("Browser.close").catch(() => {});
      const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
      await ended; // with all its processes, which write into the profile
      clearTimeout(timer);
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
