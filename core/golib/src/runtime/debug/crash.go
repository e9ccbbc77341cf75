//gopark:remove runtime_setCrashFD

package debug

import (
	"os"
	"syscall"
)

// setCrashFile has the ends of programs written to an open file, too; its error's number. Native.
func setCrashFile(fd int) int

func SetCrashOutput(f *os.File, opts CrashOptions) error {
	fd := -1
	if f != nil {
		if fd = int(f.Fd()); fd == -1 {
			return syscall.EBADF // closed
		}
	}
	if errno := setCrashFile(fd); errno != 0 {
		return syscall.Errno(errno)
	}
	return nil
}
