package main

import (
	"errors"
	"fmt"
	"reflect"
	"runtime"
)

type pair struct {
	n int
	v any
}

func try(name string, f func()) {
	defer func() {
		r := recover()
		err, ok := r.(runtime.Error)
		fmt.Printf("%s: %T %v %v\n", name, r, r, ok)
		var target runtime.Error
		if ok && !errors.As(fmt.Errorf("wrapped: %w", err), &target) {
			fmt.Println("not a runtime.Error")
		}
	}()
	f()
}

func all(name string, m map[any]int) {
	bad := any([]int{})
	try(name+" read", func() { _ = m[bad] })
	try(name+" comma ok", func() { _, ok := m[bad]; fmt.Println(ok) })
	try(name+" delete", func() { delete(m, bad) })
	try(name+" assign", func() { m[bad] = 1 })
	try(name+" increment", func() { m[bad]++ })
	try(name+" append", func() { m[func() {}] += 2 })
	try(name+" nested", func() { _ = m[[2]any{1, pair{2, map[int]int{}}}] })
	try(name+" hashable", func() { _ = m[[2]any{1, pair{2, 3.5}}] })
	v := reflect.ValueOf(m)
	try(name+" reflect read", func() { v.MapIndex(reflect.ValueOf(bad)) })
	try(name+" reflect delete", func() { v.SetMapIndex(reflect.ValueOf(bad), reflect.Value{}) })
	try(name+" reflect assign", func() { v.SetMapIndex(reflect.ValueOf(bad), reflect.ValueOf(1)) })
}

func main() {
	all("nil", nil)
	all("empty", map[any]int{})
	all("roomy", make(map[any]int, 100))
	all("one", map[any]int{1: 1})
	m := map[any]int{1: 1}
	delete(m, 1)
	all("deleted", m)
	m = map[any]int{}
	for i := range 100 {
		m[i] = i
	}
	all("many", m)
	clear(m)
	all("cleared", m)

	structs := map[pair]string{}
	try("struct", func() { _ = structs[pair{1, []string{}}] })
	structs[pair{1, "a"}] = "b"
	try("struct", func() { _ = structs[pair{1, []string{}}] })
	var arrays map[[2]error]string
	try("array", func() { _, _ = arrays[[2]error{nil, list{}}] })
	arrays = map[[2]error]string{{}: "x"}
	try("array", func() { delete(arrays, [2]error{nil, list{}}) })

	// Output:
	// nil read: maps.unhashableTypeError hash of unhashable type: []int true
	// nil comma ok: maps.unhashableTypeError hash of unhashable type: []int true
	// nil delete: maps.unhashableTypeError hash of unhashable type: []int true
	// nil assign: runtime.plainError assignment to entry in nil map true
	// nil increment: runtime.plainError assignment to entry in nil map true
	// nil append: runtime.plainError assignment to entry in nil map true
	// nil nested: maps.unhashableTypeError hash of unhashable type: map[int]int true
	// nil hashable: <nil> <nil> false
	// nil reflect read: maps.unhashableTypeError hash of unhashable type: []int true
	// nil reflect delete: maps.unhashableTypeError hash of unhashable type: []int true
	// nil reflect assign: runtime.plainError assignment to entry in nil map true
	// empty read: maps.unhashableTypeError hash of unhashable type: []int true
	// empty comma ok: maps.unhashableTypeError hash of unhashable type: []int true
	// empty delete: maps.unhashableTypeError hash of unhashable type: []int true
	// empty assign: runtime.errorString runtime error: hash of unhashable type []int true
	// empty increment: runtime.errorString runtime error: hash of unhashable type []int true
	// empty append: runtime.errorString runtime error: hash of unhashable type func() true
	// empty nested: maps.unhashableTypeError hash of unhashable type: map[int]int true
	// empty hashable: <nil> <nil> false
	// empty reflect read: maps.unhashableTypeError hash of unhashable type: []int true
	// empty reflect delete: maps.unhashableTypeError hash of unhashable type: []int true
	// empty reflect assign: runtime.errorString runtime error: hash of unhashable type []int true
	// roomy read: maps.unhashableTypeError hash of unhashable type: []int true
	// roomy comma ok: maps.unhashableTypeError hash of unhashable type: []int true
	// roomy delete: maps.unhashableTypeError hash of unhashable type: []int true
	// roomy assign: runtime.errorString runtime error: hash of unhashable type []int true
	// roomy increment: runtime.errorString runtime error: hash of unhashable type []int true
	// roomy append: runtime.errorString runtime error: hash of unhashable type func() true
	// roomy nested: maps.unhashableTypeError hash of unhashable type: map[int]int true
	// roomy hashable: <nil> <nil> false
	// roomy reflect read: maps.unhashableTypeError hash of unhashable type: []int true
	// roomy reflect delete: maps.unhashableTypeError hash of unhashable type: []int true
	// roomy reflect assign: runtime.errorString runtime error: hash of unhashable type []int true
	// one read: runtime.errorString runtime error: hash of unhashable type []int true
	// one comma ok: runtime.errorString runtime error: hash of unhashable type []int true
	// one delete: runtime.errorString runtime error: hash of unhashable type []int true
	// one assign: runtime.errorString runtime error: hash of unhashable type []int true
	// one increment: runtime.errorString runtime error: hash of unhashable type []int true
	// one append: runtime.errorString runtime error: hash of unhashable type func() true
	// one nested: runtime.errorString runtime error: hash of unhashable type map[int]int true
	// one hashable: <nil> <nil> false
	// one reflect read: runtime.errorString runtime error: hash of unhashable type []int true
	// one reflect delete: runtime.errorString runtime error: hash of unhashable type []int true
	// one reflect assign: runtime.errorString runtime error: hash of unhashable type []int true
	// deleted read: maps.unhashableTypeError hash of unhashable type: []int true
	// deleted comma ok: maps.unhashableTypeError hash of unhashable type: []int true
	// deleted delete: maps.unhashableTypeError hash of unhashable type: []int true
	// deleted assign: runtime.errorString runtime error: hash of unhashable type []int true
	// deleted increment: runtime.errorString runtime error: hash of unhashable type []int true
	// deleted append: runtime.errorString runtime error: hash of unhashable type func() true
	// deleted nested: maps.unhashableTypeError hash of unhashable type: map[int]int true
	// deleted hashable: <nil> <nil> false
	// deleted reflect read: maps.unhashableTypeError hash of unhashable type: []int true
	// deleted reflect delete: maps.unhashableTypeError hash of unhashable type: []int true
	// deleted reflect assign: runtime.errorString runtime error: hash of unhashable type []int true
	// many read: runtime.errorString runtime error: hash of unhashable type []int true
	// many comma ok: runtime.errorString runtime error: hash of unhashable type []int true
	// many delete: runtime.errorString runtime error: hash of unhashable type []int true
	// many assign: runtime.errorString runtime error: hash of unhashable type []int true
	// many increment: runtime.errorString runtime error: hash of unhashable type []int true
	// many append: runtime.errorString runtime error: hash of unhashable type func() true
	// many nested: runtime.errorString runtime error: hash of unhashable type map[int]int true
	// many hashable: <nil> <nil> false
	// many reflect read: runtime.errorString runtime error: hash of unhashable type []int true
	// many reflect delete: runtime.errorString runtime error: hash of unhashable type []int true
	// many reflect assign: runtime.errorString runtime error: hash of unhashable type []int true
	// cleared read: maps.unhashableTypeError hash of unhashable type: []int true
	// cleared comma ok: maps.unhashableTypeError hash of unhashable type: []int true
	// cleared delete: maps.unhashableTypeError hash of unhashable type: []int true
	// cleared assign: runtime.errorString runtime error: hash of unhashable type []int true
	// cleared increment: runtime.errorString runtime error: hash of unhashable type []int true
	// cleared append: runtime.errorString runtime error: hash of unhashable type func() true
	// cleared nested: maps.unhashableTypeError hash of unhashable type: map[int]int true
	// cleared hashable: <nil> <nil> false
	// cleared reflect read: maps.unhashableTypeError hash of unhashable type: []int true
	// cleared reflect delete: maps.unhashableTypeError hash of unhashable type: []int true
	// cleared reflect assign: runtime.errorString runtime error: hash of unhashable type []int true
	// struct: maps.unhashableTypeError hash of unhashable type: []string true
	// struct: runtime.errorString runtime error: hash of unhashable type []string true
	// array: maps.unhashableTypeError hash of unhashable type: main.list true
	// array: runtime.errorString runtime error: hash of unhashable type main.list true
}

type list []int

func (list) Error() string { return "list" }
