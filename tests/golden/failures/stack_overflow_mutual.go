package main

import "fmt"

func even(n int) bool { return !odd(n + 1) }
func odd(n int) bool  { return !even(n + 1) }

func main() {
	defer fmt.Println("deferred calls do not run")
	defer func() { recover() }()
	fmt.Println(even(0))
}
