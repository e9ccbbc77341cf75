// What the frame is asked for: the attributes of <go-park>, as parameters of its address.

export interface Options {
  /** The origin of the host's page, which may command and listen; null: nobody may. */
  origin: string | null;
  theme: string;
  /** The frame's height is not ours to choose: parts scroll in it. */
  fixedHeight: boolean;
  readonly: boolean;
  hide: string;
  fold: string;
  /** How many goroutines may run at once; 0: as many as there are processors. */
  procs: number;
  seed: number | null;
  virtualTime: boolean;
  console: boolean;
  /** What to do at once: nothing, or what the reader did in the host's page: "run", "edit", "edit@12" (a place in the text). */
  start: string;
  example: string | null;
  src: string | null;
  /** A chapter ("22-concurrency"), or the address of a quiz.json. */
  quiz: string | null;
}

function number(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

export function readOptions(parameters: URLSearchParams): Options {
  const get = (name: string) => parameters.get(name);
  const isOn = (name: string, otherwise: boolean) => {
    const value = get(name);
    return value === null ? otherwise : value !== "off" && value !== "false";
  };
  const start = isOn("autorun", false) ? "run" : get("start");
  return {
    origin: get("origin"),
    theme: get("theme") ?? "auto",
    fixedHeight: isOn("height", get("origin") === null), // a frame written by hand cannot be told a height
    readonly: isOn("readonly", false),
    hide: get("hide") ?? "",
    fold: get("fold") ?? "",
    procs: number(get("procs")) ?? 0,
    seed: number(get("seed")),
    virtualTime: get("time") === "virtual",
    console: isOn("console", true),
    start: start !== null && /^(run|edit(@\d{1,9})?)$/.test(start) ? start : "",
    example: get("example"),
    src: get("src"),
    quiz: get("quiz"),
  };
}
