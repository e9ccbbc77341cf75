package main

import (
	"fmt"
	"os"
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
	const depth = 16
	start := time.Now()
	old := grow(depth)
	nodes := 0
	for d := 4; d <= depth; d += 4 {
		for range 1 << (depth - d + 2) {
			nodes += grow(d).count()
		}
	}
	fmt.Fprintln(os.Stderr, time.Since(start).Nanoseconds())
	fmt.Println(nodes, old.count())
}
