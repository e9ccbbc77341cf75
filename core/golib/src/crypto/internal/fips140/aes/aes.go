package aes

import (
	"crypto/internal/fips140"
	"crypto/internal/fips140/alias"
)

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

func (c *CTR) XORKeyStreamAt(dst, src []byte, offset uint64) {
	if len(dst) < len(src) {
		panic("crypto/aes: len(dst) < len(src)")
	}
	dst = dst[:len(src)]
	if alias.InexactOverlap(dst, src) {
		panic("crypto/aes: invalid buffer overlap")
	}
	fips140.RecordApproved()
	ivlo, ivhi := add128(c.ivlo, c.ivhi, offset/BlockSize)
	if used := offset % BlockSize; used != 0 {
		var block [BlockSize]byte
		n := copy(block[used:], src)
		ctr(&c.b, &block[0], &block[0], BlockSize, ivlo, ivhi)
		copy(dst[:n], block[used:])
		dst, src = dst[n:], src[n:]
		ivlo, ivhi = add128(ivlo, ivhi, 1)
	}
	for len(src) > 0 {
		n := min(len(src), most)
		ctr(&c.b, &dst[0], &src[0], n, ivlo, ivhi)
		dst, src = dst[n:], src[n:]
		ivlo, ivhi = add128(ivlo, ivhi, most/BlockSize)
	}
}
