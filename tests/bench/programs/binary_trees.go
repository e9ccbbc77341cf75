package main

import (
	"fmt"
	"time"
)

type tree struct{ left, right *tree }

func grow(depth int) *tree {
	if depth == 0 {
		return &tree{}
	}
	return &tree{grow(depth - 1), grow(depth - 1)}
}

func (t *tree) count() int {
	if t.left == nil {
		return 1
	}
	return 1 + t.left.count() + t.right.count()
}

func main() {
	depth := size(1)
	start := time.Now()
	old := grow(depth)
	nodes := 0
	for d := 4; d <= depth; d += 4 {
		for range 1 << (depth - d + 2) {
			nodes += grow(d).count()
		}
	}
	took(start)
	fmt.Println(nodes, old.count())
}
