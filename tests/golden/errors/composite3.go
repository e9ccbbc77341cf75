package main

import "time"

type T struct{ x int }

func main() {
	_ = []T{{1}, {x: 2}, {y: 3}}
	_ = []*T{{1}, {"a"}}
	_ = map[T]int{{1}: 1, {"x"}: 2}
	_ = time.Time{1, 2, nil}
	_ = time.Time{wall: 1}
	_ = &[]int{1}[0]
	_ = &1
	_ = &T{}.x
	var a = {1, 2}
}
