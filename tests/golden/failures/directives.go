package main

//go:embed x
var text string

//go:noinline
var x = 1

func main() {
	//go:embed x.txt
	var y string
	print(text, x, y) //go:noinline
}
