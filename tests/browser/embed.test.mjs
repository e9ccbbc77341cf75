// <go-park> in a page of another site: what it shows, what it tells, what it obeys; and whom it does not.
import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { block, event, frameOf, hosting, inElement, looks, pictures, violations } from "./embed-host.mjs";
import { Playground } from "./page.mjs";
import { examples, hello, program } from "./programs.mjs";

describe("an embedded program", () => {
  const there = hosting();
  const { open, done, pages } = there;

  test("is coloured text without a frame, until Run: then it runs, and tells so", async () => {
    const page = await open(block(`\n    ${hello("embedded").replaceAll("\n", "\n    ")}`));
    await page.waitForFunction(() => document.querySelector("go-park").shadowRoot.querySelector(".k"));
    assert.equal(await inElement(page, "root.querySelector('iframe')"), null);
    assert.equal(await inElement(page, "root.querySelector('.k').textContent"), "package");
    await page.click("go-park >> text=Run");
    assert.deepEqual(await event(page, "exit"), {
      type: "exit", code: 0, stopped: false, errors: "", elapsedMs: (await event(page, "exit")).elapsedMs,
    });
    const types = await page.evaluate(() => window.events.map(({ type }) => type));
    assert.deepEqual(types, ["ready", "run-start", "output", "exit"]);
    assert.deepEqual(await event(page, "output"), { type: "output", fd: 1, text: "embedded\n" });
    assert.equal(await inElement(page, "e.code"), hello("embedded"), "the indentation is the host's");
    await done(page);
  });

  test("runs, stops, is set and read by the host", async () => {
    const page = await open(block(hello("first")));
    await inElement(page, "e.code = " + JSON.stringify(program('fmt.Println("x")\nfor {\n}', "fmt")));
    await inElement(page, "e.run()");
    await event(page, "output");
    await inElement(page, "e.stop()");
    const { code, stopped } = await event(page, "exit");
    assert.deepEqual({ code, stopped }, { code: 130, stopped: true });
    await page.evaluate(() => (window.events = []));
    await inElement(page, "e.code = " + JSON.stringify(program('fmt.Println("out")\nos.Exit(3)', "fmt", "os")));
    await inElement(page, "e.run()");
    assert.equal((await event(page, "exit")).code, 3);
    await page.evaluate(() => (window.events = []));
    await inElement(page, "e.reset()");
    await inElement(page, "e.run()");
    assert.equal((await event(page, "output")).text, "first\n");
    await done(page);
  });

  test("each run tells its end, also one that the next run ends", async () => {
    const page = await open(block(program('fmt.Println("x")\nfor {\n}', "fmt"), "autorun"));
    await event(page, "output");
    assert.equal(await (await frameOf(page)).textContent("#status"), "running…");
    await inElement(page, "e.code = " + JSON.stringify(hello("second"))); // the run goes on
    await inElement(page, "e.run()");
    await page.waitForFunction(() => window.events.filter(({ type }) => type === "exit").length === 2);
    const events = await page.evaluate(() => window.events.filter(({ type }) => /run-start|output|exit/.test(type)));
    assert.deepEqual(events.map(({ type }) => type), ["run-start", "output", "exit", "run-start", "output", "exit"]);
    assert.deepEqual([events[2].stopped, events[2].code, events[5].stopped, events[5].code], [true, 130, false, 0]);
    // Twice in a moment.
    await page.evaluate(() => (window.events = []));
    await inElement(page, "(e.run(), e.run(), e.run())");
    await page.waitForFunction(() => window.events.some(({ text }) => text === "second\n"));
    await event(page, "exit");
    await page.waitForFunction(() => window.events.at(-1).type === "exit");
    const pairs = await page.evaluate(() => window.events.map(({ type }) => type).filter((type) => /run-start|exit/.test(type)));
    pairs.forEach((type, i) => assert.equal(type, i % 2 === 0 ? "run-start" : "exit"));
    await done(page);
  });

  test("tells what the reader types, and what does not compile", async () => {
    const page = await open(block(hello("typed")));
    await page.click("go-park >> text=Edit");
    const frame = await frameOf(page);
    await frame.click(".cm-line >> nth=0");
    await page.keyboard.press("Home");
    await page.keyboard.type("// new");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("go-park").code.startsWith("// new\n"));
    assert.equal((await event(page, "change")).type, "change");
    await inElement(page, "e.code = 'package main\\n\\nfunc main() { x }\\n'");
    await inElement(page, "e.run()");
    const { code, errors } = await event(page, "exit");
    assert.equal(code, 1);
    assert.match(errors, /main\.go:3:15: undefined: x/);
    await done(page);
  });

  test("hides and folds, and keeps the numbers of the lines", async () => {
    const text = "package main\n\nimport \"fmt\"\n\nfunc shown() {}\n\n//gopark:hide\nfunc secret() {}\n\n//gopark:end\nfunc main() {\n\tfmt.Println(1)\n}\n";
    const page = await open(block(text, 'hide="imports" fold="main"'));
    await page.waitForSelector("go-park >> code");
    const shown = await inElement(page, "root.querySelector('code').innerText");
    assert.ok(!/package|import|secret|gopark/.test(shown), shown);
    assert.match(shown, /5\s[^]*func shown/);
    await page.click("go-park >> text=Edit");
    const frame = await frameOf(page);
    await frame.waitForSelector(".folded");
    const lines = () => frame.evaluate(() => document.querySelector(".cm-content").innerText);
    assert.ok(!/package|secret|func main/.test(await lines()), await lines());
    await frame.click(".folded");
    assert.match(await lines(), /func main/);
    // What is hidden cannot be deleted.
    await frame.click(".cm-content");
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await page.waitForFunction(() => !document.querySelector("go-park").code.includes("func shown"));
    const code = await inElement(page, "e.code");
    assert.match(code, /^package main\n\nimport "fmt"\n/);
    assert.match(code, /func secret/);
    await done(page);
  });

  test("readonly, console off, height, theme", async () => {
    const page = await open(block(hello("fixed"), 'readonly console="off" height="300" theme="dark" autorun'));
    assert.equal((await event(page, "output")).text, "fixed\n");
    const frame = await frameOf(page);
    assert.equal(await frame.evaluate(() => document.documentElement.dataset.theme), "dark");
    assert.equal(await frame.isVisible("#console"), false);
    assert.equal(await inElement(page, "root.querySelector('iframe').offsetHeight"), 300);
    await frame.click(".cm-line >> nth=0");
    await page.keyboard.type("nothing");
    assert.equal(await inElement(page, "e.code"), hello("fixed"));
    await inElement(page, "e.setAttribute('theme', 'light')");
    await frame.waitForFunction(() => document.documentElement.dataset.theme === "light");
    await done(page);
  });

  test("procs, seed and virtual time", async () => {
    const text = program('start := time.Now()\ntime.Sleep(time.Hour)\nfmt.Println(runtime.GOMAXPROCS(0), time.Since(start) >= time.Hour)', "fmt", "runtime", "time");
    const page = await open(block(text, 'procs="1" seed="7" time="virtual" autorun'));
    assert.equal((await event(page, "output")).text, "1 true\n");
    assert.equal(await (await frameOf(page)).textContent("#mode"), "seed 7: one thread, the same schedule each time");
    await done(page);
  });

  test("an example of the playground, a program from an address", async () => {
    const page = await open(`<go-park example="${examples[4].id}" autorun></go-park>`);
    assert.equal((await event(page, "output")).text, `${examples[4].lines[0]}\n`.slice(0, (await event(page, "output")).text.length));
    assert.equal(await inElement(page, "e.code"), "", "not before it has changed");
    await done(page);

    pages["/main.go"] = { html: hello("from afar"), headers: { "Access-Control-Allow-Origin": "*" } };
    for (const src of [`${there.host.address}main.go`, "main.go"]) {
      const other = await open(`<go-park src="${src}" autorun></go-park>`);
      assert.equal((await event(other, "output")).text, "from afar\n");
      await done(other);
    }

    const missing = await open('<go-park example="no/such"></go-park>');
    const frame = await frameOf(missing);
    assert.equal(await frame.textContent("[role=alert]"), "There is no example no/such.");
    await done(missing);
  });

  test("a quiz tells the answers", async () => {
    const page = await open('<go-park quiz="22-concurrency"></go-park>');
    const frame = await frameOf(page);
    await frame.click(".quiz fieldset >> nth=0 >> label >> nth=1");
    assert.deepEqual(await event(page, "quiz"), { type: "quiz", question: 0, option: 1, correct: true });
    await done(page);

    const quiz = { title: "Own", questions: [{ question: "Which?", options: [{ text: "this", correct: true, feedback: "" }, { text: "that", feedback: "" }] }] };
    pages["/quiz.json"] = { html: JSON.stringify(quiz), headers: { "Access-Control-Allow-Origin": "*" } };
    const own = await open('<go-park quiz="quiz.json"></go-park>');
    const there = await frameOf(own);
    await there.click(".quiz fieldset >> label >> nth=1");
    assert.equal((await event(own, "quiz")).correct, false);
    await done(own);

    for (const bad of ['{"title": "Bad", "questions": [{"question": "Which?"}]}', "[", "null"]) {
      pages["/bad.json"] = { html: bad, headers: { "Access-Control-Allow-Origin": "*" } };
      const none = await open('<go-park quiz="bad.json"></go-park>');
      const said = await (await frameOf(none)).waitForSelector("[role=alert]");
      assert.match(await said.textContent(), /\/bad\.json is no quiz: it needs a title, and questions with options\.$/);
      await done(none);
    }
  });

  test("several files", async () => {
    const text = `${program("greet()")}-- greet.go --\npackage main\n\nfunc greet() { println("two files") }\n`;
    const page = await open(block(text, 'height="300"'));
    await page.waitForFunction(() => document.querySelector("go-park").shadowRoot.querySelector(".file"));
    assert.deepEqual(await inElement(page, "[...root.querySelectorAll('.file')].map((name) => name.textContent)"), ["main.go", "greet.go"]);
    assert.equal(await inElement(page, "e.offsetHeight"), 302);
    await page.click("go-park >> text=Run");
    assert.equal((await event(page, "output")).text, "two files\n");
    const frame = await frameOf(page);
    assert.equal(await frame.locator("[role=tab]").count(), 2);
    assert.equal(await inElement(page, "root.querySelector('iframe').offsetHeight"), 300);
    for (const part of ["#run", "#tabs", "#editor", "#console"]) {
      const { top, bottom } = await frame.evaluate((wanted) => document.querySelector(wanted).getBoundingClientRect().toJSON(), part);
      assert.ok(top >= 0 && bottom - top >= 20 && top <= 280, `${part}: ${top} ${bottom}`);
    }
    await done(page);
  });

  test("looks as its host's page: one that is light under a dark system, then dark; from right to left", async () => {
    const page = await open(`<main dir="rtl">${block(hello("looks"), "autorun")}</main>`, { prepare: (tab) => tab.emulateMedia({ colorScheme: "dark" }) });
    await event(page, "exit");
    const frame = await frameOf(page);
    const shown = () => frame.evaluate(() => document.documentElement.dataset.theme);
    const becomes = (theme) => frame.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, theme);
    assert.deepEqual([await inElement(page, "e.dataset.theme"), await shown()], ["light", "light"]);
    await page.evaluate(() => (document.documentElement.style.colorScheme = "light dark"));
    await becomes("dark");
    await page.evaluate(() => (document.body.className = "light", document.body.style.background = "#fff"));
    await becomes("light");
    await page.evaluate(() => (document.body.style.background = "", document.documentElement.style.colorScheme = "dark"));
    await becomes("dark");
    assert.equal(await inElement(page, "getComputedStyle(e).direction"), "ltr");
    assert.equal(await frame.evaluate(() => getComputedStyle(document.querySelector(".cm-content")).direction), "ltr");

    // Commands that are none change nothing.
    await inElement(page, "[7, null, {}, undefined].forEach((code) => root.querySelector('iframe').contentWindow.postMessage({ gopark: 1, type: 'set-code', code }, '*'))");
    await inElement(page, "e.code = 'package last\\n'");
    await frame.waitForFunction(() => window.gopark.code === "package last\n");
    await done(page);
  });

  test("the host's policy needs frame-src and script-src alone", async () => {
    const from = new URL(there.park.address).origin;
    const page = await open(block(hello("strict")), {
      headers: { "Content-Security-Policy": `default-src 'none'; script-src ${from}; frame-src ${from}` },
    });
    // Without 'unsafe-eval' the driver's own checks by text do not work: what follows does without them.
    await page.locator("go-park >> text=Run").click();
    const frame = await frameOf(page);
    await new Playground(frame).waitForOutput("strict");
    assert.deepEqual(page.violations, []);
    const colour = await page.evaluate(() => getComputedStyle(document.querySelector("go-park")).borderTopStyle);
    assert.equal(colour, "solid", "the element's looks are there");
    await done(page);
  });

  test("nobody but the host is heard or told", async () => {
    const from = new URL(there.host.address).origin;
    // A frame by hand that names another origin as its host's: it is silent and deaf.
    pages["/stranger.html"] = {
      html: `<!doctype html><title>stranger</title><iframe src="${there.park.address}embed.html?origin=https://elsewhere.example#text=${encodeURIComponent(hello("secret"))}"></iframe>
<script>window.heard = []; addEventListener("message", (event) => heard.push(event.data));</script>`,
    };
    const page = await there.browser.newPage();
    await page.goto(`${there.host.address}stranger.html`);
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    await frame.waitForSelector(".static");
    await page.evaluate(() => document.querySelector("iframe").contentWindow.postMessage({ gopark: 1, type: "set-code", code: "stolen" }, "*"));
    await frame.click("text=Run");
    await frame.waitForFunction(() => window.gopark?.output.includes("secret"));
    assert.deepEqual(await page.evaluate(() => window.heard), []);
    // A place in the text that is beyond it.
    await page.evaluate((address) => (document.querySelector("iframe").src = address), `${there.park.address}embed.html?start=edit@999999999#text=${encodeURIComponent(hello("far"))}`);
    await frame.waitForFunction(() => /far/.test(window.gopark?.code));
    await page.close();

    // A window that is not the frame's tells the element nothing.
    const other = await open(block(hello("true")));
    await other.click("go-park >> text=Run");
    await event(other, "exit");
    await other.evaluate(() => window.postMessage({ gopark: 1, type: "change", code: "forged" }, "*"));
    await other.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    assert.equal(await inElement(other, "e.code"), hello("true"));
    assert.equal(await other.evaluate(() => window.origin), from);
    await done(other);
  });

  test("opens in a new tab with the program as it is", async () => {
    const page = await open(block(hello("carried"), 'procs="1"'));
    await page.click("go-park >> text=Edit");
    const frame = await frameOf(page);
    await frame.click(".cm-line >> nth=0");
    await page.keyboard.press("Home");
    await page.keyboard.type("//");
    const [tab] = await Promise.all([page.context().waitForEvent("page"), frame.click("#open")]);
    const playground = new Playground(tab);
    await playground.ready();
    assert.equal(await playground.code(), `//${hello("carried")}`);
    assert.equal(await tab.inputValue("#workers"), "1");
    await playground.setCode(hello("carried"));
    assert.equal((await playground.run()).output, "carried");
    await tab.close();
    await done(page);
  });

  for (const [look, theme, viewport] of looks) {
    test(`${look}: the text and the frame are accessible`, async () => {
      const files = `${program('fmt.Println("hello")\ngreet()', "fmt")}-- greet.go --\npackage main\n\nfunc greet() { println("two files") }\n`;
      const page = await open(
        `<main><h1>Lesson</h1>${block(hello("text"), `theme="${theme}" fold="imports"`)}
        ${block(files, `theme="${theme}" autorun`)}<go-park theme="${theme}" quiz="22-concurrency"></go-park></main>`,
      );
      await page.setViewportSize({ ...viewport, height: 1700 }); // all of it
      await event(page, "exit");
      await page.waitForTimeout(300); // for the picture alone
      await page.screenshot({ path: join(pictures, `embedded-${look}.png`) });
      assert.deepEqual(await violations(page), []);
      for (const frame of page.frames().slice(1)) assert.deepEqual(await violations(frame), []);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= viewport.width, `${wide}`);
      await done(page);
    });
  }
});
