package main

func cut(s string, i, j int) string { return s[i:j] }

func main() { println(cut("hello", 3, 2)) }
