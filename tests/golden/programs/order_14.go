// Statements whose operands are changed by calls in them. Made by tests/golden/order.mjs.
package main

import "fmt"

type pair struct{ a, b int }

type node struct {
	v    int
	next *node
	arr  [4]int
	in   pair
	list []int
}

func (n node) value(i int) int    { return n.v*10 + i }
func (n *node) pointer(i int) int { n.v += i; return n.v }
func (p pair) sum(i int) int      { return p.a*100 + p.b + i }

type adder interface{ sum(int) int }

type other int

func (o other) sum(i int) int { return int(o) + i }

var (
	gx int
	gs []int
	gm map[string]int
	gp *node
)

func three(a, b, c int) int          { return a*10000 + b*100 + c }
func two(a, b int) (int, int)        { return b, a }
func rest(a int, list ...int) string { return fmt.Sprint(a, list) }
func anys(list ...any) string        { return fmt.Sprint(list...) }
func text(a, b string) string        { return a + "/" + b }
func truth(a, b bool) int {
	if a == b {
		return 1
	}
	return 2
}

func guard(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panic:", r)
		}
	}()
	f()
}

func reset() {
	gx, gs, gm, gp = 1, []int{1, 2, 3, 4}, map[string]int{"a": 1, "b": 2}, &node{v: 1, next: &node{v: 2}, list: []int{7, 8, 9, 10}}
}

func group0() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t0", func() {
		restart()
		defer func() { show("t0") }()
		p.arr[(p.list[(gx)&3])&3] = cap(gs[:2:3])
	})
	guard("t1", func() {
		restart()
		defer func() { show("t1") }()
		s[(pr.a)&3] = p.v
	})
	guard("t2", func() {
		restart()
		defer func() { show("t2") }()
		gp.in.b *= p.v * p.list[0]
	})
	guard("t3", func() {
		restart()
		defer func() { show("t3") }()
		st.v--
	})
	guard("t4", func() {
		restart()
		defer func() { show("t4") }()
		*q /= 1 + (func() int { x += 4; return m[string(rune(64+x))] }())&3
	})
	guard("t5", func() {
		restart()
		defer func() { show("t5") }()
		p.arr[(max(cap(gs[:2:3]), x)/(1+(p.arr[(fx())&3]/(1+(cap(st.list[:2:3]))&3))&3))&3] <<= (m[anys(pair{x, y}, anys(fpr(), "k", p.v), p.arr[(2)&3])]) & 3
	})
	guard("t6", func() {
		restart()
		defer func() { show("t6") }()
		st.arr[(y+p.next.v)&3], st.v = *q, []int{x, y, 3, 4}[(gs[0])&3]
	})
	guard("t7", func() {
		restart()
		defer func() { show("t7") }()
		x, p.arr[(st.v/(1+(*q)&3))&3] = two(any(str).(int), truth(b, fb()))
	})
	guard("t8", func() {
		restart()
		defer func() { show("t8") }()
		*q, append(append(st.list, s...), append(st.list, m["a"], fx())...)[(gp.v)&3], pr.a = pr.a, int(uint8(min(int(u), fp()))), st.value(three(fx(), fe(), gp.v))
	})
	restart()
	defer func() { show("t9") }()
	p.arr[(s[(<-c)&3])&3], b = m[anys(any(b), gs[0], str == "s")]
}

func group1() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t10", func() {
		restart()
		defer func() { show("t10") }()
		gp.in.b, b = e.(int)
	})
	guard("t11", func() {
		restart()
		defer func() { show("t11") }()
		gs[(int(u))&3], b = <-c
	})
	guard("t12", func() {
		restart()
		defer func() { show("t12") }()
		v, w := any(b).(int), len(str)*i.sum(gp.v)
		fmt.Println("v", v, w)
	})
	guard("t13", func() {
		restart()
		defer func() { show("t13") }()
		v := anys(&st == nil, st.v == 3, p == gp, fp())
		fmt.Println("v", v)
	})
	guard("t14", func() {
		restart()
		defer func() { show("t14") }()
		str += anys(pair(pair{b: a[1], a: fa()}), text(fstr()+fstr()+string(rune(64+x)), rest(pr.a, gx, fm())), 2)
	})
	guard("t15", func() {
		restart()
		defer func() { show("t15") }()
		s = fl2()
	})
	guard("t16", func() {
		restart()
		defer func() { show("t16") }()
		st.list = append(append([]int{}, fl2()[:2]...), gs[2:]...)
	})
	guard("t17", func() {
		restart()
		defer func() { show("t17") }()
		pr = pair(ms[pr])
	})
	guard("t18", func() {
		restart()
		defer func() { show("t18") }()
		st.in, pr = ms[ms[pair{1, 2}]], pair{1, 2}
	})
	restart()
	defer func() { show("t19") }()
	ms[pair{b: len(fstr()), a: fx()}] = pair{b: [3]int{fe(), gx}[0], a: p.v}
}

func group2() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t20", func() {
		restart()
		defer func() { show("t20") }()
		e = any(str)
	})
	guard("t21", func() {
		restart()
		defer func() { show("t21") }()
		b = (pair(ms[pair{1, 2}]) == pair(pair{1, 2}))
	})
	guard("t22", func() {
		restart()
		defer func() { show("t22") }()
		fmt.Println(three(-(fe()), max(fm(), x), m[fstr()]), any(anys(u+1, fl*2, int(u), -x)), any(fb()) == any(a[1]), fmt.Sprint(x))
	})
	guard("t23", func() {
		restart()
		defer func() { show("t23") }()
		fmt.Println(fe()*s[1], a[1])
	})
	guard("t24", func() {
		restart()
		defer func() { show("t24") }()
		fmt.Println(pair{s[(st.in.a)&1 : 2+(p.arr[(p.next.v)&3])&1][0], <-c}, fb(), s[(pr.sum((p.v/(1+(p.list[0])&3))))&3])
	})
	guard("t25", func() {
		restart()
		defer func() { show("t25") }()
		fmt.Println(func() (int, string, bool) {
			return p.value(copy(s, append([]int{x, y, 3, 4}, []int{x, y, 3, 4}...))), anys(any(str), p.pointer(i.sum(gs[0])), (pair(ms[pair{1, 2}]) == st.in)), ((ms[fpr()] == pair{x, y}) && fs() < fe())
		}())
	})
	guard("t26", func() {
		restart()
		defer func() { show("t26") }()
		fmt.Println(func() (r int, t pair) { defer func() { r++ }(); return int(u), pr }())
	})
	guard("t27", func() {
		restart()
		defer func() { show("t27") }()
		c <- pr.sum(e.(int))
		close(c)
		for v := range c {
			if v > 48 {
				fmt.Println("c", v)
			}
		}
	})
	guard("t28", func() {
		restart()
		defer func() { show("t28") }()
		if st.v == 3 {
			fmt.Println("then")
		}
	})
	restart()
	defer func() { show("t29") }()
	for k := 0; k < 3 && (p.v == st.v); k++ {
		fmt.Println("loop", k)
	}
}

func group3() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t30", func() {
		restart()
		defer func() { show("t30") }()
		switch p.next.v {
		case ms[pair{1, 2}].a:
			fmt.Println("first")
		case x, (ff() - st.arr[2]):
			fmt.Println("second")
		}
	})
	guard("t31", func() {
		restart()
		defer func() { show("t31") }()
		for k, v := range []int{st.arr[2], gx, x, y} {
			if k > 2 {
				break
			}
			fmt.Println("range", k, v, fs())
		}
	})
	guard("t32", func() {
		restart()
		defer func() { show("t32") }()
		for p.list[(gs[0]*a[1])&3], _ = range []int{p.arr[(any(str).(int))&3], x} {
		}
	})
	guard("t33", func() {
		restart()
		defer func() { show("t33") }()
		func() {
			defer fmt.Println("deferred", st.in.b, pair(fpr()))
			defer p.pointer(int(real(complex(fl, float64(a[1])))))
			x += 5
		}()
	})
	guard("t34", func() {
		restart()
		defer func() { show("t34") }()
		done := make(chan string)
		go func(a int, t pair, list ...any) { done <- fmt.Sprint(a, t, list) }(any(pr).(int), ms[pair(pair{x, y})], any(any(str) == any(u)), (x == 2 || x < y))
		fmt.Println(<-done)
	})
	guard("t35", func() {
		restart()
		defer func() { show("t35") }()
		delete(m, anys([]any{x == y, st.in, len(append([]int{x, y, 3, 4}, e.(int), p.list[0]))}))
	})
	guard("t36", func() {
		restart()
		defer func() { show("t36") }()
		fmt.Println(*&node{v: a[(fm())&3], in: pair{b: cap(p.list[:2:3]), a: copy(s, append(append([]int{}, []int{x, y, 3, 4}[:2]...), gs[2:]...))}, arr: [4]int{x, func() int { x += 4; return int(u) }()}})
	})
	guard("t37", func() {
		restart()
		defer func() { show("t37") }()
		fmt.Println(map[string]any{fstr(): any(x), "q": (<-c + (pr.sum(len(s)) + (gp.v + fx())))})
	})
	guard("t38", func() {
		restart()
		defer func() { show("t38") }()
		select {
		case c <- func() int { x += 4; return fs() }():
		default:
		}
	})
	restart()
	defer func() { show("t39") }()
	fmt.Println([]any{ms[pair{1, 2}].sum(len(s)), x == y, any(u), pair{x, y}})
}

func group4() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t40", func() {
		restart()
		defer func() { show("t40") }()
		fmt.Println([][]int{[]int{x, y, 3, 4}, {gs[0], x}, s})
	})
	guard("t41", func() {
		restart()
		defer func() { show("t41") }()
		var v, w = []int{ff(), pr.a}[1], any(fmt.Sprint(x))
		fmt.Println(v, w)
	})
	guard("t42", func() {
		restart()
		defer func() { show("t42") }()
		fmt.Println("k")
	})
	guard("t43", func() {
		restart()
		defer func() { show("t43") }()
		fmt.Println(y)
	})
	guard("t44", func() {
		restart()
		defer func() { show("t44") }()
		p.list[(min(int(u), fx()))&3] = st.v
	})
	guard("t45", func() {
		restart()
		defer func() { show("t45") }()
		p.next.v = int(real(complex(fl, float64(fs()))))
	})
	guard("t46", func() {
		restart()
		defer func() { show("t46") }()
		st.list[(fx())&3] ^= three((gp.v / (1 + (map[int]int{x - 1 + st.arr[2]: y, 2: 9}[2])&3)), [3]int{x, s[(fx())&3]}[0], append(s, st.list...)[(*q+fa())&3])
	})
	guard("t47", func() {
		restart()
		defer func() { show("t47") }()
		s[(s[(<-c)&3])&3]++
	})
	guard("t48", func() {
		restart()
		defer func() { show("t48") }()
		s[(map[int]int{x - 1 + three(p.next.v, p.list[0], st.v): *q, 2: 9}[2])&3] %= 1 + (e.(int))&3
	})
	restart()
	defer func() { show("t49") }()
	s[((<-c+(y+p.v<<((gx)&3)))+st.value(p.list[0])*(pr.a+x))&3] <<= (fm()) & 3
}

func group5() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t50", func() {
		restart()
		defer func() { show("t50") }()
		a[(func() int { x += 4; return len(fstr()[:1]) }())&3], p.v = int(uint8((pr.sum(fx()) - st.value(<-c)))), map[int]int{x - 1 + p.value(*(&x)): m[anys(&st == nil, true, p == gp, gp.v)], 2: 9}[2]
	})
	guard("t51", func() {
		restart()
		defer func() { show("t51") }()
		gx, m[anys(struct {
			a int
			b any
		}{x, fpr()}, i.sum(fm()))] = two(gp.v, any(p.list[0]).(int))
	})
	guard("t52", func() {
		restart()
		defer func() { show("t52") }()
		append(st.list, gs...)[(e.(int))&3], m[anys(pair{1, 2}, string(rune(64+x)), fa())], gs[(e.(int)/(1+(*q)&3))&3] = p.value(e.(int)), a[(p.v)&3], p.next.v*gx
	})
	guard("t53", func() {
		restart()
		defer func() { show("t53") }()
		gm[rest((<-c+e.(int)), i.sum(p.next.v), st.arr[2])], b = m[fstr()]
	})
	guard("t54", func() {
		restart()
		defer func() { show("t54") }()
		p.next.v, b = any(pr).(int)
	})
	guard("t55", func() {
		restart()
		defer func() { show("t55") }()
		gx, b = <-c
	})
	guard("t56", func() {
		restart()
		defer func() { show("t56") }()
		v, w := ((p.v - cap([]int{x, y, 3, 4}[:2:3])) + ms[fpr()].a), p.arr[(*q)&3]
		fmt.Println("v", v, w)
	})
	guard("t57", func() {
		restart()
		defer func() { show("t57") }()
		v := anys([]any{x == y, pr, st.arr[2]})
		fmt.Println("v", v)
	})
	guard("t58", func() {
		restart()
		defer func() { show("t58") }()
		str += anys(struct {
			a int
			b any
		}{x, fpr()}, fp())
	})
	restart()
	defer func() { show("t59") }()
	s = append(append(gs, p.v, pr.a), fe(), pr.sum(fx()))
}

func group6() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t60", func() {
		restart()
		defer func() { show("t60") }()
		st.list = gs
	})
	guard("t61", func() {
		restart()
		defer func() { show("t61") }()
		pr = pair(fpr())
	})
	guard("t62", func() {
		restart()
		defer func() { show("t62") }()
		st.in, pr = ms[pair{1, 2}], ms[ms[pr]]
	})
	guard("t63", func() {
		restart()
		defer func() { show("t63") }()
		ms[pair(pair(ms[ms[pair{1, 2}]]))] = pair{b: x, a: []int{p.pointer(fs()), int(real(complex(fl, float64(ff()))))}[1]}
	})
	guard("t64", func() {
		restart()
		defer func() { show("t64") }()
		e = any(fstr())
	})
	guard("t65", func() {
		restart()
		defer func() { show("t65") }()
		b = str+fstr() < fstr()
	})
	guard("t66", func() {
		restart()
		defer func() { show("t66") }()
		fmt.Println(e.(int), any(str), x == p.list[0], anys(struct {
			a int
			b any
		}{x, ms[pair{1, 2}]}, e.(int)))
	})
	guard("t67", func() {
		restart()
		defer func() { show("t67") }()
		fmt.Println(<-c, (<-c + <-c))
	})
	guard("t68", func() {
		restart()
		defer func() { show("t68") }()
		fmt.Println(ms[pair{1, 2}], m["a"] < truth((st.v == 3 || true), fb()), p.value([3]int{int(u), three(ff(), fx(), m["a"])}[0]))
	})
	restart()
	defer func() { show("t69") }()
	fmt.Println(func() (int, string, bool) { return fst(), "k", !(p != nil) }())
}

func group7() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t70", func() {
		restart()
		defer func() { show("t70") }()
		fmt.Println(func() (r int, t pair) { defer func() { r++ }(); return len(fstr()), ms[pair{x, y}] }())
	})
	guard("t71", func() {
		restart()
		defer func() { show("t71") }()
		c <- s[(len(string([]byte(fstr()))))&1 : 2+(pr.a)&1][0]
		close(c)
		for v := range c {
			if v > 48 {
				fmt.Println("c", v)
			}
		}
	})
	guard("t72", func() {
		restart()
		defer func() { show("t72") }()
		if (pr == pair{1, 2} && fb()) {
			fmt.Println("then")
		}
	})
	guard("t73", func() {
		restart()
		defer func() { show("t73") }()
		for k := 0; k < 3 && (copy(s, s) < s[(2)&1 : 2+(y)&1][0] && any(b) == fany()); k++ {
			fmt.Println("loop", k)
		}
	})
	guard("t74", func() {
		restart()
		defer func() { show("t74") }()
		switch fp() {
		case len(gs):
			fmt.Println("first")
		case x, max(fp(), x):
			fmt.Println("second")
		}
	})
	guard("t75", func() {
		restart()
		defer func() { show("t75") }()
		for k, v := range append(append(append(gs, fl2()...), fl2()...), st.list...) {
			if k > 2 {
				break
			}
			fmt.Println("range", k, v, fs())
		}
	})
	guard("t76", func() {
		restart()
		defer func() { show("t76") }()
		for _, p.next.v = range []int{2, x} {
		}
	})
	guard("t77", func() {
		restart()
		defer func() { show("t77") }()
		func() {
			defer fmt.Println("deferred", copy(s, []int{gs[0], y, x, y}), ms[pr])
			defer p.pointer((p.next.v + s[(fst())&3]))
			x += 5
		}()
	})
	guard("t78", func() {
		restart()
		defer func() { show("t78") }()
		done := make(chan string)
		go func(a int, t pair, list ...any) { done <- fmt.Sprint(a, t, list) }([]int{2 * 2, len(str)}[1], pair{b: fst(), a: fe()}, any(anys([]any{x == y, pair{x, y}, e.(int)})), int(real(complex(fl, float64(fx())))) == a[1])
		fmt.Println(<-done)
	})
	restart()
	defer func() { show("t79") }()
	delete(m, anys(any(x), (f(fp())/(1+(min(fp(), x))&3)), max(*q, x) < []int{p.v, 2}[1]))
}

func group8() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t80", func() {
		restart()
		defer func() { show("t80") }()
		fmt.Println(*&node{v: p.pointer(fp()), in: pair{b: *(&x), a: p.v * fx()}, arr: [4]int{x, pair{b: x, a: y}.sum(s[(st.in.b)&3])}})
	})
	guard("t81", func() {
		restart()
		defer func() { show("t81") }()
		fmt.Println(map[string]any{anys(u+1, fl*2, fp(), -x): any(b), "q": f(e.(int))})
	})
	guard("t82", func() {
		restart()
		defer func() { show("t82") }()
		select {
		case c <- truth((<-c+y) == p.arr[(a[1])&3], x == 2):
		default:
		}
	})
	guard("t83", func() {
		restart()
		defer func() { show("t83") }()
		fmt.Println([]any{pair{x, y}.sum(fe()), x == y, any(fpr()), st.in})
	})
	guard("t84", func() {
		restart()
		defer func() { show("t84") }()
		fmt.Println([][]int{append([]int{x, y, 3, 4}, st.list...), {max(p.next.v, x), x}, s})
	})
	guard("t85", func() {
		restart()
		defer func() { show("t85") }()
		var v, w = pair(pair{b: st.arr[2], a: m["a"]}).sum([]int{int(real(complex(fl, float64(p.list[0])))), i.sum(p.next.v)}[1]), any(pair{b: *(&x), a: *(&x)})
		fmt.Println(v, w)
	})
	guard("t86", func() {
		restart()
		defer func() { show("t86") }()
		fmt.Println(rest(fx(), fp(), fp()))
	})
	guard("t87", func() {
		restart()
		defer func() { show("t87") }()
		fmt.Println(i.sum(ff()))
	})
	guard("t88", func() {
		restart()
		defer func() { show("t88") }()
		gs[(a[1])&3] = truth(p != nil, (pair(st.in) == ms[ms[pair{1, 2}]]))
	})
	restart()
	defer func() { show("t89") }()
	gm[anys([]any{x == y, pair{x, y}, fpr().a})] = cap(append(st.list, x, p.list[0])[:2:3])
}

func group9() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t90", func() {
		restart()
		defer func() { show("t90") }()
		pr.a ^= -(truth(x < y, x == 2))
	})
	guard("t91", func() {
		restart()
		defer func() { show("t91") }()
		gx++
	})
	guard("t92", func() {
		restart()
		defer func() { show("t92") }()
		gs[(p.arr[(int(uint8(gx)))&3])&3] %= 1 + (y+p.pointer(fe())<<((i.sum(fp()))&3))&3
	})
	guard("t93", func() {
		restart()
		defer func() { show("t93") }()
		gp.in.b <<= (truth(x < y, str == "s")) & 3
	})
	guard("t94", func() {
		restart()
		defer func() { show("t94") }()
		p.arr[(len(text(fmt.Sprint(x), fstr())))&3], gs[(fx())&3] = (pr.sum(gx) - int(real(complex(fl, float64(st.arr[2]))))), f(len(st.list))
	})
	guard("t95", func() {
		restart()
		defer func() { show("t95") }()
		x, _ = two(p.arr[(m[fstr()])&3], len([]int{fp(), p.list[0], x, y}))
	})
	guard("t96", func() {
		restart()
		defer func() { show("t96") }()
		pr.a, p.v, st.arr[(*(&x))&3] = p.arr[(-(*q))&3], p.pointer(i.sum(fa())), []int{int(uint8(*q)), a[(fx())&3]}[1]
	})
	guard("t97", func() {
		restart()
		defer func() { show("t97") }()
		_, b = m[fstr()]
	})
	guard("t98", func() {
		restart()
		defer func() { show("t98") }()
		m[string(rune(64+x))+string(rune(64+x))], b = any(x).(int)
	})
	restart()
	defer func() { show("t99") }()
	pr.a, b = <-c
}

func group10() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t100", func() {
		restart()
		defer func() { show("t100") }()
		v, w := three(cap(append(s, fl2()...)[:2:3]), len(anys(fpr(), fmt.Sprint(x), len(s))), a[(func() int { x += 4; return 2 }())&3]), (<-c + m["a"])
		fmt.Println("v", v, w)
	})
	guard("t101", func() {
		restart()
		defer func() { show("t101") }()
		v := rest(fp(), fe(), fst())
		fmt.Println("v", v)
	})
	guard("t102", func() {
		restart()
		defer func() { show("t102") }()
		str += fmt.Sprint(x) + "k"
	})
	guard("t103", func() {
		restart()
		defer func() { show("t103") }()
		s = fl2()
	})
	guard("t104", func() {
		restart()
		defer func() { show("t104") }()
		st.list = gs
	})
	guard("t105", func() {
		restart()
		defer func() { show("t105") }()
		pr = pair(st.in)
	})
	guard("t106", func() {
		restart()
		defer func() { show("t106") }()
		st.in, pr = pair{1, 2}, pair{b: map[int]int{x - 1 + y: x, 2: 9}[2], a: y}
	})
	guard("t107", func() {
		restart()
		defer func() { show("t107") }()
		ms[pair(st.in)] = pair{fp(), ([]int{fa(), fst()}[1] - []int{int(u), st.v}[1])}
	})
	guard("t108", func() {
		restart()
		defer func() { show("t108") }()
		e = any(!(fb()))
	})
	restart()
	defer func() { show("t109") }()
	b = (ms[pair{1, 2}] == ms[pair{1, 2}])
}

func group11() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t110", func() {
		restart()
		defer func() { show("t110") }()
		fmt.Println(pair{(<-c + fs()), fx() * fp()}.a, any(pair(fpr())), !(e == any(1)), anys([]any{x == y, pair{1, 2}, int(uint8(p.arr[(a[1])&3]))}))
	})
	guard("t111", func() {
		restart()
		defer func() { show("t111") }()
		fmt.Println(max(gs[0], x), i.sum(*q))
	})
	guard("t112", func() {
		restart()
		defer func() { show("t112") }()
		fmt.Println(pair{b: y, a: fx()}, any(b) == fany(), (fm() - e.(int)))
	})
	guard("t113", func() {
		restart()
		defer func() { show("t113") }()
		fmt.Println(func() (int, string, bool) { return cap(gs[:2:3]), anys(fany(), st.arr[2], st.v == 3), x < y }())
	})
	guard("t114", func() {
		restart()
		defer func() { show("t114") }()
		fmt.Println(func() (r int, t pair) {
			defer func() { r++ }()
			return (s[(fp())&1 : 2+(fp())&1][0] / (1 + (fp())&3)), pair{cap(append(gs, s...)[:2:3]), st.value(fany().(int))}
		}())
	})
	guard("t115", func() {
		restart()
		defer func() { show("t115") }()
		c <- p.list[(p.value(-(fs())))&3]
		close(c)
		for v := range c {
			if v > 48 {
				fmt.Println("c", v)
			}
		}
	})
	guard("t116", func() {
		restart()
		defer func() { show("t116") }()
		if any(ms[st.in]) == e {
			fmt.Println("then")
		}
	})
	guard("t117", func() {
		restart()
		defer func() { show("t117") }()
		for k := 0; k < 3 && (p.value(a[1]) == three(fe(), fx(), 2)); k++ {
			fmt.Println("loop", k)
		}
	})
	guard("t118", func() {
		restart()
		defer func() { show("t118") }()
		switch *q {
		case -(fa()):
			fmt.Println("first")
		case x, st.arr[2]:
			fmt.Println("second")
		}
	})
	restart()
	defer func() { show("t119") }()
	for k, v := range []int{len(string([]byte(fmt.Sprint(x)))), func() int { x += 4; return int(uint8(2)) }(), x, y} {
		if k > 2 {
			break
		}
		fmt.Println("range", k, v, fs())
	}
}

func group12() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t120", func() {
		restart()
		defer func() { show("t120") }()
		for gx, p.v = range []int{m["a"], x} {
		}
	})
	guard("t121", func() {
		restart()
		defer func() { show("t121") }()
		func() {
			defer fmt.Println("deferred", y, pair{1, 2})
			defer p.pointer(cap(gs[:2:3]))
			x += 5
		}()
	})
	guard("t122", func() {
		restart()
		defer func() { show("t122") }()
		done := make(chan string)
		go func(a int, t pair, list ...any) { done <- fmt.Sprint(a, t, list) }(m[string(rune(64+x))], pair{x, y}, any(str), gp.v == pr.a)
		fmt.Println(<-done)
	})
	guard("t123", func() {
		restart()
		defer func() { show("t123") }()
		delete(m, string(rune(64+x)))
	})
	guard("t124", func() {
		restart()
		defer func() { show("t124") }()
		fmt.Println(*&node{v: i.sum(<-c), in: pair{b: copy(s, fl2()), a: gp.v}, arr: [4]int{x, append([]int{x, y, 3, 4}, gs[0], p.next.v)[(p.next.v)&3]}})
	})
	guard("t125", func() {
		restart()
		defer func() { show("t125") }()
		fmt.Println(map[string]any{anys(any(ms[pair{1, 2}]), m["k"+"k"+fstr()], true): any(pr), "q": f((st.in.sum(gs[0]) - fs()))})
	})
	guard("t126", func() {
		restart()
		defer func() { show("t126") }()
		select {
		case c <- len(append(gs, append(append([]int{}, s[:2]...), p.list[2:]...)...)):
		default:
		}
	})
	guard("t127", func() {
		restart()
		defer func() { show("t127") }()
		fmt.Println([]any{x, x == y, any(pr), ms[pair{b: p.arr[(fa())&3], a: gp.v}]})
	})
	guard("t128", func() {
		restart()
		defer func() { show("t128") }()
		fmt.Println([][]int{s, {gs[0], x}, s})
	})
	restart()
	defer func() { show("t129") }()
	var v, w = st.arr[2], any(pair{b: fs(), a: fe()})
	fmt.Println(v, w)
}

func group13() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t130", func() {
		restart()
		defer func() { show("t130") }()
		fmt.Println(anys([]any{x == y, ms[ms[pair{1, 2}]], (st.arr[2] - y)}))
	})
	guard("t131", func() {
		restart()
		defer func() { show("t131") }()
		fmt.Println(s[([3]int{s[(*q)&3], map[int]int{x - 1 + st.arr[2]: fp(), 2: 9}[2]}[0])&1 : 2+(st.v)&1][0])
	})
	guard("t132", func() {
		restart()
		defer func() { show("t132") }()
		a[(i.sum(*(&x)))&3] = p.pointer((y + p.pointer(p.v)<<((ff())&3)))
	})
	guard("t133", func() {
		restart()
		defer func() { show("t133") }()
		append(append(append(s, gs...), -(ff()), i.sum(len(s))), s[(p.arr[(fx())&3])&3], ((y + e.(int)<<((p.next.v)&3)) + pr.sum(fa())))[(<-c+x)&3] = f(-(fa() + fst()))
	})
	guard("t134", func() {
		restart()
		defer func() { show("t134") }()
		gs[(int(real(complex(fl, float64(i.sum(a[(fx())&3]))))))&3] ^= fs()
	})
	guard("t135", func() {
		restart()
		defer func() { show("t135") }()
		gx--
	})
	guard("t136", func() {
		restart()
		defer func() { show("t136") }()
		p.list[(*(&x))&3] %= 1 + (st.v/(1+(fx())&3))&3
	})
	guard("t137", func() {
		restart()
		defer func() { show("t137") }()
		m[string(rune(64+x))] <<= (len(append(append(s, fa(), e.(int)), []int{2, int(u), x, y}...))) & 3
	})
	guard("t138", func() {
		restart()
		defer func() { show("t138") }()
		[]int{m[string(rune(64+x))], truth(pr == pair{1, 2}, e == any(1)) * p.list[0] * p.list[0], x, y}[(fp())&3], x = int(u), fst()
	})
	restart()
	defer func() { show("t139") }()
	*q, gx = two(s[(map[int]int{x - 1 + p.list[0]: st.arr[2], 2: 9}[2])&3], y)
}

func group14() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t140", func() {
		restart()
		defer func() { show("t140") }()
		st.arr[(y+p.list[0]<<((y+p.v<<((fs())&3))&3))&3], gp.in.b, p.next.v = <-c, (<-c + min(st.in.b, fm())), (y + ff()<<((p.pointer(a[1]))&3))
	})
	guard("t141", func() {
		restart()
		defer func() { show("t141") }()
		m[string(rune(64+x))], b = m[string(rune(64+x))]
	})
	guard("t142", func() {
		restart()
		defer func() { show("t142") }()
		st.v, b = any(str).(int)
	})
	guard("t143", func() {
		restart()
		defer func() { show("t143") }()
		a[(fx())&3], b = <-c
	})
	guard("t144", func() {
		restart()
		defer func() { show("t144") }()
		v, w := p.v, [3]int{s[(ff())&3], m[fstr()]}[0]
		fmt.Println("v", v, w)
	})
	guard("t145", func() {
		restart()
		defer func() { show("t145") }()
		v := anys(u+1, fl*2, p.list[0], -x)
		fmt.Println("v", v)
	})
	guard("t146", func() {
		restart()
		defer func() { show("t146") }()
		str += anys(any(anys(&st == nil, fb(), p == gp, e.(int))), e.(int), fstr() < string([]byte("k")))
	})
	guard("t147", func() {
		restart()
		defer func() { show("t147") }()
		s = append(st.list, fl2()...)
	})
	guard("t148", func() {
		restart()
		defer func() { show("t148") }()
		st.list = append([]int{x, y, 3, 4}, pair{x, y}.sum(ff()), any(str).(int))
	})
	restart()
	defer func() { show("t149") }()
	pr = pair{b: fp(), a: cap(append(gs, fl2()...)[:2:3])}
}

func group15() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t150", func() {
		restart()
		defer func() { show("t150") }()
		st.in, pr = ms[pair{1, 2}], pair{st.arr[2], st.in.b}
	})
	guard("t151", func() {
		restart()
		defer func() { show("t151") }()
		ms[pair{b: m[fstr()], a: s[(pr.a)&1 : 2+(m["a"])&1][0]}] = ms[ms[pair{1, 2}]]
	})
	guard("t152", func() {
		restart()
		defer func() { show("t152") }()
		e = any(fm())
	})
	guard("t153", func() {
		restart()
		defer func() { show("t153") }()
		b = (true || fb())
	})
	guard("t154", func() {
		restart()
		defer func() { show("t154") }()
		fmt.Println(fa(), any(e == any(1)), true, fmt.Sprint(x))
	})
	guard("t155", func() {
		restart()
		defer func() { show("t155") }()
		fmt.Println(st.arr[2], fx())
	})
	guard("t156", func() {
		restart()
		defer func() { show("t156") }()
		fmt.Println(pair{b: s[(gp.v)&1 : 2+(st.in.b)&1][0], a: int(uint8(int(u)))}, any(fx()) == any(st.in), <-c)
	})
	guard("t157", func() {
		restart()
		defer func() { show("t157") }()
		fmt.Println(func() (int, string, bool) {
			return (copy(s, fl2()) / (1 + (map[int]int{x - 1 + st.v: fm(), 2: 9}[2])&3)), str, e == any(1)
		}())
	})
	guard("t158", func() {
		restart()
		defer func() { show("t158") }()
		fmt.Println(func() (r int, t pair) { defer func() { r++ }(); return fe(), pair(pair(pair{st.arr[2], fp()})) }())
	})
	restart()
	defer func() { show("t159") }()
	c <- [3]int{x, []int{p.value(p.v), p.value(fm())}[1]}[0]
	close(c)
	for v := range c {
		if v > 48 {
			fmt.Println("c", v)
		}
	}
}

func group16() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t160", func() {
		restart()
		defer func() { show("t160") }()
		if fb() {
			fmt.Println("then")
		}
	})
	guard("t161", func() {
		restart()
		defer func() { show("t161") }()
		for k := 0; k < 3 && (!(fb())); k++ {
			fmt.Println("loop", k)
		}
	})
	guard("t162", func() {
		restart()
		defer func() { show("t162") }()
		switch gs[0] {
		case max(copy(s, append(p.list, gs...)), x):
			fmt.Println("first")
		case x, cap(append([]int{fst(), st.in.b, x, y}, fx(), pr.sum(gs[0]))[:2:3]):
			fmt.Println("second")
		}
	})
	guard("t163", func() {
		restart()
		defer func() { show("t163") }()
		for k, v := range append(append([]int{}, []int{x, y, 3, 4}[:2]...), gs[2:]...) {
			if k > 2 {
				break
			}
			fmt.Println("range", k, v, fs())
		}
	})
	guard("t164", func() {
		restart()
		defer func() { show("t164") }()
		for gp.in.b, s[(pair{1, 2}.sum(e.(int)))&3] = range []int{(fx() - a[1]), x} {
		}
	})
	guard("t165", func() {
		restart()
		defer func() { show("t165") }()
		func() {
			defer fmt.Println("deferred", s[1], ms[pair{st.in.b, (<-c + fx())}])
			defer p.pointer([3]int{y, -(s[(fe())&1 : 2+(len(s))&1][0])}[0])
			x += 5
		}()
	})
	guard("t166", func() {
		restart()
		defer func() { show("t166") }()
		done := make(chan string)
		go func(a int, t pair, list ...any) { done <- fmt.Sprint(a, t, list) }(x, pr, e, x < y)
		fmt.Println(<-done)
	})
	guard("t167", func() {
		restart()
		defer func() { show("t167") }()
		delete(m, str)
	})
	guard("t168", func() {
		restart()
		defer func() { show("t168") }()
		fmt.Println(*&node{v: fst(), in: pair(pair(pr)), arr: [4]int{x, p.arr[(cap(s[:2:3]))&3]}})
	})
	restart()
	defer func() { show("t169") }()
	fmt.Println(map[string]any{rest(fs(), fst(), <-c): any(fpr()), "q": a[1]})
}

func group17() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t170", func() {
		restart()
		defer func() { show("t170") }()
		select {
		case c <- *q:
		default:
		}
	})
	guard("t171", func() {
		restart()
		defer func() { show("t171") }()
		fmt.Println([]any{a[(y)&3], x == y, any(p != nil), ms[ms[pair{x, y}]]})
	})
	guard("t172", func() {
		restart()
		defer func() { show("t172") }()
		fmt.Println([][]int{append(append([]int{}, []int{cap(fl2()[:2:3]), (<-c + fp()), x, y}[:2]...), append(append([]int{}, append(fl2(), []int{x, y, 3, 4}...)[:2]...), append(append([]int{}, st.list[:2]...), st.list[2:]...)[2:]...)[2:]...), {m[string(rune(64+x))], x}, s})
	})
	guard("t173", func() {
		restart()
		defer func() { show("t173") }()
		var v, w = f(s[(gp.v)&1 : 2+(f(pr.a))&1][0]), any("k")
		fmt.Println(v, w)
	})
	guard("t174", func() {
		restart()
		defer func() { show("t174") }()
		fmt.Println(string([]byte(fstr())))
	})
	guard("t175", func() {
		restart()
		defer func() { show("t175") }()
		fmt.Println((y + len(s)<<((p.list[0])&3)))
	})
	guard("t176", func() {
		restart()
		defer func() { show("t176") }()
		p.arr[(max([3]int{fa(), s[1] * len(s)}[0], x))&3] = (st.arr[2] / (1 + (fx())&3))
	})
	guard("t177", func() {
		restart()
		defer func() { show("t177") }()
		gs[(e.(int))&3] = p.value(max(len(fstr()), x))
	})
	guard("t178", func() {
		restart()
		defer func() { show("t178") }()
		gm[fstr()[:1]] ^= any(m["a"]).(int)
	})
	restart()
	defer func() { show("t179") }()
	*q++
}

func group18() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t180", func() {
		restart()
		defer func() { show("t180") }()
		x /= 1 + (pair{1, 2}.a)&3
	})
	guard("t181", func() {
		restart()
		defer func() { show("t181") }()
		gp.in.b <<= (any(u).(int)) & 3
	})
	guard("t182", func() {
		restart()
		defer func() { show("t182") }()
		st.arr[(pr.a)&3], x = p.pointer(<-c), min(append(append([]int{}, st.list[:2]...), s[2:]...)[(p.next.v)&3], int(uint8(pair{1, 2}.sum(gx))))
	})
	guard("t183", func() {
		restart()
		defer func() { show("t183") }()
		*q, x = two((<-c + p.next.v), p.value(fp()))
	})
	guard("t184", func() {
		restart()
		defer func() { show("t184") }()
		st.v, p.v, x = fst(), any(x).(int), gs[0]
	})
	guard("t185", func() {
		restart()
		defer func() { show("t185") }()
		_, b = m[anys(struct {
			a int
			b any
		}{x, fpr()}, p.next.v)]
	})
	guard("t186", func() {
		restart()
		defer func() { show("t186") }()
		m["k"], b = any(b).(int)
	})
	guard("t187", func() {
		restart()
		defer func() { show("t187") }()
		pr.a, b = <-c
	})
	guard("t188", func() {
		restart()
		defer func() { show("t188") }()
		v, w := copy(s, []int{func() int { x += 4; return m["a"] }(), (<-c + 2), x, y}), s[1]
		fmt.Println("v", v, w)
	})
	restart()
	defer func() { show("t189") }()
	v := string(rune(64 + x))
	fmt.Println("v", v)
}

func group19() {
	var (
		x, y int
		b    bool
		u    uint8
		fl   float64
		str  string
		s    []int
		a    [4]int
		m    map[string]int
		ms   map[pair]pair
		st   node
		p    *node
		q    *int
		pr   pair
		e    any
		i    adder
		f    func(n int) int
		c    chan int
	)
	restart := func() {
		reset()
		x, y, b, u, fl, str = 1, 2, true, 5, 1.5, "s"
		s = []int{10, 20, 30, 40}
		a = [4]int{5, 6, 7, 8}
		m = map[string]int{"a": 3, "b": 4}
		ms = map[pair]pair{{1, 2}: {3, 4}, {2, 2}: {5, 6}}
		st = node{v: 3, arr: [4]int{1, 2, 3, 4}, in: pair{1, 2}, list: []int{1, 2, 3, 4}}
		p = &node{v: 4, next: &node{v: 5, list: []int{5, 6, 7, 8}}, arr: [4]int{9, 8, 7, 6}, list: []int{4, 3, 2, 1}}
		q, pr, e, i = &x, pair{1, 2}, 1, pair{3, 4}
		f = func(n int) int { return n + 1 }
		c = make(chan int, 100)
		for k := range 50 {
			c <- k
		}
	}
	fx := func() int { x++; y += 2; gx += 3; return x }
	fs := func() int { s = append([]int{x}, s...); gs = append([]int{50}, gs...); s[1] += 5; return len(s) & 3 }
	fa := func() int { a[1]++; a[0] += 2; u += 100; fl *= 2; return a[0] & 3 }
	fm := func() int {
		m = map[string]int{"a": len(m) + 5, "b": 1}
		gm = m
		ms = map[pair]pair{{1, 2}: {x, y}}
		return m["a"]
	}
	fp := func() int {
		p = p.next
		if p == nil {
			p = &node{v: 9, list: []int{1, 1, 1, 1}, next: &node{v: 10, list: make([]int, 4)}}
		}
		gp = p
		q = &y
		return p.v & 3
	}
	fst := func() int {
		st.v += 7
		st.arr[2] *= 3
		st.in.b++
		pr.a += 5
		st.list = append([]int{-1}, st.list...)
		return st.v & 3
	}
	fe := func() int {
		if n, ok := e.(int); ok {
			e = n + 1
		} else {
			e = 3
		}
		i = other(x)
		return 2
	}
	ff := func() int { g := f; f = func(n int) int { return g(n) * 2 }; return 3 }
	fb := func() bool { b = !b; x += 2; return b }
	fstr := func() string { str += "+"; return str }
	fpr := func() pair { pr.b += 3; return pair{pr.b, x} }
	fl2 := func() []int { s[0]++; return s }
	fany := func() any { e = x; return y }
	use := func(...any) {}
	use(fx, fs, fa, fm, fp, fst, fe, ff, fb, fstr, fpr, fl2, fany, i, c, q, u, fl, ms, pr, str, b, e)
	show := func(name string) {
		fmt.Println(name, x, y, b, u, fl, str, s, a, m, ms, st.v, st.arr, st.in, st.list, p.v, p.arr, p.list, *q, pr, e, i, f(1), gx, gs, gm, gp.v)
	}
	guard("t190", func() {
		restart()
		defer func() { show("t190") }()
		str += anys(&st == nil, (<-c == x && fany() == fany()), p == gp, s[(fs()*ff())&3])
	})
	guard("t191", func() {
		restart()
		defer func() { show("t191") }()
		s = p.list
	})
	guard("t192", func() {
		restart()
		defer func() { show("t192") }()
		st.list = append([]int{s[(st.v)&1 : 2+(p.list[0])&1][0], fx(), x, y}, append(append([]int{}, s[:2]...), append(gs, s[1], gp.v)[2:]...)...)
	})
	guard("t193", func() {
		restart()
		defer func() { show("t193") }()
		pr = pair(fpr())
	})
	guard("t194", func() {
		restart()
		defer func() { show("t194") }()
		st.in, pr = pair{x, 2}, pair{a[1], ff()}
	})
	guard("t195", func() {
		restart()
		defer func() { show("t195") }()
		ms[pair{p.pointer((fp() / (1 + (m["a"])&3))), p.value([]int{pr.a, ff()}[1])}] = pair{i.sum((<-c + fp())), x}
	})
	guard("t196", func() {
		restart()
		defer func() { show("t196") }()
		e = any(pair{b: copy(s, []int{x, y, 3, 4}), a: s[(st.in.b)&3]})
	})
	guard("t197", func() {
		restart()
		defer func() { show("t197") }()
		b = ((b && str == "s") || b)
	})
	guard("t198", func() {
		restart()
		defer func() { show("t198") }()
		fmt.Println(fpr().sum(*q), any(gp.v), any(x) == any(pr), fstr())
	})
	restart()
	defer func() { show("t199") }()
	fmt.Println(truth((ms[pair{x, y}] == pair{x, st.arr[2]}), p.arr[(ff())&3] == cap([]int{x, y, 3, 4}[:2:3])), x)
}

func main() {
	guard("group0", group0)
	guard("group1", group1)
	guard("group2", group2)
	guard("group3", group3)
	guard("group4", group4)
	guard("group5", group5)
	guard("group6", group6)
	guard("group7", group7)
	guard("group8", group8)
	guard("group9", group9)
	guard("group10", group10)
	guard("group11", group11)
	guard("group12", group12)
	guard("group13", group13)
	guard("group14", group14)
	guard("group15", group15)
	guard("group16", group16)
	guard("group17", group17)
	guard("group18", group18)
	guard("group19", group19)

	// Output:
	// t0 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 3] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t1 1 2 true 5 1.5 s [10 4 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t2 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t3 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 2 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t4 5 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 5 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t5 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 5} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t6 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 2 [1 2 3 1] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t7 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t7 panic: interface conversion: interface {} is string, not int
	// t8 3 1 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 1 {30235 2} 2 3 2 7 [1 2 3 4] map[a:1 b:2] 5
	// t9 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 0 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t10 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t11 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 0 3 4] map[a:1 b:2] 1
	// t12 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t12 panic: interface conversion: interface {} is bool, not int
	// v false true false 1
	// t13 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t14 1 2 true 105 3 s++{3 7}s+s++A/1 [1 7]2 [10 20 30 40] [7 7 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:7 b:1] 1
	// t15 1 2 true 5 1.5 s [11 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t16 1 2 true 5 1.5 s [11 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [11 20 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t17 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {3 4} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t18 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {0 0} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t19 2 4 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{4 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 2 2 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t20 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} s {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t21 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// -19300 6 3 5 -1 false 3
	// t22 3 2 false 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 3 {1 2} 2 1 2 1 [1 2 3 4] map[a:7 b:1] 1
	// 40 6
	// t23 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 2 1 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {20 0} false 30
	// t24 3 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 3 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 44 s309 false false
	// t25 1 2 true 5 1.5 s [1 2 3 4] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 309 [9 8 7 6] [4 3 2 1] 1 {1 5} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 6 {1 2}
	// t26 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// c 49
	// c 103
	// t27 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// then
	// t28 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t29 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t30 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 4 1 [1 2 3 4] map[a:1 b:2] 1
	// range 0 3 1
	// range 1 1 2
	// range 2 1 3
	// t31 1 2 true 5 1.5 s [1 6 6 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 50 50 1 2 3 4] map[a:1 b:2] 1
	// t32 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t32 panic: interface conversion: interface {} is string, not int
	// deferred 2 {5 1}
	// t33 6 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [9 8 7 6] [4 3 2 1] 6 {1 5} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t34 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t34 panic: interface conversion: interface {} is main.pair, not int
	// t35 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {8 <nil> [5 5 0 0] {4 3} []}
	// t36 5 2 true 5 1.5 s [1 2 3 4] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 5 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:7 b:1] 1
	// map[q:109 s+:1]
	// t37 2 4 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t38 5 2 true 5 1.5 s [5 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 5 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// [308 false 5 {1 2}]
	// t39 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [[1 2 3 4] [1 1] [10 20 30 40]]
	// t40 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 1 1
	// t41 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 4 1 [1 2 3 4] map[a:1 b:2] 1
	// k
	// t42 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 2
	// t43 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t44 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 3 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t45 1 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// t46 3 6 true 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 329 4] 4 [9 8 7 6] [4 3 2 1] 3 {1 2} 1 {3 4} 2 7 [1 2 3 4] map[a:1 b:2] 1
	// t47 1 2 true 5 1.5 s [10 20 31 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t48 1 2 true 5 1.5 s [10 0 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t49 1 2 true 5 1.5 s [10 20 240 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:7 b:1] 1
	// t50 6 4 true 5 1.5 s+ [10 20 30 40] [5 78 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 9 [9 8 7 6] [4 3 2 1] 6 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t51 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1 {1 {5 1}} 311:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 5} 1 {3 4} 2 4 [1 2 3 4] map[a:7 b:1 {1 {5 1}} 311:1] 1
	// t52 1 2 true 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4 {1 2}A3:7] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [5 2 3 4] map[a:1 b:2] 1
	// t53 1 2 false 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[1 [309 3]:0 a:1 b:2] 1
	// t54 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t55 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 0 [1 2 3 4] map[a:1 b:2] 1
	// v 1 8
	// t56 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 5} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v [false {1 2} 3]
	// t57 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t58 1 2 true 5 1.5 s{1 {5 1}} 1 [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 5} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t59 2 4 true 5 1.5 s [1 2 3 4 4 1 2 104] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 2 1 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t60 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t61 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {5 1} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t62 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {3 4} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {0 0} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t63 1 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{0 0}:{1 1} {1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 4 1 [50 1 2 3 4] map[a:1 b:2] 1
	// t64 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} s+ {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t65 1 2 false 5 1.5 s++ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 1 s false {1 {3 4}} 1
	// t66 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 0 3
	// t67 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {3 4} false 45
	// t68 4 4 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 4 {1 2} 1 {3 4} 4 4 [1 2 3 4] map[a:1 b:2] 1
	// 2 k false
	// t69 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 3 {3 4}
	// t70 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// c 49
	// t71 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t72 3 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 3 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t73 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// second
	// t74 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// range 0 1 1
	// range 1 2 2
	// range 2 3 3
	// t75 1 2 true 5 1.5 s [1 6 6 17 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 50 50 1 2 3 4] map[a:1 b:2] 1
	// t76 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// deferred 4 {3 4}
	// t77 6 2 true 5 1.5 s [1 2 1 2] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 10 [9 8 7 6] [4 3 2 1] 6 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 1 {2 2} [[false {1 2} 2] false]
	// t78 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {6 2} 2 1 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t79 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 9 [0 0 0 0] [1 1 1 1] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 9
	// {6 <nil> [2 432 0 0] {12 2} []}
	// t80 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 6 [0 0 0 0] [5 6 7 8] 4 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 6
	// map[6 3 1 -1:true q:2]
	// t81 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t82 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [104 false {5 1} {1 2}]
	// t83 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 5} 2 1 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [[1 2 3 4 1 2 3 4] [5 1] [10 20 30 40]]
	// t84 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 612 {1 1}
	// t85 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 2 [1 1]
	// t86 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 9 [0 0 0 0] [1 1 1 1] 4 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 9
	// 307
	// t87 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 4 1 [1 2 3 4] map[a:1 b:2] 1
	// t88 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 2 4] map[a:1 b:2] 1
	// t89 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 5} 1 {3 4} 2 1 [1 2 3 4] map[[false {1 2} 5]:3 a:1 b:2] 1
	// t90 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {-1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t91 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 2 [1 2 3 4] map[a:1 b:2] 1
	// t92 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 2 1 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t93 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t94 2 4 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [105 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 5 4] map[a:1 b:2] 1
	// t95 4 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t96 2 4 true 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 7 4] {1 2} [1 2 3 4] 311 [9 8 7 6] [4 3 2 1] 2 {7 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t97 1 2 false 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t98 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[AA:1 a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t99 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {0 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v 30707 3
	// t100 5 2 true 5 1.5 s [11 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 5 {1 5} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v 1 [2 2]
	// t101 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {6 2} 2 1 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t102 1 2 true 5 1.5 s1k [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t103 1 2 true 5 1.5 s [11 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t104 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t105 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t106 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {2 1} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t107 1 2 true 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{1 -8} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t108 3 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 3 {1 2} true {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t109 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 1 {5 2} false [false {1 2} 0]
	// t110 2 4 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 4 {1 5} 1 {3 4} 2 4 [50 1 2 3 4] map[a:1 b:2] 5
	// 1 305
	// t111 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {2 4} false 5
	// t112 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{2 4}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 2 {3 4} 2 4 [1 2 3 4] map[a:7 b:1] 1
	// 3 2 3 true true
	// t113 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 7 {3 32}
	// t114 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 10 [0 0 0 0] [0 0 0 0] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 10
	// c 49
	// t115 1 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// t116 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t117 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 2 1 2 4 [1 2 3 4] map[a:1 b:2] 1
	// second
	// t118 1 2 true 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// range 0 1 1
	// range 1 2 2
	// range 2 5 3
	// t119 5 2 true 5 1.5 s [5 10 10 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 5 {1 2} 1 {3 4} 2 1 [50 50 50 1 2 3 4] map[a:1 b:2] 1
	// t120 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 1 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// deferred 2 {1 2}
	// t121 6 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 7 [9 8 7 6] [4 3 2 1] 6 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 0 {1 2} [s true]
	// t122 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t123 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {304 <nil> [1 2 0 0] {1 4} []}
	// t124 1 2 true 5 1.5 s [11 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// map[q:103 {3 4} 0 true:{1 2}]
	// t125 1 2 true 5 1.5 s+ [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// t126 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [1 false {1 2} {0 0}]
	// t127 1 2 true 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [[10 20 30 40] [1 1] [10 20 30 40]]
	// t128 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 3 {2 1}
	// t129 1 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 2 1 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// [false {0 0} 1]
	// t130 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 10
	// t131 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t132 1 2 true 5 1.5 s [10 20 30 40] [5 74 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 74 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 4 1 [1 2 3 4] map[a:1 b:2] 1
	// t133 2 4 true 205 6 s [10 20 30 40] [9 8 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {6 2} 1 {3 4} 4 4 [1 2 3 4] map[a:1 b:2] 1
	// t134 2 4 true 5 1.5 s [2 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [50 0 2 3 4] map[a:1 b:2] 1
	// t135 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 0 [1 2 3 4] map[a:1 b:2] 1
	// t136 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 0 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t137 1 2 true 105 3 s [10 20 30 40] [7 7 7 8] map[A:0 a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t138 2 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t139 2 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 20 [1 2 3 4] map[a:1 b:2] 1
	// t140 1 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 0 4] {1 2} [1 2 3 4] 10 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 4 1 [50 1 2 3 4] map[a:7 b:1] 1
	// t141 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[A:0 a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t142 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 0 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t143 2 4 true 5 1.5 s [10 20 30 40] [5 6 0 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// v 4 40
	// t144 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 4 1 [1 2 3 4] map[a:1 b:2] 1
	// v 6 3 4 -1
	// t145 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t146 3 2 false 5 1.5 s+false false false 11 false [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 3 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t147 1 2 true 5 1.5 s [1 2 3 4 11 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t148 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 4 1 [1 2 3 4] map[a:1 b:2] 1
	// t148 panic: interface conversion: interface {} is string, not int
	// t149 1 2 true 5 1.5 s [11 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {3 1} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t150 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {3 4} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {3 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t151 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6} {20 0}:{0 0}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t152 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 7 {3 4} 2 1 [1 2 3 4] map[a:7 b:1] 1
	// t153 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 3 true true 1
	// t154 1 2 true 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 3 2
	// t155 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// {5 20} false 0
	// t156 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// 2 s true
	// t157 1 2 true 5 1.5 s [11 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:7 b:1] 1
	// 3 {3 1}
	// t158 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 2 1 2 1 [1 2 3 4] map[a:1 b:2] 5
	// c 49
	// t159 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:7 b:1] 1
	// t160 3 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 3 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// loop 0
	// t161 5 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 5 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// second
	// t162 1 2 true 5 1.5 s [4 3 2 1] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// range 0 1 1
	// range 1 2 2
	// range 2 3 3
	// t163 1 2 true 5 1.5 s [1 6 6 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 50 50 1 2 3 4] map[a:1 b:2] 1
	// t164 2 4 true 5 1.5 s [10 20 30 2] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// deferred 20 {5 6}
	// t165 7 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 8 [9 8 7 6] [4 3 2 1] 7 {1 2} 2 2 2 4 [1 2 3 4] map[a:1 b:2] 1
	// 1 {1 2} [1 true]
	// t166 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t167 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {2 <nil> [1 6 0 0] {6 2} []}
	// t168 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// map[1 [2 0]:{5 1} q:6]
	// t169 1 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 5} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// t170 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [7 false true {0 0}]
	// t171 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [[3 1 3 4] [0 1] [12 20 30 40]]
	// t172 1 2 true 5 1.5 s [12 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// 21 k
	// t173 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// s+
	// t174 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 6
	// t175 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t176 2 4 true 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 1] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t177 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 42 3 4] map[a:1 b:2] 1
	// t178 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2 s:3] 1
	// t179 2 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t180 0 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 0 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t181 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t181 panic: interface conversion: interface {} is uint8, not int
	// t182 2 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 4 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t183 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t183 panic: runtime error: invalid memory address or nil pointer dereference
	// t184 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 2 [1 2 9 4] {1 3} [-1 1 2 3 4] 1 [9 8 7 6] [4 3 2 1] 1 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t185 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 5} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t186 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4 k:0] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t187 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {0 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v 4 2
	// t188 5 2 true 5 1.5 s [3 2 5 2] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 5 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v A
	// t189 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t190 1 2 true 5 1.5 sfalse false false 30 [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 4 1 [50 1 2 3 4] map[a:1 b:2] 1
	// t191 1 2 true 5 1.5 s [4 3 2 1] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t192 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [20 2 2 4 10 20 3 4 20 1] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t193 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {5 1} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t194 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 3} 1 {3 4} 4 1 [1 2 3 4] map[a:1 b:2] 1
	// t195 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6} {5 53}:{305 1}] 3 [1 2 3 4] {1 2} [1 2 3 4] 9 [0 0 0 0] [1 1 1 1] 2 {1 2} 1 {3 4} 4 1 [1 2 3 4] map[a:1 b:2] 9
	// t196 1 2 true 5 1.5 s [1 2 3 4] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} {3 4} {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t197 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 502 1 false s+
	// t198 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 5} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 1 1
	// t199 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 4 1 [1 2 3 4] map[a:1 b:2] 1
}
