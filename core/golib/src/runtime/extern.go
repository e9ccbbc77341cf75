package runtime

// Version, platform and the like.

const Compiler = "gopark"

const (
	GOOS   string = "wasip1"
	GOARCH string = "wasm"
)

// Version is the Go version whose language and library these are.
func Version() string { return buildVersion() }

func buildVersion() string // native

func GOROOT() string {
	const name = "GOROOT="
	for _, setting := range environment() {
		if len(setting) > len(name) && setting[:len(name)] == name {
			return setting[len(name):]
		}
	}
	return "/usr/local/go"
}

// GOMAXPROCS sets how many goroutines run at the same time, and returns the former number; n < 1 only asks. Native.
func GOMAXPROCS(n int) int

// SetDefaultGOMAXPROCS goes back to the number of workers the run was started with.
func SetDefaultGOMAXPROCS() { GOMAXPROCS(NumCPU()) }

func NumCPU() int       // native: the workers that a run may have
func NumGoroutine() int // native
func Gosched()          // native

func NumCgoCall() int64 { return 0 }

// A goroutine has no thread of its own to be locked to.
func LockOSThread()   {}
func UnlockOSThread() {}

func Breakpoint() {}

// KeepAlive marks its argument as reachable up to here.
func KeepAlive(x any) {
	if x != nil && alwaysFalse {
		println(x)
	}
}

var alwaysFalse bool

// Stack writes the traces of the calling goroutine, or of all, into buf.
func Stack(buf []byte, all bool) int { return copy(buf, stackText(all)) }

func stackText(all bool) string // native
