// flags: -memory 256MiB

package main

func main() {
	var kept []chan [100]int
	for {
		kept = append(kept, make(chan [100]int, 100))
	}
}
