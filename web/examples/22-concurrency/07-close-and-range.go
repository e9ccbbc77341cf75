package main

import "fmt"

func main() {
	belt := make(chan int)

	go func() {
		for i := 1; i <= 3; i++ {
			belt <- i * i
		}
		close(belt)
	}()

	for parcel := range belt {
		fmt.Println("parcel", parcel)
	}

	parcel, ok := <-belt
	fmt.Println(parcel, ok)
	// Output:
	// parcel 1
	// parcel 4
	// parcel 9
	// 0 false
}
