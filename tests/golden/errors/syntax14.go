package main

func main() {
	if x := 1; {
	}
	if {
	}
	for ;; {
	}
	switch x := 1 {
	}
	var a []int
	a.(type)
	go func() {}
	func() {
	}
	else {
	}
}
