package main

func main() {
	for i := 0; i < 3; i++ {
		go func() { println(i) }()
	}
}
