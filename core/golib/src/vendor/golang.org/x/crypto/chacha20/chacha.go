package chacha20

// A native, on no more bytes at a time than `most`: others must run, too. It reads the key and the nonce of s, and counts
// its counter on.
const most = 64 << 10

func xorBlocks(s *Cipher, dst, src *byte, n int)

func (s *Cipher) xorKeyStreamBlocks(dst, src []byte) {
	for len(src) > 0 {
		n := min(len(src), most)
		xorBlocks(s, &dst[:n][0], &src[0], n)
		dst, src = dst[n:], src[n:]
	}
}
