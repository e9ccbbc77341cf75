//go:build go1.21

// In a file of Go 1.21 all iterations of a loop share its variables.
package main

import "fmt"

type point struct{ x, y, z, w, v, u, t, s, r int }

func main() {
	var fs []func()
	for _, v := range []int{1, 2, 3} {
		fs = append(fs, func() { fmt.Print(v, " ") })
	}
	for i := range map[int]bool{7: true} {
		fs = append(fs, func() { fmt.Print(i, " ") })
	}
	for i, c := range "abc" {
		fs = append(fs, func() { fmt.Print(i, string(c), " ") })
	}
	for _, p := range [2]point{{x: 1}, {x: 2}} {
		fs = append(fs, func() { fmt.Print(p.x, " ") })
	}
	for i := 0; i < 2; i++ {
		fs = append(fs, func() { fmt.Print(i, " ") })
	}
	ch := make(chan string, 2)
	ch <- "a"
	ch <- "b"
	close(ch)
	for s := range ch {
		fs = append(fs, func() { s += "."; fmt.Print(s, " ") })
	}
	for _, f := range fs {
		f()
	}
	fmt.Println()
	var pointers []*int
	for i, v := range []int{4, 5} {
		pointers = append(pointers, &i, &v)
		v *= 10
	}
	for _, p := range pointers {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	// Output:
	// 3 3 3 7 2c 2c 2c 2 2 2 2 b. b..
	// 1 50 1 50
}
