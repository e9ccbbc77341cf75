package unix

import (
	"syscall"
	"unsafe"
)

// Natives, which package syscall has, too.

func makeDirectory(dirfd int32, path *byte, pathLen size, permissions uint32) syscall.Errno
func setPermissions(dirfd int32, path *byte, pathLen size, permissions uint32) syscall.Errno

func Mkdirat(dirfd int, path string, mode uint32) error {
	if path == "" {
		return syscall.ENOENT
	}
	return errnoErr(makeDirectory(int32(dirfd), unsafe.StringData(path), size(len(path)), mode&07777))
}

func Fchmodat(dirfd int, path string, mode uint32, flags int) error {
	if path == "" {
		return syscall.ENOENT
	}
	return errnoErr(setPermissions(int32(dirfd), unsafe.StringData(path), size(len(path)), mode&07777))
}
