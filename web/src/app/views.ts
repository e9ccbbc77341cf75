// On a small screen the page shows one of its parts at a time, behind tabs: the lesson, the program, the output. On a
// large one all are there, and these are no tabs. Which one is shown is in the body's data-view, which the style sheet reads.

const kNarrow = "(max-width: 60rem)"; // as in style.css
const kPanels = { lesson: "lesson", program: "program", output: "output" } as const; // of each view, its element
export type View = keyof typeof kPanels;
const kViews = Object.keys(kPanels) as View[];

export class Views {
  private readonly narrow = window.matchMedia(kNarrow);
  private readonly scrolled = new Map<string, number>(); // the page, in each view

  constructor(private readonly tabs: HTMLElement) {
    for (const view of kViews) this.tab(view).addEventListener("click", () => this.show(view));
    tabs.addEventListener("keydown", (event) => this.key(event));
    this.narrow.addEventListener("change", () => this.update());
    this.update();
  }

  show(view: View): void {
    if (view === this.shown) return;
    this.scrolled.set(this.shown, window.scrollY);
    document.body.dataset["view"] = view;
    this.update();
    if (this.narrow.matches) window.scrollTo(0, this.scrolled.get(view) ?? 0);
  }

  private get shown(): View {
    return document.body.dataset["view"] as View;
  }

  private tab(view: View): HTMLElement {
    return this.tabs.querySelector(`[aria-controls="${kPanels[view]}"]`)!;
  }

  private update(): void {
    for (const view of kViews) {
      const tab = this.tab(view);
      const panel = document.getElementById(kPanels[view])!;
      tab.ariaSelected = String(view === this.shown);
      tab.tabIndex = view === this.shown ? 0 : -1;
      if (this.narrow.matches) {
        panel.setAttribute("role", "tabpanel");
        panel.setAttribute("aria-labelledby", tab.id);
      } else {
        panel.removeAttribute("role");
        panel.removeAttribute("aria-labelledby");
      }
    }
  }

  private key(event: KeyboardEvent): void {
    const at = kViews.indexOf(this.shown);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const view = kViews.at(to % kViews.length)!;
    this.show(view);
    this.tab(view).focus();
  }
}
