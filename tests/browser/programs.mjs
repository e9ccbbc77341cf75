// The programs of the tests: the chapter's examples, and what makes others.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./page.mjs";

const chapter = "22-concurrency";
const folder = join(root, "web/examples", chapter);

// {id, code, lines: of output, exitCode}: what the output comment at its end asks for.
export const examples = readdirSync(folder)
  .filter((name) => name.endsWith(".go"))
  .sort()
  .map((name) => {
    const code = readFileSync(join(folder, name), "utf8");
    const comment = /\/\/ Output:([\s\S]*?)\n}\s*$/.exec(code)?.[1] ?? "";
    const lines = comment.split("\n").map((line) => line.replace(/^\s*\/\/ ?/, "").trim()).filter((line) => line !== "");
    const status = lines.find((line) => line.startsWith("exit status "));
    return {
      id: `${chapter}/${name.replace(".go", "")}`,
      code,
      lines: lines.filter((line) => line !== status),
      exitCode: Number(status?.slice("exit status ".length) ?? 0),
    };
  });

// A program with that body of main.
export function program(body, ...imports) {
  const lines = imports.map((path) => `import "${path}"\n`).join("");
  return `package main\n\n${lines}${lines && "\n"}func main() {\n${body.replace(/^/gm, "\t")}\n}\n`;
}

export const hello = (text) => program(`fmt.Println(${JSON.stringify(text)})`, "fmt");
