package main

func f(x int, s string, a any, e error) int {
	switch x {
	case 1, 2:
	case 2:
	case 1.5:
	case 1.0:
	case s:
	}
	switch s {
	case "a", "a":
	case 'b':
	}
	switch a {
	case 1, "a", 1:
	case nil:
	case []int{}:
	}
	switch {
	case true:
	case true:
	case x > 1:
	}
	switch e {
	case 1:
	}
	switch f := x; f {
	}
	switch []int{} {
	}
}

func main() {}
