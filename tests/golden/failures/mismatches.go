package main

type box struct{ n int }

func (b *box) open() {}

type opener interface{ open() }

func two() (int, string) { return 1, "a" }

func main() {
	var n int = "text"
	var o opener = box{}
	x := n + 1.5
	y := two()
	if n {
	}
	n.close()
	for range o {
	}
	return x
}
