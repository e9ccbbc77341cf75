package main

import (
	"fmt"
	"os"
	str "strings"
	. "sort"
	_ "time"
)

func f() {
	x := 1
	var y, z int
	z = 2
	a, b := 1, 2
	_ = a
	for i := 0; ; {
	}
	for i, v := range []int{} {
	}
}

func g(x int) (r int) {
	func() {
		inner := 1
	}()
	return
}

func h(v any) {
	switch t := v.(type) {
	case int:
	}
}

func main() {}
