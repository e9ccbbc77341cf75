// Goroutines of functions that return something: nobody takes it.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
)

var wg sync.WaitGroup

func one() int {
	defer wg.Done()
	return 1
}

func two() (int, error) {
	defer wg.Done()
	return 2, errors.New("two")
}

func many() (a, b string, c []int, d error) {
	defer wg.Done()
	return "a", "b", []int{1}, nil
}

type large struct{ numbers [100]int }

func (l large) method() (large, error) {
	defer wg.Done()
	return l, nil
}

func main() {
	var buffer bytes.Buffer
	reader, writer := io.Pipe()
	wg.Add(6)
	go one()
	go two()
	go many()
	go large{}.method()
	go func() (int, int) { defer wg.Done(); return 3, 4 }()
	go fmt.Sprint("nothing")
	go io.Copy(writer, strings.NewReader("copied"))
	go func() error {
		defer wg.Done()
		_, err := io.CopyN(&buffer, reader, 6)
		return err
	}()
	go fmt.Fprintln(io.Discard, "x")
	wg.Wait()
	fmt.Println(buffer.String())

	// Output:
	// copied
}
