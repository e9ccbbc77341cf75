// The commands of the console. Knows neither terminal nor page.
import type { Task } from "../engine/messages";
import type { SourceFile } from "./program";
import { kTest } from "./task";

export interface CommandHost {
  files(): SourceFile[];
  print(text: string): void;
  clear(): void;
  run(task: Task, schedule: Schedule): void;
  /** Resolves to the formatted text, or gofmt's complaints. */
  format(text: string): Promise<{ text: string; errors: string } | null>;
  /** Puts the text in place of the file's. */
  change(name: string, text: string): void;
}

/** How goroutines take turns, where a command says so. */
export interface Schedule {
  seed?: number;
  virtualTime?: boolean;
}

const kHelp = `go run . [arguments]      runs the program (go run main.go)
go run -seed 3 .          with the same schedule each time
go run -time virtual .    sleeping takes no time
go test [-v] [-run NAME] [-bench NAME]
go vet                    what compiles but is probably wrong
gofmt [-l] [-w] FILE…     go fmt formats all files
ls, cat FILE…, clear, history, help
Arrow up and down walk through the history; Tab completes.
`;

const kWords: Record<string, string[]> = {
  "": ["go", "gofmt", "ls", "cat", "clear", "history", "help"],
  go: ["run", "test", "vet", "fmt", "version"],
  "go run": [".", "-race", "-seed", "-time"],
  "go test": ["-v", "-run", "-bench"],
  gofmt: ["-l", "-w"],
};

/** What helps where a module is missing. */
export const kNoModules =
  "there is no network here: a program has Go's standard library, and its own files. A package of yours is a folder: " +
  "a file such as greet/greet.go, beside a go.mod with its module's name.";

export class Commands {
  private readonly history: string[] = [];

  constructor(private readonly host: CommandHost) {}

  /** True: the command is done; false: a run has begun, which the console will hear of. */
  async execute(line: string): Promise<boolean> {
    this.history.push(line);
    const refused = shellOnly(line);
    if (refused !== null) {
      this.host.print(refused);
      return true;
    }
    const [command, ...rest] = split(line);
    switch (command) {
      case "help":
        this.host.print(kHelp);
        return true;
      case "clear":
        this.host.clear();
        return true;
      case "history":
        this.host.print(this.history.map((entry, i) => `${String(i + 1).padStart(4)}  ${entry}\n`).join(""));
        return true;
      case "ls":
        this.host.print(this.names().join("  ") + "\n");
        return true;
      case "cat":
        return this.cat(rest);
      case "gofmt":
        return this.gofmt(rest);
      case "go":
        return this.go(rest);
      default:
        this.host.print(`${command}: command not found. help says what there is.\n`);
        return true;
    }
  }

  /** What the last word of the text may be. */
  candidates(text: string): string[] {
    const words = text.split(/\s+/);
    words.pop();
    const flags = kWords[words.join(" ")] ?? kWords[words[0] ?? ""] ?? [];
    const first = words[0] ?? "";
    const takesFiles = first === "cat" || first === "gofmt" || (first === "go" && words[1] === "run");
    return [...(words.length < 3 ? flags : []), ...(takesFiles ? this.names() : [])];
  }

  private names(): string[] {
    return this.host.files().map(({ name }) => name).sort();
  }

  private file(name: string): SourceFile | undefined {
    return this.host.files().find((file) => file.name === name.replace(/^\.\//, ""));
  }

  private cat(names: string[]): boolean {
    for (const name of names) {
      const file = this.file(name);
      this.host.print(file ? ended(file.text) : `cat: ${name}: No such file or directory\n`);
    }
    if (names.length === 0) this.host.print("cat FILE…\n");
    return true;
  }

  private go([verb, ...rest]: string[]): boolean | Promise<boolean> {
    switch (verb) {
      case "run":
        return this.goRun(rest);
      case "test":
        return this.goTest(rest);
      case "vet":
        this.host.run({ kind: "vet" }, {});
        return false;
      case "fmt":
        return this.gofmt(["-l", "-w", ...this.names().filter((name) => name.endsWith(".go"))]);
      case "version":
        this.host.print("go version go1.27 wasip1/wasm\n");
        return true;
      case "get":
      case "mod":
      case "install":
        this.host.print(`go ${verb}: ${kNoModules}\n`);
        return true;
      case undefined:
        this.host.print(kHelp);
        return true;
      default:
        this.host.print(`go ${verb}: not here. help says what there is.\n`);
        return true;
    }
  }

  private goRun(words: string[]): boolean {
    const flags: string[] = [];
    const schedule: Schedule = {};
    while (words[0]?.startsWith("-")) {
      const flag = words.shift()!;
      const [, name, given] = /^--?(seed|time)(?:=(.*))?$/.exec(flag) ?? [];
      if (name === undefined) {
        flags.push(flag);
        continue;
      }
      const value = given ?? words.shift() ?? "";
      if (name === "seed" && /^\d{1,15}$/.test(value)) schedule.seed = Number(value);
      else if (name === "time" && value === "virtual") schedule.virtualTime = true;
      else {
        this.host.print(`go run: invalid value "${value}" for flag -${name}: ${name === "seed" ? "a number, 0 or more" : "virtual"}\n`);
        return true;
      }
    }
    if (flags.includes("-race")) {
      this.host.print("go run -race: the race detector is not there yet.\n");
      return true;
    }
    if (flags.length > 0) {
      this.host.print(`go run: unknown flag ${flags[0]}\n`);
      return true;
    }
    let named = 0; // the program: a folder, or files
    while (words[named]?.endsWith(".go") || (named === 0 && words[0] === ".")) {
      if (words[named] !== "." && !this.file(words[named]!)) {
        this.host.print(`no required module provides package ${words[named]}; no such file\n`);
        return true;
      }
      named++;
      if (words[0] === ".") break;
    }
    if (named === 0) {
      this.host.print("go: no go files listed\n");
      return true;
    }
    this.host.run({ kind: "run", arguments: words.slice(named) }, schedule);
    return false;
  }

  private goTest(words: string[]): boolean {
    const flags = kTest.kind === "test" ? kTest.flags.filter((flag) => flag !== "-test.v") : [];
    for (let i = 0; i < words.length; i++) {
      const [, name, value] = /^--?(?:test\.)?(v|run|bench|count|short|skip|cpu)(?:=(.*))?$/.exec(words[i]!) ?? [];
      if (name === undefined) {
        if (words[i] === "." || words[i] === "./...") continue;
        this.host.print(`go test: unknown flag ${words[i]}\n`);
        return true;
      }
      const alone = name === "v" || name === "short";
      flags.push(`-test.${name}=${value ?? (alone ? "true" : words[++i] ?? "")}`);
    }
    this.host.run({ kind: "test", flags }, {});
    return false;
  }

  private async gofmt(words: string[]): Promise<boolean> {
    const flags = words.filter((word) => word.startsWith("-"));
    const names = words.filter((word) => !word.startsWith("-"));
    if (names.length === 0) this.host.print("gofmt [-l] [-w] FILE…\n");
    for (const name of names) {
      const file = this.file(name);
      if (!file) {
        this.host.print(`stat ${name}: no such file or directory\n`);
        continue;
      }
      const formatted = await this.host.format(file.text);
      if (formatted === null) this.host.print("Go is not loaded yet.\n");
      else if (formatted.errors !== "") this.host.print(formatted.errors.replaceAll("<standard input>", name));
      else this.formatted(file, formatted.text, flags);
    }
    return true;
  }

  private formatted(file: SourceFile, text: string, flags: string[]): void {
    const differs = text !== file.text;
    if (flags.includes("-l") && differs) this.host.print(file.name + "\n");
    if (flags.includes("-w") && differs) this.host.change(file.name, text);
    if (!flags.includes("-l") && !flags.includes("-w")) this.host.print(text);
  }
}

function ended(text: string): string {
  return text === "" || text.endsWith("\n") ? text : text + "\n";
}

/** What a shell would do with the line, and this one does not; null: nothing. */
function shellOnly(line: string): string | null {
  const bare = line.replace(/"[^"]*"|'[^']*'/g, "");
  const found = /&&|\|\||[|<>;&`]|\$\(/.exec(bare)?.[0];
  if (found === undefined) return null;
  const what = found === "|" ? "Pipes" : found === "<" || found === ">" ? "Redirections" : `"${found}"`;
  return `${what} are not here: this console runs one command at a time. Copy takes the output; what a program reads is typed, or pasted.\n`.replace(/^(".*") are/, "$1 is");
}

// Words as a shell sees them; quotes keep spaces.
function split(line: string): string[] {
  const words = line.match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g) ?? [];
  return words.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, (_, a, b) => a ?? b ?? ""));
}
