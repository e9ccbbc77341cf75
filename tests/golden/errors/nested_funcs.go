package main

func outer() (func() int, error) {
	inner := func() int {
		return "x"
	}
	return inner
}

func variadic(xs ...int) {
	variadic(xs)
	variadic(xs...)
	variadic(1, xs...)
	variadic("a", 1)
	var f func([]int) = variadic
	_ = f
}

func main() {
	f, err := outer()
	f() + 1
	outer()()
	g := outer
	g().foo()
	func() int { return 1 }
	_ = func(x int) { return x }(1)
}
