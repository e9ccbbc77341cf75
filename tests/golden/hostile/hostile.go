// A program that overwrites what Go trusts: headers, method tables, functions, channels, maps, types. Its argument
// is a seed, which chooses the victim, what is written over it, and how it is used.
package main

import (
	"fmt"
	"math/rand"
	"os"
	"reflect"
	"runtime"
	"strconv"
	"strings"
	"time"
	"unsafe"
)

type shape interface{ area(x int) int }
type square struct{ a, b int }
type circle struct{ s *string }

func (s square) area(x int) int  { return s.a*x + s.b }
func (c *circle) area(x int) int { return len(*c.s) + x }

type big struct {
	next *big
	text string
	list []int
	any  any
	f    func(int) int
	m    map[string]int
	c    chan int
	pad  [20]int
}

var sink any

func words(p unsafe.Pointer, n int) []uintptr { return unsafe.Slice((*uintptr)(p), n) }

// junk is what a hostile or racing program leaves in a word.
func junk(r *rand.Rand) uintptr {
	switch r.Intn(12) {
	case 0:
		return 0
	case 1:
		return uintptr(r.Intn(5000))
	case 2:
		return uintptr(r.Uint32())
	case 3:
		return uintptr(r.Uint64())
	case 4:
		return ^uintptr(0) - uintptr(r.Intn(100))
	case 5:
		return 1 << uint(r.Intn(64))
	case 6:
		return uintptr(unsafe.Pointer(&big{pad: [20]int{1, 2, 3}}))
	case 7:
		return uintptr(unsafe.Pointer(&sink)) + uintptr(r.Intn(64))
	case 8:
		s := "some text that lies in static data"
		return words(unsafe.Pointer(&s), 2)[0] + uintptr(r.Intn(40))
	case 9:
		var a any = r.Int()
		return words(unsafe.Pointer(&a), 2)[r.Intn(2)]
	case 10:
		f := func(a, b, c, d int, e string) (int, int, string) { return a, b, e }
		return *(*uintptr)(unsafe.Pointer(&f))
	}
	c := make(chan string, 3)
	return *(*uintptr)(unsafe.Pointer(&c))
}

func main() {
	seed, _ := strconv.Atoi(os.Args[1])
	r := rand.New(rand.NewSource(int64(seed)))
	text := "hello"
	b := &big{text: "text", list: []int{1, 2, 3}, any: square{1, 2}, f: func(i int) int { return i + seed },
		m: map[string]int{"a": 1}, c: make(chan int, 4)}
	b.next = b
	if seed%3 == 0 {
		for i := range 100 {
			b.m[strconv.Itoa(i)] = i
		}
	}
	var s shape = &circle{&text}
	if seed%2 == 0 {
		s = square{3, 4}
	}
	timer := time.NewTimer(time.Hour)
	victims := [][]uintptr{
		words(unsafe.Pointer(b), int(unsafe.Sizeof(*b))/8-20),
		words(unsafe.Pointer(&s), 2),
		words(unsafe.Pointer(&text), 2),
		words(*(*unsafe.Pointer)(unsafe.Pointer(&b.m)), 7),
		words(*(*unsafe.Pointer)(unsafe.Pointer(&b.c)), 13),
		words(*(*unsafe.Pointer)(unsafe.Pointer(&b.f)), 2),
		words(unsafe.Pointer(timer), 17),
		words(unsafe.Pointer(&sink), 2),
	}
	// Descriptors and method tables, and what lies below a map.
	var of any = b
	for _, header := range []unsafe.Pointer{unsafe.Pointer(&of), unsafe.Pointer(&b.any), unsafe.Pointer(&s)} {
		victims = append(victims, words(*(*unsafe.Pointer)(header), 10))
	}
	if table := words(*(*unsafe.Pointer)(unsafe.Pointer(&b.m)), 2)[1]; table != 0 {
		victims = append(victims, words(unsafe.Pointer(table), 8))
	}
	for range 1 + r.Intn(3) {
		v := victims[r.Intn(len(victims))]
		v[r.Intn(len(v))] = junk(r)
	}
	for range 6 {
		switch r.Intn(26) {
		case 0:
			println(b.text, len(b.text))
		case 1:
			fmt.Println(b.list)
		case 2:
			fmt.Println(b.any, sink)
		case 3:
			println(b.f(1))
		case 4:
			b.m["x"]++
			println(len(b.m), b.m["a"])
		case 5:
			for k, v := range b.m {
				println(k, v)
			}
		case 6:
			select {
			case b.c <- 1:
			case v := <-b.c:
				println(v)
			default:
			}
		case 7:
			println(s.area(5))
		case 8:
			println(text + b.text + strings.ToUpper(text))
		case 9:
			b.list = append(b.list, b.list...)
		case 10:
			copy(b.list, []int{4, 5, 6})
			clear(b.list)
		case 11:
			runtime.GC()
		case 12:
			println(b.any == sink, b.any == any(s))
		case 13:
			m := map[any]int{b.any: 1, text: 2}
			println(m[sink])
		case 14:
			fmt.Printf("%T %v\n", sink, reflect.ValueOf(b.any))
		case 15:
			if x, ok := sink.(fmt.Stringer); ok {
				println(x.String())
			}
		case 16:
			println(b.next.next.text)
		case 17:
			go b.f(2)
			runtime.Gosched()
		case 18:
			defer func() { println(recover() != nil) }()
			defer s.area(1)
		case 19:
			sink = []rune(b.text)
			sink = []byte(text)
		case 20:
			close(b.c)
		case 21:
			println(b.text < text, b.text == text)
		case 22:
			os.Stdout.WriteString(b.text)
		case 23:
			timer.Reset(time.Millisecond)
			timer.Stop()
		case 24:
			*b.next = big{}
		case 25:
			clear(b.m)
			delete(b.m, text)
			println(len(b.c), cap(b.c))
		}
	}
}
