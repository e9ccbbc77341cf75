// What is around the runs: examples and links to them, the quiz, errors in the editor, what survives a reload, the looks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Playground } from "./page.mjs";
import { examples, hello, program } from "./programs.mjs";
import { suite } from "./suite.mjs";

suite("examples", { hash: `#${examples[5].id}` }, (there) => {
  test("a link with a hash opens its example", async () => {
    assert.equal(await there.playground.code(), examples[5].code);
  });

  test("links lead to the next example and back", async () => {
    const { playground } = there;
    await playground.page.click("#lesson .turn [rel=next]");
    await playground.until((code) => window.gopark.code === code, examples[6].code);
    await playground.page.click("#lesson .turn [rel=prev]");
    await playground.until((code) => window.gopark.code === code, examples[5].code);
    await playground.page.click(`#examples a[href="#${examples[0].id}"]`);
    await playground.until((code) => window.gopark.code === code, examples[0].code);
  });

  test("an unknown hash opens the example last open", async () => {
    const { playground } = there;
    await playground.open(examples[2].id);
    await playground.page.evaluate(() => (location.hash = "nothing/there"));
    await playground.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    assert.equal(await playground.code(), examples[2].code);
  });

  test("each example's text survives a reload by itself, until Reset", async () => {
    const { playground } = there;
    await playground.open(examples[1].id);
    await playground.setCode(hello("one"));
    await playground.open(examples[2].id);
    await playground.setCode(hello("two"));
    await playground.reload();
    assert.equal(await playground.code(), hello("two"));
    await playground.open(examples[1].id);
    assert.equal(await playground.code(), hello("one"));
    await playground.page.click("#reset");
    await playground.reload();
    assert.equal(await playground.code(), examples[1].code);
    await playground.open(examples[2].id);
    assert.equal(await playground.code(), hello("two"));
  });

  test("the number of workers and the theme survive a reload", async () => {
    const { playground } = there;
    await playground.page.selectOption("#workers", "1");
    await playground.page.selectOption("#theme", "dark");
    await playground.reload();
    assert.equal(await playground.page.inputValue("#workers"), "1");
    assert.equal(await playground.page.evaluate(() => document.documentElement.dataset.theme), "dark");
  });
});

suite("the place in a lesson", {}, (there) => {
  for (const [screen, options] of [["wide", { viewport: { width: 1280, height: 400 } }], ["small", { viewport: { width: 360, height: 500 } }]]) {
    test(`is where one was in each example: next and back, and after a reload, on a ${screen} screen`, async () => {
      const playground = await Playground.open(there.browser, there.address, `#${examples[0].id}`, options);
      const scrolling = screen === "wide" ? "#lesson" : "html";
      // Scrolls there, if a place is given; resolves to where the page is, frames later.
      const scrollTo = (to) =>
        playground.page.evaluate(async ([selector, wanted]) => {
          if (wanted !== null) document.querySelector(selector).scrollTop = wanted;
          for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
          return document.querySelector(selector).scrollTop;
        }, [scrolling, to]);
      const top = () => scrollTo(null);
      const follow = async (rel, to) => {
        await playground.page.evaluate((wanted) => document.querySelector(`#lesson .turn [rel=${wanted}]`).click(), rel);
        await playground.until((code) => window.gopark.code === code, to.code);
      };
      await scrollTo(120);
      await follow("next", examples[1]);
      assert.equal(await top(), 0);
      await scrollTo(60);
      await follow("prev", examples[0]);
      assert.equal(await top(), 120);
      await playground.reload();
      assert.equal(await top(), 120);
      await follow("next", examples[1]);
      assert.equal(await top(), 60);
      await playground.close();
    });
  }
});

suite("the chapter on paper", { hash: `#${examples[2].id}` }, (there) => {
  const pages = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;

  test("is every example, each from a new page on; and then again the open one alone", async () => {
    const { page } = there.playground;
    await page.evaluate(() => (window.print = () => {})); // pdf() does it
    const one = pages(await page.pdf({ format: "A4" }));
    await page.click("#print");
    const all = pages(await page.pdf({ format: "A4" }));
    assert.ok(one <= 2 && all >= examples.length, `${one}, ${all}`);
    const parts = await page.evaluate(() => [...document.querySelectorAll("#printed article")].map((part) => part.textContent));
    assert.equal(parts.length, examples.length);
    parts.forEach((part, number) => assert.ok(part.includes(examples[number].code), part));
    assert.equal(pages(await page.pdf({ format: "A4" })), one);
    assert.ok((await there.playground.text("#printed")).includes(examples[2].code));
  });
});

suite("errors in the editor", {}, (there) => {
  const twoErrors = program('x := 1\nfmt.Println("Grüße", "世界", undefinedThing)', "fmt");
  // The marked words with the numbers of their lines.
  const marks = () =>
    there.playground.page.evaluate(() => {
      const lines = [...document.querySelectorAll(".cm-line")];
      return [...document.querySelectorAll(".cm-lintRange-error")].map(
        (mark) => `${lines.indexOf(mark.closest(".cm-line")) + 1} ${mark.textContent}`,
      );
    });

  test("are listed in the console, and marked at their line and column", async () => {
    await there.playground.setCode(twoErrors);
    const { output, status } = await there.playground.run();
    assert.equal(output, "# command-line-arguments\n./main.go:6:2: declared and not used: x\n./main.go:7:35: undefined: undefinedThing");
    assert.match(status, /nothing was run/);
    assert.deepEqual(await marks(), ["6 x", "7 undefinedThing"]);
    assert.equal(await there.playground.page.locator(".cm-lint-marker-error").count(), 2);
  });

  test("say at their mark what they are", async () => {
    await there.playground.page.hover(".cm-lintRange-error >> nth=1");
    await there.playground.until(() => document.querySelector(".cm-tooltip")?.textContent === "undefined: undefinedThing");
  });

  test("vanish one by one as their lines are edited, and all of them with the next run", async () => {
    const { playground } = there;
    await playground.page.focus(".cm-content"); // where the first error has put the cursor
    await playground.press("End");
    await playground.type("; _ = x");
    assert.deepEqual(await marks(), ["7 undefinedThing"]);
    await playground.press("Control+Enter"); // the second is still there
    assert.match((await playground.end()).output, /^# command-line-arguments\n\.\/main\.go:7:35: undefined: undefinedThing$/);
    assert.deepEqual(await marks(), ["7 undefinedThing"]);
    await playground.setCode(twoErrors.replace("undefinedThing", "x"));
    const { output } = await playground.run();
    assert.equal(output, "Grüße 世界 1");
    assert.deepEqual(await marks(), []);
  });

  test("without a column are marked as a line; the first one is brought into sight", async () => {
    const { playground } = there;
    await playground.setCode(program(`${"println()\n".repeat(200)}println(${"(".repeat(10_000)}`));
    await playground.run();
    const [mark] = await marks();
    assert.match(mark, /^\d+ println\(\(/);
    assert.ok(await playground.page.evaluate(() => {
      const frame = document.getElementById("editor").getBoundingClientRect();
      const { top, bottom } = document.querySelector(".cm-lintRange-error").getBoundingClientRect();
      return frame.top < top && bottom < frame.bottom;
    }));
  });
});

suite("quiz", { hash: "#22-concurrency/13-race" }, (there) => {
  const feedback = (question) =>
    there.playground.page.evaluate((number) => {
      const shown = document.querySelectorAll(".quiz fieldset")[number].querySelector("p");
      return { kind: shown.className, said: shown.textContent !== "" };
    }, question);

  test("says what is right and what is wrong", async () => {
    const { page } = there.playground;
    await page.click(".quiz fieldset >> nth=0 >> label >> nth=0");
    assert.deepEqual(await feedback(0), { kind: "wrong", said: true });
    await page.click(".quiz fieldset >> nth=0 >> label >> nth=1");
    assert.deepEqual(await feedback(0), { kind: "right", said: true });
    assert.deepEqual(await feedback(1), { kind: "", said: false });
  });

  test("can be answered with the keyboard", async () => {
    const { playground } = there;
    await playground.press("Tab", "Space");
    assert.deepEqual(await feedback(1), { kind: "wrong", said: true });
    await playground.press("ArrowDown");
    assert.deepEqual(await feedback(1), { kind: "right", said: true });
  });
});

suite("keyboard and screens", {}, (there) => {
  test("Ctrl+Enter runs; the focus goes to the console, and back to the editor", async () => {
    const { playground } = there;
    await playground.setCode(program('var s string\nfmt.Scan(&s)\nfmt.Println("read", s)', "fmt"));
    await playground.page.click(".cm-content");
    await playground.press("Control+Enter");
    await playground.type("word");
    await playground.press("Enter");
    await playground.end();
    assert.equal(await playground.output(), "word\nread word");
    assert.ok(await playground.page.evaluate(() => document.activeElement.matches(".cm-content")));
  });

  test("Tab leaves the console, Escape and Tab the editor", async () => {
    const { playground } = there;
    const where = (selector) => playground.page.evaluate((wanted) => document.activeElement.closest(wanted) !== null, selector);
    await playground.page.click("#console");
    await playground.press("Tab");
    assert.ok(!(await where("#console")));
    await playground.page.click("#console");
    await playground.press("Shift+Tab");
    assert.ok(await where("#console-tools"));
    await playground.page.click(".cm-content");
    await playground.press("Escape", "Shift+Tab");
    assert.ok(!(await playground.page.evaluate(() => document.activeElement.matches(".cm-content"))));
  });

  for (const width of [360, 768, 1280]) {
    test(`nothing sticks out at a width of ${width}`, async () => {
      const { playground } = there;
      await playground.page.setViewportSize({ width, height: 740 });
      for (const id of [examples[0].id, "22-concurrency/13-race"]) {
        await playground.open(id);
        const wide = await playground.page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${wide}`);
      }
    });
  }

  test("beside the lesson the buttons are in one row, with Test as well", async () => {
    const { playground } = there;
    await playground.page.setViewportSize({ width: 1280, height: 740 });
    await playground.setCode(hello("x") + '-- x_test.go --\npackage main\n\nimport "testing"\n\nfunc TestX(t *testing.T) {}\n');
    assert.ok(await playground.page.isVisible("#test"));
    const tops = await playground.page.evaluate(() => [...document.querySelectorAll(".bar > *")].map((part) => part.getBoundingClientRect().top));
    assert.ok(Math.max(...tops) - Math.min(...tops) < 10, tops.join(" "));
    await playground.page.click("#reset");
  });

  test("on a small screen the list of examples opens and closes", async () => {
    const playground = await Playground.open(there.browser, there.address, "", {
      viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true,
    });
    const visible = () => playground.page.locator("#examples").isVisible();
    assert.equal(await visible(), false);
    await playground.page.tap("#contents");
    assert.equal(await visible(), true);
    await playground.page.tap(`#examples a[href="#${examples[4].id}"]`);
    await playground.until((code) => window.gopark.code === code, examples[4].code);
    assert.equal(await visible(), false);
    assert.equal((await playground.run()).output, examples[4].lines.join("\n"));
    assert.ok(!(await playground.page.evaluate(() => document.activeElement.matches("#console textarea"))), "a keyboard would pop up");
  });
});
