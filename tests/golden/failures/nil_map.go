package main

func main() {
	var stock map[string]int
	_ = stock["nails"]
	stock["nails"]++
}
