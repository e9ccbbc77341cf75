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

// memStats fills in what the heap knows, in the order of the array. Native.
func memStats(out *[12]uint64)

func ReadMemStats(m *MemStats) {
	var s [12]uint64
	memStats(&s)
	*m = MemStats{}
	m.Alloc, m.HeapAlloc, m.HeapInuse = s[0], s[0], s[0]
	m.Sys, m.HeapSys = s[1], s[1]
	m.TotalAlloc = s[2]
	m.Mallocs, m.Frees = s[3], s[4]
	m.NextGC = s[5]
	m.NumGC = uint32(s[6])
	m.PauseNs[(m.NumGC+255)%256] = s[7]
	m.PauseTotalNs = s[8]
	m.HeapObjects = s[9]
	m.StackInuse, m.StackSys = s[10], s[10]
	m.LastGC = s[11]
	if s[1] > s[0] {
		m.HeapIdle = s[1] - s[0]
	}
	m.EnableGC = true
}
