package main

import "fmt"

func main() {
	func() {
		defer func() { fmt.Println(recover()) }()
		panic(nil)
	}()
	panic(nil)
}
