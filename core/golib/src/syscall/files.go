package syscall

// Files have permissions, which WASI knows nothing of. All natives.

func openFile(dirFd int32, path *byte, pathLen size, flags, permissions uint32, fd *int32) Errno
func makeDirectory(dirFd int32, path *byte, pathLen size, permissions uint32) Errno
func setPermissions(dirFd int32, path *byte, pathLen size, permissions uint32) Errno
func setOpenPermissions(fd int32, permissions uint32) Errno

func openat(dirFd int32, pathPtr *byte, pathLen size, openmode int, perm uint32) (int, error) {
	var fd int32
	if errno := openFile(dirFd, pathPtr, pathLen, uint32(openmode), perm&07777, &fd); errno != 0 {
		return -1, errno
	}
	return int(fd), nil
}

func Mkdir(path string, perm uint32) error {
	if path == "" {
		return ENOENT
	}
	dirFd, pathPtr, pathLen := preparePath(path)
	return errnoErr(makeDirectory(dirFd, pathPtr, pathLen, perm&07777))
}

func Chmod(path string, mode uint32) error {
	if path == "" {
		return ENOENT
	}
	dirFd, pathPtr, pathLen := preparePath(path)
	return errnoErr(setPermissions(dirFd, pathPtr, pathLen, mode&07777))
}

func Fchmod(fd int, mode uint32) error { return errnoErr(setOpenPermissions(int32(fd), mode&07777)) }

// Mode has been set along with the rest.
func setDefaultMode(st *Stat_t) {}

// Files belong to who runs the program.

func Chown(path string, uid, gid int) error {
	if err := Stat(path, new(Stat_t)); err != nil {
		return err
	}
	return mayGive(uid, gid)
}

func Lchown(path string, uid, gid int) error {
	if err := Lstat(path, new(Stat_t)); err != nil {
		return err
	}
	return mayGive(uid, gid)
}

func Fchown(fd int, uid, gid int) error {
	if err := Fstat(fd, new(Stat_t)); err != nil {
		return err
	}
	return mayGive(uid, gid)
}

func mayGive(uid, gid int) error {
	if (uid == -1 || uid == Getuid()) && (gid == -1 || gid == Getgid()) {
		return nil
	}
	return EPERM
}
