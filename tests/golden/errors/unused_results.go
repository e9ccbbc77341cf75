package main

func f() int { return 1 }

func main() {
	1
	f
	f()
	x := 1
	x
	x == 1
	-x
	"a"
	len("a")
	int(x)
	func() {}
}
