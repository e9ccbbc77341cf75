package main

func main() {
	defer func() {
		recover()
		panic("outer")
	}()
	var f func()
	f()
}
