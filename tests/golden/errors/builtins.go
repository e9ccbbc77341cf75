package main

func main() {
	var s []int
	var m map[string]int
	var x int
	len(1)
	_ = len()
	_ = len(s, s)
	_ = cap(m)
	_ = append(1, 2)
	_ = append(s, "x")
	append(s, 1)
	_ = make(int)
	_ = make([]int)
	_ = make([]int, "x")
}
