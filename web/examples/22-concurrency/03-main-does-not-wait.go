package main

import "fmt"

func sendEmail(text string) {
	fmt.Println("Sending:", text)
}

func main() {
	go sendEmail("Welcome!")
	fmt.Println("Done")
}
