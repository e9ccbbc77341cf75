package main

func main() {
	var i int
	var s string
	i += s
	i += 1.5
	s -= s
	i <<= s
	i++
	s++
	i, s += 1, 2
	i &&= 1
}
