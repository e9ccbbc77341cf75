package main

// Small functions, loops that count, and what must not be believed of them.

import (
	"fmt"
	"math"
	"sort"
	"strings"
)

type shape interface{ area() float64 }
type sq struct{ s float64 }

func (q sq) area() float64 { return q.s * q.s }

type vec struct{ x, y, z float64 }

func (a vec) add(b vec) vec       { return vec{a.x + b.x, a.y + b.y, a.z + b.z} }
func (a vec) scale(k float64) vec { return vec{a.x * k, a.y * k, a.z * k} }
func (a vec) dot(b vec) float64   { return a.x*b.x + a.y*b.y + a.z*b.z }
func swap(a []int, i, j int)      { a[i], a[j] = a[j], a[i] }
func min3(a, b, c int) int        { return min(a, min(b, c)) }
func abs(x int) int {
	if x < 0 {
		return -x
	}
	return x
}

type stack struct{ items []int }

func (s *stack) push(x int) { s.items = append(s.items, x) }
func (s *stack) pop() int {
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x
}
func (s *stack) empty() bool { return len(s.items) == 0 }

func quick(a []int) {
	if len(a) < 2 {
		return
	}
	p, i := a[len(a)/2], 0
	j := len(a) - 1
	for i <= j {
		for a[i] < p {
			i++
		}
		for a[j] > p {
			j--
		}
		if i <= j {
			swap(a, i, j)
			i++
			j--
		}
	}
	quick(a[:j+1])
	quick(a[i:])
}

func sieve(n int) int {
	c := make([]bool, n+1)
	count := 0
	for i := 2; i <= n; i++ {
		if c[i] {
			continue
		}
		count++
		for j := i * i; j <= n; j += i {
			c[j] = true
		}
	}
	return count
}

func edit(a, b string) int {
	prev := make([]int, len(b)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(a); i++ {
		cur := make([]int, len(b)+1)
		cur[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			cur[j] = min3(prev[j]+1, cur[j-1]+1, prev[j-1]+cost)
		}
		prev = cur
	}
	return prev[len(b)]
}

func matmul(n int) float64 {
	a, b, c := make([][]float64, n), make([][]float64, n), make([][]float64, n)
	for i := range a {
		a[i], b[i], c[i] = make([]float64, n), make([]float64, n), make([]float64, n)
		for j := range a[i] {
			a[i][j] = float64(i*j%7) + 0.5
			b[i][j] = float64((i+j)%5) - 1
		}
	}
	for i := 0; i < n; i++ {
		for j := 0; j < n; j++ {
			s := 0.0
			for k := 0; k < n; k++ {
				s += a[i][k] * b[k][j]
			}
			c[i][j] = s
		}
	}
	t := 0.0
	for _, r := range c {
		for _, v := range r {
			t += v
		}
	}
	return t
}

func crc(s string) uint32 {
	var table [256]uint32
	for i := range table {
		c := uint32(i)
		for range 8 {
			if c&1 == 1 {
				c = c>>1 ^ 0xedb88320
			} else {
				c >>= 1
			}
		}
		table[i] = c
	}
	crc := ^uint32(0)
	for i := 0; i < len(s); i++ {
		crc = table[byte(crc)^s[i]] ^ crc>>8
	}
	return ^crc
}

func wrap() (r string) {
	defer func() { r = fmt.Sprint(recover()) }()
	a := []int{1, 2, 3}
	for i := uint8(250); ; i++ {
		if i < 3 {
			a[i]++
		}
		if i == 5 {
			a[i] = 1
		}
	}
}

func overflow() (r string) {
	defer func() { r = fmt.Sprint(recover()) }()
	a := make([]int, 4)
	for i := math.MaxInt - 2; i > 0; i++ {
		if i < 0 {
			a[0] = i
		}
	}
	k := math.MaxInt
	k++
	for ; k < len(a); k++ {
		a[k]++
		return "no"
	}
	return "end"
}

func main() {
	var s stack
	for i := range 10 {
		s.push(i * i)
	}
	sum := 0
	for !s.empty() {
		sum = sum*3 + s.pop()
	}
	a := make([]int, 200)
	for i := range a {
		a[i] = (i*7919 + 13) % 211
	}
	quick(a)
	fmt.Println(sum, sort.IntsAreSorted(a), a[:5], sieve(10000), edit("kitten sitting", "sitting kitten"), matmul(20))
	v := vec{1, 2, 3}
	for i := range 50 {
		v = v.add(v.scale(0.01)).add(vec{float64(i), 0, -1})
	}
	fmt.Printf("%.6f %.6f\n", v.dot(vec{1, 1, 1}), v.x)
	var shapes []shape
	for i := range 5 {
		shapes = append(shapes, sq{float64(i)})
	}
	t := 0.0
	for _, sh := range shapes {
		t += sh.area()
	}
	fmt.Println(t, crc("hello"), crc(strings.Repeat("abc", 100)), wrap(), overflow(), abs(-3), abs(math.MinInt))
	x, y := 1, 1
	for range 30 {
		x, y = y, x+y
	}
	fmt.Println(x, y)
}

// Output:
// 2155287 true [1 2 3 4 5] 1229 6 24180
// 1391.722827 1447.962850
// 30 907060870 3502553220 runtime error: index out of range [5] with length 3 runtime error: index out of range [-9223372036854775808] 3 -9223372036854775808
// 1346269 2178309
