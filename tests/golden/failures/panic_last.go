package main

// The statement that panics is the last one before the deferred calls.
func index(list []int) {
	defer func() {
		r := recover()
		defer func() { panic(r) }()
	}()
	list[5] = 1
}

func main() {
	defer func() {
		panic("again")
	}()
	index(nil)
}
