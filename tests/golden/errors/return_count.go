package main

import "errors"

func a() { return 1 }
func b() int { return }
func c() (int, error) { return 1 }
func d() (int, error) { return 1, nil, 2 }
func e() (int, error) { return nil, errors.New("x") }
func f() (n int, err error) { return 1 }
func g() (int, error) { return c() }
func h() int { return c() }
func i() (x int) {
	{
		x := 2
		return
	}
}

func main() {}
