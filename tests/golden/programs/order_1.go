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
		*q = s[(y)&1 : 2+(m["a"])&1][0]
	})
	guard("t1", func() {
		restart()
		defer func() { show("t1") }()
		p.list[(2)&3] = p.list[0]
	})
	guard("t2", func() {
		restart()
		defer func() { show("t2") }()
		gp.in.b -= [3]int{fs(), m[str]}[0]
	})
	guard("t3", func() {
		restart()
		defer func() { show("t3") }()
		p.v++
	})
	guard("t4", func() {
		restart()
		defer func() { show("t4") }()
		p.list[(f(int(real(complex(fl, float64(st.arr[2]))))))&3] %= 1 + (max(copy(s, []int{fp(), <-c, x, y}), x))&3
	})
	guard("t5", func() {
		restart()
		defer func() { show("t5") }()
		*q <<= (st.list[(st.v)&3]) & 3
	})
	guard("t6", func() {
		restart()
		defer func() { show("t6") }()
		gp.in.b, p.v = fp(), fst()
	})
	guard("t7", func() {
		restart()
		defer func() { show("t7") }()
		*q, x = two(a[(fst())&3], p.arr[(e.(int))&3])
	})
	guard("t8", func() {
		restart()
		defer func() { show("t8") }()
		gm[str], _, p.next.v = pr.sum(*(&x)), pair{int(uint8(2)), min(y, p.list[0])}.a, *(&x)
	})
	restart()
	defer func() { show("t9") }()
	[]int{x, y, 3, 4}[(pair{b: x, a: fx()}.sum(len(st.list)))&3], b = m[anys(any(x), st.in.b*p.v, pr == pair{1, 2})]
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
		m[anys(struct {
			a int
			b any
		}{x, pair{b: <-c, a: fa()}}, len(gs))], b = any(u).(int)
	})
	guard("t11", func() {
		restart()
		defer func() { show("t11") }()
		x, b = <-c
	})
	guard("t12", func() {
		restart()
		defer func() { show("t12") }()
		v, w := (int(u) + gs[0]), len(s)
		fmt.Println("v", v, w)
	})
	guard("t13", func() {
		restart()
		defer func() { show("t13") }()
		v := anys([]any{x == y, ms[pair{1, 2}], fp()}) + str[:1] + anys(&st == nil, b, p == gp, three(st.arr[2], st.in.b, p.list[0]))
		fmt.Println("v", v)
	})
	guard("t14", func() {
		restart()
		defer func() { show("t14") }()
		str += fstr()
	})
	guard("t15", func() {
		restart()
		defer func() { show("t15") }()
		s = []int{p.next.v, gp.v, x, y}
	})
	guard("t16", func() {
		restart()
		defer func() { show("t16") }()
		st.list = p.list
	})
	guard("t17", func() {
		restart()
		defer func() { show("t17") }()
		pr = ms[st.in]
	})
	guard("t18", func() {
		restart()
		defer func() { show("t18") }()
		st.in, pr = pair{p.pointer(m["a"]), int(uint8(fp()))}, pair(pair{1, 2})
	})
	restart()
	defer func() { show("t19") }()
	ms[pair{gx, st.v}] = pair{b: fx(), a: fe()}
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
		e = any(pair{e.(int), st.in.b})
	})
	guard("t21", func() {
		restart()
		defer func() { show("t21") }()
		b = b
	})
	guard("t22", func() {
		restart()
		defer func() { show("t22") }()
		fmt.Println(pr.sum(e.(int)), any(pair{x, y}), pr.a == fp(), string([]byte(fstr())))
	})
	guard("t23", func() {
		restart()
		defer func() { show("t23") }()
		fmt.Println(truth(p != nil, true), st.value(gx))
	})
	guard("t24", func() {
		restart()
		defer func() { show("t24") }()
		fmt.Println(pair(ms[pair{1, 2}]), pr == pair{1, 2}, min(st.arr[2], fp()))
	})
	guard("t25", func() {
		restart()
		defer func() { show("t25") }()
		fmt.Println(func() (int, string, bool) {
			return f((fx() / (1 + (m["a"])&3))), anys(u+1, fl*2, func() int { x += 4; return fp() }(), -x), (pair{b: int(u), a: *q} == pair{x, y})
		}())
	})
	guard("t26", func() {
		restart()
		defer func() { show("t26") }()
		fmt.Println(func() (r int, t pair) { defer func() { r++ }(); return max(fp(), x), ms[pair{1, 2}] }())
	})
	guard("t27", func() {
		restart()
		defer func() { show("t27") }()
		c <- pr.sum(fm())
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
		if (anys(pair{1, 2}, fstr(), y) < string([]byte(string(rune(64+x))))) {
			fmt.Println("then")
		}
	})
	restart()
	defer func() { show("t29") }()
	for k := 0; k < 3 && (str == "s"); k++ {
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
		switch []int{[]int{pr.a, any(u).(int)}[1], i.sum(p.arr[(x)&3])}[1] {
		case map[int]int{x - 1 + gp.v: p.arr[(st.value(ff()))&3], 2: 9}[2]:
			fmt.Println("first")
		case x, (func() int { x += 4; return i.sum(p.v) }() / (1 + (p.next.v)&3)):
			fmt.Println("second")
		}
	})
	guard("t31", func() {
		restart()
		defer func() { show("t31") }()
		for k, v := range append([]int{fst(), [3]int{m["a"], fx()}[0], x, y}, fl2()...) {
			if k > 2 {
				break
			}
			fmt.Println("range", k, v, fs())
		}
	})
	guard("t32", func() {
		restart()
		defer func() { show("t32") }()
		for gp.in.b, x = range []int{fe(), x} {
		}
	})
	guard("t33", func() {
		restart()
		defer func() { show("t33") }()
		func() {
			defer fmt.Println("deferred", (func() int { x += 4; return f(2) }() / (1 + (func() int { x += 4; return fst() }())&3)), pair{int(uint8(a[(len(s))&3])), (copy(s, gs) / (1 + (fl2()[(fm())&3])&3))})
			defer p.pointer(f(fx()))
			x += 5
		}()
	})
	guard("t34", func() {
		restart()
		defer func() { show("t34") }()
		done := make(chan string)
		go func(a int, t pair, list ...any) { done <- fmt.Sprint(a, t, list) }(*(&x), pair{b: fpr().a, a: truth(b, str == "s")}, any(p.value(p.next.v)), ("k" < fmt.Sprint(x) && !(x < y)))
		fmt.Println(<-done)
	})
	guard("t35", func() {
		restart()
		defer func() { show("t35") }()
		delete(m, anys(pair(pair{fp(), p.v}), str+fstr()+string([]byte("k")), copy(s, []int{x, y, 3, 4})))
	})
	guard("t36", func() {
		restart()
		defer func() { show("t36") }()
		fmt.Println(*&node{v: st.value(pr.a), in: pair(pair{1, 2}), arr: [4]int{x, a[(ff())&3]}})
	})
	guard("t37", func() {
		restart()
		defer func() { show("t37") }()
		fmt.Println(map[string]any{anys(struct {
			a int
			b any
		}{x, pair{b: st.in.b, a: e.(int)}}, p.list[(fst())&3]) + "k": any(ms[pair{x, y}].sum(pr.sum(st.arr[2]))), "q": len(anys([]any{x == y, st.in, any(u).(int)}))})
	})
	guard("t38", func() {
		restart()
		defer func() { show("t38") }()
		select {
		case c <- len(fmt.Sprint(x) + str):
		default:
		}
	})
	restart()
	defer func() { show("t39") }()
	fmt.Println([]any{s[(fa()*a[1])&1 : 2+([3]int{len(s), st.arr[2]}[0])&1][0], x == y, any(!(e == any(1))), pair{1, 2}})
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
		fmt.Println([][]int{[]int{*(&x), fp(), x, y}, {fx(), x}, s})
	})
	guard("t41", func() {
		restart()
		defer func() { show("t41") }()
		var v, w = []int{(e.(int) - 2), i.sum(2)}[1], any(any(pr) == any(b))
		fmt.Println(v, w)
	})
	guard("t42", func() {
		restart()
		defer func() { show("t42") }()
		fmt.Println(anys(struct {
			a int
			b any
		}{x, pair{gx, gp.v}}, fst()))
	})
	guard("t43", func() {
		restart()
		defer func() { show("t43") }()
		fmt.Println(truth((str == "s" || fx() == fs()), fb()))
	})
	guard("t44", func() {
		restart()
		defer func() { show("t44") }()
		_ = p.arr[(gs[(pr.a/(1+(gx)&3))&3])&3]
	})
	guard("t45", func() {
		restart()
		defer func() { show("t45") }()
		gs[(min(x, fm()))&3] = truth(pr == pair{1, 2}, str == "s")
	})
	guard("t46", func() {
		restart()
		defer func() { show("t46") }()
		gx ^= any(pr).(int)
	})
	guard("t47", func() {
		restart()
		defer func() { show("t47") }()
		p.v++
	})
	guard("t48", func() {
		restart()
		defer func() { show("t48") }()
		gx /= 1 + (<-c+fst())&3
	})
	restart()
	defer func() { show("t49") }()
	gp.in.b <<= (truth(str == "s", st.v == s[1])) & 3
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
		*q, p.next.v = int(real(complex(fl, float64(st.v)))), func() int { x += 4; return fs() }()
	})
	guard("t51", func() {
		restart()
		defer func() { show("t51") }()
		x, p.list[(int(uint8(map[int]int{x - 1 + y: s[1], 2: 9}[2])))&3] = two(p.list[0], (y + (2+len(s))<<((*(&x))&3)))
	})
	guard("t52", func() {
		restart()
		defer func() { show("t52") }()
		gp.in.b, []int{min(gp.v, fpr().sum(p.next.v)), pr.a, x, y}[(2)&3], x = fx(), gs[0], copy(s, []int{x, y, 3, 4})
	})
	guard("t53", func() {
		restart()
		defer func() { show("t53") }()
		_, b = m[anys(&st == nil, fp() == p.pointer(fa()), p == gp, ms[fpr()].sum(f(<-c)))]
	})
	guard("t54", func() {
		restart()
		defer func() { show("t54") }()
		x, b = any(text(fstr(), anys(pr, string(rune(64+x)), st.arr[2]))).(int)
	})
	guard("t55", func() {
		restart()
		defer func() { show("t55") }()
		x, b = <-c
	})
	guard("t56", func() {
		restart()
		defer func() { show("t56") }()
		v, w := fe()*min(func() int { x += 4; return p.next.v }(), min(p.v, pr.a)), st.v
		fmt.Println("v", v, w)
	})
	guard("t57", func() {
		restart()
		defer func() { show("t57") }()
		v := rest(fx(), m[fstr()], fx())
		fmt.Println("v", v)
	})
	guard("t58", func() {
		restart()
		defer func() { show("t58") }()
		str += "k"
	})
	restart()
	defer func() { show("t59") }()
	s = append(append(fl2(), gs...), append(st.list, fl2()...)...)
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
		st.list = append([]int{f(st.arr[2]), *(&x), x, y}, st.list...)
	})
	guard("t61", func() {
		restart()
		defer func() { show("t61") }()
		pr = pair{b: truth((x == 2 && true), (true && x == 2)), a: <-c}
	})
	guard("t62", func() {
		restart()
		defer func() { show("t62") }()
		st.in, pr = pr, pr
	})
	guard("t63", func() {
		restart()
		defer func() { show("t63") }()
		ms[ms[pair{1, 2}]] = pair(pair{x, y})
	})
	guard("t64", func() {
		restart()
		defer func() { show("t64") }()
		e = any(x)
	})
	guard("t65", func() {
		restart()
		defer func() { show("t65") }()
		b = any(fpr()) == any(str)
	})
	guard("t66", func() {
		restart()
		defer func() { show("t66") }()
		fmt.Println(len(append(append(s, *q, st.arr[2]), fp(), int(uint8(fe())))), any(pr.sum(y)), b, anys(any(p.list[0]*len(s)), st.in.a, max(fp(), x) == gs[(*q)&3]))
	})
	guard("t67", func() {
		restart()
		defer func() { show("t67") }()
		fmt.Println(fe(), copy(s, gs))
	})
	guard("t68", func() {
		restart()
		defer func() { show("t68") }()
		fmt.Println(pr, fb(), int(u))
	})
	restart()
	defer func() { show("t69") }()
	fmt.Println(func() (int, string, bool) {
		return st.v, anys(ms[pr], anys(pair{x, y}, str, <-c), fst()), fpr().sum(fm()) == p.pointer(pr.a)
	}())
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
		fmt.Println(func() (r int, t pair) { defer func() { r++ }(); return st.in.a, pair{st.v, p.next.v} }())
	})
	guard("t71", func() {
		restart()
		defer func() { show("t71") }()
		c <- st.in.b
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
		if any(b) == any(fstr()) && (pair{b: fm(), a: fx()} == pair(pair{x, y})) {
			fmt.Println("then")
		}
	})
	guard("t73", func() {
		restart()
		defer func() { show("t73") }()
		for k := 0; k < 3 && (str == "s" || x < y); k++ {
			fmt.Println("loop", k)
		}
	})
	guard("t74", func() {
		restart()
		defer func() { show("t74") }()
		switch *(&x) {
		case fa():
			fmt.Println("first")
		case x, fp():
			fmt.Println("second")
		}
	})
	guard("t75", func() {
		restart()
		defer func() { show("t75") }()
		for k, v := range []int{len(s), cap(s[:2:3]), x, y} {
			if k > 2 {
				break
			}
			fmt.Println("range", k, v, fs())
		}
	})
	guard("t76", func() {
		restart()
		defer func() { show("t76") }()
		for gs[(fany().(int))&3], m["k"] = range []int{fx(), x} {
		}
	})
	guard("t77", func() {
		restart()
		defer func() { show("t77") }()
		func() {
			defer fmt.Println("deferred", copy(s, []int{x, y, 3, 4}), st.in)
			defer p.pointer([3]int{map[int]int{x - 1 + [3]int{e.(int), st.arr[2]}[0]: (y + fm()<<((m["a"])&3)), 2: 9}[2], []int{fp(), *(&x)}[1]}[0])
			x += 5
		}()
	})
	guard("t78", func() {
		restart()
		defer func() { show("t78") }()
		done := make(chan string)
		go func(a int, t pair, list ...any) { done <- fmt.Sprint(a, t, list) }(*(&x), pair{s[1], st.in.b}, any(fmt.Sprint(x)), st.v == 3)
		fmt.Println(<-done)
	})
	restart()
	defer func() { show("t79") }()
	delete(m, anys(struct {
		a int
		b any
	}{x, fpr()}, fx()))
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
		fmt.Println(*&node{v: (p.v - a[1]), in: pr, arr: [4]int{x, p.list[0]}})
	})
	guard("t81", func() {
		restart()
		defer func() { show("t81") }()
		fmt.Println(map[string]any{anys([]any{x == y, ms[pair{1, 2}], pr.a}): any(pr), "q": ff()})
	})
	guard("t82", func() {
		restart()
		defer func() { show("t82") }()
		select {
		case c <- fs():
		default:
		}
	})
	guard("t83", func() {
		restart()
		defer func() { show("t83") }()
		fmt.Println([]any{p.pointer(2) * e.(int), x == y, any(anys(struct {
			a int
			b any
		}{x, pr}, int(u))), pair(pair(st.in))})
	})
	guard("t84", func() {
		restart()
		defer func() { show("t84") }()
		fmt.Println([][]int{append(gs, fl2()...), {fs(), x}, s})
	})
	guard("t85", func() {
		restart()
		defer func() { show("t85") }()
		var v, w = pr.a, any(p != nil)
		fmt.Println(v, w)
	})
	guard("t86", func() {
		restart()
		defer func() { show("t86") }()
		fmt.Println("k" + fmt.Sprint(x))
	})
	guard("t87", func() {
		restart()
		defer func() { show("t87") }()
		fmt.Println(a[1])
	})
	guard("t88", func() {
		restart()
		defer func() { show("t88") }()
		*q = p.value(ff())
	})
	restart()
	defer func() { show("t89") }()
	gm[rest((a[1] / (1 + (fp())&3)), s[(p.list[0])&1 : 2+(st.arr[2])&1][0], pr.sum(st.arr[2]))[:1]] = p.list[0]
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
		a[(p.arr[(s[(s[1]+s[1])&3])&3])&3] ^= s[(p.value(len([]int{x, y, 3, 4})))&1 : 2+(y+(<-c+x)<<((st.in.a)&3))&1][0]
	})
	guard("t91", func() {
		restart()
		defer func() { show("t91") }()
		p.arr[(y+int(u)<<((p.list[0])&3))&3]--
	})
	guard("t92", func() {
		restart()
		defer func() { show("t92") }()
		p.list[(int(real(complex(fl, float64(fst())))))&3] %= 1 + (gx)&3
	})
	guard("t93", func() {
		restart()
		defer func() { show("t93") }()
		st.arr[(e.(int)*fp()+p.value(fp()))&3] <<= (fx()) & 3
	})
	guard("t94", func() {
		restart()
		defer func() { show("t94") }()
		gs[(fp()/(1+(gp.v)&3))&3], gs[(len(fstr()))&3] = s[1], *q
	})
	guard("t95", func() {
		restart()
		defer func() { show("t95") }()
		st.arr[(p.arr[(fp())&3])&3], x = two(fx(), f(fe()))
	})
	guard("t96", func() {
		restart()
		defer func() { show("t96") }()
		p.arr[(2)&3], a[(three(len(p.list), cap(s[:2:3]), [3]int{st.in.b, p.v}[0]))&3], _ = append(append([]int{}, []int{x, y, 3, 4}[:2]...), []int{x, y, 3, 4}[2:]...)[(st.list[(2)&3])&3], (y + f(<-c)<<((m["a"])&3)), (pair{1, 2}.sum(fp()) + p.arr[(m["a"])&3])
	})
	guard("t97", func() {
		restart()
		defer func() { show("t97") }()
		p.v, b = m[anys(struct {
			a int
			b any
		}{x, fpr()}, truth(fmt.Sprint(x) < string(rune(64+x)), true))]
	})
	guard("t98", func() {
		restart()
		defer func() { show("t98") }()
		x, b = any(fstr()).(int)
	})
	restart()
	defer func() { show("t99") }()
	a[(y)&3], b = <-c
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
		v, w := []int{i.sum(s[(st.arr[2])&1 : 2+(fst())&1][0]), st.value(truth(true, x == 2))}[1], map[int]int{x - 1 + int(real(complex(fl, float64(p.arr[(a[1])&3])))): st.arr[2], 2: 9}[2]
		fmt.Println("v", v, w)
	})
	guard("t101", func() {
		restart()
		defer func() { show("t101") }()
		v := fstr()
		fmt.Println("v", v)
	})
	guard("t102", func() {
		restart()
		defer func() { show("t102") }()
		str += string([]byte(string([]byte("k"))))
	})
	guard("t103", func() {
		restart()
		defer func() { show("t103") }()
		s = append(append([]int{}, fl2()[:2]...), gs[2:]...)
	})
	guard("t104", func() {
		restart()
		defer func() { show("t104") }()
		st.list = st.list
	})
	guard("t105", func() {
		restart()
		defer func() { show("t105") }()
		pr = st.in
	})
	guard("t106", func() {
		restart()
		defer func() { show("t106") }()
		st.in, pr = pair(st.in), pair{x, y}
	})
	guard("t107", func() {
		restart()
		defer func() { show("t107") }()
		ms[pair{b: gx, a: len(s)}] = pair{b: fa(), a: fp()}
	})
	guard("t108", func() {
		restart()
		defer func() { show("t108") }()
		e = any(fm())
	})
	restart()
	defer func() { show("t109") }()
	b = !(st.v == 3)
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
		fmt.Println(three(e.(int), st.in.b, fp()), any(str == "s"), x < y, fstr())
	})
	guard("t111", func() {
		restart()
		defer func() { show("t111") }()
		fmt.Println(fs(), p.list[0])
	})
	guard("t112", func() {
		restart()
		defer func() { show("t112") }()
		fmt.Println(pair{b: fs() * e.(int), a: -(st.in.b)}, true, i.sum(p.arr[(fst())&3]))
	})
	guard("t113", func() {
		restart()
		defer func() { show("t113") }()
		fmt.Println(func() (int, string, bool) { return m[fmt.Sprint(x)], anys(u+1, fl*2, fst(), -x), !(x < y) }())
	})
	guard("t114", func() {
		restart()
		defer func() { show("t114") }()
		fmt.Println(func() (r int, t pair) { defer func() { r++ }(); return min(p.v, any(x == 2).(int)), pair{x, y} }())
	})
	guard("t115", func() {
		restart()
		defer func() { show("t115") }()
		c <- i.sum(fs())
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
		if three(s[(fx())&1 : 2+(s[1])&1][0], m["a"], int(u)) < min(fm(), m[str]) {
			fmt.Println("then")
		}
	})
	guard("t117", func() {
		restart()
		defer func() { show("t117") }()
		for k := 0; k < 3 && (len(s) == x); k++ {
			fmt.Println("loop", k)
		}
	})
	guard("t118", func() {
		restart()
		defer func() { show("t118") }()
		switch fp() {
		case int(real(complex(fl, float64(truth(fmt.Sprint(x) < str, pr == pair{1, 2}))))):
			fmt.Println("first")
		case x, fm():
			fmt.Println("second")
		}
	})
	restart()
	defer func() { show("t119") }()
	for k, v := range fl2() {
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
		for gp.in.b, p.v = range []int{x, x} {
		}
	})
	guard("t121", func() {
		restart()
		defer func() { show("t121") }()
		func() {
			defer fmt.Println("deferred", s[1], pair{1, 2})
			defer p.pointer(fx())
			x += 5
		}()
	})
	guard("t122", func() {
		restart()
		defer func() { show("t122") }()
		done := make(chan string)
		go func(a int, t pair, list ...any) { done <- fmt.Sprint(a, t, list) }([]int{pair{b: fp(), a: fe()}.sum(func() int { x += 4; return fa() }()), st.value(fa())}[1], ms[pair{1, 2}], any(pr), *q < st.in.b)
		fmt.Println(<-done)
	})
	guard("t123", func() {
		restart()
		defer func() { show("t123") }()
		delete(m, string([]byte("k"))+string(rune(64+x)))
	})
	guard("t124", func() {
		restart()
		defer func() { show("t124") }()
		fmt.Println(*&node{v: len(s), in: pair{x, y}, arr: [4]int{x, map[int]int{x - 1 + ms[pr].a: s[(ff()-fe())&1 : 2+(s[(int(u))&1 : 2+(fp())&1][0])&1][0], 2: 9}[2]}})
	})
	guard("t125", func() {
		restart()
		defer func() { show("t125") }()
		fmt.Println(map[string]any{fstr(): any(b), "q": p.arr[(copy(s, []int{p.list[0], st.arr[2], x, y}))&3]})
	})
	guard("t126", func() {
		restart()
		defer func() { show("t126") }()
		select {
		case c <- s[(fs())&1 : 2+(gs[0])&1][0]:
		default:
		}
	})
	guard("t127", func() {
		restart()
		defer func() { show("t127") }()
		fmt.Println([]any{fe(), x == y, any(fst()), pair(pair{fe(), p.list[0]})})
	})
	guard("t128", func() {
		restart()
		defer func() { show("t128") }()
		fmt.Println([][]int{append([]int{fa(), len(s), x, y}, append(append([]int{}, []int{x, y, 3, 4}[:2]...), st.list[2:]...)...), {p.pointer(truth(x == 2, true)), x}, s})
	})
	restart()
	defer func() { show("t129") }()
	var v, w = i.sum(st.v), any(truth(fx() < fp(), p.v < st.v))
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
		fmt.Println("k")
	})
	guard("t131", func() {
		restart()
		defer func() { show("t131") }()
		fmt.Println(len(s))
	})
	guard("t132", func() {
		restart()
		defer func() { show("t132") }()
		pr.a = fe()
	})
	guard("t133", func() {
		restart()
		defer func() { show("t133") }()
		p.next.v = (<-c + copy(s, s))
	})
	guard("t134", func() {
		restart()
		defer func() { show("t134") }()
		p.next.v -= int(u)
	})
	guard("t135", func() {
		restart()
		defer func() { show("t135") }()
		gx++
	})
	guard("t136", func() {
		restart()
		defer func() { show("t136") }()
		p.v /= 1 + (p.arr[(gx)&3])&3
	})
	guard("t137", func() {
		restart()
		defer func() { show("t137") }()
		s[(y+[]int{st.arr[2], int(uint8(st.in.b))}[1]<<((pair{x, y}.sum(truth(pr == pair{1, 2}, fb())))&3))&3] <<= (fa()) & 3
	})
	guard("t138", func() {
		restart()
		defer func() { show("t138") }()
		m[anys(struct {
			a int
			b any
		}{x, pair{x, y}}, fx())], p.arr[(copy(s, p.list))&3] = int(real(complex(fl, float64(st.in.b)))), 2
	})
	restart()
	defer func() { show("t139") }()
	gx, gp.in.b = two(int(real(complex(fl, float64(fe())))), a[(p.v)&3])
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
		append(fl2(), int(u), fa())[(fx())&3], *q, p.v = int(u), *(&x), p.v
	})
	guard("t141", func() {
		restart()
		defer func() { show("t141") }()
		_, b = m[anys(&st == nil, !(true), p == gp, p.pointer(p.v))]
	})
	guard("t142", func() {
		restart()
		defer func() { show("t142") }()
		p.next.v, b = any(str).(int)
	})
	guard("t143", func() {
		restart()
		defer func() { show("t143") }()
		fl2()[(p.list[0])&3], b = <-c
	})
	guard("t144", func() {
		restart()
		defer func() { show("t144") }()
		v, w := int(u), int(uint8(gs[0]))
		fmt.Println("v", v, w)
	})
	guard("t145", func() {
		restart()
		defer func() { show("t145") }()
		v := anys([]any{x == y, pr, pr.a})
		fmt.Println("v", v)
	})
	guard("t146", func() {
		restart()
		defer func() { show("t146") }()
		str += string(rune(64 + x))
	})
	guard("t147", func() {
		restart()
		defer func() { show("t147") }()
		s = append(st.list, s...)
	})
	guard("t148", func() {
		restart()
		defer func() { show("t148") }()
		st.list = []int{int(uint8(i.sum(fx()))), fp(), x, y}
	})
	restart()
	defer func() { show("t149") }()
	pr = ms[pair{b: any(pr).(int), a: fm()}]
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
		st.in, pr = pair{pr.a, 2}, pair{fa(), fa()}
	})
	guard("t151", func() {
		restart()
		defer func() { show("t151") }()
		ms[pair{1, 2}] = pr
	})
	guard("t152", func() {
		restart()
		defer func() { show("t152") }()
		e = e
	})
	guard("t153", func() {
		restart()
		defer func() { show("t153") }()
		b = !(b || true)
	})
	guard("t154", func() {
		restart()
		defer func() { show("t154") }()
		fmt.Println(pr.sum(p.v), any(str), fb(), "k")
	})
	guard("t155", func() {
		restart()
		defer func() { show("t155") }()
		fmt.Println(fp(), fp())
	})
	guard("t156", func() {
		restart()
		defer func() { show("t156") }()
		fmt.Println(pair{1, 2}, (pr == pair{1, 2} || fb()), (pr.a / (1 + (fx())&3)))
	})
	guard("t157", func() {
		restart()
		defer func() { show("t157") }()
		fmt.Println(func() (int, string, bool) {
			return (cap(fl2()[:2:3]) + st.v), fstr() + anys(u+1, fl*2, m["a"], -x) + anys(struct {
				a int
				b any
			}{x, ms[pair{1, 2}]}, a[1]), p != nil
		}())
	})
	guard("t158", func() {
		restart()
		defer func() { show("t158") }()
		fmt.Println(func() (r int, t pair) { defer func() { r++ }(); return gs[0], ms[fpr()] }())
	})
	restart()
	defer func() { show("t159") }()
	c <- s[(x)&3]
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
		if e == any(gp.v) {
			fmt.Println("then")
		}
	})
	guard("t161", func() {
		restart()
		defer func() { show("t161") }()
		for k := 0; k < 3 && ((p != nil && b) && fe() == ff()); k++ {
			fmt.Println("loop", k)
		}
	})
	guard("t162", func() {
		restart()
		defer func() { show("t162") }()
		switch fm() {
		case s[(i.sum(copy(s, s)))&3]:
			fmt.Println("first")
		case x, s[1]:
			fmt.Println("second")
		}
	})
	guard("t163", func() {
		restart()
		defer func() { show("t163") }()
		for k, v := range p.list {
			if k > 2 {
				break
			}
			fmt.Println("range", k, v, fs())
		}
	})
	guard("t164", func() {
		restart()
		defer func() { show("t164") }()
		for x, gs[(fm())&3] = range []int{(x / (1 + (pr.a)&3)), x} {
		}
	})
	guard("t165", func() {
		restart()
		defer func() { show("t165") }()
		func() {
			defer fmt.Println("deferred", three(e.(int), ff(), min(fp(), e.(int))), ms[pair{1, 2}])
			defer p.pointer(int(uint8(p.pointer(int(u)))))
			x += 5
		}()
	})
	guard("t166", func() {
		restart()
		defer func() { show("t166") }()
		done := make(chan string)
		go func(a int, t pair, list ...any) { done <- fmt.Sprint(a, t, list) }(fm(), ms[pair{1, 2}], any(fe()), st.v == 3)
		fmt.Println(<-done)
	})
	guard("t167", func() {
		restart()
		defer func() { show("t167") }()
		delete(m, fstr())
	})
	guard("t168", func() {
		restart()
		defer func() { show("t168") }()
		fmt.Println(*&node{v: (<-c + fe()), in: pair{x, fx()}, arr: [4]int{x, (y + st.v<<((s[1])&3))}})
	})
	restart()
	defer func() { show("t169") }()
	fmt.Println(map[string]any{str + anys(struct {
		a int
		b any
	}{x, pair(pair{x, y})}, (<-c+m["a"])) + anys(u+1, fl*2, pr.sum(len(s)), -x): any(int(uint8(e.(int))) < fm()), "q": y})
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
		case c <- e.(int):
		default:
		}
	})
	guard("t171", func() {
		restart()
		defer func() { show("t171") }()
		fmt.Println([]any{*q, x == y, any(2), ms[pair{1, 2}]})
	})
	guard("t172", func() {
		restart()
		defer func() { show("t172") }()
		fmt.Println([][]int{append([]int{len("k"), a[(pr.a)&3], x, y}, p.value(s[1]**q), m["a"]), {fx(), x}, s})
	})
	guard("t173", func() {
		restart()
		defer func() { show("t173") }()
		var v, w = gs[(gx)&3], any(ms[pair{1, 2}])
		fmt.Println(v, w)
	})
	guard("t174", func() {
		restart()
		defer func() { show("t174") }()
		fmt.Println(fstr() + fstr() + anys(u+1, fl*2, -(st.in.b), -x))
	})
	guard("t175", func() {
		restart()
		defer func() { show("t175") }()
		fmt.Println(int(u))
	})
	guard("t176", func() {
		restart()
		defer func() { show("t176") }()
		gm[anys(any("k"), p.list[0], str == "s")[:1]] = len(s)
	})
	guard("t177", func() {
		restart()
		defer func() { show("t177") }()
		a[(x)&3] = min(fp(), min(fa(), st.arr[2]))
	})
	guard("t178", func() {
		restart()
		defer func() { show("t178") }()
		p.arr[(a[(fp())&3])&3] += p.value(len(s))
	})
	restart()
	defer func() { show("t179") }()
	st.v--
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
		a[(fs())&3] %= 1 + (a[(s[(fe())&1 : 2+(gx)&1][0])&3])&3
	})
	guard("t181", func() {
		restart()
		defer func() { show("t181") }()
		x <<= (pair{st.in.a, p.pointer(fst())}.sum((y + len(string(rune(64+x)))))) & 3
	})
	guard("t182", func() {
		restart()
		defer func() { show("t182") }()
		p.v, p.next.v = cap([]int{x, y, 3, 4}[:2:3]), fp()
	})
	guard("t183", func() {
		restart()
		defer func() { show("t183") }()
		a[(2)&3], *q = two(p.pointer(p.v), cap(fl2()[:2:3]))
	})
	guard("t184", func() {
		restart()
		defer func() { show("t184") }()
		a[(int(u))&3], gx, st.arr[(st.in.b)&3] = st.value(m[fstr()]), st.v, int(u)
	})
	guard("t185", func() {
		restart()
		defer func() { show("t185") }()
		p.list[(s[(*q)&3])&3], b = m[str[:1]]
	})
	guard("t186", func() {
		restart()
		defer func() { show("t186") }()
		p.list[(int(uint8(e.(int))))&3], b = any(pair{1, 2}).(int)
	})
	guard("t187", func() {
		restart()
		defer func() { show("t187") }()
		gp.in.b, b = <-c
	})
	guard("t188", func() {
		restart()
		defer func() { show("t188") }()
		v, w := gp.v, y
		fmt.Println("v", v, w)
	})
	restart()
	defer func() { show("t189") }()
	v := text(anys(struct {
		a int
		b any
	}{x, pair{b: fst(), a: fp()}}, int(uint8(fs()))), anys([]any{x == y, ms[pair{1, 2}], int(u)}))
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
		str += anys(&st == nil, st.v == 3, p == gp, *q)
	})
	guard("t191", func() {
		restart()
		defer func() { show("t191") }()
		s = append(append(append([]int{}, fl2()[:2]...), fl2()[2:]...), st.v, ms[pair{1, 2}].a)
	})
	guard("t192", func() {
		restart()
		defer func() { show("t192") }()
		st.list = fl2()
	})
	guard("t193", func() {
		restart()
		defer func() { show("t193") }()
		pr = ms[pair{b: p.next.v, a: p.v}]
	})
	guard("t194", func() {
		restart()
		defer func() { show("t194") }()
		st.in, pr = pair{b: st.arr[2], a: gs[0]}, pair(pr)
	})
	guard("t195", func() {
		restart()
		defer func() { show("t195") }()
		ms[pair(pr)] = pair{len(s), pair{x, y}.sum(<-c)}
	})
	guard("t196", func() {
		restart()
		defer func() { show("t196") }()
		e = any(u)
	})
	guard("t197", func() {
		restart()
		defer func() { show("t197") }()
		b = any(pr) == any(pr)
	})
	guard("t198", func() {
		restart()
		defer func() { show("t198") }()
		fmt.Println(three(any(x).(int), ms[pair{x, y}].a, [3]int{y, p.arr[(fx())&3]}[0]), any(ms[pair{1, 2}]), e == any(1), anys(u+1, fl*2, (map[int]int{x - 1 + int(u): y, 2: 9}[2]+p.arr[(len(s))&3]), -x))
	})
	restart()
	defer func() { show("t199") }()
	fmt.Println((y + truth(x < y, b)<<((p.pointer(pr.a))&3)), int(real(complex(fl, float64(i.sum(2))))))
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
	// t0 10 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 10 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t1 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 4 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t2 1 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// t3 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t4 1 2 true 5 1.5 s [1 0 1 2] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 0 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t5 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t6 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 2 [0 0 0 0] [5 6 7 8] 2 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 2
	// t7 7 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 7 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t8 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2 s:103] 1
	// t9 2 4 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t10 1 2 false 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4 {1 {3 0}} 4:0] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t11 0 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 0 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v 6 4
	// t12 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v [false {3 4} 1]sfalse true true 30205
	// t13 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t14 1 2 true 5 1.5 s+s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t15 1 2 true 5 1.5 s [5 1 1 2] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t16 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [4 3 2 1] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t17 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {3 4} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t18 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {7 1} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t19 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {1 3}:{2 2} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 2 2 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t20 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} {1 2} {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t21 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 103 {1 2} true s+
	// t22 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// 1 31
	// t23 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {3 4} true 1
	// t24 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// 1 6 3 1 -6 false
	// t25 6 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 4 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 5
	// 2 {3 4}
	// t26 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// c 49
	// c 109
	// t27 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:7 b:1] 1
	// t28 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// loop 0
	// loop 1
	// loop 2
	// t29 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t30 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t30 panic: interface conversion: interface {} is uint8, not int
	// range 0 2 1
	// range 1 3 2
	// range 2 2 3
	// t31 2 4 true 5 1.5 s [2 7 7 16 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {6 2} 1 {3 4} 2 4 [50 50 50 1 2 3 4] map[a:1 b:2] 1
	// t32 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 2 1 2 1 [1 2 3 4] map[a:1 b:2] 1
	// deferred 1 {5 4}
	// t33 15 4 true 5 1.5 s [2 2 3 4] [5 6 7 8] map[a:7 b:1] map[{1 2}:{9 2}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 15 [9 8 7 6] [4 3 2 1] 15 {6 2} 1 {3 4} 2 4 [1 2 3 4] map[a:7 b:1] 1
	// 1 {1 5} [45 false]
	// t34 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 5} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t35 1 2 true 5 1.5 s+ [1 2 3 4] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// {31 <nil> [1 8 0 0] {1 2} []}
	// t36 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 4 1 [1 2 3 4] map[a:1 b:2] 1
	// t37 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t37 panic: interface conversion: interface {} is uint8, not int
	// t38 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [20 false false {1 2}]
	// t39 1 2 true 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [[2 1 2 4] [2 2] [10 20 30 40]]
	// t40 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 4 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 5
	// 306 false
	// t41 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {1 {1 1}} 2
	// t42 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 2
	// t43 3 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 3 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t44 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t45 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 1 3 4] map[a:7 b:1] 1
	// t46 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t46 panic: interface conversion: interface {} is main.pair, not int
	// t47 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t48 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 2} 1 {3 4} 2 0 [1 2 3 4] map[a:1 b:2] 1
	// t49 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t50 1 2 true 5 1.5 s [5 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// t51 14 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 14 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t52 4 4 true 5 1.5 s [2 4 3 4] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 4 {1 5} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t53 1 2 false 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 8 [0 0 0 0] [5 6 7 8] 2 {1 5} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 8
	// t54 0 2 false 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 0 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t55 0 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 0 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v 2 3
	// t56 5 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 5 {1 2} 2 1 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v 2 [0 3]
	// t57 3 6 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 3 {1 2} 1 {3 4} 2 7 [1 2 3 4] map[a:1 b:2] 1
	// t58 1 2 true 5 1.5 sk [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t59 1 2 true 5 1.5 s [11 20 30 40 1 2 3 4 1 2 3 4 12 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t60 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [4 1 1 2 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t61 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {0 1} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t62 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t63 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6} {3 4}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t64 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t65 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 5} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 8 104 true 4 1 false
	// t66 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 9 [0 0 0 0] [1 1 1 1] 2 {1 2} 2 1 2 1 [1 2 3 4] map[a:1 b:2] 9
	// 2 4
	// t67 1 2 true 5 1.5 s [1 2 3 4] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 2 1 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {1 2} false 5
	// t68 3 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 3 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 10 {3 4}{1 2}s02 false
	// t69 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 10 [9 8 7 6] [4 3 2 1] 1 {6 5} 1 {3 4} 2 1 [1 2 3 4] map[a:7 b:1] 1
	// 2 {3 5}
	// t70 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// c 49
	// t71 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t72 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// loop 0
	// loop 1
	// loop 2
	// t73 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// second
	// t74 1 2 true 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// range 0 4 1
	// range 1 3 2
	// range 2 1 3
	// t75 1 2 true 5 1.5 s [1 6 6 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 50 50 1 2 3 4] map[a:1 b:2] 1
	// t76 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4 k:2] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 2 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// deferred 4 {1 2}
	// t77 6 2 true 5 1.5 s [1 2 3 4] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 14 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:7 b:1] 14
	// 1 {20 2} [1 true]
	// t78 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t79 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 5} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// {-2 <nil> [1 4 0 0] {1 2} []}
	// t80 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// map[[false {3 4} 1]:{1 2} q:3]
	// t81 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 4 1 [1 2 3 4] map[a:1 b:2] 1
	// t82 1 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// [6 false {1 {1 2}} 5 {1 2}]
	// t83 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 6 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [[1 2 3 4 11 20 30 40] [1 1] [1 16 20 30 40]]
	// t84 1 2 true 5 1.5 s [1 16 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// 1 true
	// t85 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// k1
	// t86 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 6
	// t87 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t88 43 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 43 {1 2} 1 {3 4} 4 1 [1 2 3 4] map[a:1 b:2] 1
	// t89 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[3:5 a:1 b:2] 5
	// t90 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 2] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t91 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 5] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t92 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 1 2 1] 1 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t93 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [4 2 3 4] {1 2} [1 2 3 4] 9 [0 0 0 0] [1 1 1 1] 4 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 9
	// t94 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [20 2 2 4] map[a:1 b:2] 5
	// t95 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [3 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 4 {1 2} 2 2 2 4 [1 2 3 4] map[a:1 b:2] 5
	// t96 1 2 true 5 1.5 s [10 20 30 40] [5 6 10 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 4 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t97 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 0 [9 8 7 6] [4 3 2 1] 1 {1 5} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t98 0 2 false 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 0 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t99 1 2 true 5 1.5 s [10 20 30 40] [5 6 0 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v 102 9
	// t100 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v s+
	// t101 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t102 1 2 true 5 1.5 sk [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t103 1 2 true 5 1.5 s [11 20 3 4] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t104 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t105 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t106 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t107 1 2 true 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6} {4 1}:{1 3}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t108 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 7 {3 4} 2 1 [1 2 3 4] map[a:7 b:1] 1
	// t109 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 10201 true true s+
	// t110 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// 1 4
	// t111 1 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// {-2 1} true 311
	// t112 1 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// 0 6 3 2 -1 false
	// t113 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t114 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t114 panic: interface conversion: interface {} is bool, not int
	// c 49
	// c 305
	// t115 1 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// t116 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{2 4}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:7 b:1] 1
	// t117 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// first
	// t118 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// range 0 11 1
	// range 1 20 2
	// range 2 30 3
	// t119 1 2 true 5 1.5 s [1 6 6 16 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 50 50 1 2 3 4] map[a:1 b:2] 1
	// t120 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 1 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// deferred 20 {1 2}
	// t121 7 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 6 [9 8 7 6] [4 3 2 1] 7 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// 31 {3 4} [{1 2} false]
	// t122 5 2 true 205 6 s [10 20 30 40] [9 8 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 2 1 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t123 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {4 <nil> [1 9 0 0] {1 2} []}
	// t124 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 2 1 4 1 [1 2 3 4] map[a:1 b:2] 5
	// map[q:9 s+:true]
	// t125 1 2 true 5 1.5 s+ [4 3 1 2] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t126 1 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// [2 false 2 {2 4}]
	// t127 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {6 2} 3 1 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [[3 4 1 2 1 2 3 4] [6 1] [10 20 30 40]]
	// t128 1 2 true 105 3 s [10 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 6 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 307 1
	// t129 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 4 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 5
	// k
	// t130 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 4
	// t131 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t132 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {2 2} 2 1 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t133 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t134 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t135 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 2 [1 2 3 4] map[a:1 b:2] 1
	// t136 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t137 3 2 false 105 3 s [80 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 3 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t138 2 4 true 5 1.5 s [4 3 2 1] [5 6 7 8] map[a:3 b:4 {1 {1 2}} 2:1] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [2 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t139 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 2 1 2 5 [1 2 3 4] map[a:1 b:2] 1
	// t140 2 4 true 105 3 s [11 20 30 40] [7 7 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// t141 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 8 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t142 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t143 1 2 true 5 1.5 s [0 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v 5 1
	// t144 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v [false {1 2} 1]
	// t145 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t146 1 2 true 5 1.5 sA [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t147 1 2 true 5 1.5 s [1 2 3 4 10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t148 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [50 1 2 4] 5 [0 0 0 0] [5 6 7 8] 4 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 5
	// t149 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// group14 panic: interface conversion: interface {} is main.pair, not int
	// t150 1 2 true 205 6 s [10 20 30 40] [9 8 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {3 1} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t151 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{1 2} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t152 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t153 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 106 s false k
	// t154 3 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 3 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 1 1
	// t155 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 9 [0 0 0 0] [1 1 1 1] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 9
	// {1 2} true 0
	// t156 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// 6 s+6 3 3 -1{1 {3 4}} 6 true
	// t157 1 2 true 5 1.5 s+ [11 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 2 {0 0}
	// t158 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 5} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// c 49
	// t159 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// then
	// t160 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t161 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 2 1 4 1 [1 2 3 4] map[a:1 b:2] 1
	// t162 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:7 b:1] 1
	// range 0 4 1
	// range 1 3 2
	// range 2 2 3
	// t163 1 2 true 5 1.5 s [1 6 6 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [50 50 50 1 2 3 4] map[a:1 b:2] 1
	// t164 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{0 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 1] map[a:7 b:1] 1
	// deferred 10301 {3 4}
	// t165 6 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 20 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 4 1 [1 2 3 4] map[a:1 b:2] 20
	// 7 {1 2} [2 true]
	// t166 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 2 1 2 1 [1 2 3 4] map[a:7 b:1] 1
	// t167 1 2 true 5 1.5 s+ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// {2 <nil> [2 7 0 0] {2 2} []}
	// t168 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 2 1 2 4 [1 2 3 4] map[a:1 b:2] 1
	// map[q:2 s{1 {1 2}} 36 3 106 -1:true]
	// t169 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:7 b:1] map[{1 2}:{1 2}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:7 b:1] 1
	// t170 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [1 false 2 {3 4}]
	// t171 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// [[1 6 1 2 60 3] [2 2] [10 20 30 40]]
	// t172 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// 2 {3 4}
	// t173 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// s+s++6 3 -2 -1
	// t174 1 2 true 5 1.5 s++ [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 5
	// t175 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t176 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2 k:4] 1
	// t177 1 2 true 105 3 s [10 20 30 40] [7 1 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t178 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [0 0 54 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 5
	// t179 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 2 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t180 1 2 true 5 1.5 s [1 15 20 30 40] [5 0 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 2 1 2 1 [50 1 2 3 4] map[a:1 b:2] 1
	// t181 2 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 6 [9 8 7 6] [4 3 2 1] 2 {6 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t182 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 3 [0 0 0 0] [5 6 7 8] 2 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 3
	// t182 panic: runtime error: invalid memory address or nil pointer dereference
	// t183 8 2 true 5 1.5 s [11 20 30 40] [5 6 3 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 8 [9 8 7 6] [4 3 2 1] 8 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t184 1 2 true 5 1.5 s+ [10 20 30 40] [5 30 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 5 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 3 [1 2 3 4] map[a:1 b:2] 1
	// t185 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [0 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t186 1 2 false 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 0 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t187 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v 1 2
	// t188 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// v {1 {1 2}} 1/[false {3 4} 5]
	// t189 1 2 true 5 1.5 s [1 15 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 10 [1 2 9 4] {1 3} [-1 1 2 3 4] 5 [0 0 0 0] [5 6 7 8] 2 {6 2} 1 {3 4} 2 1 [50 1 2 3 4] map[a:1 b:2] 5
	// t190 1 2 true 5 1.5 sfalse true false 1 [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t191 1 2 true 5 1.5 s [11 20 30 40 3 3] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t192 1 2 true 5 1.5 s [11 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [11 20 30 40] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t193 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {0 0} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t194 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 3} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t195 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{4 102} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t196 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 5 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// t197 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
	// 10304 {3 4} true 6 3 18 -2
	// t198 2 4 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 4 [9 8 7 6] [4 3 2 1] 2 {1 2} 1 {3 4} 2 4 [1 2 3 4] map[a:1 b:2] 1
	// 4 1
	// t199 1 2 true 5 1.5 s [10 20 30 40] [5 6 7 8] map[a:3 b:4] map[{1 2}:{3 4} {2 2}:{5 6}] 3 [1 2 3 4] {1 2} [1 2 3 4] 5 [9 8 7 6] [4 3 2 1] 1 {1 2} 1 {3 4} 2 1 [1 2 3 4] map[a:1 b:2] 1
}
