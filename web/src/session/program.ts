// A program: its files, and their form as one text. Go's txtar format: each file follows a line "-- name --".

export interface SourceFile {
  /** Relative to the program's folder: "main.go", "shapes/circle.go", "go.mod". */
  name: string;
  text: string;
}

export interface Program {
  /** At least one; names are unique. */
  files: SourceFile[];
}

/** The file that a program of one file has. */
export const kMainFile = "main.go";

const kMarker = /^-- (.+) --\s*$/;

/**
 * Never fails. As on the Go Playground, what stands before the first marker is a file, main.go (prog.go if there is a
 * main.go); where files follow, only if it is Go source: in txtar it is a comment. Of files of one name the last
 * counts; those with impossible names are left out.
 */
export function parseTxtar(text: string): Program {
  const byName = new Map<string, string>();
  let name = "";
  let lines: string[] = [];
  let head = "";
  const finish = () => {
    const body = lines.join("");
    if (name === "") head = body;
    else if (fileNameError(name) === null) byName.set(name, body === "" || body.endsWith("\n") ? body : body + "\n");
  };
  for (const line of text.replace(/\r\n/g, "\n").match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const marker = kMarker.exec(line);
    if (marker === null) {
      lines.push(line);
      continue;
    }
    finish();
    name = marker[1]!.trim();
    lines = [];
  }
  finish();
  const files = Array.from(byName, ([fileName, fileText]) => ({ name: fileName, text: fileText }));
  const headName = byName.has(kMainFile) ? "prog.go" : kMainFile;
  const headCounts = files.length === 0 || (/^\s*package\s+\w/m.test(head) && !byName.has(headName));
  if (headCounts) files.unshift({ name: headName, text: head });
  return { files };
}

/** What parseTxtar reads. main.go comes first, without a marker: a program of that file alone is its plain text. */
export function formatTxtar(program: Program): string {
  const main = program.files.find((file) => file.name === kMainFile);
  const rest = program.files.filter((file) => file !== main);
  if (main !== undefined && rest.length === 0) return main.text;
  const bare = main !== undefined && /^\s*package\s+\w/m.test(main.text);
  const marked = main === undefined || bare ? rest : [main, ...rest];
  return (bare ? ended(main.text) : "") + marked.map((file) => `-- ${file.name} --\n${ended(file.text)}`).join("");
}

/** Why a file cannot have that name; null: it can. */
export function fileNameError(name: string): string | null {
  if (name.length > 100) return "The name is too long.";
  if (!/^[\w.\-/]+$/.test(name)) return "A name has letters, digits, and . _ - / only.";
  if (name.split("/").some((part) => part === "" || part === "." || part === "..")) return "This is not a file's path.";
  return null;
}

function ended(text: string): string {
  return text === "" || text.endsWith("\n") ? text : text + "\n";
}
