package main

func main() {
	_ = []int{1, "a"}
	_ = [2]int{1, 2, 3}
	_ = [...]int{5: 1, 5: 2}
	_ = [2]int{-1: 0}
	_ = []int{"a": 1}
	_ = map[string]int{"a": 1, "a": 2}
	_ = map[string]int{1: 1}
	_ = map[string]int{1}
	_ = int{1}
	_ = [3]int{5: 1}
}
