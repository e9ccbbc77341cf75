// The language service of a frame, and what of it the console's commands need. It takes the memory of a core, and needs
// what the engine loads: so it waits for the reader's first touch of the editor, in each frame by itself.
import { Assistant } from "../assist/assistant";
import { CodeAssist } from "../editor/assist";
import type { Editor } from "../editor/editor";
import type { Engine } from "../engine/engine";

/** Its start would cost a run's first moments time. */
const kAfterBegunMs = 1500;

export class Language {
  /** Public for tests. */
  readonly assistant: Assistant;
  readonly assist: CodeAssist;
  private isWanted = false;
  private begunAt = -Infinity;
  private formatDue = false;

  /** `engine`, `editor`: asked for when they are there. `wanted`: memory is going to be taken. */
  constructor(
    engine: () => Engine,
    private readonly editor: () => Editor,
    private readonly wanted: () => void,
    private readonly say: (text: string) => void,
  ) {
    const isTime = () => this.isWanted && performance.now() - this.begunAt >= kAfterBegunMs;
    this.assistant = new Assistant(() => (isTime() ? engine().parts : null), () => editor().sources);
    this.assist = new CodeAssist(this.assistant, say);
  }

  /** Begins to follow the editor, which has assist.extension. */
  attach(): void {
    const editor = this.editor();
    this.assist.attach(editor);
    for (const type of ["focus", "keydown"]) editor.codeMirror.contentDOM.addEventListener(type, () => this.want());
  }

  /** The reader needs it, or is about to. */
  want(): void {
    if (this.isWanted) return;
    this.isWanted = true;
    this.wanted();
    this.assist.check();
  }

  /** Go is loaded. */
  ready(): void {
    if (this.formatDue) void this.assist.format();
    this.formatDue = false;
    if (this.isWanted) this.assist.check();
  }

  runBegun(): void {
    this.begunAt = performance.now();
  }
  runEnded(): void {
    this.begunAt = -Infinity;
    if (this.isWanted) this.assist.check();
  }

  format(isLoaded: boolean): void {
    this.want();
    if (isLoaded) return void this.assist.format();
    this.formatDue = true;
    this.say("Go is being loaded…");
  }

  /** Gives its memory back, until it is wanted again. */
  release(): void {
    this.isWanted = false;
    this.assistant.stop();
  }
}
