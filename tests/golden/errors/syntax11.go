package main

func main() {
	var s = "unterminated
}
