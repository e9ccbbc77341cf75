// The poller. Files are always ready. What can be waited for are the ends of pipes, whose number is their descriptor;
// opening others for polling fails, upon which os treats them as files that block.

package poll

import (
	"sync"
	"syscall"
	"time"
)

func pollDirection(fd uintptr) int         // native: 'r' or 'w' of a pipe's end; 0: it is none
func pollWait(fd uintptr) int              // native: waits until the end is ready, closing or expired
func pollState(fd uintptr) int             // native: whether it is closing or expired
func pollClosing(fd uintptr)               // native: who waits, and who is going to, shall not
func pollExpired(fd uintptr, expired bool) // native: the deadline has passed; or there is another

// Deadlines of pipe ends.
var pollDeadlines struct {
	mu     sync.Mutex
	timers map[uintptr]*time.Timer
}

func runtime_pollServerInit() {}

func runtime_pollOpen(fd uintptr) (uintptr, int) {
	if pollDirection(fd) == 0 {
		return 0, int(syscall.EPERM)
	}
	return fd, 0
}

func runtime_pollClose(ctx uintptr) { pollSetTimer(ctx, 0) }

func runtime_pollWait(ctx uintptr, mode int) int { return pollWait(ctx) }

func runtime_pollWaitCanceled(ctx uintptr, mode int) {}

func runtime_pollReset(ctx uintptr, mode int) int { return pollState(ctx) }

// d: how long from now; 0: for ever, negative: until now. An end of a pipe has one direction.
func runtime_pollSetDeadline(ctx uintptr, d int64, mode int) {
	if mode != 'r'+'w' && mode != pollDirection(ctx) {
		return
	}
	pollSetTimer(ctx, d)
	pollExpired(ctx, d < 0)
}

func runtime_pollUnblock(ctx uintptr) { pollClosing(ctx) }

func pollSetTimer(ctx uintptr, d int64) {
	pollDeadlines.mu.Lock()
	defer pollDeadlines.mu.Unlock()
	if timer := pollDeadlines.timers[ctx]; timer != nil {
		timer.Stop()
		delete(pollDeadlines.timers, ctx)
	}
	if d <= 0 {
		return
	}
	var timer *time.Timer
	timer = time.AfterFunc(time.Duration(d), func() {
		pollDeadlines.mu.Lock()
		defer pollDeadlines.mu.Unlock()
		if pollDeadlines.timers[ctx] == timer {
			pollExpired(ctx, true)
		}
	})
	if pollDeadlines.timers == nil {
		pollDeadlines.timers = map[uintptr]*time.Timer{}
	}
	pollDeadlines.timers[ctx] = timer
}
