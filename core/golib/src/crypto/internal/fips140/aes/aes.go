package aes

// Natives, on no more bytes at a time than `most`: others must run, too.
const most = 64 << 10

func expandKey(c *blockExpanded, key []byte)
func encrypt(c *Block, dst, src *[BlockSize]byte)
func decrypt(c *Block, dst, src *[BlockSize]byte)
func cbcEncrypt(b *Block, iv *[BlockSize]byte, dst, src *byte, n int)
func cbcDecrypt(b *Block, iv *[BlockSize]byte, dst, src *byte, n int)
func ctr(b *Block, dst, src *byte, n int, ivlo, ivhi uint64)

func expandKeyGeneric(c *blockExpanded, key []byte) { expandKey(c, key) }

func encryptBlock(c *Block, dst, src []byte) {
	encrypt(c, (*[BlockSize]byte)(dst), (*[BlockSize]byte)(src))
}

func decryptBlock(c *Block, dst, src []byte) {
	decrypt(c, (*[BlockSize]byte)(dst), (*[BlockSize]byte)(src))
}

func cryptBlocksEnc(b *Block, civ *[BlockSize]byte, dst, src []byte) {
	for len(src) > 0 {
		n := min(len(src), most)
		cbcEncrypt(b, civ, &dst[0], &src[0], n)
		dst, src = dst[n:], src[n:]
	}
}

func cryptBlocksDec(b *Block, civ *[BlockSize]byte, dst, src []byte) {
	for len(src) > 0 {
		n := min(len(src), most)
		cbcDecrypt(b, civ, &dst[0], &src[0], n)
		dst, src = dst[n:], src[n:]
	}
}

func ctrBlocks(b *Block, dst, src []byte, ivlo, ivhi uint64) {
	ctr(b, &dst[0], &src[0], len(src), ivlo, ivhi)
}
