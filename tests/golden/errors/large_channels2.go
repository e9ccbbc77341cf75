package main

func main() {
	go func() {
		_ = make(chan [1<<16 + 2]byte)
	}()
	x := make(chan [1<<16 + 3]byte)
	_ = x
	var y = make(chan [1<<16 + 4]byte)
	_ = y
}

func nested() {
	func() {
		func() {
			_ = make(chan [1<<16 + 5]byte)
		}()
	}()
}

func after() {
	var y int
	_ = make(chan [1<<16 + 6]byte)
	_ = y
	for i, c := range []chan [1<<16 + 8]byte{} {
		_, _ = i, c
	}
}

func literal() {
	f := func(a int, c chan [1<<16 + 11]byte) {}
	_ = f
	const c = 1
	var p, q struct{ c chan [1<<16 + 12]byte }
	_, _ = p, q
}

func asserted() {
	var z any
	_ = z.(chan [1<<16 + 14]byte)
}
