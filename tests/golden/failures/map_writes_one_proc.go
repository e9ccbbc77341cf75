// flags: -procs 1
package main

func main() {
	m := map[string]int{}
	write := func() {
		for i := 0; ; i++ {
			m["x"] = i
		}
	}
	go write()
	write()
}
