//gopark:replace

// Package maps gives package reflect its view of maps. The map itself is the run-time's own (core/runtime/map.h).
package maps

import (
	"internal/abi"
	"unsafe"
)

// Use64BitHash: the hashes of keys have 64 bits.
const Use64BitHash = true

// Map is what a Go map value points to; its first word is the number of entries.
type Map struct {
	used uint64
}

func (m *Map) Used() uint64 {
	if m == nil {
		return 0
	}
	return m.used
}

// Iter iterates over a map. The zero value is not initialized.
type Iter struct {
	key, elem unsafe.Pointer
	m         *Map
	iterator  unsafe.Pointer // the run-time's; nil for a nil map
	started   bool
}

func (it *Iter) Init(t *abi.MapType, m *Map) {
	*it = Iter{m: m, started: true}
	if m != nil {
		it.iterator = newIterator(t, unsafe.Pointer(m))
	}
}

func (it *Iter) Initialized() bool    { return it.started }
func (it *Iter) Map() *Map            { return it.m }
func (it *Iter) Key() unsafe.Pointer  { return it.key }
func (it *Iter) Elem() unsafe.Pointer { return it.elem }

// Next goes to the next entry; at the end Key is nil.
func (it *Iter) Next() {
	it.key, it.elem = nil, nil
	if it.iterator != nil {
		it.key, it.elem = next(it.iterator)
	}
}

// UnhashableKey is the error of looking into an empty map for a key of the type t, which cannot be hashed.
func UnhashableKey(t *abi.Type) error { return unhashableTypeError{t} }

type unhashableTypeError struct{ typ *abi.Type }

func (unhashableTypeError) RuntimeError() {}

func (e unhashableTypeError) Error() string { return "hash of unhashable type: " + typeString(e.typ) }

func typeString(t *abi.Type) string // package runtime's

func newIterator(t *abi.MapType, m unsafe.Pointer) unsafe.Pointer // native
func next(iterator unsafe.Pointer) (key, elem unsafe.Pointer)     // native
