// Every example, in every way to run it; and each one changed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { modes } from "./page.mjs";
import { examples } from "./programs.mjs";
import { suite } from "./suite.mjs";

function check(example, { output, status }) {
  assert.ok(status.startsWith(`exit code ${example.exitCode} `), `${status}\n${output}`);
  for (const line of example.lines) assert.ok(output.includes(line), `no line ${line} in:\n${output}`);
}

for (const mode of modes) {
  suite(mode.mode, mode, (there) => {
    for (const workers of mode.mode === "threads" ? [1, 2] : [1]) {
      for (const example of examples) {
        test(`${example.id}, ${workers} workers`, async () => {
          const { playground } = there;
          await playground.open(example.id);
          await playground.setWorkers(workers);
          check(example, await playground.run());
        });
      }
    }

    for (const example of mode.mode === "threads" ? examples : []) {
      test(`${example.id}, changed`, async () => {
        const { playground } = there;
        await playground.open(example.id);
        await playground.setCode(example.code.replace("func main() {\n", '$&\tprintln("changed")\n'));
        const result = await playground.run();
        assert.equal(result.output.split("\n")[0], "changed");
        check(example, result);
      });
    }

    test("no script has failed", () => assert.deepEqual(there.playground.errors, []));
  });
}
