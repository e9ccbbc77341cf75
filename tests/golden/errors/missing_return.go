package main

func a() int {
}

func b(x bool) int {
	if x {
		return 1
	}
}

func c(x int) int {
	switch x {
	case 1:
		return 1
	}
}

func d() int {
	for {
		break
	}
}

func e() int {
	for {
	}
}

func f() int {
	panic("x")
}

func g(x int) int {
	switch {
	case x > 0:
		return 1
	default:
		panic(1)
	}
}

func h() int {
L:
	for {
		for {
			break L
		}
	}
}

func i(c chan int) int {
	select {
	case <-c:
		return 1
	}
}

func j() int {
	goto L
L:
	return 1
}

var k = func() int {}

func main() {}
