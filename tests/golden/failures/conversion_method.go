package main

import "io"

type file struct{}

func main() {
	var v any = &file{}
	v.(io.Reader).Read(nil)
}
