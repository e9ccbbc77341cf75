package main

type shape interface{ area() int }

func main() {
	var s shape
	println(s.area())
}
