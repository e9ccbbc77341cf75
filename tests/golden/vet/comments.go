//go:build go1.5 && !go.7
// +build go1.5

/*
//go:build linux
*/

// Package main
// go:build x

//go:debug panicnil=1

package main

//go:debug panicnil=0

// +build linux

// see +build

//go:noinline
func f() {}

var s = `
//go:build raw
// +build raw
`

var t = "//go:build x" + "\"// +build" // +build trailing

func main() {}
