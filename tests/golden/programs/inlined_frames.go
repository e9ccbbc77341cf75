package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
)

// What is seen of calls whose code has become part of their callers: every frame, with its own line.

func caller(skip int) string {
	pc, file, line, ok := runtime.Caller(skip)
	return fmt.Sprint(short(runtime.FuncForPC(pc).Name()), " ", file[strings.LastIndex(file, "/")+1:], " ", line, " ", ok)
}

func short(name string) string { return strings.TrimPrefix(name, "command-line-arguments.") }

func frames() []string {
	pcs := make([]uintptr, 20)
	pcs = pcs[:runtime.Callers(2, pcs)]
	var list []string
	for frames := runtime.CallersFrames(pcs); ; {
		frame, more := frames.Next()
		if !strings.HasPrefix(frame.Function, "runtime.") {
			list = append(list, fmt.Sprint(short(frame.Function), ":", frame.Line))
		}
		if !more {
			return list
		}
	}
}

func a() []string { return b() }
func b() []string {
	return c()
}
func c() []string {
	// A line more.
	return frames()
}

type point struct{ x, y int }

func (p *point) sum() int { return p.x + p.y }
func (p *point) double() int {
	return 2 * p.sum()
}

func at(list []int, i int) int { return list[i] }
func next(list []int, i int) int {
	return at(list, i+1)
}

func divide(x, y int) int { return x / y }

func raise(err error) { panic(err) }
func fail() {
	raise(errors.New("raised"))
}

func where(skip int) string { return caller(skip) }
func outer() (string, string, string) {
	return where(1),
		where(2), where(3)
}

// Where a panic comes from, by the frames that its deferred function sees.
func try(name string, f func()) {
	defer func() {
		err := recover()
		fmt.Println(name, err)
		for _, frame := range frames() {
			fmt.Println("- " + frame)
		}
	}()
	f()
}

func recovers() (err any) {
	defer func() { err = recover() }()
	return next(nil, 3)
}

func notDeferred() any { return recover() }
func helps() any       { return notDeferred() }
func hidden() (err any) {
	defer func() { err = recover() }()
	defer func() { fmt.Println("helps", helps()) }()
	panic("hidden")
}

func main() {
	fmt.Println(a())
	for i := range 2 {
		fmt.Println(i, b())
	}
	fmt.Println(outer())
	var p *point
	list := []int{1, 2, 3}
	try("nil", func() { fmt.Println(p.double()) })
	try("index", func() {
		for i := range list {
			fmt.Println(next(list, i))
		}
	})
	try("divide", func() { fmt.Println(divide(1, p0().x)) })
	try("raise", func() { fail() })
	fmt.Println(recovers())
	fmt.Println(hidden())
	func() {
		for _, f := range []func() []string{a, b, c} {
			fmt.Println(f())
		}
	}()
	if len(os.Args) > 5 {
		fail()
	}
}

func p0() point { return point{0, 1} }

// Output:
// [main.c:41 main.b:37 main.a:35 main.main:95]
// 0 [main.c:41 main.b:37 main.main:97]
// 1 [main.c:41 main.b:37 main.main:97]
// main.where inlined_frames.go 63 true main.outer inlined_frames.go 66 true main.main inlined_frames.go 99 true
// nil runtime error: invalid memory address or nil pointer dereference
// - main.try.func1:74
// - main.(*point).sum:46
// - main.(*point).double:48
// - main.main.func1:102
// - main.try:78
// - main.main:102
// 2
// 3
// index runtime error: index out of range [3] with length 3
// - main.try.func1:74
// - main.at:51
// - main.next:53
// - main.main.func2:105
// - main.try:78
// - main.main:103
// divide runtime error: integer divide by zero
// - main.try.func1:74
// - main.divide:56
// - main.main.func3:108
// - main.try:78
// - main.main:108
// raise raised
// - main.try.func1:74
// - main.raise:58
// - main.fail:60
// - main.main.func4:109
// - main.try:78
// - main.main:109
// runtime error: index out of range [4] with length 0
// helps <nil>
// hidden
// [main.c:41 main.b:37 main.a:35 main.main.func5:114 main.main:116]
// [main.c:41 main.b:37 main.main.func5:114 main.main:116]
// [main.c:41 main.main.func5:114 main.main:116]
