// For the build: what index.html has before any script runs. The first example's lesson and program stand in their places;
// all of the chapter is there for app/first.ts, and, without scripts, to be read.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { marked } from "marked";
import { tokensOf } from "../src/look/highlight.ts";

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export const lessonOf = (markdown) => marked.parse(markdown, { async: false });

function readChapter(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith(".go"))
    .sort()
    .map((path) => {
      const read = (name) => readFileSync(join(folder, name), "utf8");
      const lesson = lessonOf(read(path.replace(/\.go$/, ".md")));
      const id = path.replaceAll("\\", "/").replace(/\.go$/, "");
      return { id, lesson, code: read(path), title: /<h1[^>]*>(.*?)<\/h1>/.exec(lesson)?.[1] ?? id };
    });
}

function programOf(code) {
  const numbers = code.replace(/\n$/, "").split("\n").map((_, i) => i + 1).join("\n");
  const text = [...tokensOf(code)].map(([token, kind]) => (kind ? `<span class="${kind}">${escape(token)}</span>` : escape(token))).join("");
  return `<div class="static"><pre><code><span class="lines"><span class="numbers" aria-hidden="true">${numbers}</span><span>${text}</span></span></code></pre></div>`;
}

function lessonWithPlace(examples, i) {
  const link = (example, rel, before, after) => (example ? `<a href="#${example.id}" rel="${rel}">${before}${example.title}${after}</a>` : "");
  const turn = link(examples[i - 1], "prev", "← ", "") + link(examples[i + 1], "next", "", " →");
  const nav = `<nav class="turn" aria-label="Next and previous example">${turn}</nav>`;
  return `<p class="place">${i + 1} of ${examples.length}</p>${examples[i].lesson}${nav}`;
}

/** Fills index.html's places: <!--contents-->, <!--lesson-->, <!--program-->, <!--chapter-->, <!--dark-->. */
export function prerender(root) {
  return {
    name: "prerender",
    transformIndexHtml: {
      order: "pre",
      handler(html) {
        const examples = readChapter(join(root, "examples"));
        const sections = examples.map(({ id, code }, i) =>
          `<section id="${id}"><article>${lessonWithPlace(examples, i)}</article>${programOf(code)}</section>`);
        const [, dark] = /:root\[data-theme="dark"\] ({[^}]*})/.exec(readFileSync(join(root, "src/look/colours.css"), "utf8"));
        const parts = {
          contents: `<ol>${examples.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`).join("")}</ol>`,
          lesson: lessonWithPlace(examples, 0),
          program: programOf(examples[0].code),
          chapter: sections.join(""),
          dark: `<style>@media (prefers-color-scheme: dark) { :root:not([data-theme]) ${dark} }</style>`,
        };
        return html.replace(/<!--(\w+)-->/g, (comment, name) => parts[name] ?? comment);
      },
    },
  };
}
