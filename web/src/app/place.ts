// Where one was in each example's lesson, for when one comes back.
import { type Example, examples } from "../session/chapter";
import { store } from "./store";

export class ReadingPlace {
  private example: Example | null = null;
  private frame = 0;

  /** `lesson` scrolls; on a small screen the page does. */
  constructor(private readonly lesson: HTMLElement) {
    history.scrollRestoration = "manual";
    for (const scrolling of [lesson, window]) scrolling.addEventListener("scroll", () => this.note(), { passive: true });
  }

  /** This example's lesson is there now: goes to where one was. */
  open(example: Example): void {
    const top = Number(store.recall(`place:${example.id}`) ?? 0);
    this.example = null; // where the lesson before was, is no place in this one
    cancelAnimationFrame(this.frame);
    // When there is a layout anyway.
    this.frame = requestAnimationFrame(() => {
      this.lesson.scrollTop = top;
      window.scrollTo(0, top);
      this.example = example;
    });
  }

  private note(): void {
    const { example } = this;
    if (example === null || !examples.includes(example) || this.lesson.offsetParent === null) return; // or out of sight
    const top = Math.round(Math.max(this.lesson.scrollTop, window.scrollY));
    store.remember(`place:${example.id}`, top === 0 ? null : String(top));
  }
}
