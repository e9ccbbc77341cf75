package main

import (
	"fmt"
	"os"
	str "strings"
)

func main() {
	a, b := 1, 2
	_ = a
	for i := range 3 {
	}
L:
	var f = func() { c := 1 }
}
