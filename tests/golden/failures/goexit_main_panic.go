package main

import "runtime"

func main() {
	defer func() { panic("on the way out") }()
	runtime.Goexit()
}
