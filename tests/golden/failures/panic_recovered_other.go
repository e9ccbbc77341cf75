package main

import "fmt"

func main() {
	defer func() {
		r := recover()
		panic(fmt.Sprint("after ", r))
	}()
	panic("first")
}
