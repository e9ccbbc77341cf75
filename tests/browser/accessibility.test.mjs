// Every view: no violation of WCAG 2.2 AA that axe can find. Their pictures are kept in build/screenshots, for a person to
// look at. And what axe cannot see: the keyboard, reduced motion, paper.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { Playground, root } from "./page.mjs";
import { examples, hello, program } from "./programs.mjs";
import { suite } from "./suite.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = join(root, "build/screenshots");
mkdirSync(pictures, { recursive: true });

const kTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

// What depends on colours.
const kColourRules = ["color-contrast", "link-in-text-block"];

async function look(playground, name, { fullPage = false, colours = false } = {}) {
  await playground.page.screenshot({ path: join(pictures, `${name}.png`), fullPage });
  // What stays in sight while the page scrolls covers half a button at one place or another, and axe does not scroll.
  if (fullPage) await playground.page.addStyleTag({ content: "#views, .bar, .foot { position: static !important; }" });
  if (!(await playground.page.evaluate(() => "axe" in window))) await playground.page.evaluate(axe);
  const runOnly = colours ? { type: "rule", values: kColourRules } : { type: "tag", values: kTags };
  const violations = await playground.page.evaluate(async (only) => {
    const { violations: found } = await window.axe.run(document, { runOnly: only, resultTypes: ["violations"] });
    return found.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join("\n")}`);
  }, runOnly);
  assert.deepEqual(violations, []);
}

const wrong = program('x := 1\nfmt.Println("a", undefinedThing)', "fmt");
const files = hello("several files") + "-- shapes.go --\npackage main\n\ntype Square struct{ Side int }\n-- notes.txt --\nnotes\n";
const colours = program('fmt.Println("\\x1b[31mred\\x1b[0m \\x1b[32mgreen\\x1b[0m \\x1b[1;34mblue\\x1b[0m https://go.dev")\npanic("oh")', "fmt");

const views = {
  example: async (playground) => {
    await playground.open(examples[4].id);
    await playground.run();
  },
  quiz: async (playground) => {
    await playground.open("22-concurrency/13-race");
    await playground.page.click(".quiz fieldset >> nth=0 >> label >> nth=0");
    await playground.page.evaluate(() => document.querySelector(".quiz").scrollIntoView());
  },
  errors: async (playground) => {
    await playground.open(examples[0].id);
    await playground.setCode(wrong);
    await playground.run();
    await playground.show("program");
    await playground.until(() => document.querySelector(".cm-lintRange-error"));
  },
  files: async (playground) => {
    await playground.setCode(files);
    await playground.show("program");
    await playground.page.click('.tools button:has-text("+")');
    await playground.page.click("#schedule summary");
  },
  panic: async (playground) => {
    await playground.press("Escape");
    await playground.setCode(colours);
    await playground.run();
  },
  versions: async (playground) => {
    await playground.show("program");
    await playground.page.click("#reset");
    await playground.page.click('#sharing >> text="Earlier"');
    await playground.page.click(".versions summary >> nth=0");
  },
  input: async (playground) => {
    await playground.page.evaluate(() => document.querySelector(".versions").close());
    await playground.setCode(program('var s string\nfmt.Print("name: ")\nfmt.Scan(&s)', "fmt"));
    await playground.start();
    await playground.waitForOutput("name:");
  },
};

const devices = {
  light: { viewport: { width: 1280, height: 800 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, colorScheme: "light" },
};

suite("views", {}, (there) => {
  for (const [device, options] of Object.entries(devices)) {
    test(`${device}: every view is accessible`, async (t) => {
      const playground = await Playground.open(there.browser, there.address, "", options);
      for (const [name, prepare] of Object.entries(views)) {
        await t.test(name, async () => {
          await prepare(playground);
          // In the dark all is as in the light but the colours.
          await look(playground, `${name}-${device}`, { fullPage: device === "phone", colours: device === "dark" });
        });
      }
      assert.deepEqual(playground.errors, []);
      await playground.close();
    });
  }

  test("completion and cards", async (t) => {
    const playground = await Playground.open(there.browser, there.address, "", devices.dark);
    await playground.serviceReady();
    await playground.setCode(program("fmt.", "fmt"));
    await playground.page.evaluate(() => {
      const view = window.gopark.editorView;
      view.dispatch({ selection: { anchor: view.state.doc.toString().indexOf("fmt.") + 4 } });
      view.focus();
    });
    await playground.type("Pri");
    await playground.until(() => document.querySelector(".cm-completionInfo"));
    await t.test("completion", () => look(playground, "completion-dark"));
    await playground.press("Escape");
    await playground.type("ntln(");
    await playground.until(() => document.querySelector(".card"));
    await t.test("signature", () => look(playground, "signature-dark"));
    await playground.close();
  });

  test("screen reader mode says the output; it survives a reload", async () => {
    const playground = await Playground.open(there.browser, there.address);
    await playground.page.check("#reader");
    await playground.reload();
    assert.ok(await playground.page.isChecked("#reader"));
    await playground.setCode(hello("said aloud"));
    await playground.run();
    await playground.until(() => document.querySelector(".xterm-accessibility")?.textContent.includes("said aloud"));
    await look(playground, "screen-reader");
    await playground.close();
  });

  test("Tab goes all the way through the page and back: nothing keeps the keyboard", async () => {
    const { playground } = there;
    await playground.setCode(hello("x"));
    await playground.page.evaluate(() => document.activeElement.blur());
    const seen = [];
    for (let i = 0; i < 90 && !seen.includes("console"); i++) {
      const where = await playground.page.evaluate(() => {
        const { activeElement } = document;
        return activeElement.matches(".cm-content") ? "editor" : activeElement.closest("#console") ? "console" : activeElement.id || activeElement.textContent;
      });
      seen.push(where);
      if (where === "editor") await playground.press("Escape");
      await playground.press("Tab");
    }
    for (const stop of ["theme", "run", "workers", "editor", "console"]) assert.ok(seen.includes(stop), `${stop}: ${seen.join(" | ")}`);
    await playground.press("Tab");
    assert.ok(!(await playground.page.evaluate(() => document.activeElement.closest("#console"))), "the console keeps Tab");
  });

  test("Stop by the keyboard leaves the focus at Run", async () => {
    const { playground } = there;
    await playground.setCode(program("for {\n}"));
    await playground.start();
    await playground.page.focus("#stop");
    await playground.press("Enter");
    await playground.end();
    assert.equal(await playground.page.evaluate(() => document.activeElement.id), "run");
  });

  test("that Escape and Tab leave the editor is said on the screen", async () => {
    const { playground } = there;
    assert.ok(!(await playground.page.isVisible(".leave")));
    await playground.page.click(".cm-content");
    assert.ok(await playground.page.isVisible(".leave"));
  });

  test("with reduced motion nothing moves", async () => {
    const { playground } = there;
    await playground.page.emulateMedia({ reducedMotion: "reduce" });
    await playground.page.click(".cm-content");
    assert.equal(await playground.page.evaluate(() => document.getAnimations().filter((a) => a.playState === "running").length), 0);
    await playground.page.emulateMedia({ reducedMotion: null });
  });

  test("on paper there are the lesson, the whole program, and its output", async () => {
    const { playground } = there;
    await playground.open(examples[4].id);
    await playground.run();
    await playground.page.emulateMedia({ media: "print" });
    await playground.page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    assert.ok(await playground.page.isVisible("#printed"));
    assert.ok(!(await playground.page.isVisible(".work")));
    const printed = await playground.text("#printed");
    assert.ok(printed.includes(examples[4].code) && printed.includes(examples[4].lines[0]), printed);
    await playground.page.screenshot({ path: join(pictures, "print.png"), fullPage: true });
    await playground.page.emulateMedia({ media: null });
  });
});
