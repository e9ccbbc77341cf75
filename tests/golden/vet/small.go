package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"sort"
	"strings"
	"sync/atomic"
	"time"
)

type shape struct{ x, y int }

func appended(list []int) []int { return append(list) }

func assigned(p *shape, m map[string]int, list []int, ch chan int) {
	x, y := 1, 2
	x = x
	x, y = y, x
	x, y = x, 3
	x, y = x, y
	p.x = p.x
	(p.x) = p.x
	m["a"] = m["a"]
	list[x] = list[x]
	list[x+1*y] = list[x+1*y]
	list[<-ch] = list[<-ch]
	list[len(list)-1] = list[len(list)-1]
	list[f()] = list[f()]
	*p = *p
	x += x
}

func f() int { return 1 }

type counters struct{ n int64 }

func added(c *counters, p *int64) {
	var n int64
	n = atomic.AddInt64(&n, 1)
	c.n = atomic.AddInt64(&c.n, 1)
	*p = atomic.AddInt64(p, 1)
	m := atomic.AddInt64(&n, 1)
	_, m = 1, atomic.AddInt64(&m, 2)
	m = atomic.AddInt64(&n, 1)
	var list []int64
	list[0] = atomic.AddInt64(&list[0], -1)
}

func combined(a, b int, s string, ok bool) {
	_ = ok || ok
	_ = ok && !ok
	_ = a == 1 || b == 2 || a == 1
	_ = a == 1 || f() == 1 || a == 1
	_ = f() == 1 && f() == 1
	_ = a != 1 || a != 2
	_ = a == 1 && a == 2
	_ = 1 == a && (b > 0 && a == 2)
	_ = a != b || a != b+1
	_ = s != "a" || s != "b" || ok
	_ = len(s)*2+1 == 3 && ok && len(s)*2+1 == 3
}

func timed(start time.Time) {
	defer fmt.Println(time.Since(start))
	defer func() { fmt.Println(time.Since(start)) }()
	defer time.Since(start)
	defer func(d time.Duration) {}(time.Since(start))
}

type missing struct{}

func (*missing) Error() string { return "" }

type value struct{}

func (value) Error() string { return "" }

type notError struct{}

func targets(err error) {
	var m missing
	var pm *missing
	var v value
	var pv *value
	var n notError
	var e error
	var any any
	var s interface{ Timeout() bool }
	errors.As(err, m)
	errors.As(err, &m)
	errors.As(err, &pm)
	errors.As(err, v)
	errors.As(err, &v)
	errors.As(err, &pv)
	errors.As(err, &n)
	errors.As(err, &e)
	errors.As(err, any)
	errors.As(err, &any)
	errors.As(err, &s)
	errors.As(err, nil)
}

type reader interface{ Read() int }

func asserted[T any](r io.Reader, x any, g interface{ M(T) }) {
	_ = r.(reader)
	_, _ = r.(io.Writer)
	_ = x.(reader)
	_ = g.(interface{ M(int) })
	switch r := r.(type) {
	case nil, *shape2:
	case io.Closer, reader:
		_ = r
	}
	switch x.(type) {
	case reader:
	}
	switch r.(type) {
	case interface {
		Read([]byte) (int, error)
		Close()
	}, interface{ Read() }:
	}
}

type shape2 struct{ io.Reader }

func compared(g func()) {
	_ = f == nil
	_ = nil != compared
	_ = g == nil
	_ = strings.Contains != nil
	_ = value.Error == nil
	_ = value{}.Error == nil
	if fmt.Println == nil {
	}
}

type methods struct{}

func (methods) Format(s fmt.State, verb int)        {}
func (methods) ReadByte() byte                      { return 0 }
func (methods) WriteByte(c byte) error              { return nil }
func (methods) Seek(offset int64, whence int) error { return nil }
func (methods) Scan(x int)                          {}
func (methods) WriteTo(w io.Writer) (n int, e error) { return }
func (methods) Is(e error) int                      { return 0 }
func (value) Is(e value) bool                       { return false }
func (value) As(target any) (bool, error)           { return false, nil }
func (value) Unwrap() string                        { return "" }
func (*missing) Unwrap() []error                    { return nil }
func (methods) MarshalJSON() (string, error)        { return "", nil }

type unread interface {
	UnreadByte()
	UnreadRune() error
	io.Reader
}

type text string
type number int
type letter = rune
type alias = int

func converted[T ~string, N ~int | ~int64](i int, u uint8, r rune, n number, l letter, a alias, g N) {
	_ = string(i)
	_ = string(u)
	_ = string(r)
	_ = text(n)
	_ = string(l)
	_ = string(a)
	_ = string(65)
	_ = string('x')
	_ = T(i)
	_ = string(g)
	_ = []byte(string(uint64(i)))
	_ = string([]byte("x"))
	_ = (string)(i)
}

type tags struct {
	A int `json:"a" xml:"a"`
	B int `json:"a"`
	C int `json:"c", xml:"c"`
	D int `json: "d"`
	E int `json`
	F int `json:"f,omitempty, string"`
	G int `xml:" g"`
	h int `json:"h"`
	i int `json:"-"`
	J int "json:\"j\" \x00:\"x\""
	K int `xml:"k,attr"`
	L int `xml:"k"`
	inner
	M int `json:"m"`
	N, O int `json:"n"`
	P int `json:"p`
	Q int `:"p"`
}

type inner struct {
	M int `json:"m"`
	R int `json:"a"`
}

func dated(t time.Time, layout string) {
	_ = t.Format("at 2006-02-01")
	_ = t.Format("2006-01-02")
	_, _ = time.Parse(`2006-02-01`, "x")
	const bad = "2006-02-01"
	_ = t.Format(bad + layout)
	_ = t.Format(bad)
	_ = fmt.Sprint(bad)
}

func decoded(data []byte, r io.Reader, x any) {
	var s shape
	json.Unmarshal(data, s)
	json.Unmarshal(data, &s)
	json.Unmarshal(data, x)
	json.Unmarshal(data, nil)
	json.NewDecoder(r).Decode(s)
	json.NewDecoder(r).Decode(&s)
	json.Unmarshal(data, map[string]int{})
}

func unused(ctx context.Context, err error, list []int, s fmt.Stringer, v value) {
	fmt.Sprintf("%d", 1)
	(fmt.Sprint(1))
	errors.New("x")
	fmt.Errorf("x")
	err.Error()
	s.String()
	v.Error()
	time.Now().String()
	slices.Sorted(slices.Values(list))
	slices.Contains[[]int](list, 1)
	sort.Reverse(sort.IntSlice(list))
	context.WithValue(ctx, 1, 2)
	slices.Sort(list)
	strings.ToUpper("x")
	go fmt.Sprint(1)
}

func main() {}
