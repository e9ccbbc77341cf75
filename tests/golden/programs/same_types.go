package main

import "fmt"

type item struct{ n int }

type list struct {
	first  *item
	second *item
	many   []*item
	made   func() *item
	pair   [2]*item
	in     struct{ first, third *item }
	at     map[string]*item
}

func kind(x any) string {
	switch x.(type) {
	case *item:
		return "item"
	case []*item:
		return "items"
	case [2]*item:
		return "pair"
	case map[string]*item:
		return "map"
	case func() *item:
		return "func"
	}
	return fmt.Sprintf("%T", x)
}

// Types that are written down several times are one.
func main() {
	var l list
	fmt.Println(kind(l.first), kind(l.second), kind(l.in.first), kind(l.in.third))
	one := &item{1}
	l = list{one, one, []*item{one}, func() *item { return one }, [2]*item{}, struct{ first, third *item }{one, one}, nil}
	fmt.Println(kind(l.first), kind(l.second), kind(l.many), kind(l.made), kind(l.pair), kind(l.in.third), kind(l.at))
	fmt.Println(any(l.first) == any(l.in.third), any(l.in) == any(struct{ first, third *item }{one, one}))
	// Output:
	// item item item item
	// item item items func pair item map
	// true true
}
