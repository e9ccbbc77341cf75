package subtle

// XORs as many bytes as both have, and returns how many; -1: dst is too short; -2: it overlaps with one that begins
// elsewhere.
func xorSlices(dst, x, y []byte) int

func XORBytes(dst, x, y []byte) int {
	n := xorSlices(dst, x, y)
	switch n {
	case -1:
		panic("subtle.XORBytes: dst too short")
	case -2:
		panic("subtle.XORBytes: invalid overlap")
	}
	return n
}

func ConstantTimeCompare(x, y []byte) int
