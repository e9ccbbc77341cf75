package main

import (
	"os"
	"os/signal"
	. "os/signal"
)

var global = make(chan os.Signal)

func main() {
	signal.Notify(make(chan os.Signal), os.Interrupt)
	c := make(chan os.Signal)
	signal.Notify(c, os.Interrupt)
	d := make(chan os.Signal, 1)
	signal.Notify(d)
	var e = make(chan os.Signal)
	notify := signal.Notify
	notify(e, os.Kill)
	signal.Notify(global)
	var f chan os.Signal
	f = make(chan os.Signal)
	signal.Notify(f)
	type C = chan os.Signal
	g := C(make(C))
	Notify(g)
	signal.Notify(g)
	signal.Notify(open(1))
	signal.Stop(c)
}

func open(n int) chan os.Signal { return make(chan os.Signal, n) }
