// The files of the program as tabs above the editor, and what can be done with them: add, rename, remove.
import { fileNameError } from "../session/program";
import type { Editor } from "./editor";

export class Tabs {
  private readonly list = document.createElement("div");
  private readonly tools = document.createElement("div");
  private names = "";
  private readonly message = document.createElement("span");

  constructor(private readonly parent: HTMLElement, private readonly editor: Editor, private readonly panel: HTMLElement) {
    parent.classList.add("tabs");
    this.list.setAttribute("role", "tablist");
    this.list.ariaLabel = "Files";
    this.list.addEventListener("keydown", (event) => this.key(event));
    this.tools.className = "tools";
    this.message.setAttribute("role", "status");
    panel.setAttribute("role", "tabpanel");
    parent.append(this.list, this.tools);
    this.showTools();
    editor.onFiles = () => this.show();
    this.show();
  }

  private show(): void {
    const names = this.editor.infos.map(({ name }) => name).join("\n");
    if (names !== this.names) {
      this.names = names;
      if (this.tools.querySelector("form") !== null) return this.showTools(); // it was about other files
    }
    const hadFocus = this.list.contains(document.activeElement);
    const tabs = this.editor.infos.map(({ name, errors }) => this.tab(name, errors));
    this.list.replaceChildren(...tabs);
    this.parent.classList.toggle("single", tabs.length === 1);
    for (const button of this.tools.querySelectorAll<HTMLButtonElement>("[data-needs-several]")) {
      button.hidden = tabs.length === 1;
    }
    const selected = tabs.find((tab) => tab.ariaSelected === "true");
    this.panel.setAttribute("aria-labelledby", selected?.id ?? "");
    if (hadFocus) selected?.focus();
  }

  private tab(name: string, errors: number): HTMLButtonElement {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.id = `tab-${name.replace(/[^\w]/g, "-")}`;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", this.panel.id);
    const selected = name === this.editor.shownName;
    tab.ariaSelected = String(selected);
    tab.tabIndex = selected ? 0 : -1;
    tab.textContent = name;
    if (errors > 0) {
      tab.classList.add("wrong");
      tab.ariaLabel = `${name}, ${errors} ${errors === 1 ? "error" : "errors"}`;
    }
    tab.addEventListener("click", () => this.editor.show(name));
    tab.addEventListener("dblclick", () => this.ask("Rename", name, (to) => this.editor.rename(name, to)));
    return tab;
  }

  private key(event: KeyboardEvent): void {
    const names = this.editor.infos.map(({ name }) => name);
    const at = names.indexOf(this.editor.shownName);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: names.length - 1 }[event.key];
    if (to !== undefined) {
      this.editor.show(names[(to + names.length) % names.length]!);
      event.preventDefault();
    } else if (event.key === "F2") {
      this.rename();
    } else if (event.key === "Delete") {
      this.remove();
    }
  }

  // ---- what can be done

  private showTools(): void {
    this.message.textContent = "";
    this.tools.replaceChildren(
      this.tool("+", "Add a file", () => this.ask("Add", "", (name) => this.editor.add({ name, text: firstText(name) }))),
      this.tool("Rename", "Rename this file (F2)", () => this.rename(), true),
      this.tool("Remove", "Remove this file (Delete)", () => this.remove(), true),
      this.message,
    );
    this.show();
  }

  private tool(text: string, label: string, act: () => void, needsSeveral = false): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.title = label;
    if (text === "+") button.ariaLabel = label;
    button.toggleAttribute("data-needs-several", needsSeveral);
    button.addEventListener("click", act);
    return button;
  }

  private rename(): void {
    const name = this.editor.shownName;
    this.ask("Rename", name, (to) => this.editor.rename(name, to));
  }

  private remove(): void {
    const name = this.editor.shownName;
    const restore = this.editor.remove(name);
    if (restore === null) return;
    this.offerUndo(`${name} is removed.`, `Bring ${name} back`, restore);
  }

  /** Says that, with a button beside it that undoes it. */
  offerUndo(said: string, label: string, undo: () => void): void {
    this.showTools();
    const button = this.tool("Undo", label, () => {
      undo();
      this.showTools();
    });
    this.message.textContent = `${said} `;
    this.message.append(button);
  }

  // A line to type a name into, in place of the tools.
  private ask(verb: string, name: string, use: (name: string) => void): void {
    const form = document.createElement("form");
    const input = document.createElement("input");
    const error = document.createElement("span");
    input.value = name;
    input.ariaLabel = "Name of the file";
    input.placeholder = "name.go";
    input.spellcheck = false;
    input.autocapitalize = "off";
    error.className = "wrong";
    error.setAttribute("role", "alert");
    const accept = this.tool(verb, `${verb} the file`, () => {});
    accept.type = "submit";
    form.append(input, accept, this.tool("Cancel", "Leave it as it is (Escape)", () => this.showTools()), error);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const wanted = input.value.trim();
      const taken = wanted !== name && this.editor.infos.some((file) => file.name === wanted);
      const problem = wanted === "" ? "A file needs a name." : taken ? "There is such a file." : fileNameError(wanted);
      error.textContent = problem ?? "";
      if (problem !== null) return input.focus();
      if (wanted !== name) use(wanted);
      this.showTools();
      this.editor.focus();
    });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.showTools();
    });
    this.tools.replaceChildren(form);
    input.focus();
    input.setSelectionRange(0, name.replace(/\.go$/, "").length);
  }
}

// What a new file begins with.
function firstText(name: string): string {
  if (name === "go.mod" || name.endsWith("/go.mod")) return "module example\n\ngo 1.27\n";
  if (!name.endsWith(".go")) return "";
  const folder = name.split("/").slice(-2, -1)[0] ?? "main";
  const clause = `package ${folder.replace(/\W/g, "")}\n`;
  return name.endsWith("_test.go") ? `${clause}\nimport "testing"\n\nfunc TestIt(t *testing.T) {\n\t\n}\n` : clause;
}
