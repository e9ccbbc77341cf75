// What Run does with a program: as on the Go Playground, one without main but with tests is tested.
import type { Task } from "../engine/messages";
import type { SourceFile } from "./program";

export const kTest: Task = { kind: "test", flags: ["-test.v", "-test.paniconexit0", "-test.timeout=10m0s"] };

/** Whether the package of the program's folder has tests, benchmarks or examples. */
export function hasTests(files: SourceFile[]): boolean {
  return files.some(({ name, text }) => /^[^/]+_test\.go$/.test(name) && /^func (Test|Example|Benchmark|Fuzz)/m.test(text));
}

export function defaultTask(files: SourceFile[]): Task {
  const hasMain = files.some(({ name, text }) => /^[^/]+\.go$/.test(name) && /^func main\(/m.test(text));
  return !hasMain && hasTests(files) ? kTest : { kind: "run", arguments: [] };
}
