package main

func main() {
	var x interface{} = 1
	x += 1
	x++
	y := x + 1
	z := x.(int) + "a"
	var e error
	e.Foo()
	_ = e + e
	w := x.(error).Error() + 1
	v, ok := x.(int), true
	v, ok = x
	u, ok := 5.(int)
	_ = x.(undefinedT)
	_ = x == x
	_ = x < x
}
