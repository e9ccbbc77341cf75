// From a text to its formatted form by small changes, so that the cursor and the marks stay where they are.
import type { Edit } from "../assist/core";

/** Changes of white space alone where the rest is equal; otherwise one change of the lines that differ. */
export function changesTo(text: string, formatted: string): Edit[] {
  return spaceChanges(text, formatted) ?? linesChanged(text, formatted);
}

function spaceChanges(a: string, b: string): Edit[] | null {
  const changes: Edit[] = [];
  const space = /\s*/y;
  const run = (text: string, at: number) => {
    space.lastIndex = at;
    return space.exec(text)![0];
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const before = run(a, i);
    const after = run(b, j);
    if (before !== after) changes.push({ from: i, to: i + before.length, insert: after });
    i += before.length;
    j += after.length;
    while (i < a.length && j < b.length && a[i] === b[j] && a[i]!.trim() !== "") {
      i++;
      j++;
    }
    const atSpace = (text: string, at: number) => at >= text.length || text[at]!.trim() === "";
    if (!atSpace(a, i) && !atSpace(b, j)) return null;
    if ((i >= a.length) !== (j >= b.length) && !(run(a, i).length === a.length - i && run(b, j).length === b.length - j)) return null;
  }
  return changes;
}

function linesChanged(a: string, b: string): Edit[] {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  start = a.lastIndexOf("\n", start - 1) + 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  if (start + end >= a.length && a.length === b.length) return [];
  return [{ from: start, to: a.length - end, insert: b.slice(start, b.length - end) }];
}
