package main

func main() {
	println("no end)
	println('ab', '', '\q')
}

/* nor has this
