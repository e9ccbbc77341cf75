package crc32

// Natives, on no more bytes at a time than `most`: others must run, too.
const most = 64 << 10

func addIeee(crc uint32, p []byte) uint32
func addCastagnoli(crc uint32, p []byte) uint32
func addByTable(crc uint32, tab *Table, p []byte) uint32

// Nothing is to be made first.
func ieeeInitOnce() {}

func updateIEEE(crc uint32, p []byte) uint32 {
	for ; len(p) > most; p = p[most:] {
		crc = addIeee(crc, p[:most])
	}
	return addIeee(crc, p)
}

func archAvailableCastagnoli() bool { return true }
func archInitCastagnoli()           {}
func archUpdateCastagnoli(crc uint32, p []byte) uint32 {
	for ; len(p) > most; p = p[most:] {
		crc = addCastagnoli(crc, p[:most])
	}
	return addCastagnoli(crc, p)
}

func simpleUpdate(crc uint32, tab *Table, p []byte) uint32 {
	for ; len(p) > most; p = p[most:] {
		crc = addByTable(crc, tab, p[:most])
	}
	return addByTable(crc, tab, p)
}
