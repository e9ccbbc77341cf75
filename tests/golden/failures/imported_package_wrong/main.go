package main

import "example.com/m/shop"

func main() { shop.Open(1) }
