package main

import (
	"fmt"
	"strings"
	"time"
)

func main() {
	n := size(1)
	start := time.Now()
	letters := 0
	for i := range n / 1000 {
		var text strings.Builder
		for j := range 1000 {
			text.WriteString("item ")
			text.WriteByte(byte('a' + (i+j)%26))
			text.WriteRune('é')
		}
		letters += strings.Count(text.String(), "a")
	}
	took(start)
	fmt.Println(letters)
}
