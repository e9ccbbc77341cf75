// Writes a program of statements whose order of evaluation the language leaves open: operands that the calls in the same
// statement change. Native Go says what comes out:
//   node tests/golden/order.mjs SEED GO > tests/golden/programs/order_SEED.go
// GO: the go command (tests/setup/go-command).
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const kStatements = 200;
const kGroup = 10;
const [seed, go] = process.argv.slice(2);

let state = Number(seed);
// Below n; the same numbers for the same seed.
function random(n) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * n);
}
const pick = (list) => list[random(list.length)];
const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));

const kHead = `// Statements whose operands are changed by calls in them. Made by tests/golden/order.mjs.
package main

import "fmt"

type pair struct{ a, b int }

type node struct {
	v    int
	next *node
	arr  [4]int
	in   pair
	list []int
}

func (n node) value(i int) int     { return n.v*10 + i }
func (n *node) pointer(i int) int  { n.v += i; return n.v }
func (p pair) sum(i int) int       { return p.a*100 + p.b + i }

type adder interface{ sum(int) int }

type other int

func (o other) sum(i int) int { return int(o) + i }

var (
	gx int
	gs []int
	gm map[string]int
	gp *node
)

func three(a, b, c int) int            { return a*10000 + b*100 + c }
func two(a, b int) (int, int)          { return b, a }
func rest(a int, list ...int) string   { return fmt.Sprint(a, list) }
func anys(list ...any) string          { return fmt.Sprint(list...) }
func text(a, b string) string          { return a + "/" + b }
func truth(a, b bool) int              { if a == b { return 1 }; return 2 }

func guard(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panic:", r)
		}
	}()
	f()
}

func reset() {
	gx, gs, gm, gp = 1, []int{1, 2, 3, 4}, map[string]int{"a": 1, "b": 2}, &node{v: 1, next: &node{v: 2}, list: []int{7, 8, 9, 10}}
}
`;

// What each statement can use; all of it is changed by the calls.
const kVars = `	var (
		x, y int
		b          bool
		u          uint8
		fl         float64
		str        string
		s          []int
		a          [4]int
		m          map[string]int
		ms         map[pair]pair
		st         node
		p          *node
		q          *int
		pr         pair
		e          any
		i          adder
		f          func(n int) int
		c          chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int { m = map[string]int{"a": len(m) + 5, "b": 1}; gm = m; ms = map[pair]pair{{1, 2}: {x, y}}; return m["a"] }
	fp := func() int { p = p.next; if p == nil { p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}} }; gp = p; q = &y; return p.v & 3 }
	fst := func() int { st.v += 7; st.arr[2] *= 3; st.in.b++; pr.a += 5; st.list = append([]int{-1}, st.list...); return st.v & 3 }
	fe := func() int { if n, ok := e.(int); ok { e = n + 1 } else { e = 3 }; i = other(x); return 2 }
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
`;
const kShow = `	show := func(name string) {
fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
}
`;

// Expressions by type; `d`: how deep they may get.
const kLeaves = {
  int: ["x", "y", "gx", "s[1]", "a[1]", "st.v", "p.v", "*q", "pr.a", "st.in.b", "st.arr[2]", 'm["a"]', "len(s)", "p.list[0]", "gs[0]", "gp.v",
    "p.next.v", "int(u)", "e.(int)", "2", "fx()", "fs()", "fa()", "fm()", "fp()", "fst()", "fe()", "ff()", "fx()", "fp()", "<-c"],
  bool: ["b", "x == 2", "x < y", "fb()", "fb()", "st.v == 3", "p != nil", 'str == "s"', "pr == pair{1, 2}", "e == any(1)", "true"],
  string: ["str", "fstr()", 'fmt.Sprint(x)', '"k"', "fstr()", "string(rune(64 + x))"],
  pair: ["pr", "fpr()", "pair{x, y}", "st.in", "ms[pair{1, 2}]", "pair{1, 2}"],
  slice: ["s", "fl2()", "st.list", "gs", "p.list", "[]int{x, y, 3, 4}"],
  any: ["e", "fany()", "any(x)", "any(pr)", "any(b)", "any(str)", "any(u)"],
};
const kMade = {
  int: [
    (d) => `(${int(d)} + ${int(d)})`, (d) => `(${int(d)} - ${int(d)})`, (d) => `${int(d)}*${int(d)}`, (d) => `s[(${int(d)})&3]`,
    (d) => `a[(${int(d)})&3]`, (d) => `p.arr[(${int(d)})&3]`, (d) => `${slice(d)}[(${int(d)})&3]`, (d) => `m[${string(d)}]`,
    (d) => `three(${int(d)}, ${int(d)}, ${int(d)})`, (d) => `f(${int(d)})`, (d) => `p.value(${int(d)})`, (d) => `st.value(${int(d)})`,
    (d) => `p.pointer(${int(d)})`, (d) => `i.sum(${int(d)})`, (d) => `pr.sum(${int(d)})`, (d) => `${pair(d)}.sum(${int(d)})`,
    (d) => `len(${slice(d)})`, (d) => `cap(${slice(d)}[:2:3])`, (d) => `${pair(d)}.a`, (d) => `min(${int(d)}, ${int(d)})`,
    (d) => `max(${int(d)}, x)`, (d) => `-(${int(d)})`, (d) => `(${int(d)} / (1 + (${int(d)})&3))`, (d) => `(y + ${int(d)} << ((${int(d)})&3))`,
    (d) => `truth(${bool(d)}, ${bool(d)})`, (d) => `len(${string(d)})`, (d) => `s[(${int(d)})&1 : 2+(${int(d)})&1][0]`,
    (d) => `int(uint8(${int(d)}))`, (d) => `func() int { x += 4; return ${int(d)} }()`, (d) => `${any(d)}.(int)`,
    (d) => `[]int{${int(d)}, ${int(d)}}[1]`, (d) => `[3]int{${int(d)}, ${int(d)}}[0]`, (d) => `map[int]int{x - 1 + ${int(d)}: ${int(d)}, 2: 9}[2]`,
    (d) => `(<-c + ${int(d)})`, (d) => `int(real(complex(fl, float64(${int(d)}))))`, (d) => `*(&x)`, (d) => `copy(s, ${slice(d)})`,
  ],
  bool: [
    (d) => `${int(d)} == ${int(d)}`, (d) => `${int(d)} < ${int(d)}`, (d) => `(${bool(d)} && ${bool(d)})`, (d) => `(${bool(d)} || ${bool(d)})`,
    (d) => `!(${bool(d)})`, (d) => `${string(d)} < ${string(d)}`, (d) => `(${pair(d)} == ${pair(d)})`, (d) => `${any(d)} == ${any(d)}`,
  ],
  string: [
    (d) => `${string(d)} + ${string(d)}`, (d) => `text(${string(d)}, ${string(d)})`, (d) => `rest(${int(d)}, ${int(d)}, ${int(d)})`,
    (d) => `anys(${any(d)}, ${int(d)}, ${bool(d)})`, (d) => `anys(${pair(d)}, ${string(d)}, ${int(d)})`, (d) => `string([]byte(${string(d)}))`,
    (d) => `${string(d)}[:1]`, (d) => `anys(u+1, fl*2, ${int(d)}, -x)`, (d) => `${string(d)} + ${string(d)} + ${string(d)}`,
    (d) => `anys([]any{x == y, ${pair(d)}, ${int(d)}})`, (d) => `anys(&st == nil, ${bool(d)}, p == gp, ${int(d)})`,
    (d) => `anys(struct{ a int; b any }{x, ${pair(d)}}, ${int(d)})`,
  ],
  pair: [(d) => `pair{${int(d)}, ${int(d)}}`, (d) => `pair{b: ${int(d)}, a: ${int(d)}}`, (d) => `ms[${pair(d)}]`, (d) => `pair(${pair(d)})`],
  slice: [
    (d) => `append(${slice(d)}, ${int(d)}, ${int(d)})`, (d) => `append(${slice(d)}, ${slice(d)}...)`, (d) => `[]int{${int(d)}, ${int(d)}, x, y}`,
    (d) => `append(append([]int{}, ${slice(d)}[:2]...), ${slice(d)}[2:]...)`,
  ],
  any: [(d) => `any(${int(d)})`, (d) => `any(${pair(d)})`, (d) => `any(${string(d)})`, (d) => `any(${bool(d)})`],
};
const of = (type) => (d) => (d <= 0 || random(3) === 0 ? pick(kLeaves[type]) : pick(kMade[type])(d - 1));
const [int, bool, string, pair, slice, any] = ["int", "bool", "string", "pair", "slice", "any"].map(of);

const kPlaces = [
  () => "x", () => "gx", (d) => `s[(${int(d)})&3]`, (d) => `a[(${int(d)})&3]`, () => "st.v", () => "p.v", () => "*q", () => "pr.a",
  (d) => `st.arr[(${int(d)})&3]`, (d) => `p.arr[(${int(d)})&3]`, (d) => `p.list[(${int(d)})&3]`, (d) => `m[${string(d)}]`,
  (d) => `gs[(${int(d)})&3]`, (d) => `${slice(d)}[(${int(d)})&3]`, () => "p.next.v", () => "gp.in.b", (d) => `gm[${string(d)}]`, () => "_",
];
const place = (d, blank = true) => {
  const made = pick(kPlaces)(d);
  return made === "_" && !blank ? "y" : made;
};

const kStatementKinds = [
  (d) => `${place(d)} = ${int(d)}`, (d) => `${place(d)} = ${int(d)}`,
  (d) => `${place(d, false)} ${pick(["+=", "-=", "*=", "|=", "^="])} ${int(d)}`, (d) => `${place(d, false)}${pick(["++", "--"])}`,
  (d) => `${place(d, false)} ${pick(["/=", "%="])} 1 + (${int(d)})&3`, (d) => `${place(d, false)} <<= (${int(d)})&3`,
  (d) => `${place(d)}, ${place(d)} = ${int(d)}, ${int(d)}`, (d) => `${place(d)}, ${place(d)} = two(${int(d)}, ${int(d)})`,
  (d) => `${place(d)}, ${place(d)}, ${place(d)} = ${int(d)}, ${int(d)}, ${int(d)}`,
  (d) => `${place(d)}, b = m[${string(d)}]`, (d) => `${place(d)}, b = ${any(d)}.(int)`, (d) => `${place(d)}, b = <-c`,
  (d) => `v, w := ${int(d)}, ${int(d)}\nfmt.Println("v", v, w)`, (d) => `v := ${string(d)}\nfmt.Println("v", v)`,
  (d) => `str += ${string(d)}`, (d) => `s = ${slice(d)}`, (d) => `st.list = ${slice(d)}`, (d) => `pr = ${pair(d)}`, (d) => `st.in, pr = ${pair(d)}, ${pair(d)}`,
  (d) => `ms[${pair(d)}] = ${pair(d)}`, (d) => `e = ${any(d)}`, (d) => `b = ${bool(d)}`, (d) => `fmt.Println(${int(d)}, ${any(d)}, ${bool(d)}, ${string(d)})`,
  (d) => `fmt.Println(${int(d)}, ${int(d)})`, (d) => `fmt.Println(${pair(d)}, ${bool(d)}, ${int(d)})`,
  (d) => `fmt.Println(func() (int, string, bool) { return ${int(d)}, ${string(d)}, ${bool(d)} }())`,
  (d) => `fmt.Println(func() (r int, t pair) { defer func() { r++ }(); return ${int(d)}, ${pair(d)} }())`,
  (d) => `c <- ${int(d)}\nclose(c)\nfor v := range c {\nif v > 48 {\nfmt.Println("c", v)\n}\n}`,
  (d) => `if (${bool(d)}) {\nfmt.Println("then")\n}`, (d) => `for k := 0; k < 3 && (${bool(d)}); k++ {\nfmt.Println("loop", k)\n}`,
  (d) => `switch (${int(d)}) {\ncase ${int(d)}:\nfmt.Println("first")\ncase x, ${int(d)}:\nfmt.Println("second")\n}`,
  (d) => `for k, v := range (${slice(d)}) {\nif k > 2 {\nbreak\n}\nfmt.Println("range", k, v, fs())\n}`,
  (d) => `for ${place(d)}, ${place(d)} = range []int{${int(d)}, x} {\n}`,
  (d) => `func() {\ndefer fmt.Println("deferred", ${int(d)}, ${pair(d)})\ndefer p.pointer(${int(d)})\nx += 5\n}()`,
  (d) => `done := make(chan string)\ngo func(a int, t pair, list ...any) { done <- fmt.Sprint(a, t, list) }(${int(d)}, ${pair(d)}, ${any(d)}, ${bool(d)})\nfmt.Println(<-done)`,
  (d) => `delete(m, ${string(d)})`, (d) => `fmt.Println(*&node{v: ${int(d)}, in: ${pair(d)}, arr: [4]int{x, ${int(d)}}})`,
  (d) => `fmt.Println(map[string]any{${string(d)}: ${any(d)}, "q": ${int(d)}})`, (d) => `select {\ncase c <- ${int(d)}:\ndefault:\n}`,
  (d) => `fmt.Println([]any{${int(d)}, x == y, ${any(d)}, ${pair(d)}})`, (d) => `fmt.Println([][]int{${slice(d)}, {${int(d)}, x}, s})`,
  (d) => `var v, w = ${int(d)}, ${any(d)}\nfmt.Println(v, w)`, (d) => `fmt.Println(${string(d)})`, (d) => `fmt.Println(${int(d)})`,
];

function program(output) {
  state = Number(seed);
  const functions = times(kStatements / kGroup, (i) => {
    const statements = times(kGroup, (k) => {
      const number = i * kGroup + k;
      const text = kStatementKinds[number % kStatementKinds.length](1 + random(3));
      const show = `defer func() { show("t${number}") }()`;
      // The last one is in the variables' own function.
      return k + 1 < kGroup ? `guard("t${number}", func() {\nrestart()\n${show}\n${text}\n})` : `restart()\n${show}\n${text}`;
    });
    return `func group${i}() {\n${kVars}${kShow}${statements.join("\n")}\n}`;
  });
  const calls = times(functions.length, (i) => `guard("group${i}", group${i})`).join("\n");
  const comment = output.split("\n").filter((line) => line !== "").map((line) => `// ${line}\n`).join("");
  return `${kHead}\n${functions.join("\n\n")}\n\nfunc main() {\n${calls}\n\n// Output:\n${comment}}\n`;
}

const folder = mkdtempSync(join(tmpdir(), "gopark-order-"));
const file = join(folder, "main.go");
try {
  writeFileSync(file, program(""));
  const output = execFileSync(go, ["run", file], { encoding: "utf8", maxBuffer: 1 << 26 });
  writeFileSync(file, program(output));
  execFileSync(join(dirname(go), "gofmt"), ["-w", file]);
  process.stdout.write(readFileSync(file));
} finally {
  rmSync(folder, { recursive: true });
}
