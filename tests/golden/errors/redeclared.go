package main

import "fmt"

var x int
var x string

func f() {}
func f() {}

type T int
type T string

const fmt = 1

func g(a int, a string) {}

func h() (a int, b int) {
	var b int
	a := 1
	return
}

func main() {
	y := 1
	y := 2
	var z, z int
	a, a := 1, 2
	fmt.Println()
}
