package main

func main() {
	var failed any
	func() {
		defer func() { failed = recover() }()
		var p *int
		*p = 1
	}()
	// The signal's panic is over.
	panic(failed)
}
