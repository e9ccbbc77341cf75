package main

func main() {
	s := make([]int, 2)
	println([4]int(s)[0])
}
