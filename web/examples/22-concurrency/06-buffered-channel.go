package main

import "fmt"

func main() {
	ch := make(chan string, 3)

	ch <- "first"
	ch <- "second"
	ch <- "third"
	fmt.Println("on the belt:", len(ch), "of", cap(ch))

	fmt.Println(<-ch)
	fmt.Println(<-ch)
	fmt.Println(<-ch)
	// Output:
	// on the belt: 3 of 3
	// first
	// second
	// third
}
