package main

func main() {
	for i := 0; i < 3; i++
	{
	}
	x := [3]int{1, 2
	}
	else {
	}
}

fun f() {}
