// How fast programs run in the page built into web/dist: the rows of rows.txt, in Chromium and Firefox, beside native Go
// and Go's own WebAssembly (GOOS=js GOARCH=wasm) in the same browser. One after the other in each round; medians. Run by
// hand:
//   node tests/bench/page.mjs [chromium|firefox] [small|full] [-rounds N] [-workers N] [ROW…]
// `full`: some hundred milliseconds of native Go, on a page that has run the program before. `small`: some milliseconds,
// each on a page just opened, whose code is cold.
import { readFileSync } from "node:fs";
import { launchChromium, launchFirefox, Playground, serve } from "../browser/page.mjs";
import { listen } from "../browser/hosts.mjs";
import { buildWasm, parse, rows, runNative, text, wasmExec } from "./rows.mjs";

const kMostMs = 300_000; // no run takes longer, unless something is wrong
const launchers = { chromium: launchChromium, firefox: launchFirefox };
const sizes = ["full", "small"];

const words = process.argv.slice(2);
function option(name, otherwise) {
  const at = words.indexOf(`-${name}`);
  return at < 0 ? otherwise : Number(words.splice(at, 2)[1]);
}
const rounds = option("rounds", 3);
const workers = option("workers", 1);
const chosen = (all) => (all.some((name) => words.includes(name)) ? all.filter((name) => words.includes(name)) : all);
const browsers = chosen(Object.keys(launchers));
const wantedSizes = chosen(sizes);
const names = chosen(rows.map(({ row }) => row));
const unknown = words.filter((word) => ![...Object.keys(launchers), ...sizes, ...rows.map(({ row }) => row)].includes(word));
if (unknown.length > 0) throw new Error(`no such row: ${unknown}`);

// In a worker: runs the module at that address; posts what it writes on both outputs.
const goWorker = `
importScripts("/wasm_exec.js");
onmessage = async ({ data: { address, words } }) => {
  const go = new Go();
  go.argv = ["program", ...words];
  const said = { 1: "", 2: "" };
  const decoder = new TextDecoder();
  globalThis.fs.writeSync = (fd, bytes) => ((said[fd] += decoder.decode(bytes)), bytes.length);
  const { instance } = await WebAssembly.instantiateStreaming(fetch(address), go.importObject);
  await go.run(instance);
  postMessage([said[2], said[1]]);
};`;

// Serves what Go has built, as isolated as the playground: the clocks are as fine.
function serveGo() {
  const isolated = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };
  const wasm = /^\/(\w+)\.wasm$/;
  const loader = readFileSync(wasmExec());
  return listen((request, response) => {
    const [type, body] =
      request.url === "/" ? ["text/html", "<!doctype html><title>Go</title>"]
      : request.url === "/worker.js" ? ["text/javascript", goWorker]
      : request.url === "/wasm_exec.js" ? ["text/javascript", loader]
      : wasm.test(request.url) ? ["application/wasm", readFileSync(buildWasm(wasm.exec(request.url)[1]))]
      : ["text/plain", ""];
    response.writeHead(200, { "Content-Type": type, ...isolated });
    response.end(body);
  }, "localhost");
}

// In the page of Go's own WebAssembly; null: it has failed.
function runGo([address, given]) {
  const worker = new Worker("/worker.js");
  return new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = () => resolve(null);
    worker.postMessage({ address, words: given });
  }).finally(() => worker.terminate());
}

async function measureGo(go, program, given) {
  const said = await go.evaluate(runGo, [`/${program}.wasm`, given], kMostMs).catch(() => null);
  return said && parse(...said);
}

async function measurePage(playground, given) {
  await playground.page.evaluate((argumentsOf) => window.gopark.runner.start({ kind: "run", arguments: argumentsOf }), given);
  const { output } = await playground.end(kMostMs);
  const lines = output.split("\n");
  return parse(lines[0], lines.slice(1).join("\n"));
}

const middle = (values) => values.sort((a, b) => a - b)[values.length >> 1];

/** One row in a browser: the medians, in ms, of native Go, gopark, Go's own WebAssembly; NaN: it has failed. */
async function measureRow({ program, ...row }, size, there) {
  const runs = [[], [], []];
  let expected;
  const note = (i, run, who) => {
    expected ??= run?.result;
    if (run !== null && run.result !== expected) throw new Error(`${who} says ${run.result}, not ${expected}`);
    runs[i].push(run?.ms ?? NaN);
  };
  buildWasm(program);
  const open = async () => {
    const playground = await Playground.open(there.browser, there.server.address);
    await playground.setCode(text(program));
    await playground.setWorkers(workers);
    return playground;
  };
  let playground = size === "full" ? await open() : null;
  if (playground !== null) await measurePage(playground, row.full);
  for (let i = 0; i < rounds; i++) {
    note(0, runNative(program, row[size], workers), "Go");
    if (size === "small") playground = await open();
    note(1, await measurePage(playground, row[size]), "gopark");
    if (size === "small") await playground.close();
    note(2, await measureGo(there.go, program, row[size]), "Go's own WebAssembly");
  }
  if (size === "full") await playground.close();
  return runs.map(middle);
}

const shown = (value, digits) => (Number.isFinite(value) ? value.toFixed(digits) : "–");
const line = (first, others) => console.log(first.padEnd(32) + others.map((value) => value.padStart(11)).join(""));
const mean = (ratios) => Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);

async function table(browserName, size, there) {
  line(`${browserName}, ${size}, workers: ${workers}`, ["Go, ms", "gopark, ms", "ratio", "Go wasm, ms", "ratio"]);
  const ratios = {};
  for (const row of rows.filter(({ row: name, [size]: given }) => names.includes(name) && given !== null)) {
    const measured = await measureRow(row, size, there).catch((error) => {
      console.error(`${row.row}: ${error.message}`);
      process.exitCode = 1;
      return [NaN, NaN, NaN];
    });
    const [native, page, wasm] = measured;
    line(row.row, [shown(native, 1), shown(page, 1), shown(page / native, 2), shown(wasm, 1), shown(wasm / native, 2)]);
    (ratios[row.group] ??= []).push([page / native, wasm / native]);
  }
  for (const [group, list] of Object.entries(ratios)) {
    const [page, wasm] = [0, 1].map((i) => mean(list.map((pair) => pair[i]).filter(Number.isFinite)));
    line(`${group}, geometric mean`, ["", "", shown(page, 2), "", shown(wasm, 2)]);
  }
  console.log();
}

for (const browserName of browsers) {
  const there = {};
  try {
    there.server = await serve();
    there.goServer = await serveGo();
    there.browser = await launchers[browserName]();
    const goPage = await there.browser.newPage();
    there.go = new Playground(goPage);
    await goPage.goto(there.goServer.address);
    for (const size of wantedSizes) await table(browserName, size, there);
  } finally {
    await there.browser?.close();
    there.server?.close();
    there.goServer?.close();
  }
}
