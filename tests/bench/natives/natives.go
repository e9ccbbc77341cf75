// What Go has assembly or instructions of their own for, on short, medium and long inputs: a line for each with the
// operation, the bytes (words, values) it works on, and the ns that it takes. Arguments: only rows whose name contains one.
package main

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/hpke"
	"crypto/md5"
	"crypto/rand"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"crypto/subtle"
	"fmt"
	"hash/crc32"
	"math"
	"math/big"
	"math/bits"
	rand2 "math/rand/v2"
	"os"
	"strings"
	"time"
	"unicode/utf8"
)

var (
	sinkInt   int
	sinkBool  bool
	sinkFloat float64
	sinkWord  uint64
	sinkBytes []byte
)

// long is how long a measurement lasts at least.
const long = 8 * time.Millisecond

func wanted(name string) bool {
	for _, part := range os.Args[1:] {
		if strings.Contains(name, part) {
			return true
		}
	}
	return len(os.Args) == 1
}

// row prints how long one of the n operations of work takes: the best of three.
func row(name string, size int, work func(n int)) {
	if !wanted(name) {
		return
	}
	n := 1
	best := math.Inf(1)
	for tries := 0; tries < 3; {
		start := time.Now()
		work(n)
		took := time.Since(start)
		if took < long {
			n = max(n*2, int(float64(n)*1.2*float64(long)/float64(took+1)))
			n = min(n, 1<<28)
			continue
		}
		best = min(best, float64(took.Nanoseconds())/float64(n))
		tries++
	}
	fmt.Printf("%s %d %.2f\n", name, size, best)
}

var sizes = []int{16, 1 << 10, 64 << 10}

func letters(size int) []byte {
	text := make([]byte, size)
	for i := range text {
		text[i] = byte('a' + i*7%23)
	}
	return text
}

func main() {
	searching()
	memory()
	texts()
	checksums()
	ciphers()
	numbers()
	floats()
}

func searching() {
	for _, size := range sizes {
		a, b := letters(size), letters(size)
		s, t := string(a), string(b)
		row("bytes.Equal", size, func(n int) {
			for range n {
				sinkBool = bytes.Equal(a, b)
			}
		})
		row("bytes.Compare", size, func(n int) {
			for range n {
				sinkInt = bytes.Compare(a, b)
			}
		})
		row("string==", size, func(n int) {
			for range n {
				sinkBool = s == t
			}
		})
		row("string<", size, func(n int) {
			for range n {
				sinkBool = s < t
			}
		})
		row("strings.Compare", size, func(n int) {
			for range n {
				sinkInt = strings.Compare(s, t)
			}
		})
		row("bytes.Count-1", size, func(n int) {
			one := []byte{'c'}
			for range n {
				sinkInt = bytes.Count(a, one)
			}
		})
		row("strings.Count-1", size, func(n int) {
			for range n {
				sinkInt = strings.Count(s, "c")
			}
		})
		row("strings.Count-2", size, func(n int) {
			for range n {
				sinkInt = strings.Count(s, "xy")
			}
		})
		row("bytes.IndexByte", size, func(n int) {
			for range n {
				sinkInt = bytes.IndexByte(a, 'z')
			}
		})
		row("strings.IndexByte", size, func(n int) {
			for range n {
				sinkInt = strings.IndexByte(s, 'z')
			}
		})
		row("bytes.LastIndexByte", size, func(n int) {
			for range n {
				sinkInt = bytes.LastIndexByte(a, 'z')
			}
		})
		row("strings.LastIndexByte", size, func(n int) {
			for range n {
				sinkInt = strings.LastIndexByte(s, 'z')
			}
		})
		for _, word := range []string{"ab", "abcz", "hohohoho", "the quick brown fox jumps", strings.Repeat("ah", 30)} {
			if len(word) > size {
				continue
			}
			row(fmt.Sprintf("strings.Index-%d", len(word)), size, func(n int) {
				for range n {
					sinkInt = strings.Index(s, word)
				}
			})
			row(fmt.Sprintf("bytes.Index-%d", len(word)), size, func(n int) {
				w := []byte(word)
				for range n {
					sinkInt = bytes.Index(a, w)
				}
			})
		}
	}
}

func memory() {
	for _, size := range sizes {
		a, b := letters(size), letters(size)
		row("copy", size, func(n int) {
			for range n {
				copy(a, b)
			}
		})
		row("copy-overlapping", size, func(n int) {
			for range n {
				copy(a[1:], a)
			}
		})
		row("append", size, func(n int) {
			var to []byte
			for range n {
				to = append(to[:0], a...)
			}
			sinkBytes = to
		})
		row("clear", size, func(n int) {
			for range n {
				clear(b)
			}
		})
		row("string(bytes)", size, func(n int) {
			for range n {
				sinkInt += len(strings.Clone(string(a)))
			}
		})
		row("bytes.Repeat", size, func(n int) {
			for range n {
				sinkBytes = bytes.Repeat(a[:8], size/8)
			}
		})
		row("subtle.XORBytes", size, func(n int) {
			to := make([]byte, size)
			for range n {
				sinkInt = subtle.XORBytes(to, a, b)
			}
		})
		row("subtle.ConstantTimeCompare", size, func(n int) {
			for range n {
				sinkInt = subtle.ConstantTimeCompare(a, a)
			}
		})
	}
}

func texts() {
	for _, size := range sizes {
		ascii := letters(size)
		mixed := []byte(strings.Repeat("aé世界🙂xy", size/15))
		for _, text := range []struct {
			name  string
			bytes []byte
		}{{"ascii", ascii}, {"mixed", mixed}} {
			s := string(text.bytes)
			row("utf8.Valid-"+text.name, size, func(n int) {
				for range n {
					sinkBool = utf8.Valid(text.bytes)
				}
			})
			row("utf8.ValidString-"+text.name, size, func(n int) {
				for range n {
					sinkBool = utf8.ValidString(s)
				}
			})
			row("utf8.RuneCount-"+text.name, size, func(n int) {
				for range n {
					sinkInt = utf8.RuneCount(text.bytes)
				}
			})
			row("utf8.RuneCountInString-"+text.name, size, func(n int) {
				for range n {
					sinkInt = utf8.RuneCountInString(s)
				}
			})
			row("[]rune-"+text.name, size, func(n int) {
				for range n {
					sinkInt = len([]rune(s))
				}
			})
		}
	}
}

func checksums() {
	tables := map[string]*crc32.Table{}
	for name, poly := range map[string]uint32{"IEEE": crc32.IEEE, "Castagnoli": crc32.Castagnoli, "Koopman": crc32.Koopman} {
		tables[name] = crc32.MakeTable(poly)
	}
	for _, size := range sizes {
		data := letters(size)
		for _, name := range []string{"IEEE", "Castagnoli", "Koopman"} {
			row("crc32-"+name, size, func(n int) {
				for range n {
					sinkWord = uint64(crc32.Checksum(data, tables[name]))
				}
			})
		}
		row("md5", size, func(n int) {
			for range n {
				sum := md5.Sum(data)
				sinkInt = int(sum[0])
			}
		})
		row("sha1", size, func(n int) {
			for range n {
				sum := sha1.Sum(data)
				sinkInt = int(sum[0])
			}
		})
		row("sha256", size, func(n int) {
			for range n {
				sum := sha256.Sum256(data)
				sinkInt = int(sum[0])
			}
		})
		row("sha512", size, func(n int) {
			for range n {
				sum := sha512.Sum512(data)
				sinkInt = int(sum[0])
			}
		})
		row("sha3-256", size, func(n int) {
			for range n {
				sum := sha3.Sum256(data)
				sinkInt = int(sum[0])
			}
		})
	}
}

func ciphers() {
	block, err := aes.NewCipher(letters(16))
	if err != nil {
		panic(err)
	}
	long, _ := aes.NewCipher(letters(32))
	gcm, _ := cipher.NewGCM(block)
	iv := letters(16)
	key, err := hpke.DHKEM(ecdh.X25519()).DeriveKeyPair(letters(32))
	if err != nil {
		panic(err)
	}
	_, sender, err := hpke.NewSender(key.PublicKey(), hpke.HKDFSHA256(), hpke.ChaCha20Poly1305(), nil)
	if err != nil {
		panic(err)
	}
	for _, size := range sizes {
		a, to := letters(size), make([]byte, size)
		if size == 16 {
			row("aes-128-block", size, func(n int) {
				for range n {
					block.Encrypt(to, a)
				}
			})
			row("aes-256-block", size, func(n int) {
				for range n {
					long.Encrypt(to, a)
				}
			})
			row("aes-128-decrypt", size, func(n int) {
				for range n {
					block.Decrypt(to, a)
				}
			})
			row("aes-NewCipher", size, func(n int) {
				for range n {
					aes.NewCipher(iv)
				}
			})
		}
		row("aes-cbc-encrypt", size, func(n int) {
			mode := cipher.NewCBCEncrypter(block, iv)
			for range n {
				mode.CryptBlocks(to, a)
			}
		})
		row("aes-cbc-decrypt", size, func(n int) {
			mode := cipher.NewCBCDecrypter(block, iv)
			for range n {
				mode.CryptBlocks(to, a)
			}
		})
		row("aes-ctr", size, func(n int) {
			mode := cipher.NewCTR(block, iv)
			for range n {
				mode.XORKeyStream(to, a)
			}
		})
		sealed := gcm.Seal(nil, iv[:12], a, nil)
		row("aes-gcm-seal", size, func(n int) {
			for range n {
				sinkBytes = gcm.Seal(sealed[:0], iv[:12], a, nil)
			}
		})
		row("aes-gcm-open", size, func(n int) {
			for range n {
				sinkBytes, _ = gcm.Open(to[:0], iv[:12], sealed, nil)
			}
		})
		row("chacha20poly1305", size, func(n int) {
			for range n {
				sinkBytes, _ = sender.Seal(nil, a)
			}
		})
		row("rand.Read", size, func(n int) {
			for range n {
				rand.Read(to)
			}
		})
	}
	source := rand2.NewChaCha8([32]byte{1})
	row("rand.ChaCha8", 8, func(n int) {
		for range n {
			sinkWord = source.Uint64()
		}
	})
}

func number(words int) *big.Int {
	x := new(big.Int)
	list := make([]big.Word, words)
	for i := range list {
		list[i] = big.Word(uint64(i+1) * 0x9E3779B97F4A7C15)
	}
	return x.SetBits(list)
}

func numbers() {
	for _, words := range []int{2, 32, 512} {
		x, y, z := number(words), number(words), new(big.Int)
		y.Sub(y, new(big.Int).Rsh(y, 3))
		m := new(big.Int).Add(x, new(big.Int).Rsh(x, 70))
		m.SetBit(m, 0, 1)
		row("big.Add", words, func(n int) {
			for range n {
				z.Add(x, y)
			}
		})
		row("big.Sub", words, func(n int) {
			for range n {
				z.Sub(x, y)
			}
		})
		row("big.Mul", words, func(n int) {
			for range n {
				z.Mul(x, y)
			}
		})
		row("big.Sqr", words, func(n int) {
			for range n {
				z.Mul(x, x)
			}
		})
		row("big.Mul-word", words, func(n int) {
			small := big.NewInt(1_000_000_007)
			for range n {
				z.Mul(x, small)
			}
		})
		row("big.Quo-word", words, func(n int) {
			small := big.NewInt(1_000_000_007)
			for range n {
				z.Quo(x, small)
			}
		})
		product := new(big.Int).Mul(x, y)
		row("big.QuoRem", words, func(n int) {
			r := new(big.Int)
			for range n {
				z.QuoRem(product, x, r)
			}
		})
		row("big.Lsh", words, func(n int) {
			for range n {
				z.Lsh(x, 13)
			}
		})
		row("big.Rsh", words, func(n int) {
			for range n {
				z.Rsh(x, 13)
			}
		})
		row("big.String", words, func(n int) {
			for range n {
				sinkInt = len(x.String())
			}
		})
		text := x.String()
		row("big.SetString", words, func(n int) {
			for range n {
				z.SetString(text, 10)
			}
		})
		if words <= 32 {
			row("big.Exp", words, func(n int) {
				e := big.NewInt(65537)
				for range n {
					z.Exp(x, e, m)
				}
			})
			row("big.ModInverse", words, func(n int) {
				for range n {
					z.ModInverse(y, m)
				}
			})
		}
	}
}

func floats() {
	values := make([]float64, 64)
	for i := range values {
		values[i] = float64(i)*1.37 - 30.5
	}
	row("math.Floor", 64, func(n int) {
		for range n {
			for _, x := range values {
				sinkFloat += math.Floor(x)
			}
		}
	})
	row("math.Ceil", 64, func(n int) {
		for range n {
			for _, x := range values {
				sinkFloat += math.Ceil(x)
			}
		}
	})
	row("math.Trunc", 64, func(n int) {
		for range n {
			for _, x := range values {
				sinkFloat += math.Trunc(x)
			}
		}
	})
	row("math.RoundToEven", 64, func(n int) {
		for range n {
			for _, x := range values {
				sinkFloat += math.RoundToEven(x)
			}
		}
	})
	row("math.Sqrt", 64, func(n int) {
		for range n {
			for _, x := range values {
				sinkFloat += math.Sqrt(x)
			}
		}
	})
	row("math.Abs", 64, func(n int) {
		for range n {
			for _, x := range values {
				sinkFloat += math.Abs(x)
			}
		}
	})
	row("math.Copysign", 64, func(n int) {
		for range n {
			for _, x := range values {
				sinkFloat += math.Copysign(x, -1)
			}
		}
	})
	row("math.FMA", 64, func(n int) {
		for range n {
			for _, x := range values {
				sinkFloat += math.FMA(x, x, 1.5)
			}
		}
	})
	row("math.Max", 64, func(n int) {
		for range n {
			for _, x := range values {
				sinkFloat += math.Max(x, 2)
			}
		}
	})
	row("math.Exp", 64, func(n int) {
		for range n {
			for _, x := range values {
				sinkFloat += math.Exp(x)
			}
		}
	})
	row("math.Log", 64, func(n int) {
		for range n {
			for _, x := range values {
				sinkFloat += math.Log(x)
			}
		}
	})
	row("math.Hypot", 64, func(n int) {
		for range n {
			for _, x := range values {
				sinkFloat += math.Hypot(x, 3)
			}
		}
	})

	words := make([]uint64, 64)
	for i := range words {
		words[i] = uint64(i+1) * 0x9E3779B97F4A7C15
	}
	row("bits.LeadingZeros64", 64, func(n int) {
		for range n {
			for _, x := range words {
				sinkInt += bits.LeadingZeros64(x)
			}
		}
	})
	row("bits.TrailingZeros64", 64, func(n int) {
		for range n {
			for _, x := range words {
				sinkInt += bits.TrailingZeros64(x)
			}
		}
	})
	row("bits.OnesCount64", 64, func(n int) {
		for range n {
			for _, x := range words {
				sinkInt += bits.OnesCount64(x)
			}
		}
	})
	row("bits.OnesCount8", 64, func(n int) {
		for range n {
			for _, x := range words {
				sinkInt += bits.OnesCount8(uint8(x))
			}
		}
	})
	row("bits.Len16", 64, func(n int) {
		for range n {
			for _, x := range words {
				sinkInt += bits.Len16(uint16(x))
			}
		}
	})
	row("bits.RotateLeft64", 64, func(n int) {
		for range n {
			for _, x := range words {
				sinkWord += bits.RotateLeft64(x, 13)
			}
		}
	})
	row("bits.RotateLeft32", 64, func(n int) {
		for range n {
			for _, x := range words {
				sinkWord += uint64(bits.RotateLeft32(uint32(x), 13))
			}
		}
	})
	row("bits.ReverseBytes64", 64, func(n int) {
		for range n {
			for _, x := range words {
				sinkWord += bits.ReverseBytes64(x)
			}
		}
	})
	row("bits.ReverseBytes32", 64, func(n int) {
		for range n {
			for _, x := range words {
				sinkWord += uint64(bits.ReverseBytes32(uint32(x)))
			}
		}
	})
	row("bits.Mul64", 64, func(n int) {
		for range n {
			for _, x := range words {
				high, low := bits.Mul64(x, x)
				sinkWord += high + low
			}
		}
	})
	row("bits.Add64", 64, func(n int) {
		for range n {
			carry := uint64(0)
			for _, x := range words {
				sinkWord, carry = bits.Add64(x, x, carry)
			}
		}
	})
	row("bits.Div64", 64, func(n int) {
		for range n {
			for _, x := range words {
				quotient, rest := bits.Div64(x>>1, x, x|1<<63)
				sinkWord += quotient + rest
			}
		}
	})
}
