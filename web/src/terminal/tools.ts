// The console's tools: search, copy, clear.
import type { Console } from "./console";

export function consoleTools(bar: HTMLElement, console: Console, place: HTMLElement): void {
  const search = document.createElement("form");
  search.setAttribute("role", "search");
  search.hidden = true;
  const input = document.createElement("input");
  input.type = "search";
  input.ariaLabel = "Search in the console";
  const none = document.createElement("span");
  none.setAttribute("role", "status");
  const look = (backwards: boolean) => (none.textContent = console.find(input.value, backwards) ? "" : "not found");
  const close = () => {
    search.hidden = true;
    none.textContent = "";
    console.find("");
    console.focus();
  };
  const open = () => {
    search.hidden = false;
    input.select();
    input.focus();
  };
  search.append(input, button("↑", "Previous", () => look(true)), button("↓", "Next", () => look(false)), button("Close", "Close the search (Escape)", close), none);
  input.addEventListener("input", () => look(false));
  search.addEventListener("submit", (event) => {
    event.preventDefault();
    look(true);
  });
  search.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  place.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "f" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    open();
  });
  const copy = button("Copy", "Copy what is selected, or all", () => {
    navigator.clipboard.writeText(console.copyable).then(
      () => said(copy, "Copied"),
      () => said(copy, "Not allowed"),
    );
  });
  bar.append(search, button("Search", "Search in the console (Ctrl+F)", open), copy, button("Clear", "Clear the console (clear)", () => console.clear()));
}

function button(text: string, label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.title = label;
  if (text.length === 1) made.ariaLabel = label;
  made.addEventListener("click", act);
  return made;
}

function said(made: HTMLButtonElement, text: string): void {
  const before = made.textContent;
  made.textContent = text;
  setTimeout(() => (made.textContent = before), 1500);
}
