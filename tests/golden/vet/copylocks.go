package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type counter struct {
	mu sync.Mutex
	n  int
}

type nested struct {
	name     string
	counters [2]counter
}

type embedded struct{ sync.RWMutex }

type byPointer struct{ mu *sync.Mutex }

type withInterface struct{ sync.Locker }

type spin struct{ held bool }

func (s *spin) Lock()   { s.held = true }
func (s *spin) Unlock() { s.held = false }

func (c counter) value() int { return c.n }

func worker(id int, wg sync.WaitGroup) {
	defer wg.Done()
	fmt.Println(id)
}

func several(a, b counter, c byPointer, d withInterface, e *counter) counter {
	a = b
	return *e
}

func fresh() counter   { return counter{} }
func pointer() *spin   { return new(spin) }
func generic[T any, M ~struct{ mu sync.Mutex }, P sync.Mutex | sync.RWMutex](t T, m M, p P) {}

func loops(list []counter, table map[string]counter, ch chan spin) {
	for i, c := range list {
		_, _ = i, c.n
	}
	for i := range list {
		_ = list[i].n
	}
	var c counter
	for _, c = range list {
	}
	_ = &c
	for key := range table {
		_ = table[key]
	}
	for s := range ch {
		_ = s
	}
	for mu := (sync.Mutex{}); ; {
		mu.Lock()
	}
	for i, c := 0, fresh(); i < c.n; i++ {
	}
	select {
	case s := <-ch:
		_ = s
	case s, ok := <-ch:
		_, _ = s, ok
	}
}

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go worker(1, wg)
	go func(w sync.WaitGroup, once sync.Once) {
		w.Done()
	}(wg, sync.Once{})
	c := counter{n: 1}
	d := c
	var e, f = c, d.n
	var g nested
	h := []counter{c, d, {n: 2}}
	table := map[string]counter{"a": c, "b": fresh()}
	both := embedded{}
	other := both
	s := *pointer()
	t := s
	_ = fresh()
	*(&c) = *(&d)
	p := &struct{ inner counter }{inner: c}
	g.counters[0], h[1] = h[0], fresh()
	fmt.Println(e.n, f, len(g.counters), other, t.held, table["a"].n, p.inner)
	fmt.Println((c).value(), any(c), new(counter), append(h, c), d.value)
	var n atomic.Int64
	m := n
	var cond sync.Cond
	again := cond
	var pool, once, mp = sync.Pool{}, sync.Once{}, sync.Map{}
	_, _, _ = pool, once, mp
	_, _ = &m, &again
	_ = func() (c counter) { return c }
	if c := c; c.n > 0 {
	}
	switch c := any(c).(type) {
	case counter:
		_ = c
	}
	var l sync.Locker = &c.mu
	k := l
	k.Lock()
	wg.Wait()
}
