package main

import "os"

func a() int {
	return 1
	println()
	println()
	return 2
}

func b(n int) int {
	for {
	}
	n++
	return n
}

func c(n int) {
	for {
		if n > 1 {
			break
		}
		continue
		n = 2
	}
	println()
	select {}
	println("never")
}

func d(n int, ch chan int) {
	switch n {
	case 1:
		return
		ch <- 1
	case 2:
		panic("x")
		;
	default:
		goto end
		{
			println()
		}
	}
	println("dead")
end:
	select {
	case <-ch:
		return
	default:
		return
	}
	var x = 1
	_ = x
}

func e(n int) {
outer:
	for {
		for range n {
			if n == 2 {
				break outer
			} else if n == 3 {
				continue outer
			} else {
				return
			}
			n--
		}
	}
	func() {
		return
		go e(1)
		defer e(2)
	}()
	os.Exit(1)
	println("vet does not know")
	panic := func(int) {}
	panic(1)
	println()
	return
label:
	for {
	}
	return
	if n > 0 {
		goto label
	}
}

func f(x any) {
	switch x.(type) {
	case int:
		return
	}
	println()
	switch x.(type) {
	case int:
		return
	default:
		return
	}
	x = 1
}

func main() {}
