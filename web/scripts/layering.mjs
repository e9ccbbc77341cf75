// Which room of src/ may import which. The build fails where a file imports from another one: `npm run build` runs this
// before the compiler. (engine, session and assist have TypeScript projects of their own, without DOM: tsconfig.json.)
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** Room → the rooms it may import from, besides itself. */
const kRooms = {
  engine: [],
  session: ["engine"],
  assist: ["engine", "session"],
  offline: [],
  terminal: [],
  editor: ["assist", "session"],
  look: ["session"],
  run: ["assist", "editor", "engine", "session", "terminal"],
  app: ["assist", "editor", "engine", "look", "offline", "run", "session", "terminal"],
  embed: ["assist", "editor", "engine", "look", "offline", "run", "session", "terminal"],
};
const kImport = /(?:\bfrom|\bimport|\bimport\(|\bnew URL\(|@import)\s*["']([^"']+)["']/g;

const src = join(dirname(dirname(fileURLToPath(import.meta.url))), "src");
const wrong = [];
for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.(ts|js|css)$/.test(entry.name)) continue;
  const file = join(entry.parentPath, entry.name);
  const [room] = relative(src, file).split(/[\\/]/);
  const may = kRooms[room];
  if (may === undefined) wrong.push(`${relative(src, file)}: ${room} is no room`);
  for (const [, path] of readFileSync(file, "utf8").matchAll(kImport)) {
    if (!path.startsWith(".")) continue;
    const other = relative(src, join(dirname(file), path)).split(/[\\/]/)[0];
    if (other !== ".." && other !== room && !may?.includes(other)) wrong.push(`${relative(src, file)} imports ${path}: ${room} may not use ${other}`);
  }
}
if (wrong.length > 0) {
  console.error(wrong.join("\n"));
  process.exit(1);
}
