// flags: -procs 1
package main

func main() {
	m := map[int]int{}
	for i := range 1000 {
		m[i] = i
	}
	go func() {
		for {
			m[1001] = 1
			delete(m, 1001)
		}
	}()
	for {
		for k := range m {
			_ = k
		}
	}
}
