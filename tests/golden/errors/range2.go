package main

func main() {
	var p *[]int
	for range p {
	}
	var m map[string]int
	for k, v := range m {
		var a int = k
		var b string = v
	}
	for i := range 1 << 70 {
	}
	var f float64
	for f = range 10 {
	}
	for _ := range []int{} {
	}
	for _, _ = range nil {
	}
	ch := make(chan int)
	for a, b := range ch {
	}
}
