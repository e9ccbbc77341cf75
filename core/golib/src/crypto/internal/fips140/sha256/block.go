package sha256

// A native, on no more bytes at a time than `most`: others must run, too.
const most = 64 << 10

func blocks(state *[8]uint32, p []byte)

func block(dig *Digest, p []byte) {
	for ; len(p) > most; p = p[most:] {
		blocks(&dig.h, p[:most])
	}
	blocks(&dig.h, p)
}
