package runtime

import _ "unsafe"

// Natives. synctestEnter makes the calling goroutine the root of a new bubble; false: it is in one already.
// synctestStep waits until all of the bubble is blocked, and tells whether the bubble's clock could move on.
func synctestEnter() bool
func synctestStep() bool
func synctestLeave() (blocked, mainEnded bool)

//go:linkname synctestRun internal/synctest.Run
func synctestRun(f func()) {
	if !synctestEnter() {
		panic("synctest.Run called from within a synctest bubble")
	}
	go f()
	for synctestStep() {
	}
	blocked, mainEnded := synctestLeave()
	switch {
	case blocked && mainEnded:
		panic(synctestDeadlock("deadlock: main bubble goroutine has exited but blocked goroutines remain"))
	case blocked:
		panic(synctestDeadlock("deadlock: all goroutines in bubble are blocked"))
	}
}

type synctestDeadlock string

func (d synctestDeadlock) Error() string { return string(d) }
