// The console under a finger.
import type { Terminal } from "@xterm/xterm";

/** xterm knows the wheel only. At its ends the page scrolls on. */
export function scrollByTouch(parent: HTMLElement, terminal: Terminal): void {
  let lastY = 0;
  parent.addEventListener("touchstart", (event) => (lastY = event.touches[0]!.clientY), { passive: true });
  parent.addEventListener("touchmove", (event) => {
    const { baseY, viewportY } = terminal.buffer.active;
    const y = event.touches[0]!.clientY;
    const canMove = y > lastY ? viewportY > 0 : viewportY < baseY;
    if (!canMove) {
      lastY = y;
      return;
    }
    event.preventDefault();
    const lines = Math.trunc((lastY - y) / (parent.clientHeight / terminal.rows));
    if (lines === 0) return;
    terminal.scrollLines(lines);
    lastY = y;
  });
}

/** What a touch screen's keyboard can type into: a field below the console, as long as a program may read. */
export function touchInput(parent: HTMLElement, type: (data: string) => void): { show(accepting: boolean): void } {
  const form = document.createElement("form");
  form.className = "typed";
  form.hidden = true;
  const input = document.createElement("input");
  input.ariaLabel = "Input of the program";
  input.placeholder = "input of the program";
  input.enterKeyHint = "send";
  input.autocapitalize = "off";
  input.autocomplete = "off";
  input.spellcheck = false;
  const button = (text: string, submit: boolean, act?: () => void) => {
    const made = document.createElement("button");
    made.type = submit ? "submit" : "button";
    made.textContent = text;
    if (act) made.addEventListener("click", act);
    return made;
  };
  form.append(input, button("Send", true), button("End", false, () => type("\x04")));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    type(input.value + "\r");
    input.value = "";
  });
  parent.after(form);
  return {
    show: (accepting) => (form.hidden = !accepting || !window.matchMedia("(pointer: coarse)").matches),
  };
}
