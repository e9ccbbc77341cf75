//go:debug panicnil=1

package main

import (
	"errors"
	"fmt"
	"math/rand"
	"os"
	"runtime"
	"runtime/metrics"
)

func try(f func()) (r any, ok bool) {
	defer func() { r = recover() }()
	f()
	return nil, true
}

func main() {
	fmt.Println(try(func() { panic(nil) }))
	var e error
	fmt.Println(try(func() { panic(e) }))
	fmt.Println(try(func() {
		defer func() { fmt.Println("in", recover()); panic(nil) }()
		panic(1)
	}))
	os.Setenv("GODEBUG", "panicnil=0")
	r, ok := try(func() { panic(nil) })
	var p *runtime.PanicNilError
	fmt.Println(r, ok, errors.As(r.(error), &p))
	os.Unsetenv("GODEBUG")
	fmt.Println(try(func() { panic(nil) }))
	s := []metrics.Sample{{Name: "/godebug/non-default-behavior/panicnil:events"}, {Name: "/godebug/non-default-behavior/randautoseed:events"}}
	metrics.Read(s)
	fmt.Println(s[0].Value.Uint64(), s[1].Value.Uint64())
	os.Setenv("GODEBUG", "randautoseed=0")
	fmt.Println(rand.Intn(1000), rand.Intn(1000))
	metrics.Read(s)
	fmt.Println(s[0].Value.Uint64(), s[1].Value.Uint64())
	// Output:
	// <nil> false
	// <nil> false
	// in 1
	// <nil> false
	// runtime error: panic called with nil argument false true
	// <nil> false
	// 4 0
	// 81 887
	// 4 1
}
