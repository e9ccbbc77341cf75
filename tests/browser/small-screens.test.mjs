// Small screens and large zoom: the lesson, the program and the output are tabs; Run is in sight in each.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Playground } from "./page.mjs";
import { examples, hello, program } from "./programs.mjs";
import { suite } from "./suite.mjs";

const screens = {
  "360 px": { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  "1280 px at 400 %": { viewport: { width: 320, height: 256 } },
  "1280 px at 200 %": { viewport: { width: 640, height: 400 } },
};
const reads = program('var s string\nfmt.Print("name: ")\nfmt.Scan(&s)\nfmt.Println("hello", s)', "fmt");

// Whether those are whole in sight; and whether nothing overflows sideways.
const inSight = (playground, ...selectors) =>
  playground.page.evaluate((wanted) => {
    const isWhole = (selector) => {
      const { top, left, bottom, right, width } = document.querySelector(selector).getBoundingClientRect();
      return width > 0 && top >= 0 && left >= 0 && bottom <= window.innerHeight + 1 && right <= window.innerWidth + 1;
    };
    return document.documentElement.scrollWidth <= window.innerWidth && wanted.every(isWhole);
  }, selectors);

suite("small screens", {}, (there) => {
  for (const [name, options] of Object.entries(screens)) {
    test(`${name}: Run and output without a scroll; nothing overflows`, async () => {
      const playground = await Playground.open(there.browser, there.address, `#${examples[4].id}`, options);
      const { page } = playground;
      assert.ok(await inSight(playground, "#run", "#view-program", "#lesson h1"));
      await page.click("#view-program");
      assert.ok(await inSight(playground, "#run"));
      assert.ok(!(await page.isVisible("#lesson")));
      await page.click("#view-lesson");
      await playground.setCode(reads);
      await playground.start();
      await playground.waitForOutput("name:");
      assert.equal(await page.getAttribute("#view-output", "aria-selected"), "true");
      assert.ok(await inSight(playground, "#run", "#stop", ".xterm-rows > div"));
      if (options.hasTouch) {
        assert.ok(await inSight(playground, ".typed input", ".typed button"));
        await page.fill(".typed input", "Go");
        await playground.press("Enter");
      } else {
        await playground.type("Go");
        await playground.press("Enter");
      }
      await playground.waitForOutput("hello Go");
      await playground.open(examples[5].id);
      assert.ok(await page.isVisible("#lesson h1"));
      assert.deepEqual(playground.errors, []);
      await page.context().close();
    });
  }

  test("the tabs go by the keyboard", async () => {
    const playground = await Playground.open(there.browser, there.address, "", screens["1280 px at 200 %"]);
    await playground.page.focus("#view-lesson");
    const selected = () => playground.page.evaluate(() => [document.activeElement.id, document.activeElement.ariaSelected, document.body.dataset.view]);
    for (const [key, view] of [["ArrowRight", "program"], ["End", "output"], ["ArrowRight", "lesson"], ["ArrowLeft", "output"], ["Home", "lesson"]]) {
      await playground.press(key);
      assert.deepEqual(await selected(), [`view-${view}`, "true", view]);
    }
    await playground.close();
  });

  test("the first stop leads to the program; Ctrl+Enter runs from everywhere but a dialog", async () => {
    const playground = await Playground.open(there.browser, there.address);
    const { page } = playground;
    await page.evaluate(() => document.activeElement.blur());
    await playground.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
    await playground.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "run");
    let count = 0;
    const runs = async (focus) => {
      await playground.setCode(hello(`run ${++count}`));
      await page.evaluate(focus);
      await playground.press("Control+Enter");
      await playground.waitForOutput(`run ${count}`);
      await playground.end();
    };
    await runs(() => document.activeElement.blur());
    await runs(() => document.querySelector(".turn a").focus());
    await runs(() => document.querySelector(".cm-content").focus());
    await runs(() => document.querySelector("#console textarea").focus());
    await playground.setCode(hello("not run"));
    await page.click('#sharing >> text="Earlier"');
    await playground.press("Control+Enter");
    await playground.press("Escape");
    assert.ok(!(await playground.output()).includes("not run"));
    assert.deepEqual(playground.errors, []);
    await page.context().close();
  });
});
