// What every generated program begins with: types and functions that its expressions use.
export const kHead = `// Made by tests/differential/generate.mjs.
package main

import (
	"errors"
	"fmt"
	"iter"
	"math/bits"
	"slices"
	"strconv"
	"strings"
	"sync"
)

type point struct {
	x, y int
	name string
}

func (p point) moved(d int) point  { p.x += d; p.y -= d; return p }
func (p point) scaled(k int) int   { return p.x*k + p.y }
func (p *point) bump()             { p.x++; p.y ^= p.x }

type shape interface{ area() int }

type square struct{ side int }

func (s square) area() int { return s.side * s.side }

type circle struct {
	r  int
	at *point
}

func (c *circle) area() int {
	if c.at != nil {
		return 3*c.r*c.r + c.at.x
	}
	return 3 * c.r * c.r
}

type named struct {
	shape
	name string
}

type failure struct{ code int }

func (f failure) Error() string { return "failure " + strconv.Itoa(f.code) }

type stack[T any] struct{ items []T }

func (s *stack[T]) push(x T) { s.items = append(s.items, x) }
func (s *stack[T]) pop() (x T, ok bool) {
	if len(s.items) == 0 {
		return x, false
	}
	x = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, true
}

type number interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}

var io = errors.New("io")

// Not a constant.
func v[T any](x T) T { return x }

func pickOne[T any](which bool, a, b T) T {
	if which {
		return a
	}
	return b
}

func mapSlice[T, U any](list []T, f func(T) U) []U {
	var out []U
	for _, x := range list {
		out = append(out, f(x))
	}
	return out
}

func fold[T, U any](list []T, start U, f func(U, T) U) U {
	for _, x := range list {
		start = f(start, x)
	}
	return start
}

func sum[T number](list ...T) (total T) {
	for _, x := range list {
		total += x
	}
	return
}

func compose(f, g func(int) int) func(int) int {
	return func(x int) int { return call(f, call(g, x)) }
}

// Functions may be recursive through closures: not without end.
func call(f func(int) int, x int) int {
	if !enter() {
		return x
	}
	defer leave()
	return f(x)
}

func evens(list []int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i, x := range list {
			if i%2 == 0 && !yield(x) {
				return
			}
		}
	}
}

func pairs(list []string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		defer func() { _ = len(list) }()
		for i := len(list) - 1; i >= 0; i-- {
			if !yield(i, list[i]) {
				return
			}
		}
	}
}

func sorted(m map[string]int) iter.Seq2[string, int] {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return func(yield func(string, int) bool) {
		for _, k := range keys {
			if !yield(k, m[k]) {
				break
			}
		}
	}
}

func total(m map[string]int) (t int) {
	for k, x := range m {
		t += len(k)*31 ^ x
	}
	return
}

// Mostly within the list.
func at[T any](list []T, i int) T {
	if len(list) > 0 && i&15 != 13 {
		i = int(uint(i) % uint(len(list)))
	}
	return list[i]
}

func window(list []int, a, b int) []int {
	a, b = min(max(a, 0), len(list)), min(max(b, 0), len(list))
	if a > b && a&3 != 3 {
		a, b = b, a
	}
	return list[a:b]
}

func cut(s string, n int) string { return s[:min(max(n, 0), len(s))] }
func short(s string) string      { return cut(s, 40) }
func few[T any](list []T) []T    { return list[:min(len(list), 30)] }

func toInt(f float64) int {
	if f != f || f > 1e15 || f < -1e15 {
		return 0
	}
	return int(f)
}

func weigh(x any) int {
	switch x := x.(type) {
	case nil:
		return -1
	case int:
		return x
	case string:
		return len(x)
	case fmt.Stringer, error:
		return 2
	case uint8, int8, bool:
		return len(fmt.Sprint(x))
	}
	return x.(point).x
}

func kind(err error) int {
	var f failure
	switch {
	case err == nil:
		return 0
	case errors.As(err, &f):
		return f.code
	case errors.Is(err, io):
		return 2
	}
	return len(err.Error())
}

func source(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := range n {
			out <- i
		}
	}()
	return out
}

// f runs here, one value after the other: what it notes has one order.
func stage(in <-chan int, f func(int) int) <-chan int {
	var list []int
	for x := range in {
		list = append(list, call(f, x))
	}
	out := make(chan int, len(list))
	go func() {
		for _, x := range list {
			out <- x
		}
		close(out)
	}()
	return out
}

func show(x any) string {
	if _, ok := x.(func(int) int); ok {
		return "func"
	}
	return short(fmt.Sprintf("%T %+v", x, x))
}

func says(p any) string {
	if err, ok := p.(error); ok {
		return err.Error()
	}
	return fmt.Sprint(p)
}

const (
	mostNotes = 400
	mostDepth = 6
)

var (
	left  = 3000
	depth int
	count int
	hash  uint64 = 14695981039346656037
	_     = bits.Len
	_     = strings.ToUpper
	_     sync.Mutex
)

// Loops and calls come to an end.
func fuel() bool { left--; return left > 0 }
func enter() bool {
	if depth >= mostDepth || !fuel() {
		return false
	}
	depth++
	return true
}
func leave() { depth-- }

func note(place int, values ...any) {
	line := fmt.Sprintln(append([]any{place}, values...)...)
	for _, c := range []byte(line) {
		hash = (hash ^ uint64(c)) * 1099511628211
	}
	if count++; count <= mostNotes {
		fmt.Print(line)
	}
}

func notes() int {
	fmt.Println(count, hash)
	return count
}

func attempt(place int, f func()) {
	before := depth
	defer func() {
		depth = before
		if p := recover(); p != nil {
			note(place, "panic:", says(p))
		}
	}()
	f()
}
`;
