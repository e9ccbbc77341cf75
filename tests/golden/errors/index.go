package main

func main() {
	var a [3]int
	s := []int{}
	m := map[string]int{}
	x := 1
	var p *[3]int
	_ = a[3]
	_ = a[-1]
	_ = a["x"]
	_ = s[1.5]
	_ = m[1]
	_ = x[0]
	_ = p[5]
	_ = "abc"[5]
	_ = s[1:0]
}
