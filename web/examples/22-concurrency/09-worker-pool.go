package main

import (
	"fmt"
	"sync"
)

// resize stands for real work on an image.
func resize(image int) int {
	pixels := image
	for i := 0; i < 2_000; i++ {
		pixels = (pixels*7 + i) % 4096
	}
	return pixels
}

func worker(id int, jobs <-chan int, results chan<- int, wg *sync.WaitGroup) {
	defer wg.Done()
	done := 0
	for image := range jobs {
		results <- resize(image)
		done++
	}
	println("worker", id, "resized", done, "images")
}

func main() {
	const images = 1000
	const workers = 3

	jobs := make(chan int, 100)
	results := make(chan int, 100)

	var wg sync.WaitGroup
	for id := 1; id <= workers; id++ {
		wg.Add(1)
		go worker(id, jobs, results, &wg)
	}

	go func() {
		for image := 1; image <= images; image++ {
			jobs <- image
		}
		close(jobs)
	}()
	go func() {
		wg.Wait()
		close(results)
	}()

	count, checksum := 0, 0
	for r := range results {
		count++
		checksum += r
	}
	fmt.Println("images resized:", count)
	fmt.Println("checksum:", checksum)
	// Output:
	// images resized: 1000
	// checksum: 2048852
}
