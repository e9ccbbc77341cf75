package main

func f() [3]int { return [3]int{} }

func main() {
	s := []int{}
	m := map[string]int{}
	_ = f()[:]
	_ = "abc"[1:2:3]
	_ = s[2:1:0]
	_ = m[1:2]
	_ = s["a":]
	_ = s[1, 2]
	_ = 5[1]
	_ = s[:x]
	_ = "abc"[2:1]
	_ = nil[0]
}
