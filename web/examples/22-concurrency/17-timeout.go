package main

import (
	"fmt"
	"time"
)

func slowAnswer() <-chan string {
	answer := make(chan string, 1)
	go func() {
		time.Sleep(500 * time.Millisecond)
		answer <- "42"
	}()
	return answer
}

func main() {
	select {
	case a := <-slowAnswer():
		fmt.Println("the answer is", a)
	case <-time.After(50 * time.Millisecond):
		fmt.Println("no answer in time")
	}

	ticker := time.NewTicker(10 * time.Millisecond)
	defer ticker.Stop()
	for i := 1; i <= 3; i++ {
		<-ticker.C
		fmt.Println("tick", i)
	}
	// Output:
	// no answer in time
	// tick 1
	// tick 2
	// tick 3
}
