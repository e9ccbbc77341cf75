package main

type T struct {
	a, b
	c int = 1
}
func f(a, b int, c) {}
func g(...int, a int) {}
func h() (a int, string) { return }
var a, b = 
func main() { defer }
