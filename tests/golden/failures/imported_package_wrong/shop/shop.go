package shop

func Open() { missing() }
