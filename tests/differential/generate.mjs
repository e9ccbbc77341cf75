// Writes whole programs at random: loops, slices, maps, closures, structs, interfaces, generics, iterators, panics,
// channels, arithmetic that overflows. What one prints depends on nothing but the language.
//   node tests/differential/generate.mjs SEED > PROGRAM.go
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { kHead } from "./head.mjs";

let state = 0;
// Below n; the same numbers for the same seed.
function random(n) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * n);
}
const pick = (list) => list[random(list.length)];
const chance = (percent) => random(100) < percent;
const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));

const kIntegers = ["int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64"];
const kBits = { int: 64, int8: 8, int16: 16, int32: 32, int64: 64, uint: 64, uint8: 8, uint16: 16, uint32: 32, uint64: 64 };
const kNumbers = [...kIntegers, "float64", "float32"];
const kBasic = [...kNumbers, "string", "bool"];
const kTypes = [...kBasic, "[]int", "[]string", "[]point", "map[string]int", "map[int]string", "point", "*point", "shape",
  "func(int) int", "[4]int", "stack[int]", "any", "error"];

// One program.
class Program {
  constructor() {
    this.names = 0;
    this.functions = []; // { name, params, result }
    this.text = [];
  }
  name(prefix) {
    return `${prefix}${this.names++}`;
  }

  // ---------------------------------------------------------------------------------------------------- expressions

  // `scope`: variables that can be seen, [{ name, type, fixed }].
  variables(scope, type) {
    return scope.filter((v) => v.type === type);
  }

  literal(type) {
    const signed = !type.startsWith("u");
    if (kIntegers.includes(type)) {
      const bits = BigInt(kBits[type] - (signed ? 1 : 0));
      const most = (1n << bits) - 1n;
      const least = signed ? -(1n << bits) : 0n;
      const value = chance(70) ? BigInt(random(12)) : pick([most, least, most - 1n, least + 1n, most / 3n, 100n]);
      return `v[${type}](${value})`;
    }
    switch (type) {
      case "float64":
      case "float32": return `v[${type}](${pick(["0", "1.5", "-2.25", "1e10", "3", "0.1", "-7", "1e-3"])})`;
      case "string": return pick(['""', '"a"', '"héllo"', '"xyzzy"', '"日本"', '"0123456789"', '"\\x00\\xff"']);
      case "bool": return `v(${pick(["true", "false"])})`;
      case "[]int": return `[]int{${times(random(5), () => random(100)).join(", ")}}`;
      case "[]string": return `[]string{${times(random(4), () => pick(['"p"', '"q"', '"rs"'])).join(", ")}}`;
      case "[]point": return `[]point{${times(random(3), () => `{${random(9)}, ${random(9)}, "n"}`).join(", ")}}`;
      case "map[string]int": return `map[string]int{"k": ${random(9)}, "l": ${random(9)}}`;
      case "map[int]string": return `map[int]string{${random(4)}: "m"}`;
      case "point": return `point{${random(20)}, ${random(20)}, "p"}`;
      case "*point": return chance(90) ? `(&point{${random(20)}, ${random(20)}, "q"})` : "(*point)(nil)";
      case "shape": return pick([`shape(square{${random(9)}})`, `shape(&circle{${random(9)}, nil})`, `shape(named{square{${random(5)}}, "x"})`]);
      case "func(int) int": return `func(x int) int { return x*${1 + random(5)} + ${random(9)} }`;
      case "[4]int": return `[4]int{${random(9)}, ${random(9)}}`;
      case "stack[int]": return `stack[int]{items: []int{${random(9)}}}`;
      case "any": return pick(["any(1)", 'any("s")', "any(2.5)", "any(point{1, 2, \"i\"})", "any(nil)", "any(uint8(200))"]);
      case "error": return pick(["error(nil)", 'errors.New("e")', 'fmt.Errorf("w: %w", io)', "error(failure{3})"]);
    }
    throw new Error(`no literal of ${type}`);
  }

  expr(type, scope, depth) {
    const known = this.variables(scope, type);
    if (depth <= 0) return known.length > 0 && chance(75) ? pick(known).name : this.literal(type);
    if (known.length > 0 && chance(25)) return pick(known).name;
    const e = (t) => this.expr(t, scope, depth - 1);
    const callable = this.functions.filter((f) => f.result === type);
    if (callable.length > 0 && chance(12)) return this.call(pick(callable), scope, depth - 1);
    if (kIntegers.includes(type)) {
      switch (random(10)) {
        case 0: case 1: case 2: return `(${e(type)} ${pick(["+", "-", "*"])} ${e(type)})`;
        case 3: return `(${e(type)} ${pick(["/", "%"])} ${chance(80) ? `(${e(type)} | 1)` : e(type)})`;
        case 4: return `(${e(type)} ${pick(["&", "|", "^", "&^"])} ${e(type)})`;
        case 5: return `(${e(type)} ${pick(["<<", ">>"])} ${chance(85) ? `(${e("uint8")} & 15)` : e("int8")})`;
        case 6: return `${type}(${e(pick(kIntegers))})`;
        case 7: return `(${pick(["-", "^"])} ${e(type)})`;
        case 8: return `pickOne(${e("bool")}, ${e(type)}, ${e(type)})`;
        default: return type === "int" ? this.intExpr(e) : `${pick(["min", "max"])}(${e(type)}, ${e(type)})`;
      }
    }
    switch (type) {
      case "float64":
      case "float32": return pick([() => `(${e(type)} ${pick(["+", "-", "*", "/"])} ${e(type)})`,
        () => `${type}(${e(pick(kIntegers))})`, () => `${type}(${e(type === "float64" ? "float32" : "float64")})`,
        () => `max(${e(type)}, ${e(type)})`])();
      case "string": return pick([() => `(${e("string")} + ${e("string")})`, () => `cut(${e("string")}, ${e("int")})`,
        () => `strconv.Itoa(${e("int")})`, () => `string(rune(${e("uint8")}))`, () => `strings.ToUpper(${e("string")})`,
        () => `fmt.Sprint(${e(pick(kBasic))})`, () => `at(${e("[]string")}, ${e("int")})`, () => `${e("map[int]string")}[${e("int")}]`,
        () => `strings.Repeat(${e("string")}, int(${e("uint8")} & 3))`, () => `string([]byte(${e("string")}))`])();
      case "bool": return pick([() => { const t = pick(kBasic.filter((b) => b !== "bool"));
          return `(${e(t)} ${pick(["<", "<=", "==", "!=", ">", ">="])} ${e(t)})`; },
        () => `(${e("bool")} ${pick(["&&", "||"])} ${e("bool")})`, () => `!${e("bool")}`, () => `(${e("any")} == ${e("any")})`,
        () => `(${e("point")} == ${e("point")})`, () => `(${e("[4]int")} == ${e("[4]int")})`,
        () => `errors.Is(${e("error")}, io)`])();
      case "[]int": return pick([() => `append(${e("[]int")}, ${e("int")})`, () => `mapSlice(${e("[]int")}, ${e("func(int) int")})`,
        () => `window(${e("[]int")}, ${e("int")}, ${e("int")})`, () => `mapSlice(${e("[]string")}, func(s string) int { return len(s) })`,
        () => `slices.Clone(${e("[]int")})`, () => `slices.Collect(evens(${e("[]int")}))`])();
      case "[]string": return pick([() => `append(${e("[]string")}, ${e("string")})`, () => `strings.Split(${e("string")}, "a")`,
        () => `mapSlice(${e("[]int")}, strconv.Itoa)`])();
      case "[]point": return `append(${e("[]point")}, ${e("point")})`;
      case "point": return pick([() => `point{${e("int")}, ${e("int")}, ${e("string")}}`, () => `${e("point")}.moved(${e("int")})`,
        () => `(*${e("*point")})`])();
      case "*point": return `new(${e("point")})`;
      case "shape": return pick([() => `shape(square{${e("int")}})`, () => `shape(&circle{${e("int")}, ${e("*point")}})`,
        () => `shape(named{${e("shape")}, ${e("string")}})`])();
      case "func(int) int": return pick([() => `compose(${e("func(int) int")}, ${e("func(int) int")})`,
        () => { const x = this.name("x"); return `func(${x} int) int { return ${this.expr("int", [...scope, { name: x, type: "int", fixed: true }], depth - 1)} }`; },
        () => `${e("point")}.scaled`])();
      case "any": return `any(${e(pick(kTypes.filter((t) => !["any", "func(int) int", "*point", "shape"].includes(t) && !t.startsWith("[]") && !t.startsWith("map") && !t.startsWith("stack"))))})`;
      default: return this.literal(type);
    }
  }

  intExpr(e) {
    return pick([() => `len(${e(pick(["string", "[]int", "map[string]int", "[]string"]))})`, () => `at(${e("[]int")}, ${e("int")})`,
      () => `${e("[4]int")}[${e("int")} & 3]`, () => `${e("map[string]int")}[${e("string")}]`, () => `${e("shape")}.area()`,
      () => `call(${e("func(int) int")}, ${e("int")})`, () => `toInt(float64(${e(pick(["float64", "float32"]))}))`,
      () => `${e("point")}.${pick(["x", "y"])}`, () => `${e("*point")}.x`, () => `sum(${e("[]int")}...)`, () => `weigh(${e("any")})`,
      () => `fold(${e("[]int")}, ${e("int")}, func(a, b int) int { return a${pick(["+", "-", "*", "^"])}b })`,
      () => `cap(${e("[]int")}[:0:0])`, () => `bits.OnesCount64(${e("uint64")})`, () => `kind(${e("error")})`])();
  }

  call(f, scope, depth) {
    return `${f.name}(${f.params.map((t) => this.expr(t, scope, Math.min(depth, 1))).join(", ")})`;
  }

  // ----------------------------------------------------------------------------------------------------- statements

  // `place`: { loops: labels of enclosing loops, inner: within a loop, result: the function's type }.
  block(scope, place, depth, count) {
    const inside = [...scope];
    return times(count, () => this.statement(inside, place, depth)).join("\n");
  }

  statement(scope, place, depth) {
    const e = (t, d = 2) => this.expr(t, scope, d);
    const nested = (extra, where = place) => this.block([...scope, ...extra], where, depth - 1, 1 + random(3));
    const simple = [
      () => this.declare(scope, e), () => this.declare(scope, e), () => this.assign(scope, e), () => this.assign(scope, e),
      () => `note(${random(1000)}, ${times(1 + random(3), () => e(pick(kBasic))).join(", ")})`,
      () => this.mutate(scope, e),
    ];
    if (place.loops.length > 0) {
      simple.push(() => `if ${e("bool", 1)} { ${pick(["break", "continue"])} ${chance(50) ? pick(place.loops) : ""} }`);
    }
    if (place.result !== "") simple.push(() => `if ${e("bool", 1)} { return ${e(place.result, 1)} }`);
    if (chance(8)) simple.push(() => `if ${e("bool", 1)} { panic(${pick([() => e("string"), () => e("int"), () => "failure{7}", () => 'fmt.Errorf("p: %w", io)'])()}) }`);
    if (depth <= 0 || chance(45)) return pick(simple)();
    return pick([
      () => `if ${e("bool")} {\n${nested([])}\n}${chance(60) ? ` else {\n${nested([])}\n}` : ""}`,
      () => this.loop(scope, place, depth, e),
      () => this.loop(scope, place, depth, e),
      () => this.switchStatement(e, nested),
      () => `attempt(${random(1000)}, func() {\n${this.block(scope, { loops: [], result: "" }, depth - 1, 1 + random(3))}\n})`,
      () => this.deferring(scope, depth, e),
      () => this.channels(scope, depth, e),
      () => this.typeSwitch(e, nested),
    ])();
  }

  declare(scope, e) {
    const type = pick(kTypes);
    const name = this.name("v");
    const text = `var ${name} ${type} = ${e(type)}\n_ = ${name}`;
    scope.push({ name, type });
    return text;
  }

  assign(scope, e) {
    const targets = scope.filter((v) => !v.fixed);
    if (targets.length === 0) return this.declare(scope, e);
    const v = pick(targets);
    if (kIntegers.includes(v.type) && chance(50)) {
      return pick([() => `${v.name} ${pick(["+=", "-=", "*=", "^=", "|=", "&="])} ${e(v.type)}`, () => `${v.name}${pick(["++", "--"])}`,
        () => `${v.name} ${pick(["<<=", ">>="])} ${e("uint8")} & 31`])();
    }
    const others = targets.filter((w) => w.type === v.type && w !== v);
    if (others.length > 0 && chance(40)) {
      const w = pick(others);
      return `${v.name}, ${w.name} = ${w.name}, ${e(v.type)}`;
    }
    // Strings and slices do not grow without end.
    if (v.type === "string") return `${v.name} = short(${e("string")})`;
    if (v.type.startsWith("[]")) return `${v.name} = few(${e(v.type)})`;
    return `${v.name} = ${e(v.type)}`;
  }

  // Changes what a variable refers to.
  mutate(scope, e) {
    const targets = scope.filter((v) => ["[]int", "map[string]int", "map[int]string", "point", "*point", "[4]int", "stack[int]", "[]point"].includes(v.type) && !v.fixed);
    if (targets.length === 0) return this.assign(scope, e);
    const { name, type } = pick(targets);
    switch (type) {
      case "[]int": return pick([() => `if len(${name}) > 0 { ${name}[at(${name}, 0) & 1 % len(${name})] ${pick(["=", "+="])} ${e("int")} }`,
        () => `slices.Sort(${name})`, () => `copy(${name}, ${e("[]int")})`, () => `clear(window(${name}, 1, 2))`, () => `${name}[${e("int")}] = 1`])();
      case "[]point": return `for i := range ${name} { p := &${name}[i]; p.x += ${e("int")}; p.bump() }`;
      case "map[string]int": return pick([() => `${name}[short(${e("string")})] ${pick(["=", "+="])} ${e("int")}`, () => `delete(${name}, ${e("string")})`,
        () => `note(${random(1000)}, total(${name}))`])();
      case "map[int]string": return `${name}[${e("int")} & 7] = short(${e("string")})`;
      case "point": return pick([() => `${name}.x = ${e("int")}`, () => `${name}.bump()`, () => `${name}.name += "z"; ${name}.name = short(${name}.name)`])();
      case "*point": return pick([() => `${name}.y -= ${e("int")}`, () => `${name}.bump()`])();
      case "[4]int": return `${name}[${e("int")} & 3] = ${e("int")}`;
      default: return pick([() => `${name}.push(${e("int")})`, () => `if top, ok := ${name}.pop(); ok { note(${random(1000)}, top) }`])();
    }
  }

  loop(scope, place, depth, e) {
    const label = this.name("loop");
    const i = this.name("i");
    const variables = (...list) => list.map(([name, type]) => ({ name, type, fixed: true }));
    const body = (...list) => `if !fuel() { break }\n${this.block([...scope, ...variables(...list)], { ...place, loops: [...place.loops, label] }, depth - 1, 1 + random(3))}`;
    const w = this.name("w");
    const head = pick([
      () => [`for ${i} := range ${2 + random(5)}`, `_ = ${i}\n${body([i, "int"])}`],
      () => [`for ${i} := (${e("int", 1)}) & 3; ${i} < ${3 + random(6)}; ${i}++`, body([i, "int"])],
      () => [`for ${i}, ${w} := range ${e("[]int")}`, `_, _ = ${i}, ${w}\n${body([i, "int"], [w, "int"])}`],
      () => [`for ${i}, ${w} := range ${e("string")}`, `_, _ = ${i}, ${w}\n${body([i, "int"], [w, "int32"])}`],
      () => [`for ${i}, ${w} := range sorted(${e("map[string]int")})`, `_, _ = ${i}, ${w}\n${body([i, "string"], [w, "int"])}`],
      () => [`for ${i} := range evens(${e("[]int")})`, `_ = ${i}\n${body([i, "int"])}`],
      () => [`for ${i}, ${w} := range pairs(${e("[]string")})`, `_, _ = ${i}, ${w}\n${body([i, "int"], [w, "string"])}`],
      () => [`for ${e("bool", 1)}`, body()],
    ])();
    // The label is used, whether the body does or not.
    return `${label}:\n${head[0]} {\n${head[1]}\nif ${e("bool", 1)} { continue ${label} }\n}`;
  }

  switchStatement(e, nested) {
    if (chance(50)) {
      const values = [...new Set(times(3, () => random(6)))];
      return `switch (${e("int", 1)}) & 7 {\n${values.map((n, i) => `case ${n}:\n${nested([], { loops: [], result: "" })}\n${i + 1 < values.length && chance(30) ? "fallthrough" : ""}`).join("\n")}\ndefault:\n${nested([], { loops: [], result: "" })}\n}`;
    }
    return `switch {\n${times(2, () => `case ${e("bool")}:\n${nested([], { loops: [], result: "" })}`).join("\n")}\ndefault:\n}`;
  }

  typeSwitch(e, nested) {
    const x = this.name("t");
    const where = { loops: [], result: "" };
    const arm = (type) => `case ${type}:\nnote(${random(1000)}, ${x})\n${nested([{ name: x, type, fixed: true }], where)}`;
    return `switch ${x} := ${e("any")}.(type) {\n${["int", "string", "float64"].map(arm).join("\n")}\ncase nil:\n_ = ${x}\ndefault:\nnote(${random(1000)}, fmt.Sprintf("%T", ${x}))\n}`;
  }

  // A function with named results, defers in a loop, and a recover that may be there.
  deferring(scope, depth, e) {
    const r = this.name("r");
    const inside = [...scope, { name: r, type: "int" }];
    const recovering = chance(60) ? `if p := recover(); p != nil { note(${random(1000)}, says(p)); ${r} += 100 }` : `${r} *= 3`;
    return `attempt(${random(1000)}, func() {
note(${random(1000)}, func() (${r} int) {
defer func() { ${recovering} }()
for i := range 3 { defer func() { ${r} += i; note(${random(1000)}, i, ${r}) }() }
${this.block(inside, { loops: [], result: "int" }, depth - 1, 2)}
return ${e("int")}
}())
})`;
  }

  channels(scope, depth, e) {
    const c = this.name("c");
    const n = 1 + random(6);
    return pick([
      () => `{ ${c} := make(chan int, ${random(4)}); go func() { defer close(${c}); for i := range ${n} { ${c} <- i * ${1 + random(9)} } }(); t := ${e("int", 1)}; for x := range ${c} { t = t*3 + x }; note(${random(1000)}, t) }`,
      () => `{ var wg sync.WaitGroup; var mu sync.Mutex; t := 0; for i := range ${n} { wg.Add(1); go func() { defer wg.Done(); mu.Lock(); t += i * ${1 + random(9)}; mu.Unlock() }() }; wg.Wait(); note(${random(1000)}, t) }`,
      () => `{ ${c} := make(chan string, 2); select { case x := <-${c}: note(${random(1000)}, x); default: ${c} <- ${e("string", 1)} }; close(${c}); x, ok := <-${c}; y, more := <-${c}; note(${random(1000)}, x, ok, y, more) }`,
      () => `{ out := stage(stage(source(${n}), ${e("func(int) int", 1)}), ${e("func(int) int", 1)}); t := 0; for x := range out { t ^= x }; note(${random(1000)}, t) }`,
      () => `{ ${c}, done := make(chan int), make(chan int); go func() { t := 0; for { select { case x := <-${c}: t += x; case done <- t: return } } }(); for i := range ${n} { ${c} <- i }; note(${random(1000)}, <-done) }`,
    ])();
  }

  // ------------------------------------------------------------------------------------------------------ the whole

  function() {
    const name = this.name("f");
    const params = times(random(4), () => pick(kTypes));
    const result = pick([...kBasic, ...kBasic, "[]int", "point", "func(int) int", "map[string]int"]);
    const scope = params.map((type) => ({ name: this.name("p"), type }));
    const body = this.block(scope, { loops: [], result }, 3, 3 + random(3));
    this.text.push(`func ${name}(${scope.map((v) => `${v.name} ${v.type}`).join(", ")}) ${result} {\nif !enter() { return ${this.literal(result)} }\ndefer leave()\n${body}\nreturn ${this.expr(result, scope, 2)}\n}`);
    this.functions.push({ name, params, result });
  }

  write() {
    for (let i = 3 + random(3); i > 0; i--) this.function();
    const calls = this.functions.map((f, i) => `attempt(${i}, func() { note(${i}, show(${this.call(f, [], 1)})) })`);
    const end = chance(15) ? `var last []int\nnote(0, last[notes()])` : "";
    return `${kHead}\n${this.text.join("\n\n")}\n\nfunc main() {\nfor range ${1 + random(3)} {\n${calls.join("\n")}\n}\nfmt.Println(notes())\n${end}\n}\n`;
  }
}

// The program of a seed.
export function generate(seed) {
  state = Math.imul(seed, 2654435761) >>> 0;
  return new Program().write();
}

if (fileURLToPath(import.meta.url) === argv[1]) process.stdout.write(generate(Number(argv[2])));
