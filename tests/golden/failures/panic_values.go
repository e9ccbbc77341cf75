package main

import "os"

type kind string
type number float32
type pair struct{ a, b int }

func try(v any) {
	defer func() {
		r := recover()
		defer func() { recover() }()
		panic(r)
	}()
	panic(v)
}

func main() {
	for _, v := range []any{1, "a", 2.5, 'x', true, 1i, nil} {
		try(v)
	}
	switch len(os.Args) {
	case 7:
		panic(kind("k"))
	case 8:
		panic(pair{1, 2})
	}
	panic(number(1.5))
}
