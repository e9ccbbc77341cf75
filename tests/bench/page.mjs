// How long the reader waits, in the page built into web/dist, in Chromium: medians of ten. Run by hand:
//   node tests/bench/page.mjs
// It needs what the browser tests need (tests/setup/node-packages tests/browser).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { dist, listen } from "../browser/hosts.mjs";
import { launchChromium, Playground, serve } from "../browser/page.mjs";
import { examples, hello, program } from "../browser/programs.mjs";

const kTimes = 10;
const tenMegabytes = program(`w := bufio.NewWriter(os.Stdout)
line := strings.Repeat("0123456789", 10)
for i := range 100_000 {
	fmt.Fprintln(w, i, line)
}
w.Flush()`, "bufio", "fmt", "os", "strings");

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

// Ten megabytes of output: ms until all of it is on the screen, and the longest time between two frames meanwhile.
async function output(playground) {
  await playground.setCode(tenMegabytes);
  await playground.run();
  const times = [];
  const gaps = [];
  for (let i = 0; i < kTimes; i++) {
    const [time, gap] = await playground.page.evaluate(async () => {
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
    });
    times.push(time);
    gaps.push(gap);
  }
  const middle = (values) => values.sort((a, b) => a - b)[kTimes >> 1];
  return [middle(times), middle(gaps)];
}

// The language service on an example: ms for a look at it after a change, for a completion, for gofmt; its memory in MB.
async function service(playground) {
  const results = [];
  const questions = [["diagnose"], ["complete", "main.go", examples[8].code.indexOf("fmt.") + 4], ["format", examples[8].code]];
  for (const question of questions) {
    let i = 0;
    const ask = async () => {
      await playground.setCode(examples[8].code + `// ${i++}\n`);
      return playground.page.evaluate(async (asked) => {
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
  results.push(...(await output(playground)));
  results.push(...(await service(playground)));
  await browser.close();
  server.close();
  return results;
}

const rows = ["cold page → first output, ms", "warm Run → first output, ms", "100,000 goroutines, ms",
  "clerks: 2 workers, times as fast", "brotli up to first output, KB",
  "10 MB of output, ms", "longest frame meanwhile, ms", "findings after a change, ms", "completion, ms", "gofmt, ms",
  "memory of the language service, MB"];
const threads = await numbers([], true);
const single = await numbers(["--plain"], false);
console.log(`${"".padEnd(34)}${"threads".padStart(12)}${"one thread".padStart(12)}`);
rows.forEach((row, i) => console.log(`${row.padEnd(34)}${[threads[i], single[i]].map((value) => value.toFixed(1).padStart(12)).join("")}`));

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
await embedding();
