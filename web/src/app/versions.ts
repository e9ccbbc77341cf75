// The list of a program's earlier versions, each of which can be had back: a dialog, behind a button that is there when
// there are any.
import { parseTxtar } from "../session/program";
import type { Version, VersionHistory } from "../session/versions";

const kTime = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K, properties: Partial<HTMLElementTagNameMap[K]>, ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

export class Versions {
  private readonly button = make("button", { type: "button", textContent: "Earlier", title: "Earlier versions of this program" });
  private readonly list = make("ol", {});
  private readonly dialog = make("dialog", { className: "versions" });
  private id = "";

  /** `restore`: puts the text in place of the program's. */
  constructor(place: HTMLElement, private readonly history: VersionHistory, private readonly restore: (text: string) => void) {
    const title = make("h2", { id: "versions-title", textContent: "Earlier versions of this program" });
    const close = make("button", { type: "button", textContent: "Close", onclick: () => this.dialog.close() });
    this.dialog.setAttribute("aria-labelledby", title.id);
    this.dialog.append(title, this.list, close);
    this.button.onclick = () => this.show();
    place.append(this.button);
    document.body.append(this.dialog);
  }

  /** Another program is open. */
  open(id: string): void {
    this.id = id;
    this.update();
  }

  /** This was the program until now. */
  keep(text: string, why: string): void {
    this.history.keep(this.id, text, why);
    this.update();
  }

  /** There may be others. */
  update(): void {
    this.button.hidden = this.history.of(this.id).length === 0;
  }

  private show(): void {
    this.list.replaceChildren(...this.history.of(this.id).map((version) => this.item(version)));
    this.dialog.showModal();
  }

  private item({ text, at, why }: Version): HTMLElement {
    const names = parseTxtar(text).files.map(({ name }) => name).join(", ");
    const restore = make("button", { type: "button", textContent: "Bring back" });
    restore.ariaLabel = `Bring back the version of ${kTime.format(at)}, ${why}`;
    restore.onclick = () => {
      this.dialog.close();
      this.restore(text);
    };
    const lines = text.split("\n").length - 1;
    const look = make("details", {}, make("summary", { textContent: `${names}: ${lines} lines` }), make("pre", { textContent: text }));
    return make("li", {}, make("p", {}, `${kTime.format(at)}, ${why} `, restore), look);
  }
}
