// flags: -memory 256MiB

package main

var kept [][]byte

func main() {
	for i := 0; ; i++ {
		kept = append(kept, make([]byte, 100_000))
	}
}
