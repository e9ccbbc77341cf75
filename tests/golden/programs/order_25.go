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
		p.arr[(-(y))&3] = s[1]
	})
	guard("t1", func() {
		restart()
		defer func() { show("t1") }()
		st.v = a[1]
	})
	guard("t2", func() {
		restart()
		defer func() { show("t2") }()
		x |= []int{[]int{fp(), e.(int)}[1], y, x, y}[(st.value(any(b).(int)))&3]
	})
	guard("t3", func() {
		restart()
		defer func() { show("t3") }()
		x--
	})
	guard("t4", func() {
		restart()
		defer func() { show("t4") }()
		p.arr[(len(fstr()))&3] /= 1 + (p.next.v)&3
	})
	guard("t5", func() {
		restart()
		defer func() { show("t5") }()
		p.list[(s[(x)&3])&3] <<= (int(uint8(m["a"]))) & 3
	})
	guard("t6", func() {
		restart()
		defer func() { show("t6") }()
		m[string(rune(64+x))], gp.in.b = max(len(anys(ms[pair{1, 2}], str, st.arr[2])), x), int(uint8(min((<-c+fx()), a[(fx())&3])))
	})
	guard("t7", func() {
		restart()
		defer func() { show("t7") }()
		gx, p.list[(s[(2)&3])&3] = two(cap(gs[:2:3]), fp())
	})
	guard("t8", func() {
		restart()
		defer func() { show("t8") }()
		a[(st.arr[2])&3], st.arr[(copy(s, fl2()))&3], p.arr[(int(uint8(fp())))&3] = func() int { x += 4; return fe() }(), len(string(rune(64+x))), cap([]int{x, y, 3, 4}[:2:3])
	})
	restart()
	defer func() { show("t9") }()
	gx, b = m[anys(struct {
		a int
		b any
	}{x, pair{x, y}}, p.list[0])]
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
		st.arr[(s[([]int{fm(), p.list[0]}[1])&3])&3], b = e.(int)
	})
	guard("t11", func() {
		restart()
		defer func() { show("t11") }()
		st.arr[(min((<-c+*q), p.pointer(x)))&3], b = <-c
	})
	guard("t12", func() {
		restart()
		defer func() { show("t12") }()
		v, w := 2, -(pr.a)
		fmt.Println("v", v, w)
	})
	guard("t13", func() {
		restart()
		defer func() { show("t13") }()
		v := anys(u+1, fl*2, x, -x)
		fmt.Println("v", v)
	})
	guard("t14", func() {
		restart()
		defer func() { show("t14") }()
		str += anys(struct {
			a int
			b any
		}{x, pair(pair{gx, fm()})}, fs())
	})
	guard("t15", func() {
		restart()
		defer func() { show("t15") }()
		s = append(append([]int{}, fl2()[:2]...), append(append([]int{}, s[:2]...), st.list[2:]...)[2:]...)
	})
	guard("t16", func() {
		restart()
		defer func() { show("t16") }()
		st.list = append(fl2(), fs(), fs())
	})
	guard("t17", func() {
		restart()
		defer func() { show("t17") }()
		pr = pr
	})
	guard("t18", func() {
		restart()
		defer func() { show("t18") }()
		st.in, pr = pair(pair{1, 2}), ms[pair{1, 2}]
	})
	restart()
	defer func() { show("t19") }()
	ms[ms[pair{b: fa() * p.v, a: int(u) * fs()}]] = pair{x, y}
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
		e = any(x)
	})
	guard("t21", func() {
		restart()
		defer func() { show("t21") }()
		b = !(b)
	})
	guard("t22", func() {
		restart()
		defer func() { show("t22") }()
		fmt.Println(gp.v, any(x), st.v*p.list[0] == int(uint8(fm())), anys(ms[ms[pair{1, 2}]], string(rune(64+x)), s[(fs())&3]))
	})
	guard("t23", func() {
		restart()
		defer func() { show("t23") }()
		fmt.Println(copy(s, s), pr.a)
	})
	guard("t24", func() {
		restart()
		defer func() { show("t24") }()
		fmt.Println(ms[pr], fx() == fp(), fp())
	})
	guard("t25", func() {
		restart()
		defer func() { show("t25") }()
		fmt.Println(func() (int, string, bool) {
			return ((y + gp.v<<((s[(fst())&3])&3)) - p.pointer(<-c)), anys(pair{p.pointer(p.list[0]), a[(p.v)&3]}, anys(&st == nil, 2 < gs[0], p == gp, a[1]*ff()), a[1]), (fmt.Sprint(x)[:1] < fmt.Sprint(x) || e == any(1))
		}())
	})
	guard("t26", func() {
		restart()
		defer func() { show("t26") }()
		fmt.Println(func() (r int, t pair) { defer func() { r++ }(); return p.arr[(fs())&3], pair(ms[pair{1, 2}]) }())
	})
	guard("t27", func() {
		restart()
		defer func() { show("t27") }()
		c <- copy(s, fl2())
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
		if gx == p.list[0] {
			fmt.Println("then")
		}
	})
	restart()
	defer func() { show("t29") }()
	for k := 0; k < 3 && (!(fstr() < str)); k++ {
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
		switch max(p.next.v, x) {
		case a[(p.list[0])&3]:
			fmt.Println("first")
		case x, int(uint8(gs[0])):
			fmt.Println("second")
		}
	})
	guard("t31", func() {
		restart()
		defer func() { show("t31") }()
		for k, v := range append(s, st.list...) {
			if k > 2 {
				break
			}
			fmt.Println("range", k, v, fs())
		}
	})
	guard("t32", func() {
		restart()
		defer func() { show("t32") }()
		for s[(p.next.v)&3], st.v = range []int{three(a[1], truth(pr == pair{1, 2}, e == any(1)), st.value(int(u))), x} {
		}
	})
	guard("t33", func() {
		restart()
		defer func() { show("t33") }()
		func() {
			defer fmt.Println("deferred", pair{1, 2}.sum(pr.a), ms[st.in])
			defer p.pointer(fe() * pr.a)
			x += 5
		}()
	})
	guard("t34", func() {
		restart()
		defer func() { show("t34") }()
		done := make(chan string)
		go func(a int, t pair, list ...any) { done <- fmt.Sprint(a, t, list) }(truth(pr == pair{1, 2}, pr == pair{1, 2}), ms[pair{1, 2}], any(str == "s"), (fpr() == ms[pair{1, 2}]))
		fmt.Println(<-done)
	})
	guard("t35", func() {
		restart()
		defer func() { show("t35") }()
		delete(m, anys([]any{x == y, pair{x, y}, e.(int)}))
	})
	guard("t36", func() {
		restart()
		defer func() { show("t36") }()
		fmt.Println(*&node{v: a[(gx)&3], in: pair{p.v, gp.v}, arr: [4]int{x, max(st.in.b, x)}})
	})
	guard("t37", func() {
		restart()
		defer func() { show("t37") }()
		fmt.Println(map[string]any{string([]byte(anys([]any{x == y, pair{1, 2}, []int{2, fe()}[1]}))): any(pair{b: len(s), a: *(&x)}), "q": x})
	})
	guard("t38", func() {
		restart()
		defer func() { show("t38") }()
		select {
		case c <- min(pair{x, y}.a, (gs[0] - x)):
		default:
		}
	})
	restart()
	defer func() { show("t39") }()
	fmt.Println([]any{func() int { x += 4; return append(gs, []int{x, y, 3, 4}...)[(p.next.v)&3] }(), x == y, any((s[(fp())&1 : 2+(st.in.b)&1][0] - fs())), pair{b: fx(), a: p.pointer(st.value(<-c))}})
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
		fmt.Println([][]int{p.list, {any(st.arr[2]).(int), x}, s})
	})
	guard("t41", func() {
		restart()
		defer func() { show("t41") }()
		var v, w = m["a"], any(b)
		fmt.Println(v, w)
	})
	guard("t42", func() {
		restart()
		defer func() { show("t42") }()
		fmt.Println(anys(any(u), pr.sum(min(len(s), <-c)), any(pair{1, 2}) == any(fb())))
	})
	guard("t43", func() {
		restart()
		defer func() { show("t43") }()
		fmt.Println(ff())
	})
	guard("t44", func() {
		restart()
		defer func() { show("t44") }()
		st.arr[(fst())&3] = p.pointer(fx())
	})
	guard("t45", func() {
		restart()
		defer func() { show("t45") }()
		x = (s[1] + (fx() + fp()))
	})
	guard("t46", func() {
		restart()
		defer func() { show("t46") }()
		st.v ^= append(append(append([]int{}, p.list[:2]...), []int{x, y, 3, 4}[2:]...), append(append([]int{}, p.list[:2]...), st.list[2:]...)...)[(i.sum(m[str]))&3]
	})
	guard("t47", func() {
		restart()
		defer func() { show("t47") }()
		gx++
	})
	guard("t48", func() {
		restart()
		defer func() { show("t48") }()
		gs[(gs[(any(str).(int)*fs())&3])&3] /= 1 + (st.arr[2])&3
	})
	restart()
	defer func() { show("t49") }()
	append(append(s, gx, gs[0]), append(append([]int{}, st.list[:2]...), p.list[2:]...)...)[(e.(int))&3] <<= ([3]int{copy(s, []int{x, y, 3, 4}), p.pointer(e.(int))}[0]) & 3
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
		gp.in.b, gx = map[int]int{x - 1 + st.v: x, 2: 9}[2], func() int { x += 4; return gp.v }()
	})
	guard("t51", func() {
		restart()
		defer func() { show("t51") }()
		st.arr[(a[(p.next.v)&3])&3], p.next.v = two(f(copy(s, p.list)), (st.value(2) / (1 + (p.pointer(y))&3)))
	})
	guard("t52", func() {
		restart()
		defer func() { show("t52") }()
		_, gx, a[(int(real(complex(fl, float64((y+e.(int)<<((m["a"])&3)))))))&3] = e.(int), [3]int{s[(fe())&1 : 2+(<-c)&1][0], (<-c + fm())}[0], fm()
	})
	guard("t53", func() {
		restart()
		defer func() { show("t53") }()
		*q, b = m[anys(e, fst(), x == 2)]
	})
	guard("t54", func() {
		restart()
		defer func() { show("t54") }()
		gm[rest(fst(), 2, fm())], b = e.(int)
	})
	guard("t55", func() {
		restart()
		defer func() { show("t55") }()
		p.list[(truth(e == any(1), x == 2))&3], b = <-c
	})
	guard("t56", func() {
		restart()
		defer func() { show("t56") }()
		v, w := fst(), len(s)
		fmt.Println("v", v, w)
	})
	guard("t57", func() {
		restart()
		defer func() { show("t57") }()
		v := string([]byte(fstr()))
		fmt.Println("v", v)
	})
	guard("t58", func() {
		restart()
		defer func() { show("t58") }()
		str += fmt.Sprint(x)
	})
	restart()
	defer func() { show("t59") }()
	s = []int{append(fl2(), []int{x, y, 3, 4}...)[([]int{st.v, e.(int)}[1])&3], p.value(*q), x, y}
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
		st.list = []int{int(u), [3]int{2, int(u)}[0], x, y}
	})
	guard("t61", func() {
		restart()
		defer func() { show("t61") }()
		pr = pair{1, 2}
	})
	guard("t62", func() {
		restart()
		defer func() { show("t62") }()
		st.in, pr = pair(pair{x, y}), pair{b: p.pointer(e.(int)), a: cap(st.list[:2:3])}
	})
	guard("t63", func() {
		restart()
		defer func() { show("t63") }()
		ms[st.in] = pair{y, fm()}
	})
	guard("t64", func() {
		restart()
		defer func() { show("t64") }()
		e = any(fmt.Sprint(x))
	})
	guard("t65", func() {
		restart()
		defer func() { show("t65") }()
		b = (cap(s[:2:3]) / (1 + (fp()*st.in.b)&3)) == [3]int{st.in.b, any(str).(int)}[0]
	})
	guard("t66", func() {
		restart()
		defer func() { show("t66") }()
		fmt.Println(p.value(st.arr[2]), any(str), fb(), anys(&st == nil, e == any(1), p == gp, fx()))
	})
	guard("t67", func() {
		restart()
		defer func() { show("t67") }()
		fmt.Println(fm(), gx)
	})
	guard("t68", func() {
		restart()
		defer func() { show("t68") }()
		fmt.Println(pair{func() int { x += 4; return max(y, x) }(), p.v}, pr.sum(truth(p != nil, pr == pair{1, 2})) == truth(x < y, str == "s"), st.arr[2])
	})
	restart()
	defer func() { show("t69") }()
	fmt.Println(func() (int, string, bool) { return p.value(e.(int)), text(fstr(), fstr()), p.next.v < p.list[0] }())
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
		fmt.Println(func() (r int, t pair) { defer func() { r++ }(); return x, ms[pair{1, 2}] }())
	})
	guard("t71", func() {
		restart()
		defer func() { show("t71") }()
		c <- [3]int{fa(), len(p.list)}[0]
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
		if fa() == gs[0] {
			fmt.Println("then")
		}
	})
	guard("t73", func() {
		restart()
		defer func() { show("t73") }()
		for k := 0; k < 3 && (str == "s"); k++ {
			fmt.Println("loop", k)
		}
	})
	guard("t74", func() {
		restart()
		defer func() { show("t74") }()
		switch (pair{p.arr[(st.in.b)&3], (ff() + <-c)}.a) {
		case copy(s, append([]int{fa(), 2, x, y}, fx(), (<-c+2))):
			fmt.Println("first")
		case x, pr.sum(y):
			fmt.Println("second")
		}
	})
	guard("t75", func() {
		restart()
		defer func() { show("t75") }()
		for k, v := range []int{cap(p.list[:2:3]), truth(st.v == 3, x < y), x, y} {
			if k > 2 {
				break
			}
			fmt.Println("range", k, v, fs())
		}
	})
	guard("t76", func() {
		restart()
		defer func() { show("t76") }()
		for p.arr[(pr.sum([3]int{map[int]int{x - 1 + fp(): st.in.b, 2: 9}[2], three(fm(), st.v, fx())}[0]))&3], _ = range []int{fx(), x} {
		}
	})
	guard("t77", func() {
		restart()
		defer func() { show("t77") }()
		func() {
			defer fmt.Println("deferred", p.v, pair{[]int{m["a"], *q}[1], p.v})
			defer p.pointer(fp())
			x += 5
		}()
	})
	guard("t78", func() {
		restart()
		defer func() { show("t78") }()
		done := make(chan string)
		go func(a int, t pair, list ...any) { done <- fmt.Sprint(a, t, list) }(st.in.b, pr, any(u), !(pr == pair{1, 2}))
		fmt.Println(<-done)
	})
	restart()
	defer func() { show("t79") }()
	delete(m, anys(pair{x, y}, text("k", string([]byte(fstr()))), func() int { x += 4; return *q }()))
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
		fmt.Println(*&node{v: max(*q, x), in: pair{x, y}, arr: [4]int{x, fst()}})
	})
	guard("t81", func() {
		restart()
		defer func() { show("t81") }()
		fmt.Println(map[string]any{anys(fany(), st.v, pr == pair{1, 2}): any(pair{x, y}), "q": (y + *q<<((fa())&3))})
	})
	guard("t82", func() {
		restart()
		defer func() { show("t82") }()
		select {
		case c <- gp.v:
		default:
		}
	})
	guard("t83", func() {
		restart()
		defer func() { show("t83") }()
		fmt.Println([]any{len(s), x == y, e, pair{x, y}})
	})
	guard("t84", func() {
		restart()
		defer func() { show("t84") }()
		fmt.Println([][]int{[]int{fst(), fx(), x, y}, {fx(), x}, s})
	})
	guard("t85", func() {
		restart()
		defer func() { show("t85") }()
		var v, w = truth(e == any(1), e == any(1)), any(fstr())
		fmt.Println(v, w)
	})
	guard("t86", func() {
		restart()
		defer func() { show("t86") }()
		fmt.Println(anys(&st == nil, "k" < fstr(), p == gp, gs[0]))
	})
	guard("t87", func() {
		restart()
		defer func() { show("t87") }()
		fmt.Println(2)
	})
	guard("t88", func() {
		restart()
		defer func() { show("t88") }()
		_ = len(string([]byte("k" + string(rune(64+x)) + fstr())))
	})
	restart()
	defer func() { show("t89") }()
	a[(s[(gx)&3])&3] = (2 + fst())
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
		s[(fs())&3] *= a[(pr.a)&3]
	})
	guard("t91", func() {
		restart()
		defer func() { show("t91") }()
		p.next.v--
	})
	guard("t92", func() {
		restart()
		defer func() { show("t92") }()
		gs[(s[(fx()+gp.v)&3])&3] %= 1 + (y)&3
	})
	guard("t93", func() {
		restart()
		defer func() { show("t93") }()
		a[(i.sum(any(x).(int)))&3] <<= (st.v) & 3
	})
	guard("t94", func() {
		restart()
		defer func() { show("t94") }()
		m[anys(pair{b: fst(), a: len(s)}, fmt.Sprint(x)+fstr()+"k", st.arr[2])], pr.a = st.in.b, fp()
	})
	guard("t95", func() {
		restart()
		defer func() { show("t95") }()
		gx, []int{append(fl2(), x, gx)[(st.arr[2]-fst())&3], len([]int{x, y, 3, 4}), x, y}[(p.value(st.value(gs[0])))&3] = two(y, int(real(complex(fl, float64(copy(s, append(fl2(), x, fm())))))))
	})
	guard("t96", func() {
		restart()
		defer func() { show("t96") }()
		pr.a, st.arr[(copy(s, []int{p.list[0], truth(true, true), x, y}))&3], append(append(append(append([]int{}, gs[:2]...), gs[2:]...), st.list...), append([]int{fs(), m["a"], x, y}, fa(), len(fstr()))...)[(truth(p != nil, (str == "s" || str == "s")))&3] = 2, f(ff()), st.v
	})
	guard("t97", func() {
		restart()
		defer func() { show("t97") }()
		gx, b = m[str]
	})
	guard("t98", func() {
		restart()
		defer func() { show("t98") }()
		gp.in.b, b = fany().(int)
	})
	restart()
	defer func() { show("t99") }()
	p.list[(int(u))&3], b = <-c
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
		v, w := (y + s[(fst())&3]<<((map[int]int{x - 1 + p.next.v: fst(), 2: 9}[2])&3)), len(anys(u+1, fl*2, gx, -x))
		fmt.Println("v", v, w)
	})
	guard("t101", func() {
		restart()
		defer func() { show("t101") }()
		v := anys(&st == nil, st.v == 3, p == gp, p.v)
		fmt.Println("v", v)
	})
	guard("t102", func() {
		restart()
		defer func() { show("t102") }()
		str += anys(any(true), []int{fst(), 2}[1], st.v == 3)
	})
	guard("t103", func() {
		restart()
		defer func() { show("t103") }()
		s = []int{fx(), y, x, y}
	})
	guard("t104", func() {
		restart()
		defer func() { show("t104") }()
		st.list = st.list
	})
	guard("t105", func() {
		restart()
		defer func() { show("t105") }()
		pr = pair{x, y}
	})
	guard("t106", func() {
		restart()
		defer func() { show("t106") }()
		st.in, pr = pair(st.in), pair{a[1], st.in.b}
	})
	guard("t107", func() {
		restart()
		defer func() { show("t107") }()
		ms[pair{b: len(s), a: st.v}] = pr
	})
	guard("t108", func() {
		restart()
		defer func() { show("t108") }()
		e = any(pair{fm(), fx()})
	})
	restart()
	defer func() { show("t109") }()
	b = b
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
		fmt.Println(append(s, p.v, fm())[((y+st.v<<((int(u))&3))*max(m["a"], x))&3], any(pr), (x == 2 || anys(pr, fstr(), s[1]) < string([]byte(fmt.Sprint(x)))), fmt.Sprint(x))
	})
	guard("t111", func() {
		restart()
		defer func() { show("t111") }()
		fmt.Println(p.value(st.in.b), f(*q))
	})
	guard("t112", func() {
		restart()
		defer func() { show("t112") }()
		fmt.Println(ms[ms[pair{1, 2}]], st.in.b < fp(), max(gx, x))
	})
	guard("t113", func() {
		restart()
		defer func() { show("t113") }()
		fmt.Println(func() (int, string, bool) { return s[1], fstr(), !(e == any(1)) }())
	})
	guard("t114", func() {
		restart()
		defer func() { show("t114") }()
		fmt.Println(func() (r int, t pair) {
			defer func() { r++ }()
			return [3]int{x, int(u)}[0], pair{b: st.arr[2], a: fp()}
		}())
	})
	guard("t115", func() {
		restart()
		defer func() { show("t115") }()
		c <- *q
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
		if any(str) == any(x) {
			fmt.Println("then")
		}
	})
	guard("t117", func() {
		restart()
		defer func() { show("t117") }()
		for k := 0; k < 3 && (e == any(1)); k++ {
			fmt.Println("loop", k)
		}
	})
	guard("t118", func() {
		restart()
		defer func() { show("t118") }()
		switch gx {
		case map[int]int{x - 1 + fs(): len(s), 2: 9}[2]:
			fmt.Println("first")
		case x, len(s):
			fmt.Println("second")
		}
	})
	restart()
	defer func() { show("t119") }()
	for k, v := range []int{fst(), len(fstr()), x, y} {
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
		for p.arr[(s[1])&3], gp.in.b = range []int{len(string(rune(64 + x))), x} {
		}
	})
	guard("t121", func() {
		restart()
		defer func() { show("t121") }()
		func() {
			defer fmt.Println("deferred", truth(!(fb()), e.(int) < p.v), pair{e.(int), (int(u) / (1 + (p.v)&3))})
			defer p.pointer([]int{fx(), s[(pr.a)&3]}[1])
			x += 5
		}()
	})
	guard("t122", func() {
		restart()
		defer func() { show("t122") }()
		done := make(chan string)
		go func(a int, t pair, list ...any) { done <- fmt.Sprint(a, t, list) }(max(pr.a, x), pair{int(real(complex(fl, float64(cap(fl2()[:2:3]))))), e.(int)}, any(pair{1, 2}), e == any(anys(&st == nil, x < y, p == gp, fe())))
		fmt.Println(<-done)
	})
	guard("t123", func() {
		restart()
		defer func() { show("t123") }()
		delete(m, "k")
	})
	guard("t124", func() {
		restart()
		defer func() { show("t124") }()
		fmt.Println(*&node{v: p.v, in: pair{ff(), st.v}, arr: [4]int{x, func() int { x += 4; return gs[0] }()}})
	})
	guard("t125", func() {
		restart()
		defer func() { show("t125") }()
		fmt.Println(map[string]any{fstr(): any((e == any(u) && fb())), "q": fpr().sum(len(str))})
	})
	guard("t126", func() {
		restart()
		defer func() { show("t126") }()
		select {
		case c <- *(&x):
		default:
		}
	})
	guard("t127", func() {
		restart()
		defer func() { show("t127") }()
		fmt.Println([]any{*(&x), x == y, any(ms[pair{1, 2}]), pair{b: gs[0], a: st.v}})
	})
	guard("t128", func() {
		restart()
		defer func() { show("t128") }()
		fmt.Println([][]int{append([]int{x, y, 3, 4}, gs...), {p.arr[(fx())&3], x}, s})
	})
	restart()
	defer func() { show("t129") }()
	var v, w = p.pointer(gx), any(b)
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
		fmt.Println(fmt.Sprint(x))
	})
	guard("t131", func() {
		restart()
		defer func() { show("t131") }()
		fmt.Println(s[(int(u))&1 : 2+(p.next.v)&1][0])
	})
	guard("t132", func() {
		restart()
		defer func() { show("t132") }()
		gx = []int{m[str], (st.v - gp.v)}[1]
	})
	guard("t133", func() {
		restart()
		defer func() { show("t133") }()
		m[string(rune(64+x))+anys([]any{x == y, pair{y, y}, p.arr[(gp.v)&3]})+string(rune(64+x))+string(rune(64+x))+fstr()+fmt.Sprint(x)] = three(f(st.v), p.arr[(gp.v)&3], func() int { x += 4; return (int(u) + gp.v) }())
	})
	guard("t134", func() {
		restart()
		defer func() { show("t134") }()
		gp.in.b += s[(ff())&1 : 2+(fe())&1][0]
	})
	guard("t135", func() {
		restart()
		defer func() { show("t135") }()
		x++
	})
	guard("t136", func() {
		restart()
		defer func() { show("t136") }()
		st.arr[(gp.v)&3] %= 1 + (*q)&3
	})
	guard("t137", func() {
		restart()
		defer func() { show("t137") }()
		*q <<= (map[int]int{x - 1 + *(&x): fs(), 2: 9}[2]) & 3
	})
	guard("t138", func() {
		restart()
		defer func() { show("t138") }()
		m[anys([]any{x == y, st.in, pr.a})+text("k", string(rune(64+x)))+"k"+"k"+"k"], x = pr.sum([3]int{m["a"], len(s)}[0]), s[(st.arr[2])&1 : 2+(s[(fs())&3])&1][0]
	})
	restart()
	defer func() { show("t139") }()
	_, p.v = two(f(three(fs(), gx, (y+gx<<((m["a"])&3)))), [3]int{p.value(gx), st.value(fp())}[0])
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
		p.arr[(copy(s, s))&3], gm[string(rune(64+x))], gs[(pair{1, 2}.sum(<-c))&3] = pair{x, y}.sum(a[1]), m["a"], s[(m["a"])&3]
	})
	guard("t141", func() {
		restart()
		defer func() { show("t141") }()
		gs[(three((int(u)+m["a"]), p.arr[(fs())&3], st.in.sum(fp())))&3], b = m[anys(st.in, str, fm())[:1]]
	})
	guard("t142", func() {
		restart()
		defer func() { show("t142") }()
		st.arr[(y+m[str]<<((a[(e.(int))&3])&3))&3], b = any(anys([]any{x == y, pair(pair{1, 2}), len(fl2())})).(int)
	})
	guard("t143", func() {
		restart()
		defer func() { show("t143") }()
		st.v, b = <-c
	})
	guard("t144", func() {
		restart()
		defer func() { show("t144") }()
		v, w := i.sum(p.v), [3]int{x, len(s)}[0]
		fmt.Println("v", v, w)
	})
	guard("t145", func() {
		restart()
		defer func() { show("t145") }()
		v := fmt.Sprint(x)
		fmt.Println("v", v)
	})
	guard("t146", func() {
		restart()
		defer func() { show("t146") }()
		str += anys([]any{x == y, st.in, <-c * fx()})
	})
	guard("t147", func() {
		restart()
		defer func() { show("t147") }()
		s = append(append(append(p.list, pr.a, ff()), append(gs, p.list...)...), append(append(p.list, gs...), gs[0], (p.v/(1+(m["a"])&3)))...)
	})
	guard("t148", func() {
		restart()
		defer func() { show("t148") }()
		st.list = []int{m[string([]byte("k"))], fa(), x, y}
	})
	restart()
	defer func() { show("t149") }()
	pr = pair{x, y}
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
		st.in, pr = pair{b: a[(st.v)&3], a: e.(int) * fe()}, ms[pair{1, 2}]
	})
	guard("t151", func() {
		restart()
		defer func() { show("t151") }()
		ms[pair(pair{b: copy(s, gs), a: min(int(u), gp.v)})] = pair{x, y}
	})
	guard("t152", func() {
		restart()
		defer func() { show("t152") }()
		e = any(pr)
	})
	guard("t153", func() {
		restart()
		defer func() { show("t153") }()
		b = (len("k") < *(&x) && any(fb()) == any(st.in))
	})
	guard("t154", func() {
		restart()
		defer func() { show("t154") }()
		fmt.Println((int(u) + x), any(s[1]), (pair{1, 2} == ms[pair{1, 2}]), fstr())
	})
	guard("t155", func() {
		restart()
		defer func() { show("t155") }()
		fmt.Println(int(u), pr.a)
	})
	guard("t156", func() {
		restart()
		defer func() { show("t156") }()
		fmt.Println(pair{x, y}, !(x < y), p.list[0])
	})
	guard("t157", func() {
		restart()
		defer func() { show("t157") }()
		fmt.Println(func() (int, string, bool) {
			return p.v, anys(struct {
				a int
				b any
			}{x, pair{1, 2}}, fp()), st.in.b == fm()
		}())
	})
	guard("t158", func() {
		restart()
		defer func() { show("t158") }()
		fmt.Println(func() (r int, t pair) {
			defer func() { r++ }()
			return s[(y+p.arr[(2)&3]<<((map[int]int{x - 1 + int(u): gp.v, 2: 9}[2])&3))&1 : 2+(three([3]int{int(u), fs()}[0], truth(true, fb()), int(real(complex(fl, float64(*q))))))&1][0], ms[pair{[3]int{fm(), len(s)}[0], copy(s, fl2())}]
		}())
	})
	restart()
	defer func() { show("t159") }()
	c <- y
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
		if p != nil {
			fmt.Println("then")
		}
	})
	guard("t161", func() {
		restart()
		defer func() { show("t161") }()
		for k := 0; k < 3 && (x < y); k++ {
			fmt.Println("loop", k)
		}
	})
	guard("t162", func() {
		restart()
		defer func() { show("t162") }()
		switch f(gx) {
		case pr.sum(p.value(s[(gs[0])&1 : 2+(*q)&1][0])):
			fmt.Println("first")
		case x, ([]int{(*q / (1 + (fx())&3)), p.pointer(*q)}[1] - []int{fp(), fs() * <-c}[1]):
			fmt.Println("second")
		}
	})
	guard("t163", func() {
		restart()
		defer func() { show("t163") }()
		for k, v := range []int{len(fmt.Sprint(x)), st.value(st.arr[2]), x, y} {
			if k > 2 {
				break
			}
			fmt.Println("range", k, v, fs())
		}
	})
	guard("t164", func() {
		restart()
		defer func() { show("t164") }()
		for *q, p.arr[(p.v)&3] = range []int{f(<-c), x} {
		}
	})
	guard("t165", func() {
		restart()
		defer func() { show("t165") }()
		func() {
			defer fmt.Println("deferred", -(len(s)), fpr())
			defer p.pointer(fs())
			x += 5
		}()
	})
	guard("t166", func() {
		restart()
		defer func() { show("t166") }()
		done := make(chan string)
		go func(a int, t pair, list ...any) { done <- fmt.Sprint(a, t, list) }(pr.a, ms[pair{1, 2}], any(fst()), (pr == pair(fpr())))
		fmt.Println(<-done)
	})
	guard("t167", func() {
		restart()
		defer func() { show("t167") }()
		delete(m, anys([]any{x == y, pair{1, 2}, ms[pair{1, 2}].a}))
	})
	guard("t168", func() {
		restart()
		defer func() { show("t168") }()
		fmt.Println(*&node{v: p.arr[(m["a"])&3], in: pair{e.(int), m["a"]}, arr: [4]int{x, int(real(complex(fl, float64(st.arr[2]))))}})
	})
	restart()
	defer func() { show("t169") }()
	fmt.Println(map[string]any{anys(any(str), a[1], fb()): any(fmt.Sprint(x)), "q": s[(fx())&3]})
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
		case c <- pair(pr).a:
		default:
		}
	})
	guard("t171", func() {
		restart()
		defer func() { show("t171") }()
		fmt.Println([]any{cap(st.list[:2:3]), x == y, any(p.next.v), pair{b: fx(), a: s[1]}})
	})
	guard("t172", func() {
		restart()
		defer func() { show("t172") }()
		fmt.Println([][]int{[]int{gp.v, append(gs, p.list[0], 2)[(s[1])&3], x, y}, {three(pair{1, 2}.sum(m[string(rune(64+x))]), pair(pair{x, y}).a, y), x}, s})
	})
	guard("t173", func() {
		restart()
		defer func() { show("t173") }()
		var v, w = []int{func() int { x += 4; return gs[0] }(), len(string(rune(64+x)) + str)}[1], any(u)
		fmt.Println(v, w)
	})
	guard("t174", func() {
		restart()
		defer func() { show("t174") }()
		fmt.Println(anys(struct {
			a int
			b any
		}{x, pair{b: (st.in.b + pr.a), a: int(u)}}, s[(ff())&1 : 2+(p.pointer(gx))&1][0]))
	})
	guard("t175", func() {
		restart()
		defer func() { show("t175") }()
		fmt.Println(p.value(gp.v))
	})
	guard("t176", func() {
		restart()
		defer func() { show("t176") }()
		p.arr[(fa())&3] = func() int { x += 4; return max(e.(int), x) }()
	})
	guard("t177", func() {
		restart()
		defer func() { show("t177") }()
		p.list[(m[fstr()])&3] = pair{len(s), 2}.a
	})
	guard("t178", func() {
		restart()
		defer func() { show("t178") }()
		gp.in.b += a[(fx())&3]
	})
	restart()
	defer func() { show("t179") }()
	p.next.v++
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
		gx %= 1 + (len(fl2()))&3
	})
	guard("t181", func() {
		restart()
		defer func() { show("t181") }()
		gx <<= (y) & 3
	})
	guard("t182", func() {
		restart()
		defer func() { show("t182") }()
		append(fl2(), p.list...)[(gs[(2)&3])&3], s[(p.value(gx))&3] = (m["a"] + fx()), []int{<-c, fp()}[1]
	})
	guard("t183", func() {
		restart()
		defer func() { show("t183") }()
		st.arr[(pair(ms[pair{1, 2}]).a)&3], x = two(len(s), (<-c + any(pair{x, y}).(int)))
	})
	guard("t184", func() {
		restart()
		defer func() { show("t184") }()
		x, *q, s[(int(uint8(int(real(complex(fl, float64(2)))))))&3] = (*(&x) + st.v*len(s)), ff(), fs()
	})
	guard("t185", func() {
		restart()
		defer func() { show("t185") }()
		gp.in.b, b = m["k"]
	})
	guard("t186", func() {
		restart()
		defer func() { show("t186") }()
		x, b = any(pr == pair{1, 2}).(int)
	})
	guard("t187", func() {
		restart()
		defer func() { show("t187") }()
		append(p.list, []int{st.value(ff()), st.value(fe())}[1], len(append(append([]int{}, fl2()[:2]...), gs[2:]...)))[(cap(append(append([]int{}, append(append([]int{}, st.list[:2]...), st.list[2:]...)[:2]...), append(append([]int{}, gs[:2]...), p.list[2:]...)[2:]...)[:2:3]))&3], b = <-c
	})
	guard("t188", func() {
		restart()
		defer func() { show("t188") }()
		v, w := <-c, len(s)
		fmt.Println("v", v, w)
	})
	restart()
	defer func() { show("t189") }()
	v := anys(any(pair{1, 2}), copy(s, s), (st.v == 3 || st.v == 3))
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
		str += fmt.Sprint(x)[:1]
	})
	guard("t191", func() {
		restart()
		defer func() { show("t191") }()
		s = append(append([]int{}, append(gs, s...)[:2]...), append(st.list, gs...)[2:]...)
	})
	guard("t192", func() {
		restart()
		defer func() { show("t192") }()
		st.list = append(append([]int{}, []int{x, y, 3, 4}[:2]...), s[2:]...)
	})
	guard("t193", func() {
		restart()
		defer func() { show("t193") }()
		pr = ms[pair{truth(x < y, st.v == 3), []int{x, y, 3, 4}[(fp())&3]}]
	})
	guard("t194", func() {
		restart()
		defer func() { show("t194") }()
		st.in, pr = pair(pr), fpr()
	})
	guard("t195", func() {
		restart()
		defer func() { show("t195") }()
		ms[pair{b: len(string(rune(64 + x))), a: st.arr[2]}] = pair(fpr())
	})
	guard("t196", func() {
		restart()
		defer func() { show("t196") }()
		e = any(st.v == 3)
	})
	guard("t197", func() {
		restart()
		defer func() { show("t197") }()
		b = true
	})
	guard("t198", func() {
		restart()
		defer func() { show("t198") }()
		fmt.Println(len(append(append([]int{}, gs[:2]...), st.list[2:]...)), e, (fb() || (x == 2 && fb())), fmt.Sprint(x))
	})
	restart()
	defer func() { show("t199") }()
	fmt.Println(gp.v, map[int]int{x - 1 + (y + m["a"]<<((fp())&3)): gx, 2: 9}[2])
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
	// t0 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 20 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t1 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 6 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t2 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t2 panic: interface conversion: interface {} is bool, not int
	// t3 0 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 0 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t4 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 3 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t5 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [32 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t6 3 6 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[C:7 a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 3 {1 2} 1 {3 4} 2 7 [1 2 3 4] map[a:1 b:2] 1
	// t7 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 3 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t8 5 2 true 5 1.5 s [11 20 30 40] [5 6 7 2] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 3 0 0] [5 6 7 8] 2 {1 2} 2 5 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t9 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 0 [1 2 3 4] map[a:1 b:2] 1
	// t10 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 1 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:7 b:1] 1
	// t11 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 1 3 4] {1 2} [1 2 3 4] 5 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v 2 -1
	// t12 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v 6 3 1 -1
	// t13 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t14 1 2 true 5 1.5 s{1 {1 7}} 1 [1 15 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:7 b:1] 1
	// t15 1 2 true 5 1.5 s [11 20 3 4] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t16 1 2 true 5 1.5 s [1 6 16 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [11 20 30 40 1 2] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 50 1 2 3 4] map[a:1 b:2] 1
	// t17 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t18 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {3 4} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t19 1 2 true 105 3 s [1 15 20 30 40] [7 7 7 8] map[a:3 b:4] map[{0 0}:{1 2} {1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// t20 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t21 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 1 1 false {1 2}A15
	// t22 1 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:7 b:1] 1
	// 4 1
	// t23 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {3 4} false 1
	// t24 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 9 [0 0 0 0] [1 1 1 1] 4 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 9
	// 2 {8 5}false false false 186 true
	// t25 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 8 [9 8 7 6] [4 3 2 1] 1 {6 2} 1 {3 4} 4 1 [1 2 3 4] map[a:1 b:2] 1
	// 9 {3 4}
	// t26 1 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// c 49
	// t27 1 2 true 5 1.5 s [11 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t28 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// loop 0
	// loop 1
	// loop 2
	// t29 1 2 true 5 1.5 s+++ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// first
	// t30 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// range 0 10 1
	// range 1 20 2
	// range 2 30 3
	// t31 1 2 true 5 1.5 s [1 6 6 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 50 50 1 2 3 4] map[a:1 b:2] 1
	// t32 1 2 true 5 1.5 s [10 1 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 1 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// deferred 103 {3 4}
	// t33 6 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 6 [9 8 7 6] [4 3 2 1] 6 {1 2} 2 1 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 1 {3 4} [true false]
	// t34 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 5} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t35 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {6 <nil> [1 2 0 0] {4 1} []}
	// t36 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// map[[false {1 2} 2]:{1 4} q:1]
	// t37 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 2 1 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t38 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [2 false 19 {35 6}]
	// t39 6 4 true 5 1.5 s [5 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 35 [0 0 0 0] [5 6 7 8] 4 {1 2} 1 {3 4} 2 4 [50 1 2 3 4] map[a:1 b:2] 35
	// [[4 3 2 1] [3 1] [10 20 30 40]]
	// t40 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 3 true
	// t41 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 5 102 false
	// t42 3 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 3 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 3
	// t43 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 4 1 [1 2 3 4] map[a:1 b:2] 1
	// t44 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 6 4] {1 3} [-1 1 2 3 4] 6 [9 8 7 6] [4 3 2 1] 2 {6 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t45 23 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 4 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 5
	// t46 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 7 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t47 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 2 [1 2 3 4] map[a:1 b:2] 1
	// t48 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t48 panic: interface conversion: interface {} is string, not int
	// t49 1 2 true 5 1.5 s [1 2 3 4] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t50 5 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 5 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t51 1 2 true 5 1.5 s [4 3 2 1] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 10 4] {1 2} [1 2 3 4] 6 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t52 1 2 true 5 1.5 s [10 20 30 40] [5 7 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 2 1 2 10 [1 2 3 4] map[a:7 b:1] 1
	// t53 0 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 0 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t54 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[2 [2 7]:1 a:7 b:1] map[{1 2}:{1 2}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[2 [2 7]:1 a:7 b:1] 1
	// t55 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 0 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v 2 4
	// t56 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v s+
	// t57 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t58 1 2 true 5 1.5 s1 [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t59 1 2 true 5 1.5 s [20 41 1 2] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t60 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [5 2 1 2] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t61 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t62 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [9 8 7 6] [4 3 2 1] 1 {3 5} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t63 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{2 7}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:7 b:1] 1
	// t64 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t65 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t65 panic: interface conversion: interface {} is string, not int
	// 43 s false false true false 4
	// t66 4 4 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 4 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// 7 1
	// t67 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:7 b:1] 1
	// {5 4} false 3
	// t68 5 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 5 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 41 s+/s++ false
	// t69 1 2 true 5 1.5 s++ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 2 {3 4}
	// t70 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// c 49
	// t71 1 2 true 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t72 1 2 true 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// loop 0
	// loop 1
	// loop 2
	// t73 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t74 2 4 true 105 3 s [3 2 2 4] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 4 4 [1 2 3 4] map[a:1 b:2] 1
	// range 0 3 1
	// range 1 1 2
	// range 2 1 3
	// t75 1 2 true 5 1.5 s [1 6 6 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 50 50 1 2 3 4] map[a:1 b:2] 1
	// t76 4 8 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{3 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 9 [0 0 0 1] [1 1 1 1] 8 {1 2} 1 {3 4} 2 10 [1 2 3 4] map[a:7 b:1] 9
	// deferred 4 {1 4}
	// t77 6 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 6 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 6
	// 2 {1 2} [5 false]
	// t78 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t79 5 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 5 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {1 <nil> [1 2 0 0] {1 2} []}
	// t80 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// map[2 3 true:{1 2} q:10]
	// t81 1 2 true 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t82 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [4 false 1 {1 2}]
	// t83 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [[2 2 3 6] [3 3] [10 20 30 40]]
	// t84 3 6 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 3 {6 2} 1 {3 4} 2 7 [1 2 3 4] map[a:1 b:2] 1
	// 1 s+
	// t85 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// false true false 1
	// t86 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 2
	// t87 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t88 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t89 1 2 true 5 1.5 s [10 20 30 40] [4 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t90 1 2 true 5 1.5 s [1 90 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// t91 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t92 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [0 2 3 4] map[a:1 b:2] 1
	// t93 1 2 true 5 1.5 s [10 20 30 40] [5 48 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t94 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4 {4 2}1s+k9:3] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t95 1 2 true 5 1.5 s [12 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:7 b:1] 1
	// t96 1 2 true 105 3 s+ [1 9 1 1 2] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [8 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {2 2} 1 {3 4} 4 1 [50 1 2 3 4] map[a:1 b:2] 1
	// t97 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 0 [1 2 3 4] map[a:1 b:2] 1
	// t98 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t99 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 0 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v 62 8
	// t100 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 17 [1 2 27 4] {1 4} [-1 -1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {11 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v false true false 4
	// t101 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t102 1 2 true 5 1.5 strue 2 false [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t103 2 4 true 5 1.5 s [2 4 2 4] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t104 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t105 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t106 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t107 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6} {3 4}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t108 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} {7 2} {3 4} 2 4 [1 2 3 4] map[a:7 b:1] 1
	// t109 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 10 {1 2} false 1
	// t110 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:7 b:1] 1
	// 42 2
	// t111 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {0 0} false 1
	// t112 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// 20 s+ false
	// t113 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 2 {1 3}
	// t114 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// c 49
	// t115 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t116 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// loop 0
	// loop 1
	// loop 2
	// t117 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// second
	// t118 1 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// range 0 2 1
	// range 1 2 2
	// range 2 1 3
	// t119 1 2 true 5 1.5 s+ [1 6 6 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 2} 1 {3 4} 2 1 [50 50 50 1 2 3 4] map[a:1 b:2] 1
	// t120 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [1 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// deferred 1 {1 5}
	// t121 9 4 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 24 [9 8 7 6] [4 3 2 1] 9 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// 1 {1 1} [{1 2} false]
	// t122 1 2 true 5 1.5 s [11 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 2 1 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t123 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {4 <nil> [5 1 0 0] {3 3} []}
	// t124 5 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 5 {1 2} 1 {3 4} 4 1 [1 2 3 4] map[a:1 b:2] 1
	// map[q:503 s+:false]
	// t125 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 5} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t126 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [1 false {3 4} {3 1}]
	// t127 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [[1 2 3 4 1 2 3 4] [7 2] [10 20 30 40]]
	// t128 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// 5 true
	// t129 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 1
	// t130 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 20
	// t131 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t132 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 2 [1 2 3 4] map[a:1 b:2] 1
	// t133 5 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[E[false {2 2} 8]EEs+1:40806 a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 5 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t134 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 2 1 4 1 [1 2 3 4] map[a:1 b:2] 1
	// t135 2 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t136 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 0 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t137 2 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// t138 15 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[[false {1 2} 1]k/Akkk:105 a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 15 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// t139 1 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 10111 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 10111
	// t140 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [108 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 40 4] map[A:3 a:1 b:2] 1
	// t141 1 2 false 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [50 1 2 0 4] map[a:7 b:1] 5
	// t142 1 2 false 5 1.5 s [11 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 0 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t143 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 0 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v 308 1
	// t144 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v 1
	// t145 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t146 2 4 true 5 1.5 s[false {1 2} 0] [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t147 1 2 true 5 1.5 s [4 3 2 1 1 3 1 2 3 4 4 3 2 1 4 3 2 1 1 2 3 4 1 1] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 4 1 [1 2 3 4] map[a:1 b:2] 1
	// t148 1 2 true 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [0 3 1 2] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t149 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t150 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {2 8} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {3 4} 2 1 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t151 1 2 true 5 1.5 s [1 2 3 4] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {1 4}:{1 2} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t152 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} {1 2} {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t153 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 6 20 false s+
	// t154 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 5 1
	// t155 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {1 2} false 4
	// t156 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 5 {1 {1 2}} 1 false
	// t157 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:7 b:1] 5
	// 3 {0 0}
	// t158 3 2 false 5 1.5 s [2 15 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{3 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 3 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:7 b:1] 1
	// c 49
	// t159 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// then
	// t160 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// loop 0
	// loop 1
	// loop 2
	// t161 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t162 2 4 true 5 1.5 s [2 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 4 {1 2} 1 {3 4} 2 4 [50 1 2 3 4] map[a:1 b:2] 5
	// range 0 1 1
	// range 1 33 2
	// range 2 1 3
	// t163 1 2 true 5 1.5 s [1 6 6 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 50 50 1 2 3 4] map[a:1 b:2] 1
	// t164 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [1 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// deferred -4 {5 1}
	// t165 6 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [9 8 7 6] [4 3 2 1] 6 {1 5} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// 6 {3 4} [2 false]
	// t166 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 5} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t167 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {6 <nil> [1 1 0 0] {1 3} []}
	// t168 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// map[q:10 s6 false:3]
	// t169 4 4 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 4 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t170 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [3 false 5 {20 2}]
	// t171 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// [[1 1 1 2] [1020102 1] [10 20 30 40]]
	// t172 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 2 5
	// t173 5 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 5 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {1 {5 3}} 20
	// t174 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 4 1 [1 2 3 4] map[a:1 b:2] 1
	// 41
	// t175 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t176 5 2 true 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 5] [4 3 2 1] 5 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t177 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t178 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t179 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t180 1 2 true 5 1.5 s [11 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 0 [1 2 3 4] map[a:1 b:2] 1
	// t181 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t182 2 4 true 5 1.5 s [11 1 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 4 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 5
	// t183 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t183 panic: interface conversion: interface {} is main.pair, not int
	// t184 3 2 true 5 1.5 s [1 1 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 3 {1 2} 1 {3 4} 4 1 [50 1 2 3 4] map[a:1 b:2] 1
	// t185 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t186 0 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 0 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t187 1 2 true 5 1.5 s [11 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 2 1 4 1 [1 2 3 4] map[a:1 b:2] 1
	// v 0 4
	// t188 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v {1 2} 4 true
	// t189 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t190 1 2 true 5 1.5 s1 [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t191 1 2 true 5 1.5 s [1 2 3 4 1 2 3 4] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t192 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 30 40] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t193 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {3 4} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t194 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 5} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {5 1} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t195 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6} {3 1}:{5 1}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 5} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t196 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} true {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t197 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 4 1 false 3
	// t198 3 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 3 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 5 9
	// t199 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
}
