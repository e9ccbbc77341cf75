package main

func per(a, b int) int { return a / b }

func main() { println(per(1, 0)) }
