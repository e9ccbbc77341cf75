package main

func main() {
	x, x := 1, 2; y = 3; z = 4; y = 3
	a.b.c()
	a.b.c()
	_ = undefined1 + undefined2 + undefined1
}
