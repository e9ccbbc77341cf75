package main

import _ "embed"

//go:embed there_is_no_such_file.txt
var text string

func main() { print(text) }
