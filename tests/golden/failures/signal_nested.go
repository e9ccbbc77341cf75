package main

func main() {
	defer func() {
		defer func() { recover() }()
		panic("inner")
	}()
	var p *[100]int
	p[50] = 1
}
