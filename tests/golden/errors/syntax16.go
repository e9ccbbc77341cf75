package main

func main() {
	a := 1
	a := 
	if a == 1 { return }
	else { return }
}
