package runtime

// Coroutines for package iter: a goroutine that runs only while its creator waits for it, and the other way round.

type coro struct {
	f       func(*coro)
	resume  chan struct{} // to the coroutine
	suspend chan struct{} // to whoever called coroswitch
	inside  bool          // the coroutine is running
}

func newcoro(f func(*coro)) *coro {
	c := &coro{f: f, resume: make(chan struct{}), suspend: make(chan struct{})}
	go func() {
		<-c.resume
		defer func() {
			c.inside = false
			retire() // who is waiting must not count this goroutine any more
			c.suspend <- struct{}{}
		}()
		c.f(c)
	}()
	return c
}

// retire makes the calling goroutine, which is about to end, a system goroutine. Native.
func retire()

// coroswitch passes control to the other side, and returns when it comes back.
func coroswitch(c *coro) {
	if c.inside {
		c.inside = false
		c.suspend <- struct{}{}
		<-c.resume
		return
	}
	c.inside = true
	c.resume <- struct{}{}
	<-c.suspend
}
