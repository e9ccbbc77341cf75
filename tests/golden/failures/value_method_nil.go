package main

type shape interface{ area() int }
type square struct{ a int }

func (s square) area() int { return s.a * s.a }

func main() {
	var q *square
	shapes := []shape{square{1}, q}
	for _, s := range shapes {
		println(s.area())
	}
}
