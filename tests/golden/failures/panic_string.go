package main

func inner(n int) {
	if n == 0 {
		panic("out of luck\nand of lines")
	}
	inner(n - 1)
}

func main() { inner(2) }
