package main

import "fmt"

type t struct{}

func (v t) String() string { return fmt.Sprintf("%v", v) }

func main() { fmt.Println(t{}) }
