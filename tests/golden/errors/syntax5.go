package main

x := 1

func main() {
	func foo() {}
	var a [3]int = {1, 2, 3}
	switch x { foo }
	return 1 2
	}
}
