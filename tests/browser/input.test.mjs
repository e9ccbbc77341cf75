// Standard input, typed into the console.
import assert from "node:assert/strict";
import { test } from "node:test";
import { modes } from "./page.mjs";
import { program } from "./programs.mjs";
import { suite } from "./suite.mjs";

const echoLines = program(
  `in := bufio.NewScanner(os.Stdin)
for in.Scan() {
	fmt.Printf("got %q\\n", in.Text())
}
fmt.Println("end", in.Err())`,
  "bufio", "fmt", "os",
);

for (const mode of modes) {
  suite(mode.mode, mode, (there) => {
    // Runs `code`, does `act` meanwhile, resolves to what run() does.
    async function withInput(code, act) {
      const { playground } = there;
      await playground.setCode(code);
      await playground.start();
      await act(playground);
      return playground.end();
    }

    test("a bufio.Scanner gets lines as they are typed, to the end of input", async () => {
      const { output, status } = await withInput(echoLines, async (playground) => {
        await playground.type("hi there");
        await playground.press("Enter");
        await playground.waitForOutput('got "hi there"');
        await playground.press("Enter");
        await playground.waitForOutput('got ""');
        await playground.type("rest");
        await playground.press("Control+d");
        await playground.press("Control+d");
      });
      assert.equal(output, 'hi there\ngot "hi there"\n\ngot ""\nrestgot "rest"\nend <nil>');
      assert.match(status, /^exit code 0 /);
    });

    test("fmt.Scan", async () => {
      const code = program('var a, b int\nn, err := fmt.Scan(&a, &b)\nfmt.Println(n, err, a+b)', "fmt");
      const { output } = await withInput(code, async (playground) => {
        await playground.type("3");
        await playground.press("Enter");
        await playground.type("  4 5");
        await playground.press("Enter");
      });
      assert.equal(output, "3\n  4 5\n2 <nil> 7");
    });

    test("fmt.Scanln", async () => {
      const code = program('var name string\nvar age int\nn, err := fmt.Scanln(&name, &age)\nfmt.Println(n, err, name, age)', "fmt");
      const enter = (text) => async (playground) => {
        await playground.type(text);
        await playground.press("Enter");
      };
      assert.equal((await withInput(code, enter("Alva 7"))).output, "Alva 7\n2 <nil> Alva 7");
      assert.equal((await withInput(code, enter("Alva"))).output, "Alva\n1 unexpected newline Alva 0");
    });

    test("backspace takes back, also over the console's edge; Ctrl+U takes back the line", async () => {
      const long = "x".repeat(150);
      const { output } = await withInput(echoLines, async (playground) => {
        await playground.type("wrong");
        await playground.press("Control+u");
        await playground.type(`yä${long}`);
        for (let i = 0; i < long.length + 1; i++) await playground.press("Backspace");
        await playground.type("es");
        await playground.press("Enter");
        await playground.press("Backspace", "Control+d");
      });
      assert.equal(output.replace(/ +$/gm, ""), 'yes\ngot "yes"\nend <nil>'); // what was there is now spaces
    });

    test("Ctrl+C ends the program as a terminal does", async () => {
      const { output, status } = await withInput(echoLines, async (playground) => {
        await playground.type("half a li");
        await playground.press("Control+c");
      });
      assert.equal(output, "half a li^C\nsignal: interrupt");
      assert.match(status, /^stopped · exit code 130 /);
    });

    test("what is typed before the program reads waits for it", async () => {
      const code = program(
        'time.Sleep(300 * time.Millisecond)\nvar word string\nfmt.Scan(&word)\nfmt.Println("read", word)', "fmt", "time",
      );
      const { output } = await withInput(code, async (playground) => {
        await playground.type("early");
        await playground.press("Enter");
      });
      assert.equal(output, "early\nread early");
    });

    test("several lines are pasted at once", async () => {
      const { output } = await withInput(echoLines, async (playground) => {
        await playground.paste("one\ntwo\r\nthree\n");
        await playground.waitForOutput('got "three"');
        await playground.press("Control+d");
      });
      for (const line of ['got "one"', 'got "two"', 'got "three"', "end <nil>"]) assert.ok(output.includes(line), output);
    });

    test("after the program's end nothing goes to it any more: what is typed is a command", async () => {
      const { playground } = there;
      await playground.setCode(program('fmt.Println("over")', "fmt"));
      await playground.run();
      await playground.page.click("#console");
      await playground.type("into the void");
      await playground.until(() => window.gopark.output === "over\n$ into the void");
    });

    test("no script has failed", () => assert.deepEqual(there.playground.errors, []));
  });
}
