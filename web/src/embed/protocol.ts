// What a host's page and the playground's frame tell each other, by postMessage. A message is an object whose property
// `gopark` is 1. Each side takes messages only from the other's window and origin.

export type FromFrame =
  /** The program is shown and can be run. threads: whether goroutines run at the same time; null: not known yet. */
  | { type: "ready"; threads: boolean | null }
  | { type: "run-start" }
  /** fd 1: standard output, 2: standard error. */
  | { type: "output"; fd: number; text: string }
  /** The run is over. Where the source has errors: code 1, and they are in `errors`. */
  | { type: "exit"; code: number; stopped: boolean; elapsedMs: number; errors: string }
  /** The reader has changed the program: of several files, in txtar's form. */
  | { type: "change"; code: string }
  /** A question of a quiz was answered: numbers from 0. */
  | { type: "quiz"; question: number; option: number; correct: boolean }
  /** The frame takes an engine's memory from now on. */
  | { type: "engine" }
  /** How high the frame would like to be, in px. */
  | { type: "height"; height: number };

export type ToFrame =
  | { type: "run" }
  | { type: "stop" }
  /** The program as it was. */
  | { type: "reset" }
  | { type: "set-code"; code: string }
  /** Answered by "change". */
  | { type: "get-code" }
  | { type: "theme"; theme: string }
  /** The reader was in what the frame has replaced: the focus is the frame's. */
  | { type: "focus" }
  /** Gives the engine's memory back until the next run. */
  | { type: "release" };

export type Message<T> = T & { gopark: 1 };

/** The message in that event if it comes from that window and origin, else null. */
export function messageFrom<T>(event: MessageEvent, source: Window | null, origin: string): Message<T> | null {
  return source !== null && event.source === source && event.origin === origin && event.data?.gopark === 1 ? event.data : null;
}
