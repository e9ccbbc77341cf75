package main

import (
	"fmt"
	"strings"
)

type Shape interface {
	Area() float64
	Perimeter() float64
}

type Square struct{ side float64 }

func (s *Square) Area() float64 { return s.side * s.side }
func (s Square) Perimeter() int { return 4 }

func total(shapes ...Shape) (sum float64) {
	for _, s := range shapes {
		sum += s.Area()
	}
	return sum
}

func main() {
	fmt.Println(total(
		Square{1},
		&Square{2},
	))
	fmt.Printf("%d\n",
		strings.Repeat(
			"x",
			"y",
		),
	)
	result := map[string][]int{
		"a": {1, 2},
		"b": {"x"},
		3:   nil,
	}
	fmt.Println(undefinedThing(
		1,
		2,
	))
}
