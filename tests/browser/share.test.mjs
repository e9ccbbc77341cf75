// Programs in links, in downloads, from files.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { launchFirefox, Playground } from "./page.mjs";
import { examples, hello, program } from "./programs.mjs";
import { shared, suite } from "./suite.mjs";

const unusual = program('fmt.Println("Grüße <世界> & \\"%23#?\\"")', "fmt");
const twoFiles = `${program("greet()")}-- greet.go --\npackage main\n\nfunc greet() { println("two files") }\n`;

suite("sharing", {}, (there) => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), "gopark-share-"))));
  after(() => rmSync(folder, { recursive: true }));

  // Presses Share; resolves to the link in the clipboard.
  async function share() {
    const { playground } = there;
    await playground.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await playground.page.click("#sharing >> text=Share");
    await playground.until(() => /link is in the clipboard/.test(document.getElementById("status").textContent));
    return playground.page.evaluate(() => navigator.clipboard.readText());
  }
  // The page at that address, for somebody who was never here. Go may still be on its way.
  let reader;
  async function visit(address) {
    reader ??= new Playground(await there.browser.newPage());
    await reader.page.goto("about:blank");
    const session = await reader.page.context().newCDPSession(reader.page);
    await session.send("Storage.clearDataForOrigin", { origin: new URL(there.address).origin, storageTypes: "local_storage" });
    await session.detach();
    await reader.page.goto(address);
    await reader.until(() => window.gopark);
    return reader;
  }
  after(() => reader?.close());
  const opened = (playground, code) => playground.until((wanted) => window.gopark.code === wanted, code);

  test("a link has the whole program, and the number of workers", async () => {
    for (const code of [unusual, twoFiles]) {
      await there.playground.setCode(code);
      await there.playground.setWorkers(1);
      const link = await share();
      assert.match(link, /\/#code=[\w-]+$/);
      const reader = await visit(link);
      await opened(reader, code);
      assert.equal(await reader.page.inputValue("#workers"), "1");
      }
    assert.equal((await reader.run()).output, "two files");
  });

  test("a link is opened by Firefox, too", async () => {
    await there.playground.setCode(unusual);
    const link = await share();
    const fox = await Playground.open(await shared(launchFirefox), link);
    await opened(fox, unusual);
    await fox.close();
  });

  test("what a reader changes in it survives a reload; Reset gives the link's program", async () => {
    await there.playground.setCode(hello("shared"));
    const reader = await visit(await share());
    await opened(reader, hello("shared"));
    await reader.setCode(hello("changed"));
    await reader.page.reload();
    await reader.until(() => window.gopark);
    await opened(reader, hello("changed"));
    await reader.page.click("#reset");
    assert.equal(await reader.code(), hello("shared"));
    await reader.page.evaluate((id) => (location.hash = id), examples[3].id);
    await opened(reader, examples[3].code);
  });

  test("settings in an address's parameters are used, and shared", async () => {
    const code = program('start := time.Now()\ntime.Sleep(time.Hour)\nfmt.Println(time.Since(start) >= time.Hour)', "fmt", "time");
    const reader = await visit(`${there.address}?seed=3&time=virtual#text=${encodeURIComponent(code)}`);
    await opened(reader, code);
    assert.match(await reader.text("#lesson"), /seed 3: .*virtual time/);
    assert.equal((await reader.run()).output, "true");
    await visit(`${there.address}?seed=5#${examples[1].id}`);
    assert.equal(await reader.code(), examples[1].code);
    assert.equal(await reader.text("#schedule summary"), "seed 5");
  });

  test("a schedule is chosen in the page, and shared", async () => {
    const { page } = there.playground;
    const code = program('start := time.Now()\ntime.Sleep(time.Hour)\nfmt.Println(time.Since(start) >= time.Hour, runtime.GOMAXPROCS(0))', "fmt", "runtime", "time");
    await there.playground.setCode(code);
    await page.click("#schedule summary");
    await page.fill("[name=seed]", "12");
    await page.check("[name=virtual]");
    await there.playground.press("Escape");
    assert.ok(!(await page.isVisible("[name=seed]")));
    assert.equal(await there.playground.text("#mode"), "runs on one thread: seed 12, the same schedule each time");
    assert.match((await there.playground.run()).output, /^true /);
    await visit(await share());
    assert.equal(await reader.text("#schedule summary"), "seed 12");
    assert.ok(await reader.page.isChecked("[name=virtual]"));
    await page.click("#schedule summary");
    await page.fill("[name=seed]", "");
    await page.uncheck("[name=virtual]");
    assert.match(await there.playground.text("#mode"), /^runs on/);
    await there.playground.press("Escape");
  });

  test("a program that is too large, or has too many files, is refused in words; what was there stays", async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `-- f${i}.go --\npackage main\n`).join("");
    const reader = await visit(there.address);
    const before = await reader.code();
    await reader.page.evaluate((hash) => (location.hash = hash), `#code=${deflate(JSON.stringify({ program: many }))}`);
    await reader.until(() => /more than 200 files/.test(document.getElementById("status").textContent));
    assert.equal(await reader.code(), before);
    await reader.page.route("**/large.go", (route) => route.fulfill({ body: "x".repeat(5 << 20) }));
    await reader.page.goto(`${there.address}?src=large.go`);
    await reader.until(() => /large\.go is larger than 4 MB/.test(document.getElementById("status").textContent));
  });

  test("settings of a link are used", async () => {
    const code = program('start := time.Now()\ntime.Sleep(time.Hour)\nfmt.Println(time.Since(start) >= time.Hour)', "fmt", "time");
    const json = JSON.stringify({ program: code, seed: 7, virtualTime: true });
    const reader = await visit(`${there.address}#code=${deflate(json)}`);
    await opened(reader, code);
    assert.match(await reader.text("#lesson"), /seed 7: .*virtual time/);
    assert.equal((await reader.run()).output, "true");
  });

  test("a plain text in the link", async () => {
    const reader = await visit(`${there.address}#text=${encodeURIComponent(unusual)}`);
    await opened(reader, unusual);
  });

  const deflate = (text) => deflateRawSync(text).toString("base64url");
  for (const [name, fragment] of [
    ["damaged", () => "#code=AAAA"],
    ["not base64", () => "#code=%%%"],
    ["no JSON", () => `#code=${deflate("nonsense")}`],
    ["without a program", () => `#code=${deflate('{"program": 7}')}`],
    ["unfolding to far too much", () => `#code=${deflate(Buffer.alloc(64 << 20))}`],
    ["a damaged plain text", () => "#text=%E0%A4%A"],
  ]) {
    test(`a link that is ${name} is said to be so`, async () => {
      const reader = await visit(there.address + fragment());
      await reader.until(() => /^The link is damaged/.test(document.getElementById("status").textContent));
      assert.equal(await reader.code(), examples[0].code);
      });
  }

  test("?src= fetches a program; what cannot be fetched is said", async () => {
    const reader = await visit(`${there.address}?src=licences.txt`);
    await reader.until(() => /Go's standard library/.test(window.gopark.code));
    await reader.page.goto(`${there.address}?src=nothing.go`);
    await reader.until(() => /nothing\.go: 404/.test(document.getElementById("status")?.textContent));
    await reader.page.goto(`${there.address}?src=ftp://example.com/x.go`);
    await reader.until(() => /only http and https/.test(document.getElementById("status")?.textContent));
  });

  async function download() {
    const { page } = there.playground;
    const [file] = await Promise.all([page.waitForEvent("download"), page.click("#sharing >> text=Download")]);
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return path;
  }
  async function load(...paths) {
    const { page } = there.playground;
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.click(`#sharing >> text="Load"`)]);
    await chooser.setFiles(paths);
  }

  test("one file is downloaded as it is, and loaded", async () => {
    await there.playground.setCode(unusual);
    const path = await download();
    assert.match(path, /main\.go$/);
    assert.equal(readFileSync(path, "utf8"), unusual);
    await there.playground.setCode(hello("another"));
    await load(path);
    await opened(there.playground, unusual);
  });

  test("several files are downloaded as an archive, which Python reads; and loaded, packed by Python", async () => {
    await there.playground.setCode(twoFiles);
    const path = await download();
    assert.match(path, /program\.zip$/);
    const python = (script, ...them) => execFileSync("python3", ["-c", script, ...them], { encoding: "utf8" });
    assert.equal(python("import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(*z.namelist())", path), "main.go greet.go\n");
    const packed = join(folder, "packed.zip");
    python("import sys, zipfile; a = zipfile.ZipFile(sys.argv[1]); b = zipfile.ZipFile(sys.argv[2], 'w', zipfile.ZIP_DEFLATED); [b.writestr(n, a.read(n)) for n in a.namelist()]; b.writestr('../evil.go', 'x'); b.close()", path, packed);
    await there.playground.setCode(hello("another"));
    await load(packed);
    await opened(there.playground, twoFiles);
  });

  test("files are dropped on the page, the editor included", async () => {
    await there.playground.page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "dropped.go"));
      document.querySelector(".cm-content").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, hello("dropped"));
    await opened(there.playground, hello("dropped"));
    const bad = join(folder, "bad.zip");
    writeFileSync(bad, "no archive at all, but long enough to be looked at");
    await load(bad);
    await there.playground.until(() => /bad\.zip cannot be loaded: invalid zip data/.test(document.getElementById("status").textContent));
  });

  test("no script has failed", () => assert.deepEqual([...there.playground.errors, ...reader.errors], []));
});
