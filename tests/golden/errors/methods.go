package main

type T struct{ f int }

func (T) m()  {}
func (T) m()  {}
func (t T) f() {}
func (int) x() {}
func (t **T) y() {}
func (t *Missing) z() {}

type P *T

func (P) w() {}

type I interface{ a() }

func (I) q() {}

func (t T, u T) two() {}

func main() {}
