// Lines that a reader need not see: hidden ones are not shown at all, folded ones are shown on demand. They belong to
// the program all the same, and keep their line numbers.
//
// Which: a list of "imports" (the package clause and the imports), "main" (func main), and numbers of lines as "3" or
// "3-8"; or comments in the program: //gopark:hide or //gopark:fold, up to //gopark:end. The comments are hidden, too.

export interface Region {
  /** Numbers of lines, from 1, both included. */
  from: number;
  to: number;
  hidden: boolean;
}

function find(what: string, lines: string[]): [number, number] | null {
  const numbers = /^(\d+)(?:-(\d+))?$/.exec(what);
  if (numbers) return [Number(numbers[1]), Number(numbers[2] ?? numbers[1])];
  const first = lines.findIndex((line) => (what === "main" ? /^func main\(/ : /^package /).test(line));
  if (first < 0) return null;
  let last = first;
  if (what === "main") {
    while (last < lines.length - 1 && !/^}/.test(lines[last]!)) last++;
  } else {
    lines.forEach((line, i) => {
      if (!/^import /.test(line)) return;
      last = i;
      if (/\($/.test(line.trimEnd())) while (last < lines.length - 1 && !/^\)/.test(lines[last]!)) last++;
    });
    while (last < lines.length - 1 && lines[last + 1]!.trim() === "") last++; // and what sets them off
  }
  return [first + 1, last + 1];
}

/** Disjoint, in order, within the text. What is hidden and folded is hidden. */
export function findRegions(text: string, hide: string, fold: string): Region[] {
  const lines = text.split("\n");
  const kinds: ("hidden" | "folded" | undefined)[] = [];
  for (const [list, kind] of [[fold, "folded"], [hide, "hidden"]] as const) {
    for (const what of list.split(/[\s,]+/).filter(Boolean)) {
      const found = find(what, lines);
      if (found) for (let line = found[0]; line <= Math.min(found[1], lines.length); line++) kinds[line] = kind;
    }
  }
  let open: "hidden" | "folded" | undefined;
  lines.forEach((line, i) => {
    const word = /^\s*\/\/gopark:(hide|fold|end)\s*$/.exec(line)?.[1];
    if (word) open = word === "hide" ? "hidden" : word === "fold" ? "folded" : undefined;
    const kind = word ? "hidden" : open;
    if (kind && kinds[i + 1] !== "hidden") kinds[i + 1] = kind;
  });
  const regions: Region[] = [];
  for (let line = 1; line <= lines.length; line++) {
    const hidden = kinds[line] === "hidden";
    const last = regions.at(-1);
    if (kinds[line] === undefined) continue;
    if (last && last.to === line - 1 && last.hidden === hidden) last.to = line;
    else regions.push({ from: line, to: line, hidden });
  }
  return regions;
}
