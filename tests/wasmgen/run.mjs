// Has every function that the goldens and the playground's examples call compiled to WebAssembly, and validates the
// modules, twice: the same program gives the same bytes.
//   node tests/wasmgen/run.mjs [FILE.go…]
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const command = join(root, "build/native/wasmgen/gopark");
const folders = ["tests/golden/programs", "web/examples/22-concurrency"];
const kRest = 8; // without arguments one program of so many, which have most of their functions in common
const programs = process.argv.length > 2 ? process.argv.slice(2)
  : folders.flatMap((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith(".go"))
    .filter((_, i) => i % kRest === 0).map((name) => join(root, folder, name)));

/** Name → bytes. */
function modulesOf(program) {
  const folder = mkdtempSync(join(tmpdir(), "wasmgen-"));
  try {
    try {
      execFileSync(command, ["run", "-seed", "1", program], { env: { ...process.env, WASMGEN_OUT: folder }, stdio: "ignore", timeout: 120_000 });
    } catch (error) {
      if (typeof error.status !== "number") throw error; // programs may fail
    }
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let modules = 0, bytes = 0, failed = 0;
for (const program of programs) {
  const made = modulesOf(program), again = modulesOf(program);
  if (made.size === 0) {
    console.log(`FAILED: ${program}: no modules`);
    failed++;
  }
  for (const [name, module] of made) {
    modules++;
    bytes += module.length;
    const same = again.get(name)?.equals(module) ?? false;
    try {
      new WebAssembly.Module(module);
    } catch (error) {
      console.log(`FAILED: ${program}, module ${name}: ${error.message}`);
      failed++;
    }
    if (same) continue;
    console.log(`FAILED: ${program}, module ${name}: other bytes the second time`);
    failed++;
  }
}
console.log(`${modules} modules of ${programs.length} programs, ${(bytes / 1e6).toFixed(1)} MB: ${failed === 0 ? "all passed" : `${failed} failed`}`);
process.exit(failed === 0 ? 0 : 1);
