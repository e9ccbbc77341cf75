package main

import "fmt"

func main() {
	for i := 0; i < 10; i++
	{
	}
	if true
	{
	}
	fmt.Println("a" "b")
	x = [3]int{1, 2, 3
	}
}
