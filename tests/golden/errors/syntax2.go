package main

func main() {
	if x := 1 {
	}
	for i := 0; i < 10 {
	}
	a b
	var 1x int
	foo(
}
