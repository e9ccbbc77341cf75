package main

func main() {
	x := 'a
	y := ''
	z := '\400'
	w := "\xZZ"
	u := "\ud800"
	v := 09
	t := 1e
	r := 0b12
	q := 0o8
	p := 1_
}
