package main

func main() {
	x, y := 1
	x + = 1
	x =+ 1
	x === 1
	!x
	x = y = 1
	(x, y) = 1, 2
	x++, y++
	var := 1
	func := 1
}
