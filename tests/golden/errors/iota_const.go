package main

const (
	A = iota
	B
	C string = iota
	D
	E, F = iota, iota * 1.5
	G
)

type Weekday int

const (
	Sun Weekday = iota
	Mon
	Tue = "x"
	Wed
	_ int8 = 100 + iota*100
)

func main() {
	var w Weekday = 1
	var i int = w
	var j int = Sun
	_ = Sun + i
	_ = iota
	const X int
	const Y
}
