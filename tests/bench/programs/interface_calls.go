package main

import (
	"fmt"
	"time"
)

type shape interface{ area() int }

type (
	square    struct{ side int }
	rectangle struct{ width, height int }
	triangle  struct{ base, height int }
)

func (s square) area() int     { return s.side * s.side }
func (r *rectangle) area() int { return r.width * r.height }
func (t triangle) area() int   { return t.base * t.height / 2 }

func main() {
	n := size(1)
	shapes := make([]shape, 999)
	for i := range shapes {
		switch i % 3 {
		case 0:
			shapes[i] = square{i}
		case 1:
			shapes[i] = &rectangle{i, i + 1}
		default:
			shapes[i] = triangle{i, 7}
		}
	}
	start := time.Now()
	sum := 0
	for i := range n {
		sum += shapes[i%len(shapes)].area()
	}
	took(start)
	fmt.Println(sum)
}
