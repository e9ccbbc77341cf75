package runtime

// The settings of GODEBUG: the program's own, which the driver gives, and above them the environment's. Package
// internal/godebug follows both; the engine follows those that are about it.
var godebugDefault string

var godebugUpdate func(defaults, environment string)

func init() { followGodebug(godebugDefault, godebugEnvironment()) }

// followGodebug tells the engine. Native.
func followGodebug(defaults, environment string)

// godebugEnvironment is the variable's value at the start. Native.
func godebugEnvironment() string

//go:linkname godebugSetUpdate internal/godebug.setUpdate
func godebugSetUpdate(update func(defaults, environment string)) {
	godebugUpdate = update
	update(godebugDefault, godebugEnvironment())
}

//go:linkname setenv syscall.runtimeSetenv
func setenv(key, value string) {
	if key != "GODEBUG" {
		return
	}
	followGodebug(godebugDefault, value)
	if godebugUpdate != nil {
		godebugUpdate(godebugDefault, value)
	}
}

//go:linkname unsetenv syscall.runtimeUnsetenv
func unsetenv(key string) { setenv(key, "") }

// What a setting that is not the default has changed is counted for package runtime/metrics.
var godebugMetrics map[string]func() uint64

//go:linkname godebugRegisterMetric internal/godebug.registerMetric
func godebugRegisterMetric(name string, read func() uint64) {
	if godebugMetrics == nil {
		godebugMetrics = make(map[string]func() uint64)
	}
	godebugMetrics[name] = read
}

//go:linkname godebugMetric runtime/metrics.godebugMetric
func godebugMetric(name string) uint64 {
	if name == "/godebug/non-default-behavior/panicnil:events" {
		return nilPanics()
	}
	if read := godebugMetrics[name]; read != nil {
		return read()
	}
	return 0
}

// nilPanics counts panics with nil that panicnil=1 has let through. Native.
func nilPanics() uint64

//go:linkname godebugSetNewIncNonDefault internal/godebug.setNewIncNonDefault
func godebugSetNewIncNonDefault(newIncNonDefault func(string) func()) {}
