// flags: -memory 256MiB

package main

func main() {
	for s := "ab"; ; {
		s += s
	}
}
