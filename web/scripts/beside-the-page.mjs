// For the build: what stands beside the page and is not loaded as a module, each a file of its own with a name that stays.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "vite";
import { compressFolder } from "./compress.mjs";

/** Path below `folder` → hash of the content. */
function hashFiles(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = (path) => createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 12);
  return Object.fromEntries(paths.sort().map((path) => [relative(folder, path).replaceAll("\\", "/"), hash(path)]));
}

function pick(files, wanted) {
  return Object.fromEntries(Object.entries(files).filter(([path]) => wanted(path)));
}

async function script(entry, name, outDir, define) {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define,
    esbuild: { charset: "ascii" }, // whatever the encoding of the host's page
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2022",
      lib: { entry, name: "gopark", formats: ["iife"], fileName: () => name },
    },
  });
}

/** Adds embed.js with what it loads, the service worker, which knows all files, and their compressed forms to the page. */
export function besideThePage(root) {
  let outDir = "";
  return {
    name: "beside-the-page",
    apply: "build",
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    async closeBundle() {
      await script(join(root, "src/embed/view.ts"), "embed-view.js", outDir, {});
      const view = `embed-view.js?${hashFiles(outDir)["embed-view.js"]}`; // not another version's out of a cache
      await script(join(root, "src/embed/embed.ts"), "embed.js", outDir, { GOPARK_VIEW: JSON.stringify(view) });
      const files = hashFiles(outDir);
      const core = pick(files, (path) => path.startsWith("core/"));
      const page = pick(files, (path) => !path.startsWith("core/"));
      await script(join(root, "src/offline/service-worker.js"), "service-worker.js", outDir, {
        GOPARK_FILES: JSON.stringify({ page, core }),
      });
      await compressFolder(outDir, join(root, "node_modules/.cache/brotli"));
    },
  };
}
