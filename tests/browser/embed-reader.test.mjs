// <go-park> for its reader: what there is before the view has come, the keyboard, a host that allows no frame.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { block, event, frameOf, hosting, inElement, violations } from "./embed-host.mjs";
import { dist } from "./hosts.mjs";
import { launchFirefox, Playground } from "./page.mjs";
import { hello, program } from "./programs.mjs";
import { shared } from "./suite.mjs";

describe("an embedded program and its reader", () => {
  const there = hosting();
  const { open, done } = there;

  const viewThere = (page) => page.waitForFunction(() => document.querySelector("go-park").shadowRoot.querySelector(".static"));

  test("embed.js is small; a page without programs loads nothing more", async () => {
    const sent = ["embed.js.br", "embed-view.js.br"].map((file) => readFileSync(join(dist, file)).length);
    assert.ok(sent[0] <= 3 * 1024 && sent[0] + sent[1] <= 6.1 * 1024, sent.join(" + "));
    const asked = [];
    const page = await there.browser.newPage();
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    there.pages["/none.html"] = {
      html: `<!doctype html><title>none</title><pre><code class="language-c">int x;</code></pre>
<script src="${there.park.address}embed.js" data-upgrade async></script>`,
    };
    await page.goto(`${there.host.address}none.html`);
    await page.waitForFunction(() => customElements.get("go-park"));
    await page.waitForTimeout(300); // the page's changes are looked at after 100 ms
    assert.deepEqual(asked.filter((path) => path.startsWith("/embed")), ["/embed.js"]);
    await page.close();
  });

  for (const height of ["", 'height="200"']) {
    test(`the text is there before the view, which takes up as much room ${height}`, async () => {
      let release;
      const released = new Promise((resolve) => (release = resolve));
      const hold = (page) => page.route(/embed-view\.js/, async (route) => (await released, route.continue()));
      const page = await open(`<main>${block(`\n  ${hello("plain").replaceAll("\n", "\n  ")}`, height)}</main>`, { prepare: hold });
      assert.equal(await inElement(page, "root.querySelector('pre').innerText"), hello("plain").trimEnd());
      const before = await inElement(page, "e.offsetHeight");
      release();
      await viewThere(page);
      assert.equal(await inElement(page, "e.offsetHeight"), before);
      await done(page);
    });
  }

  test("without the view, the frame shows the text", async () => {
    const page = await open(block(hello("bare")), { prepare: (page) => page.route(/embed-view\.js/, (route) => route.abort()) });
    const frame = await frameOf(page);
    await frame.click("text=Run");
    await new Playground(frame).waitForOutput("bare");
    await done(page);
  });

  test("taken out of the page and put into it again, it is text again", async () => {
    const page = await open(block(program('fmt.Println("x")\nfor {\n}', "fmt"), "autorun"));
    await event(page, "output");
    await inElement(page, "(window.kept = e, e.addEventListener('exit', ({ detail }) => (window.last = detail)), e.remove())");
    assert.deepEqual(await page.evaluate(() => window.last), { code: 130, stopped: true, elapsedMs: 0, errors: "" });
    await page.evaluate((text) => {
      window.kept.removeAttribute("autorun");
      document.body.append(window.kept);
      window.kept.code = text;
    }, hello("again"));
    await viewThere(page);
    await page.click("go-park >> text=Run");
    await page.waitForFunction(() => window.events.some(({ text }) => text === "again\n"));
    await done(page);
  });

  // ---- the keyboard

  // What has the focus, from the page inwards.
  async function focused(page) {
    const inner = (where) =>
      where.evaluate(() => {
        let e = document.activeElement;
        while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
        return e === document.body ? "" : e.id || e.localName + (e.classList.contains("cm-content") ? ".cm-content" : "") || e.ariaLabel;
      });
    const outer = await inner(page);
    return outer === "iframe" ? `iframe ${await inner(page.frames()[1])}` : outer;
  }
  async function focusIs(page, wanted) {
    const end = Date.now() + 10000;
    let is;
    while ((is = await focused(page).catch(() => "")) !== wanted) {
      if (Date.now() > end) assert.equal(is, wanted);
      await page.waitForTimeout(30);
    }
  }
  const lesson = (text, attributes = "") => `<main><h1>Lesson</h1><button id="before">before</button>${block(text, attributes)}<a href="#after" id="after">after</a></main>`;

  test("Run by the keyboard: the console has the focus, then the Run button", async () => {
    const page = await open(lesson(program('var name string\nfmt.Scanln(&name)\nfmt.Println("hello", name)', "fmt")));
    await viewThere(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await focusIs(page, "iframe textarea");
    await page.keyboard.type("Ann");
    await page.keyboard.press("Enter");
    await event(page, "exit");
    await focusIs(page, "iframe run");
    await page.waitForFunction(() => window.events.some(({ text }) => /hello Ann/.test(text)));
    // Stop by the keyboard gives the focus back to Run, too.
    await inElement(page, "e.code = " + JSON.stringify(program("for {\n}")));
    await page.evaluate(() => (window.events = []));
    await page.keyboard.press("Enter");
    await event(page, "run-start");
    await focusIs(page, "iframe textarea");
    await page.keyboard.press("Shift+Tab");
    await page.frames()[1].focus("#stop");
    await page.keyboard.press("Enter");
    await event(page, "exit");
    await focusIs(page, "iframe run");
    await done(page);
  });

  for (const key of ["Enter", "x"]) {
    test(`${key} on the text: the editor has the focus, at the first line that is shown`, async () => {
      const page = await open(lesson(hello("typed"), 'hide="imports"'));
      await viewThere(page);
      for (let i = 0; i < 4; i++) await page.keyboard.press("Tab");
      assert.equal(await focused(page), "pre");
      await page.keyboard.press("ArrowDown"); // it scrolls
      await page.keyboard.press(key);
      await focusIs(page, "iframe div.cm-content");
      await page.keyboard.type("// here\n");
      await page.waitForFunction((text) => document.querySelector("go-park").code === text, hello("typed").replace("func", "// here\nfunc"));
      // Out of the editor, and of the frame.
      await page.keyboard.press("Escape");
      for (let i = 0; i < 8 && (await focused(page)) !== "after"; i++) await page.keyboard.press("Tab");
      assert.equal(await focused(page), "after");
      await done(page);
    });
  }

  test("a click into the text: the cursor is there", async () => {
    const page = await open(lesson(`${hello("clicked")}-- other.go --\npackage main\n\n// words here\n`));
    await viewThere(page);
    const word = page.locator("go-park >> .c", { hasText: "words" });
    const box = await word.boundingBox();
    await page.mouse.click(box.x + box.width + 1, box.y + box.height / 2);
    await focusIs(page, "iframe div.cm-content");
    await page.keyboard.type("!");
    await page.waitForFunction(() => document.querySelector("go-park").code.includes("// words here!\n"));
    await done(page);
  });

  for (const [what, wanted] of [["Run", "iframe run"], ["Edit", "iframe div.cm-content"]]) {
    test(`a frame written by hand: ${what} by the keyboard keeps the focus`, async () => {
      const address = `${there.park.address}embed.html#text=${encodeURIComponent(hello("by hand"))}`;
      there.pages["/hand.html"] = { html: `<!doctype html><title>host</title><iframe title="Go" src="${address}" height="400"></iframe>` };
      const page = await there.browser.newPage();
      await page.goto(`${there.host.address}hand.html`);
      const frame = page.frames()[1];
      await frame.waitForSelector(".static");
      await frame.focus(`button >> text=${what}`);
      await page.keyboard.press("Enter"); // the frame is loaded anew for its service worker
      if (what === "Run") await new Playground(frame).waitForOutput("by hand");
      await focusIs(page, wanted);
      await page.close();
    });
  }

  test("what nobody asked for takes no focus", async () => {
    const page = await open(lesson(hello("quiet"), "autorun").replace('id="before"', 'id="before" autofocus'));
    await event(page, "exit");
    await inElement(page, "e.run()");
    await page.waitForFunction(() => window.events.filter(({ type }) => type === "exit").length === 2);
    await page.waitForTimeout(200);
    assert.equal(await focused(page), "before");
    await done(page);
  });

  test("somebody who has gone on meanwhile is left there", async () => {
    const page = await open(lesson(hello("late")));
    await viewThere(page);
    await page.focus("go-park >> text=Run");
    await page.keyboard.press("Enter");
    await page.focus("#after");
    await event(page, "exit");
    await page.waitForTimeout(200);
    assert.equal(await focused(page), "after");
    await done(page);
  });

  // ---- the host's policy

  test("where the host's policy allows no frame, the page says so, and the text stays", async () => {
    const from = new URL(there.park.address).origin;
    const headers = { "Content-Security-Policy": `script-src ${from} 'unsafe-eval'; frame-src 'self'` };
    const page = await open(lesson(hello("strict")), { headers });
    await viewThere(page);
    await page.focus("go-park >> text=Run");
    for (let i = 0; i < 2; i++) {
      await page.keyboard.press("Enter");
      const said = page.locator("go-park >> [role=alert]");
      await said.waitFor();
      assert.equal(await said.count(), 1);
      assert.match(await said.textContent(), new RegExp(`content security policy needs ${from} in frame-src`));
      await page.waitForFunction(() => !document.querySelector("go-park").shadowRoot.querySelector("iframe"));
      assert.equal(await inElement(page, "root.activeElement.textContent"), "Run");
      assert.match(await inElement(page, "root.querySelector('code').innerText"), /strict/);
    }
    assert.deepEqual(await violations(page), []);
    await done(page);

    const nothing = await open('<main><h1>Lesson</h1><go-park quiz="22-concurrency"></go-park></main>', { headers });
    await nothing.locator("go-park >> [role=alert]").waitFor();
    await done(nothing);
  });

  test("Firefox: the keyboard, and a policy that allows no frame", async () => {
    const firefox = await shared(launchFirefox);
    const script = `<script src="${there.park.address}embed.js" async></script>`;
    there.pages["/firefox.html"] = { html: `<!doctype html><title>host</title>${block(hello("fox"))}${script}` };
    const policy = { "Content-Security-Policy": `script-src ${new URL(there.park.address).origin} 'unsafe-eval'; frame-src 'self'` };
    there.pages["/firefox-strict.html"] = { ...there.pages["/firefox.html"], headers: policy };
    const page = await firefox.newPage();
    const opened = async (path) => {
      await page.goto(there.host.address + path);
      await page.waitForFunction(() => document.querySelector("go-park").shadowRoot?.querySelector(".static"));
      await page.evaluate(() => document.querySelector("go-park").addEventListener("exit", () => (window.exits = true)));
      await page.evaluate(() => document.querySelector("go-park").shadowRoot.querySelector("button").focus());
      await page.keyboard.press("Enter");
    };
    await opened("firefox.html");
    await page.waitForFunction(() => window.exits);
    const frame = page.frames()[1];
    await frame.waitForFunction(() => document.activeElement.id === "run" && document.hasFocus());
    await opened("firefox-strict.html");
    await page.waitForFunction(() => /frame-src/.test(document.querySelector("go-park").shadowRoot.querySelector("[role=alert]")?.textContent));
    await page.close();
  });
});
