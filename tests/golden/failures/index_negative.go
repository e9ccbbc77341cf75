package main

func at(a [3]int, i int) int { return a[i] }

func main() { println(at([3]int{}, -1)) }
