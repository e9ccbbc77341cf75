package md5

// A native, on no more bytes at a time than `most`: others must run, too.
const most = 64 << 10

const haveAsm = true

func blocks(state *[4]uint32, p []byte)

func block(dig *digest, p []byte) {
	for ; len(p) > most; p = p[most:] {
		blocks(&dig.s, p[:most])
	}
	blocks(&dig.s, p)
}
