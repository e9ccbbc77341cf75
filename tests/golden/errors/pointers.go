package main

type Node struct {
	val  int
	next *Node
}

func main() {
	n := Node{1, nil}
	var p *Node = n
	var q Node = &n
	p.next = n
	p->val = 1
	_ = *n.val
	_ = &5
	_ = &"x"
	_ = (*p).foo
	_ = **p
	p = 0
	if p {
	}
	if n == nil {
	}
}
