// Colours for Go text that nobody edits yet: what embed.js can afford, not a parser.

const kWords =
  "break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var";
const kTypes =
  "any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr";
const words = (list: string) => list.replace(/ /g, "|");

// One group for each class, in this order; "f" is the name that a declaration of a function gives it.
const kClasses = "cskntf";
const kToken = new RegExp(
  [
    "(\\/\\/.*|\\/\\*[^]*?\\*\\/)",
    "(\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|`[^`]*`)",
    `\\b(${words(kWords)})\\b`,
    "\\b(\\d[\\w.]*|true|false|nil|iota)\\b",
    `\\b(${words(kTypes)})\\b`,
    "(\\w+)",
  ].join("|"),
  "g",
);

/** The text in pieces, with their classes: c comment, s string, k keyword, n number or constant, t type, f function. */
export function* tokensOf(text: string): Generator<[text: string, kind: string]> {
  let plainFrom = 0;
  for (const match of text.matchAll(kToken)) {
    const [token] = match;
    const at = match.index;
    const kind = kClasses[match.slice(1).findIndex((group) => group !== undefined)]!;
    if (kind === "f" && !/\bfunc (\([^)]*\) )?$/.test(text.slice(text.lastIndexOf("\n", at) + 1, at))) continue;
    yield [text.slice(plainFrom, at), ""];
    yield [token, kind];
    plainFrom = at + token.length;
  }
  yield [text.slice(plainFrom), ""];
}

/** The text, with spans of such classes. */
export function highlight(text: string): DocumentFragment {
  const result = document.createDocumentFragment();
  for (const [token, className] of tokensOf(text)) {
    result.append(className ? Object.assign(document.createElement("span"), { className, textContent: token }) : token);
  }
  return result;
}
