import { readFileSync } from "node:fs";
import { marked } from "marked";
import { defineConfig, type Plugin } from "vite";
import { besideThePage } from "./scripts/beside-the-page.mjs";

// Lessons are Markdown; the page gets them as HTML, so that it needs no Markdown library.
function lessons(): Plugin {
  return {
    name: "lessons",
    enforce: "pre",
    load(id) {
      if (!id.endsWith(".md")) return null;
      const html = marked.parse(readFileSync(id, "utf8"), { async: false });
      return `export default ${JSON.stringify(html)};`;
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [lessons(), besideThePage(import.meta.dirname)],
  worker: { format: "es" },
  build: {
    target: "es2022",
    rollupOptions: { input: ["index.html", "embed.html"] },
    // The console is needed later than the editor, but both before the first run: one chunk each keeps it simple.
    chunkSizeWarningLimit: 1000,
  },
});
