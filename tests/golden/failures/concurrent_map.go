package main

func main() {
	m := map[int]int{}
	for range m {
	}
	for i := range 8 {
		m[i] = i
	}
	for k := range m {
		_ = k
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
