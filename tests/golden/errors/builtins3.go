package main

func main() {
	var f float64
	_ = complex(1, "x")
	_ = complex(f, float32(1))
	_ = real(f)
	_ = min(1, "a")
	_ = max()
	_ = min([]int{})
	clear(1)
	panic()
	_ = new(5, 6)
}
