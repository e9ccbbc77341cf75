// The editor: CodeMirror with Go, and the compiler's errors at their places.
import { go } from "@codemirror/lang-go";
import { type Diagnostic, lintGutter, setDiagnostics } from "@codemirror/lint";
import { oneDark } from "@codemirror/theme-one-dark";
import { basicSetup, EditorView } from "codemirror";
import { Compartment, EditorState } from "@codemirror/state";
import { indentUnit } from "@codemirror/language";
import { keymap } from "@codemirror/view";
import { indentWithTab } from "@codemirror/commands";
import { columnToIndex, type SourceError } from "../session/diagnostics";

export class Editor {
  private readonly view: EditorView;
  private readonly theme = new Compartment();
  private readonly extensions;

  constructor(parent: HTMLElement, onChange: (text: string) => void, onRun: () => void) {
    this.extensions = [
      keymap.of([{ key: "Mod-Enter", preventDefault: true, run: () => (onRun(), true) }]),
      basicSetup,
      keymap.of([indentWithTab]),
      go(),
      indentUnit.of("\t"),
      EditorState.tabSize.of(4),
      lintGutter(),
      this.theme.of([]),
      EditorView.contentAttributes.of({ "aria-label": "Go program. Escape, then Tab leaves the editor." }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onChange(update.state.doc.toString());
      }),
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
    this.view.dispatch({ effects: this.theme.reconfigure(dark ? oneDark : []) });
  }

  showErrors(errors: SourceError[]): void {
    const { doc } = this.view.state;
    const diagnostics = errors.map((error): Diagnostic => {
      const line = doc.line(Math.min(Math.max(error.line, 1), doc.lines));
      const from = line.from + columnToIndex(line.text, error.column);
      const word = /^[\p{L}\p{N}_]+|^"[^"]*"|^./u.exec(doc.sliceString(from, line.to))?.[0] ?? "";
      return { from, to: from + word.length, severity: "error", message: error.message };
    });
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics));
  }

  focus(): void {
    this.view.focus();
  }
}
