package main

type T struct{}

func it1(yield func(int) bool)             {}
func it2(yield func(int, string) bool)     {}
func bad(yield func(int))                  {}
func bad2(yield func(int, int, int) bool)  {}
func bad3(yield func(int) bool) int        { return 0 }

func main() {
	var c chan<- int
	for range c {
	}
	for range (T{}) {
	}
	for i, j := range it1 {
	}
	for range bad {
	}
	for range bad2 {
	}
	for range bad3 {
	}
	for i, j := range 10 {
	}
	var s string
	for s = range []int{} {
	}
	for a, b, c := range []int{} {
	}
}
