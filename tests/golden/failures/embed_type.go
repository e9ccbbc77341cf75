package main

import _ "embed"

//go:embed embed_type.go
var text int

func main() { print(text) }
