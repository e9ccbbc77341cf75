package main

func Seq2[T1, T2 any](a, b T2) (r T1) { return }

type T struct {
	a int 1
}

func main() {
	Seq2[int](5, "abc")
	Seq2(5, "abc")
	Seq2[int, int](5, "abc")
}
