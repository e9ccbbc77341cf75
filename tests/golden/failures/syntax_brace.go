package main

func main() {
	if true {
		println("never closed")
}
