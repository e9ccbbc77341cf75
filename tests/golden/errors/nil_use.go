package main

func f(int) {}

func main() {
	x := nil
	var y = nil
	f(nil)
	_ = nil
	var i int = nil
	var s string = nil
	println(nil)
	return nil
	if nil {
	}
}
