package gcm

import "crypto/internal/fips140/aes"

// Natives, on no more bytes at a time than `most`: others must run, too.
const most = 64 << 10

func ctr32(b *aes.Block, counter *[gcmBlockSize]byte, out, src *byte, n int)
func ghashBlocks(sum, key *[gcmBlockSize]byte, p []byte)

func gcmCounterCryptGeneric(b *aes.Block, out, src []byte, counter *[gcmBlockSize]byte) {
	for len(src) > 0 {
		n := min(len(src), most)
		ctr32(b, counter, &out[:n][0], &src[0], n)
		out, src = out[n:], src[n:]
	}
}

func ghash(out, H *[gcmBlockSize]byte, inputs ...[]byte) {
	clear(out[:])
	for _, input := range inputs {
		for ; len(input) > most; input = input[most:] {
			ghashBlocks(out, H, input[:most])
		}
		ghashBlocks(out, H, input)
	}
}
