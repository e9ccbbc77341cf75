// The text of the open program, as it is remembered. Every tab writes to the same place: what another one has written
// there is kept as an earlier version before it is written over.
import { recall, remember, whenChanged } from "./store";
import { forgetOldest, keepVersion, settleVersions } from "./versions";

export class KeptText {
  private id = "";
  private original = "";
  /** What is remembered, as far as this tab knows. */
  private known: string | null = null;

  /** `changed`: another tab has changed the program; null: it is as here again. */
  constructor(private readonly changed: (text: string | null) => void) {
    whenChanged((key) => key === this.key && this.look());
    document.addEventListener("visibilitychange", () => this.look()); // nothing is told to a page that was put aside
  }

  /** Another program, which comes as `original`. Returns its text. */
  open(id: string, original: string): string {
    this.id = id;
    this.original = original;
    this.known = recall(this.key);
    return this.known ?? original;
  }

  /** False: there is no room for it. */
  write(text: string): boolean {
    const { key } = this;
    const there = recall(key);
    const value = text === this.original ? null : text;
    if (there !== this.known && there !== value) {
      keepVersion(this.id, { text: there ?? this.original, at: Date.now(), why: "from another tab" });
    }
    this.known = value;
    while (!remember(key, value)) if (!forgetOldest(this.id)) return false;
    return settleVersions(this.id);
  }

  private get key(): string {
    return `code:${this.id}`;
  }

  private look(): void {
    if (this.id === "") return;
    const there = recall(this.key);
    this.changed(there === this.known ? null : (there ?? this.original));
  }
}
