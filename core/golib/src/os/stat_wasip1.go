package os

import (
	"internal/filepathlite"
	"syscall"
	"time"
)

// fillFileStatFromSys reads what syscall.Stat has found. WASI's files have no permissions; ours do.
func fillFileStatFromSys(fs *fileStat, name string) {
	fs.name = filepathlite.Base(name)
	fs.size = int64(fs.sys.Size)
	fs.modTime = time.Unix(0, int64(fs.sys.Mtime))
	fs.mode = FileMode(fs.sys.Mode) & ModePerm
	for _, bit := range []struct {
		sys  int
		mode FileMode
	}{{0o4000, ModeSetuid}, {0o2000, ModeSetgid}, {0o1000, ModeSticky}} {
		if fs.sys.Mode&bit.sys != 0 {
			fs.mode |= bit.mode
		}
	}
	switch fs.sys.Filetype {
	case syscall.FILETYPE_CHARACTER_DEVICE:
		fs.mode |= ModeDevice | ModeCharDevice
	case syscall.FILETYPE_DIRECTORY:
		fs.mode |= ModeDir
	case syscall.FILETYPE_SYMBOLIC_LINK:
		fs.mode |= ModeSymlink
	}
}
