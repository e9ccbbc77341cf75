package main

func main() {
	n := 1 << 62
	println(len(make([]byte, n)))
}
