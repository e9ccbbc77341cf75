// Functions of every kind, called in every way. Made by tests/golden/calls.mjs.
package main

import (
	"errors"
	"fmt"
	"strings"
	"sync"
)

type (
	small  struct{ a, b int }
	large  [9]int
	nested struct {
		small
		s string
		z [2]int
	}
	receiver struct {
		id     int
		filler [3]string
	}
	inner struct{ id int }
	outer struct {
		other string
		inner
	}
)

var (
	mutex sync.Mutex
	notes []string
	group sync.WaitGroup
	_     = errors.New
)

func note(name string, values ...any) {
	mutex.Lock()
	defer mutex.Unlock()
	var line strings.Builder
	line.WriteString(name)
	for _, value := range values {
		switch value := value.(type) {
		case func() int:
			fmt.Fprint(&line, " func ", value())
		case *small:
			fmt.Fprint(&line, " pointer ", *value)
		default:
			fmt.Fprintf(&line, " %v", value)
		}
	}
	notes = append(notes, line.String())
}

func all(values ...any) []any { return values }

func (r receiver) f1(p0 map[string]int) (large, any, [3]byte) {
	defer group.Done()
	defer func() { recover() }()
	note("f1", r.id, p0)
	return large{1, 2, 3}, any(3.5), [3]byte{1, 2, 3}
}

func (r receiver) f2(p0 map[string]int, p1 large, p2 small) (bool, string, complex128) {
	defer group.Done()
	note("f2", r.id, p0, p1, p2)
	return true, "text", 3 + 4i
}

func (r receiver) f4() (*small, int) {
	defer group.Done()
	note("f4", r.id)
	return &small{1, 2}, 7
}

func f5(rest ...int) *small {
	defer group.Done()
	note("f5", rest)
	return &small{1, 2}
}

func (r *receiver) f6(p0 [3]byte, p1 complex128) {
	defer group.Done()
	defer func() { recover() }()
	note("f6", r.id, p0, p1)
	return
}

func f7[T any](first T, p0 error, p1 float64, p2 error, p3 []int) (uint16, nested) {
	defer group.Done()
	note("f7", first, p0, p1, p2, p3)
	return uint16(65535), nested{small{1, 2}, "n", [2]int{3, 4}}
}

func (r receiver) f8(p0 [3]byte) (r0 any, r1 bool, r2 small) {
	defer group.Done()
	note("f8", r.id, p0)
	r0 = any(3.5)
	r1 = true
	r2 = small{8, 9}
	return
}

func (r *receiver) f10(p0 string, p1 nested) (any, complex128, [1]string) {
	defer group.Done()
	note("f10", r.id, p0, p1)
	return any(3.5), 3 + 4i, [1]string{"one"}
}

func (r *inner) f11(p0 func() int, p1 string, rest ...int) (uint16, nested, any) {
	defer group.Done()
	note("f11", r.id, p0, p1, rest)
	return uint16(65535), nested{small{1, 2}, "n", [2]int{3, 4}}, any(3.5)
}

func (r *inner) f12(rest ...int) (r0 int8) {
	defer group.Done()
	note("f12", r.id, rest)
	r0 = int8(-3)
	return
}

func (r receiver) f13(rest ...int) (*small, [3]byte, [1]string) {
	defer group.Done()
	note("f13", r.id, rest)
	return &small{1, 2}, [3]byte{1, 2, 3}, [1]string{"one"}
}

func (r receiver) f14(p0 []int, p1 bool, p2 any) func() int {
	defer group.Done()
	note("f14", r.id, p0, p1, p2)
	return func() int { return 11 }
}

func (r receiver) f15(p0 [1]string, rest ...int) {
	defer group.Done()
	defer func() { recover() }()
	note("f15", r.id, p0, rest)
	return
}

type i16 interface {
	f16(p0 map[string]int, p1 nested, p2 uint16, p3 bool) (func() int, struct{})
}

func (r receiver) f16(p0 map[string]int, p1 nested, p2 uint16, p3 bool) (func() int, struct{}) {
	defer group.Done()
	note("f16", r.id, p0, p1, p2, p3)
	return func() int { return 11 }, struct{}{}
}

func main() {

	bound1 := receiver.f1
	group.Add(1)
	go bound1(receiver{id: 1}, map[string]int{"key": 1})
	group.Wait()
	group.Add(3)
	bound1(receiver{id: 1}, map[string]int{"key": 1})
	func() { defer bound1(receiver{id: 1}, map[string]int{"key": 1}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer bound1(receiver{id: 1}, map[string]int{"key": 1})
		panic("1")
	}()
	group.Add(3)
	v1_0, v1_1, v1_2 := bound1(receiver{id: 1}, map[string]int{"key": 1})
	note("got", v1_0, v1_1, v1_2)
	note("passed on", all(bound1(receiver{id: 1}, map[string]int{"key": 1}))...)
	c1 := make(chan any, 3)
	go func() {
		v1_0, v1_1, v1_2 := bound1(receiver{id: 1}, map[string]int{"key": 1})
		for _, value := range all(v1_0, v1_1, v1_2) {
			c1 <- value
		}
		close(c1)
	}()
	for value := range c1 {
		note("received", value)
	}

	group.Add(1)
	go receiver{id: 2}.f2(map[string]int{"key": 1}, large{1, 2, 3}, small{8, 9})
	group.Wait()
	group.Add(3)
	receiver{id: 2}.f2(map[string]int{"key": 1}, large{1, 2, 3}, small{8, 9})
	func() { defer receiver{id: 2}.f2(map[string]int{"key": 1}, large{1, 2, 3}, small{8, 9}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer receiver{id: 2}.f2(map[string]int{"key": 1}, large{1, 2, 3}, small{8, 9})
		panic("2")
	}()
	group.Add(3)
	v2_0, v2_1, v2_2 := receiver{id: 2}.f2(map[string]int{"key": 1}, large{1, 2, 3}, small{8, 9})
	note("got", v2_0, v2_1, v2_2)
	note("passed on", all(receiver{id: 2}.f2(map[string]int{"key": 1}, large{1, 2, 3}, small{8, 9}))...)
	c2 := make(chan any, 3)
	go func() {
		v2_0, v2_1, v2_2 := receiver{id: 2}.f2(map[string]int{"key": 1}, large{1, 2, 3}, small{8, 9})
		for _, value := range all(v2_0, v2_1, v2_2) {
			c2 <- value
		}
		close(c2)
	}()
	for value := range c2 {
		note("received", value)
	}

	own3 := 3
	f3 := func(p0 func() int, rest ...int) ([1]string, [3]byte, struct{}) {
		defer group.Done()
		note("f3", own3, p0, rest)
		return [1]string{"one"}, [3]byte{1, 2, 3}, struct{}{}
	}
	group.Add(1)
	go f3(func() int { return 11 })
	group.Wait()
	group.Add(3)
	f3(func() int { return 11 })
	func() { defer f3(func() int { return 11 }) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer f3(func() int { return 11 })
		panic("3")
	}()
	group.Add(3)
	v3_0, v3_1, v3_2 := f3(func() int { return 11 })
	note("got", v3_0, v3_1, v3_2)
	note("passed on", all(f3(func() int { return 11 }))...)
	c3 := make(chan any, 3)
	go func() {
		v3_0, v3_1, v3_2 := f3(func() int { return 11 })
		for _, value := range all(v3_0, v3_1, v3_2) {
			c3 <- value
		}
		close(c3)
	}()
	for value := range c3 {
		note("received", value)
	}

	group.Add(1)
	go receiver{id: 4}.f4()
	group.Wait()
	group.Add(3)
	receiver{id: 4}.f4()
	func() { defer receiver{id: 4}.f4() }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer receiver{id: 4}.f4()
		panic("4")
	}()
	group.Add(3)
	v4_0, v4_1 := receiver{id: 4}.f4()
	note("got", v4_0, v4_1)
	note("passed on", all(receiver{id: 4}.f4())...)
	c4 := make(chan any, 3)
	go func() {
		v4_0, v4_1 := receiver{id: 4}.f4()
		for _, value := range all(v4_0, v4_1) {
			c4 <- value
		}
		close(c4)
	}()
	for value := range c4 {
		note("received", value)
	}

	group.Add(1)
	go f5([]int{1, 2}...)
	group.Wait()
	group.Add(3)
	f5([]int{1, 2}...)
	func() { defer f5([]int{1, 2}...) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer f5([]int{1, 2}...)
		panic("5")
	}()
	group.Add(3)
	v5_0 := f5([]int{1, 2}...)
	note("got", v5_0)
	note("passed on", all(f5([]int{1, 2}...))...)
	c5 := make(chan any, 3)
	go func() {
		v5_0 := f5([]int{1, 2}...)
		for _, value := range all(v5_0) {
			c5 <- value
		}
		close(c5)
	}()
	for value := range c5 {
		note("received", value)
	}

	x6 := &receiver{id: 6}
	bound6 := x6.f6
	group.Add(1)
	go bound6([3]byte{1, 2, 3}, 3+4i)
	group.Wait()
	group.Add(3)
	bound6([3]byte{1, 2, 3}, 3+4i)
	func() { defer bound6([3]byte{1, 2, 3}, 3+4i) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer bound6([3]byte{1, 2, 3}, 3+4i)
		panic("6")
	}()

	group.Add(1)
	go f7(func() int { return 11 }, errors.New("error"), 1.25, errors.New("error"), []int{4, 5})
	group.Wait()
	group.Add(3)
	f7(func() int { return 11 }, errors.New("error"), 1.25, errors.New("error"), []int{4, 5})
	func() {
		defer f7(func() int { return 11 }, errors.New("error"), 1.25, errors.New("error"), []int{4, 5})
	}()
	func() {
		defer func() { note("recovered", recover()) }()
		defer f7(func() int { return 11 }, errors.New("error"), 1.25, errors.New("error"), []int{4, 5})
		panic("7")
	}()
	group.Add(3)
	v7_0, v7_1 := f7(func() int { return 11 }, errors.New("error"), 1.25, errors.New("error"), []int{4, 5})
	note("got", v7_0, v7_1)
	note("passed on", all(f7(func() int { return 11 }, errors.New("error"), 1.25, errors.New("error"), []int{4, 5}))...)
	c7 := make(chan any, 3)
	go func() {
		v7_0, v7_1 := f7(func() int { return 11 }, errors.New("error"), 1.25, errors.New("error"), []int{4, 5})
		for _, value := range all(v7_0, v7_1) {
			c7 <- value
		}
		close(c7)
	}()
	for value := range c7 {
		note("received", value)
	}

	group.Add(1)
	go receiver{id: 8}.f8([3]byte{1, 2, 3})
	group.Wait()
	group.Add(3)
	receiver{id: 8}.f8([3]byte{1, 2, 3})
	func() { defer receiver{id: 8}.f8([3]byte{1, 2, 3}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer receiver{id: 8}.f8([3]byte{1, 2, 3})
		panic("8")
	}()
	group.Add(3)
	v8_0, v8_1, v8_2 := receiver{id: 8}.f8([3]byte{1, 2, 3})
	note("got", v8_0, v8_1, v8_2)
	note("passed on", all(receiver{id: 8}.f8([3]byte{1, 2, 3}))...)
	c8 := make(chan any, 3)
	go func() {
		v8_0, v8_1, v8_2 := receiver{id: 8}.f8([3]byte{1, 2, 3})
		for _, value := range all(v8_0, v8_1, v8_2) {
			c8 <- value
		}
		close(c8)
	}()
	for value := range c8 {
		note("received", value)
	}

	own9 := 9
	f9 := func(p0 struct{}, p1 func() int, p2 int8, p3 int) (int, error) {
		defer group.Done()
		note("f9", own9, p0, p1, p2, p3)
		return 7, errors.New("error")
	}
	group.Add(1)
	go f9(struct{}{}, func() int { return 11 }, int8(-3), 7)
	group.Wait()
	group.Add(3)
	f9(struct{}{}, func() int { return 11 }, int8(-3), 7)
	func() { defer f9(struct{}{}, func() int { return 11 }, int8(-3), 7) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer f9(struct{}{}, func() int { return 11 }, int8(-3), 7)
		panic("9")
	}()
	group.Add(3)
	v9_0, v9_1 := f9(struct{}{}, func() int { return 11 }, int8(-3), 7)
	note("got", v9_0, v9_1)
	note("passed on", all(f9(struct{}{}, func() int { return 11 }, int8(-3), 7))...)
	c9 := make(chan any, 3)
	go func() {
		v9_0, v9_1 := f9(struct{}{}, func() int { return 11 }, int8(-3), 7)
		for _, value := range all(v9_0, v9_1) {
			c9 <- value
		}
		close(c9)
	}()
	for value := range c9 {
		note("received", value)
	}

	x10 := &receiver{id: 10}
	bound10 := x10.f10
	group.Add(1)
	go bound10("text", nested{small{1, 2}, "n", [2]int{3, 4}})
	group.Wait()
	group.Add(3)
	bound10("text", nested{small{1, 2}, "n", [2]int{3, 4}})
	func() { defer bound10("text", nested{small{1, 2}, "n", [2]int{3, 4}}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer bound10("text", nested{small{1, 2}, "n", [2]int{3, 4}})
		panic("10")
	}()
	group.Add(3)
	v10_0, v10_1, v10_2 := bound10("text", nested{small{1, 2}, "n", [2]int{3, 4}})
	note("got", v10_0, v10_1, v10_2)
	note("passed on", all(bound10("text", nested{small{1, 2}, "n", [2]int{3, 4}}))...)
	c10 := make(chan any, 3)
	go func() {
		v10_0, v10_1, v10_2 := bound10("text", nested{small{1, 2}, "n", [2]int{3, 4}})
		for _, value := range all(v10_0, v10_1, v10_2) {
			c10 <- value
		}
		close(c10)
	}()
	for value := range c10 {
		note("received", value)
	}

	x11 := outer{inner: inner{11}}
	bound11 := x11.f11
	group.Add(1)
	go bound11(func() int { return 11 }, "text", []int{1, 2}...)
	group.Wait()
	group.Add(3)
	bound11(func() int { return 11 }, "text", []int{1, 2}...)
	func() { defer bound11(func() int { return 11 }, "text", []int{1, 2}...) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer bound11(func() int { return 11 }, "text", []int{1, 2}...)
		panic("11")
	}()
	group.Add(3)
	v11_0, v11_1, v11_2 := bound11(func() int { return 11 }, "text", []int{1, 2}...)
	note("got", v11_0, v11_1, v11_2)
	note("passed on", all(bound11(func() int { return 11 }, "text", []int{1, 2}...))...)
	c11 := make(chan any, 3)
	go func() {
		v11_0, v11_1, v11_2 := bound11(func() int { return 11 }, "text", []int{1, 2}...)
		for _, value := range all(v11_0, v11_1, v11_2) {
			c11 <- value
		}
		close(c11)
	}()
	for value := range c11 {
		note("received", value)
	}

	x12 := outer{inner: inner{12}}
	group.Add(1)
	go x12.f12(nil...)
	group.Wait()
	group.Add(3)
	x12.f12(nil...)
	func() { defer x12.f12(nil...) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer x12.f12(nil...)
		panic("12")
	}()
	group.Add(3)
	v12_0 := x12.f12(nil...)
	note("got", v12_0)
	note("passed on", all(x12.f12(nil...))...)
	c12 := make(chan any, 3)
	go func() {
		v12_0 := x12.f12(nil...)
		for _, value := range all(v12_0) {
			c12 <- value
		}
		close(c12)
	}()
	for value := range c12 {
		note("received", value)
	}

	bound13 := receiver{id: 13}.f13
	group.Add(1)
	go bound13(1, 2, 3)
	group.Wait()
	group.Add(3)
	bound13(1, 2, 3)
	func() { defer bound13(1, 2, 3) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer bound13(1, 2, 3)
		panic("13")
	}()
	group.Add(3)
	v13_0, v13_1, v13_2 := bound13(1, 2, 3)
	note("got", v13_0, v13_1, v13_2)
	note("passed on", all(bound13(1, 2, 3))...)
	c13 := make(chan any, 3)
	go func() {
		v13_0, v13_1, v13_2 := bound13(1, 2, 3)
		for _, value := range all(v13_0, v13_1, v13_2) {
			c13 <- value
		}
		close(c13)
	}()
	for value := range c13 {
		note("received", value)
	}

	group.Add(1)
	go receiver.f14(receiver{id: 14}, []int{4, 5}, true, any(3.5))
	group.Wait()
	group.Add(3)
	receiver.f14(receiver{id: 14}, []int{4, 5}, true, any(3.5))
	func() { defer receiver.f14(receiver{id: 14}, []int{4, 5}, true, any(3.5)) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer receiver.f14(receiver{id: 14}, []int{4, 5}, true, any(3.5))
		panic("14")
	}()
	group.Add(3)
	v14_0 := receiver.f14(receiver{id: 14}, []int{4, 5}, true, any(3.5))
	note("got", v14_0)
	note("passed on", all(receiver.f14(receiver{id: 14}, []int{4, 5}, true, any(3.5)))...)
	c14 := make(chan any, 3)
	go func() {
		v14_0 := receiver.f14(receiver{id: 14}, []int{4, 5}, true, any(3.5))
		for _, value := range all(v14_0) {
			c14 <- value
		}
		close(c14)
	}()
	for value := range c14 {
		note("received", value)
	}

	group.Add(1)
	go receiver.f15(receiver{id: 15}, [1]string{"one"}, nil...)
	group.Wait()
	group.Add(3)
	receiver.f15(receiver{id: 15}, [1]string{"one"}, nil...)
	func() { defer receiver.f15(receiver{id: 15}, [1]string{"one"}, nil...) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer receiver.f15(receiver{id: 15}, [1]string{"one"}, nil...)
		panic("15")
	}()

	var x16 i16 = receiver{id: 16}
	group.Add(1)
	go x16.f16(map[string]int{"key": 1}, nested{small{1, 2}, "n", [2]int{3, 4}}, uint16(65535), true)
	group.Wait()
	group.Add(3)
	x16.f16(map[string]int{"key": 1}, nested{small{1, 2}, "n", [2]int{3, 4}}, uint16(65535), true)
	func() {
		defer x16.f16(map[string]int{"key": 1}, nested{small{1, 2}, "n", [2]int{3, 4}}, uint16(65535), true)
	}()
	func() {
		defer func() { note("recovered", recover()) }()
		defer x16.f16(map[string]int{"key": 1}, nested{small{1, 2}, "n", [2]int{3, 4}}, uint16(65535), true)
		panic("16")
	}()
	group.Add(3)
	v16_0, v16_1 := x16.f16(map[string]int{"key": 1}, nested{small{1, 2}, "n", [2]int{3, 4}}, uint16(65535), true)
	note("got", v16_0, v16_1)
	note("passed on", all(x16.f16(map[string]int{"key": 1}, nested{small{1, 2}, "n", [2]int{3, 4}}, uint16(65535), true))...)
	c16 := make(chan any, 3)
	go func() {
		v16_0, v16_1 := x16.f16(map[string]int{"key": 1}, nested{small{1, 2}, "n", [2]int{3, 4}}, uint16(65535), true)
		for _, value := range all(v16_0, v16_1) {
			c16 <- value
		}
		close(c16)
	}()
	for value := range c16 {
		note("received", value)
	}

	for _, line := range notes {
		fmt.Println(line)
	}

	// Output:
	// f1 1 map[key:1]
	// f1 1 map[key:1]
	// f1 1 map[key:1]
	// f1 1 map[key:1]
	// recovered 1
	// f1 1 map[key:1]
	// got [1 2 3 0 0 0 0 0 0] 3.5 [1 2 3]
	// f1 1 map[key:1]
	// passed on [1 2 3 0 0 0 0 0 0] 3.5 [1 2 3]
	// f1 1 map[key:1]
	// received [1 2 3 0 0 0 0 0 0]
	// received 3.5
	// received [1 2 3]
	// f2 2 map[key:1] [1 2 3 0 0 0 0 0 0] {8 9}
	// f2 2 map[key:1] [1 2 3 0 0 0 0 0 0] {8 9}
	// f2 2 map[key:1] [1 2 3 0 0 0 0 0 0] {8 9}
	// f2 2 map[key:1] [1 2 3 0 0 0 0 0 0] {8 9}
	// recovered 2
	// f2 2 map[key:1] [1 2 3 0 0 0 0 0 0] {8 9}
	// got true text (3+4i)
	// f2 2 map[key:1] [1 2 3 0 0 0 0 0 0] {8 9}
	// passed on true text (3+4i)
	// f2 2 map[key:1] [1 2 3 0 0 0 0 0 0] {8 9}
	// received true
	// received text
	// received (3+4i)
	// f3 3 func 11 []
	// f3 3 func 11 []
	// f3 3 func 11 []
	// f3 3 func 11 []
	// recovered 3
	// f3 3 func 11 []
	// got [one] [1 2 3] {}
	// f3 3 func 11 []
	// passed on [one] [1 2 3] {}
	// f3 3 func 11 []
	// received [one]
	// received [1 2 3]
	// received {}
	// f4 4
	// f4 4
	// f4 4
	// f4 4
	// recovered 4
	// f4 4
	// got pointer {1 2} 7
	// f4 4
	// passed on pointer {1 2} 7
	// f4 4
	// received pointer {1 2}
	// received 7
	// f5 [1 2]
	// f5 [1 2]
	// f5 [1 2]
	// f5 [1 2]
	// recovered 5
	// f5 [1 2]
	// got pointer {1 2}
	// f5 [1 2]
	// passed on pointer {1 2}
	// f5 [1 2]
	// received pointer {1 2}
	// f6 6 [1 2 3] (3+4i)
	// f6 6 [1 2 3] (3+4i)
	// f6 6 [1 2 3] (3+4i)
	// f6 6 [1 2 3] (3+4i)
	// recovered 6
	// f7 func 11 error 1.25 error [4 5]
	// f7 func 11 error 1.25 error [4 5]
	// f7 func 11 error 1.25 error [4 5]
	// f7 func 11 error 1.25 error [4 5]
	// recovered 7
	// f7 func 11 error 1.25 error [4 5]
	// got 65535 {{1 2} n [3 4]}
	// f7 func 11 error 1.25 error [4 5]
	// passed on 65535 {{1 2} n [3 4]}
	// f7 func 11 error 1.25 error [4 5]
	// received 65535
	// received {{1 2} n [3 4]}
	// f8 8 [1 2 3]
	// f8 8 [1 2 3]
	// f8 8 [1 2 3]
	// f8 8 [1 2 3]
	// recovered 8
	// f8 8 [1 2 3]
	// got 3.5 true {8 9}
	// f8 8 [1 2 3]
	// passed on 3.5 true {8 9}
	// f8 8 [1 2 3]
	// received 3.5
	// received true
	// received {8 9}
	// f9 9 {} func 11 -3 7
	// f9 9 {} func 11 -3 7
	// f9 9 {} func 11 -3 7
	// f9 9 {} func 11 -3 7
	// recovered 9
	// f9 9 {} func 11 -3 7
	// got 7 error
	// f9 9 {} func 11 -3 7
	// passed on 7 error
	// f9 9 {} func 11 -3 7
	// received 7
	// received error
	// f10 10 text {{1 2} n [3 4]}
	// f10 10 text {{1 2} n [3 4]}
	// f10 10 text {{1 2} n [3 4]}
	// f10 10 text {{1 2} n [3 4]}
	// recovered 10
	// f10 10 text {{1 2} n [3 4]}
	// got 3.5 (3+4i) [one]
	// f10 10 text {{1 2} n [3 4]}
	// passed on 3.5 (3+4i) [one]
	// f10 10 text {{1 2} n [3 4]}
	// received 3.5
	// received (3+4i)
	// received [one]
	// f11 11 func 11 text [1 2]
	// f11 11 func 11 text [1 2]
	// f11 11 func 11 text [1 2]
	// f11 11 func 11 text [1 2]
	// recovered 11
	// f11 11 func 11 text [1 2]
	// got 65535 {{1 2} n [3 4]} 3.5
	// f11 11 func 11 text [1 2]
	// passed on 65535 {{1 2} n [3 4]} 3.5
	// f11 11 func 11 text [1 2]
	// received 65535
	// received {{1 2} n [3 4]}
	// received 3.5
	// f12 12 []
	// f12 12 []
	// f12 12 []
	// f12 12 []
	// recovered 12
	// f12 12 []
	// got -3
	// f12 12 []
	// passed on -3
	// f12 12 []
	// received -3
	// f13 13 [1 2 3]
	// f13 13 [1 2 3]
	// f13 13 [1 2 3]
	// f13 13 [1 2 3]
	// recovered 13
	// f13 13 [1 2 3]
	// got pointer {1 2} [1 2 3] [one]
	// f13 13 [1 2 3]
	// passed on pointer {1 2} [1 2 3] [one]
	// f13 13 [1 2 3]
	// received pointer {1 2}
	// received [1 2 3]
	// received [one]
	// f14 14 [4 5] true 3.5
	// f14 14 [4 5] true 3.5
	// f14 14 [4 5] true 3.5
	// f14 14 [4 5] true 3.5
	// recovered 14
	// f14 14 [4 5] true 3.5
	// got func 11
	// f14 14 [4 5] true 3.5
	// passed on func 11
	// f14 14 [4 5] true 3.5
	// received func 11
	// f15 15 [one] []
	// f15 15 [one] []
	// f15 15 [one] []
	// f15 15 [one] []
	// recovered 15
	// f16 16 map[key:1] {{1 2} n [3 4]} 65535 true
	// f16 16 map[key:1] {{1 2} n [3 4]} 65535 true
	// f16 16 map[key:1] {{1 2} n [3 4]} 65535 true
	// f16 16 map[key:1] {{1 2} n [3 4]} 65535 true
	// recovered 16
	// f16 16 map[key:1] {{1 2} n [3 4]} 65535 true
	// got func 11 {}
	// f16 16 map[key:1] {{1 2} n [3 4]} 65535 true
	// passed on func 11 {}
	// f16 16 map[key:1] {{1 2} n [3 4]} 65535 true
	// received func 11
	// received {}
}
