// Pipes: output captured, more than the buffer holds, deadlines, ends that close.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"
	"time"
)

func capture(f func()) string {
	r, w, err := os.Pipe()
	if err != nil {
		panic(err)
	}
	old := os.Stdout
	os.Stdout = w
	out := make(chan string)
	go func() {
		b, _ := io.ReadAll(r)
		out <- string(b)
	}()
	f()
	w.Close()
	os.Stdout = old
	return <-out
}

func main() {
	s := capture(func() {
		for range 20 {
			fmt.Println(strings.Repeat("0123456789\n", 1000))
		}
	})
	fmt.Println(len(s), strings.Count(s, "\n"))
	r, w, _ := os.Pipe()
	fmt.Println(r.Name(), w.Name())
	r.SetReadDeadline(time.Now().Add(10 * time.Millisecond))
	_, err := r.Read(make([]byte, 1))
	fmt.Println(err, errors.Is(err, os.ErrDeadlineExceeded))
	r.SetReadDeadline(time.Time{})
	ended := make(chan error)
	go func() {
		_, err := r.Read(make([]byte, 1))
		ended <- err
	}()
	time.Sleep(5 * time.Millisecond)
	fmt.Println(r.Close(), <-ended)
	_, err = w.Write([]byte("x"))
	fmt.Println(err, errors.Is(err, syscall.EPIPE))
	fmt.Println(w.Close(), w.Close())
	r, w, _ = os.Pipe()
	w.SetWriteDeadline(time.Now().Add(10 * time.Millisecond))
	n, err := w.Write(make([]byte, 100000))
	fmt.Println(n, err)
	w.Close()
	b, err := io.ReadAll(r)
	fmt.Println(len(b), err)
	r, w, _ = os.Pipe()
	go func() {
		for i := 0; i < 10; i++ {
			fmt.Fprintf(w, "line %d\n", i)
		}
		w.Close()
	}()
	io.Copy(os.Stdout, r)
	_, err = os.Open("/no/such")
	fmt.Println(err)
	fmt.Println(os.Mkdir("/", 0o777))
	_, err = r.Seek(0, 0)
	fmt.Println(err)
}

// Output:
// 220020 20020
// |0 |1
// read |0: i/o timeout true
// <nil> read |0: file already closed
// write |1: broken pipe true
// <nil> close |1: file already closed
// 65536 write |1: i/o timeout
// 65536 <nil>
// line 0
// line 1
// line 2
// line 3
// line 4
// line 5
// line 6
// line 7
// line 8
// line 9
// open /no/such: no such file or directory
// mkdir /: file exists
// seek |0: illegal seek
