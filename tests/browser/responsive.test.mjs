// What looks at the clock, on a machine with nothing else to do: while a program runs the page stays responsive, and Stop
// stops it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { modes } from "./page.mjs";
import { hello, program } from "./programs.mjs";
import { suite } from "./suite.mjs";

const printing = program('for {\n\tfmt.Println("x")\n}', "fmt");
const silent = program('fmt.Println("x")\nfor {\n}', "fmt");

// In the page: the longest time, in ms, between two frames; of some short periods the best, as the machine has other
// work too.
async function longestFrame() {
  let best = Infinity;
  for (let period = 0; period < 3; period++) {
    let longest = 0;
    let last = performance.now();
    for (const end = last + 400; last < end; ) {
      const now = await new Promise(requestAnimationFrame);
      longest = Math.max(longest, now - last);
      last = now;
    }
    best = Math.min(best, longest);
  }
  return best;
}

for (const mode of modes) {
  suite(mode.mode, mode, (there) => {
    for (const workers of mode.mode === "threads" ? [1, 2] : [1]) {
      for (const [name, code] of [["a silent endless loop", silent], ["an endless printing loop", printing]]) {
        test(`${name} on ${workers} workers: the page is responsive, Stop takes less than a second`, async () => {
          const { playground } = there;
          await playground.setWorkers(workers);
          await playground.setCode(code);
          await playground.start();
          await playground.waitForOutput("x");
          const frame = await playground.page.evaluate(longestFrame);
          assert.ok(frame < 200, `a frame took ${frame} ms`);
          const stop = await playground.timeToStop();
          assert.ok(stop < 1000, `Stop took ${stop} ms`);
          assert.match(await playground.status(), /^stopped · exit code 130 /);
          await playground.setCode(hello("again"));
          assert.equal((await playground.run()).output, "again");
        });
      }
    }

    test("ten megabytes of output: all of it passes, and the page is responsive meanwhile", async () => {
      const { playground } = there;
      await playground.setCode(program(`w := bufio.NewWriter(os.Stdout)
line := strings.Repeat("0123456789", 10)
for i := range 100_000 {
	fmt.Fprintln(w, i, line)
}
fmt.Fprintln(w, "last")
w.Flush()`, "bufio", "fmt", "os", "strings"));
      await playground.start();
      await playground.waitForOutput("0123456789");
      const frame = await playground.page.evaluate(longestFrame);
      assert.ok(frame < 200, `a frame took ${frame} ms`);
      const { output, status } = await playground.end();
      assert.match(output, /\n99999 0123456789\d*\s*\d*\nlast$/);
      assert.match(status, /^exit code 0 /);
    });

    test("no script has failed", () => assert.deepEqual(there.playground.errors, []));
  });
}
