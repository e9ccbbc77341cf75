package main

func main() {
	s := "abc
	c := 'ab'
	d := 0x
	e := 1__0
	f := "\q"
	else {
	}
}
