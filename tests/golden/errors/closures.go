package main

func apply(f func(int) int, n int) int { return f(n) }

func main() {
	_ = apply(func(x int) string { return "" }, 1)
	_ = apply(func() int { return 1 }, 1)
	_ = apply(func(x int) int { return "x" }, 1)
	_ = apply(func(x int) int {}, 1)
	f := func(x int) int {
		if x > 0 {
			return 1
		}
	}
	f(1, 2)
	f = nil
	f = func() {}
	func(a int) {}("x")
	var g func(int) = f
	defer func() { return 1 }()
}
