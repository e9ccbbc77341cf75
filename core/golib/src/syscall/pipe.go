package syscall

func pipe(fds *[2]int32) Errno // native

func Pipe(fd []int) error {
	if len(fd) != 2 {
		return EINVAL
	}
	var fds [2]int32
	if errno := pipe(&fds); errno != 0 {
		return errno
	}
	fd[0], fd[1] = int(fds[0]), int(fds[1])
	return nil
}
