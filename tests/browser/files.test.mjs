// Programs of several files: tabs, a module with packages, tests.
import assert from "node:assert/strict";
import { test } from "node:test";
import { modes, Playground } from "./page.mjs";
import { examples, hello, program } from "./programs.mjs";
import { suite } from "./suite.mjs";

const module = `package main

import (
	"fmt"

	"example/shapes"
)

func main() {
	fmt.Println(shapes.Square{Side: 3}.Area(), double(4))
}
-- double.go --
package main

func double(n int) int { return 2 * n }
-- go.mod --
module example

go 1.27
-- shapes/square.go --
package shapes

type Square struct{ Side int }

func (s Square) Area() int { return s.Side * s.Side }
`;

const tested = `package main

func double(n int) int { return 2 * n }
-- double_test.go --
package main

import (
	"fmt"
	"testing"
)

var underTest = testing.Testing()

func TestDouble(t *testing.T) {
	if !underTest {
		t.Error("testing.Testing() does not know it")
	}
	if got := double(3); got != 6 {
		t.Errorf("double(3) = %d", got)
	}
}

func Example_double() {
	fmt.Println(double(2))
	// Output: 4
}
`;

for (const mode of modes) {
  suite(mode.mode, mode, (there) => {
    test("what stands before the first marker is main.go, or prog.go", async () => {
      const { playground } = there;
      const tabs = () => playground.page.evaluate(() => [...document.querySelectorAll(".tabs [role=tab]")].map((tab) => tab.textContent));
      await playground.setCode("package main\n-- b.go --\npackage main");
      assert.deepEqual(await tabs(), ["main.go", "b.go"]);
      assert.equal(await playground.code(), "package main\n-- b.go --\npackage main\n");
      await playground.setCode("package main\n-- main.go --\npackage main\n");
      assert.deepEqual(await tabs(), ["prog.go", "main.go"]);
      await playground.setCode("words\n-- a.txt --\n-- ../b.go --\nx\n-- a.txt --\ny");
      assert.deepEqual(await tabs(), ["a.txt"]);
      assert.equal(await playground.code(), "-- a.txt --\ny\n");
    });

    test("a module with a package of its own runs", async () => {
      await there.playground.setCode(module);
      assert.equal((await there.playground.run()).output, "9 8");
    });

    test("a program without main is tested by Run, another by Test; go test's output, and its exit code", async () => {
      const { playground } = there;
      await playground.setCode(tested);
      const { output, status } = await playground.run();
      assert.match(output, /--- PASS: TestDouble [\s\S]*--- PASS: Example_double [\s\S]*PASS\nok /);
      assert.match(status, /^exit code 0 /);
      await playground.setCode(tested.replace("2 * n", "3 * n") + "-- main.go --\n" + hello("main"));
      await playground.page.click("#test");
      const failed = await playground.end();
      assert.match(failed.output, /double_test.go:\d+: double\(3\) = 9\n--- FAIL: TestDouble[\s\S]*FAIL\nFAIL\s+command-line-arguments/);
      assert.match(failed.status, /^exit code 1 /);
    });

    test("a program reads its files, and those it has written", async () => {
      const body = 'os.WriteFile("out.txt", []byte("written"), 0o666)\nfor _, name := range []string{"in.txt", "out.txt"} {\n\ttext, err := os.ReadFile(name)\n\tfmt.Printf("%q %v\\n", text, err)\n}';
      await there.playground.setCode(program(body, "fmt", "os") + "-- in.txt --\ngiven\n");
      assert.equal((await there.playground.run()).output, '"given\\n" <nil>\n"written" <nil>');
    });

    test("a package that few programs need is loaded when one imports it", async () => {
      await there.playground.setCode(program('fmt.Println(fstest.MapFS{}.Open("."))', "fmt", "testing/fstest"));
      const { status } = await there.playground.run();
      assert.match(status, /^exit code 0 /);
    });

    test("no script has failed", () => assert.deepEqual(there.playground.errors, []));
  });
}

suite("tabs", { hash: `#${examples[3].id}` }, (there) => {
  const tabs = () =>
    there.playground.page.evaluate(() => [...document.querySelectorAll(".tabs [role=tab]")].map((tab) => tab.textContent));
  const shown = () => there.playground.page.evaluate(() => document.querySelector(".tabs [aria-selected=true]").textContent);
  const press = (label) => there.playground.page.click(`.tools button:has-text("${label}")`);

  test("a file is added, named, and written; a program of several files survives a reload", async () => {
    const { playground } = there;
    await press("+");
    await playground.type("main.go");
    await playground.press("Enter");
    assert.match(await playground.text(".tools [role=alert]"), /There is such a file/);
    await playground.page.fill(".tools input", "extra.go");
    await playground.press("Enter");
    assert.deepEqual(await tabs(), ["main.go", "extra.go"]);
    assert.equal(await shown(), "extra.go");
    await playground.type("\nconst answer = 42");
    const code = await playground.code();
    assert.match(code, /-- extra\.go --\npackage main\n\nconst answer = 42\n$/);
    await playground.reload();
    assert.equal(await playground.code(), code);
    assert.deepEqual(await tabs(), ["main.go", "extra.go"]);
  });

  test("each file has its own undo, which survives switching", async () => {
    const { playground } = there;
    await playground.setCode(module);
    await playground.page.click('.tabs [role=tab]:has-text("double.go")');
    await playground.page.click(".cm-content");
    await playground.press("Control+Home");
    await playground.type("/*one*/");
    await playground.page.click('.tabs [role=tab]:has-text("main.go")');
    await playground.page.click(".cm-content");
    await playground.press("Control+Home");
    await playground.type("/*two*/");
    await playground.page.click('.tabs [role=tab]:has-text("double.go")');
    await playground.page.click(".cm-content");
    await playground.press("Control+z");
    assert.ok(!(await playground.code()).includes("one"));
    assert.ok((await playground.code()).includes("two"));
  });

  test("the keyboard walks, renames, removes, and brings back", async () => {
    const { playground } = there;
    await playground.setCode(module);
    await playground.page.focus('.tabs [role=tab]:has-text("double.go")');
    await playground.press("ArrowRight");
    assert.equal(await shown(), "go.mod");
    await playground.press("ArrowLeft");
    await playground.press("F2");
    await playground.page.fill(".tools input", "twice.go");
    await playground.press("Enter");
    assert.deepEqual(await tabs(), ["main.go", "twice.go", "go.mod", "shapes/square.go"]);
    await playground.page.focus('.tabs [role=tab][aria-selected="true"]');
    await playground.press("Delete");
    assert.deepEqual(await tabs(), ["main.go", "go.mod", "shapes/square.go"]);
    await press("Undo");
    assert.deepEqual(await tabs(), ["main.go", "twice.go", "go.mod", "shapes/square.go"]);
    assert.equal((await playground.run()).output, "9 8");
  });

  test("errors are marked in the file that has them, which is shown", async () => {
    const { playground } = there;
    await playground.setCode(module.replace("2 * n", "2 * m"));
    await playground.page.click('.tabs [role=tab]:has-text("main.go")');
    await playground.run();
    assert.equal(await shown(), "double.go");
    assert.equal(await playground.page.locator(".cm-lintRange-error").textContent(), "m");
    assert.equal(await playground.page.locator("[role=tab].wrong").textContent(), "double.go");
  });

  test("Reset gives the example back", async () => {
    await there.playground.page.click("#reset");
    assert.equal(await there.playground.code(), examples[3].code);
    assert.deepEqual(await tabs(), ["main.go"]);
  });
});

suite("nothing of the reader's is lost", { hash: `#${examples[3].id}` }, (there) => {
  const tabs = () =>
    there.playground.page.evaluate(() => [...document.querySelectorAll(".tabs [role=tab]")].map((tab) => tab.textContent));
  const bringBack = async (why, playground = there.playground) => {
    await playground.page.click('#sharing button:has-text("Earlier")');
    await playground.page.click(`.versions button[aria-label*="${why}"] >> nth=0`);
  };

  test("Reset of a program of several files: undone at once, and over a reload", async () => {
    const { playground } = there;
    await playground.setCode(module);
    await playground.page.click("#reset");
    assert.deepEqual(await tabs(), ["main.go"]);
    await playground.page.click('.tools button:has-text("Undo")');
    assert.equal(await playground.code(), module);
    await playground.page.click("#reset");
    await playground.reload();
    assert.equal(await playground.code(), examples[3].code);
    await bringBack("before Reset");
    assert.equal(await playground.code(), module);
  });

  test("a removed file comes back after a reload; bringing back can be undone", async () => {
    const { playground } = there;
    await playground.setCode(module);
    await playground.page.click('.tabs [role=tab]:has-text("double.go")');
    await playground.page.click('.tools button:has-text("Remove")');
    await playground.reload();
    assert.deepEqual(await tabs(), ["main.go", "go.mod", "shapes/square.go"]);
    const without = await playground.code();
    await bringBack("before double.go was removed");
    assert.equal(await playground.code(), module);
    await bringBack("before an earlier version was brought back");
    assert.equal(await playground.code(), without);
  });

  test("a renamed file keeps its undo, whatever its kind becomes", async () => {
    const { playground } = there;
    await playground.setCode(`${hello("x")}-- notes.txt --\nnotes\n`);
    await playground.page.click('.tabs [role=tab]:has-text("notes.txt")');
    await playground.page.click(".cm-content");
    await playground.press("Control+Home");
    await playground.type("my ");
    await playground.page.focus('.tabs [role=tab][aria-selected="true"]');
    await playground.press("F2");
    await playground.page.fill(".tools input", "notes.go");
    await playground.press("Enter");
    assert.match(await playground.code(), /-- notes\.go --\nmy notes\n$/);
    await playground.page.click(".cm-content");
    await playground.press("Control+z");
    assert.match(await playground.code(), /-- notes\.go --\nnotes\n$/);
  });

  test("a program that was loaded, and changed, stays when others are opened, and over a reload", async () => {
    const { playground } = there;
    await playground.open(examples[4].id);
    await playground.setCode(hello("an example, changed"));
    const load = async (name, text) => {
      const [chooser] = await Promise.all([playground.page.waitForEvent("filechooser"), playground.page.click('#sharing >> text="Load"')]);
      await chooser.setFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
      await playground.until((wanted) => window.gopark.code === wanted, text);
    };
    await load("first.txtar", module);
    await playground.setCode(module.replace("2 * n", "n + n"));
    await playground.reload();
    assert.equal(await playground.code(), module.replace("2 * n", "n + n"));
    await load("second.go", hello("second"));
    await playground.page.evaluate((code) => (location.hash = `text=${encodeURIComponent(code)}`), hello("linked"));
    await playground.until((wanted) => window.gopark.code === wanted, hello("linked"));
    await playground.page.click('#own a:has-text("first.txtar")');
    await playground.until((wanted) => window.gopark.code === wanted, module.replace("2 * n", "n + n"));
    await playground.page.goBack();
    await playground.until((wanted) => window.gopark.code === wanted, hello("linked"));
    await playground.open(examples[4].id);
    assert.equal(await playground.code(), hello("an example, changed"));
  });

  test("two tabs on one example: the other's text is offered, and neither's is lost", async () => {
    const { playground } = there;
    await playground.open(examples[5].id);
    await playground.setCode(hello("first tab"));
    const page = await playground.page.context().newPage();
    const other = new Playground(page);
    await page.goto(`${there.address}#${examples[5].id}`);
    await other.ready();
    await other.setCode(hello("second tab"));
    await playground.until(() => document.querySelector("#notice button"));
    assert.match(await playground.text("#notice"), /changed in another tab/);
    await playground.page.click('#notice button:has-text("Keep this")');
    await other.until(() => document.querySelector("#notice button"));
    await page.click('#notice button:has-text("Show that")');
    assert.equal(await other.code(), hello("first tab"));
    await bringBack("before the text of another tab was shown", other);
    assert.equal(await other.code(), hello("second tab"));
    await page.close();
    await playground.until(() => document.querySelector("#notice button"));
    await playground.reload();
    assert.equal(await playground.code(), hello("second tab"));
    await bringBack("before an earlier version was brought back"); // in the other tab
    assert.equal(await playground.code(), hello("first tab"));
  });

  test("what another tab has written is kept before it is written over", async () => {
    const { playground } = there;
    await playground.open(examples[6].id);
    await playground.page.evaluate((id) => localStorage.setItem(`gopark:code:${id}`, "the other tab's"), examples[6].id);
    await playground.setCode(hello("mine"));
    await playground.reload();
    assert.equal(await playground.code(), hello("mine"));
    await bringBack("from another tab");
    assert.equal((await playground.code()).trim(), "the other tab's");
  });

  test("without room, earlier versions of other programs go first, and Reset can still be undone", async () => {
    const { playground } = there;
    await playground.open(examples[7].id);
    await playground.setCode(module);
    await playground.page.evaluate(() => {
      let size = 1 << 20;
      for (let i = 0; size > 0; i++) {
        try {
          localStorage.setItem(`fill${i}`, "x".repeat(size));
        } catch {
          size >>= 1;
        }
      }
    });
    await playground.page.click("#reset");
    await playground.reload();
    await bringBack("before Reset");
    assert.equal(await playground.code(), module);
    await playground.page.evaluate(() => localStorage.clear());
  });

  test("no script has failed", () => assert.deepEqual(there.playground.errors, []));
});
