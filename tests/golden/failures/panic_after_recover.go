package main

import "fmt"

func nested(n int) {
	defer func() {
		panic(fmt.Sprint("last ", n))
	}()
	defer func() {
		fmt.Println(recover())
		defer func() {
			fmt.Println(recover())
		}()
		panic("in a deferred call")
	}()
	if n > 0 {
		panic("first")
	}
	select {}
}

func again() {
	defer func() {
		defer func() {
			panic("third")
		}()
		defer func() {
			fmt.Println(recover())
		}()
		panic("second")
	}()
	defer func() { fmt.Println(recover()) }()
	panic("one")
}

func main() {
	defer again()
	defer func() { fmt.Println(recover()) }()
	nested(1)
}
