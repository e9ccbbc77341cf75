package subtle

func xorBytes(dst, a, b *byte, n int)
