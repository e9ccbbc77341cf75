package main

type T struct{ x int }

const c = 1

func f() T { return T{} }

func main() {
	m := map[string]T{}
	m["a"].x = 1
	f().x = 2
	c = 3
	"a" = "b"
	f = nil
	1 = 2
	s := "abc"
	s[0] = 'x'
	len = 1
	nil = 2
	int = 3
}
