// What runtime/debug, runtime/metrics and runtime/trace answer.
package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"runtime/trace"
)

func main() {
	info, ok := debug.ReadBuildInfo()
	fmt.Println(ok, info != nil && info.Path == "command-line-arguments", info != nil && len(info.Settings) > 0)
	debug.SetTraceback("single")
	fmt.Println(debug.SetCrashOutput(nil, debug.CrashOptions{}))
	fr := trace.NewFlightRecorder(trace.FlightRecorderConfig{})
	fmt.Println(fr.Start(), fr.Enabled())
	var b bytes.Buffer
	n, err := fr.WriteTo(&b)
	fmt.Println(n > 0, err, bytes.HasPrefix(b.Bytes(), []byte("go 1.")))
	fr.Stop()
	fmt.Println(fr.Enabled())
	b.Reset()
	fmt.Println(trace.Start(&b), trace.IsEnabled())
	ctx, task := trace.NewTask(context.Background(), "task")
	trace.WithRegion(ctx, "region", func() { trace.Log(ctx, "a", "b") })
	task.End()
	trace.Stop()
	fmt.Println(trace.IsEnabled(), b.Len() > 0)
	var samples []metrics.Sample
	for _, d := range metrics.All() {
		samples = append(samples, metrics.Sample{Name: d.Name})
	}
	samples = append(samples, metrics.Sample{Name: "/no/such"})
	runtime.GC()
	metrics.Read(samples)
	for i, d := range metrics.All() {
		if samples[i].Value.Kind() != d.Kind {
			fmt.Println(d.Name, samples[i].Value.Kind(), d.Kind)
		}
		if d.Name == "/gc/cycles/forced:gc-cycles" {
			fmt.Println(samples[i].Value.Uint64() > 0)
		}
	}
	fmt.Println(samples[len(samples)-1].Value.Kind() == metrics.KindBad)
	fmt.Println(os.Getpid() > 0, runtime.NumCgoCall())
}

// Output:
// true true true
// <nil>
// <nil> true
// true <nil> true
// false
// <nil> true
// false true
// true
// true
// true 0
