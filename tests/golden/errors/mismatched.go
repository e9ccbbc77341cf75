package main

func main() {
	var i int
	var s string
	var f float64
	var b bool
	var p *int
	_ = i + s
	_ = i + f
	_ = s + 1
	_ = "a" + 1
	_ = b + b
	_ = b && i
	_ = p + 1
	_ = -s
	_ = !i
}
