// Runs, and whatever the reader does during a run.
import assert from "node:assert/strict";
import { test } from "node:test";
import { modes, Playground } from "./page.mjs";
import { examples, hello, program } from "./programs.mjs";
import { suite } from "./suite.mjs";

const printing = program('for {\n\tfmt.Println("x")\n}', "fmt");
const silent = program('fmt.Println("x")\nfor {\n}', "fmt");

for (const mode of modes) {
  suite(mode.mode, mode, (there) => {
    test("all of the standard library is there, and its time zones", async () => {
      const { playground } = there;
      await playground.setCode(program(`zone, err := time.LoadLocation("America/New_York")
fmt.Println(time.Date(2026, 7, 4, 12, 0, 0, 0, time.UTC).In(zone), err)
recorder := httptest.NewRecorder()
http.NotFound(recorder, httptest.NewRequest("GET", "/", nil))
fmt.Println(recorder.Code)`, "fmt", "net/http", "net/http/httptest", "time"));
      assert.equal((await playground.run()).output, "2026-07-04 08:00:00 -0400 EDT <nil>\n404");
    });

    test("Run during a run begins anew, with the text as it is now", async () => {
      const { playground } = there;
      await playground.setCode(printing);
      await playground.start();
      await playground.waitForOutput("x");
      await playground.setCode(hello("second"));
      const { output, status } = await playground.run();
      assert.equal(output, "second");
      assert.match(status, /^exit code 0 /);
    });

    test("an edit during a run does not touch the run", async () => {
      const { playground } = there;
      await playground.setCode(program('fmt.Println("first")\nvar s string\nfmt.Scan(&s)\nfmt.Println("still", s)', "fmt"));
      await playground.start();
      await playground.waitForOutput("first");
      await playground.setCode("nonsense");
      await playground.page.click("#console");
      await playground.type("here");
      await playground.press("Enter");
      assert.equal((await playground.end()).output, "first\nhere\nstill here");
      assert.equal(await playground.code(), "nonsense");
    });

    test("Reset during a run gives the example's text back, and lets the program run", async () => {
      const { playground } = there;
      await playground.open(examples[3].id);
      await playground.setCode(silent);
      await playground.start();
      await playground.waitForOutput("x");
      await playground.page.click("#reset");
      assert.equal(await playground.code(), examples[3].code);
      assert.equal(await playground.status(), "running…");
      await playground.stop();
      await playground.end();
    });

    test("opening another example ends the run; nothing of it is shown there", async () => {
      const { playground } = there;
      await playground.setCode(printing);
      await playground.start();
      await playground.waitForOutput("x");
      await playground.open(examples[4].id);
      await playground.until(() => !window.gopark.runner.running);
      await playground.evaluate(() => window.gopark.written()); // much may be on its way still
      assert.equal(await playground.output(), "");
      assert.match(await playground.status(), /^Run, or/);
      assert.equal((await playground.run()).output, examples[4].lines.join("\n"));
      await playground.open(examples[3].id);
      await playground.page.click("#reset");
    });

    test("Run just after another example was opened waits until the one before has ended", async () => {
      const { playground } = there;
      await playground.setCode(printing);
      await playground.start();
      await playground.waitForOutput("x");
      const state = await playground.page.evaluate(async (id) => {
        const opened = new Promise((resolve) => window.addEventListener("hashchange", resolve, { once: true }));
        location.hash = id;
        await opened;
        document.getElementById("run").click();
        return document.getElementById("status").dataset.state;
      }, examples[4].id);
      assert.equal(state, "running");
      assert.equal((await playground.end()).output, examples[4].lines.join("\n"));
      await playground.open(examples[3].id);
      await playground.page.click("#reset");
    });

    test("Ctrl+C is SIGINT, Stop is SIGTERM; a program that takes both and goes on is ended", async () => {
      const { playground } = there;
      await playground.setCode(program(`c := make(chan os.Signal, 1)
signal.Notify(c, os.Interrupt, syscall.SIGTERM)
fmt.Println("ready")
for s := range c {
	fmt.Println(s)
}`, "fmt", "os", "os/signal", "syscall"));
      await playground.start();
      await playground.waitForOutput("ready");
      await playground.press("Control+c");
      await playground.waitForOutput("interrupt");
      await playground.stop();
      const { output, status } = await playground.end();
      assert.equal(output, "ready\n^C\ninterrupt\nterminated");
      assert.match(status, /^stopped · exit code 130 /);
    });

    test("the status says what a program waits for, and why it has ended; where it stood at Stop is shown on request", async () => {
      const { playground } = there;
      const status = (pattern) => playground.until((source) => new RegExp(source).test(document.getElementById("status").textContent), pattern.source);
      await playground.setCode(program('go func() { select {} }()\nvar s string\nfmt.Scan(&s)\nfmt.Println("got", s)\nfor {\n}', "fmt"));
      await playground.start();
      await status(/^waits for input/);
      await playground.page.click("#console");
      await playground.type("it");
      await playground.press("Enter");
      await playground.waitForOutput("got it");
      await status(/^running…$/);
      await playground.stop();
      assert.equal((await playground.end()).output, "it\ngot it");
      await playground.page.click("#trace");
      await playground.waitForOutput("goroutine 1 [");
      const output = await playground.output();
      assert.match(output, /^it\ngot it\nSIGQUIT: quit\n[^]*\nmain\.main\(\)\n\s+\S*main\.go:\d+/);
      assert.match(output, /goroutine \d+ \[select \(no cases\)/);
      assert.ok(!(await playground.page.isVisible("#trace")));

      await playground.setCode(program("c := make(chan int)\nfor range 50 {\n\tgo func() { <-c }()\n}\n<-c"));
      assert.match((await playground.run()).status, /^exit code 2 · \S+ m?s · fatal error: all goroutines are asleep - deadlock!$/);
      assert.equal(await playground.text("#trace"), "Copy the trace");
      if (mode.mode !== "threads") return;
      await playground.setCode(program('http.ListenAndServe("", nil)', "net/http"));
      await playground.start();
      await status(/^http\.ListenAndServe waits for connections \(main\.go:\d+\); none can come, there is no network here$/);
      await playground.stop();
      await playground.end();
    });

    test("a program that exits with a code of its own", async () => {
      const { playground } = there;
      await playground.setCode(program('fmt.Println("out")\nfmt.Fprintln(os.Stderr, "err")\nos.Exit(7)', "fmt", "os"));
      const { output, status } = await playground.run();
      assert.equal(output, "out\nerr");
      assert.match(status, /^exit code 7 /);
    });

    test("what is typed while more of Go is fetched reaches the program", async () => {
      const { playground } = there;
      const page = await there.browser.newPage();
      await page.goto(there.address);
      const other = new Playground(page);
      await other.ready();
      await page.context().route("**/more.pack", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        await route.continue();
      });
      await other.setCode(program('var s string\nfmt.Scan(&s)\nfmt.Println(html.EscapeString(s))', "fmt", "html"));
      await other.start();
      await other.type("<early>");
      await other.press("Enter");
      assert.match((await other.end()).output, /&lt;early&gt;$/);
      await other.close();
      assert.deepEqual(playground.errors, []);
    });

    test("no script has failed", () => assert.deepEqual(there.playground.errors, []));
  });
}

suite("loading", {}, (there) => {
  test("Go that cannot be loaded is said so, and loaded by the next Run", async () => {
    const page = await there.browser.newPage();
    await page.context().route("**/std.pack", (route) => route.abort(), { times: 1 });
    await page.goto(there.address);
    const playground = new Playground(page);
    await playground.until(() => /^gopark has failed/.test(document.getElementById("status").textContent));
    await playground.setCode(hello("after all"));
    assert.equal((await playground.run()).output, "after all");
    await playground.close();
  });

  test("Run before Go is loaded waits for it, with what is typed meanwhile", async () => {
    const page = await there.browser.newPage();
    await page.goto(there.address, { waitUntil: "commit" });
    const playground = new Playground(page);
    await playground.until(() => window.gopark);
    await playground.setCode(program('var s string\nfmt.Scan(&s)\nfmt.Println("read", s)', "fmt"));
    await playground.start();
    await playground.type("early");
    await playground.press("Enter");
    assert.equal((await playground.end()).output, "early\nread early");
    await playground.close();
  });
});

// The core's script with something else in its place: `wrap` gets the module.
async function withCore(page, wrap) {
  await page.context().route("**/core/*/gopark.js", async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    const exported = /export default (\w+);?/.exec(script);
    const wrapped = `export default async (options) => { const module = await ${exported[1]}(options); ${wrap} return module; };`;
    await route.fulfill({ response, body: script.replace(exported[0], wrapped) });
  });
}

// The program gets on while the worker looks whether there is output.
const kSlowToLook = `
  const { takeOutput } = module.Core.prototype;
  module.Core.prototype.takeOutput = function (limit) {
    const taken = takeOutput.call(this, limit);
    for (const end = performance.now() + 5; taken.fd === 0 && performance.now() < end; );
    return taken;
  };`;
// As a CHECK does it.
const kFailing = `
  module.Core.prototype.compile = () => {
    options.printErr("gopark internal error (a fault of gopark, not of your program): types/size.cc:7: ok() no size");
    options.onInternalError("types/size.cc:7: ok() no size");
    options.onAbort("");
    throw new WebAssembly.RuntimeError("unreachable");
  };`;

// With that seed the program does what WebAssembly does not let happen. A thread tells of it as Emscripten does.
const trapping = (threads) => `
  const { start, pump } = module.Core.prototype;
  let traps = false;
  module.Core.prototype.start = function (options) {
    start.call(this, options);
    traps = options.seed === 13;
    if (traps && ${threads}) setTimeout(() => { throw new ErrorEvent("error", { message: "memory access out of bounds" }); }, 50);
  };
  module.Core.prototype.pump = function (forMs) {
    if (traps) throw new WebAssembly.RuntimeError("memory access out of bounds");
    return pump.call(this, forMs);
  };`;

for (const mode of modes) {
  suite(`the last output, ${mode.mode}`, { ...mode, serviceWorkers: false }, (there) => {
    test("what is written just before the end is shown", async () => {
      const page = await there.browser.newPage();
      await withCore(page, kSlowToLook);
      await page.goto(there.address);
      const playground = new Playground(page);
      await playground.ready();
      for (let wait = 1; wait <= 12; wait++) {
        await playground.setCode(program(`fmt.Println("first")\ntime.Sleep(${wait} * time.Millisecond)\nfmt.Println("last")`, "fmt", "time"));
        assert.equal((await playground.run()).output, "first\nlast");
      }
      await playground.close();
    });

    test("a trap is the program's; the next run has a new core", async () => {
      const page = await there.browser.newPage();
      await withCore(page, trapping(mode.mode === "threads"));
      await page.goto(there.address);
      const playground = new Playground(page);
      await playground.ready();
      await playground.setCode(program("for {\n}"));
      await page.click("#console");
      await playground.type("go run -seed 13 .");
      await playground.press("Enter");
      await playground.waitForOutput("[signal SIGSEGV");
      assert.match((await playground.end()).status, /^exit code 2 · .* · fatal error: fault$/);
      await playground.setCode(hello("after all"));
      assert.equal((await playground.run()).output, "after all");
      await playground.close();
    });

    test("a fault of gopark's says where it is", async () => {
      const page = await there.browser.newPage();
      await withCore(page, kFailing);
      await page.goto(there.address);
      const playground = new Playground(page);
      await playground.until(() => window.gopark);
      await playground.start();
      await playground.until(() => /^gopark has failed: types\/size\.cc:7: ok\(\) no size\. /.test(document.getElementById("status").textContent));
      await playground.close();
    });
  });
}
