// What is printed: the open example with the reader's program and what it wrote, or the whole chapter.
import { examples } from "../session/chapter";
import type { SourceFile } from "../session/program";
import { renderLesson } from "./lesson";

export class Paper {
  private whole = false; // the chapter is wanted

  /** `place`: shown on paper alone. `open`: the program, and what it has written. */
  constructor(private readonly place: HTMLElement, private readonly open: () => { files: SourceFile[]; output: string }) {
    window.addEventListener("beforeprint", () => this.fill());
    window.addEventListener("afterprint", () => (this.whole = false));
  }

  printChapter(): void {
    this.whole = true;
    window.print();
  }

  // What was printed stays there until the next time: some browsers say too early that they have printed.
  private fill(): void {
    document.body.classList.toggle("chapter", this.whole);
    if (this.whole) return this.place.replaceChildren(...chapter());
    const { files, output } = this.open();
    this.place.replaceChildren(
      ...files.flatMap((file) => [heading(file.name), pre(file.text)]),
      ...(output === "" ? [] : [heading("Output"), pre(output)]),
    );
  }
}

// Every example as it came: its lesson, its program.
function chapter(): HTMLElement[] {
  return examples.map((example) => {
    const part = document.createElement("article");
    part.append(renderLesson(example), pre(example.code));
    return part;
  });
}

const heading = (text: string) => Object.assign(document.createElement("h2"), { textContent: text });
const pre = (text: string) => Object.assign(document.createElement("pre"), { textContent: text });
