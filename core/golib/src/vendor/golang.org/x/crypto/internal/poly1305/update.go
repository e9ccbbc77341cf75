package poly1305

// A native, on no more bytes at a time than `most`: others must run, too.
const most = 64 << 10

func update(state *macState, msg []byte)

func updateGeneric(state *macState, msg []byte) {
	for ; len(msg) > most; msg = msg[most:] {
		update(state, msg[:most])
	}
	update(state, msg)
}
