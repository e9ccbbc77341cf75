// flags: -memory 256MiB

package main

type node struct {
	next *node
	text string
}

func main() {
	var list *node
	for {
		list = &node{list, "text"}
	}
}
