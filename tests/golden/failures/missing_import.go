package main

import (
	"fmt"
	"fnt"
	"example.com/no/such"
	"net/htp"
)

func main() { fmt.Println(fnt.X, such.Y, htp.Z) }
