package main

const n = 5

var m = 5

var a [n]int
var b [m]int
var c [n + 1.0]int
var d [n / 2.0]int
var e [len("abc")]int
var f ["x"]int
var g [1 << 62]int
var h [n - 6]int
var i [len(b)]int

func main() {
	a = b
	a = c
	_ = a[n]
	_ = a[n-1]
	_ = e == f
}
