// Modules that are compiled while a program runs (installed_wasm.cc): in this thread, on the core's own memory and table.
addToLibrary({
  // The part of the core's table that they have; tables of the functions by their numbers.
  $goparkModules: {begin: 0, used: 0, direct: null, closures: null},
  // The place of the module's functions in the core's table; -1: the page's policy forbids it, or there is no memory.
  gopark_install__deps: ["$goparkModules", "$UTF8ToString"],
  gopark_install: (bytes, length, context, tableSize, functions, imports, names, count) => {
    try {
      // A copy: nothing can be compiled from shared memory.
      const module = new WebAssembly.Module(HEAPU8.slice(bytes >>> 0, (bytes >>> 0) + length));
      goparkModules.begin ||= wasmTable.length;
      const base = goparkModules.begin + goparkModules.used;
      const missing = base + tableSize - wasmTable.length;
      if (missing > 0) wasmTable.grow(missing);
      const g = {memory: wasmMemory, table: wasmTable, context: context >>> 0, base};
      for (const name of ["direct", "closures"]) {
        const table = g[name] = goparkModules[name] ??= new WebAssembly.Table({element: "anyfunc", initial: 1024});
        if (table.length < functions) table.grow(Math.max(functions - table.length, table.length));
      }
      for (let i = 0; i < count; i++) {
        g[UTF8ToString(HEAPU32[(names >>> 2) + i])] = wasmTable.get(HEAPU32[(imports >>> 2) + i]);
      }
      new WebAssembly.Instance(module, {g});
      goparkModules.used += tableSize;
      return base;
    } catch (error) {
      if (!(error instanceof WebAssembly.CompileError) && !(error instanceof RangeError)) throw error;
      return -1;
    }
  },
  // The run is over: nothing refers to its modules any more.
  gopark_uninstall__deps: ["$goparkModules"],
  gopark_uninstall: () => {
    for (let i = 0; i < goparkModules.used; i++) wasmTable.set(goparkModules.begin + i, null);
    goparkModules.used = 0;
    goparkModules.direct = goparkModules.closures = null;
  },
});
