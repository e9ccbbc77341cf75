// The frame's side of the protocol.
import { type FromFrame, messageFrom, type ToFrame } from "./protocol";

function isOrigin(text: string | null): boolean {
  return text !== null && URL.canParse(text) && new URL(text).origin === text;
}

export class HostLink {
  private readonly origin: string | null;

  /** `origin`: of the page that the frame is in; what it is not told is not sent. */
  constructor(origin: string | null) {
    this.origin = window.parent !== window && isOrigin(origin) ? origin : null;
  }

  send(message: FromFrame): void {
    if (this.origin !== null) window.parent.postMessage({ gopark: 1, ...message }, this.origin);
  }

  listen(received: (message: ToFrame) => void): void {
    const { origin } = this;
    if (origin === null) return;
    window.addEventListener("message", (event) => {
      const message = messageFrom<ToFrame>(event, window.parent, origin);
      if (message !== null) received(message);
    });
  }

  /** Tells how high the document is, now and when it changes. */
  reportHeight(): void {
    const report = () => this.send({ type: "height", height: Math.ceil(document.body.getBoundingClientRect().height) });
    new ResizeObserver(report).observe(document.body);
  }
}
