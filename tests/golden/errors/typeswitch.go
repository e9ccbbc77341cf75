package main

type I interface{ M() }
type T struct{}

func main() {
	var x any
	var i I
	n := 1
	switch n.(type) {
	}
	switch i.(type) {
	case T:
	case int, string:
	}
	switch x.(type) {
	case int:
	case int:
	case nil, nil:
	case foo:
	}
	switch y := x.(type) {
	}
	_ = n.(int)
	_ = i.(T)
	_ = x.(string).foo
}
