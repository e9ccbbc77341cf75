package main

type A []int
type B []int
type M1 map[string]int
type F func(int) string

func f(int) string         { return "" }
func g(string) int         { return 0 }
func v(a ...int)           {}
func w(s string, a ...any) {}

func main() {
	var a A
	var b B
	a = b
	_ = a
	var fn F = f
	fn = g
	_ = fn
	v("x")
	v([]int{1})
	v([]string{}...)
	v(1, []int{2}...)
	w(1)
	w()
	var ch chan<- int = make(<-chan int)
	_ = ch
	var arr [2]int = [3]int{}
	_ = arr
}
