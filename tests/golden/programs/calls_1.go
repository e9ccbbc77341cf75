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

func f1(p0 any) (small, int) {
	defer group.Done()
	note("f1", p0)
	return small{8, 9}, 7
}

type i2 interface {
	f2(p0 error) (nested, float64)
}

func (r receiver) f2(p0 error) (nested, float64) {
	defer group.Done()
	note("f2", r.id, p0)
	return nested{small{1, 2}, "n", [2]int{3, 4}}, 1.25
}

func (r *receiver) f3(p0 int8) {
	defer group.Done()
	note("f3", r.id, p0)
	return
}

func (r *inner) f4(p0 large) (bool, string, struct{}) {
	defer group.Done()
	note("f4", r.id, p0)
	return true, "text", struct{}{}
}

func (r receiver) f5(p0 struct{}, p1 struct{}, p2 uint16, rest ...int) small {
	defer group.Done()
	defer func() { recover() }()
	note("f5", r.id, p0, p1, p2, rest)
	return small{8, 9}
}

func (r receiver) f7(p0 uint16, p1 func() int) ([1]string, int, int) {
	defer group.Done()
	note("f7", r.id, p0, p1)
	return [1]string{"one"}, 7, 7
}

func (r *receiver) f8(p0 small, p1 []int, p2 any, p3 uint16) (r0 large, r1 *small, r2 map[string]int) {
	defer group.Done()
	note("f8", r.id, p0, p1, p2, p3)
	r0 = large{1, 2, 3}
	r1 = &small{1, 2}
	r2 = map[string]int{"key": 1}
	return
}

func f9[T any](first T, p0 large) [1]string {
	defer group.Done()
	note("f9", first, p0)
	return [1]string{"one"}
}

func (r *receiver) f11(p0 []int, p1 func() int, p2 map[string]int) ([]int, complex128, struct{}) {
	defer group.Done()
	note("f11", r.id, p0, p1, p2)
	return []int{4, 5}, 3 + 4i, struct{}{}
}

func (r receiver) f12(p0 nested, p1 int, p2 bool, p3 map[string]int) {
	defer group.Done()
	note("f12", r.id, p0, p1, p2, p3)
	return
}

func (r *receiver) f13(p0 struct{}, p1 small, p2 []int) (string, *small, struct{}) {
	defer group.Done()
	note("f13", r.id, p0, p1, p2)
	return "text", &small{1, 2}, struct{}{}
}

func f14[T any](first T, rest ...int) (nested, int8) {
	defer group.Done()
	note("f14", first, rest)
	return nested{small{1, 2}, "n", [2]int{3, 4}}, int8(-3)
}

type i15 interface {
	f15(p0 string, p1 float64, p2 int8) (*small, []int)
}

func (r receiver) f15(p0 string, p1 float64, p2 int8) (*small, []int) {
	defer group.Done()
	defer func() { recover() }()
	note("f15", r.id, p0, p1, p2)
	return &small{1, 2}, []int{4, 5}
}

func (r *receiver) f16(p0 *small, p1 func() int, p2 []int, p3 small) {
	defer group.Done()
	note("f16", r.id, p0, p1, p2, p3)
	return
}

func main() {

	group.Add(1)
	go f1(any(3.5))
	group.Wait()
	group.Add(3)
	f1(any(3.5))
	func() { defer f1(any(3.5)) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer f1(any(3.5))
		panic("1")
	}()
	group.Add(3)
	v1_0, v1_1 := f1(any(3.5))
	note("got", v1_0, v1_1)
	note("passed on", all(f1(any(3.5)))...)
	c1 := make(chan any, 3)
	go func() {
		v1_0, v1_1 := f1(any(3.5))
		for _, value := range all(v1_0, v1_1) {
			c1 <- value
		}
		close(c1)
	}()
	for value := range c1 {
		note("received", value)
	}

	var x2 i2 = receiver{id: 2}
	group.Add(1)
	go x2.f2(errors.New("error"))
	group.Wait()
	group.Add(3)
	x2.f2(errors.New("error"))
	func() { defer x2.f2(errors.New("error")) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer x2.f2(errors.New("error"))
		panic("2")
	}()
	group.Add(3)
	v2_0, v2_1 := x2.f2(errors.New("error"))
	note("got", v2_0, v2_1)
	note("passed on", all(x2.f2(errors.New("error")))...)
	c2 := make(chan any, 3)
	go func() {
		v2_0, v2_1 := x2.f2(errors.New("error"))
		for _, value := range all(v2_0, v2_1) {
			c2 <- value
		}
		close(c2)
	}()
	for value := range c2 {
		note("received", value)
	}

	x3 := &receiver{id: 3}
	group.Add(1)
	go x3.f3(int8(-3))
	group.Wait()
	group.Add(3)
	x3.f3(int8(-3))
	func() { defer x3.f3(int8(-3)) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer x3.f3(int8(-3))
		panic("3")
	}()

	x4 := outer{inner: inner{4}}
	group.Add(1)
	go x4.f4(large{1, 2, 3})
	group.Wait()
	group.Add(3)
	x4.f4(large{1, 2, 3})
	func() { defer x4.f4(large{1, 2, 3}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer x4.f4(large{1, 2, 3})
		panic("4")
	}()
	group.Add(3)
	v4_0, v4_1, v4_2 := x4.f4(large{1, 2, 3})
	note("got", v4_0, v4_1, v4_2)
	note("passed on", all(x4.f4(large{1, 2, 3}))...)
	c4 := make(chan any, 3)
	go func() {
		v4_0, v4_1, v4_2 := x4.f4(large{1, 2, 3})
		for _, value := range all(v4_0, v4_1, v4_2) {
			c4 <- value
		}
		close(c4)
	}()
	for value := range c4 {
		note("received", value)
	}

	bound5 := receiver.f5
	group.Add(1)
	go bound5(receiver{id: 5}, struct{}{}, struct{}{}, uint16(65535), []int{1, 2}...)
	group.Wait()
	group.Add(3)
	bound5(receiver{id: 5}, struct{}{}, struct{}{}, uint16(65535), []int{1, 2}...)
	func() { defer bound5(receiver{id: 5}, struct{}{}, struct{}{}, uint16(65535), []int{1, 2}...) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer bound5(receiver{id: 5}, struct{}{}, struct{}{}, uint16(65535), []int{1, 2}...)
		panic("5")
	}()
	group.Add(3)
	v5_0 := bound5(receiver{id: 5}, struct{}{}, struct{}{}, uint16(65535), []int{1, 2}...)
	note("got", v5_0)
	note("passed on", all(bound5(receiver{id: 5}, struct{}{}, struct{}{}, uint16(65535), []int{1, 2}...))...)
	c5 := make(chan any, 3)
	go func() {
		v5_0 := bound5(receiver{id: 5}, struct{}{}, struct{}{}, uint16(65535), []int{1, 2}...)
		for _, value := range all(v5_0) {
			c5 <- value
		}
		close(c5)
	}()
	for value := range c5 {
		note("received", value)
	}

	own6 := 6
	f6 := func() (r0 float64, r1 nested, r2 int) {
		defer group.Done()
		note("f6", own6)
		r0 = 1.25
		r1 = nested{small{1, 2}, "n", [2]int{3, 4}}
		r2 = 7
		return
	}
	group.Add(1)
	go f6()
	group.Wait()
	group.Add(3)
	f6()
	func() { defer f6() }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer f6()
		panic("6")
	}()
	group.Add(3)
	v6_0, v6_1, v6_2 := f6()
	note("got", v6_0, v6_1, v6_2)
	note("passed on", all(f6())...)
	c6 := make(chan any, 3)
	go func() {
		v6_0, v6_1, v6_2 := f6()
		for _, value := range all(v6_0, v6_1, v6_2) {
			c6 <- value
		}
		close(c6)
	}()
	for value := range c6 {
		note("received", value)
	}

	group.Add(1)
	go receiver{id: 7}.f7(uint16(65535), func() int { return 11 })
	group.Wait()
	group.Add(3)
	receiver{id: 7}.f7(uint16(65535), func() int { return 11 })
	func() { defer receiver{id: 7}.f7(uint16(65535), func() int { return 11 }) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer receiver{id: 7}.f7(uint16(65535), func() int { return 11 })
		panic("7")
	}()
	group.Add(3)
	v7_0, v7_1, v7_2 := receiver{id: 7}.f7(uint16(65535), func() int { return 11 })
	note("got", v7_0, v7_1, v7_2)
	note("passed on", all(receiver{id: 7}.f7(uint16(65535), func() int { return 11 }))...)
	c7 := make(chan any, 3)
	go func() {
		v7_0, v7_1, v7_2 := receiver{id: 7}.f7(uint16(65535), func() int { return 11 })
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
	go x8.f8(small{8, 9}, []int{4, 5}, any(3.5), uint16(65535))
	group.Wait()
	group.Add(3)
	x8.f8(small{8, 9}, []int{4, 5}, any(3.5), uint16(65535))
	func() { defer x8.f8(small{8, 9}, []int{4, 5}, any(3.5), uint16(65535)) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer x8.f8(small{8, 9}, []int{4, 5}, any(3.5), uint16(65535))
		panic("8")
	}()
	group.Add(3)
	v8_0, v8_1, v8_2 := x8.f8(small{8, 9}, []int{4, 5}, any(3.5), uint16(65535))
	note("got", v8_0, v8_1, v8_2)
	note("passed on", all(x8.f8(small{8, 9}, []int{4, 5}, any(3.5), uint16(65535)))...)
	c8 := make(chan any, 3)
	go func() {
		v8_0, v8_1, v8_2 := x8.f8(small{8, 9}, []int{4, 5}, any(3.5), uint16(65535))
		for _, value := range all(v8_0, v8_1, v8_2) {
			c8 <- value
		}
		close(c8)
	}()
	for value := range c8 {
		note("received", value)
	}

	group.Add(1)
	go f9(7, large{1, 2, 3})
	group.Wait()
	group.Add(3)
	f9(7, large{1, 2, 3})
	func() { defer f9(7, large{1, 2, 3}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer f9(7, large{1, 2, 3})
		panic("9")
	}()
	group.Add(3)
	v9_0 := f9(7, large{1, 2, 3})
	note("got", v9_0)
	note("passed on", all(f9(7, large{1, 2, 3}))...)
	c9 := make(chan any, 3)
	go func() {
		v9_0 := f9(7, large{1, 2, 3})
		for _, value := range all(v9_0) {
			c9 <- value
		}
		close(c9)
	}()
	for value := range c9 {
		note("received", value)
	}

	own10 := 10
	f10 := func(p0 large, p1 error, p2 []int) (r0 complex128, r1 int, r2 string) {
		defer group.Done()
		note("f10", own10, p0, p1, p2)
		r0 = 3 + 4i
		r1 = 7
		r2 = "text"
		return
	}
	bound10 := f10
	group.Add(1)
	go bound10(large{1, 2, 3}, errors.New("error"), []int{4, 5})
	group.Wait()
	group.Add(3)
	bound10(large{1, 2, 3}, errors.New("error"), []int{4, 5})
	func() { defer bound10(large{1, 2, 3}, errors.New("error"), []int{4, 5}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer bound10(large{1, 2, 3}, errors.New("error"), []int{4, 5})
		panic("10")
	}()
	group.Add(3)
	v10_0, v10_1, v10_2 := bound10(large{1, 2, 3}, errors.New("error"), []int{4, 5})
	note("got", v10_0, v10_1, v10_2)
	note("passed on", all(bound10(large{1, 2, 3}, errors.New("error"), []int{4, 5}))...)
	c10 := make(chan any, 3)
	go func() {
		v10_0, v10_1, v10_2 := bound10(large{1, 2, 3}, errors.New("error"), []int{4, 5})
		for _, value := range all(v10_0, v10_1, v10_2) {
			c10 <- value
		}
		close(c10)
	}()
	for value := range c10 {
		note("received", value)
	}

	x11 := &receiver{id: 11}
	bound11 := x11.f11
	group.Add(1)
	go bound11([]int{4, 5}, func() int { return 11 }, map[string]int{"key": 1})
	group.Wait()
	group.Add(3)
	bound11([]int{4, 5}, func() int { return 11 }, map[string]int{"key": 1})
	func() { defer bound11([]int{4, 5}, func() int { return 11 }, map[string]int{"key": 1}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer bound11([]int{4, 5}, func() int { return 11 }, map[string]int{"key": 1})
		panic("11")
	}()
	group.Add(3)
	v11_0, v11_1, v11_2 := bound11([]int{4, 5}, func() int { return 11 }, map[string]int{"key": 1})
	note("got", v11_0, v11_1, v11_2)
	note("passed on", all(bound11([]int{4, 5}, func() int { return 11 }, map[string]int{"key": 1}))...)
	c11 := make(chan any, 3)
	go func() {
		v11_0, v11_1, v11_2 := bound11([]int{4, 5}, func() int { return 11 }, map[string]int{"key": 1})
		for _, value := range all(v11_0, v11_1, v11_2) {
			c11 <- value
		}
		close(c11)
	}()
	for value := range c11 {
		note("received", value)
	}

	bound12 := receiver{id: 12}.f12
	group.Add(1)
	go bound12(nested{small{1, 2}, "n", [2]int{3, 4}}, 7, true, map[string]int{"key": 1})
	group.Wait()
	group.Add(3)
	bound12(nested{small{1, 2}, "n", [2]int{3, 4}}, 7, true, map[string]int{"key": 1})
	func() { defer bound12(nested{small{1, 2}, "n", [2]int{3, 4}}, 7, true, map[string]int{"key": 1}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer bound12(nested{small{1, 2}, "n", [2]int{3, 4}}, 7, true, map[string]int{"key": 1})
		panic("12")
	}()

	x13 := &receiver{id: 13}
	bound13 := x13.f13
	group.Add(1)
	go bound13(struct{}{}, small{8, 9}, []int{4, 5})
	group.Wait()
	group.Add(3)
	bound13(struct{}{}, small{8, 9}, []int{4, 5})
	func() { defer bound13(struct{}{}, small{8, 9}, []int{4, 5}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer bound13(struct{}{}, small{8, 9}, []int{4, 5})
		panic("13")
	}()
	group.Add(3)
	v13_0, v13_1, v13_2 := bound13(struct{}{}, small{8, 9}, []int{4, 5})
	note("got", v13_0, v13_1, v13_2)
	note("passed on", all(bound13(struct{}{}, small{8, 9}, []int{4, 5}))...)
	c13 := make(chan any, 3)
	go func() {
		v13_0, v13_1, v13_2 := bound13(struct{}{}, small{8, 9}, []int{4, 5})
		for _, value := range all(v13_0, v13_1, v13_2) {
			c13 <- value
		}
		close(c13)
	}()
	for value := range c13 {
		note("received", value)
	}

	group.Add(1)
	go f14(errors.New("error"), 1, 2, 3)
	group.Wait()
	group.Add(3)
	f14(errors.New("error"), 1, 2, 3)
	func() { defer f14(errors.New("error"), 1, 2, 3) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer f14(errors.New("error"), 1, 2, 3)
		panic("14")
	}()
	group.Add(3)
	v14_0, v14_1 := f14(errors.New("error"), 1, 2, 3)
	note("got", v14_0, v14_1)
	note("passed on", all(f14(errors.New("error"), 1, 2, 3))...)
	c14 := make(chan any, 3)
	go func() {
		v14_0, v14_1 := f14(errors.New("error"), 1, 2, 3)
		for _, value := range all(v14_0, v14_1) {
			c14 <- value
		}
		close(c14)
	}()
	for value := range c14 {
		note("received", value)
	}

	var x15 i15 = receiver{id: 15}
	bound15 := x15.f15
	group.Add(1)
	go bound15("text", 1.25, int8(-3))
	group.Wait()
	group.Add(3)
	bound15("text", 1.25, int8(-3))
	func() { defer bound15("text", 1.25, int8(-3)) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer bound15("text", 1.25, int8(-3))
		panic("15")
	}()
	group.Add(3)
	v15_0, v15_1 := bound15("text", 1.25, int8(-3))
	note("got", v15_0, v15_1)
	note("passed on", all(bound15("text", 1.25, int8(-3)))...)
	c15 := make(chan any, 3)
	go func() {
		v15_0, v15_1 := bound15("text", 1.25, int8(-3))
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
	go x16.f16(&small{1, 2}, func() int { return 11 }, []int{4, 5}, small{8, 9})
	group.Wait()
	group.Add(3)
	x16.f16(&small{1, 2}, func() int { return 11 }, []int{4, 5}, small{8, 9})
	func() { defer x16.f16(&small{1, 2}, func() int { return 11 }, []int{4, 5}, small{8, 9}) }()
	func() {
		defer func() { note("recovered", recover()) }()
		defer x16.f16(&small{1, 2}, func() int { return 11 }, []int{4, 5}, small{8, 9})
		panic("16")
	}()

	for _, line := range notes {
		fmt.Println(line)
	}

	// Output:
	// f1 3.5
	// f1 3.5
	// f1 3.5
	// f1 3.5
	// recovered 1
	// f1 3.5
	// got {8 9} 7
	// f1 3.5
	// passed on {8 9} 7
	// f1 3.5
	// received {8 9}
	// received 7
	// f2 2 error
	// f2 2 error
	// f2 2 error
	// f2 2 error
	// recovered 2
	// f2 2 error
	// got {{1 2} n [3 4]} 1.25
	// f2 2 error
	// passed on {{1 2} n [3 4]} 1.25
	// f2 2 error
	// received {{1 2} n [3 4]}
	// received 1.25
	// f3 3 -3
	// f3 3 -3
	// f3 3 -3
	// f3 3 -3
	// recovered 3
	// f4 4 [1 2 3 0 0 0 0 0 0]
	// f4 4 [1 2 3 0 0 0 0 0 0]
	// f4 4 [1 2 3 0 0 0 0 0 0]
	// f4 4 [1 2 3 0 0 0 0 0 0]
	// recovered 4
	// f4 4 [1 2 3 0 0 0 0 0 0]
	// got true text {}
	// f4 4 [1 2 3 0 0 0 0 0 0]
	// passed on true text {}
	// f4 4 [1 2 3 0 0 0 0 0 0]
	// received true
	// received text
	// received {}
	// f5 5 {} {} 65535 [1 2]
	// f5 5 {} {} 65535 [1 2]
	// f5 5 {} {} 65535 [1 2]
	// f5 5 {} {} 65535 [1 2]
	// recovered 5
	// f5 5 {} {} 65535 [1 2]
	// got {8 9}
	// f5 5 {} {} 65535 [1 2]
	// passed on {8 9}
	// f5 5 {} {} 65535 [1 2]
	// received {8 9}
	// f6 6
	// f6 6
	// f6 6
	// f6 6
	// recovered 6
	// f6 6
	// got 1.25 {{1 2} n [3 4]} 7
	// f6 6
	// passed on 1.25 {{1 2} n [3 4]} 7
	// f6 6
	// received 1.25
	// received {{1 2} n [3 4]}
	// received 7
	// f7 7 65535 func 11
	// f7 7 65535 func 11
	// f7 7 65535 func 11
	// f7 7 65535 func 11
	// recovered 7
	// f7 7 65535 func 11
	// got [one] 7 7
	// f7 7 65535 func 11
	// passed on [one] 7 7
	// f7 7 65535 func 11
	// received [one]
	// received 7
	// received 7
	// f8 8 {8 9} [4 5] 3.5 65535
	// f8 8 {8 9} [4 5] 3.5 65535
	// f8 8 {8 9} [4 5] 3.5 65535
	// f8 8 {8 9} [4 5] 3.5 65535
	// recovered 8
	// f8 8 {8 9} [4 5] 3.5 65535
	// got [1 2 3 0 0 0 0 0 0] pointer {1 2} map[key:1]
	// f8 8 {8 9} [4 5] 3.5 65535
	// passed on [1 2 3 0 0 0 0 0 0] pointer {1 2} map[key:1]
	// f8 8 {8 9} [4 5] 3.5 65535
	// received [1 2 3 0 0 0 0 0 0]
	// received pointer {1 2}
	// received map[key:1]
	// f9 7 [1 2 3 0 0 0 0 0 0]
	// f9 7 [1 2 3 0 0 0 0 0 0]
	// f9 7 [1 2 3 0 0 0 0 0 0]
	// f9 7 [1 2 3 0 0 0 0 0 0]
	// recovered 9
	// f9 7 [1 2 3 0 0 0 0 0 0]
	// got [one]
	// f9 7 [1 2 3 0 0 0 0 0 0]
	// passed on [one]
	// f9 7 [1 2 3 0 0 0 0 0 0]
	// received [one]
	// f10 10 [1 2 3 0 0 0 0 0 0] error [4 5]
	// f10 10 [1 2 3 0 0 0 0 0 0] error [4 5]
	// f10 10 [1 2 3 0 0 0 0 0 0] error [4 5]
	// f10 10 [1 2 3 0 0 0 0 0 0] error [4 5]
	// recovered 10
	// f10 10 [1 2 3 0 0 0 0 0 0] error [4 5]
	// got (3+4i) 7 text
	// f10 10 [1 2 3 0 0 0 0 0 0] error [4 5]
	// passed on (3+4i) 7 text
	// f10 10 [1 2 3 0 0 0 0 0 0] error [4 5]
	// received (3+4i)
	// received 7
	// received text
	// f11 11 [4 5] func 11 map[key:1]
	// f11 11 [4 5] func 11 map[key:1]
	// f11 11 [4 5] func 11 map[key:1]
	// f11 11 [4 5] func 11 map[key:1]
	// recovered 11
	// f11 11 [4 5] func 11 map[key:1]
	// got [4 5] (3+4i) {}
	// f11 11 [4 5] func 11 map[key:1]
	// passed on [4 5] (3+4i) {}
	// f11 11 [4 5] func 11 map[key:1]
	// received [4 5]
	// received (3+4i)
	// received {}
	// f12 12 {{1 2} n [3 4]} 7 true map[key:1]
	// f12 12 {{1 2} n [3 4]} 7 true map[key:1]
	// f12 12 {{1 2} n [3 4]} 7 true map[key:1]
	// f12 12 {{1 2} n [3 4]} 7 true map[key:1]
	// recovered 12
	// f13 13 {} {8 9} [4 5]
	// f13 13 {} {8 9} [4 5]
	// f13 13 {} {8 9} [4 5]
	// f13 13 {} {8 9} [4 5]
	// recovered 13
	// f13 13 {} {8 9} [4 5]
	// got text pointer {1 2} {}
	// f13 13 {} {8 9} [4 5]
	// passed on text pointer {1 2} {}
	// f13 13 {} {8 9} [4 5]
	// received text
	// received pointer {1 2}
	// received {}
	// f14 error [1 2 3]
	// f14 error [1 2 3]
	// f14 error [1 2 3]
	// f14 error [1 2 3]
	// recovered 14
	// f14 error [1 2 3]
	// got {{1 2} n [3 4]} -3
	// f14 error [1 2 3]
	// passed on {{1 2} n [3 4]} -3
	// f14 error [1 2 3]
	// received {{1 2} n [3 4]}
	// received -3
	// f15 15 text 1.25 -3
	// f15 15 text 1.25 -3
	// f15 15 text 1.25 -3
	// f15 15 text 1.25 -3
	// recovered 15
	// f15 15 text 1.25 -3
	// got pointer {1 2} [4 5]
	// f15 15 text 1.25 -3
	// passed on pointer {1 2} [4 5]
	// f15 15 text 1.25 -3
	// received pointer {1 2}
	// received [4 5]
	// f16 16 pointer {1 2} func 11 [4 5] {8 9}
	// f16 16 pointer {1 2} func 11 [4 5] {8 9}
	// f16 16 pointer {1 2} func 11 [4 5] {8 9}
	// f16 16 pointer {1 2} func 11 [4 5] {8 9}
	// recovered 16
}
