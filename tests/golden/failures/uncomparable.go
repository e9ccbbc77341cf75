package main

func same(a, b any) bool { return a == b }

func main() { println(same([]int{}, []int{})) }
