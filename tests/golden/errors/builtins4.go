package main

func main() {
	len
	_ = len
	f := append
	x := print("x")
	_ = recover(1)
	var s []int
	_ = append(s...)
	_ = len(s...)
	_ = cap("abc")
	panic(1, 2)
}
