package b

import "example.com/cycle/a"

func F() { a.F() }
