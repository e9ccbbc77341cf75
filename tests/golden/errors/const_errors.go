package main

var v = 1

func f() int { return 1 }

const a = v
const b = f()
const c = []int{1}
const d int = "x"
const e = len("abc")
const g = len([3]int{})
const h = len([]int{1})
const i string = 1
const j = nil
const k, l = 1

func main() {}
