// The core in its worker, with what it has been given so far: packages of std, time zones, the program's files.
import { type Compiled, type Core, kStartOptions } from "./core";
import { fetchMore, fetchZones, type Progress } from "./load-core";
import type { Task } from "./messages";
import kRehearsed from "./rehearsal.go?raw";

const kDirectory = "/prog";
const kRehearsal = "/rehearsal";
/** What needs zones: by name, or the reader's where it is seen. */
const kNamesZone = /LoadLocation/;
const kShowsTime = /\btime\.(Now|Unix\w*|Date|Local|ParseInLocation)\b|\.Local\(|\blog\./;

export class LoadedCore {
  private paths: string[] = []; // of the program's files
  private hasMore = false; // more.pack
  private hasZones = false;

  /** `threads`: 0 where there are none. `base`: the folder with the packs. */
  constructor(readonly core: Core, readonly threads: number, private readonly base: string, private readonly progress: Progress) {}

  /** These are the program's files now. */
  private put(files: Record<string, string>): void {
    for (const path of this.paths) this.core.removeFile(path);
    this.paths = Object.keys(files).map((name) => `${kDirectory}/${name}`);
    for (const [name, text] of Object.entries(files)) this.core.putFile(`${kDirectory}/${name}`, text);
  }

  /** Fetches what that, or the program, needs besides. ms: how long compiling took. */
  async compile(files: Record<string, string>, task: Task): Promise<Compiled & { ms: number }> {
    this.put(files);
    if (task.kind === "test" && !this.hasMore) await this.loadMore();
    const zones = kStartOptions.timeZone === "UTC" ? [kNamesZone] : [kNamesZone, kShowsTime];
    if (!this.hasZones && Object.values(files).some((text) => zones.some((needs) => needs.test(text)))) {
      await this.loadZones().catch(() => (this.hasZones = false)); // without a network time goes on, in UTC
    }
    const begin = performance.now();
    let compiled = this.compileNow(task);
    if (compiled.missesStd && !this.hasMore) {
      await this.loadMore();
      compiled = this.compileNow(task);
    }
    return { ...compiled, ms: performance.now() - begin };
  }

  /** The program of a rehearsal. */
  compileRehearsal(): void {
    this.core.putFile(`${kRehearsal}/main.go`, kRehearsed);
    const { messages } = this.core.compile(kRehearsal);
    this.core.removeFile(`${kRehearsal}/main.go`);
    if (messages !== "") throw new Error(`the rehearsal does not compile: ${messages}`);
  }

  private compileNow(task: Task): Compiled {
    if (task.kind === "vet") return this.core.vet(kDirectory);
    return task.kind === "test" ? this.core.compileTests(kDirectory) : this.core.compile(kDirectory);
  }

  private async loadMore(): Promise<void> {
    this.hasMore = true;
    const pack = await fetchMore(this.base, this.progress);
    if (!this.core.addPack(pack)) throw new Error("more.pack is damaged");
  }

  // time.LoadLocation finds it there. A program cannot wait for it, so it is loaded when the program may need it.
  private async loadZones(): Promise<void> {
    this.hasZones = true;
    const zones = await fetchZones(this.base, this.progress);
    this.core.putFile("/usr/local/go/lib/time/zoneinfo.zip", zones);
  }
}
