package main

func two() (int, string) { return 1, "" }
func none()              {}

func main() {
	var a, b int
	a, b = 1
	a, b = 1, 2, 3
	a, b = two()
	a = two()
	a, b, c := two()
	a = none()
	x := none()
	var d, e = 1
	var g int = 1, 2
}
