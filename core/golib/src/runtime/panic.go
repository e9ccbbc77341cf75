package runtime

import "internal/abi"

// A panic of the running goroutine that has not ended; the oldest has number 0. Natives.

func panicCount() int
func panicValue(i int) any
func panicRecovered(i int) bool
func panicGoexit(i int) bool

// fault tells where the last access through nil was, and what it wanted to read or write. pc 0: there was none, or its
// panic was recovered. Native.
func fault() (pc, address uintptr)

// die prints "goroutine N [running]:" and the traces, and ends the program with exit code 2. Native.
func die()

// dieFatal prints "fatal error: text" with traces likewise. Native. System: whether the fault is the run-time's own.
func dieFatal(text string)

func throw(text string) { dieFatal(text) }
func fatal(text string) { dieFatal(text) }

// fatalPanic ends the program: a panic was not recovered. The engine calls it on top of the panicking stack.
func fatalPanic() {
	n := panicCount()
	values := make([]any, n)
	repanicked := make([]bool, n)
	for i := range values {
		values[i] = panicValue(i)
	}
	for i := n - 1; i >= 0; i-- {
		if i > 0 && !panicGoexit(i) && !panicGoexit(i-1) && sameWords(&values[i], &values[i-1]) {
			repanicked[i-1] = true
		}
	}
	for i := range values {
		if i > 0 && repanicked[i-1] {
			values[i] = values[i-1]
		} else {
			values[i] = printable(values[i])
		}
	}
	printlock()
	printed := false
	for i := range values {
		if i > 0 && repanicked[i-1] {
			// The same value again: it has been printed.
			continue
		}
		if panicGoexit(i) {
			continue
		}
		if printed {
			print("\t")
		}
		printed = true
		print("panic: ")
		printPanicValue(values[i])
		if panicRecovered(i) && repanicked[i] {
			print(" [recovered, repanicked]")
		} else if panicRecovered(i) {
			print(" [recovered]")
		}
		print("\n")
	}
	if n > 0 {
		if pc, address := fault(); pc != 0 {
			// As on Linux.
			print("[signal SIGSEGV: segmentation violation code=")
			printhex(1)
			print(" addr=")
			printhex(uint64(address))
			print(" pc=")
			printhex(uint64(pc))
			print("]\n")
		}
	}
	printunlock()
	die()
}

func sameWords(a, b *any) bool { return *efaceOf(a) == *efaceOf(b) }

// printable calls the value's Error or String method, for the message.
func printable(v any) (text any) {
	text = v
	defer func() {
		const prefix = "panic while printing panic value"
		switch r := recover().(type) {
		case nil:
		case string:
			throw(prefix + ": " + r)
		default:
			throw(prefix + ": type " + typeString(efaceOf(&r).typ))
		}
	}()
	switch v := v.(type) {
	case error:
		text = v.Error()
	case interface{ String() string }:
		text = v.String()
	}
	return text
}

func printPanicValue(v any) {
	switch v := v.(type) {
	case nil:
		print("nil")
	case bool:
		print(v)
	case int:
		print(v)
	case int8:
		print(v)
	case int16:
		print(v)
	case int32:
		print(v)
	case int64:
		print(v)
	case uint:
		print(v)
	case uint8:
		print(v)
	case uint16:
		print(v)
	case uint32:
		print(v)
	case uint64:
		print(v)
	case uintptr:
		print(v)
	case float32:
		print(v)
	case float64:
		print(v)
	case complex64:
		print(v)
	case complex128:
		print(v)
	case string:
		printIndented(v)
	default:
		printCustomValue(v)
	}
}

// printCustomValue prints a value of a defined type with a basic underlying type as T(v), and anything else by address.
func printCustomValue(v any) {
	e := efaceOf(&v)
	name := typeString(e.typ)
	switch e.typ.Kind() {
	case abi.String:
		print(name, `("`)
		printIndented(*(*string)(e.data))
		print(`")`)
	case abi.Bool:
		print(name, "(", *(*bool)(e.data), ")")
	case abi.Int:
		print(name, "(", *(*int)(e.data), ")")
	case abi.Int8:
		print(name, "(", *(*int8)(e.data), ")")
	case abi.Int16:
		print(name, "(", *(*int16)(e.data), ")")
	case abi.Int32:
		print(name, "(", *(*int32)(e.data), ")")
	case abi.Int64:
		print(name, "(", *(*int64)(e.data), ")")
	case abi.Uint:
		print(name, "(", *(*uint)(e.data), ")")
	case abi.Uint8:
		print(name, "(", *(*uint8)(e.data), ")")
	case abi.Uint16:
		print(name, "(", *(*uint16)(e.data), ")")
	case abi.Uint32:
		print(name, "(", *(*uint32)(e.data), ")")
	case abi.Uint64:
		print(name, "(", *(*uint64)(e.data), ")")
	case abi.Uintptr:
		print(name, "(", *(*uintptr)(e.data), ")")
	case abi.Float32:
		print(name, "(", *(*float32)(e.data), ")")
	case abi.Float64:
		print(name, "(", *(*float64)(e.data), ")")
	case abi.Complex64:
		print(name, *(*complex64)(e.data))
	case abi.Complex128:
		print(name, *(*complex128)(e.data))
	default:
		print("(", name, ") ", e.data)
	}
}

// printIndented prints text whose further lines are indented by a tab.
func printIndented(s string) {
	start := 0
	for i := 0; i < len(s); i++ {
		if s[i] == '\n' {
			print(s[start:i+1], "\t")
			start = i + 1
		}
	}
	print(s[start:])
}

// Goexit runs all deferred calls and ends the goroutine. Native.
func Goexit()
