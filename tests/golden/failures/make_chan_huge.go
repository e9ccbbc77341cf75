package main

func main() {
	n := 1 << 60
	println(cap(make(chan int, n)))
}
