package main

import (
	"embed"
	"fmt"
)

//go:embed static/x.txt
var text string

//go:embed static
var files embed.FS

func main() {
	fmt.Print(text)
	entries, err := files.ReadDir("static")
	fmt.Println(len(entries), entries[1].Name(), err)
	content, err := files.ReadFile("static/y.txt")
	fmt.Printf("%q %v\n", content, err)
	_, err = files.ReadFile("static/z.txt")
	panic(err)
}
