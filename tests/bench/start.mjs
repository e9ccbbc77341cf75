// How long the reader waits, in the page built into web/dist, in Chromium and Firefox: medians of ten. Run by hand:
//   node tests/bench/start.mjs [chromium|firefox]
// It needs what the browser tests need (tests/setup/node-packages tests/browser).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { dist, listen } from "../browser/hosts.mjs";
import { launchChromium, launchFirefox, modes, Playground, serve } from "../browser/page.mjs";
import { examples, hello, program } from "../browser/programs.mjs";

const kTimes = 10;
const kMostMs = 60000; // no measurement takes longer, unless something is wrong
const kRestMs = 1000; // before a cold start: a reader's browser is not busy with the profile before
const tenMegabytes = program(`w := bufio.NewWriter(os.Stdout)
line := strings.Repeat("0123456789", 10)
for i := range 100_000 {
	fmt.Fprintln(w, i, line)
}
w.Flush()`, "bufio", "fmt", "os", "strings");

const middle = (values) => values.sort((a, b) => a - b)[values.length >> 1];

// The median of what `measure` resolves to.
async function median(measure) {
  const values = [];
  for (let i = 0; i < kTimes; i++) values.push(await measure());
  return middle(values);
}

// In the page, before its scripts: runs as soon as there is a Run button, notes the ms from the navigation to the first
// output.
function runAtOnce(code) {
  let app;
  Object.defineProperty(window, "gopark", {
    get: () => app,
    set: (value) => {
      app = value;
      app.setCode(code);
      new MutationObserver(() => {
        if (document.body.dataset.firstOutputMs) window.firstOutputAt ??= performance.now();
      }).observe(document.body, { attributes: true });
      document.getElementById("run").click();
    },
  });
}

async function coldStart(page, address) {
  await (page.addInitScript ?? page.evaluateOnNewDocument).call(page, runAtOnce, hello("first"));
  const playground = new Playground(page);
  await new Promise((resolve) => setTimeout(resolve, kRestMs));
  await page.goto(address);
  return playground.until(() => window.firstOutputAt, null, kMostMs);
}

// Each time in a new profile. A context of Chromium is one; of Firefox's contexts, some share a cache.
const freshly = {
  chromium: async ({ browser }, use) => {
    const page = await browser.newPage();
    return use(page).finally(() => page.context().close());
  },
  firefox: async ({ serviceWorkers }, use) => {
    const browser = await launchFirefox({ serviceWorkers });
    return use(await browser.newPage()).finally(() => browser.close());
  },
};

async function warmRun(playground) {
  await playground.run(kMostMs);
  return Number(await playground.page.evaluate(() => document.body.dataset.firstOutputMs));
}

async function brotliKilobytes(page, address) {
  const bodies = [];
  page.on("response", (response) => bodies.push(response.body().catch(() => Buffer.alloc(0))));
  await coldStart(page, address);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return (await Promise.all(bodies)).reduce((sum, body) => sum + brotliCompressSync(body, quality).length, 0) / 1024;
}

// In the page: runs what is there; resolves to the ms until all output is on the screen, and between two frames meanwhile.
async function runAndWatch() {
  const begin = performance.now();
  document.getElementById("run").click();
  let last = performance.now();
  let longest = 0;
  do {
    const now = await new Promise(requestAnimationFrame);
    longest = Math.max(longest, now - last);
    last = now;
  } while (document.getElementById("status").dataset.state === "running");
  await window.gopark.written();
  return [performance.now() - begin, longest];
}

// Ten megabytes of output: ms until all of it is on the screen, and the longest time between two frames meanwhile.
async function output(playground) {
  await playground.setCode(tenMegabytes);
  await playground.run(kMostMs);
  const runs = [];
  for (let i = 0; i < kTimes; i++) runs.push(await playground.evaluate(runAndWatch, null, kMostMs));
  return [middle(runs.map(([time]) => time)), middle(runs.map(([, gap]) => gap))];
}

// The language service on an example: ms for a look at it after a change, for a completion, for gofmt; its memory in MB.
async function service(playground) {
  await playground.serviceReady();
  const results = [];
  const questions = [["diagnose"], ["complete", "main.go", examples[8].code.indexOf("fmt.") + 4], ["format", examples[8].code]];
  for (const question of questions) {
    let i = 0;
    const ask = async () => {
      await playground.setCode(examples[8].code + `// ${i++}\n`);
      return playground.evaluate(async (asked) => {
        const begin = performance.now();
        await window.gopark.assistant.ask(...asked);
        return performance.now() - begin;
      }, question);
    };
    await ask();
    results.push(await median(ask));
  }
  results.push(await playground.page.evaluate(() => window.gopark.assistant.memoryBytes / (1 << 20)));
  return results;
}

// Appends the numbers of one column of the table to `results`.
async function measure({ browserName, serviceWorkers }, there, results) {
  const { address } = there.server;
  const { browser } = there;
  const fresh = (use) => freshly[browserName]({ browser, serviceWorkers }, use);
  results.push(await median(() => fresh((page) => coldStart(page, address))));
  const playground = await Playground.open(browser, address);
  await playground.setCode(hello("warm"));
  await playground.run(kMostMs);
  results.push(await median(() => warmRun(playground)));
  // What the examples themselves say.
  const sayOf = (pattern) => async () => {
    const { output } = await playground.run(kMostMs);
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
  // Firefox is served the same.
  results.push(browserName === "chromium" ? await fresh((page) => brotliKilobytes(page, address)) : NaN);
  results.push(...(await output(playground)));
  results.push(...(await service(playground)));
}

async function column(mode) {
  const there = {};
  const results = [];
  try {
    there.server = await serve(...mode.flags);
    there.browser = await launchers[mode.browserName](mode);
    await measure(mode, there, results);
  } catch (error) {
    console.error(`${mode.browserName}, ${mode.mode}: ${error.message}`);
    process.exitCode = 1;
  }
  await there.browser?.close();
  there.server?.close();
  return results;
}

const launchers = { chromium: launchChromium, firefox: launchFirefox };
const rows = ["cold page → first output, ms", "warm Run → first output, ms", "100,000 goroutines, ms",
  "clerks: 2 workers, times as fast", "brotli up to first output, KB",
  "10 MB of output, ms", "longest frame meanwhile, ms", "findings after a change, ms", "completion, ms", "gofmt, ms",
  "memory of the language service, MB"];
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(launchers);
const columns = wanted.flatMap((browserName) => modes.map((mode) => ({ ...mode, browserName })));
const table = [];
for (const mode of columns) table.push(await column(mode));
const line = (first, others) => console.log(first.padEnd(34) + others.map((text) => text.padStart(12)).join(""));
line("", columns.map(({ browserName }) => browserName));
line("", columns.map(({ mode }) => mode));
const shown = (value) => (Number.isFinite(value) ? value.toFixed(1) : "–");
rows.forEach((row, i) => line(row, table.map((values) => shown(values[i]))));

// What embed.js costs a page of somebody else's that has so many programs, before the reader touches one.
const kBlocks = 50;

async function mainThreadMs(browser, address) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(address);
  await page.waitForTimeout(1000);
  const { metrics } = await session.send("Performance.getMetrics");
  await page.context().close();
  return 1000 * metrics.find(({ name }) => name === "TaskDuration").value;
}

async function embedding() {
  const park = await serve("--plain");
  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const block = (number) => `<h2>${number}</h2><p>Some words.</p><go-park>${escaped(examples[number % examples.length].code)}</go-park>`;
  const body = Array.from({ length: kBlocks }, (_, number) => block(number)).join("");
  const html = (script) => `<!doctype html><meta charset="utf-8"><title>host</title>${script}<style>go-park { white-space: pre }</style>${body}`;
  const host = await listen((request, response) => {
    response.writeHead(200, { "Content-Type": "text/html" });
    response.end(html(request.url === "/with" ? `<script src="${park.address}embed.js" async></script>` : ""));
  }, "localhost");
  const browser = await launchChromium();
  const without = await median(() => mainThreadMs(browser, host.address));
  const withBlocks = await median(() => mainThreadMs(browser, `${host.address}with`));
  await browser.close();
  host.close();
  park.close();
  const script = readFileSync(join(dist, "embed.js"));
  console.log(`\nembed.js: ${script.length} bytes, ${gzipSync(script, { level: 9 }).length} by gzip, ${brotliCompressSync(script).length} by brotli`);
  console.log(`a page with ${kBlocks} programs: ${without.toFixed(0)} ms of its main thread, with embed.js ${withBlocks.toFixed(0)} ms`);
}
if (wanted.includes("chromium")) await embedding();
