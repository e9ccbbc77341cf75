//go:build go1.21

package main

import "fmt"

func main() {
	for i := range 10 {
		fmt.Println(i)
	}
	for x := range func(yield func(int) bool) {} {
		fmt.Println(x)
	}
	_ = min(1, 2)
	p := new(1)
	_ = p
}
