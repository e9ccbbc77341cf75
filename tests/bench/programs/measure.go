package main

// What all programs here have in common.

import (
	"fmt"
	"os"
	"strconv"
	"time"
)

// size is the program's argument with that number, from 1.
func size(number int) int {
	if number < len(os.Args) {
		if n, err := strconv.Atoi(os.Args[number]); err == nil {
			return n
		}
	}
	fmt.Fprintln(os.Stderr, "numbers, as in tests/bench/rows.txt")
	os.Exit(1)
	return 0
}

// took says on standard error how many ns have gone by since the work began.
func took(start time.Time) { fmt.Fprintln(os.Stderr, time.Since(start).Nanoseconds()) }
