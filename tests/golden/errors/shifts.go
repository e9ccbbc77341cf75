package main

func main() {
	var f float64
	var i int
	var u uint
	_ = f << 1
	_ = 1 << f
	_ = 1 << -1
	_ = 1.5 << 2
	_ = i << 1.0
	_ = i << 1.5
	var g float64 = 1 << u
	_ = "a" << 1
	_ = 1 << 10000
	_, _ = g, u
}
