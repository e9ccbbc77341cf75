// flags: -seed 1
package main

func main() {
	m := map[int]string{}
	go func() {
		for {
			clear(m)
		}
	}()
	for sum := 0; ; sum++ {
		sum += len(m[sum])
	}
}
