// The console between runs: a shell. And its tools: search, copy; a field for fingers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { launchFirefox, modes, Playground } from "./page.mjs";
import { hello, program } from "./programs.mjs";
import { suite } from "./suite.mjs";

for (const variant of [{ ...modes[0], name: "Chromium" }, { ...modes[1], name: "one thread" }, { ...modes[0], name: "Firefox", launch: launchFirefox }]) {
  suite(variant.name, variant, (there) => {
    const files = program('fmt.Println("args", os.Args[1:])', "fmt", "os") + "-- notes.txt --\nsome notes\n-- x_test.go --\npackage main\n\nimport \"testing\"\n\nfunc TestX(t *testing.T) {}\n";
    const clear = async () => {
      await there.playground.page.evaluate(() => document.querySelector("#console textarea").focus());
      await there.playground.type("clear");
      await there.playground.press("Enter");
      await there.playground.until(() => window.gopark.output === "$");
    };
    // Types a command; resolves to what is below it when `pattern` matches that.
    async function command(line, pattern) {
      await clear();
      await there.playground.type(line);
      await there.playground.press("Enter");
      const shown = await there.playground.until((source) => new RegExp(source).test(window.gopark.output) && window.gopark.output, pattern.source);
      return shown.split("\n").slice(1).join("\n");
    }

    test("lists and shows files", async () => {
      await there.playground.setCode(files);
      assert.equal(await command("ls", /test\.go\n\$/), "main.go  notes.txt  x_test.go\n$");
      assert.equal(await command("cat notes.txt no.txt", /directory\n\$/), "some notes\ncat: no.txt: No such file or directory\n$");
      assert.match(await command("help", /completes\.\n\$/), /^go run \. \[arguments\]/);
      assert.match(await command("make", /\n\$/), /^make: command not found/);
    });

    test("go run takes arguments, go test tests, go vet vets", async () => {
      assert.equal(await command('go run main.go a "b c"', /args.*\n\$/), "args [a b c]\n$");
      assert.match(await command("go test -v", /\nok .*\n\$/), /--- PASS: TestX/);
      assert.equal(await command("go run -race .", /yet\.\n\$/), "go run -race: the race detector is not there yet.\n$");
      await there.playground.setCode(program('fmt.Printf("%d\\n", "s")', "fmt"));
      assert.match(await command("go vet", /wrong type string\n\$/), /main\.go:6:\d+: fmt\.Printf format %d/);
      assert.match(await there.playground.status(), /^exit code 1 /);
    });

    test("what is not here is said in words: pipes, redirections, modules", async () => {
      await there.playground.setCode(files);
      assert.match(await command("go run . > out.txt", /typed, or pasted\.\n\$/), /^Redirections are not here/);
      assert.match(await command("go run . | head", /typed, or pasted\.\n\$/), /^Pipes are not here/);
      assert.match(await command("go run . && ls", /typed, or pasted\.\n\$/), /^"&&" is not here/);
      assert.equal(await command('go run . "a | b" \'> c\'', /args.*\n\$/), "args [a | b > c]\n$");
      assert.match(await command("go get example.com/m", /module's name\.\n\$/), /^go get: there is no network here/);
      await there.playground.setCode(program("m.F()", "example.com/m"));
      assert.match((await there.playground.run()).output, /example\.com\/m[^]*\ngopark: there is no network here/);
    });

    test("a seed, and virtual time, by a command", async () => {
      await there.playground.setCode(program(`start := time.Now()
time.Sleep(time.Hour)
fmt.Println("slept", time.Since(start) >= time.Hour)`, "fmt", "time"));
      assert.equal(await command("go run -seed 3 -time=virtual .", /slept.*\n\$/), "slept true\n$");
      assert.match(await command("go run -seed x .", /more\n\$/), /^go run: invalid value "x" for flag -seed/);
    });

    test("gofmt shows, and with -w writes into the editor", async () => {
      await there.playground.serviceReady();
      await there.playground.setCode("package main\n\nfunc main( ) {\nprintln( 1 )\n}\n");
      assert.match(await command("gofmt main.go", /}\n\$/), /^package main\n\nfunc main\(\) {\n +println\(1\)\n}\n\$$/);
      assert.equal(await command("gofmt -l -w main.go", /main\.go\n\$/), "main.go\n$");
      assert.equal(await there.playground.code(), "package main\n\nfunc main() {\n\tprintln(1)\n}\n");
    });

    test("the arrows walk through the history, and in the line; Tab completes; Ctrl+C gives up", async () => {
      const { playground } = there;
      await playground.setCode(files);
      await command("ls", /test\.go\n\$/);
      await playground.press("ArrowUp", "ArrowUp", "ArrowUp", "ArrowDown", "ArrowDown");
      await playground.until(() => /\$ ls$/.test(window.gopark.output));
      await playground.press("ArrowLeft", "ArrowLeft");
      await playground.type("x");
      await playground.until(() => /\$ xls$/.test(window.gopark.output));
      await playground.press("Control+c");
      await playground.type("ca");
      await playground.press("Tab");
      await playground.type("no");
      await playground.press("Tab");
      await playground.until(() => /\$ cat notes\.txt$/.test(window.gopark.output));
      await playground.press("Enter");
      await playground.until(() => /some notes\n\$$/.test(window.gopark.output));
    });

    test("after a run by the button what is typed is a command too", async () => {
      const { playground } = there;
      await playground.setCode(hello("over"));
      await playground.run();
      assert.equal(await playground.output(), "over");
      await playground.page.evaluate(() => document.querySelector("#console textarea").focus());
      await playground.type("ls");
      await playground.press("Enter");
      await playground.until(() => window.gopark.output === "over\n$ ls\nmain.go\n$");
    });

    test("searching finds, and says when it does not", async () => {
      const { playground } = there;
      await playground.setCode(program('for i := range 300 {\n\tfmt.Println("line", i)\n}', "fmt"));
      await playground.run();
      await playground.page.evaluate(() => document.querySelector("#console textarea").focus());
      await playground.press("Control+f");
      await playground.type("line 7");
      const found = () => document.querySelector(".xterm-find-active-result-decoration, .xterm-find-result-decoration");
      if (variant.name !== "Firefox") await playground.until(found); // there the marks come when the window is looked at
      assert.equal(await playground.text("#console-tools [role=status]"), "");
      await playground.type("x");
      await playground.until(() => document.querySelector("#console-tools [role=status]").textContent === "not found");
      await playground.press("Escape");
      assert.ok(await playground.page.evaluate(() => document.activeElement.closest("#console") !== null));
    });

    test("no script has failed", () => assert.deepEqual(there.playground.errors, []));
  });
}

suite("fingers", {}, (there) => {
  test("a field for the program's input is there as long as it runs; the console scrolls under a finger", async () => {
    const playground = await Playground.open(there.browser, there.address, "", {
      viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true,
    });
    assert.ok(!(await playground.page.isVisible(".typed")));
    await playground.setCode(program('var s string\nfmt.Scan(&s)\nfor i := range 100 {\n\tfmt.Println(s, i)\n}', "fmt"));
    await playground.page.tap("#run");
    await playground.page.fill(".typed input", "word");
    await playground.page.tap('.typed button:has-text("Send")');
    const { output } = await playground.end();
    assert.match(output, /word 99$/);
    assert.ok(!(await playground.page.isVisible(".typed")));
    const scrolled = await playground.page.evaluate(() => {
      const place = document.querySelector("#console");
      const touch = (type, clientY) => {
        const touches = [new Touch({ identifier: 1, target: place, clientX: 50, clientY })];
        const event = new TouchEvent(type, { touches, bubbles: true, cancelable: true });
        place.dispatchEvent(event);
        return event.defaultPrevented;
      };
      touch("touchstart", 100);
      const down = touch("touchmove", 60); // at the end: the page may scroll
      const up = touch("touchmove", 180);
      return { down, up };
    });
    assert.deepEqual(scrolled, { down: false, up: true });
    await playground.close();
  });
});
