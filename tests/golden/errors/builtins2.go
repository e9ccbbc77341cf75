package main

func main() {
	var s []int
	var m map[string]int
	var c <-chan int
	_ = make([]int, 5, 2)
	_ = make([]int, -1)
	delete(s, 1)
	delete(m, 1)
	delete(m)
	close(s)
	close(c)
	copy(s, "x")
	copy(1, 2)
}
