package main

type I interface{ M() }
type P *int

type S struct {
	*I
	P
	*P
	[]int
}

func main() {}
