package main

import (
	"fmt"
	"os"
)

var kept []rune

// gc lets the runes of a short string lie in a buffer on the stack where the slice does not leave its function; what
// does has the capacity that the allocator gives.
func main() {
	s := os.Args[0][:0] + "héllo"
	long := s + "this is a text of more than thirty-two letters"
	fmt.Println(cap([]rune(s)), len([]rune(s)), cap([]rune(long)), cap([]rune("")))
	r := []rune(s)
	fmt.Println(len(r), cap(r))
	r[0] = 'x'
	r[1], r[2] = r[2], r[1]
	fmt.Println(string(r), string(r[1:3]))
	for i := range r {
		r[i]++
	}
	p := []rune(s)
	fmt.Println(len(p), cap(p), p)
	q := []rune(s)
	q = append(q, 'a')
	fmt.Println(len(q), cap(q))
	var v = []rune(s)
	v = v[:3]
	fmt.Println(len(v), cap(v))
	w := []rune(s)
	kept = w
	fmt.Println(len(w), cap(w))
	y := []rune(long)
	fmt.Println(len(y), cap(y))
	z := []rune("constant")
	fmt.Println(len(z), cap(z))
	var c []rune
	c = []rune(s)
	fmt.Println(cap(c))
	func() {
		d := []rune(s)
		fmt.Println(cap(d))
	}()
	// Output:
	// 32 5 52 0
	// 5 32
	// xlélo lé
	// 5 6 [104 233 108 108 111]
	// 6 32
	// 3 32
	// 5 6
	// 51 52
	// 8 8
	// 32
	// 32
}
