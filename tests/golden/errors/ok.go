package main

import "fmt"

type T struct{ a int }

func main() {
	fmt.Println(T{1})
}
