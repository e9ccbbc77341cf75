// Data that is nearly all zeros, its pieces far from each other.
package main

import "fmt"

type pt struct{ x, y int32 }

var far = [1 << 22]int{1<<22 - 1: 7, 5: 3}
var near = [...]string{70000: "b", 3: "a"}
var ptrs = []*int{1 << 20: &far[5], 8190: &far[1<<22-1]}
var pts = [1 << 20]pt{8191: {1, 2}, 8192: {3, 4}, 1<<20 - 1: {y: 9}}
var same = far
var text = []byte("x")
var m = map[int][9000]int{1: {8999: 5}, 2: {0: 1}}
var mixed = [3]any{2: [20000]int{19999: 4}}

func local() [100000]int { return [100000]int{99999: 1} }

func main() {
	far[0] = 1
	fmt.Println(far[1<<22-1], far[5], far[4], same[0], same[1<<22-1], len(same))
	fmt.Println(near[3], near[70000], near[4] == "", len(near))
	fmt.Println(*ptrs[1<<20], *ptrs[8190], ptrs[0], len(ptrs))
	fmt.Println(pts[8191], pts[8192], pts[1<<20-1], pts[0])
	l := local()
	fmt.Println(l[99999], l[0], string(text))
	fmt.Println(m[1][8999], m[2][0], mixed[2].([20000]int)[19999])
	sum := 0
	for _, v := range far {
		sum += v
	}
	fmt.Println(sum)
}

// Output:
// 7 3 0 0 7 4194304
// a b true 70001
// 3 7 <nil> 1048577
// {1 2} {3 4} {0 9} {0 0}
// 1 0 x
// 5 1 4
// 11
