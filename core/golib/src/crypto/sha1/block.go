package sha1

// A native, on no more bytes at a time than `most`: others must run, too.
const most = 64 << 10

func blocks(state *[5]uint32, p []byte)

func block(dig *digest, p []byte) {
	for ; len(p) > most; p = p[most:] {
		blocks(&dig.h, p[:most])
	}
	blocks(&dig.h, p)
}
