// What recover returns for each way in which an operation fails: its type, its text, whether it is a runtime.Error.
package main

import (
	"fmt"
	"runtime"
)

type pair struct{ a, b int }

type named interface{ Name() string }

func try(f func()) {
	defer func() {
		r := recover()
		_, isRuntime := r.(runtime.Error)
		fmt.Printf("%T %v %v\n", r, r, isRuntime)
	}()
	f()
}

func main() {
	var (
		pointer  *pair
		table    map[string]int
		object   named
		list     []int
		value    any
		function func()
		channel  chan int
		failure  error
	)
	zero, negative := 0, -1
	try(func() { _ = pointer.b })
	try(func() { table["a"] = 1 })
	try(func() { _ = object.Name() })
	try(func() { _ = failure.Error() })
	try(func() { function() })
	try(func() { _ = list[zero] })
	try(func() { _ = list[negative:] })
	try(func() { _ = list[1 : 2 : zero+1] })
	try(func() { _ = "abc"[zero+5] })
	try(func() { _ = [4]int(list) })
	try(func() { _ = value.(int) })
	try(func() { value = "x"; _ = value.(int) })
	try(func() { value = "x"; _ = value.(named) })
	try(func() { value = pair{}; _ = value.(interface{ M() }) })
	try(func() { close(channel) })
	try(func() { channel = make(chan int); close(channel); close(channel) })
	try(func() { channel <- 1 })
	try(func() { _ = 1 / zero })
	try(func() { _ = 1 << negative })
	try(func() { _ = make([]int, negative) })
	try(func() { _ = make(chan int, negative) })
	try(func() { var x, y any = []int{}, []int{}; _ = x == y })
	try(func() { _ = map[any]int{[1]any{func() {}}: 1} })
	try(func() { panic(fmt.Errorf("outer: %w", fmt.Errorf("inner"))) })
	// Output:
	// runtime.errorString runtime error: invalid memory address or nil pointer dereference true
	// runtime.plainError assignment to entry in nil map true
	// runtime.errorString runtime error: invalid memory address or nil pointer dereference true
	// runtime.errorString runtime error: invalid memory address or nil pointer dereference true
	// runtime.errorString runtime error: invalid memory address or nil pointer dereference true
	// runtime.boundsError runtime error: index out of range [0] with length 0 true
	// runtime.boundsError runtime error: slice bounds out of range [-1:] true
	// runtime.boundsError runtime error: slice bounds out of range [::1] with capacity 0 true
	// runtime.boundsError runtime error: index out of range [5] with length 3 true
	// runtime.boundsError runtime error: cannot convert slice with length 0 to array or pointer to array with length 4 true
	// *runtime.TypeAssertionError interface conversion: interface {} is nil, not int true
	// *runtime.TypeAssertionError interface conversion: interface {} is string, not int true
	// *runtime.TypeAssertionError interface conversion: string is not main.named: missing method Name true
	// *runtime.TypeAssertionError interface conversion: main.pair is not interface { M() }: missing method M true
	// runtime.plainError close of nil channel true
	// runtime.plainError close of closed channel true
	// runtime.plainError send on closed channel true
	// runtime.errorString runtime error: integer divide by zero true
	// runtime.errorString runtime error: negative shift amount true
	// runtime.errorString runtime error: makeslice: len out of range true
	// runtime.plainError makechan: size out of range true
	// runtime.errorString runtime error: comparing uncomparable type []int true
	// runtime.errorString runtime error: hash of unhashable type func() true
	// *fmt.wrapError outer: inner false
}
