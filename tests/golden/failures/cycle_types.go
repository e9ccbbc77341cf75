package main

type a struct{ b }
type b struct{ a }

var x = y
var y = x

const c = d + 1
const d = c

func main() {}
