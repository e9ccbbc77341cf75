// The editor: CodeMirror with Go, and the compiler's errors at their places.
import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { go } from "@codemirror/lang-go";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, forEachDiagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension, type Text } from "@codemirror/state";
import {
  drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers, type ViewUpdate,
} from "@codemirror/view";
import { columnToIndex, type SourceError } from "../session/diagnostics";
import { colours, look } from "./theme";

export class Editor {
  private readonly view: EditorView;
  private readonly dark = new Compartment(); // for what CodeMirror draws by itself
  private readonly extensions: Extension;

  /** `more`: what a view of its own needs besides. */
  constructor(parent: HTMLElement, onChange: (text: string) => void, onRun: () => void, more: Extension = []) {
    this.extensions = [
      keymap.of([{ key: "Mod-Enter", preventDefault: true, run: () => (onRun(), true) }]),
      lineNumbers(),
      lintGutter(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      drawSelection(),
      history(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      keymap.of([
        ...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...lintKeymap, indentWithTab,
      ]),
      go(),
      indentUnit.of("\t"),
      EditorState.tabSize.of(4),
      look,
      syntaxHighlighting(colours),
      this.dark.of([]),
      EditorView.contentAttributes.of({ "aria-label": "Go program. Escape, then Tab leaves the editor." }),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged) return;
        this.dropErrors(update);
        onChange(update.state.doc.toString());
      }),
      more,
    ];
    this.view = new EditorView({ parent, state: EditorState.create({ extensions: this.extensions }) });
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  /** Another program: a new history. */
  open(text: string, dark: boolean): void {
    this.view.setState(EditorState.create({ doc: text, extensions: this.extensions }));
    this.setDark(dark);
  }

  /** Another text for the same program: it can be undone. */
  replace(text: string): void {
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text } });
  }

  setDark(dark: boolean): void {
    this.view.dispatch({ effects: this.dark.reconfigure(EditorView.theme({}, { dark })) });
  }

  /** Marks the errors, and brings the first one into sight. */
  showErrors(errors: SourceError[]): void {
    const diagnostics = errors.map((error) => diagnosticOf(error, this.view.state.doc));
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics));
    const first = diagnostics[0];
    if (first === undefined) return;
    const effects = EditorView.scrollIntoView(first.from, { y: "nearest", yMargin: 40 });
    this.view.dispatch({ selection: { anchor: first.from }, effects });
  }

  focus(): void {
    this.view.focus();
  }

  // An error whose line has been edited may be none any more.
  private dropErrors(update: ViewUpdate): void {
    const { state } = update;
    const kept: Diagnostic[] = [];
    let dropped = false;
    forEachDiagnostic(state, (diagnostic, from, to) => {
      const line = state.doc.lineAt(from);
      if (touches(update, line.from, line.to)) dropped = true;
      else kept.push({ ...diagnostic, from, to });
    });
    if (dropped) this.view.dispatch(setDiagnostics(state, kept));
  }
}

function touches(update: ViewUpdate, from: number, to: number): boolean {
  let result = false;
  update.changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
    if (fromB <= to && toB >= from) result = true;
  });
  return result;
}

// The error's place: the word at its column; without a column, the line.
function diagnosticOf(error: SourceError, doc: Text): Diagnostic {
  const line = doc.line(Math.min(Math.max(error.line, 1), doc.lines));
  const place = { severity: "error" as const, message: error.message };
  if (error.column === 0) return { ...place, from: line.from + line.text.search(/\S|$/), to: line.to };
  const from = line.from + columnToIndex(line.text, error.column);
  const word = /^[\p{L}\p{N}_]+|^"[^"]*"|^./u.exec(doc.sliceString(from, line.to))?.[0] ?? "";
  return { ...place, from, to: from + word.length };
}
