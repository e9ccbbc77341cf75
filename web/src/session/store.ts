// What a session remembers: the reader's programs, the one last open, settings; and in a tab alone, what has been done to a
// text. Where it is kept is the page's business. It may be denied, or full; then what was remembered before stays, and
// nothing else fails.

export interface Store {
  /** `forTab`: what one tab remembers is nothing to others, and gone with it. False: there is no room for it. */
  remember(key: string, value: string | null, forTab?: boolean): boolean;
  recall(key: string, forTab?: boolean): string | null;
  /** The keys that begin so, without their beginning. */
  keys(beginning: string): string[];
  /** Calls that with the key that another tab has changed; null: any may have been. */
  whenChanged(then: (key: string | null) => void): void;
}
