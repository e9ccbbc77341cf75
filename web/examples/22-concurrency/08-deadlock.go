package main

import "fmt"

func main() {
	ch := make(chan string)

	fmt.Println("waiting for a message")
	msg := <-ch // nobody ever sends one
	fmt.Println(msg)
	// Output: waiting for a message
	// exit status 2
}
