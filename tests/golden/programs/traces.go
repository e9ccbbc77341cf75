// Execution traces and the flight recorder: what is written consists of whole generations, with what the program said.
package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"runtime"
	"runtime/trace"
	"sync"
)

// read looks at a trace's batches, and counts its generations.
func read(data []byte, texts ...string) {
	rest, ok := bytes.CutPrefix(data, []byte("go 1.26 trace\x00\x00\x00"))
	fmt.Print(ok)
	generations, threads := 0, map[uint64]bool{}
	r := bytes.NewReader(rest)
	var all []byte
	for r.Len() > 0 {
		kind, _ := r.ReadByte()
		if kind == 52 { // end of the generation
			generations++
			continue
		}
		var words [4]uint64 // generation, thread, time, size
		for i := range words {
			words[i], _ = binary.ReadUvarint(r)
		}
		batch := make([]byte, words[3])
		if _, err := io.ReadFull(r, batch); err != nil || kind != 1 {
			fmt.Print(" broken: ", kind, err)
			return
		}
		threads[words[1]] = true
		all = append(all, batch...)
	}
	fmt.Print(" ", generations, " ", len(threads) > 1)
	for _, text := range texts {
		fmt.Print(" ", bytes.Contains(all, []byte(text)))
	}
	fmt.Println()
}

func work(name string) {
	ctx, task := trace.NewTask(context.Background(), "task "+name)
	defer task.End()
	trace.WithRegion(ctx, "region "+name, func() { trace.Log(ctx, "category", "message "+name) })
	c := make(chan int)
	go func() {
		defer trace.StartRegion(ctx, "other").End()
		runtime.Gosched()
		c <- 1
	}()
	<-c
}

func main() {
	var b bytes.Buffer
	fmt.Println(trace.Start(&b), trace.IsEnabled(), trace.Start(&b))
	work("one")
	trace.Stop()
	trace.Stop()
	fmt.Println(trace.IsEnabled())
	read(b.Bytes(), "task one", "region one", "message one", "other", "main.work", "nothing")

	fr := trace.NewFlightRecorder(trace.FlightRecorderConfig{})
	fmt.Println(fr.Start(), fr.Enabled(), fr.Start())
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() { work(fmt.Sprint("no ", i)) })
	}
	wg.Wait()
	b.Reset()
	n, err := fr.WriteTo(&b)
	fmt.Println(n == int64(b.Len()), err)
	read(b.Bytes(), "task no 0", "message no 3", "task one")
	b.Reset()
	fmt.Println(trace.Start(&b))
	work("both")
	trace.Stop()
	read(b.Bytes(), "task both", "task no 0")
	fr.Stop()
	_, err = fr.WriteTo(&b)
	fmt.Println(err, fr.Enabled())
}

// Output:
// <nil> true execution tracer already enabled
// false
// true 1 true true true true true true false
// <nil> true cannot enable a enabled flight recorder
// true <nil>
// true 1 true true true false
// <nil>
// true 2 true true false
// cannot snapshot a disabled flight recorder false
