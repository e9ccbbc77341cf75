package main

func main() {
	break
	continue
	for {
		func() {
			break
		}()
	}
	switch 1 {
	case 1:
		fallthrough
	}
	switch any(1).(type) {
	case int:
		fallthrough
	default:
	}
	goto X
	fallthrough
L:
	for {
		break L
	}
	if true {
		continue L
	}
}
