package main

import (
	"fmt"
	"sync"
)

func sendEmail(text string, wg *sync.WaitGroup) {
	defer wg.Done()
	fmt.Println("Sending:", text)
}

func main() {
	var wg sync.WaitGroup

	wg.Add(1)
	go sendEmail("Welcome!", &wg)

	wg.Wait()
	fmt.Println("Done")
	// Output:
	// Sending: Welcome!
	// Done
}
