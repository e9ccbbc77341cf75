// The programs of tests/bench, as rows.txt names them, built by Go.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../browser/page.mjs";

const folder = join(root, "tests/bench");
const built = join(root, "build/bench");
const go = execFileSync(join(root, "tests/setup/go-command"), { encoding: "utf8" }).trim();
const env = { ...process.env, GOTOOLCHAIN: "local", GOPROXY: "off", GOFLAGS: "-mod=mod" };
const sources = (program) => [program, "measure"].map((name) => join(folder, "programs", `${name}.go`));

/** [{group, row, program, small, full}]: small and full are lists of arguments, or null. */
export const rows = readFileSync(join(folder, "rows.txt"), "utf8").split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [group, row, program, ...sizes] = line.trim().split(/\s+/);
    const [small, full] = sizes.map((words) => (words === "-" ? null : words.split(",")));
    return { group, row, program, small, full };
  });

/** The program as the playground has it: two files in one text. */
export const text = (program) =>
  sources(program).map((path, i) => `-- ${["main", "measure"][i]}.go --\n${readFileSync(path, "utf8")}`).join("");

/** What a run has said: ns on standard error, and its result. Null: it has failed. */
export function parse(errors, output) {
  return /^\d+\n?$/.test(errors) ? { ms: Number(errors) / 1e6, result: output.trim() } : null;
}

mkdirSync(built, { recursive: true });
const done = new Set();
function build(target, program, more) {
  if (!done.has(target)) execFileSync(go, ["build", "-o", join(built, target), ...sources(program)], { env: { ...env, ...more }, stdio: "inherit" });
  done.add(target);
  return join(built, target);
}

/** One run by native Go. */
export function runNative(program, words, workers) {
  const { stdout, stderr } = spawnSync(build(program, program), words, { env: { ...env, GOMAXPROCS: String(workers) }, encoding: "utf8" });
  return parse(stderr, stdout);
}

/** The program for Go's own WebAssembly: a file's path. And what loads it. */
export const buildWasm = (program) => build(`${program}.wasm`, program, { GOOS: "js", GOARCH: "wasm" });
export function wasmExec() {
  const path = join(built, "wasm_exec.js");
  copyFileSync(join(execFileSync(go, ["env", "GOROOT"], { encoding: "utf8" }).trim(), "lib/wasm/wasm_exec.js"), path);
  return path;
}
