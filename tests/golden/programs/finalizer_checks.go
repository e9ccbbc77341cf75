// Finalizers that take an interface; cleanups that would keep their object alive.
package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"time"
)

type res struct {
	name string
	p    *int
}

func (r *res) Close() error { fmt.Println("closed", r.name); return nil }

type node struct {
	a, b int
	next *node
}

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	done := make(chan bool)
	func() {
		runtime.SetFinalizer(&res{name: "a"}, func(c io.Closer) { c.Close(); done <- true })
	}()
	for range 3 {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	select {
	case <-done:
		fmt.Println("finalized")
	case <-time.After(3 * time.Second):
		fmt.Println("not finalized")
	}
	_ = os.Args
	try("nil", func() { runtime.AddCleanup((*res)(nil), func(int) {}, 1) })
	r := &res{name: "c"}
	try("equal", func() { runtime.AddCleanup(r, func(*res) {}, r) })
	n := &node{}
	try("within", func() { runtime.AddCleanup(n, func(*int) {}, &n.b) })
	try("closes over", func() { runtime.AddCleanup(n, func(int) { fmt.Println(n) }, 1) })
	x := 5
	try("ok", func() { runtime.AddCleanup(n, func(int) { fmt.Println(x) }, 1).Stop() })
	runtime.KeepAlive(n)
}

// Output:
// closed a
// finalized
// nil runtime.AddCleanup: ptr is nil
// equal runtime.AddCleanup: ptr is equal to arg, cleanup will never run
// within runtime.AddCleanup: ptr is within arg, cleanup will never run
// closes over runtime.AddCleanup: cleanup function closes over ptr, cleanup will never run
// ok <nil>
