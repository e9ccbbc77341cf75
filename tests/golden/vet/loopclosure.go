//go:build go1.21

package main

import (
	"sync"
	"testing"
)

func main() {
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			println(i)
		}()
	}
	for i, s := range []string{"a", "b"} {
		if i > 0 {
			println(s)
		} else if s == "" {
			defer func() { println(i, s) }()
		} else {
			go func() {
				func() { println(i + len(s)) }()
			}()
		}
	}
	for i := range make([]int, 3) {
		go func(i int) { println(i) }(i)
	}
	for i := range make([]int, 3) {
		go func() { println(i) }()
		wg.Wait()
	}
	for i := range make([]int, 3) {
		i := i
		go func() { println(i) }()
	}
	var p, q int
	for p, q = 0, 0; p < 3; p, q = p+1, q+1 {
		switch p {
		case 1:
			go func() { println(p) }()
		default:
			for {
				select {
				default:
					go func() { println(q) }()
				}
			}
		}
	}
}

func TestAll(t *testing.T) {
	for _, name := range []string{"a", "b"} {
		t.Run(name, func(t *testing.T) {
			println(name)
			t.Parallel()
			println(name)
		})
		t.Run(name, func(t *testing.T) {
			t.Parallel()
		again:
			println(name)
			if name == "" {
				goto again
			}
		})
		t.Log(name)
	}
}
