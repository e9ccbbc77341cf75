// A line above the editor that says something, with what can be done about it.

export class Notice {
  constructor(private readonly place: HTMLElement) {
    place.setAttribute("role", "status");
    place.classList.add("notice");
  }

  /** Each choice ends it. */
  show(text: string, choices: Record<string, () => void>): void {
    const buttons = Object.entries(choices).map(([label, act]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", () => {
        this.hide();
        act();
      });
      return button;
    });
    this.place.replaceChildren(`${text} `, ...buttons);
  }

  hide(): void {
    this.place.replaceChildren();
  }
}
