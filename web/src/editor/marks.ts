// Errors and findings at their places in the text.
import { type Diagnostic, forEachDiagnostic, linter, setDiagnostics, setDiagnosticsEffect } from "@codemirror/lint";
import type { EditorState, Text, Transaction, TransactionSpec } from "@codemirror/state";
import type { EditorView, ViewUpdate } from "@codemirror/view";
import type { SourceError } from "../session/runner";

/** The error's place: the word at its column; without a column, the line. As core/assist finds it (tokenAt). */
export function diagnosticOf(error: SourceError, doc: Text): Diagnostic {
  const line = doc.line(Math.min(Math.max(error.line, 1), doc.lines));
  const place = { severity: "error" as const, message: inMark(error.message) };
  if (error.column === 0) return { ...place, from: line.from + line.text.search(/\S|$/), to: line.to };
  const from = line.from + columnToIndex(line.text, error.column);
  const word = /^[\p{L}\p{N}_]+|^"[^"]*"|^`[^`]*`|^./u.exec(doc.sliceString(from, line.to))?.[0] ?? "";
  // At the end of a line nothing could be seen: the character before.
  if (word === "") return { ...place, from: Math.max(from - 1, line.from), to: from };
  return { ...place, from, to: from + word.length };
}

/** The text of a compiler's message: its continuation lines are not indented. */
export function inMark(message: string): string {
  return message.replace(/\n\s+/g, "\n");
}

/** The index in `line` of the byte with that number, from 1, of its UTF-8 form. */
function columnToIndex(line: string, column: number): number {
  let bytes = 1;
  let index = 0;
  for (const character of line) {
    if (bytes >= column) break;
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    index += character.length;
  }
  return index;
}

/**
 * Marks these and no others; null: they are marked already. The compiler and the language service find the same errors,
 * at different times: what the reader looks at is not taken away to be shown anew.
 */
export function marking(state: EditorState, diagnostics: Diagnostic[]): TransactionSpec | null {
  return keys(shownIn(state)) === keys(diagnostics) ? null : setDiagnostics(state, diagnostics);
}

/** The text of a mark stays for as long as the mark does, whatever becomes of other marks. */
export const markTexts = linter(null, {
  hideOn(transaction: Transaction, from: number, to: number): boolean | null {
    const effect = transaction.effects.find((other) => other.is(setDiagnosticsEffect));
    if (effect === undefined || transaction.docChanged) return null;
    const over = (all: readonly Diagnostic[]) => keys(all.filter((one) => one.from <= from && to <= one.to));
    return over(shownIn(transaction.startState)) !== over(effect.value as readonly Diagnostic[]);
  },
});

function shownIn(state: EditorState): Diagnostic[] {
  const shown: Diagnostic[] = [];
  forEachDiagnostic(state, (diagnostic, from, to) => shown.push({ ...diagnostic, from, to }));
  return shown;
}

// Equal for sets of marks that look the same.
function keys(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(diagnostics.map(({ from, to, severity, message }) => [from, to, severity, message].join()).sort());
}

/** An error whose line has been edited may be none any more. */
export function dropEdited(view: EditorView, update: ViewUpdate): void {
  const { state } = update;
  const isEdited = ({ from }: Diagnostic) => {
    const line = state.doc.lineAt(from);
    return touches(update, line.from, line.to);
  };
  const marked = marking(state, shownIn(state).filter((diagnostic) => !isEdited(diagnostic)));
  if (marked !== null) view.dispatch(marked);
}

export function errorCount(state: EditorState): number {
  return shownIn(state).filter(({ severity }) => severity === "error").length;
}

function touches(update: ViewUpdate, from: number, to: number): boolean {
  let result = false;
  update.changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
    if (fromB <= to && toB >= from) result = true;
  });
  return result;
}
