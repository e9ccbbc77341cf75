package main

import (
	"context"
	"runtime/pprof"
)

func main() {
	pprof.Do(context.Background(), pprof.Labels("a", "b", "key é", "x\ty\"z"), func(context.Context) {
		go func() { select {} }()
		panic("labels")
	})
}
