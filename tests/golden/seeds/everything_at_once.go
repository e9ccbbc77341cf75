package main

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"time"
)

type node struct {
	next *node
	v    int
}

func work(id int, out *[]string, mu *sync.Mutex, c chan int) {
	m := map[string]int{}
	var list *node
	for i := range 400 {
		m[fmt.Sprint(i%17)] += i
		list = &node{list, i}
		if i%50 == 0 {
			mu.Lock()
			*out = append(*out, fmt.Sprint(id, ":", i))
			mu.Unlock()
		}
		if i%31 == 0 {
			select {
			case c <- i:
			case v := <-c:
				mu.Lock()
				*out = append(*out, fmt.Sprint(id, "<", v))
				mu.Unlock()
			default:
				runtime.Gosched()
			}
		}
	}
	time.Sleep(time.Duration(id) * time.Millisecond)
	defer func() {
		recover()
		mu.Lock()
		*out = append(*out, fmt.Sprint("end ", id))
		mu.Unlock()
	}()
	var p *node
	_ = p.v
}

var count int

func main() {
	var out []string
	var mu sync.Mutex
	c := make(chan int, 2)
	var wg sync.WaitGroup
	for i := range 6 {
		wg.Go(func() { work(i, &out, &mu, c) })
		wg.Go(func() {
			for range 3000 {
				count++
			}
		})
	}
	wg.Wait()
	fmt.Println(strings.Join(out, " "), count)
}
