// What the language service knows, in the editor: findings as one types, completion, what a name is, help with calls,
// definitions, renaming, formatting.
import {
  acceptCompletion, autocompletion, type Completion, type CompletionContext, type CompletionResult, insertCompletionText,
  pickedCompletion,
} from "@codemirror/autocomplete";
import { Prec } from "@codemirror/state";
import { type EditorView, hoverTooltip, keymap, showDialog, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { Assistant } from "../assist/assistant";
import { type Item, ItemKind } from "../assist/core";
import { cardField, hideCard, hoverCard, showCard, signatureCard } from "./cards";
import type { Editor } from "./editor";
import { inMark } from "./marks";
import { changesTo } from "./reformat";

/** So long after the last change a program is looked at. */
const kCheckAfterMs = 150;

/** In the path of an import, as far as it is written. */
const kImportPath = /(?:^|\n)(?:import)?\s*(?:[\w.]+\s+)?"[\w/]*$/;

const kTypes: Record<ItemKind, string> = {
  [ItemKind.Keyword]: "keyword",
  [ItemKind.Package]: "namespace",
  [ItemKind.Function]: "function",
  [ItemKind.Method]: "method",
  [ItemKind.Variable]: "variable",
  [ItemKind.Field]: "property",
  [ItemKind.Constant]: "constant",
  [ItemKind.Type]: "class",
  [ItemKind.Interface]: "interface",
};

export class CodeAssist {
  private editor!: Editor;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private signatureWanted = 0; // the number of the latest question

  /** `say`: shows a line of text, outside of the editor. */
  constructor(private readonly assistant: Assistant, private readonly say: (text: string) => void) {}

  /** Extensions for the files of Go. */
  readonly extension = [
    autocompletion({ override: [(context) => this.complete(context)], activateOnTypingDelay: 60 }),
    Prec.high(keymap.of([{ key: "Tab", run: acceptCompletion }])),
    hoverTooltip((view, pos) => this.hover(view, pos), { hoverTime: 350 }),
    cardField,
    ViewPlugin.define(() => ({ update: (update: ViewUpdate) => this.updated(update) })),
    keymap.of([
      { key: "Shift-Alt-f", run: () => (void this.format(), true) },
      { key: "F12", run: (view) => (void this.goToDefinition(view.state.selection.main.head), true) },
      { key: "F2", run: (view) => (void this.rename(view), true) },
      { key: "Mod-Shift-Space", run: (view) => (void this.helpWithCall(view), true) },
      { key: "Escape", run: hideCard },
    ]),
  ];

  attach(editor: Editor): void {
    this.editor = editor;
    editor.codeMirror.contentDOM.addEventListener("click", (event) => {
      const offset = event.ctrlKey || event.metaKey ? editor.codeMirror.posAtCoords(event) : null;
      if (offset !== null) void this.goToDefinition(offset);
    });
  }

  // ---- findings

  /** Looks at the program soon. */
  check(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.checkNow(), kCheckAfterMs);
  }

  private async checkNow(): Promise<void> {
    const before = this.editor.sources;
    const findings = await this.assistant.ask("diagnose");
    const now = this.editor.sources;
    const changed = now.length !== before.length || now.some(({ text }, i) => text !== before[i]!.text);
    if (findings === null || changed) return; // the next look is on its way
    for (const { name } of now) {
      const own = findings.filter((finding) => finding.path === name);
      this.editor.showDiagnostics(name, own.map(({ from, to, severity, message }) => ({
        from, to, severity, message: inMark(message),
      })));
    }
  }

  // ---- completion

  private async complete(context: CompletionContext): Promise<CompletionResult | null> {
    const { state, pos, explicit } = context;
    const before = state.sliceDoc(Math.max(0, pos - 200), pos);
    const worthIt = explicit || /[\p{L}\p{N}_]$/u.test(before) || /\.$/.test(before) || kImportPath.test(before);
    if (!worthIt) return null;
    const found = await this.assistant.ask("complete", this.editor.shownName, pos);
    if (found === null || found.items.length === 0 || context.aborted) return null;
    return {
      from: found.from,
      to: Math.max(found.to, pos),
      options: found.items.map((item) => this.option(item)),
      validFor: /^[\p{L}\p{N}_/]*$/u,
    };
  }

  private option(item: Item): Completion {
    const called = item.kind === ItemKind.Function || item.kind === ItemKind.Method;
    return {
      label: item.label,
      type: kTypes[item.kind],
      detail: item.importPath !== "" && item.kind === ItemKind.Package ? item.detail : item.detail.replace(/\s+/g, " "),
      boost: item.rank * 10,
      ...(item.doc !== "" && { info: item.doc }),
      apply: (view, completion, from, to) => this.insert(view, completion, item, called, from, to),
    };
  }

  private insert(view: EditorView, completion: Completion, item: Item, called: boolean, from: number, to: number): void {
    const bracket = called && view.state.sliceDoc(to, to + 1) !== "(";
    const text = item.label + (bracket ? "()" : "");
    view.dispatch({
      ...insertCompletionText(view.state, text, from, to),
      annotations: pickedCompletion.of(completion),
    });
    const inside = bracket && !item.detail.startsWith("()");
    if (inside) view.dispatch({ selection: { anchor: from + text.length - 1 } });
    if (inside) void this.helpWithCall(view);
    if (item.importPath !== "") void this.addImport(view, item.importPath);
  }

  private async addImport(view: EditorView, path: string): Promise<void> {
    const { doc } = view.state;
    const edits = await this.assistant.ask("addImport", this.editor.shownName, path);
    if (edits !== null && view.state.doc === doc) view.dispatch({ changes: edits, userEvent: "input.complete" });
  }

  // ---- what a name is

  private async hover(view: EditorView, pos: number) {
    const found = await this.assistant.ask("hover", this.editor.shownName, pos);
    if (found === null || found.to > view.state.doc.length) return null;
    return { pos: found.from, end: found.to, above: true, create: () => ({ dom: hoverCard(found) }) };
  }

  // ---- calls

  private updated(update: ViewUpdate): void {
    if (update.docChanged) this.check();
    // A list that scrolls is to be reachable by the keyboard. (Its options are, by the arrows.)
    update.view.dom.querySelector(".cm-tooltip-autocomplete > ul")?.setAttribute("tabindex", "0");
    const typed = update.transactions.some((transaction) => transaction.isUserEvent("input.type"));
    const shown = update.state.field(cardField, false) !== null;
    const { head } = update.state.selection.main;
    const opened = typed && /[(,]$/.test(update.state.sliceDoc(Math.max(0, head - 1), head));
    if (opened || (shown && (update.docChanged || update.selectionSet))) {
      setTimeout(() => void this.helpWithCall(update.view)); // not from within an update
    }
  }

  private async helpWithCall(view: EditorView): Promise<void> {
    const number = ++this.signatureWanted;
    const { head } = view.state.selection.main;
    const help = await this.assistant.ask("signatureHelp", this.editor.shownName, head);
    if (number !== this.signatureWanted || view.state.selection.main.head !== head) return;
    if (help === null) hideCard(view);
    else showCard(view, head, signatureCard(help));
  }

  // ---- definitions, renaming

  async goToDefinition(offset: number): Promise<void> {
    const view = this.editor.codeMirror;
    const found = await this.assistant.ask("definition", this.editor.shownName, offset);
    if (found === null) return;
    if (found.path === "") showCard(view, offset, hoverCard(found));
    else this.editor.reveal(found.path, found.from, found.to);
  }

  private async rename(view: EditorView): Promise<void> {
    const { head } = view.state.selection.main;
    const name = view.state.wordAt(head);
    if (name === null) return;
    const { result } = showDialog(view, {
      label: "New name",
      input: { name: "name", type: "text", value: view.state.sliceDoc(name.from, name.to) },
      submitLabel: "Rename",
      focus: true,
    });
    const form = await result;
    const to = (form?.elements.namedItem("name") as HTMLInputElement | null)?.value.trim() ?? "";
    view.focus();
    if (to === "" || to === view.state.sliceDoc(name.from, name.to)) return;
    const renamed = await this.assistant.ask("rename", this.editor.shownName, head, to);
    if (renamed === null) return;
    if (renamed.refusal !== "") return this.say(renamed.refusal);
    for (const { path, edits } of renamed.files) this.editor.edit(path, edits);
    const places = renamed.files.reduce((sum, { edits }) => sum + edits.length, 0);
    this.say(`Renamed in ${places} ${places === 1 ? "place" : "places"}.`);
  }

  // ---- formatting

  /** Formats the file shown: imports as they should be, then gofmt. */
  async format(): Promise<void> {
    const view = this.editor.codeMirror;
    const name = this.editor.shownName;
    if (!name.endsWith(".go")) return;
    const { doc } = view.state;
    const imports = (await this.assistant.ask("organizeImports", name)) ?? [];
    const organized = view.state.update({ changes: imports }).newDoc.toString();
    const formatted = await this.assistant.ask("format", organized);
    if (formatted === null) return this.say("Go is not loaded yet.");
    if (view.state.doc !== doc || this.editor.shownName !== name) return; // written on meanwhile
    if (formatted.errors !== "") return this.say(formatted.errors.split("\n")[0]!.replace("<standard input>", name));
    const changes = changesTo(organized, formatted.text);
    const differs = formatted.text !== doc.toString();
    if (differs) view.dispatch({ changes: imports }, { changes, sequential: true, userEvent: "format", scrollIntoView: true });
    this.say(differs ? "Formatted." : "The format is right already.");
  }
}
