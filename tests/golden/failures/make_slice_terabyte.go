package main

func main() {
	n := 1 << 40
	defer func() { println("making too large a slice is a panic") }()
	println(len(make([]byte, n)))
}
