// Output that is hostile to the terminal: none keeps the page busy, and nothing of it outlasts the program.
import assert from "node:assert/strict";
import { test } from "node:test";
import { hello, program } from "./programs.mjs";
import { suite } from "./suite.mjs";

// Numbers as from a seed: the same in each run.
function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const huge = "2147483647";
const pick = (next, from) => from[next(from.length)];
const points = (next, from, to) => String.fromCodePoint(from + next(to - from));

// name → what makes a piece of such output, given a source of numbers.
const kinds = {
  ...Object.fromEntries([..."@ABCDEFGHIJKLMPSTXZ`abdefrsu"].map((last) => [`ESC [ ${huge} ${last}`, () => `x\x1b[${huge}${last}`])),
  ...Object.fromEntries([..."@ILMPSTXZb"].map((last) => [`ESC [ 99 ${last}`, () => `\x1b[99${last}`])),
  "parameters without end": () => `\x1b[${"1;".repeat(200)}m`,
  "marks on one cell": (next) => points(next, 0x300, 0x36f),
  "marks on each cell": (next) => pick(next, "abcdefgh") + Array.from({ length: 40 }, () => points(next, 0x300, 0x36f)).join(""),
  "marks behind controls": (next) => points(next, 0x300, 0x36f) + pick(next, ["\0", "\r", "\b", "\x1b[C"]),
  "joiners": () => "\u200d\ufe0f",
  "all of CJK": (next) => points(next, 0x4e00, 0x9fff),
  "all of Unicode": (next) => points(next, 0xe000, 0x2ffff),
  "emoji": (next) => points(next, 0x1f300, 0x1f6ff) + "\u200d",
  "an operating command without an end": () => "\x1b]0;title",
  "titles": (next) => `\x1b]2;${next(1e9)}\x07`,
  "links": (next) => `\x1b]8;;https://example.com/${next(1e9)}\x1b\\x\x1b]8;;\x1b\\`,
  "a link over all": () => "\x1b]8;;https://example.com/\x1b\\x\n",
  "the palette": (next) => `\x1b]4;${next(256)};#${next(1e6)}\x07`,
  "device control": () => "\x1bP$qm\x1b\\\x1bPq#0;2;0;0;0~~@@\x1b\\",
  "resets": () => "\x1bc",
  "the alternate screen, to and fro": () => "\x1b[?1049h\x1b[?1049l",
  "modes": (next) => `\x1b[?${next(3000)}${pick(next, "hl")}`,
  "colours": (next) => `\x1b[38;2;${next(256)};${next(256)};${next(256)};48;5;${next(256)}mx`,
  "attributes": (next) => `\x1b[${next(10)}m${pick(next, "xyz")}`,
  "newlines": () => "\n",
  "newlines in a region": () => "\x1b[3;9r\x1b[9H\n\n\n\n\n",
  "reverse index": () => "\x1b[H\x1bM",
  "inserted characters": () => "\x1b[4hx\r",
  "tabs": () => "\t\t\t\t\r",
  "bells and backspaces": () => "\x07\b\b",
  "one line": () => "0123456789",
  "questions": () => "\x1b[c\x1b[6n\x1b[?6n\x1b[>c\x1bZ",
  "screens erased": () => "\x1b[2J\x1b[3J\x1b#8",
  "C1": (next) => points(next, 0x80, 0xa0) + huge + "b",
  "anything": (next) => Array.from({ length: 8 }, () => points(next, 0, 0x180)).join(""),
  "sequences at random": (next) =>
    `\x1b${pick(next, "[[[[[]P#(")}${pick(next, ["", "?", ">", "!"])}${next(2) ? next(2 ** 31) : next(99)};${next(99)}${String.fromCharCode(0x40 + next(63))}${pick(next, ["a", "\x1b\\", "\x07", "世"])}`,
};

// A text of about that many bytes.
function generate(make, size, seed) {
  const next = random(seed);
  const pieces = [];
  for (let length = 0; length < size; length += pieces.at(-1).length) pieces.push(make(next));
  return pieces.join("");
}

// In the page: writes the text as a program's output comes, in chunks that cut whatever is there.
async function writeToConsole(text) {
  const { console } = window.gopark.view;
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 1021) {
    await new Promise((resolve) => console.write(bytes.slice(at, at + 1021), resolve));
  }
}

// In the page: what of the terminal a program could have changed.
function terminalState() {
  const { terminal } = window.gopark.view.console;
  return { ...terminal.modes, buffer: terminal.buffer.active.type, convertEol: terminal.options.convertEol };
}

// In the page: the most characters that a cell has.
function mostInCell() {
  const buffer = window.gopark.view.console.terminal.buffer.active;
  let most = 0;
  for (let y = 0; y < buffer.length; y++) {
    const line = buffer.getLine(y);
    for (let x = 0; x < line.length; x++) most = Math.max(most, [...line.getCell(x).getChars()].length);
  }
  return most;
}

suite("the terminal", {}, (there) => {
  test("whatever was written, the page goes on, a cell holds what a character has, and the next program's output is as ever", async () => {
    const { playground } = there;
    const before = await playground.evaluate(terminalState);
    for (const [name, make] of Object.entries(kinds)) {
      await playground.evaluate(writeToConsole, generate(make, 3000, 7), 60000);
      assert.ok((await playground.evaluate(mostInCell)) <= 9, name);
      await playground.evaluate(() => window.gopark.view.console.clear());
      assert.deepEqual(await playground.evaluate(terminalState), before, name);
    }
    await playground.setCode(hello("fine"));
    assert.equal((await playground.run()).output, "fine");
  });

  test("what a program has switched on ends with it", async () => {
    const { playground } = there;
    const before = await playground.evaluate(terminalState);
    const left = [
      "[?1000h", "[?1003h", "[?1006h", "[?2004h", "[?1049h", "[?25l", "[4h", "[20l", "[?6h", "[2;3r", "(0", "=", "[?7l", "[8m", "[?1h",
      "[?1004h", "[?45l", "]0;title", "P", "[12", "[?2026h", "[3g", "[31", "_",
    ];
    for (const sequence of left) {
      await playground.evaluate((text) => {
        const { console } = window.gopark.view;
        console.write(text);
        console.accept(false); // the program has ended
        console.clear();
        console.write("qx\u2500y\nnext");
        return console.written();
      }, `\x1b${sequence}`);
      assert.deepEqual(await playground.evaluate(terminalState), before, sequence);
      assert.equal(await playground.output(), "qx\u2500y\nnext", sequence);
    }
    await playground.setCode(program(`print("\\x1b${left.join("\\x1b")}")`));
    await playground.run();
    await playground.setCode(hello("after"));
    assert.equal((await playground.run()).output, "after");
    assert.deepEqual(await playground.evaluate(terminalState), before);
    await playground.setCode(program('print("half a character \\xe4\\xb8")'));
    await playground.run();
    await playground.setCode(hello("whole"));
    assert.equal((await playground.run()).output, "whole");
  });

  test("what has a meaning passes", async () => {
    const { playground } = there;
    await playground.setCode(program('print("12345\\x1b[3D\\x1b[Kx\\x1b[1;31mred\\x1b[0m\\ra\\x1b[3b\\n\\x1b[2;5Hhere e\\u0301 世界 \\x1b]8;;http://a.b\\x1b\\\\link\\x1b]8;;\\x07")'));
    const { output } = await playground.run();
    assert.equal(output, "aaaaed\n    here e\u0301 世界 link");
    const isRed = await playground.evaluate(() => window.gopark.view.console.terminal.buffer.active.getLine(0).getCell(4).getFgColor());
    assert.equal(isRed, 1);
  });

  test("no script has failed", () => assert.deepEqual(there.playground.errors, []));
});
