package main

func main() {
	f := func() {
		a := 1
	}
	x := 0
	x = 1
	x++
	x += 1
	var p *int
	*p = 3
	var s []int
	s[0] = 1
	if y := 1; true {
	}
	switch z := 1; {
	}
	const c = 1
	type T int
}
