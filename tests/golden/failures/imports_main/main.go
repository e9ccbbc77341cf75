package main

import _ "example.com/m/tool"

func main() {}
