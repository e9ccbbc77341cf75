// The editor as a place to write in: findings, completion, what names are, calls, definitions, renaming, formatting.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { launchFirefox, modes } from "./page.mjs";
import { examples, hello, program } from "./programs.mjs";
import { suite } from "./suite.mjs";

const variants = [...modes.map((mode) => ({ ...mode, name: mode.mode })), { ...modes[0], name: "Firefox", launch: launchFirefox }];

for (const variant of variants) {
  suite(variant.name, variant, (there) => {
    before(() => there.playground.serviceReady());

    const evaluate = (...parameters) => there.playground.page.evaluate(...parameters);
    // Marked words with the kinds of their marks.
    const marks = () =>
      evaluate(() => [...document.querySelectorAll(".cm-lintRange-error, .cm-lintRange-warning")].map(
        (mark) => `${/cm-lintRange-(\w+)/.exec(mark.className)[1]} ${mark.textContent}`,
      ).join("; "));
    const untilMarks = (wanted) =>
      there.playground.until((text) => [...document.querySelectorAll(".cm-lintRange-error, .cm-lintRange-warning")].map(
        (mark) => `${/cm-lintRange-(\w+)/.exec(mark.className)[1]} ${mark.textContent}`,
      ).join("; ") === text, wanted);
    const options = () => evaluate(() => [...document.querySelectorAll(".cm-completionLabel")].map((label) => label.textContent));
    const untilOption = (label) =>
      there.playground.until((wanted) => [...document.querySelectorAll(".cm-completionLabel")].some(({ textContent }) => textContent === wanted), label);
    // Puts the program there, with the cursor where "‸" is.
    async function write(text) {
      const { playground } = there;
      const at = text.indexOf("‸");
      await playground.setCode(text.replace("‸", ""));
      await evaluate((anchor) => {
        const view = window.gopark.editorView;
        view.dispatch({ selection: { anchor } });
        view.focus();
      }, Math.max(at, 0));
    }
    const settled = () => new Promise((resolve) => setTimeout(resolve, 120)); // CodeMirror takes no key so soon after a list appears

    test("errors and vet's findings are marked as one types, and while a program runs", async () => {
      const { playground } = there;
      await playground.setCode(program('for {\n\tfmt.Println("x")\n}', "fmt"));
      await playground.start();
      await playground.waitForOutput("x");
      await playground.setCode(program('ü := "世界"\nfmt.Println(undefinedThing)', "fmt"));
      await untilMarks("error ü; error undefinedThing");
      await playground.setCode(program('fmt.Printf("%d\\n", "s")', "fmt"));
      await untilMarks("warning %d");
      await playground.setCode(hello("right"));
      await untilMarks("");
      await playground.stop();
      await playground.end();
    });

    // From here on the language service's findings wait, till the function that this resolves to is called; that resolves
    // to how often the editor has changed for them.
    async function holdFindings() {
      await evaluate(() => {
        const { assistant, editorView } = window.gopark;
        const { ask } = assistant;
        const held = (window.held = { changes: 0, found: false });
        const released = new Promise((resolve) => (held.release = resolve));
        assistant.ask = async (what, ...more) => {
          const { code } = window.gopark;
          const answer = await ask.call(assistant, what, ...more);
          if (what !== "diagnose") return answer;
          held.found ||= answer !== null && code === window.gopark.code;
          await released;
          return answer;
        };
        held.end = async () => {
          const { dispatch } = editorView; // bound
          editorView.dispatch = (...transactions) => (held.changes++, dispatch(...transactions));
          held.release();
          await new Promise((resolve) => setTimeout(resolve)); // after what has waited for them
          editorView.dispatch = dispatch;
          delete assistant.ask;
          return held.changes;
        };
      });
      return async () => {
        await there.playground.until(() => window.held.found);
        return there.playground.evaluate(() => window.held.end());
      };
    }

    test("the language service marks an error as the compiler does, and then changes nothing", async () => {
      const { playground } = there;
      const wrong = [
        program("x := 1\nfmt.Println(undefinedThing)", "fmt"),
        program('fmt.Println("世界", 1+`two`, ü)', "fmt", "os"),
        program("f := func(n int) int { return n }\nf(1, 2)\nprintln(f)"),
        "package main\n\nfunc f() int {\n}\n\nfunc main() { f() }\n",
        "package main\n\nfunc main() {\n\tx := 1 +\n\t)\n}\n",
        "package main\n\nfunc main() {\n\tprintln(1\n}\n",
        "package main\n\nfunc main() { b() }\n-- b.go --\npackage main\n\nfunc b() { var s string = `a` + 1 }\n",
      ];
      for (const code of wrong) {
        const release = await holdFindings();
        await playground.setCode(code);
        await playground.run();
        assert.notEqual(await marks(), "", code);
        assert.equal(await release(), 0, code);
      }
    });

    test("what a mark says stays while the language service finds more", async () => {
      const { playground } = there;
      const release = await holdFindings();
      const names = [..."abcdefghijklm"]; // the compiler stops after ten
      await playground.setCode(program(names.map((name) => `${name} := 0`).join("\n")));
      await playground.run();
      await playground.page.evaluate(() => window.gopark.editorView.scrollDOM.scrollIntoView());
      const place = await evaluate(() => {
        const { left, top, width, height } = document.querySelectorAll(".cm-lintRange-error")[1].getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      const says = () => document.querySelector(".cm-tooltip-lint")?.textContent === "declared and not used: b";
      await playground.page.mouse.move(place.x, place.y);
      await playground.until(says);
      await release();
      await untilMarks(names.map((name) => `error ${name}`).join("; "));
      assert.ok(await evaluate(says));
      await playground.page.mouse.move(1, 1);
    });

    test("members of packages and values are completed, with signatures; the choice gets its parentheses", async () => {
      const { playground } = there;
      await write(program("fmt.‸", "fmt"));
      await playground.type("Printl");
      await untilOption("Println");
      await settled();
      await playground.press("Enter");
      assert.match(await playground.code(), /\tfmt\.Println\(\)\n/);
      await playground.until(() => document.querySelector(".card pre")?.textContent.startsWith("Println(a ...any)"));
      await playground.type('"done"');
      assert.match(await playground.code(), /\tfmt\.Println\("done"\)\n/);
      assert.equal((await playground.run()).output, "done");
    });

    test("a package that is not imported is imported when it is chosen", async () => {
      const { playground } = there;
      await write(program('fmt.Println(‸)', "fmt"));
      await playground.type("strings");
      await untilOption("strings");
      await settled();
      await playground.press("Enter");
      await playground.until(() => /^import ("strings"|\([^)]*\n\t"strings")/m.test(window.gopark.code));
      await playground.type(".Repe");
      await untilOption("Repeat");
      await settled();
      await playground.press("Enter");
      await playground.type('"ab", 2');
      assert.equal((await playground.run()).output, "abab");
    });

    test("a name says what it is", async () => {
      const { playground } = there;
      await write(program('fmt.Println("x")', "fmt"));
      const place = await evaluate(() => {
        const view = window.gopark.editorView;
        const { left, top } = view.coordsAtPos(view.state.doc.toString().indexOf("Println") + 2);
        return { x: left, y: top + 5 };
      });
      await playground.page.mouse.move(place.x - 30, place.y);
      await playground.page.mouse.move(place.x, place.y);
      await playground.until(() => /^func fmt\.Println\(a \.\.\.any\) \(n int, err error\)Println formats/.test(document.querySelector(".card")?.textContent ?? ""));
      await playground.page.mouse.move(1, 1);
    });

    test("F12 goes to the definition, in another file too; F2 renames everywhere", async () => {
      const { playground } = there;
      await write("package main\n\nfunc main() { hel‸per() }\n-- b.go --\npackage main\n\nfunc helper() { println(\"b\") }\n");
      await playground.press("F12");
      await playground.until(() => document.querySelector(".tabs [aria-selected=true]").textContent === "b.go");
      await playground.press("F2");
      await playground.until(() => document.activeElement.name === "name");
      await playground.press("Control+a");
      await playground.type("renamed");
      await playground.press("Enter");
      await playground.until(() => window.gopark.code.match(/renamed\(\)/g)?.length === 2);
      await playground.until(() => /^Renamed in 2 places/.test(document.getElementById("status").textContent));
    });

    test("F2 gives an import another name, and says why a label cannot have one", async () => {
      const { playground } = there;
      const rename = async (to) => {
        await playground.press("F2");
        await playground.until(() => document.activeElement.name === "name");
        await playground.press("Control+a");
        await playground.type(to);
        await playground.press("Enter");
      };
      await write(program('fmt‸.Println("x")', "fmt"));
      await rename("out");
      await playground.until(() => window.gopark.code.includes('import out "fmt"\n') && window.gopark.code.includes("\tout.Println"));
      await write(program("L‸:\nfor {\nM:\n\tfor {\n\t\tbreak M\n\t}\n\tbreak L\n}"));
      await rename("M");
      await playground.until(() => document.getElementById("status").textContent === "The function has a label M already.");
    });

    test("Format is gofmt, mends the imports, keeps the cursor, and can be undone", async () => {
      const { playground } = there;
      const text = 'package main\n\nimport "os"\n\nfunc main(){\n    fmt.Println( "a"  ,‸ 1 )\n}\n';
      await write(text);
      await playground.press("Alt+Shift+f");
      await playground.until(() => /^Formatted/.test(document.getElementById("status").textContent));
      assert.equal(await playground.code(), 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("a", 1)\n}\n');
      const before = await evaluate(() => {
        const { state } = window.gopark.editorView;
        return state.doc.sliceString(0, state.selection.main.head);
      });
      assert.match(before, /Println\("a", ?$/);
      await playground.press("Control+z");
      assert.equal(await playground.code(), text.replace("‸", ""));
      await playground.setCode("package main\n\nfunc main() {\n");
      await playground.page.click("#format");
      await playground.until(() => /^main\.go:3:15: expected/.test(document.getElementById("status").textContent));
    });

    test("what was done can be undone after a look at another example, and after a reload", async () => {
      const { playground } = there;
      const [, first, second] = examples; // untouched so far
      const open = async (example, code) => {
        await evaluate((id) => (location.hash = id), example.id);
        await playground.until((wanted) => window.gopark.code === wanted, code);
      };
      const undo = async () => {
        await evaluate(() => window.gopark.editorView.focus());
        await playground.press("Control+z");
      };
      await open(first, first.code);
      await playground.setCode(hello("one"));
      await playground.setCode(hello("two"));
      await open(second, second.code);
      await undo();
      assert.equal(await playground.code(), second.code, "of the first example, nothing");
      await open(first, hello("two"));
      await undo();
      assert.equal(await playground.code(), hello("one"));
      await playground.reload();
      await undo();
      assert.equal(await playground.code(), first.code);
      await playground.press("Control+y");
      await playground.press("Control+y");
      assert.equal(await playground.code(), hello("two"));
      // What is kept may be another version's.
      for (const damaged of ["{", "null", '{"shown":"main.go","files":{"main.go":{"doc":1}}}']) {
        await open(second, second.code);
        await evaluate(([id, kept]) => sessionStorage.setItem(`gopark:history:${id}`, kept), [first.id, damaged]);
        await open(first, hello("two"));
      }
      await playground.serviceReady();
    });

    test("says so when the browser has no room for a program", async () => {
      const { playground } = there;
      await evaluate(() => {
        let size = 1 << 22;
        for (let i = 0; size >= 1; i++) {
          try {
            localStorage.setItem(`filler${i}`, "x".repeat(size));
          } catch {
            size >>= 1;
          }
        }
      });
      await playground.setCode(hello("no room ".repeat(1000)));
      await playground.until(() => /no room to keep the program/.test(document.getElementById("status").textContent));
      await evaluate(() => {
        for (const key of Object.keys(localStorage)) if (key.startsWith("filler")) localStorage.removeItem(key);
      });
      await playground.setCode(hello("room"));
      await playground.reload();
      assert.equal(await playground.code(), hello("room"));
    });

    test("no script has failed", () => assert.deepEqual(there.playground.errors, []));
  });
}
