package subtle

func xorBytes(dst, a, b *byte, n int)

func ConstantTimeCompare(x, y []byte) int
