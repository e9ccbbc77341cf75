package main

import (
	"fmt"
	"time"
)

func matrix(n int, seed float64) [][]float64 {
	rows := make([][]float64, n)
	for i := range rows {
		rows[i] = make([]float64, n)
		for j := range rows[i] {
			rows[i][j] = seed * float64(i-j) * float64(i+j) / float64(n)
		}
	}
	return rows
}

func product(a, b [][]float64) [][]float64 {
	n := len(a)
	c := make([][]float64, n)
	for i := range c {
		c[i] = make([]float64, n)
		for j := range n {
			sum := 0.0
			for k := range n {
				sum += a[i][k] * b[k][j]
			}
			c[i][j] = sum
		}
	}
	return c
}

func main() {
	n := size(1)
	a, b := matrix(n, 1), matrix(n, 2)
	start := time.Now()
	c := product(a, b)
	took(start)
	fmt.Println(c[n/2][n/3])
}
