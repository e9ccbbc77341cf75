package runtime

// A MemStats records statistics about the memory allocator. What gopark's heap does not know is zero.
type MemStats struct {
	Alloc         uint64
	TotalAlloc    uint64
	Sys           uint64
	Lookups       uint64
	Mallocs       uint64
	Frees         uint64
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64
	LastGC        uint64
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
	BySize        [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

// memStats is what the heap knows; reading it allocates nothing, so that programs can count allocations. Native.
func memStats() (live, system, released, allocated, mallocs, frees, nextGC, numGC, numForced, pauses, stacks, lastGC uint64)

// memPauses is the history of pauses. Native.
func memPauses(durations, ends *[256]uint64)

// noStats is never written: a composite literal of this size would be allocated.
var noStats MemStats

func ReadMemStats(m *MemStats) {
	live, system, released, allocated, mallocs, frees, nextGC, numGC, numForced, pauses, stacks, lastGC := memStats()
	*m = noStats
	m.Alloc, m.HeapAlloc, m.HeapInuse = live, live, live
	m.HeapSys = max(system, live)
	m.HeapReleased = released
	m.HeapIdle = m.HeapSys - live
	m.StackInuse, m.StackSys = stacks, stacks
	m.Sys = m.HeapSys + stacks
	m.TotalAlloc = allocated
	m.Mallocs, m.Frees = mallocs, frees
	m.HeapObjects = mallocs - frees
	m.NextGC = nextGC
	m.NumGC, m.NumForcedGC = uint32(numGC), uint32(numForced)
	memPauses(&m.PauseNs, &m.PauseEnd)
	m.PauseTotalNs = pauses
	m.LastGC = lastGC
	m.EnableGC = true
}
