package main

// What gopark computes natively of checksums, hashes, ciphers and long numbers: one sum of many results, which native Go
// has given.

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/hpke"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"fmt"
	"hash"
	"hash/crc32"
	"math"
	"math/big"
	"math/bits"
	"math/rand/v2"
)

var random = rand.New(rand.NewChaCha8([32]byte{1, 2, 3}))

var sum = sha256.New()

func say(what string) { fmt.Printf("%s %x\n", what, sum.Sum(nil)[:8]) }

func checksums(data []byte) {
	castagnoli, koopman := crc32.MakeTable(crc32.Castagnoli), crc32.MakeTable(crc32.Koopman)
	for n := 0; n < 260; n += 1 + n/40 {
		d := data[n : n+n]
		fmt.Fprintln(sum, crc32.ChecksumIEEE(d), crc32.Checksum(d, castagnoli), crc32.Checksum(d, koopman))
		for _, h := range []hash.Hash{md5.New(), sha1.New(), sha256.New(), sha512.New(), sha3.New256()} {
			h.Write(d[:n/3])
			h.Write(d[n/3:])
			sum.Write(h.Sum(nil))
		}
	}
	for _, h := range []hash.Hash{crc32.NewIEEE(), crc32.New(castagnoli), crc32.New(koopman), md5.New(), sha1.New(), sha256.New(), sha512.New()} {
		h.Write(data)
		sum.Write(h.Sum(nil))
	}
	say("checksums")
}

func ciphers(data []byte) {
	out := make([]byte, len(data)+16)
	for _, size := range []int{16, 24, 32} {
		block, _ := aes.NewCipher(data[:size])
		block.Encrypt(out, data[100:])
		sum.Write(out[:16])
		block.Decrypt(out, out)
		fmt.Fprintln(sum, bytes.Equal(out[:16], data[100:116]))
		for _, n := range []int{16, 48, 160, 70_000 / 16 * 16} {
			cipher.NewCBCEncrypter(block, data[7:23]).CryptBlocks(out, data[:n])
			sum.Write(out[:n])
			cipher.NewCBCDecrypter(block, data[7:23]).CryptBlocks(out[:n], out[:n])
			fmt.Fprintln(sum, bytes.Equal(out[:n], data[:n]))
		}
		gcm, _ := cipher.NewGCM(block)
		for _, n := range []int{0, 1, 15, 16, 17, 100, 1000, 70_000} {
			stream := cipher.NewCTR(block, bytes.Repeat([]byte{0xff}, 16))
			stream.XORKeyStream(out, data[:n/3])
			stream.XORKeyStream(out[n/3:], data[n/3:n])
			sum.Write(out[:n])
			sealed := gcm.Seal(nil, data[:12], data[:n], data[50:60+n/3])
			sum.Write(sealed)
			opened, err := gcm.Open(nil, data[:12], sealed, data[50:60+n/3])
			fmt.Fprintln(sum, bytes.Equal(opened, data[:n]), err)
			sealed[n/2] ^= 1
			_, err = gcm.Open(nil, data[:12], sealed, data[50:60+n/3])
			fmt.Fprintln(sum, err)
		}
	}
	say("AES")
	key, _ := hpke.DHKEM(ecdh.X25519()).DeriveKeyPair(data[:32])
	known, _ := hpke.DHKEM(ecdh.X25519()).DeriveKeyPair(data[32:64])
	fmt.Fprintln(sum, known.PublicKey().Bytes())
	enc, sender, _ := hpke.NewSender(key.PublicKey(), hpke.HKDFSHA256(), hpke.ChaCha20Poly1305(), nil)
	receiver, _ := hpke.NewRecipient(enc, key, hpke.HKDFSHA256(), hpke.ChaCha20Poly1305(), nil)
	for _, n := range []int{0, 1, 15, 16, 17, 63, 64, 65, 128, 200, 256, 300, 1000, 70_000} {
		sealed, _ := sender.Seal(data[:n/2], data[:n])
		opened, err := receiver.Open(data[:n/2], sealed)
		fmt.Fprintln(sum, bytes.Equal(opened, data[:n]), err)
	}
	say("ChaCha20")
}

func number(words int) *big.Int {
	list := make([]big.Word, words)
	for i := range list {
		switch random.IntN(4) {
		case 0:
			list[i] = 0
		case 1:
			list[i] = math.MaxUint
		default:
			list[i] = big.Word(random.Uint64())
		}
	}
	return new(big.Int).SetBits(list)
}

func numbers() {
	sizes := []int{1, 2, 3, 4, 7, 39, 41, 119, 121, 190}
	for _, a := range sizes {
		for _, b := range sizes {
			x, y := number(a), number(b)
			fmt.Fprintln(sum, new(big.Int).Add(x, y), new(big.Int).Sub(x, y), new(big.Int).Sub(y, x))
			z := new(big.Int).Mul(x, y)
			fmt.Fprintln(sum, z.Text(16), new(big.Int).Mul(x, x).Text(36))
			if y.Sign() != 0 {
				for _, u := range []*big.Int{x, z, z.Add(z, big.NewInt(12345))} {
					q, r := new(big.Int).QuoRem(u, y, new(big.Int))
					fmt.Fprintln(sum, q, r)
				}
				if a < 40 && b < 40 {
					y.SetBit(y, 0, 1)
					fmt.Fprintln(sum, new(big.Int).Exp(x, number(2), y))
				}
			}
			x.Lsh(x, uint(random.IntN(200)))
			fmt.Fprintln(sum, x.Text(62))
			x.Rsh(x, uint(random.IntN(200)))
			fmt.Fprintln(sum, x.Text(8))
		}
	}
	say("numbers")
}

func floats() {
	values := []float64{0, math.Copysign(0, -1), 1, -1, 0.5, -2.5, 1e300, 5e-324, math.Inf(1), math.Inf(-1), math.NaN(), math.Pi}
	for range 20 {
		values = append(values, math.Float64frombits(random.Uint64()), random.NormFloat64())
	}
	for _, x := range values {
		show := func(f float64) {
			if f == f {
				fmt.Fprintln(sum, math.Float64bits(f))
			} else {
				fmt.Fprintln(sum, f)
			}
		}
		show(math.RoundToEven(x))
		if x == 0 || math.Abs(x) > 1e-300 { // gc's assembly has a wrong one of others
			show(math.Log(x))
		}
		for _, y := range values {
			show(math.Max(x, y))
			show(math.Min(x, y))
			show(math.Hypot(x, y))
			for _, z := range []float64{0, -1, 1e-20, -x * y, math.Inf(1)} {
				show(math.FMA(x, y, z))
			}
		}
	}
	say("floats")
	for range 200 {
		x, y, z := random.Uint64()>>random.IntN(64), random.Uint64(), random.Uint64()>>random.IntN(64)
		if x < z {
			fmt.Fprintln(sum, fmt.Sprint(bits.Div64(x, y, z)))
		}
		a, b := uint8(y), uint16(y)>>(z%16)
		fmt.Fprintln(sum, bits.Len8(a), bits.Len16(b), bits.LeadingZeros8(a), bits.LeadingZeros16(b), bits.OnesCount8(a),
			bits.OnesCount16(b))
	}
	for _, divisor := range []uint64{0, 5} {
		func() {
			defer func() { fmt.Println(recover()) }()
			bits.Div64(5, 1, divisor)
		}()
	}
	say("bits")
}

func main() {
	fmt.Println(random.Uint64(), random.Uint64(), random.IntN(1000))
	data := make([]byte, 140_000)
	for i := range data {
		data[i] = byte(random.Uint32())
	}
	checksums(data)
	ciphers(data)
	numbers()
	floats()
}

// Output:
// 18307998996574457915 11107991961950960290 194
// checksums 31c605e959e1da84
// AES ff3bd2cdef8a285d
// ChaCha20 e14a1e7552030b02
// numbers af71533fc29102b2
// floats 9172f76af386b233
// runtime error: integer divide by zero
// runtime error: integer overflow
// bits a0d0606bfee72f46
