package main

import "fmt"

func main() {
	len := 3
	_ = len("x")
	string := "a"
	var s string
	fmt := "x"
	fmt.Println(s)
	true := false
	if true {
	}
	int := 1
	var n int
	nil := 0
	var p *float64 = nil
	for i := 0; i < 3; i++ {
		i := "x"
	}
	err := 1
	if err := f(); err != nil {
	}
}

func f() error { return nil }
