// The line of a command, edited as in a shell: with a history, completion, and the cursor anywhere in it.

export interface ShellEvents {
  echo(text: string): void;
  /** The column of the terminal's cursor, from 0. */
  column(): number;
  command(line: string): void;
  /** What the word that ends the text could become. */
  candidates(text: string): string[];
}

const kPrompt = "\x1b[36m$\x1b[39m ";

export class ShellInput {
  private line: string[] = [];
  private at = 0;
  private history: string[] = [];
  private back = 0; // how far back in the history
  private begun = false; // the prompt is shown

  constructor(private readonly events: ShellEvents) {}

  get isWriting(): boolean {
    return this.line.length > 0;
  }

  get isAsking(): boolean {
    return this.begun;
  }

  /** Shows the prompt, on a line of its own. */
  begin(): void {
    if (this.begun) return;
    this.begun = true;
    this.events.echo((this.events.column() > 0 ? "\r\n" : "") + kPrompt);
  }

  /** The screen has been cleared. */
  abandon(): void {
    this.begun = false;
    this.set("");
  }

  /** What the terminal's keyboard or clipboard produced. */
  type(data: string): void {
    this.begin();
    if (data.startsWith("\x1b")) return this.special(data.slice(1).replace("O", "["));
    for (const character of data.replace(/\r\n/g, "\r")) this.key(character);
  }

  /** False: there is nothing to complete. */
  complete(): boolean {
    if (this.line.length === 0) return false;
    const text = this.line.slice(0, this.at).join("");
    const word = /\S*$/.exec(text)![0];
    const candidates = this.events.candidates(text).filter((candidate) => candidate.startsWith(word));
    if (candidates.length === 0) return false;
    let common = candidates[0]!;
    for (const candidate of candidates) {
      while (!candidate.startsWith(common)) common = common.slice(0, -1);
    }
    const added = common.slice(word.length) + (candidates.length === 1 ? " " : "");
    if (candidates.length > 1 && added === "") {
      this.events.echo("\r\n" + candidates.join("  ") + "\r\n" + kPrompt);
      this.redraw(0);
      return true;
    }
    this.insert(added);
    return added !== "";
  }

  private special(sequence: string): void {
    switch (sequence) {
      case "[A":
        return this.recall(1);
      case "[B":
        return this.recall(-1);
      case "[C":
        return this.moveTo(this.at + 1);
      case "[D":
        return this.moveTo(this.at - 1);
      case "[H":
        return this.moveTo(0);
      case "[F":
        return this.moveTo(this.line.length);
      case "[3~":
        return this.erase(this.at, this.at + 1);
    }
  }

  private key(character: string): void {
    switch (character) {
      case "\r":
      case "\n":
        return this.enter();
      case "\x7f":
      case "\b":
        return this.erase(this.at - 1, this.at);
      case "\x01": // Ctrl+A
        return this.moveTo(0);
      case "\x05": // Ctrl+E
        return this.moveTo(this.line.length);
      case "\x0b": // Ctrl+K
        return this.erase(this.at, this.line.length);
      case "\x15": // Ctrl+U
        return this.erase(0, this.at);
      case "\x0c": // Ctrl+L
        return this.events.command("clear");
      case "\x03":
        this.events.echo("^C\r\n");
        this.begun = false;
        this.set("");
        return this.begin();
    }
    if (character >= " ") this.insert(character);
  }

  private enter(): void {
    const line = this.line.join("").trim();
    this.events.echo("\r\n");
    this.begun = false;
    this.set("");
    if (line === "") return this.begin();
    if (this.history.at(-1) !== line) this.history.push(line);
    this.events.command(line);
  }

  private set(text: string): void {
    this.line = [...text];
    this.at = this.line.length;
    this.back = 0;
  }

  private recall(step: number): void {
    const back = Math.min(Math.max(this.back + step, 0), this.history.length);
    if (back === this.back) return;
    const from = this.at;
    this.set(back === 0 ? "" : this.history[this.history.length - back]!);
    this.back = back;
    this.redraw(from);
  }

  private insert(text: string): void {
    const from = this.at;
    this.line.splice(this.at, 0, ...text);
    this.at += [...text].length;
    if (this.at === this.line.length) this.events.echo(text);
    else this.redraw(from);
  }

  private erase(begin: number, end: number): void {
    if (begin < 0 || end > this.line.length || begin === end) return;
    const from = this.at;
    this.line.splice(begin, end - begin);
    this.at = begin;
    this.redraw(from);
  }

  private moveTo(at: number): void {
    const to = Math.min(Math.max(at, 0), this.line.length);
    this.events.echo(to < this.at ? "\b".repeat(this.at - to) : this.line.slice(this.at, to).join(""));
    this.at = to;
  }

  // The cursor stands behind character `from`; what follows the line's start is written anew.
  private redraw(from: number): void {
    const rest = "\b".repeat(this.line.length - this.at);
    this.events.echo("\b".repeat(from) + "\x1b[J" + this.line.join("") + rest);
  }
}
