package main

var main = 1

func init() int { return 1 }

func f() { init() }

var init = f

func main(args []string) {}
