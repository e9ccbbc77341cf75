// A program as text, with a Run button: what stands in a page until somebody wants more of it.
import { highlight } from "../look/highlight";
import { findRegions } from "./regions";

export interface StaticViewOptions {
  hide: string;
  fold: string;
  /** It cannot be changed. */
  readonly: boolean;
  /** The reader wants to run the program ("run"), or to change it ("edit"), at a place if it is known ("edit@12"). */
  wanted(what: string): void;
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K, properties: Partial<HTMLElementTagNameMap[K]>, ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const result = Object.assign(document.createElement(tag), properties);
  result.append(...children);
  return result;
}

export class StaticView {
  readonly root: HTMLElement;
  private readonly code = make("code", {});
  private readonly run: HTMLButtonElement;
  /** The parts of the text that are shown, each with its place in the text. */
  private readonly parts = new Map<Element, number>();

  constructor(text: string, private readonly options: StaticViewOptions) {
    this.run = this.button("Run", "primary", "run");
    const pre = make("pre", { tabIndex: 0, ariaLabel: options.readonly ? "Go program" : "Go program. Enter edits it." }, this.code);
    pre.setAttribute("role", "region");
    pre.onclick = (event) => {
      const folded = (event.target as Element).closest("summary");
      if (!folded && getSelection()!.isCollapsed) this.edit(this.placeOf(event));
    };
    pre.onkeydown = (event) => {
      const { key } = event;
      const types = key === "Enter" || (key.length === 1 && key !== " " && !event.ctrlKey && !event.altKey && !event.metaKey);
      if (event.target !== pre || !types) return;
      if (!options.readonly) event.preventDefault();
      this.edit(this.parts.values().next().value);
    };
    this.root = make("div", { className: "static" }, make("div", { className: "bar" }, this.run), pre);
    if (!options.readonly) this.run.after(this.button("Edit", "", "edit"));
    this.fill(text);
  }

  /** What was wanted is being loaded, or (false) will not come. */
  busy(is = true): void {
    this.run.textContent = is ? "Loading…" : "Run";
  }

  private edit(at: number | undefined): void {
    if (this.options.readonly) return;
    this.options.wanted(at === undefined ? "edit" : `edit@${at}`);
  }

  private button(label: string, className: string, what: string): HTMLButtonElement {
    return make("button", { type: "button", className, textContent: label, onclick: () => this.options.wanted(what) });
  }

  // Where in the text that is; undefined: not in it, or the browser cannot tell.
  private placeOf({ clientX, clientY }: MouseEvent): number | undefined {
    const root = this.root.getRootNode();
    const shadowRoots = root instanceof ShadowRoot ? [root] : [];
    const caret = document.caretPositionFromPoint?.(clientX, clientY, { shadowRoots });
    for (const [part, from] of this.parts) {
      if (!caret || !part.contains(caret.offsetNode)) continue;
      const before = document.createRange();
      before.setStart(part, 0);
      before.setEnd(caret.offsetNode, caret.offset);
      return from + before.toString().length;
    }
    return undefined;
  }

  private fill(text: string): void {
    const lines = text.replace(/\n$/, "").split("\n");
    let from = 1;
    let at = 0; // where the line `from` begins
    let before = 0; // lines of other files
    const marker = (line: number) => /^-- (.+) --\s*$/.exec(lines[line - 1] ?? "")?.[1];
    const nameFile = (name: string, parent: HTMLElement) => parent.append(make("span", { className: "file", textContent: name }));
    if (!marker(1) && lines.some((_, i) => marker(i + 1))) nameFile("main.go", this.code);
    const pass = (to: number): string => {
      const part = lines.slice(from - 1, to).join("\n");
      at += part.length + 1;
      from = to + 1;
      return part;
    };
    const show = (end: number, parent: HTMLElement): void => {
      if (end < from) return;
      const name = marker(from);
      if (name) {
        nameFile(name, parent);
        pass(from);
        before = from - 1;
        return show(end, parent);
      }
      let to = from;
      while (to < end && !marker(to + 1)) to++;
      const numbers = lines.slice(from - 1, to).map((_, i) => from - before + i).join("\n");
      const column = make("span", { className: "numbers", textContent: numbers });
      column.ariaHidden = "true";
      const begin = at;
      const part = make("span", {}, highlight(pass(to)));
      this.parts.set(part, begin);
      parent.append(make("span", { className: "lines" }, column, part));
      show(end, parent);
    };
    for (const region of findRegions(text, this.options.hide, this.options.fold)) {
      show(Math.min(region.from - 1, lines.length), this.code);
      if (region.hidden) {
        pass(region.to);
        continue;
      }
      const fold = make("details", {}, make("summary", { textContent: "…", title: `lines ${region.from}–${region.to}` }));
      this.code.append(fold);
      show(Math.min(region.to, lines.length), fold);
    }
    show(lines.length, this.code);
  }
}
