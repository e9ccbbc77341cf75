// The playground in Chromium: every example, changes, errors, Stop, input, reload; with threads and without.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch, Playground, serve } from "./page.mjs";

const chapter = "22-concurrency";
const folder = join(dirname(fileURLToPath(import.meta.url)), "../../web/examples", chapter);

// What the output comment at the end of an example asks for; null: nothing.
function expected(source) {
  const match = /\/\/ Output:([\s\S]*?)\n}\s*$/.exec(source);
  if (match === null) return null;
  return match[1].split("\n").map((line) => line.replace(/^\s*\/\/ ?/, "").trim()).filter((line) => line !== "");
}

const hello = (text) => `package main\n\nimport "fmt"\n\nfunc main() { fmt.Println(${JSON.stringify(text)}) }\n`;

for (const [mode, flags] of [["threads", []], ["one thread", ["--plain"]]]) {
  describe(mode, () => {
    let server, browser, playground;
    before(async () => {
      server = await serve(...flags);
      browser = await launch();
      if (flags.length > 0) {
        // Without service workers nothing can make the page isolated.
        const newContext = browser.newContext.bind(browser);
        browser.newContext = (options) => newContext({ ...options, serviceWorkers: "block" });
      }
      playground = await Playground.open(browser, server.address);
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    test("the mode shown is the true one", async () => {
      const text = await playground.page.locator("#mode").textContent();
      assert.match(text, mode === "threads" ? /threads$/ : /one thread/);
    });

    for (const file of readdirSync(folder).filter((name) => name.endsWith(".go")).sort()) {
      test(file, async () => {
        await playground.page.evaluate((id) => (location.hash = id), `${chapter}/${file.replace(".go", "")}`);
        await playground.page.waitForTimeout(50);
        const { output, status } = await playground.run(60000);
        const want = expected(readFileSync(join(folder, file), "utf8"));
        const code = want?.find((line) => line.startsWith("exit status "))?.slice("exit status ".length) ?? "0";
        assert.match(status, new RegExp(`^exit code ${code} `), output);
        for (const line of want ?? []) {
          if (!line.startsWith("exit status ")) assert.ok(output.includes(line), `no line ${line} in:\n${output}`);
        }
      });
    }

    test("a change is honoured", async () => {
      await playground.setCode(hello("changed"));
      assert.equal((await playground.run()).output, "changed");
    });

    test("a compile error is shown in the console and in the editor", async () => {
      await playground.setCode("package main\n\nfunc main() {\n\tx := 1\n}\n");
      const { output, status } = await playground.run();
      assert.match(output, /main\.go:4:2: declared and not used: x/);
      assert.match(status, /nothing was run/);
      assert.equal(await playground.page.locator(".cm-lint-marker-error").count(), 1);
    });

    for (const [name, body] of [["silent", "for {\n\t}"], ["printing", 'for {\n\t\tfmt.Println("x")\n\t}']]) {
      test(`Stop ends a ${name} endless loop within a second, and the next run works`, async () => {
        await playground.setCode(`package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("on")\n\t${body}\n}\n`);
        await playground.start();
        await playground.waitForOutput(name === "silent" ? "on" : "x");
        const begin = Date.now();
        await playground.page.click("#stop");
        await playground.page.waitForFunction(() => !document.getElementById("run").disabled, null, { timeout: 5000 });
        assert.ok(Date.now() - begin < 1500, `${Date.now() - begin} ms`);
        await playground.setCode(hello("again"));
        assert.equal((await playground.run()).output, "again");
      });
    }

    test("standard input, to its end", async () => {
      await playground.setCode(`package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		fmt.Println("got", in.Text())
	}
	fmt.Println("end")
}
`);
      await playground.start();
      await playground.page.waitForTimeout(300);
      await playground.page.keyboard.type("hi there\r");
      await playground.waitForOutput("got hi there");
      await playground.page.keyboard.press("Control+d");
      await playground.waitForOutput("end");
    });

    test("what was typed survives a reload", async () => {
      await playground.setCode(hello("kept"));
      await playground.page.reload();
      await playground.page.waitForFunction(() => window.gopark);
      assert.equal(await playground.code(), hello("kept"));
    });

    test("no script has failed", () => assert.deepEqual(playground.errors, []));
  });
}
