package main

func main() {
	defer panic("deferred")
	defer func() { recover() }()
	panic("first")
}
