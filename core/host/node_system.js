// For the linker: in Node the C library's system calls are Node's own, on the thread that makes them. Descriptors are the
// process's. Emscripten's would go through a file system of its own, and through the main thread, where one that waits
// for input keeps all others waiting.
//
// Each answers as in Linux, 0 or more, or an error's number, negative; WASI's (fd_…, environ_…) that number, positive.
addToLibrary((() => {
  const calls = {
    // ---- descriptors

    fd_write: (fd, iov, count, result) => NodeSystem.wasi(() =>
      NodeSystem.each(iov, count, result, (from) => NodeSystem.patiently(() => fs.writeSync(fd, from)))),
    fd_read: (fd, iov, count, result) => NodeSystem.wasi(() =>
      NodeSystem.each(iov, count, result, (to) => NodeSystem.patiently(() => fs.readSync(fd, to)))),
    fd_pwrite: (fd, iov, count, offset, result) => NodeSystem.wasi(() =>
      NodeSystem.each(iov, count, result, (to, done) => fs.writeSync(fd, to, 0, to.length, offset + done))),
    fd_pread: (fd, iov, count, offset, result) => NodeSystem.wasi(() =>
      NodeSystem.each(iov, count, result, (to, done) => fs.readSync(fd, to, 0, to.length, offset + done))),
    fd_seek: (fd, offset, from, result) => {{{ cDefs.ESPIPE }}}, // Node has no call for it, and nobody here needs one
    fd_sync: (fd) => NodeSystem.wasi(() => fs.fsyncSync(fd)),
    fd_close: (fd) => NodeSystem.wasi(() => {
      NodeSystem.directories.delete(fd);
      fs.closeSync(fd);
    }),
    fd_fdstat_get: (fd, to) => {{{ cDefs.ENOSYS }}},
    __syscall_ioctl: (fd, what, varargs) => -{{{ cDefs.ENOTTY }}},
    __syscall_fcntl64: (fd, what, varargs) => 0, // what is opened is not inherited

    // ---- files and directories

    __syscall_openat: (folder, path, flags, varargs) => NodeSystem.linux(() => {
      const name = NodeSystem.path(folder, path);
      const mode = flags & {{{ cDefs.O_CREAT }}} ? HEAP32[varargs >> 2] : 0;
      const fd = fs.openSync(name, NodeSystem.flags(flags), mode);
      if (flags & {{{ cDefs.O_DIRECTORY }}}) NodeSystem.directories.set(fd, { name, entries: null, next: 0 });
      return fd;
    }),
    __syscall_getdents64: (fd, to, size) => NodeSystem.linux(() => {
      const each = {{{ C_STRUCTS.dirent.__size__ }}};
      const directory = NodeSystem.directories.get(fd);
      directory.entries ??= fs.readdirSync(directory.name, { withFileTypes: true });
      let at = 0;
      for (; directory.next < directory.entries.length && at + each <= size; at += each) {
        const entry = directory.entries[directory.next++];
        const type = entry.isFile() ? 8 : entry.isDirectory() ? 4 : entry.isSymbolicLink() ? 10 : entry.isCharacterDevice() ? 2 : 0;
        const { ino } = fs.lstatSync(`${directory.name}/${entry.name}`, { bigint: true, throwIfNoEntry: false }) ?? { ino: 0n };
        NodeSystem.put64(to + at + {{{ C_STRUCTS.dirent.d_ino }}}, ino);
        NodeSystem.put64(to + at + {{{ C_STRUCTS.dirent.d_off }}}, BigInt(directory.next));
        HEAP16[(to + at + {{{ C_STRUCTS.dirent.d_reclen }}}) >> 1] = each;
        HEAPU8[to + at + {{{ C_STRUCTS.dirent.d_type }}}] = type;
        stringToUTF8(entry.name, to + at + {{{ C_STRUCTS.dirent.d_name }}}, 256);
      }
      return at;
    }),
    __syscall_stat64: (path, to) => NodeSystem.linux(() => NodeSystem.stat(fs.statSync, UTF8ToString(path), to)),
    __syscall_lstat64: (path, to) => NodeSystem.linux(() => NodeSystem.stat(fs.lstatSync, UTF8ToString(path), to)),
    __syscall_fstat64: (fd, to) => NodeSystem.linux(() => NodeSystem.stat(fs.fstatSync, fd, to)),
    __syscall_newfstatat: (folder, path, to, flags) => NodeSystem.linux(() => {
      const stat = flags & {{{ cDefs.AT_SYMLINK_NOFOLLOW }}} ? fs.lstatSync : fs.statSync;
      NodeSystem.stat(stat, NodeSystem.path(folder, path), to);
    }),
    __syscall_faccessat: (folder, path, mode, flags) => NodeSystem.linux(() => fs.accessSync(NodeSystem.path(folder, path), mode)),
    __syscall_ftruncate64: (fd, size) => NodeSystem.linux(() => fs.ftruncateSync(fd, size)),
    __syscall_mkdirat: (folder, path, mode) => NodeSystem.linux(() => fs.mkdirSync(NodeSystem.path(folder, path), { mode })),
    __syscall_rmdir: (path) => NodeSystem.linux(() => fs.rmdirSync(UTF8ToString(path))),
    __syscall_unlinkat: (folder, path, flags) => NodeSystem.linux(() => {
      const remove = flags & {{{ cDefs.AT_REMOVEDIR }}} ? fs.rmdirSync : fs.unlinkSync;
      remove(NodeSystem.path(folder, path));
    }),
    __syscall_renameat: (folder, from, toFolder, to) =>
      NodeSystem.linux(() => fs.renameSync(NodeSystem.path(folder, from), NodeSystem.path(toFolder, to))),
    gopark_link: (from, to) => NodeSystem.linux(() => fs.linkSync(UTF8ToString(from), UTF8ToString(to))),
    __syscall_symlinkat: (target, folder, path) =>
      NodeSystem.linux(() => fs.symlinkSync(UTF8ToString(target), NodeSystem.path(folder, path))),
    __syscall_symlink: (target, path) => NodeSystem.linux(() => fs.symlinkSync(UTF8ToString(target), UTF8ToString(path))),
    __syscall_readlinkat: (folder, path, to, size) => NodeSystem.linux(() => {
      const target = fs.readlinkSync(NodeSystem.path(folder, path), "buffer").subarray(0, size);
      HEAPU8.set(target, to);
      return target.length;
    }),
    __syscall_chmod: (path, mode) => NodeSystem.linux(() => fs.chmodSync(UTF8ToString(path), mode)),
    __syscall_fchmodat2: (folder, path, mode, flags) => NodeSystem.linux(() => fs.chmodSync(NodeSystem.path(folder, path), mode)),
    __syscall_utimensat: (folder, path, times, flags) => NodeSystem.linux(() => {
      const name = NodeSystem.path(folder, path);
      const before = fs.statSync(name);
      // In seconds. Node cuts off what is below a microsecond, the last bits of a number of its kind.
      const time = (at, now) => {
        const ns = HEAP32[(at + {{{ C_STRUCTS.timespec.tv_nsec }}}) >> 2];
        if (ns === {{{ cDefs.UTIME_OMIT }}}) return now / 1000 + 5e-7;
        if (ns === {{{ cDefs.UTIME_NOW }}}) return Date.now() / 1000;
        return HEAP32[(at + 4) >> 2] * 2 ** 32 + HEAPU32[at >> 2] + Math.floor(ns / 1000) / 1e6 + 5e-7;
      };
      const set = flags & {{{ cDefs.AT_SYMLINK_NOFOLLOW }}} ? fs.lutimesSync : fs.utimesSync;
      set(name, time(times, before.atimeMs), time(times + {{{ C_STRUCTS.timespec.__size__ }}}, before.mtimeMs));
    }),
    __syscall_getcwd: (to, size) => NodeSystem.linux(() => {
      const name = process.cwd();
      if (lengthBytesUTF8(name) >= size) return -{{{ cDefs.ERANGE }}};
      return stringToUTF8(name, to, size) + 1;
    }),
    // A copy of the file.
    _mmap_js: (size, protection, flags, fd, offset, allocated, address) => NodeSystem.linux(() => {
      const memory = _emscripten_builtin_memalign(65536, size) >>> 0;
      if (memory === 0) return -{{{ cDefs.ENOMEM }}};
      for (let at = 0, n; at < size; at += n) {
        n = fs.readSync(fd, HEAPU8, memory + at, size - at, offset + at);
        if (n === 0) HEAPU8.fill(0, memory + at, memory + (n = size - at));
      }
      HEAP32[allocated >> 2] = 1;
      HEAPU32[address >> 2] = memory;
      return 0;
    }),
    _munmap_js: (address, size, protection, flags, fd, offset) => 0,

    // ---- the process

    // The main thread's main() has only started the thread that is the command's.
    proc_exit: (code) => {
      if (!ENVIRONMENT_IS_PTHREAD) return;
      _gopark_exit(code);
      Atomics.wait(NodeSystem.pause, 0, 0); // from here no way leads back
    },
    gopark_exit: (code) => process.exit(code),
    gopark_process_id: () => process.pid,
    gopark_processor_time: (user, system) => {
      const used = process.cpuUsage(); // in microseconds
      NodeSystem.put64(user, BigInt(used.user));
      NodeSystem.put64(system, BigInt(used.system));
    },
    gopark_set_signal: (number, action) => {
      const name = NodeSystem.signalName(number);
      process.removeAllListeners(name);
      if (action !== 0) process.on(name, action === 1 ? () => _gopark_on_signal(number) : () => {});
    },
    gopark_raise_signal: (number) => void process.kill(process.pid, number),
    /** How the command's folder is called: at most that many bytes. */
    gopark_command_folder: (to, size) => void stringToUTF8(nodePath.dirname(process.argv[1]), to, size),

    environ_sizes_get: (count, size) => {
      const strings = NodeSystem.environment();
      HEAPU32[count >> 2] = strings.length;
      HEAPU32[size >> 2] = strings.reduce((sum, text) => sum + lengthBytesUTF8(text) + 1, 0);
      return 0;
    },
    environ_get: (pointers, to) => {
      for (const text of NodeSystem.environment()) {
        HEAPU32[pointers >> 2] = to;
        pointers += 4;
        to += stringToUTF8(text, to, Infinity) + 1;
      }
      return 0;
    },
  };
  const library = {
    $NodeSystem__deps: ["$UTF8ToString", "$stringToUTF8", "$lengthBytesUTF8", "$ERRNO_CODES", "emscripten_builtin_memalign"],
    // Directories by descriptor: who opens one reads it, other threads need not know.
    $NodeSystem__postset: `
      NodeSystem.directories = new Map();
      NodeSystem.pause = new Int32Array(new SharedArrayBuffer(4));`,
    $NodeSystem: {
      linux(call) {
        try {
          return call() ?? 0;
        } catch (error) {
          if (error.code === undefined) throw error;
          return -(ERRNO_CODES[error.code] ?? {{{ cDefs.EINVAL }}});
        }
      },
      wasi: (call) => -NodeSystem.linux(() => void call()),
      rest: () => Atomics.wait(NodeSystem.pause, 0, 0, 1),
      /** What is not ready has been made so by somebody else, as terminals and pipes are shared. */
      patiently(call) {
        for (;;) {
          try {
            return call();
          } catch (error) {
            if (error.code === "EOF") return 0;
            if (error.code !== "EAGAIN") throw error;
            NodeSystem.rest();
          }
        }
      },
      /** Calls that with the bytes of each buffer of the list, and the sum so far, until it does less; stores the sum. */
      each(list, count, result, call) {
        let sum = 0;
        for (let i = 0; i < count; i++, list += 8) {
          const at = HEAPU32[list >> 2], size = HEAPU32[(list + 4) >> 2];
          if (size === 0) continue;
          const n = call(HEAPU8.subarray(at, at + size), sum);
          sum += n;
          if (n < size) break;
        }
        HEAPU32[result >> 2] = sum;
      },
      path(folder, path) {
        const name = UTF8ToString(path);
        const base = NodeSystem.directories.get(folder);
        return base === undefined || name.startsWith("/") ? name : `${base.name}/${name}`;
      },
      flags(flags) {
        const { constants } = fs;
        const pairs = [
          [{{{ cDefs.O_APPEND }}}, constants.O_APPEND], [{{{ cDefs.O_CREAT }}}, constants.O_CREAT],
          [{{{ cDefs.O_EXCL }}}, constants.O_EXCL], [{{{ cDefs.O_TRUNC }}}, constants.O_TRUNC],
          [{{{ cDefs.O_DIRECTORY }}}, constants.O_DIRECTORY], [{{{ cDefs.O_NOFOLLOW }}}, constants.O_NOFOLLOW],
        ];
        return pairs.reduce((all, [ours, theirs]) => all | (flags & ours ? theirs : 0), flags & 3);
      },
      put64(at, value) {
        HEAP32[at >> 2] = Number(BigInt.asIntN(32, value));
        HEAP32[(at + 4) >> 2] = Number(BigInt.asIntN(32, value >> 32n));
      },
      stat(call, of, to) {
        const stat = call(of, { bigint: true });
        const small = [
          [{{{ C_STRUCTS.stat.st_dev }}}, stat.dev], [{{{ C_STRUCTS.stat.st_mode }}}, stat.mode],
          [{{{ C_STRUCTS.stat.st_nlink }}}, stat.nlink], [{{{ C_STRUCTS.stat.st_uid }}}, stat.uid],
          [{{{ C_STRUCTS.stat.st_gid }}}, stat.gid], [{{{ C_STRUCTS.stat.st_rdev }}}, stat.rdev],
          [{{{ C_STRUCTS.stat.st_blksize }}}, stat.blksize], [{{{ C_STRUCTS.stat.st_blocks }}}, stat.blocks],
        ];
        for (const [at, value] of small) HEAP32[(to + at) >> 2] = Number(BigInt.asIntN(32, value));
        NodeSystem.put64(to + {{{ C_STRUCTS.stat.st_size }}}, stat.size);
        NodeSystem.put64(to + {{{ C_STRUCTS.stat.st_ino }}}, stat.ino);
        const times = [
          [{{{ C_STRUCTS.stat.st_atim.tv_sec }}}, stat.atimeNs], [{{{ C_STRUCTS.stat.st_mtim.tv_sec }}}, stat.mtimeNs],
          [{{{ C_STRUCTS.stat.st_ctim.tv_sec }}}, stat.ctimeNs],
        ];
        for (const [at, ns] of times) {
          NodeSystem.put64(to + at, ns / 1000000000n);
          HEAP32[(to + at + 8) >> 2] = Number(ns % 1000000000n);
        }
      },
      signalName: (number) => Object.entries(require("os").constants.signals).find(([, other]) => other === number)[0],
      environment: () => Object.entries(process.env).map(([name, value]) => `${name}=${value}`),
    },
  };
  // Those of the process as a whole are the main thread's.
  const proxies = { gopark_exit: "sync", gopark_set_signal: "async", gopark_raise_signal: "async" };
  for (const [name, call] of Object.entries(calls)) {
    library[name] = call;
    library[`${name}__deps`] = ["$NodeSystem", ...(name === "proc_exit" ? ["gopark_exit"] : [])];
    library[`${name}__proxy`] = proxies[name] ?? ""; // "none" would mean: asynchronous
  }
  return library;
})());
