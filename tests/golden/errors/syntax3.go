package main


func f(a int b int) {}

type T struct {
	a int,
	b int
}

func main()
{
}
