package main

import "fmt"

func main() {
	fmt.Println("%d", 1)
	fmt.Printf("%s\n", 1)
	x := 5
	x = x
	for {
	}
	fmt.Println("unreachable")
}
