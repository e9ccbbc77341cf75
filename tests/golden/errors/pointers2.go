package main

type Node struct {
	val  int
	next *Node
}

func (n *Node) add(v int) {}

func main() {
	n := Node{1, nil}
	var p *Node = n
	var q Node = &n
	p.next = n
	_ = *n.val
	_ = &5
	_ = (*p).foo
	_ = **p
	p = 0
	if p {
	}
	if n == nil {
	}
}
