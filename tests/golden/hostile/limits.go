// A program that takes what it can get of one kind, without end. Its argument is the kind; without one it lists them.
package main

import (
	"context"
	"fmt"
	"os"
	"reflect"
	"runtime"
	"runtime/pprof"
	"strconv"
	"sync"
	"time"
	"weak"
)

var keep []any

// An array that is nearly all zeros, and needs memory all the same once it is used.
var sparse = [1 << 27]int{1<<27 - 1: 7}

var integer = reflect.TypeFor[int]()

// derive makes types of types.
func derive(next func(t reflect.Type, i int) reflect.Type) func() {
	return func() {
		for t, i := integer, 0; ; i++ {
			t = next(t, i)
		}
	}
}

func nestedPanics() {
	defer nestedPanics()
	panic(1)
}

func nestedGoexits() {
	defer nestedGoexits()
	runtime.Goexit()
}

var kinds = map[string]func(){
	"stack": func() { var f func(a [100]int) int; f = func(a [100]int) int { return f(a) + a[0] }; f([100]int{}) },
	"strings": func() {
		for s := "x"; ; s += s {
		}
	},
	"map": func() {
		for m, i := map[int][100]int{}, 0; ; i++ {
			m[i] = [100]int{}
		}
	},
	"goroutine": func() {
		for {
			go func() { select {} }()
		}
	},
	"sleeper": func() {
		for {
			go time.Sleep(time.Hour)
		}
	},
	"locker": func() {
		var m sync.Mutex
		m.Lock()
		for {
			go m.Lock()
		}
	},
	"timer": func() {
		for {
			time.AfterFunc(time.Hour, func() {})
		}
	},
	"fired": func() {
		for {
			time.AfterFunc(0, func() { select {} })
		}
	},
	"defer": func() {
		for {
			defer func() {}()
		}
	},
	"sparse": func() { keep = append(keep, sparse[:]) },
	"panic":  nestedPanics,
	"goexit": func() { go nestedGoexits(); select {} },
	"cleanup": func() {
		for x, i := new(int), 0; ; i++ {
			runtime.AddCleanup(x, func(int) {}, i)
		}
	},
	"blocked": func() {
		for i := 0; ; i++ {
			runtime.AddCleanup(new([2]int), func(int) { select {} }, i)
		}
	},
	"finalizer": func() {
		for {
			x := new([2]int)
			runtime.SetFinalizer(x, func(*[2]int) {})
			keep = append(keep, x)
		}
	},
	"weak": func() {
		for {
			x := new([2]int)
			keep = append(keep, x, weak.Make(x))
		}
	},
	"pipe": func() {
		for {
			r, w, _ := os.Pipe()
			keep = append(keep, r, w)
		}
	},
	"sender": func() {
		for c := make(chan [60000]byte); ; runtime.Gosched() {
			go func() { c <- [60000]byte{} }()
		}
	},
	"select": func() {
		cases := make([]reflect.SelectCase, 10000)
		for i := range cases {
			cases[i] = reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(make(chan int))}
		}
		for ; ; runtime.Gosched() {
			go reflect.Select(cases)
		}
	},
	"labels": func() {
		for ctx, i := context.Background(), 0; ; i++ {
			ctx = pprof.WithLabels(ctx, pprof.Labels(strconv.Itoa(i), ""))
		}
	},
	"pointers":  derive(func(t reflect.Type, _ int) reflect.Type { return reflect.PointerTo(t) }),
	"slices":    derive(func(t reflect.Type, _ int) reflect.Type { return reflect.SliceOf(t) }),
	"channels":  derive(func(t reflect.Type, _ int) reflect.Type { return reflect.ChanOf(reflect.BothDir, t) }),
	"arrays":    derive(func(t reflect.Type, i int) reflect.Type { return reflect.ArrayOf(i, reflect.SliceOf(integer)) }),
	"maps":      derive(func(t reflect.Type, _ int) reflect.Type { return reflect.MapOf(integer, t) }),
	"functions": derive(func(t reflect.Type, _ int) reflect.Type { return reflect.FuncOf([]reflect.Type{t}, nil, false) }),
	"structs": derive(func(t reflect.Type, i int) reflect.Type {
		return reflect.StructOf([]reflect.StructField{{Name: "A" + strconv.Itoa(i), Type: t}})
	}),
}

func main() {
	if len(os.Args) < 2 {
		for kind := range kinds {
			fmt.Println(kind)
		}
		return
	}
	kinds[os.Args[1]]()
}
