package syscall

import "internal/strconv"

func processId() int                      // native: the process's own; a fixed number under a seed
func raise(signum uint32)                 // native
func processorTime() (user, system int64) // native, in microseconds

func Getpid() int { return processId() }

// Kill knows one process only.
func Kill(pid int, signum Signal) error {
	if pid != Getpid() && pid != 0 {
		return ESRCH
	}
	if signum != 0 {
		raise(uint32(signum))
	}
	return nil
}

const (
	RUSAGE_SELF     = 0
	RUSAGE_CHILDREN = -1
	RUSAGE_THREAD   = 1
)

// What is known of a process here is its time; the other fields are Linux's.
type Rusage struct {
	Utime    Timeval
	Stime    Timeval
	Maxrss   int64
	Ixrss    int64
	Idrss    int64
	Isrss    int64
	Minflt   int64
	Majflt   int64
	Nswap    int64
	Inblock  int64
	Oublock  int64
	Msgsnd   int64
	Msgrcv   int64
	Nsignals int64
	Nvcsw    int64
	Nivcsw   int64
}

func Getrusage(who int, rusage *Rusage) error {
	if who < RUSAGE_CHILDREN || who > RUSAGE_THREAD {
		return EINVAL
	}
	*rusage = Rusage{}
	if who != RUSAGE_CHILDREN {
		user, system := processorTime()
		rusage.Utime = Timeval{user / 1e6, user % 1e6}
		rusage.Stime = Timeval{system / 1e6, system % 1e6}
	}
	return nil
}

var signalNames = [...]string{
	SIGHUP: "hangup", SIGINT: "interrupt", SIGQUIT: "quit", SIGILL: "illegal instruction",
	SIGTRAP: "trace/breakpoint trap", SIGABRT: "aborted", SIGBUS: "bus error", SIGFPE: "floating point exception",
	SIGKILL: "killed", SIGUSR1: "user defined signal 1", SIGSEGV: "segmentation fault",
	SIGUSR2: "user defined signal 2", SIGPIPE: "broken pipe", SIGALRM: "alarm clock", SIGTERM: "terminated",
	SIGCHLD: "child exited", SIGCONT: "continued", SIGSTOP: "stopped (signal)", SIGTSTP: "stopped",
	SIGTTIN: "stopped (tty input)", SIGTTOU: "stopped (tty output)", SIGURG: "urgent I/O condition",
	SIGXCPU: "CPU time limit exceeded", SIGXFSZ: "file size limit exceeded", SIGVTALRM: "virtual timer expired",
	SIGPROF: "profiling timer expired", SIGWINCH: "window changed", SIGIO: "I/O possible", SIGPWR: "power failure",
	SIGSYS: "bad system call",
}

const (
	SIGVTALRM = SIGVTARLM // misspelt in Go's sources
	SIGIO     = SIGPOLL
)

func (s Signal) String() string {
	if int(s) < len(signalNames) && signalNames[s] != "" {
		return signalNames[s]
	}
	return "signal " + strconv.Itoa(int(s))
}
