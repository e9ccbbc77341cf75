package main

func main() {
	var a int8 = 128
	var b uint8 = -1
	var c uint = -1
	var d byte = 256
	var e int = 1 << 63
	var f float32 = 1e39
	var g rune = 1 << 31
	_ = int8(200)
	_ = uint(-1)
	_, _, _, _, _, _, _ = a, b, c, d, e, f, g
}
