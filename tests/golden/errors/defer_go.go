package main

func f() int { return 1 }

func main() {
	defer 1
	go f
	defer int(1)
	go len("x")
	defer recover()
	defer panic(1)
	go append([]int{}, 1)
	defer func() {}
	go func() {}()
}
