package shop

func f() {}
