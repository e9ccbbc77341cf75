package main

var a = 0x
var b = 09
var c = 1_
var d = 0b12
var e = 1e

func main() { 3 = a }
