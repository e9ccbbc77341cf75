// Runs the goldens and the playground's examples in the WebAssembly build without threads, in Node, with all code
// compiled before it is executed, and compares with what the native command says.
//   node tests/wasmgen/execute.mjs [hot] [all | FILE.go…]
// Without arguments it runs one program of three.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const build = join(root, "build/wasm-single");
const native = join(root, "build/native/gopark");
const kHot = 1, kEager = 2; // driver::RunOptions::Compile
const kMostMs = 120_000;
const folders = ["tests/golden/programs", "web/examples/22-concurrency"];
// What differs by the machine: how fast it is, how many run at once, where zones come from.
const kOther = ["01-one-clerk-or-several", "13-race", "time_zones"];

const mode = process.argv[2] === "hot" ? kHot : kEager;
const named = process.argv.slice(mode === kHot ? 3 : 2);
const rest = named[0] === "all" ? 1 : 3;
const programs = named.length > 0 && rest > 1 ? named
  : folders.flatMap((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith(".go") && !kOther.some((other) => name.startsWith(other)))
    .filter((_, i) => i % rest === 0).map((name) => join(root, folder, name)));

// The module is made for pages and workers.
globalThis.self = globalThis.window = globalThis;
globalThis.location = { href: pathToFileURL(`${build}/`).href };
const { default: create } = await import(pathToFileURL(join(build, "gopark.js")));
const wasm = new WebAssembly.Module(readFileSync(join(build, "gopark.wasm")));
const { Core } = await create({
  instantiateWasm(imports, receive) {
    WebAssembly.instantiate(wasm, imports).then((instance) => receive(instance, wasm));
    return {};
  },
  onEvent() {},
  onInternalError: (line) => console.log(line),
});
const core = new Core(readFileSync(join(root, "build/native/std.pack")));
if (!core.ok()) throw new Error("the pack of std is damaged");

async function run(program) {
  const path = `/prog/${basename(program)}`; // traces show it
  core.putFile(path, readFileSync(program, "utf8"));
  const { messages } = core.compile("/prog");
  core.removeFile(path);
  if (messages !== "") return { code: 1, output: messages };
  core.start({ workers: 0, maxWorkers: 0, seed: null, virtualTime: false, arguments: ["/prog/prog"], timeZone: "UTC", compile: mode });
  core.closeInput();
  const pieces = [];
  const take = () => {
    for (let piece = core.takeOutput(1 << 16); piece.fd !== 0; piece = core.takeOutput(1 << 16)) {
      if (piece.fd === 1) pieces.push(piece.bytes);
    }
  };
  for (const begin = performance.now(); !core.finished(); ) {
    const wait = core.pump(20);
    take();
    if (wait !== 0) await new Promise((resolve) => setTimeout(resolve, Math.min(Math.max(wait, 1), 50)));
    if (performance.now() - begin > kMostMs) {
      core.stop();
      core.pump(1000);
      return { code: -1, output: `${Buffer.concat(pieces)}\n(it does not end)` };
    }
  }
  take();
  return { code: core.ending().code, output: `${Buffer.concat(pieces)}` };
}

function expected(program) {
  try {
    return { code: 0, output: execFileSync(native, ["run", program], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], env: { ...process.env, TZ: "UTC" } }) };
  } catch (error) {
    return { code: error.status, output: error.stdout };
  }
}

let failed = 0;
for (const program of programs) {
  const got = await run(program), want = expected(program);
  core.reset();
  if (got.code === want.code && got.output === want.output) continue;
  failed++;
  console.log(`FAILED: ${program}: exit code ${got.code}, not ${want.code}\n${got.output}\n---- native:\n${want.output}`);
}
console.log(`${programs.length} programs: ${failed === 0 ? "all passed" : `${failed} failed`}`);
process.exit(failed === 0 ? 0 : 1);
