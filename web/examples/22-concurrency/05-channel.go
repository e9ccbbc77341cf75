package main

import "fmt"

func main() {
	ch := make(chan string)

	go func() {
		ch <- "Job Done!"
	}()

	msg := <-ch
	fmt.Println(msg)
	// Output: Job Done!
}
