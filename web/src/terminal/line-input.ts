// Line editing as a terminal in cooked mode does it: what is typed is echoed, and goes to the program line by line.

export interface LineInputEvents {
  echo(text: string): void;
  line(text: string): void;
  endOfInput(): void;
  interrupt(): void;
}

export class LineInput {
  private line = "";

  constructor(private readonly events: LineInputEvents) {}

  clear(): void {
    this.line = "";
  }

  /** What the terminal's keyboard or clipboard produced. */
  type(data: string): void {
    if (data.startsWith("\x1b")) return; // arrow keys and the like
    for (const character of data.replace(/\r\n/g, "\r")) this.key(character);
  }

  private key(character: string): void {
    switch (character) {
      case "\r":
      case "\n":
        this.events.echo("\r\n");
        this.send(this.line + "\n");
        break;
      case "\x7f":
      case "\b":
        this.erase(1);
        break;
      case "\x15": // Ctrl+U
        this.erase(Infinity);
        break;
      case "\x03":
        this.events.echo("^C\r\n");
        this.line = "";
        this.events.interrupt();
        break;
      case "\x04":
        if (this.line === "") this.events.endOfInput();
        else this.send(this.line);
        break;
      default:
        if (character < " " && character !== "\t") break;
        this.line += character;
        this.events.echo(character);
    }
  }

  private erase(count: number): void {
    const characters = [...this.line];
    const erased = characters.splice(-Math.min(count, characters.length), count);
    this.line = characters.join("");
    this.events.echo("\b \b".repeat(erased.length));
  }

  private send(text: string): void {
    this.line = "";
    this.events.line(text);
  }
}
