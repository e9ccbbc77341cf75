package main

import "fmt"
import "fmt"
import m "math"
import "errors"

var errors = 1

func main() {
	fmt := 1
	_ = fmt
	_ = m.pi
	_ = m.Foo
	m = 1
	_ = m
}
