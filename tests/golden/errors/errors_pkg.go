package main

import (
	"errors"
	"fmt"
)

type MyErr struct{}

func (*MyErr) Error() string { return "" }

func f() error { return MyErr{} }

func g() (int, error) {
	return fmt.Errorf("x")
}

func main() {
	var e *MyErr
	if errors.As(f(), e) {
	}
	x, err := f()
	if err := f(); err != nil {
		return err
	}
	n := g()
	switch err.(type) {
	case MyErr:
	case *MyErr:
	}
	errors.New("a", "b")
	panic(fmt.Sprintf)
}
