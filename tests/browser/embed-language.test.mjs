// What a frame knows of Go: the language service, from the reader's first touch on, and the console's commands.
import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { block, event, frameOf, hosting, inElement, looks, pictures, violations } from "./embed-host.mjs";
import { Playground } from "./page.mjs";
import { hello, program } from "./programs.mjs";

describe("an embedded program's editor and console", () => {
  const { open, done } = hosting();
  const service = (frame) => frame.evaluate(() => window.gopark.language.assistant.memoryBytes);
  const code = (page, isSo) => page.waitForFunction((wanted) => new RegExp(wanted).test(document.querySelector("go-park").code), isSo.source);
  // The frame, with the reader in its editor and the service there.
  async function edited(text, attributes) {
    const page = await open(block(text, attributes));
    await page.click("go-park >> text=Edit");
    const frame = await frameOf(page);
    await frame.waitForFunction(() => window.gopark?.language.assistant.memoryBytes > 0);
    return { page, frame };
  }
  async function command(page, frame, line) {
    await frame.click("#console");
    await page.keyboard.type(`${line}\n`);
  }
  const output = (frame, text) => new Playground(frame).waitForOutput(text);

  test("marks what is wrong, completes, says what a name is, formats", async () => {
    const { page, frame } = await edited(program('x := 1\nfmt.Println("a")', "fmt"));
    await frame.waitForSelector(".cm-lintRange-error");
    await frame.click(".cm-line >> text=x :=");
    await page.keyboard.press("End");
    await page.keyboard.type("\n_ = x; strings.ToUp");
    await frame.click(".cm-tooltip-autocomplete >> text=ToUpper");
    await code(page, /"strings"/);
    await page.keyboard.type('"a"');
    await frame.waitForFunction(() => !document.querySelector(".cm-lintRange-error"));
    const line = await frame.locator(".cm-line", { hasText: "Println" }).boundingBox();
    await page.mouse.move(line.x + 85, line.y + line.height / 2); // on Println, behind a tab of four and "fmt."
    await page.mouse.move(line.x + 90, line.y + line.height / 2);
    await frame.waitForSelector(".card");
    await page.keyboard.press("Shift+Alt+F");
    await code(page, /_ = x\n\tstrings\.ToUpper\("a"\)\n/);
    await done(page);
  });

  test("formats before anything has been run, by the button", async () => {
    const page = await open(block("package main\nfunc main() {\nprintln( 1 )\n}"));
    await page.click("go-park >> text=Edit");
    const frame = await frameOf(page);
    await frame.click("#format");
    await code(page, /\n\nfunc main\(\) \{\n\tprintln\(1\)\n\}/);
    await frame.waitForFunction(() => document.getElementById("status").textContent === "Formatted.");
    await done(page);
  });

  test("does not start for those who only run", async () => {
    const page = await open(block(hello("once"), "autorun"));
    await event(page, "exit");
    const frame = await frameOf(page);
    await page.waitForTimeout(2000); // the first moments of a run are over
    assert.equal(await service(frame), 0);
    await frame.click(".cm-line >> text=once");
    await frame.waitForFunction(() => window.gopark.language.assistant.memoryBytes > 0);
    await done(page);
  });

  test("the console takes commands, and their runs are told", async () => {
    const { page, frame } = await edited(`${program('println("ran", len(os.Args))', "os")}-- greet.go --\npackage main\nfunc greet() {}\n`);
    await command(page, frame, "ls");
    await output(frame, "greet.go  main.go");
    await command(page, frame, "gofmt -l -w greet.go");
    await code(page, /package main\n\nfunc greet/);
    await command(page, frame, "go run . a b");
    assert.equal((await event(page, "exit")).code, 0);
    await output(frame, "ran 3");
    await page.evaluate(() => (window.events = []));
    await command(page, frame, "go vet");
    assert.equal((await event(page, "exit")).code, 0);
    await done(page);
  });

  test("readonly: commands, but nothing that changes or watches the program", async () => {
    const page = await open(block("package main\n\nfunc main() { println( 1 ) }", "readonly autorun"));
    await event(page, "exit");
    const frame = await frameOf(page);
    assert.equal(await frame.isVisible("#format"), false);
    await frame.click(".cm-line >> nth=0");
    await page.waitForTimeout(2000);
    assert.equal(await service(frame), 0);
    await command(page, frame, "gofmt -l -w main.go");
    await output(frame, "main.go: permission denied");
    assert.match(await inElement(page, "e.code"), /println\( 1 \)/);
    await done(page);
  });

  test("of many, the one not used for longest gives its memory back, and takes it again", async () => {
    const page = await open([1, 2, 3, 4, 5].map((n) => block(hello(`program ${n}`))).join(""));
    await page.click("go-park >> text=Edit >> nth=0");
    const frame = await frameOf(page);
    await frame.waitForFunction(() => window.gopark?.language.assistant.memoryBytes > 0);
    const isThere = () => frame.evaluate(() => window.gopark.language.assistant.worker !== null);
    assert.equal(await isThere(), true);
    for (let n = 2; n <= 5; n++) {
      await page.evaluate((at) => document.querySelectorAll("go-park")[at].run(), n - 1);
      await page.waitForFunction((text) => window.events.some((event) => event.text === text), `program ${n}\n`);
    }
    await frame.waitForFunction(() => window.gopark.language.assistant.worker === null);
    await frame.click(".cm-line >> text=program 1");
    await page.keyboard.press("Home");
    await page.keyboard.type("x");
    await frame.waitForSelector(".cm-lintRange-error");
    assert.equal(await isThere(), true);
    await done(page);
  });

  for (const [look, theme, viewport] of looks) {
    test(`${look}: the editor with a mark and a list, and the console, are accessible`, async () => {
      const page = await open(`<main><h1>Lesson</h1>${block(program('x := 1\nfmt.Println("a")', "fmt"), `theme="${theme}"`)}</main>`);
      await page.setViewportSize(viewport);
      await page.click("go-park >> text=Edit");
      const frame = await frameOf(page);
      await frame.waitForSelector(".cm-lintRange-error");
      await page.screenshot({ path: join(pictures, `embedded-edited-${look}.png`) });
      await frame.click(".cm-line >> text=Println");
      await page.keyboard.press("End");
      await page.keyboard.type("\nfmt.Pr");
      await frame.waitForSelector(".cm-tooltip-autocomplete");
      await page.screenshot({ path: join(pictures, `embedded-completion-${look}.png`) });
      assert.deepEqual(await violations(frame), []);
      await page.keyboard.type("intln(x)");
      await page.keyboard.press("Escape");
      await command(page, frame, "go run .");
      await event(page, "exit");
      await page.waitForTimeout(200);
      await page.screenshot({ path: join(pictures, `embedded-commands-${look}.png`) });
      assert.deepEqual(await violations(frame), []);
      await done(page);
    });
  }
});
