// Takes web/screenshot.png, the README's picture, of the built page. Run by hand: node tests/browser/screenshot.mjs
import { join } from "node:path";
import { launchChromium, Playground, root, serve } from "./page.mjs";

const server = await serve();
const browser = await launchChromium();
const playground = await Playground.open(browser, server.address, "#22-concurrency/09-worker-pool", {
  viewport: { width: 1280, height: 800 }, colorScheme: "light",
});
await playground.run();
await playground.page.screenshot({ path: join(root, "web/screenshot.png") });
await browser.close();
server.close();
