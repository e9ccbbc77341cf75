package main

// What gopark computes natively on bytes, against the simplest Go for the same, at all alignments, lengths and overlaps.

import (
	"bytes"
	"crypto/subtle"
	"fmt"
	"math/rand/v2"
	"strings"
	"unicode/utf8"
)

var random = rand.New(rand.NewPCG(3, 4))

var checked, failed int

func check(what string, got, want int) {
	checked++
	if got != want && failed < 20 {
		failed++
		fmt.Println(what, "is", got, "not", want)
	}
}

func number(b bool) int {
	if b {
		return 1
	}
	return 0
}

func compare(a, b []byte) int {
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return 1 - 2*number(a[i] < b[i])
		}
	}
	return number(len(a) > len(b)) - number(len(a) < len(b))
}

func index(a, part []byte) (first, last, count int) {
	first, last = -1, -1
	end := 0
	for i := 0; i+len(part) <= len(a); i++ {
		j := 0
		for j < len(part) && a[i+j] == part[j] {
			j++
		}
		if j < len(part) {
			continue
		}
		if first < 0 {
			first = i
		}
		last = i
		if i >= end {
			count++
			end = i + len(part)
		}
	}
	return
}

func searches(a []byte) {
	s := string(a)
	b := a[len(a)-1]
	first, last, count := index(a, []byte{b})
	check("IndexByte", bytes.IndexByte(a, b), first)
	check("IndexByte of a string", strings.IndexByte(s, b), first)
	check("LastIndexByte", bytes.LastIndexByte(a, b), last)
	check("LastIndexByte of a string", strings.LastIndexByte(s, b), last)
	check("Count of a byte", bytes.Count(a, []byte{b}), count)
	check("Count of a byte in a string", strings.Count(s, string(b)), count)
	check("IndexByte of none", bytes.IndexByte(a, 0xEE), -1)
	check("LastIndexByte of none", strings.LastIndexByte(s, 0xEE), -1)
	check("Count of none", bytes.Count(a, []byte{0xEE}), 0)
}

func parts(a []byte) {
	from := random.IntN(len(a))
	part := bytes.Clone(a[from:min(len(a), from+1+random.IntN(20))])
	if random.IntN(3) == 0 {
		part[random.IntN(len(part))] ^= 1
	}
	first, last, count := index(a, part)
	check("Index", bytes.Index(a, part), first)
	check("Index of a string", strings.Index(string(a), string(part)), first)
	check("LastIndex", strings.LastIndex(string(a), string(part)), last)
	check("Count", bytes.Count(a, part), count)
}

func comparisons(a, b []byte) {
	order := compare(a, b)
	s, t := string(a), string(b)
	check("Compare", bytes.Compare(a, b), order)
	check("Compare of strings", strings.Compare(s, t), order)
	check("Equal", number(bytes.Equal(a, b)), number(order == 0))
	check("==", number(s == t), number(order == 0))
	check("<", number(s < t), number(order < 0))
	check(">=", number(string(a) >= string(b)), number(order >= 0))
	check("!=", number(string(a) != t), number(order != 0))
}

func copies(size int) {
	a, want := make([]byte, 2*size+40), make([]byte, 2*size+40)
	for range 3 {
		for i := range a {
			a[i] = byte(random.Uint32())
		}
		copy(want, a)
		from, to := random.IntN(size+20), random.IntN(size+20)
		if from < to {
			for i := size - 1; i >= 0; i-- {
				want[to+i] = want[from+i]
			}
		} else {
			for i := range size {
				want[to+i] = want[from+i]
			}
		}
		copy(a[to:to+size], a[from:])
		check("copy", compare(a, want), 0)
		x, y := a[from:from+size], want[size+20:2*size+20]
		sum := make([]byte, size+5)
		check("XORBytes", subtle.XORBytes(sum[5:], x, y), size)
		for i := range size {
			want[i] = x[i] ^ y[i]
		}
		check("the sum", compare(sum[5:], want[:size]), 0)
		clear(a[from : from+size])
		check("clear", bytes.Count(a[from:from+size], []byte{0}), size)
	}
}

var pieces = []string{"a", "bc", "0123456789abcdef0", "é", "\u0800", "世", "\uffff", "\U00010000", "🙂", "\U0010ffff",
	"\x80", "\xc0\x80", "\xc2", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xe4\xb8", "\xff"}

func runes(s string) {
	count, valid := 0, 1
	list := make([]rune, 0, 8)
	for i := 0; i < len(s); count++ {
		r, width := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && width == 1 {
			valid = 0
		}
		list = append(list, r)
		i += width
	}
	check("RuneCount", utf8.RuneCount([]byte(s)), count)
	check("RuneCountInString", utf8.RuneCountInString(s), count)
	check("Valid", number(utf8.Valid([]byte(s))), valid)
	check("ValidString", number(utf8.ValidString(s)), valid)
	check("[]rune", number(string([]rune(s)) == string(list)), 1)
}

// changes is called while a comparison or an index expression is evaluated.
func changes(b []byte) string {
	b[0] = 'y'
	return "yo"
}

func main() {
	memory, other := make([]byte, 120), make([]byte, 120)
	for i := range memory {
		memory[i] = byte('a' + random.IntN(3))
	}
	for size := 1; size <= 70; size++ {
		for offset := range 17 {
			a := memory[offset : offset+size]
			if size%3 == offset%3 {
				searches(a)
				parts(a)
			}
			b := other[(offset*7)%23:][:size]
			copy(b, a)
			comparisons(a, b)
			b[random.IntN(size)]++
			comparisons(a, b[:size-random.IntN(2)])
		}
		copies(size)
	}
	for range 300 {
		var text strings.Builder
		for range random.IntN(9) {
			text.WriteString(pieces[random.IntN(len(pieces))])
		}
		runes(text.String())
		runes(text.String()[:text.Len()*random.IntN(10)/10])
	}

	// Long parts of a text that nearly has them everywhere.
	text := strings.Repeat("ab", 5000)
	part := strings.Repeat("ab", 600) + "b"
	check("Index of a part that is not there", strings.Index(text, part), -1)
	check("Index of one at the end", strings.Index(text+"b", part), len(text)+1-len(part))
	check("Index of the same", strings.Index(text, text), 0)
	check("Index of more", strings.Index(text, text+"a"), -1)
	check("Index of nothing", strings.Index(text, ""), 0)

	b := []byte("no")
	fmt.Println(string(b) == changes(b), string(b))
	b = []byte("no")
	table := map[string]int{"no": 1, "yo": 2}
	value, ok := table[string(b)]
	fmt.Println(value, ok, table[string(b)], table[string(b[:1])])
	var asInterface any = "no"
	fmt.Println(asInterface == string(b), string(b) < "np", string(b[:0]) == "", string([]byte(nil)) == "")
	table[string(b)]++
	b[0] = 'x'
	fmt.Println(table, len(table))

	fmt.Println(checked, "checked,", failed, "failed")
}

// Output:
// true yo
// 1 true 1 0
// true true true true
// map[no:2 yo:2] 2
// 25666 checked, 0 failed
