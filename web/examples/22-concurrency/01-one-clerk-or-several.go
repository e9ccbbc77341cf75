package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

// serve keeps a clerk busy: nothing but computing.
func serve(customer int) int {
	receipt := customer
	for i := 0; i < 300_000; i++ {
		receipt = (receipt*31 + i) % 1_000_003
	}
	return receipt
}

// openShop serves all customers, each in a goroutine of its own, with that many clerks.
func openShop(clerks, customers int) (total int, elapsed time.Duration) {
	runtime.GOMAXPROCS(clerks)
	start := time.Now()
	receipts := make([]int, customers)
	var wg sync.WaitGroup
	for c := range customers {
		wg.Go(func() { receipts[c] = serve(c) })
	}
	wg.Wait()
	for _, r := range receipts {
		total += r
	}
	return total, time.Since(start)
}

func main() {
	const customers = 16
	clerks := runtime.GOMAXPROCS(0) // as many as there are workers

	openShop(clerks, customers) // the first customers of the day do not count: machines warm up, too

	total, one := openShop(1, customers)
	fmt.Printf("1 clerk:  total %d, %v\n", total, one.Round(time.Millisecond))

	total, several := openShop(clerks, customers)
	fmt.Printf("%d clerks: total %d, %v\n", clerks, total, several.Round(time.Millisecond))

	fmt.Printf("%.1f times as fast\n", float64(one)/float64(several))
}
