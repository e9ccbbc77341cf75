package main

import "runtime"

func main() {
	defer println("main is leaving")
	runtime.Goexit()
}
