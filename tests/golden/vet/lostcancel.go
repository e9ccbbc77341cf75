package main

import (
	"context"
	"log"
	"os"
	"time"
)

var global context.CancelFunc

func discarded(ctx context.Context) context.Context {
	ctx, _ = context.WithCancel(ctx)
	other, _ := context.WithTimeout(ctx, time.Second)
	var third, _ = context.WithDeadlineCause(other, time.Now(), nil)
	return third
}

func neverUsed(ctx context.Context) {
	var cancel func()
	ctx, cancel = context.WithCancel(ctx)
	<-ctx.Done()
	func() {
		cancel = nil
	}()
	for cancel == nil {
	}
}

func blank(ctx context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	_ = ctx
	_ = cancel
}

func deferred(ctx context.Context) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	<-ctx.Done()
}

func somePaths(ctx context.Context, n int) error {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	if n > 0 {
		return ctx.Err()
	}
	cancel()
	return nil
}

func endsOtherwise(ctx context.Context, n int) {
	var _, cancel = context.WithTimeoutCause(ctx, time.Second, nil)
	switch n {
	case 0:
		os.Exit(1)
	case 1:
		log.Fatal("x")
	case 2:
		panic("x")
	case 3:
		give()
	case 4:
		for {
		}
	case 5:
		select {}
	default:
		cancel()
	}
}

func give() {
	for n := 0; ; n++ {
		if n > 3 {
			log.Panicln(n)
		}
	}
}

func infinite(ctx context.Context, ch chan int) {
	_, cancel := context.WithCancel(ctx)
outer:
	for {
		select {
		case <-ch:
			break outer
		case n, ok := <-ch:
			if !ok {
				continue
			}
			println(n)
			goto outer
		}
	}
	for range ch {
		cancel()
	}
}

func named() (ctx context.Context, cancel context.CancelFunc) {
	ctx, cancel = context.WithCancel(context.Background())
	return
}

func outside(ctx context.Context) {
	_, global = context.WithCancel(ctx)
	var cancel func()
	func() {
		_, cancel = context.WithCancel(ctx)
	}()
	go func() {
		_, cancel := context.WithCancel(ctx)
		if ctx == nil {
			return
		}
		cancel()
	}()
	cancel()
}

func fallsThrough(ctx context.Context, x any) {
	_, cancel := context.WithDeadline(ctx, time.Now())
	switch n := x.(type) {
	case int, string:
		println(n)
	case bool:
		cancel()
		return
	}
	switch {
	case x == 1:
		fallthrough
	case x == 2:
		cancel()
	case x == 3:
	}
}

func initialised(ctx context.Context) int {
	if _, cancel := context.WithCancel(ctx); ctx == nil {
		cancel()
		return 1
	} else {
		return 2
	}
}

func main() {
	_, cancel := context.WithCancel(context.Background())
	if len(os.Args) > 1 {
		cancel()
	}
	_, _ = context.WithCancel(context.Background())
}
