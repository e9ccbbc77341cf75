package main

func main(x int) int { return 1 }
func init(a int) {}

var init = 1

func f() { init() }
