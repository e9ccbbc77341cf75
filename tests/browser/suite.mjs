// What the tests of a file share: a start of a browser takes longer than most tests.
import { after, before, describe } from "node:test";
import { launchChromium, Playground, serve } from "./page.mjs";

// Most programs of the tests are over before what is compiled for speed is of use. Long ones are compiled all the same.
const kFlags = ["--js-flags=--wasm-tiering-budget=200000000"];

const browsers = new Map();
const servers = new Map();
after(async () => {
  for (const browser of browsers.values()) await (await browser).close();
  for (const server of servers.values()) (await server).close();
});

function once(made, key, make) {
  if (!made.has(key)) made.set(key, make());
  return made.get(key);
}

// A browser of that kind, which ends with the file: its pages are to be closed.
export const shared = (launch, { serviceWorkers = true } = {}) =>
  once(browsers, `${launch.name} ${serviceWorkers}`, () => launch({ serviceWorkers, flags: kFlags }));

// A suite with a page open: `body` gets an object with `playground`, `browser` and `address`, which are there when its
// tests run.
export function suite(name, { flags = [], serviceWorkers = true, launch = launchChromium, hash = "" }, body) {
  describe(name, () => {
    const there = {};
    before(async () => {
      there.address = (await once(servers, flags.join(" "), () => serve(...flags))).address;
      there.browser = await shared(launch, { serviceWorkers });
      there.playground = await Playground.open(there.browser, there.address, hash);
    });
    after(() => there.playground?.close());
    body(there);
  });
}
