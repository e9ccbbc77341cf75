package main

type pair struct{ a, b int }

func main() { panic(pair{1, 2}) }
