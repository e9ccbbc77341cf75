package main

import (
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"sync"
	"testing"
	"time"
	"unsafe"
)

type point struct{ x, y int }

type stringer struct{ s string }

func (s stringer) String() string { return fmt.Sprintf("%s", s) }

type pointerStringer struct{ next *pointerStringer }

func (p *pointerStringer) String() string {
	_ = fmt.Sprintf("%v %d", p, p)
	_ = fmt.Sprint(p.next, *p)
	return fmt.Sprint(p)
}

type failure struct{ code int }

func (f failure) Error() string { return fmt.Sprintf("%#v %+v %x", f, &f, f) }

type formatter int

func (formatter) Format(fmt.State, rune) {}

type hidden struct {
	e error
	s stringer
}

type tree []tree

type number interface{ ~int | ~float64 }

func logf(level int, format string, args ...any) {
	fmt.Printf("[%d] ", level)
	log.Printf(format, args...)
}

func logln(args ...any) { logf(1, "%v", args...); fmt.Println(args...) }

func viaLogf(format string, args ...any) { logf(2, format, args...) }

func wrap(format string, args ...any) error { return fmt.Errorf(format, args...) }

func forgets(format string, args ...any) { fmt.Printf(format, args) }

func changes(format string, args ...any) {
	format += "\n"
	fmt.Printf(format, args...)
}

type logger struct{ w io.Writer }

func (l *logger) Infof(format string, args ...any) { fmt.Fprintf(l.w, format, args...) }

type box[T any] struct{ value T }

func (b box[T]) Printf(format string, args ...any) { fmt.Printf(format, args...) }

func generic[T any, N number, S ~string, I interface{ int | int64 }](t T, n N, s S, i I) {
	fmt.Printf("%d %v\n", t, t)
	fmt.Printf("%d\n", n)
	fmt.Printf("%s %q\n", s, s)
	fmt.Printf("%d %x\n", i, i)
	fmt.Printf("%s\n", i)
	fmt.Printf("%d %d\n", []I{i}, &i)
}

func verbs() {
	var i int
	var f float64
	var s string
	var b bool
	var r rune
	var y byte
	var p = &point{}
	var e error
	var any any
	var ch chan int
	var m map[string]int
	fmt.Printf("%d %s %v\n", "x", 1, 2)
	fmt.Printf("%d\n", f)
	fmt.Printf("%s\n", i)
	fmt.Printf("%t %t\n", b, i)
	fmt.Printf("%c %c %c %U %q\n", r, y, s, r, y)
	fmt.Printf("%q\n", i)
	fmt.Printf("%f %e\n", f, i)
	fmt.Printf("%x %X %o\n", s, f, b)
	fmt.Printf("%p %p\n", p, i)
	fmt.Printf("%d %+v\n", p, p)
	fmt.Printf("%s\n", p)
	fmt.Printf("%s %s %d\n", e, any, any)
	fmt.Printf("%d %p\n", ch, ch)
	fmt.Printf("%s\n", ch)
	fmt.Printf("%d\n", m)
	fmt.Printf("%s %s\n", []string{s}, []byte{y})
	fmt.Printf("%s\n", []int{i})
	fmt.Printf("%d %d\n", [2]int{}, [1][]int32{})
	fmt.Printf("%t\n", [2]string{})
	fmt.Printf("%s\n", hidden{})
	fmt.Printf("%s\n", point{})
	fmt.Printf("%v %s\n", tree{}, tree{})
	fmt.Printf("%d\n", time.Second)
	fmt.Printf("%s %v\n", time.Second, time.Now())
	fmt.Printf("%z %d\n", formatter(1), formatter(2))
	fmt.Printf("%d\n", unsafe.Pointer(p))
	fmt.Printf("%s\n", nil)
	fmt.Printf("%s\n", 2+3*i)
	fmt.Printf("%d\n", fmt.Sprint(i+1, f*2+1))
	fmt.Printf("%s\n", verbs)
	fmt.Printf("%v\n", time.Now)
	fmt.Printf("%s\n", func() {})
	fmt.Printf("%d\n", &i)
	fmt.Printf("%s\n", &s)
	fmt.Printf("%d\n", 'x')
	fmt.Printf("%d\n", 1.5)
	fmt.Printf("%d\n", 3i)
	fmt.Printf("%s\n", sync.Mutex{})
}

func counts(args ...any) {
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%d\n", 1, 2)
	fmt.Printf("%d %d %d\n")
	fmt.Printf("no directives\n", 1)
	fmt.Printf("100%%\n", 1)
	fmt.Printf("100%")
	fmt.Printf("%[2]d %[1]s\n", "x", 1)
	fmt.Printf("%[3]d\n", 1, 2)
	fmt.Printf("%[0]d\n", 1)
	fmt.Printf("%[x]d\n", 1)
	fmt.Printf("%[1d\n", 1)
	fmt.Printf("%*d %.*f\n", 5, 1, 2, 1.5)
	fmt.Printf("%*d\n", "5", 1)
	fmt.Printf("%[2]*[1]d\n", 1, 2)
	fmt.Printf("%-5d %+d %05d %#d\n", 1, 2, 3, 4)
	fmt.Printf("% s %#s\n", "a", "b")
	fmt.Printf("%y %d\n", 1, 2)
	fmt.Printf("%!\n", 1)
	fmt.Printf("%d %d\n", args...)
	fmt.Printf("%d\n", args...)
	fmt.Printf("äö %s\t\x41\u00e4 %d\n", "x", "y")
	fmt.Printf(`raw
		%d`, "x")
	fmt.Printf("a"+"%d", "x")
	const format = "%d\n"
	fmt.Printf(format, "x")
	text := "x"
	fmt.Printf(text)
	fmt.Printf(text, 1)
	fmt.Printf(fmt.Sprint("x"))
	fmt.Fprintf(os.Stderr, "%d\n", "x")
	fmt.Fprintf(os.Stderr, text)
	_ = fmt.Appendf(nil, "%d", "x")
	_ = fmt.Errorf("%w %w", io.EOF, io.EOF)
	_ = fmt.Errorf("%w", "x")
	_ = fmt.Errorf("%w", &failure{})
	_ = fmt.Errorf("%w", errors.New("x"))
	_ = fmt.Errorf("%d %s", io.EOF, io.EOF)
	_ = fmt.Sprintf("%w", io.EOF)
	log.Printf("%w", io.EOF)
	log.Fatalf("%d", "x")
	log.Default().Panicf("%d", "x")
}

func prints() {
	fmt.Println("a\n")
	fmt.Println("a", "b\n")
	fmt.Print("a\n")
	fmt.Println("%d items", 3)
	fmt.Print("%d\n", 3)
	fmt.Println("100%", "50% off", "%20", "% d", "%")
	fmt.Println("%v%")
	fmt.Println("at %[1]d", 1)
	fmt.Println("at %-5.2f", 1)
	fmt.Println(os.Stderr, "x")
	fmt.Println(prints)
	fmt.Println(time.Now, "x")
	fmt.Fprintln(os.Stdout, "x\n")
	fmt.Fprint(os.Stdout, "%s", 1)
	_ = fmt.Sprintln("x\n")
	log.Println("x\n")
	log.Fatal("%s", "x")
	log.Panicln("%d")
	fmt.Println(two())
	println("%d\n")
}

func two() (int, error) { return 1, nil }

func wrappers(t *testing.T, tb testing.TB) {
	logf(1, "%d", "x")
	logln("x\n")
	logln("%d", 1)
	viaLogf("%s", 1)
	_ = wrap("%w %d", io.EOF, "x")
	forgets("%d", "x")
	changes("%d", "x")
	(&logger{}).Infof("%d", "x")
	box[int]{}.Printf("%d", "x")
	local := func(format string, args ...any) { fmt.Printf(format, args...) }
	local("%d", "x")
	t.Logf("%d", "x")
	t.Error("%d", 1)
	t.Fatalf("%d %d", 1)
	tb.Errorf("%s", 1)
	tb.Log("x\n")
}

func main() {}
