package main

type T struct{ a int }
type U struct{ a int }
type V struct{ b int }

func main() {
	var t T
	_ = U(t)
	_ = V(t)
	_ = int("a")
	_ = string(1.5)
	_ = []byte(1)
	_ = int(nil)
	_ = bool(1)
	_ = int()
	_ = int(1, 2)
	_ = (*T)(&U{})
	_ = [2]int([]int{})
	_ = [2]string([]int{})
	_ = float64("x")
}
