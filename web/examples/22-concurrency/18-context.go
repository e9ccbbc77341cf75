package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

func elf(ctx context.Context, name string, wg *sync.WaitGroup) {
	defer wg.Done()
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(5 * time.Millisecond):
			// one more toy
		}
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Millisecond)
	defer cancel()

	var wg sync.WaitGroup
	for _, name := range []string{"Alva", "Bo", "Cleo"} {
		wg.Add(1)
		go elf(ctx, name, &wg)
	}
	wg.Wait()

	fmt.Println("all elves went home:", ctx.Err())
	fmt.Println("was it the deadline?", errors.Is(ctx.Err(), context.DeadlineExceeded))
	// Output:
	// all elves went home: context deadline exceeded
	// was it the deadline? true
}
