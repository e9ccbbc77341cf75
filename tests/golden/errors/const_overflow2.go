package main

const big = 1 << 600
const c1 = 1 << 100
const s = "a" + 1
const d = 10 / 0
const e = c1 * c1 * c1 * c1 * c1 * c1
const f int8 = 100 + 100
const g = int8(100) * 2
const h = -uint8(1)
const i = ^uint8(0) + 1
const j uint = ^0

func main() {
	_ = c1
	x := c1
}
