package main

import (
	"bytes"
	"strings"
	"testing"
	"unsafe"
)

type T struct{ F int }

func (T) M() {}

func Testlower(t *testing.T)      {}
func Test_ok(t *testing.T)        {}
func Testöl(t *testing.T)         {}
func TestЖ(t *testing.T)          {}
func Testing(x int)               {}
func Benchmarklower(*testing.B)   {}
func Fuzzy(f *testing.F)          {}
func Testgen[P any](t *testing.T) {}
func Testify(*testing.T) int      { return 0 }

func ExampleT()             {}
func ExampleT_M()           {}
func ExampleT_F()           {}
func ExampleT_N()           {}
func ExampleT_suffix()      {}
func ExampleT_M_suffix()    {}
func ExampleT_M_Suffix()    {}
func ExampleT_M_a_B()       {}
func ExampleUnknown()       {}
func ExampleBuffer()        {}
func ExampleBuffer_Len()    {}
func ExampleBuilder_Nope()  {}
func Example_suffix()       {}
func Example_Suffix()       {}
func Example_()             {}
func ExampleT_()            {}
func Examplelower()         {}
func Example()              {}
func ExampleT_p(x int)      {}
func ExampleT_q() int       { return 0 }
func ExampleT_r[P any]()    {}

func ExampleT_one() {
	// Output: a

	// more
}

func ExampleT_two() {
	// unordered OUTPUT: a
	print() // Output: b

	/*
	   output: c
	*/
}

func ExampleT_three() {
	// nothing
	// Output: x
}

func ExampleT_four() {
	//go:x
	// Output: x
	print()
	//output:foo
}

func FuzzA(f *testing.F) {
	f.Add(1, "a")
	f.Add(1)
	f.Add("a", "b")
	f.Add("a", 2)
	f.Fuzz(func(t *testing.T, i int, s string) { f.Log(); f.Name(); _ = f.Failed() })
}

func FuzzB(f *testing.F) {
	f.Fuzz(1)
	f.Fuzz(func(t *testing.T) int { return 0 })
	f.Fuzz(func() {})
	f.Fuzz(func(t *testing.B, a, b int, c uintptr, d []byte, e []string, g complex64, h rune, i T) {})
	f.Fuzz(named)
}

func named(s string, e error) {}

type suite struct{ *testing.T }

func helper(t *testing.T) { t.Fatal() }
func quiet(t *testing.T)  { t.Error() }

func TestGo(t *testing.T) {
	go t.Fatal()
	go func() {
		t.Fatalf("x")
		t.Error()
		func() { t.Skip() }()
		go func() { t.FailNow() }()
	}()
	go helper(t)
	go quiet(t)
	lit := func() { t.SkipNow() }
	go lit()
	lit()
	go func(t *testing.T) { t.Fatal() }(t)
	t.Run("a", func(t *testing.T) {
		t.Fatal()
		go func() { t.Skipf("x") }()
	})
	s := suite{t}
	go func() { s.Fatal() }()
	go s.method()
	var tb testing.TB = t
	go func() { tb.Fatal() }()
	go (func() { t.Fatal() })()
	defer func() { t.Fatal() }()
}

func (s suite) method() { s.FailNow() }

func BenchmarkGo(b *testing.B) {
	go func() { b.Fatal() }()
	b.Run("x", func(c *testing.B) { go func() { b.Fatal(); c.Fatal() }() })
}

func other() {
	var t *testing.T
	go func() { t.Fatal() }()
}

var _ = unsafe.Pointer(nil)
var _ bytes.Buffer
var _ strings.Builder
