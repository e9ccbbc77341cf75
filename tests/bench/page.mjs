// How long the reader waits, in the page built into web/dist, in Chromium: medians of ten. Run by hand:
//   node tests/bench/page.mjs
// It needs what the browser tests need (tests/setup/node-packages tests/browser).
import { brotliCompressSync, constants } from "node:zlib";
import { launchChromium, Playground, serve } from "../browser/page.mjs";
import { examples, hello } from "../browser/programs.mjs";

const kTimes = 10;

// The median of what `measure` resolves to.
async function median(measure) {
  const values = [];
  for (let i = 0; i < kTimes; i++) values.push(await measure());
  return values.sort((a, b) => a - b)[kTimes >> 1];
}

// Opens the page in a fresh profile, runs as soon as there is a Run button; resolves to the ms until the first output.
async function coldStart(browser, address, onResponse) {
  const page = await browser.newPage();
  if (onResponse) page.on("response", onResponse);
  const begin = Date.now();
  await page.goto(address, { waitUntil: "commit" });
  const playground = new Playground(page);
  await playground.until(() => window.gopark);
  await playground.setCode(hello("first"));
  await page.evaluate(() => document.getElementById("run").click());
  await playground.until(() => document.body.dataset.firstOutputMs);
  const elapsed = Date.now() - begin;
  await page.context().close();
  return elapsed;
}

async function warmRun(playground) {
  await playground.run();
  return Number(await playground.page.evaluate(() => document.body.dataset.firstOutputMs));
}

async function brotliKilobytes(browser, address) {
  const bodies = [];
  await coldStart(browser, address, (response) => bodies.push(response.body().catch(() => Buffer.alloc(0))));
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return (await Promise.all(bodies)).reduce((sum, body) => sum + brotliCompressSync(body, quality).length, 0) / 1024;
}

async function numbers(flags, serviceWorkers) {
  const server = await serve(...flags);
  const browser = await launchChromium({ serviceWorkers });
  const results = [];
  results.push(await median(() => coldStart(browser, server.address)));
  const playground = await Playground.open(browser, server.address);
  await playground.setCode(hello("warm"));
  await playground.run();
  results.push(await median(() => warmRun(playground)));
  // What the examples themselves say.
  const sayOf = (pattern) => async () => {
    const { output } = await playground.run();
    return Number(pattern.exec(output)?.[1]);
  };
  const open = async (name) => {
    await playground.open(examples.find((example) => example.id.endsWith(name)).id);
    await playground.page.click("#reset");
  };
  await open("02-light-tasks");
  results.push(await median(sayOf(/elapsed: (\d+) ms/)));
  await open("01-one-clerk-or-several");
  await playground.setWorkers(2);
  results.push(await median(sayOf(/([\d.]+) times as fast/)));
  results.push(await brotliKilobytes(browser, server.address));
  await browser.close();
  server.close();
  return results;
}

const rows = ["cold page → first output, ms", "warm Run → first output, ms", "100,000 goroutines, ms",
  "clerks: 2 workers, times as fast", "brotli up to first output, KB"];
const threads = await numbers([], true);
const single = await numbers(["--plain"], false);
console.log(`${"".padEnd(34)}${"threads".padStart(12)}${"one thread".padStart(12)}`);
rows.forEach((row, i) => console.log(`${row.padEnd(34)}${[threads[i], single[i]].map((value) => value.toFixed(1).padStart(12)).join("")}`));
