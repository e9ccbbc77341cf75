package main

func main() {
	x := 1
	if x {
	}
	for x {
	}
	if "a" {
	}
	switch x {
	case "a":
	case 1, 1:
	case 2:
	case 2:
	}
	switch {
	case x:
	}
	for i := range 3.5 {
	}
	for range x {
	}
}
