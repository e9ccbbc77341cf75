package main

func main() {
	m := map[int]int{}
	for range m {
	}
	for i := range 8 {
		m[i] = i
	}
	for range 8 {
		go func() {
			for {
				m[1]++
			}
		}()
	}
	for {
		m[2]++
	}
}
