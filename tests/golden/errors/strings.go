package main

import "strings"

func main() {
	s := "hello"
	s[0] = 'H'
	var r rune = "a"
	var b byte = 'é'
	var b2 byte = '世'
	c := s[0] + "x"
	s += 1
	s.Len()
	_ = len(s).String()
	_ = s == 'h'
	_ = strings.Join("a", "b")
	_ = strings.Join([]string{"a"})
	var t string = 'x'
	var u []rune = "abc"
}
