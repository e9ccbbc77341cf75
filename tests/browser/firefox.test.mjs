// In Firefox: every example on threads, Stop, input; and one thread.
import assert from "node:assert/strict";
import { test } from "node:test";
import { launchFirefox, modes } from "./page.mjs";
import { examples, hello, program } from "./programs.mjs";
import { suite } from "./suite.mjs";

for (const mode of modes) {
  suite(`Firefox, ${mode.mode}`, { ...mode, launch: launchFirefox }, (there) => {
    for (const example of mode.mode === "threads" ? examples : examples.slice(4, 8)) {
      test(example.id, async () => {
        await there.playground.open(example.id);
        const { output, status } = await there.playground.run();
        assert.ok(status.startsWith(`exit code ${example.exitCode} `), `${status}\n${output}`);
        for (const line of example.lines) assert.ok(output.includes(line), `no line ${line} in:\n${output}`);
      });
    }

    for (const [name, body] of [["silent", "for {\n}"], ["printing", 'for {\n\tfmt.Println("x")\n}']]) {
      test(`Stop ends a ${name} endless loop within a second`, async () => {
        const { playground } = there;
        await playground.setCode(program(`fmt.Println("x")\n${body}`, "fmt"));
        await playground.start();
        await playground.waitForOutput("x");
        const stop = await playground.timeToStop();
        assert.ok(stop < 1000, `Stop took ${stop} ms`);
        assert.match((await playground.end()).status, /^stopped · exit code 130 /);
        await playground.setCode(hello("again"));
        assert.equal((await playground.run()).output, "again");
      });
    }

    test("standard input", async () => {
      const { playground } = there;
      await playground.setCode(program(
        'in := bufio.NewScanner(os.Stdin)\nfor in.Scan() {\n\tfmt.Println("got", in.Text())\n}\nfmt.Println("end")', "bufio", "fmt", "os",
      ));
      await playground.start();
      await playground.type("hi therr");
      await playground.press("Backspace");
      await playground.type("e");
      await playground.press("Enter");
      await playground.waitForOutput("got hi there");
      await playground.press("Control+d");
      assert.equal((await playground.end()).output, "hi there\ngot hi there\nend");
    });

    test("no script has failed", () => assert.deepEqual(there.playground.errors, []));
  });
}
