// What is out of range, by signed and unsigned numbers.
package main

import "fmt"

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

type U uint64

func main() {
	s := []int{1, 2, 3}
	a := [3]int{1, 2, 3}
	p := &a
	t := "abc"
	var u uint64 = 1<<64 - 1
	var v uint = 1<<63 + 5
	var w uintptr = 1<<64 - 30
	var x U = 1 << 63
	var n8 int8 = -1
	var u8 uint8 = 255
	var u32 uint32 = 1<<32 - 1
	var i64 int64 = -1 << 63
	try("s[u]", func() { _ = s[u] })
	try("a[v]", func() { _ = a[v] })
	try("p[w]", func() { _ = p[w] })
	try("t[x]", func() { _ = t[x] })
	try("s[n8]", func() { _ = s[n8] })
	try("s[u8]", func() { _ = s[u8] })
	try("s[u32]", func() { _ = s[u32] })
	try("s[i64]", func() { _ = s[i64] })
	try("s[u]=", func() { s[u] = 1 })
	try("a[v]+=", func() { a[v] += 1 })
	try("&p[w]", func() { _ = &p[w] })
	try("s[u:]", func() { _ = s[u:] })
	try("s[:u]", func() { _ = s[:u] })
	try("s[1:u]", func() { _ = s[1:u] })
	try("s[u:2]", func() { _ = s[u:2] })
	try("s[u:x]", func() { _ = s[u:x] })
	try("s[0:1:u]", func() { _ = s[0:1:u] })
	try("s[0:u:2]", func() { _ = s[0:u:2] })
	try("s[u:1:2]", func() { _ = s[u:1:2] })
	try("a[u:]", func() { _ = a[u:] })
	try("a[:v]", func() { _ = a[:v] })
	try("p[u:v]", func() { _ = p[u:v] })
	try("t[u:]", func() { _ = t[u:] })
	try("t[:u]", func() { _ = t[:u] })
	try("t[u:v]", func() { _ = t[u:v] })
	try("t[i64:]", func() { _ = t[i64:] })
	try("t[:n8]", func() { _ = t[:n8] })
	try("s[n8:u]", func() { _ = s[n8:u] })
	try("s[2:1]", func() { one := 1; _ = s[2:one] })
	try("s[x:one]", func() { one := 1; _ = s[x:one] })
	try("s[u8:u8]", func() { _ = s[u8:u8] })
	try("s[0:u8:u8]", func() { _ = s[0:u8:u8] })
	try("s[0:2:1]", func() { one := 1; _ = s[0:2:one] })
	try("make u", func() { _ = make([]int, u) })
	try("make x", func() { _ = make([]int, 1, x) })
	try("make v", func() { _ = make([]int, 5, u8-252) })
	try("make n8", func() { _ = make([]int, n8) })
	try("make chan u", func() { _ = make(chan int, u) })
	try("make chan n8", func() { _ = make(chan int, n8) })
	try("make map u", func() { fmt.Println(len(make(map[int]int, n8))) })
	try("shift", func() { fmt.Println(1 << n8) })
	try("shift u", func() { fmt.Println(int64(1)<<u, int64(-1)>>u, uint8(1)<<u) })
	try("[4]int(s)", func() { _ = [4]int(s) })
	try("(*[4]int)(s)", func() { _ = (*[4]int)(s) })
	var m [][]int = [][]int{s}
	try("m[0][u]", func() { _ = m[0][u] })
	type st struct{ a [2]int }
	sa := []st{{}}
	try("sa[0].a[x]", func() { _ = sa[0].a[x] })
	try("f()[u]", func() { _ = func() [2]int { return a2 }()[u] })
	try("append", func() { _ = append(s[:1:1], s[u:]...) })
	try("clear", func() { clear(s[:u]) })
	try("copy", func() { copy(s, s[u:]) })
	try("generic", func() { _ = g(s, u) })
	try("generic", func() { _ = g(s, n8) })
	try("generic", func() { _ = g2(s, u8) })

	// Output:
	// s[u] runtime error: index out of range [18446744073709551615] with length 3
	// a[v] runtime error: index out of range [9223372036854775813] with length 3
	// p[w] runtime error: index out of range [18446744073709551586] with length 3
	// t[x] runtime error: index out of range [9223372036854775808] with length 3
	// s[n8] runtime error: index out of range [-1]
	// s[u8] runtime error: index out of range [255] with length 3
	// s[u32] runtime error: index out of range [4294967295] with length 3
	// s[i64] runtime error: index out of range [-9223372036854775808]
	// s[u]= runtime error: index out of range [18446744073709551615] with length 3
	// a[v]+= runtime error: index out of range [9223372036854775813] with length 3
	// &p[w] runtime error: index out of range [18446744073709551586] with length 3
	// s[u:] runtime error: slice bounds out of range [18446744073709551615:3]
	// s[:u] runtime error: slice bounds out of range [:18446744073709551615] with capacity 3
	// s[1:u] runtime error: slice bounds out of range [:18446744073709551615] with capacity 3
	// s[u:2] runtime error: slice bounds out of range [18446744073709551615:2]
	// s[u:x] runtime error: slice bounds out of range [:9223372036854775808] with capacity 3
	// s[0:1:u] runtime error: slice bounds out of range [::18446744073709551615] with capacity 3
	// s[0:u:2] runtime error: slice bounds out of range [:18446744073709551615:2]
	// s[u:1:2] runtime error: slice bounds out of range [18446744073709551615:1:]
	// a[u:] runtime error: slice bounds out of range [18446744073709551615:3]
	// a[:v] runtime error: slice bounds out of range [:9223372036854775813] with length 3
	// p[u:v] runtime error: slice bounds out of range [:9223372036854775813] with length 3
	// t[u:] runtime error: slice bounds out of range [18446744073709551615:3]
	// t[:u] runtime error: slice bounds out of range [:18446744073709551615] with length 3
	// t[u:v] runtime error: slice bounds out of range [:9223372036854775813] with length 3
	// t[i64:] runtime error: slice bounds out of range [-9223372036854775808:]
	// t[:n8] runtime error: slice bounds out of range [:-1]
	// s[n8:u] runtime error: slice bounds out of range [:18446744073709551615] with capacity 3
	// s[2:1] runtime error: slice bounds out of range [2:1]
	// s[x:one] runtime error: slice bounds out of range [9223372036854775808:1]
	// s[u8:u8] runtime error: slice bounds out of range [:255] with capacity 3
	// s[0:u8:u8] runtime error: slice bounds out of range [::255] with capacity 3
	// s[0:2:1] runtime error: slice bounds out of range [:2:1]
	// make u runtime error: makeslice: len out of range
	// make x runtime error: makeslice: cap out of range
	// make v runtime error: makeslice: cap out of range
	// make n8 runtime error: makeslice: len out of range
	// make chan u makechan: size out of range
	// make chan n8 makechan: size out of range
	// 0
	// make map u <nil>
	// shift runtime error: negative shift amount
	// 0 -1 0
	// shift u <nil>
	// [4]int(s) runtime error: cannot convert slice with length 3 to array or pointer to array with length 4
	// (*[4]int)(s) runtime error: cannot convert slice with length 3 to array or pointer to array with length 4
	// m[0][u] runtime error: index out of range [18446744073709551615] with length 3
	// sa[0].a[x] runtime error: index out of range [9223372036854775808] with length 2
	// f()[u] runtime error: index out of range [18446744073709551615] with length 2
	// append runtime error: slice bounds out of range [18446744073709551615:3]
	// clear runtime error: slice bounds out of range [:18446744073709551615] with capacity 3
	// copy runtime error: slice bounds out of range [18446744073709551615:3]
	// generic runtime error: index out of range [18446744073709551615] with length 3
	// generic runtime error: index out of range [-1]
	// generic runtime error: slice bounds out of range [255:3]
}

var a2 [2]int

func g[I ~int8 | ~uint64](s []int, i I) int     { return s[i] }
func g2[S ~[]int, I ~int8 | ~uint8](s S, i I) S { return s[i:] }
