// flags: -memory 256MiB

package main

func main() {
	defer func() { println("running out of memory cannot be recovered from", recover() != nil) }()
	println(len(make([]byte, 1<<31)))
}
