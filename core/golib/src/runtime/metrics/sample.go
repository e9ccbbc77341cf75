package metrics

import (
	"math"
	"runtime"
	"runtime/debug"
	"strings"
	"unsafe"
)

// Read fills in what the run-time knows; a metric of something that it does not have is zero.
func Read(m []Sample) {
	if len(m) == 0 {
		return
	}
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	for i := range m {
		m[i].Value = valueOf(m[i].Name, &stats)
	}
}

func valueOf(name string, stats *runtime.MemStats) Value {
	kind := KindBad
	for i := range allDesc {
		if allDesc[i].Name == name {
			kind = allDesc[i].Kind
		}
	}
	switch kind {
	case KindUint64:
		return Value{kind: kind, scalar: number(name, stats)}
	case KindFloat64:
		return Value{kind: kind, scalar: math.Float64bits(seconds(name, stats))}
	case KindFloat64Histogram:
		return Value{kind: kind, pointer: unsafe.Pointer(histogram(name, stats))}
	}
	return Value{}
}

func number(name string, stats *runtime.MemStats) uint64 {
	switch name {
	case "/gc/cycles/automatic:gc-cycles":
		return uint64(stats.NumGC - stats.NumForcedGC)
	case "/gc/cycles/forced:gc-cycles":
		return uint64(stats.NumForcedGC)
	case "/gc/cycles/total:gc-cycles":
		return uint64(stats.NumGC)
	case "/gc/gogc:percent":
		return uint64(percent())
	case "/gc/gomemlimit:bytes":
		return uint64(debug.SetMemoryLimit(-1))
	case "/gc/heap/allocs:bytes":
		return stats.TotalAlloc
	case "/gc/heap/allocs:objects":
		return stats.Mallocs
	case "/gc/heap/frees:bytes":
		return stats.TotalAlloc - stats.HeapAlloc
	case "/gc/heap/frees:objects":
		return stats.Frees
	case "/gc/heap/goal:bytes":
		return stats.NextGC
	case "/gc/heap/live:bytes", "/memory/classes/heap/objects:bytes", "/gc/scan/heap:bytes":
		return stats.HeapAlloc
	case "/gc/scan/total:bytes":
		return stats.HeapAlloc + stats.StackInuse
	case "/gc/scan/stack:bytes", "/memory/classes/heap/stacks:bytes":
		return stats.StackInuse
	case "/gc/heap/objects:objects":
		return stats.HeapObjects
	case "/gc/stack/starting-size:bytes":
		return 2048
	case "/memory/classes/heap/free:bytes":
		return stats.HeapIdle - min(stats.HeapIdle, stats.HeapReleased)
	case "/memory/classes/heap/released:bytes":
		return min(stats.HeapIdle, stats.HeapReleased)
	case "/memory/classes/heap/unused:bytes":
		return stats.HeapInuse - stats.HeapAlloc
	case "/memory/classes/total:bytes":
		return stats.Sys
	case "/sched/gomaxprocs:threads", "/sched/threads/total:threads":
		return uint64(runtime.GOMAXPROCS(0))
	case "/sched/goroutines:goroutines", "/sched/goroutines-created:goroutines":
		return uint64(runtime.NumGoroutine())
	case "/sched/goroutines/running:goroutines":
		return 1
	case "/sched/goroutines/waiting:goroutines":
		return uint64(runtime.NumGoroutine() - 1)
	}
	if strings.HasPrefix(name, "/godebug/") {
		return godebugMetric(name)
	}
	return 0
}

func godebugMetric(name string) uint64 // package runtime's

func percent() int {
	before := debug.SetGCPercent(100)
	debug.SetGCPercent(before)
	return before
}

func seconds(name string, stats *runtime.MemStats) float64 {
	switch name {
	case "/cpu/classes/gc/pause:cpu-seconds", "/cpu/classes/gc/total:cpu-seconds":
		return float64(stats.PauseTotalNs) / 1e9
	}
	return 0
}

// Buckets of powers of two: of sizes from 8 bytes to 32 KiB, of times from 64 ns.
func histogram(name string, stats *runtime.MemStats) *Float64Histogram {
	h := new(Float64Histogram)
	if name == "/gc/heap/allocs-by-size:bytes" || name == "/gc/heap/frees-by-size:bytes" {
		h.Buckets = append(h.Buckets, 1)
		for size := 9.0; size <= 32769; size = 2*size - 1 {
			h.Buckets = append(h.Buckets, size)
		}
	} else {
		h.Buckets = append(h.Buckets, math.Inf(-1), 0)
		for at := 64e-9; at < 1e5; at *= 2 {
			h.Buckets = append(h.Buckets, at)
		}
	}
	h.Buckets = append(h.Buckets, math.Inf(1))
	h.Counts = make([]uint64, len(h.Buckets)-1)
	if name == "/gc/pauses:seconds" || name == "/sched/pauses/total/gc:seconds" || name == "/sched/pauses/stopping/gc:seconds" {
		for i := range min(int(stats.NumGC), len(stats.PauseNs)) {
			pause := float64(stats.PauseNs[i]) / 1e9
			at := 0
			for at+2 < len(h.Buckets) && h.Buckets[at+1] <= pause {
				at++
			}
			h.Counts[at]++
		}
	}
	return h
}
