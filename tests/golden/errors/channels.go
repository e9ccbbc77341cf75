package main

func main() {
	var r <-chan int
	var s chan<- int
	x := 1
	r <- 1
	<-s
	_ = <-x
	x <- 1
	var c chan int
	c <- "a"
	select {
	case x = <-c:
	case c <- 1:
	case x > 0:
	default:
	default:
	}
}
