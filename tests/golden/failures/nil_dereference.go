package main

type node struct {
	next *node
	n    int
}

func sum(list *node) int { return list.n + sum(list.next) }

func main() { println(sum(&node{nil, 1})) }
