// The text of the open program, as it is remembered. Every tab writes to the same place: what another one has written
// there is kept as an earlier version before it is written over.
import type { Store } from "./store";
import type { VersionHistory } from "./versions";

export class KeptText {
  private id = "";
  private original = "";
  /** What is remembered, as far as this tab knows. */
  private known: string | null = null;

  /** `changed`: another tab has changed the program; null: it is as here again. */
  constructor(
    private readonly store: Store,
    private readonly versions: VersionHistory,
    private readonly changed: (text: string | null) => void,
  ) {
    store.whenChanged((key) => (key === null || key === this.key) && this.look());
  }

  /** Another program, which comes as `original`. Returns its text. */
  open(id: string, original: string): string {
    this.id = id;
    this.original = original;
    this.known = this.store.recall(this.key);
    return this.known ?? original;
  }

  /** False: there is no room for it. */
  write(text: string): boolean {
    const { key } = this;
    const there = this.store.recall(key);
    const value = text === this.original ? null : text;
    if (there !== this.known && there !== value) {
      this.versions.keep(this.id, there ?? this.original, "from another tab");
    }
    this.known = value;
    while (!this.store.remember(key, value)) if (!this.versions.forgetOldest(this.id)) return false;
    return this.versions.settle(this.id);
  }

  private get key(): string {
    return `code:${this.id}`;
  }

  private look(): void {
    if (this.id === "") return;
    const there = this.store.recall(this.key);
    this.changed(there === this.known ? null : (there ?? this.original));
  }
}
