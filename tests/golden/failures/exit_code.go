package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("not printed")
	fmt.Println("out")
	fmt.Fprintln(os.Stderr, "err")
	os.Exit(42)
}
