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

func (r receiver) f2(p0 small, p1 small) {
	defer group.Done()
	note("f2", r.id, p0, p1)
	return
}

func f4[T any](first T, rest ...int) {
	defer group.Done()
	note("f4", first, rest)
	return
}

func (r *receiver) f6(p0 [3]byte, p1 float64, p2 []int, p3 [3]byte, rest ...int) {
	defer group.Done()
	note("f6", r.id, p0, p1, p2, p3, rest)
	return
}

func (r *receiver) f8() (r0 struct{}, r1 int8) {
	defer group.Done()
	note("f8", r.id)
	r0 = struct{}{}
	r1 = int8(-3)
	return
}

func (r *inner) f9(p0 *small, p1 *small, p2 nested) (small, int8) {
	defer group.Done()
	note("f9", r.id, p0, p1, p2)
	return small{8, 9}, int8(-3)
}

func (r receiver) f10(p0 [1]string) (r0 nested, r1 string, r2 complex128) {
	defer group.Done()
	note("f10", r.id, p0)
	r0 = nested{small{1, 2}, "n", [2]int{3, 4}}
	r1 = "text"
	r2 = 3 + 4i
	return
}

func (r *receiver) f11(p0 small, p1 func() int) (r0 error) {
	defer group.Done()
	note("f11", r.id, p0, p1)
	r0 = errors.New("error")
	return
}

type i12 interface {
	f12(p0 int, p1 map[string]int) (int, large, map[string]int)
}

func (r receiver) f12(p0 int, p1 map[string]int) (int, large, map[string]int) {
	defer group.Done()
	note("f12", r.id, p0, p1)
	return 7, large{1, 2, 3}, map[string]int{"key": 1}
}

func f13(p0 map[string]int, p1 nested) (r0 small, r1 *small, r2 error) {
	defer group.Done()
	note("f13", p0, p1)
	r0 = small{8, 9}
	r1 = &small{1, 2}
	r2 = errors.New("error")
	return
}

func (r receiver) f14() (string, complex128, map[string]int) {
	defer group.Done()
	note("f14", r.id)
	return "text", 3 + 4i, map[string]int{"key": 1}
}

func (r *receiver) f16(p0 bool, p1 int8, p2 int) (float64, *small, [1]string) {
	defer group.Done()
	note("f16", r.id, p0, p1, p2)
	return 1.25, &small{1, 2}, [1]string{"one"}
}

func main() {
	own1 := 1
	f1 := func(p0 error) {
		defer group.Done()
		defer func() { recover() }()
		note("f1", own1, p0)
		return
	}
	group.Add(1)
	go f1(errors.New("error"))
	group.Wait()
	group.Add(3)
	f1(errors.New("error"))
	func() { defer f1(errors.New("error")) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer f1(errors.New("error"))
		panic("1")
	}()

	bound2 := receiver{id: 2}.f2
	group.Add(1)
	go bound2(small{8, 9}, small{8, 9})
	group.Wait()
	group.Add(3)
	bound2(small{8, 9}, small{8, 9})
	func() { defer bound2(small{8, 9}, small{8, 9}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer bound2(small{8, 9}, small{8, 9})
		panic("2")
	}()

	own3 := 3
	f3 := func(p0 struct{}) [1]string {
		defer group.Done()
		note("f3", own3, p0)
		return [1]string{"one"}
	}
	bound3 := f3
	group.Add(1)
	go bound3(struct{}{})
	group.Wait()
	group.Add(3)
	bound3(struct{}{})
	func() { defer bound3(struct{}{}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer bound3(struct{}{})
		panic("3")
	}()
	group.Add(3)
	v3_0 := bound3(struct{}{})
	note("got", v3_0)
	note("passed on", all(bound3(struct{}{}))...)
	c3 := make(chan any, 3)
	go func() {
		v3_0 := bound3(struct{}{})
		for _, value := range all(v3_0) {
			c3 <- value
		}
		close(c3)
	}()
	for value := range c3 {
		note("received", value)
	}

	group.Add(1)
	go f4(func() int { return 11 }, 1, 2, 3)
	group.Wait()
	group.Add(3)
	f4(func() int { return 11 }, 1, 2, 3)
	func() { defer f4(func() int { return 11 }, 1, 2, 3) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer f4(func() int { return 11 }, 1, 2, 3)
		panic("4")
	}()

	own5 := 5
	f5 := func(p0 error, p1 string, p2 nested) ([3]byte, small, [3]byte) {
		defer group.Done()
		note("f5", own5, p0, p1, p2)
		return [3]byte{1, 2, 3}, small{8, 9}, [3]byte{1, 2, 3}
	}
	group.Add(1)
	go f5(errors.New("error"), "text", nested{small{1, 2}, "n", [2]int{3, 4}})
	group.Wait()
	group.Add(3)
	f5(errors.New("error"), "text", nested{small{1, 2}, "n", [2]int{3, 4}})
	func() { defer f5(errors.New("error"), "text", nested{small{1, 2}, "n", [2]int{3, 4}}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer f5(errors.New("error"), "text", nested{small{1, 2}, "n", [2]int{3, 4}})
		panic("5")
	}()
	group.Add(3)
	v5_0, v5_1, v5_2 := f5(errors.New("error"), "text", nested{small{1, 2}, "n", [2]int{3, 4}})
	note("got", v5_0, v5_1, v5_2)
	note("passed on", all(f5(errors.New("error"), "text", nested{small{1, 2}, "n", [2]int{3, 4}}))...)
	c5 := make(chan any, 3)
	go func() {
		v5_0, v5_1, v5_2 := f5(errors.New("error"), "text", nested{small{1, 2}, "n", [2]int{3, 4}})
		for _, value := range all(v5_0, v5_1, v5_2) {
			c5 <- value
		}
		close(c5)
	}()
	for value := range c5 {
		note("received", value)
	}

	x6 := &receiver{id: 6}
	group.Add(1)
	go x6.f6([3]byte{1, 2, 3}, 1.25, []int{4, 5}, [3]byte{1, 2, 3}, 1, 2, 3)
	group.Wait()
	group.Add(3)
	x6.f6([3]byte{1, 2, 3}, 1.25, []int{4, 5}, [3]byte{1, 2, 3}, 1, 2, 3)
	func() { defer x6.f6([3]byte{1, 2, 3}, 1.25, []int{4, 5}, [3]byte{1, 2, 3}, 1, 2, 3) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer x6.f6([3]byte{1, 2, 3}, 1.25, []int{4, 5}, [3]byte{1, 2, 3}, 1, 2, 3)
		panic("6")
	}()

	own7 := 7
	f7 := func(p0 error, p1 struct{}, p2 uint16) (uint16, func() int, large) {
		defer group.Done()
		note("f7", own7, p0, p1, p2)
		return uint16(65535), func() int { return 11 }, large{1, 2, 3}
	}
	group.Add(1)
	go f7(errors.New("error"), struct{}{}, uint16(65535))
	group.Wait()
	group.Add(3)
	f7(errors.New("error"), struct{}{}, uint16(65535))
	func() { defer f7(errors.New("error"), struct{}{}, uint16(65535)) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer f7(errors.New("error"), struct{}{}, uint16(65535))
		panic("7")
	}()
	group.Add(3)
	v7_0, v7_1, v7_2 := f7(errors.New("error"), struct{}{}, uint16(65535))
	note("got", v7_0, v7_1, v7_2)
	note("passed on", all(f7(errors.New("error"), struct{}{}, uint16(65535)))...)
	c7 := make(chan any, 3)
	go func() {
		v7_0, v7_1, v7_2 := f7(errors.New("error"), struct{}{}, uint16(65535))
		for _, value := range all(v7_0, v7_1, v7_2) {
			c7 <- value
		}
		close(c7)
	}()
	for value := range c7 {
		note("received", value)
	}

	x8 := &receiver{id: 8}
	group.Add(1)
	go x8.f8()
	group.Wait()
	group.Add(3)
	x8.f8()
	func() { defer x8.f8() }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer x8.f8()
		panic("8")
	}()
	group.Add(3)
	v8_0, v8_1 := x8.f8()
	note("got", v8_0, v8_1)
	note("passed on", all(x8.f8())...)
	c8 := make(chan any, 3)
	go func() {
		v8_0, v8_1 := x8.f8()
		for _, value := range all(v8_0, v8_1) {
			c8 <- value
		}
		close(c8)
	}()
	for value := range c8 {
		note("received", value)
	}

	x9 := outer{inner: inner{9}}
	group.Add(1)
	go x9.f9(&small{1, 2}, &small{1, 2}, nested{small{1, 2}, "n", [2]int{3, 4}})
	group.Wait()
	group.Add(3)
	x9.f9(&small{1, 2}, &small{1, 2}, nested{small{1, 2}, "n", [2]int{3, 4}})
	func() { defer x9.f9(&small{1, 2}, &small{1, 2}, nested{small{1, 2}, "n", [2]int{3, 4}}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer x9.f9(&small{1, 2}, &small{1, 2}, nested{small{1, 2}, "n", [2]int{3, 4}})
		panic("9")
	}()
	group.Add(3)
	v9_0, v9_1 := x9.f9(&small{1, 2}, &small{1, 2}, nested{small{1, 2}, "n", [2]int{3, 4}})
	note("got", v9_0, v9_1)
	note("passed on", all(x9.f9(&small{1, 2}, &small{1, 2}, nested{small{1, 2}, "n", [2]int{3, 4}}))...)
	c9 := make(chan any, 3)
	go func() {
		v9_0, v9_1 := x9.f9(&small{1, 2}, &small{1, 2}, nested{small{1, 2}, "n", [2]int{3, 4}})
		for _, value := range all(v9_0, v9_1) {
			c9 <- value
		}
		close(c9)
	}()
	for value := range c9 {
		note("received", value)
	}

	group.Add(1)
	go receiver{id: 10}.f10([1]string{"one"})
	group.Wait()
	group.Add(3)
	receiver{id: 10}.f10([1]string{"one"})
	func() { defer receiver{id: 10}.f10([1]string{"one"}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer receiver{id: 10}.f10([1]string{"one"})
		panic("10")
	}()
	group.Add(3)
	v10_0, v10_1, v10_2 := receiver{id: 10}.f10([1]string{"one"})
	note("got", v10_0, v10_1, v10_2)
	note("passed on", all(receiver{id: 10}.f10([1]string{"one"}))...)
	c10 := make(chan any, 3)
	go func() {
		v10_0, v10_1, v10_2 := receiver{id: 10}.f10([1]string{"one"})
		for _, value := range all(v10_0, v10_1, v10_2) {
			c10 <- value
		}
		close(c10)
	}()
	for value := range c10 {
		note("received", value)
	}

	x11 := &receiver{id: 11}
	group.Add(1)
	go x11.f11(small{8, 9}, func() int { return 11 })
	group.Wait()
	group.Add(3)
	x11.f11(small{8, 9}, func() int { return 11 })
	func() { defer x11.f11(small{8, 9}, func() int { return 11 }) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer x11.f11(small{8, 9}, func() int { return 11 })
		panic("11")
	}()
	group.Add(3)
	v11_0 := x11.f11(small{8, 9}, func() int { return 11 })
	note("got", v11_0)
	note("passed on", all(x11.f11(small{8, 9}, func() int { return 11 }))...)
	c11 := make(chan any, 3)
	go func() {
		v11_0 := x11.f11(small{8, 9}, func() int { return 11 })
		for _, value := range all(v11_0) {
			c11 <- value
		}
		close(c11)
	}()
	for value := range c11 {
		note("received", value)
	}

	var x12 i12 = receiver{id: 12}
	group.Add(1)
	go x12.f12(7, map[string]int{"key": 1})
	group.Wait()
	group.Add(3)
	x12.f12(7, map[string]int{"key": 1})
	func() { defer x12.f12(7, map[string]int{"key": 1}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer x12.f12(7, map[string]int{"key": 1})
		panic("12")
	}()
	group.Add(3)
	v12_0, v12_1, v12_2 := x12.f12(7, map[string]int{"key": 1})
	note("got", v12_0, v12_1, v12_2)
	note("passed on", all(x12.f12(7, map[string]int{"key": 1}))...)
	c12 := make(chan any, 3)
	go func() {
		v12_0, v12_1, v12_2 := x12.f12(7, map[string]int{"key": 1})
		for _, value := range all(v12_0, v12_1, v12_2) {
			c12 <- value
		}
		close(c12)
	}()
	for value := range c12 {
		note("received", value)
	}

	group.Add(1)
	go f13(map[string]int{"key": 1}, nested{small{1, 2}, "n", [2]int{3, 4}})
	group.Wait()
	group.Add(3)
	f13(map[string]int{"key": 1}, nested{small{1, 2}, "n", [2]int{3, 4}})
	func() { defer f13(map[string]int{"key": 1}, nested{small{1, 2}, "n", [2]int{3, 4}}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer f13(map[string]int{"key": 1}, nested{small{1, 2}, "n", [2]int{3, 4}})
		panic("13")
	}()
	group.Add(3)
	v13_0, v13_1, v13_2 := f13(map[string]int{"key": 1}, nested{small{1, 2}, "n", [2]int{3, 4}})
	note("got", v13_0, v13_1, v13_2)
	note("passed on", all(f13(map[string]int{"key": 1}, nested{small{1, 2}, "n", [2]int{3, 4}}))...)
	c13 := make(chan any, 3)
	go func() {
		v13_0, v13_1, v13_2 := f13(map[string]int{"key": 1}, nested{small{1, 2}, "n", [2]int{3, 4}})
		for _, value := range all(v13_0, v13_1, v13_2) {
			c13 <- value
		}
		close(c13)
	}()
	for value := range c13 {
		note("received", value)
	}

	group.Add(1)
	go receiver.f14(receiver{id: 14})
	group.Wait()
	group.Add(3)
	receiver.f14(receiver{id: 14})
	func() { defer receiver.f14(receiver{id: 14}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer receiver.f14(receiver{id: 14})
		panic("14")
	}()
	group.Add(3)
	v14_0, v14_1, v14_2 := receiver.f14(receiver{id: 14})
	note("got", v14_0, v14_1, v14_2)
	note("passed on", all(receiver.f14(receiver{id: 14}))...)
	c14 := make(chan any, 3)
	go func() {
		v14_0, v14_1, v14_2 := receiver.f14(receiver{id: 14})
		for _, value := range all(v14_0, v14_1, v14_2) {
			c14 <- value
		}
		close(c14)
	}()
	for value := range c14 {
		note("received", value)
	}

	own15 := 15
	f15 := func() (nested, string) {
		defer group.Done()
		defer func() { recover() }()
		note("f15", own15)
		return nested{small{1, 2}, "n", [2]int{3, 4}}, "text"
	}
	group.Add(1)
	go f15()
	group.Wait()
	group.Add(3)
	f15()
	func() { defer f15() }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer f15()
		panic("15")
	}()
	group.Add(3)
	v15_0, v15_1 := f15()
	note("got", v15_0, v15_1)
	note("passed on", all(f15())...)
	c15 := make(chan any, 3)
	go func() {
		v15_0, v15_1 := f15()
		for _, value := range all(v15_0, v15_1) {
			c15 <- value
		}
		close(c15)
	}()
	for value := range c15 {
		note("received", value)
	}

	x16 := &receiver{id: 16}
	group.Add(1)
	go x16.f16(true, int8(-3), 7)
	group.Wait()
	group.Add(3)
	x16.f16(true, int8(-3), 7)
	func() { defer x16.f16(true, int8(-3), 7) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer x16.f16(true, int8(-3), 7)
		panic("16")
	}()
	group.Add(3)
	v16_0, v16_1, v16_2 := x16.f16(true, int8(-3), 7)
	note("got", v16_0, v16_1, v16_2)
	note("passed on", all(x16.f16(true, int8(-3), 7))...)
	c16 := make(chan any, 3)
	go func() {
		v16_0, v16_1, v16_2 := x16.f16(true, int8(-3), 7)
		for _, value := range all(v16_0, v16_1, v16_2) {
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
	// f1 1 error
	// f1 1 error
	// f1 1 error
	// f1 1 error
	// recovered 1
	// f2 2 {8 9} {8 9}
	// f2 2 {8 9} {8 9}
	// f2 2 {8 9} {8 9}
	// f2 2 {8 9} {8 9}
	// recovered 2
	// f3 3 {}
	// f3 3 {}
	// f3 3 {}
	// f3 3 {}
	// recovered 3
	// f3 3 {}
	// got [one]
	// f3 3 {}
	// passed on [one]
	// f3 3 {}
	// received [one]
	// f4 func 11 [1 2 3]
	// f4 func 11 [1 2 3]
	// f4 func 11 [1 2 3]
	// f4 func 11 [1 2 3]
	// recovered 4
	// f5 5 error text {{1 2} n [3 4]}
	// f5 5 error text {{1 2} n [3 4]}
	// f5 5 error text {{1 2} n [3 4]}
	// f5 5 error text {{1 2} n [3 4]}
	// recovered 5
	// f5 5 error text {{1 2} n [3 4]}
	// got [1 2 3] {8 9} [1 2 3]
	// f5 5 error text {{1 2} n [3 4]}
	// passed on [1 2 3] {8 9} [1 2 3]
	// f5 5 error text {{1 2} n [3 4]}
	// received [1 2 3]
	// received {8 9}
	// received [1 2 3]
	// f6 6 [1 2 3] 1.25 [4 5] [1 2 3] [1 2 3]
	// f6 6 [1 2 3] 1.25 [4 5] [1 2 3] [1 2 3]
	// f6 6 [1 2 3] 1.25 [4 5] [1 2 3] [1 2 3]
	// f6 6 [1 2 3] 1.25 [4 5] [1 2 3] [1 2 3]
	// recovered 6
	// f7 7 error {} 65535
	// f7 7 error {} 65535
	// f7 7 error {} 65535
	// f7 7 error {} 65535
	// recovered 7
	// f7 7 error {} 65535
	// got 65535 func 11 [1 2 3 0 0 0 0 0 0]
	// f7 7 error {} 65535
	// passed on 65535 func 11 [1 2 3 0 0 0 0 0 0]
	// f7 7 error {} 65535
	// received 65535
	// received func 11
	// received [1 2 3 0 0 0 0 0 0]
	// f8 8
	// f8 8
	// f8 8
	// f8 8
	// recovered 8
	// f8 8
	// got {} -3
	// f8 8
	// passed on {} -3
	// f8 8
	// received {}
	// received -3
	// f9 9 pointer {1 2} pointer {1 2} {{1 2} n [3 4]}
	// f9 9 pointer {1 2} pointer {1 2} {{1 2} n [3 4]}
	// f9 9 pointer {1 2} pointer {1 2} {{1 2} n [3 4]}
	// f9 9 pointer {1 2} pointer {1 2} {{1 2} n [3 4]}
	// recovered 9
	// f9 9 pointer {1 2} pointer {1 2} {{1 2} n [3 4]}
	// got {8 9} -3
	// f9 9 pointer {1 2} pointer {1 2} {{1 2} n [3 4]}
	// passed on {8 9} -3
	// f9 9 pointer {1 2} pointer {1 2} {{1 2} n [3 4]}
	// received {8 9}
	// received -3
	// f10 10 [one]
	// f10 10 [one]
	// f10 10 [one]
	// f10 10 [one]
	// recovered 10
	// f10 10 [one]
	// got {{1 2} n [3 4]} text (3+4i)
	// f10 10 [one]
	// passed on {{1 2} n [3 4]} text (3+4i)
	// f10 10 [one]
	// received {{1 2} n [3 4]}
	// received text
	// received (3+4i)
	// f11 11 {8 9} func 11
	// f11 11 {8 9} func 11
	// f11 11 {8 9} func 11
	// f11 11 {8 9} func 11
	// recovered 11
	// f11 11 {8 9} func 11
	// got error
	// f11 11 {8 9} func 11
	// passed on error
	// f11 11 {8 9} func 11
	// received error
	// f12 12 7 map[key:1]
	// f12 12 7 map[key:1]
	// f12 12 7 map[key:1]
	// f12 12 7 map[key:1]
	// recovered 12
	// f12 12 7 map[key:1]
	// got 7 [1 2 3 0 0 0 0 0 0] map[key:1]
	// f12 12 7 map[key:1]
	// passed on 7 [1 2 3 0 0 0 0 0 0] map[key:1]
	// f12 12 7 map[key:1]
	// received 7
	// received [1 2 3 0 0 0 0 0 0]
	// received map[key:1]
	// f13 map[key:1] {{1 2} n [3 4]}
	// f13 map[key:1] {{1 2} n [3 4]}
	// f13 map[key:1] {{1 2} n [3 4]}
	// f13 map[key:1] {{1 2} n [3 4]}
	// recovered 13
	// f13 map[key:1] {{1 2} n [3 4]}
	// got {8 9} pointer {1 2} error
	// f13 map[key:1] {{1 2} n [3 4]}
	// passed on {8 9} pointer {1 2} error
	// f13 map[key:1] {{1 2} n [3 4]}
	// received {8 9}
	// received pointer {1 2}
	// received error
	// f14 14
	// f14 14
	// f14 14
	// f14 14
	// recovered 14
	// f14 14
	// got text (3+4i) map[key:1]
	// f14 14
	// passed on text (3+4i) map[key:1]
	// f14 14
	// received text
	// received (3+4i)
	// received map[key:1]
	// f15 15
	// f15 15
	// f15 15
	// f15 15
	// recovered 15
	// f15 15
	// got {{1 2} n [3 4]} text
	// f15 15
	// passed on {{1 2} n [3 4]} text
	// f15 15
	// received {{1 2} n [3 4]}
	// received text
	// f16 16 true -3 7
	// f16 16 true -3 7
	// f16 16 true -3 7
	// f16 16 true -3 7
	// recovered 16
	// f16 16 true -3 7
	// got 1.25 pointer {1 2} [one]
	// f16 16 true -3 7
	// passed on 1.25 pointer {1 2} [one]
	// f16 16 true -3 7
	// received 1.25
	// received pointer {1 2}
	// received [one]
}
