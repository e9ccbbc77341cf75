package main

import (
	"errors"
	"fmt"
)

func main() {
	defer fmt.Println("deferred")
	panic(fmt.Errorf("while packing: %w", errors.New("no boxes")))
}
