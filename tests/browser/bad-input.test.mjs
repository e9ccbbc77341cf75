// Programs that are no programs, or that want too much: the error is in Go's words, the text is kept, the page lives on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { modes } from "./page.mjs";
import { hello, program } from "./programs.mjs";
import { suite } from "./suite.mjs";

const rejected = /^The program has errors; nothing was run\.$/;
const fatal = /^exit code 2 /;

const cases = [
  ["an unparsable file", 'package main\n\nfunc main() {\n\tfmt.Println("x"\n}}}\nfunc (\n',
    /main\.go:4:17: syntax error: unexpected newline in argument list; possibly missing comma or \)/, rejected],
  ["an empty file", "", /main\.go:1:1: expected 'package', found 'EOF'/, rejected],
  ["NUL bytes", 'package main\n\nfunc main() {\n\tprintln("a\0b")\n}\n\0\n', /main\.go:4:12: invalid NUL character/, rejected],
  ["ten megabytes without a meaning", [["x", 10 << 20]], /x{1000}/, rejected],
  ["ten megabytes of comments", [[program('println("ok")'), 1], [`// ${"x".repeat(97)}\n`, 100_000]], /^ok$/, /^exit code 0 /],
  ["ten thousand parentheses", program(`println(${"(".repeat(10_000)}1${")".repeat(10_000)})`),
    /main\.go:4: syntax error: exceeded max nesting depth/, rejected],
  ["a package that is not there", program("pkg.F()", "nosuch/pkg"),
    /main\.go:3:8: package nosuch\/pkg is not in std/, rejected],
  ["no main", "package main\n\nfunc f() {}\n", /function main is undeclared in the main package/, rejected],
  ["another package", "package foo\n\nfunc main() {}\n", /package command-line-arguments is not a main package/, rejected],
  ["endless recursion", "package main\n\nfunc f(n int) int { return f(n+1) + 1 }\n\nfunc main() { println(f(0)) }\n",
    /runtime: goroutine stack exceeds 1000000000-byte limit[^]*fatal error: stack overflow/, fatal],
  ["a terabyte at once", program("n := 1 << 40\nb := make([]byte, n)\nprintln(len(b))"),
    /out of memory|makeslice: len out of range/, fatal],
  ["ever more memory, all of it kept", program("var kept [][]byte\nfor {\n\tkept = append(kept, make([]byte, 1<<20))\n}"),
    /fatal error: .*out of memory/, fatal],
  ["a panic", "package main\n\nfunc g(a []int, i int) int { return a[i] }\n\nfunc main() {\n\tg([]int{1}, 5)\n}\n",
    /panic: runtime error: index out of range \[5\] with length 1\n\ngoroutine 1 \[running\]:\nmain\.g\(.*\)\n\s+\S*main\.go:3[^]*main\.main\(\)\n\s+\S*main\.go:6/, fatal],
];

for (const mode of modes) {
  suite(mode.mode, mode, (there) => {
    for (const [name, code, output, status] of cases) {
      test(name, async () => {
        const { playground } = there;
        // Made in the page: what is large takes the driver seconds.
        const parts = typeof code === "string" ? [[code, 1]] : code;
        await playground.evaluate((them) => window.gopark.setCode((window.wanted = them.map(([text, times]) => text.repeat(times)).join(""))), parts);
        const result = await playground.run(120_000); // two gigabytes, on a busy machine
        assert.match(result.output, output);
        assert.match(result.status, status);
        assert.ok(await playground.evaluate(() => window.gopark.code === window.wanted), "the text is another one");
        await playground.setCode(hello("alive"));
        assert.equal((await playground.run()).output, "alive");
      });
    }

    const seconds = mode.mode === "threads" ? 5 : 3;
    test("ever more memory, none of it kept, takes a bounded amount", async () => {
      const { playground } = there;
      await playground.setCode(program(`var big []byte
var small *int
for i := 0; ; i++ {
	small = new(int)
	if i%1000 == 0 {
		big = make([]byte, 1<<20)
	}
}
println(big, small)`));
      await playground.start();
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      await playground.stop();
      assert.match((await playground.end()).status, /^stopped /);
      const megabytes = Number(await playground.page.evaluate(() => document.body.dataset.memoryMb));
      assert.ok(megabytes > 0 && megabytes <= 256, `${megabytes} MB`);
    });

    test("no script has failed", () => assert.deepEqual(there.playground.errors, []));
  });
}
