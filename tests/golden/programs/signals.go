// A program sends itself signals.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"
)

func main() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM)
	syscall.Kill(syscall.Getpid(), syscall.SIGINT)
	fmt.Println(<-c)
	p, err := os.FindProcess(os.Getpid())
	fmt.Println(err)
	fmt.Println(p.Signal(syscall.SIGTERM))
	fmt.Println(<-c)
	signal.Stop(c)
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGUSR1)
	defer stop()
	p.Signal(syscall.SIGUSR1)
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx))
	signal.Ignore(syscall.SIGHUP)
	fmt.Println(signal.Ignored(syscall.SIGHUP), signal.Ignored(syscall.SIGINT))
	p.Signal(syscall.SIGHUP)
	time.Sleep(time.Millisecond)
	var names []string
	for _, s := range []syscall.Signal{1, 2, 3, 6, 9, 10, 12, 13, 14, 15} {
		names = append(names, s.String())
	}
	fmt.Println(strings.Join(names, " "))
	fmt.Println(syscall.Kill(999999, 0) != nil, p.Signal(syscall.Signal(0)))
	signal.Reset()
}

// Output:
// interrupt
// <nil>
// <nil>
// terminated
// context canceled user defined signal 1 signal received
// true false
// hangup interrupt quit aborted killed user defined signal 1 user defined signal 2 broken pipe alarm clock terminated
// true <nil>
