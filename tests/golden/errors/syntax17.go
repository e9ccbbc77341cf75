package main

type I interface {
	int | string
	m(int
}
type G[T any,] struct{}
func f[T any, U](x T) {}
func g[](x int) {}
func main() {
	f[int,string](1)
	var m map[string]
	var c chan
	var p *
}
