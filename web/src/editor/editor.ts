// The editor: CodeMirror over the files of a program, one shown at a time, each with a history of its own, and the
// compiler's errors at their places. A program goes in and out as one text (session/program.ts).
import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import {
  defaultKeymap, history, historyField, historyKeymap, indentWithTab, isolateHistory, redoDepth, undoDepth,
} from "@codemirror/commands";
import { go } from "@codemirror/lang-go";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension, type StateEffect } from "@codemirror/state";
import {
  drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers,
} from "@codemirror/view";
import type { SourceError } from "../session/runner";
import { formatTxtar, kMainFile, parseTxtar, type SourceFile } from "../session/program";
import { diagnosticOf, dropEdited, errorCount, marking, markTexts } from "./marks";
import { changesTo } from "./reformat";
import { colours, look } from "./theme";

/** What a tab shows. */
export interface FileInfo {
  name: string;
  errors: number;
}

/** Of a program that is left: its files' states by name. */
interface Kept {
  shown: string;
  files: Record<string, unknown>;
}

const kFields = { history: historyField };

interface OpenFile {
  name: string;
  state: EditorState;
  scroll: StateEffect<unknown> | null;
}

export class Editor {
  private readonly view: EditorView;
  private readonly dark = new Compartment(); // for what CodeMirror draws by itself
  private readonly base: Extension;
  private files: OpenFile[] = [];
  private shown: OpenFile;
  private isDark = false;

  /** The set of files, the one that is shown, or the number of errors has changed. */
  onFiles: () => void = () => {};
  /** More of the program is about to go than undo in a file brings back. Gets the text as it is, and what happens to it. */
  onLoss: (text: string, why: string) => void = () => {};

  /** `onChange` gets the program's text. `more`: what a view of its own needs besides; `forGo`: for Go files alone. */
  constructor(
    parent: HTMLElement,
    private readonly onChange: (text: string) => void,
    onRun: () => void,
    more: Extension = [],
    private readonly forGo: Extension = [],
  ) {
    this.base = [
      keymap.of([{ key: "Mod-Enter", preventDefault: true, run: () => (onRun(), true) }]),
      lineNumbers(),
      lintGutter(),
      markTexts,
      highlightActiveLine(),
      highlightActiveLineGutter(),
      highlightSelectionMatches(),
      drawSelection(),
      history(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      keymap.of([
        ...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...lintKeymap, indentWithTab,
      ]),
      indentUnit.of("\t"),
      EditorState.tabSize.of(4),
      look,
      syntaxHighlighting(colours),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged) return;
        dropEdited(this.view, update);
        this.changed();
      }),
      more,
    ];
    // Empty until open(): a view's set-up takes its time, and one is enough.
    this.shown = { name: kMainFile, state: EditorState.create(), scroll: null };
    this.files = [this.shown];
    this.view = new EditorView({ parent, state: this.shown.state });
  }

  // ---- the program

  /** The program as one text. */
  get text(): string {
    return formatTxtar({ files: this.sources });
  }

  get sources(): SourceFile[] {
    return this.files.map((file) => ({ name: file.name, text: this.stateOf(file).doc.toString() }));
  }

  /** Another program. `kept`: what keep() gave when it was left; null: new histories. */
  open(text: string, dark: boolean, kept: string | null = null): void {
    this.isDark = dark;
    const { shown, files } = readKept(kept);
    this.files = parseTxtar(text).files.map((source) => this.newFile(source, files[source.name]));
    this.put(this.files.find(({ name }) => name === shown) ?? this.files[0]!);
    this.onFiles();
  }

  /** What has been done to each file, to be undone later; null: nothing. */
  keep(): string | null {
    if (!this.files.some((file) => undoDepth(this.stateOf(file)) + redoDepth(this.stateOf(file)) > 0)) return null;
    const files = Object.fromEntries(this.files.map((file) => [file.name, this.stateOf(file).toJSON(kFields) as unknown]));
    return JSON.stringify({ shown: this.shown.name, files } satisfies Kept);
  }

  /** Another text for the same program: it can be undone file by file. `why`: for onLoss. */
  replace(text: string, why: string): void {
    const sources = parseTxtar(text).files;
    if (this.text !== text) this.onLoss(this.text, why);
    this.keepShown();
    this.files = sources.map((source) => {
      const file = this.files.find(({ name }) => name === source.name);
      if (file === undefined) return this.newFile(source);
      if (file !== this.shown) file.state = replaced(file.state, source.text).state;
      return file;
    });
    const shown = sources.find(({ name }) => name === this.shown.name);
    if (shown === undefined) this.put(this.files[0]!);
    else if (shown.text !== this.view.state.doc.toString()) this.view.dispatch(replaced(this.view.state, shown.text));
    this.changed();
    this.onFiles();
  }

  // ---- its files

  get infos(): FileInfo[] {
    return this.files.map((file) => ({ name: file.name, errors: errorCount(this.stateOf(file)) }));
  }

  get shownName(): string {
    return this.shown.name;
  }

  /** Shows that file; does nothing where there is none of the name. */
  show(name: string): void {
    const file = this.files.find((other) => other.name === name);
    if (file === undefined || file === this.shown) return;
    this.keepShown();
    this.put(file);
    this.onFiles();
  }

  add(source: SourceFile): void {
    this.keepShown();
    const file = this.newFile(source);
    this.files.push(file);
    this.put(file);
    this.view.dispatch({ selection: { anchor: source.text.length } });
    this.changed();
    this.onFiles();
  }

  rename(from: string, to: string): void {
    const file = this.files.find(({ name }) => name === from);
    if (file === undefined) return;
    this.keepShown();
    const { state, scroll } = file;
    const renamed = { ...this.newFile({ name: to, text: state.doc.toString() }, state.toJSON(kFields)), scroll };
    this.files[this.files.indexOf(file)] = renamed;
    if (file === this.shown) this.put(renamed);
    this.changed();
    this.onFiles();
  }

  /** Resolves what brings the file back as it was; null: it is the only one. */
  remove(name: string): (() => void) | null {
    const at = this.files.findIndex((file) => file.name === name);
    if (at < 0 || this.files.length === 1) return null;
    this.onLoss(this.text, `before ${name} was removed`);
    this.keepShown();
    const [file] = this.files.splice(at, 1);
    if (file === this.shown) this.put(this.files[Math.min(at, this.files.length - 1)]!);
    this.changed();
    this.onFiles();
    return () => {
      if (this.files.some((other) => other.name === name)) return;
      this.keepShown();
      this.files.splice(at, 0, file!);
      this.put(file!);
      this.changed();
      this.onFiles();
    };
  }

  // ---- marks

  /** Marks the errors, and brings the first one into sight. */
  showErrors(errors: SourceError[]): void {
    const fileOf = (error: SourceError) => this.files.find(({ name }) => name === error.file);
    const first = errors.map(fileOf).find((file) => file !== undefined);
    if (first !== undefined) this.show(first.name);
    const marks = (file: OpenFile) =>
      errors.filter((error) => fileOf(error) === file).map((error) => diagnosticOf(error, this.stateOf(file).doc));
    for (const file of this.files) this.mark(file, marks(file));
    this.onFiles();
    const mark = marks(this.shown)[0];
    if (mark === undefined) return;
    const effects = EditorView.scrollIntoView(mark.from, { y: "nearest", yMargin: 40 });
    this.view.dispatch({ selection: { anchor: mark.from }, effects });
  }

  /** Marks what is known about that file, in place of what was marked before. */
  showDiagnostics(name: string, diagnostics: Diagnostic[]): void {
    const file = this.files.find((other) => other.name === name);
    if (file === undefined) return;
    const length = this.stateOf(file).doc.length;
    this.mark(file, diagnostics.filter(({ to }) => to <= length));
    this.onFiles();
  }

  // ---- places

  /** Shows that file, with a part of it selected. */
  reveal(name: string, from: number, to: number): void {
    this.show(name);
    if (this.shown.name !== name) return;
    const [anchor, head] = [from, to].map((at) => Math.min(at, this.view.state.doc.length)); // links are written by hand, too
    this.view.dispatch({ selection: { anchor: anchor!, head: head! }, effects: EditorView.scrollIntoView(anchor!, { y: "center" }) });
    this.view.focus();
  }

  /** Another text for a file, by as small a change as may be. */
  change(name: string, text: string): void {
    const file = this.files.find((other) => other.name === name);
    if (file !== undefined) this.edit(name, changesTo(this.stateOf(file).doc.toString(), text));
  }

  /** Changes a file; it can be undone there. */
  edit(name: string, changes: { from: number; to: number; insert: string }[]): void {
    const file = this.files.find((other) => other.name === name);
    if (file === undefined) return;
    if (file === this.shown) {
      this.view.dispatch({ changes, userEvent: "input" });
    } else {
      file.state = file.state.update({ changes, userEvent: "input" }).state;
      this.changed();
    }
  }

  // ---- the view

  setDark(dark: boolean): void {
    this.isDark = dark;
    if (this.view.state.facet(EditorView.darkTheme) === dark) return;
    this.view.dispatch({ effects: this.dark.reconfigure(EditorView.darkTheme.of(dark)) });
  }

  focus(): void {
    this.view.focus();
  }

  /** For what works on the text shown. */
  get codeMirror(): EditorView {
    return this.view;
  }

  /** `kept`: its state, as keep() gave it. */
  private newFile({ name, text }: SourceFile, kept?: unknown): OpenFile {
    const label = `${name}. Escape, then Tab leaves the editor.`;
    const extensions = [
      ...(isGo(name) ? [this.forGo, go()] : []),
      this.base,
      this.dark.of(EditorView.darkTheme.of(this.isDark)),
      EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
    ];
    return { name, state: restored(kept, text, extensions) ?? EditorState.create({ doc: text, extensions }), scroll: null };
  }

  private stateOf(file: OpenFile): EditorState {
    return file === this.shown && this.view !== undefined ? this.view.state : file.state;
  }

  private keepShown(): void {
    this.shown.state = this.view.state;
    this.shown.scroll = this.view.scrollSnapshot();
  }

  private put(file: OpenFile): void {
    this.shown = file;
    this.view.setState(file.state);
    this.setDark(this.isDark);
    if (file.scroll !== null) this.view.dispatch({ effects: file.scroll });
  }

  private mark(file: OpenFile, diagnostics: Diagnostic[]): void {
    const marked = marking(this.stateOf(file), diagnostics);
    if (marked === null) return;
    if (file === this.shown) this.view.dispatch(marked);
    else file.state = file.state.update(marked).state;
  }

  private changed(): void {
    this.onChange(this.text);
  }
}

function isGo(name: string): boolean {
  return name.endsWith(".go");
}

// What was kept may be another version's, and the text another tab's: then histories begin anew.
function readKept(kept: string | null): Kept {
  try {
    if (kept !== null) return { shown: "", files: {}, ...(JSON.parse(kept) as Partial<Kept>) };
  } catch {
    // as if there were none
  }
  return { shown: "", files: {} };
}

function restored(kept: unknown, text: string, extensions: Extension): EditorState | null {
  try {
    const state = EditorState.fromJSON(kept, { extensions }, kFields);
    return state.doc.toString() === text ? state : null;
  } catch {
    return null;
  }
}

function replaced(state: EditorState, text: string) {
  const changes = { from: 0, to: state.doc.length, insert: text };
  return state.update({ changes, userEvent: "input", annotations: isolateHistory.of("full") }); // undone by itself
}
