package atomic

import "unsafe"

// Atomic operations on bytes, by those on the words around them.

func wordOf(ptr *uint8) (word *uint32, shift uint32) {
	at := uintptr(unsafe.Pointer(ptr))
	return (*uint32)(unsafe.Pointer(at &^ 3)), uint32(at&3) * 8
}

func And8(ptr *uint8, val uint8) {
	word, shift := wordOf(ptr)
	And(word, uint32(val)<<shift|^(uint32(0xFF)<<shift))
}

func Or8(ptr *uint8, val uint8) {
	word, shift := wordOf(ptr)
	Or(word, uint32(val)<<shift)
}

func Xchg8(ptr *uint8, v uint8) uint8 {
	word, shift := wordOf(ptr)
	for {
		old := Load(word)
		if Cas(word, old, old&^(uint32(0xFF)<<shift)|uint32(v)<<shift) {
			return uint8(old >> shift)
		}
	}
}
