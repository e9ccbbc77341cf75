// Writes a program that calls functions of every kind, with parameters and results of every shape, in every way: by a
// call, go, and defer, also while panicking. Each call notes what it got. Native Go says what comes out:
//   node tests/golden/calls.mjs SEED GO > tests/golden/programs/calls_SEED.go
// GO: the go command (tests/setup/go-command).
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const kCallables = 16;
const [seed, go] = process.argv.slice(2);

let state = Number(seed);
// Below n; the same numbers for the same seed.
function random(n) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * n);
}
const pick = (list) => list[random(list.length)];
const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));
const list = (...parts) => parts.filter((part) => part !== "").join(", ");

// Type and value: small, large, in registers or not, with pointers or not.
const shapes = [
  ["int", "7"], ["int8", "int8(-3)"], ["uint16", "uint16(65535)"], ["bool", "true"], ["float64", "1.25"],
  ["complex128", "3 + 4i"], ["string", '"text"'], ["any", "any(3.5)"], ["error", 'errors.New("error")'],
  ["[]int", "[]int{4, 5}"], ["map[string]int", 'map[string]int{"key": 1}'], ["func() int", "func() int { return 11 }"],
  ["*small", "&small{1, 2}"], ["small", "small{8, 9}"], ["large", "large{1, 2, 3}"],
  ["nested", 'nested{small{1, 2}, "n", [2]int{3, 4}}'], ["[3]byte", "[3]byte{1, 2, 3}"], ["[1]string", '[1]string{"one"}'],
  ["struct{}", "struct{}{}"],
].map(([type, value]) => ({ type, value }));

const kHead = `// Functions of every kind, called in every way. Made by tests/golden/calls.mjs.
package main

import (
	"errors"
	"fmt"
	"strings"
	"sync"
)

type (
	small    struct{ a, b int }
	large    [9]int
	nested   struct {
		small
		s string
		z [2]int
	}
	receiver struct {
		id     int
		filler [3]string
	}
	inner struct{ id int }
	outer struct {
		other string
		inner
	}
)

var (
	mutex sync.Mutex
	notes []string
	group sync.WaitGroup
	_     = errors.New
)

func note(name string, values ...any) {
	mutex.Lock()
	defer mutex.Unlock()
	var line strings.Builder
	line.WriteString(name)
	for _, value := range values {
		switch value := value.(type) {
		case func() int:
			fmt.Fprint(&line, " func ", value())
		case *small:
			fmt.Fprint(&line, " pointer ", *value)
		default:
			fmt.Fprintf(&line, " %v", value)
		}
	}
	notes = append(notes, line.String())
}

func all(values ...any) []any { return values }
`;

// {declarations, before: statements, callee, values: of its arguments} for a callable of that kind.
const kinds = {
  function: ({ name, signature, body }) => ({ declarations: `func ${name}${signature} ${body()}`, callee: name }),
  closure: ({ name, number, signature, body }) => ({
    before: `own${number} := ${number}\n${name} := func${signature} ${body(`own${number}`)}`, callee: name,
  }),
  generic: ({ name, signature, body, values }) => ({
    declarations: `func ${name}[T any](first T, ${signature.slice(1)} ${body("first")}`, callee: name, values: [pick(shapes).value, ...values],
  }),
  value: ({ name, number, signature, body }) => ({
    declarations: `func (r receiver) ${name}${signature} ${body("r.id")}`, callee: `receiver{id: ${number}}.${name}`,
  }),
  pointer: ({ name, number, signature, body }) => ({
    declarations: `func (r *receiver) ${name}${signature} ${body("r.id")}`, before: `x${number} := &receiver{id: ${number}}`, callee: `x${number}.${name}`,
  }),
  dynamic: ({ name, number, signature, body }) => ({
    declarations: `type i${number} interface{ ${name}${signature} }\n\nfunc (r receiver) ${name}${signature} ${body("r.id")}`,
    before: `var x${number} i${number} = receiver{id: ${number}}`, callee: `x${number}.${name}`,
  }),
  expression: ({ name, number, signature, body, values }) => ({
    declarations: `func (r receiver) ${name}${signature} ${body("r.id")}`, callee: `receiver.${name}`, values: [`receiver{id: ${number}}`, ...values],
  }),
  promoted: ({ name, number, signature, body }) => ({
    declarations: `func (r *inner) ${name}${signature} ${body("r.id")}`, before: `x${number} := outer{inner: inner{${number}}}`, callee: `x${number}.${name}`,
  }),
};

function callable(number) {
  const name = `f${number}`;
  const parameters = times(random(5), () => pick(shapes));
  const results = times(random(4), () => pick(shapes));
  const variadic = random(5) === 0;
  const named = random(3) === 0;
  const signature = `(${list(...parameters.map(({ type }, i) => `p${i} ${type}`), variadic ? "rest ...int" : "")}) ` +
    `(${results.map(({ type }, i) => (named ? `r${i} ${type}` : type)).join(", ")})`;
  const recovers = random(5) === 0;
  const body = (own = "") => {
    const noted = list(`"${name}"`, own, ...parameters.map((_, i) => `p${i}`), variadic ? "rest" : "");
    const end = named ? [...results.map(({ value }, i) => `r${i} = ${value}`), "return"] : [`return ${results.map(({ value }) => value).join(", ")}`];
    return `{\n${["defer group.Done()", ...(recovers ? ["defer func() { recover() }()"] : []), `note(${noted})`, ...end].join("\n")}\n}`;
  };
  const rest = variadic ? pick(["", "1, 2, 3", "[]int{1, 2}...", "nil..."]) : "";
  const kind = pick(Object.keys(kinds));
  const given = parameters.map(({ value }) => value);
  const made = { declarations: "", before: "", values: given, ...kinds[kind]({ name, number, signature, body, values: given }) };
  if (kind !== "generic" && random(3) === 0) {
    made.before += `\nbound${number} := ${made.callee}`;
    made.callee = `bound${number}`;
  }
  return { ...made, statements: statements(number, `${made.callee}(${list(...made.values, rest)})`, results.length) };
}

// The call in every way.
function statements(number, call, results) {
  const lines = [
    `group.Add(1)\ngo ${call}\ngroup.Wait()\ngroup.Add(3)\n${call}\nfunc() { defer ${call} }()`,
    `func() {\ndefer func() { note("recovered", recover()) }()\ndefer ${call}\npanic("${number}")\n}()`,
  ];
  if (results === 0) return lines;
  const names = times(results, (i) => `v${number}_${i}`).join(", ");
  return [...lines,
    `group.Add(3)\n${names} := ${call}\nnote("got", ${names})\nnote("passed on", all(${call})...)`,
    `c${number} := make(chan any, 3)\ngo func() {\n${names} := ${call}\nfor _, value := range all(${names}) {\nc${number} <- value\n}\nclose(c${number})\n}()\n` +
    `for value := range c${number} {\nnote("received", value)\n}`,
  ];
}

function program(output) {
  state = Number(seed);
  const callables = times(kCallables, (i) => callable(i + 1));
  const mains = callables.map(({ before, statements }) => [before, ...statements].join("\n")).join("\n\n");
  const declarations = callables.map(({ declarations }) => declarations).filter((text) => text !== "").join("\n\n");
  const comment = output.split("\n").filter((line) => line !== "").map((line) => `// ${line}\n`).join("");
  return `${kHead}\n${declarations}\n\nfunc main() {\n${mains}\n\nfor _, line := range notes {\nfmt.Println(line)\n}\n\n// Output:\n${comment}}\n`;
}

const folder = mkdtempSync(join(tmpdir(), "gopark-calls-"));
const file = join(folder, "main.go");
try {
  writeFileSync(file, program(""));
  const output = execFileSync(go, ["run", file], { encoding: "utf8" });
  writeFileSync(file, program(output));
  execFileSync(join(dirname(go), "gofmt"), ["-w", file]);
  process.stdout.write(readFileSync(file));
} finally {
  rmSync(folder, { recursive: true });
}
