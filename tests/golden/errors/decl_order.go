package main

var a = b + 1
var b = c + 1
var c = f()

func f() int { return a }

type X = Y
type Y = X

const p = q
const q = r
const r = p

type S struct{ x [len(s.x)]int }

var s S

func main() {}
