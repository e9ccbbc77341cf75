package main

type list struct{ next *list }

func (l *list) length() int { return 1 + l.next.length() }

func main() {
	l := &list{}
	l.next = l
	done := make(chan int)
	go func() { done <- l.length() }()
	<-done
}
