// Runs Go's own programs and the tests of std's packages by a gopark command, each in a process of its own: for engines
// that the native `conformance` does not have. What is on its lists of expected failures is left out.
//   node tests/conformance/command.mjs [--suite run|std] [--sample N/M] [--jobs N] COMMAND WORD… [-- PATTERN]
// COMMAND WORD…: build/wasm/node/gopark -compile eager, for example; "run" and "test" are put behind the first word.
import { execFile, execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const goroot = join(root, "build/goroot");
const native = join(root, "build/native/gopark");
const kWait = Number(process.env.WAIT ?? 300) * 1000;

const words = process.argv.slice(2);
function option(name, otherwise) {
  const at = words.indexOf(`--${name}`);
  return at < 0 ? otherwise : words.splice(at, 2)[1];
}
const suites = option("suite", "run,std").split(",");
const sample = option("sample", "0/1").split("/").map(Number);
const jobs = Number(option("jobs", availableParallelism()));
const end = words.indexOf("--");
const pattern = end < 0 ? "" : words[end + 1];
const [name, ...flags] = end < 0 ? words : words.slice(0, end);
const command = resolve(name);

function execute(file, args, cwd) {
  const env = { ...process.env, GOPARK_GOROOT: goroot, GOROOT: goroot, PWD: cwd };
  return new Promise((done) => {
    execFile(file, args, { cwd, env, timeout: kWait, killSignal: "SIGKILL", maxBuffer: 1 << 28 }, (error, out, err) => {
      done({ code: error === null ? 0 : error.killed ? "timeout" : error.code, out, err });
    });
  });
}

function expectedFailures(suite) {
  const lines = readFileSync(join(root, `tests/conformance/expected/${suite}.txt`), "utf8").split("\n");
  return new Set(lines.map((line) => line.split(" ")[0]));
}

// Why it has failed; "": it has not.
async function runProgram(name) {
  const path = join(goroot, "test", name);
  const head = /^\/\/ run\b(.*)$/m.exec(readFileSync(path, "utf8"));
  const given = (head?.[1] ?? "").trim().split(/\s+/).filter((word) => word !== "" && !word.startsWith("-"))
    .map((word) => (word.endsWith(".go") ? join(goroot, "test", word) : word));
  const joined = ["-c", 'exec "$0" "$@" 2>&1', command];
  const { code, out: said } = await execute("sh", [...joined, "run", ...flags, path, ...given], join(goroot, "test"));
  if (code !== 0) return `exit status ${code}: ${said.slice(0, 300)}`;
  const wanted = path.replace(/go$/, "out");
  return said === (existsSync(wanted) ? readFileSync(wanted, "utf8") : "") ? "" : `wrote ${said.slice(0, 300)}`;
}

// The tests that natively pass must pass.
async function runTests(name) {
  const args = (flags) => ["test", ...flags, "-short", "-v", name];
  const passedIn = ({ out }) => new Set([...out.matchAll(/^--- (?:PASS|SKIP): (\S+)/gm)].map((match) => match[1]));
  const folder = join(goroot, "src", name);
  const [wanted, got] = [await execute(native, args([]), folder), await execute(command, args(flags), folder)];
  const passed = passedIn(got);
  if (!/^(ok|FAIL|\?)\s/m.test(wanted.out) || /\[(setup|build) failed\]/.test(wanted.out)) throw new Error(`natively, ${name} has no verdict: ${wanted.err}`);
  const missing = [...passedIn(wanted)].filter((test) => !passed.has(test));
  const end = got.out.split("\n").filter((line) => !/^(=== |\s*--- (PASS|SKIP))/.test(line)).join("\n");
  return missing.length === 0 ? "" : `not passed: ${missing.slice(0, 10)} of ${passed.size + missing.length}; exit status ${got.code}: ${end.slice(0, 600)} ${got.err.slice(0, 300)}`;
}

let failed = 0, passed = 0;
for (const suite of suites) {
  const known = expectedFailures(suite);
  const list = execFileSync(join(root, "build/native/conformance"), ["--list", "--suite", suite, "--sample", sample.join("/")], { encoding: "utf8" });
  const names = list.trim().split("\n").map((line) => line.split(/\s+/)[1]).filter((name) => name.includes(pattern) && !known.has(name));
  await Promise.all(Array.from({ length: jobs }, async () => {
    for (let name; (name = names.shift()) !== undefined;) {
      const start = performance.now();
      const failure = await (suite === "run" ? runProgram : runTests)(name);
      if (failure === "") {
        passed++;
      } else {
        failed++;
        console.log(`FAILED: ${suite} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)\n  ${failure}`);
      }
    }
  }));
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
