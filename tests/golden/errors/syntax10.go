package main

func main() {
	a := []int{1, 2, 3}
	for i in a {
	}
	while true {
	}
	x := a ? 1 : 2
	i++ + 1
	try {
	}
}
