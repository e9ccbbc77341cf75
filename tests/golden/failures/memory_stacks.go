// flags: -memory 256MiB

package main

func dive(n int, c chan int) int {
	if n == 0 {
		return <-c
	}
	return dive(n-1, c) + 1
}

func main() {
	c := make(chan int)
	for range 1000 {
		go dive(100_000, c)
	}
	select {}
}
