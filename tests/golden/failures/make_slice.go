package main

func boxes(n int) []int { return make([]int, n) }

func main() { boxes(-1) }
