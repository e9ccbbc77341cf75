package main

func main() {
	go panic("in a goroutine")
	select {}
}
