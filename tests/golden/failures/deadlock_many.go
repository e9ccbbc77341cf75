// flags: -seed 1
package main

func wait(ch chan int) { <-ch }

func main() {
	ch := make(chan int)
	for i := range 1000 {
		if i%100 == 50 {
			go func(ch chan int) { wait(ch) }(ch)
		} else {
			go wait(ch)
		}
	}
	select {}
}
