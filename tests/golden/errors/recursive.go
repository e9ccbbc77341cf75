package main

type T struct{ t T }
type A struct{ b B }
type B struct{ a A }
type C [2]C
type D D
type E F
type F E
type G interface{ G }
type OK struct{ p *OK }

var x = y
var y = x

func f() int { return z }

var z = f()

const c1 = c2
const c2 = c1

func main() {}
