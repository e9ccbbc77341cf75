package main

func main() {
	var x
	const y
	type
	return
}
func (
