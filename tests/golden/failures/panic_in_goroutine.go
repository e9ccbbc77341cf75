package main

func worker(jobs chan int) {
	for j := range jobs {
		if j == 2 {
			panic("bad job")
		}
	}
}

func main() {
	jobs := make(chan int)
	go worker(jobs)
	for i := 0; ; i++ {
		jobs <- i
	}
}
