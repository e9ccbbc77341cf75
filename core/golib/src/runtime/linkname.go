package runtime

import (
	"internal/abi"
	"unsafe"
)

// What the standard library refers to by linkname.

// zeroVal is what a reflect.Value or a map lookup without a result points to.
var zeroVal [1024]byte

var staticuint64s [256]uint64

func init() {
	for i := range staticuint64s {
		staticuint64s[i] = uint64(i)
	}
}

func getStaticuint64s() *[256]uint64 { return &staticuint64s }

func rand() uint64    // native: from the scheduler's seed
func nanotime() int64 // native

func randn(n uint32) uint32 { return uint32((uint64(uint32(rand())) * uint64(n)) >> 32) }

func cmpstring(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func memequal(p, q unsafe.Pointer, size uintptr) bool {
	return unsafe.String((*byte)(p), int(size)) == unsafe.String((*byte)(q), int(size))
}

//go:linkname maps_typeString internal/runtime/maps.typeString
func maps_typeString(t *abi.Type) string { return typeString(t) }

//go:linkname environment syscall.runtime_envs
func environment() []string

// Sleeping is as exact as the clock.
var haveHighResSleep = true
