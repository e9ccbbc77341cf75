// Puts what the page loads besides its scripts into public/: both builds of the core, the packs of the standard library,
// time zones, and the notices of what is packed.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformWithEsbuild } from "vite";

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(web);
const out = join(web, "public");

for (const [build, name] of [["wasm", "threads"], ["wasm-single", "single"]]) {
  const folder = join(out, "core", name);
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, "build", build, "gopark.wasm"), join(folder, "gopark.wasm"));
  // The linker leaves long names in it.
  const script = readFileSync(join(root, "build", build, "gopark.js"), "utf8");
  const { code } = await transformWithEsbuild(script, "gopark.js", { minify: true, sourcemap: false, target: "es2022" });
  writeFileSync(join(folder, "gopark.js"), code);
}

// What is there at once: a first visit waits for it.
const packages = `bufio bytes cmp container/heap container/list context encoding/base64 encoding/binary encoding/hex
  encoding/json errors flag fmt hash/fnv io io/fs iter log maps math math/big math/bits math/rand math/rand/v2 os path
  path/filepath reflect regexp runtime runtime/debug slices sort strconv strings sync sync/atomic testing
  text/tabwriter time unicode unicode/utf16 unicode/utf8 unique unsafe weak net/url`.split(/\s+/);
// What the language service knows besides; all the rest of std is in more.pack, which is loaded when a program asks for it.
const known = `archive/tar archive/zip compress/gzip compress/zlib container/ring crypto/md5 crypto/rand crypto/sha1
  crypto/sha256 crypto/sha512 crypto/hmac database/sql encoding/csv encoding/gob encoding/xml go/ast go/format
  go/parser go/printer go/token go/types html html/template image image/color image/draw image/gif image/jpeg
  image/png index/suffixarray log/slog math/cmplx mime net net/http net/http/httptest net/netip os/exec os/signal
  regexp/syntax runtime/metrics runtime/pprof runtime/trace testing/fstest testing/iotest testing/quick
  testing/slogtest testing/synctest text/scanner text/template text/template/parse hash/adler32 hash/crc32 hash/crc64
  hash/maphash embed structs`.split(/\s+/);
// The sources with their comments: the pack beside the command has none.
const env = { ...process.env, GOPARK_GOROOT: process.env.GOPARK_GOROOT ?? join(root, "build/goroot") };
const gopark = (...operands) => execFileSync(join(root, "build/native/gopark"), operands, { stdio: "inherit", env });
gopark("pack-std", join(out, "std.pack"), ...packages);
gopark("pack-std", join(out, "more.pack"), "std", "without", ...packages);
// What completion and hovering say about std.
gopark("std-index", join(out, "std.index"), ...packages, ...known);
// For time.LoadLocation.
copyFileSync(join(env.GOPARK_GOROOT, "lib/time/zoneinfo.zip"), join(out, "zoneinfo.zip"));

function notice(title, file) {
  return existsSync(file) ? `${title}\n${"=".repeat(title.length)}\n\n${readFileSync(file, "utf8").trim()}\n\n\n` : "";
}
// What the scripts contain: all that is installed for more than building.
const { packages: installed } = JSON.parse(readFileSync(join(web, "package-lock.json"), "utf8"));
const libraries = Object.keys(installed).filter((path) => path.startsWith("node_modules/") && !installed[path].dev);
writeFileSync(
  join(out, "licences.txt"),
  notice("gopark", join(root, "LICENSE")) +
    notice("Go's standard library (std.pack)", join(root, "build/go/usr/share/doc/golang-1.27-src/copyright")) +
    libraries.map((path) => notice(path.replace("node_modules/", ""), join(web, path, "LICENSE"))).join(""),
);
