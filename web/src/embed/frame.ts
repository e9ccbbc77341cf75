// The playground in a frame of somebody's page (embed.html). It shows the program as text; what runs it, and what edits
// it, is loaded when the reader wants it.
import "../look/style.css";
import "./frame.css";
import { loadAhead } from "../engine/engine";
import { ensureIsolation, wordOfReload } from "../offline/isolation";
import { formatTxtar, parseTxtar } from "../session/program";
import { fromAddress, fromFragment, type Settings, toPlainFragment } from "../session/share";
import { HostLink } from "./host-link";
import { readOptions } from "./options";
import type { LiveView } from "./live";
import { showQuiz } from "./quiz-view";
import { StaticView } from "./static-view";

const options = readOptions(new URLSearchParams(window.location.search));
const link = new HostLink(options.origin);
/** The reader has pressed Run in this frame: the focus was here, and a reload has lost it. */
const kRunHere = "run-here";
const main = document.createElement("main");
let code = ""; // as it is until there is a live view
let original = "";
let settings: Settings = {};
let live: LiveView | null = null;
let isStarting = false;

function applyTheme(): void {
  const dark = options.theme === "dark" || (options.theme !== "light" && window.matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  live?.setDark(dark);
}

async function loadCode(): Promise<string> {
  const shared = await fromFragment(window.location.hash);
  if (shared !== null) {
    settings = shared.settings;
    return formatTxtar(shared.program);
  }
  if (options.src !== null) return formatTxtar(await fromAddress(options.src, document.baseURI));
  const { examples } = await import("../session/chapter");
  const example = examples.find(({ id }) => id === options.example);
  if (example === undefined) throw new Error(`There is no example ${options.example ?? ""}.`);
  return example.code;
}

function showStatic(): void {
  const { hide, fold, readonly } = options;
  const view = new StaticView(code, { hide, fold, readonly, wanted: (what) => void start(what === "run" ? kRunHere : what, view) });
  main.replaceChildren(view.root);
}

/** `word`: "run", kRunHere, "edit", or "edit@12": at that place in the text. */
async function start(word: string, view: StaticView | null): Promise<void> {
  if (isStarting) return;
  isStarting = true;
  view?.busy();
  const isolation = await ensureIsolation(() => word); // may reload; then this word comes back
  if (word === "run") loadAhead(document.baseURI);
  const { LiveView } = await import("./live");
  live = new LiveView(main, { code, original, settings, options, isolation, link });
  applyTheme();
  link.send({ type: "ready", threads: window.crossOriginIsolated });
  const [what, place] = word.split("@");
  if (what === "edit") live.edit(place === undefined ? null : Number(place));
  else live.run();
  if (what === kRunHere) live.takeFocus();
}

function setCode(text: string): void {
  code = text;
  window.history.replaceState(null, "", toPlainFragment(parseTxtar(text))); // a reload keeps it
  if (live) live.setCode(text);
  else if (!isStarting) showStatic();
}

function listen(): void {
  link.listen((message) => {
    if (message.type === "theme") {
      options.theme = message.theme;
      applyTheme();
    } else if (message.type === "set-code") {
      if (typeof message.code === "string") setCode(message.code);
    } else if (message.type === "get-code") {
      link.send({ type: "change", code: live?.code ?? code });
    } else if (message.type === "run" && live === null) {
      void start("run", null);
    } else {
      live?.receive(message);
    }
  });
}

async function begin(): Promise<void> {
  document.body.append(main);
  document.body.classList.add("frame");
  document.body.classList.toggle("fixed", options.fixedHeight);
  applyTheme();
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", applyTheme);
  link.reportHeight();
  if (options.quiz !== null) {
    await showQuiz(main, options.quiz, link);
    link.send({ type: "ready", threads: null });
    return;
  }
  code = original = await loadCode();
  listen();
  const word = wordOfReload() || options.start;
  if (word) {
    await start(word, null);
    return;
  }
  showStatic();
  link.send({ type: "change", code });
  link.send({ type: "ready", threads: null });
}

begin().catch((error: unknown) => {
  const message = document.createElement("p");
  message.className = "trouble";
  message.setAttribute("role", "alert");
  message.textContent = error instanceof Error ? error.message : String(error);
  main.replaceChildren(message);
  link.send({ type: "ready", threads: null });
});
