import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { besideThePage } from "./scripts/beside-the-page.mjs";
import { lessonOf, prerender } from "./scripts/prerender.mjs";

// Lessons are Markdown; the page gets them as HTML, so that it needs no Markdown library.
function lessons(): Plugin {
  return {
    name: "lessons",
    enforce: "pre",
    load(id) {
      if (!id.endsWith(".md")) return null;
      return `export default ${JSON.stringify(lessonOf(readFileSync(id, "utf8")))};`;
    },
  };
}

// Of what is loaded with a word about how far it has come; a compressed answer does not tell.
function sizes(root: string): Record<string, number> {
  const files = ["core/threads/gopark.wasm", "core/single/gopark.wasm", "std.pack", "more.pack", "zoneinfo.zip"];
  return Object.fromEntries(files.map((file) => [file, statSync(join(root, "public", file), { throwIfNoEntry: false })?.size ?? 0]));
}

export default defineConfig({
  base: "./",
  define: { GOPARK_SIZES: JSON.stringify(sizes(import.meta.dirname)) },
  plugins: [lessons(), prerender(import.meta.dirname), besideThePage(import.meta.dirname)],
  worker: { format: "es" },
  build: {
    target: "es2022",
    rollupOptions: { input: ["index.html", "embed.html"] },
    // The console is needed later than the editor, but both before the first run: one chunk each keeps it simple.
    chunkSizeWarningLimit: 1000,
  },
});
