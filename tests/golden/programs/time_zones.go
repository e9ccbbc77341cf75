// Zones are known, wherever the program runs.
package main

import (
	"fmt"
	"time"
)

func main() {
	at := time.Date(2024, 7, 1, 12, 0, 0, 0, time.UTC)
	for _, name := range []string{"America/New_York", "Europe/Berlin", "Asia/Kolkata", "UTC", "No/Such"} {
		zone, err := time.LoadLocation(name)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(zone, at.In(zone).Format(time.RFC3339))
	}
}

// Output:
// America/New_York 2024-07-01T08:00:00-04:00
// Europe/Berlin 2024-07-01T14:00:00+02:00
// Asia/Kolkata 2024-07-01T17:30:00+05:30
// UTC 2024-07-01T12:00:00Z
// unknown time zone No/Such
