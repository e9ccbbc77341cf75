// Runs generated programs, and compares what they print and how they end with native Go.
//   node tests/differential/run.mjs COMMAND…                       the seeds of expected.txt; a program's name is added
//   node tests/differential/run.mjs --go GO --seeds A-B COMMAND…   these seeds, with native Go beside it
//   node tests/differential/run.mjs --go GO --seeds A-B            writes expected.txt
// COMMAND: build/native/gopark run, node …/gopark.mjs run -seed 3, …
// GO: the go command (tests/setup/go-command). WAIT: seconds that a program may take (60).
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "./generate.mjs";

const kExpected = new URL("expected.txt", import.meta.url);
const kWait = Number(process.env.WAIT ?? 60) * 1000;

const command = process.argv.slice(2);
// The value of `--name`, which is taken out of the command.
function option(name) {
  if (command[0] !== `--${name}`) return undefined;
  return command.splice(0, 2)[1];
}
const go = option("go");
const range = option("seeds");

const folder = mkdtempSync(join(tmpdir(), "differential-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

function execute([file, ...args]) {
  return new Promise((resolve) => {
    const options = { timeout: kWait, maxBuffer: 1 << 26, killSignal: "SIGKILL", cwd: process.cwd() };
    execFile(file, args, options, (error, out, err) => {
      resolve({ out, err, exit: error === null ? 0 : error.killed ? "killed" : (error.code ?? error.signal) });
    });
  });
}

// A run in one line: exit code, length and hash of the output, with the words of a panic but not its trace.
function outcome({ out, err, exit }) {
  const text = exit === 0 ? out : out + err.split("\n\n")[0];
  return { text, line: `${exit} ${text.length} ${createHash("sha256").update(text).digest("hex").slice(0, 16)}` };
}

function source(seed) {
  const path = join(folder, `${seed}.go`);
  writeFileSync(path, generate(seed));
  return path;
}

async function natively(seed) {
  const binary = join(folder, String(seed));
  const built = await execute([go, "build", "-o", binary, source(seed)]);
  if (built.exit !== 0) throw new Error(`seed ${seed} does not compile:\n${built.err}`);
  const result = outcome(await execute([binary]));
  rmSync(binary);
  return result;
}

// Calls work(seed) for all, as many at a time as there are processors.
async function forAll(seeds, work) {
  const left = [...seeds];
  const worker = async () => {
    while (left.length > 0) await work(left.shift());
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

function seedsOf(text) {
  const [first, last] = text.split("-").map(Number);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

const wanted = new Map();
if (go === undefined) {
  for (const line of readFileSync(kExpected, "utf8").trim().split("\n")) {
    const [seed, ...rest] = line.split(" ");
    wanted.set(Number(seed), { line: rest.join(" ") });
  }
} else {
  for (const seed of seedsOf(range)) wanted.set(seed, undefined);
  await forAll(wanted.keys(), async (seed) => wanted.set(seed, await natively(seed)));
}

if (command.length === 0) {
  writeFileSync(kExpected, [...wanted].map(([seed, { line }]) => `${seed} ${line}\n`).join(""));
} else {
  let failed = 0;
  await forAll(wanted.keys(), async (seed) => {
    const got = outcome(await execute([...command, source(seed)]));
    if (got.line === wanted.get(seed).line) return;
    failed++;
    console.log(`FAILED: seed ${seed}\n  wanted ${wanted.get(seed).line}\n  got    ${got.line}`);
    // Where native Go's output is at hand: the first line that differs.
    const lines = wanted.get(seed).text?.split("\n") ?? [];
    const at = got.text.split("\n").findIndex((line, i) => line !== lines[i]);
    if (lines.length > 0) console.log(`  line ${at + 1}: ${lines[at]}\n     not: ${got.text.split("\n")[at]}`);
  });
  console.log(`${wanted.size - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
