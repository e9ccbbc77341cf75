// The choice of a schedule, folded into a word: a seed, with which each run is the same, and virtual time.
import type { Settings } from "../session/share";

type Chosen = Pick<Settings, "seed" | "virtualTime">;

export class Schedule {
  private readonly seed: HTMLInputElement;
  private readonly virtual: HTMLInputElement;
  private readonly word: HTMLElement;

  /** `place`: the element that folds. `chosen`: the reader has chosen that. */
  constructor(private readonly place: HTMLElement, chosen: (settings: Chosen) => void) {
    this.word = place.querySelector("summary")!;
    this.seed = place.querySelector<HTMLInputElement>("[name=seed]")!;
    this.virtual = place.querySelector<HTMLInputElement>("[name=virtual]")!;
    for (const input of [this.seed, this.virtual]) {
      input.addEventListener("input", () => {
        const now = this.chosen();
        this.say(now);
        chosen(now);
      });
    }
    const close = () => place.removeAttribute("open");
    place.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      close();
      this.word.focus();
    });
    document.addEventListener("pointerdown", (event) => {
      if (!place.contains(event.target as Node)) close();
    });
  }

  show(settings: Chosen): void {
    this.seed.value = settings.seed === undefined ? "" : String(settings.seed);
    this.virtual.checked = settings.virtualTime === true;
    this.say(settings);
  }

  private chosen(): Chosen {
    const isSeed = /^\d{1,15}$/.test(this.seed.value.trim());
    return { ...(isSeed && { seed: Number(this.seed.value) }), ...(this.virtual.checked && { virtualTime: true }) };
  }

  private say({ seed, virtualTime }: Chosen): void {
    this.word.textContent = seed !== undefined ? `seed ${seed}` : virtualTime ? "virtual time" : "schedule";
    this.place.classList.toggle("chosen", seed !== undefined || virtualTime === true);
  }
}
