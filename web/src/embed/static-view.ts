// A program as text, with a Run button: what stands in a page until somebody wants more of it.
import { highlight } from "./highlight";
import { findRegions } from "./regions";

export interface StaticViewOptions {
  hide: string;
  fold: string;
  /** The reader wants to run the program, or to change it. */
  wanted(what: "run" | "edit"): void;
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

  constructor(text: string, private readonly options: StaticViewOptions) {
    this.run = this.button("Run", "primary", "run");
    const pre = make("pre", { tabIndex: 0, ariaLabel: "Go program" }, this.code);
    pre.setAttribute("role", "region");
    pre.onclick = (event) => {
      const folded = (event.target as Element).closest("summary");
      if (!folded && getSelection()!.isCollapsed) options.wanted("edit");
    };
    this.root = make("div", { className: "static" }, make("div", { className: "bar" }, this.run, this.button("Edit", "", "edit")), pre);
    this.fill(text);
  }

  busy(): void {
    this.run.textContent = "Loading…";
  }

  private button(label: string, className: string, what: "run" | "edit"): HTMLButtonElement {
    return make("button", { type: "button", className, textContent: label, onclick: () => this.options.wanted(what) });
  }

  private fill(text: string): void {
    const lines = text.replace(/\n$/, "").split("\n");
    let from = 1;
    const show = (to: number, parent: HTMLElement) => {
      if (to < from) return;
      const part = lines.slice(from - 1, to).join("\n");
      const numbers = lines.slice(from - 1, to).map((_, i) => from + i).join("\n");
      const place = make("span", {}, highlight(part));
      const column = make("span", { className: "numbers", textContent: numbers });
      column.ariaHidden = "true";
      parent.append(make("span", { className: "lines" }, column, place));
      from = to + 1;
    };
    for (const region of findRegions(text, this.options.hide, this.options.fold)) {
      show(Math.min(region.from - 1, lines.length), this.code);
      if (!region.hidden) {
        const fold = make("details", {}, make("summary", { textContent: "…", title: `lines ${region.from}–${region.to}` }));
        this.code.append(fold);
        show(Math.min(region.to, lines.length), fold);
      }
      from = region.to + 1;
    }
    show(lines.length, this.code);
  }
}
