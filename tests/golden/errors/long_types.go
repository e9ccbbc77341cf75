package main

import "net/http"

type Handler func(http.ResponseWriter, *http.Request)

func main() {
	var h http.Handler = Handler(nil)
	var f func(map[string][]chan<- struct{ a, b int }, ...interface{ M(x int) error }) (n int, err error) = 1
	var g http.HandlerFunc = func(w http.ResponseWriter) {}
	http.HandleFunc("/", h)
	var x [2][3]map[string]*[]func(a, b int) (c, d string) = nil
	var c struct {
		a int `json:"x"`
		http.Client
	} = 2
	var d <-chan (<-chan int) = 3
	var e chan<- (func()) = 4
}
