// flags: -memory 256MiB

package main

func wait(c chan int) { <-c }

func main() {
	c := make(chan int)
	for range 10_000_000 {
		go wait(c)
	}
	println("all are waiting")
	close(c)
}
