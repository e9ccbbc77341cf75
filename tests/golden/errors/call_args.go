package main

func f(a int, b string)  {}
func g(a int, b ...string) {}
func two() (int, string) { return 0, "" }
func none()              {}

func main() {
	f()
	f(1)
	f(1, "a", 2)
	f("a", 1)
	f(two())
	f(two(), 1)
	g()
	g("x")
	g(1, 2, 3)
	none(1)
	f(none())
	x := 5
	x()
	(1)()
}
