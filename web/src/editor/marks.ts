// Errors and findings at their places in the text.
import { type Diagnostic, forEachDiagnostic, setDiagnostics } from "@codemirror/lint";
import type { EditorState, Text } from "@codemirror/state";
import type { EditorView, ViewUpdate } from "@codemirror/view";
import { columnToIndex, type SourceError } from "../session/diagnostics";

/** The error's place: the word at its column; without a column, the line. */
export function diagnosticOf(error: SourceError, doc: Text): Diagnostic {
  const line = doc.line(Math.min(Math.max(error.line, 1), doc.lines));
  const place = { severity: "error" as const, message: error.message };
  if (error.column === 0) return { ...place, from: line.from + line.text.search(/\S|$/), to: line.to };
  const from = line.from + columnToIndex(line.text, error.column);
  const word = /^[\p{L}\p{N}_]+|^"[^"]*"|^./u.exec(doc.sliceString(from, line.to))?.[0] ?? "";
  return { ...place, from, to: from + word.length };
}

export function withDiagnostics(state: EditorState, diagnostics: Diagnostic[]): EditorState {
  return state.update(setDiagnostics(state, diagnostics)).state;
}

/** An error whose line has been edited may be none any more. */
export function dropEdited(view: EditorView, update: ViewUpdate): void {
  const { state } = update;
  const kept: Diagnostic[] = [];
  let dropped = false;
  forEachDiagnostic(state, (diagnostic, from, to) => {
    const line = state.doc.lineAt(from);
    if (touches(update, line.from, line.to)) dropped = true;
    else kept.push({ ...diagnostic, from, to });
  });
  if (dropped) view.dispatch(setDiagnostics(state, kept));
}

export function errorCount(state: EditorState): number {
  let count = 0;
  forEachDiagnostic(state, (diagnostic) => {
    if (diagnostic.severity === "error") count++;
  });
  return count;
}

function touches(update: ViewUpdate, from: number, to: number): boolean {
  let result = false;
  update.changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
    if (fromB <= to && toB >= from) result = true;
  });
  return result;
}
