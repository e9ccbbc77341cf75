package main

func main() {
	var i int
	var s string
	var c [3]int
	i += "x"
	s += 'x'
	c[5] = 1
	c["a"] = 2
	i %= 2.0
	i %= 2.5
	i = i % 0
	i /= 0
	_ = 1 / 0
	_ = 1.0 / 0.0
}
