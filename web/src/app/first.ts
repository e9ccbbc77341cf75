// The page before its scripts are there: the lesson and the program are HTML (scripts/prerender.mjs). Here the ones that the
// address, or the last visit, asks for take the place of the first; and Run is remembered.
import { highlight } from "../look/highlight";
import { store } from "./store";

const element = (id: string) => document.getElementById(id)!;

function codeOf(id: string): string | null {
  const text = store.recall(`code:${id}`);
  if (text !== null) return text;
  try {
    return (JSON.parse(store.recall(`program:${id}`) ?? "null") as { code?: string } | null)?.code ?? null;
  } catch {
    return null;
  }
}

function showProgram(code: string): void {
  const [numbers, text] = element("editor").querySelectorAll<HTMLElement>(".numbers, .numbers + span");
  if (numbers === undefined || text === undefined) return;
  const lines = code.replace(/\n$/, "").split("\n");
  numbers.textContent = lines.map((_, i) => i + 1).join("\n");
  text.replaceChildren(highlight(code));
}

function focusRun(event: Event): void {
  event.preventDefault(); // fragments are programs
  element("run").focus();
}

/** What is read first: the example or program that will be open, as it was left. */
export function showFirst(): void {
  document.querySelector(".skip")!.addEventListener("click", focusRun);
  const theme = store.recall("theme") ?? "auto";
  if (theme !== "auto") document.documentElement.dataset["theme"] = theme;
  const hash = window.location.hash.slice(1);
  const isHere = (id: string) => document.querySelector(`#chapter > [id="${CSS.escape(id)}"]`);
  const own = (id: string) => store.recall(`program:${id}`) !== null;
  const isElsewhere = /^(code|text)=/.test(hash) || (hash === "" && /[?&]src=/.test(window.location.search));
  const id = [hash, store.recall("example") ?? ""].find((wanted) => isHere(wanted) || own(wanted));
  const section = id === undefined || isElsewhere ? null : isHere(id);
  const lesson = element("lesson");
  if (isElsewhere || (id !== undefined && section === null)) lesson.replaceChildren();
  if (isElsewhere) showProgram("");
  if (section) lesson.replaceChildren(...[...section.querySelector("article")!.childNodes].map((node) => node.cloneNode(true)));
  const code = id === undefined || isElsewhere ? null : (codeOf(id) ?? section?.querySelector(".numbers + span")?.textContent ?? null);
  if (code !== null) showProgram(code);
}

/** Until the page is there, Run and Ctrl+Enter are remembered. Returns what tells whether they were used, and ends it. */
export function rememberRun(isWanted: boolean): { isWanted: boolean; end(): void } {
  const run = element("run");
  const remembered = {
    isWanted,
    end() {
      run.removeEventListener("click", want);
      window.removeEventListener("keydown", key);
    },
  };
  const want = () => {
    remembered.isWanted = true;
    element("status").textContent = kRemembered;
    document.body.dataset["view"] = "output"; // where that is said, on a small screen
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) want();
  };
  if (isWanted) want();
  run.addEventListener("click", want);
  window.addEventListener("keydown", key);
  return remembered;
}

export const kRemembered = "Run is remembered: the program starts as soon as Go is here.";
