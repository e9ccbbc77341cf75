package main

func endless(n int) int { return endless(n+1) + 1 }

func main() { println(endless(0)) }
