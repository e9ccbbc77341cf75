package main

import (
	"fmt"
	"math"
	"time"
)

type body struct{ x, y, z, vx, vy, vz, mass float64 }

func advance(bodies []body, dt float64) {
	for i := range bodies {
		b := &bodies[i]
		for j := i + 1; j < len(bodies); j++ {
			c := &bodies[j]
			dx, dy, dz := b.x-c.x, b.y-c.y, b.z-c.z
			square := dx*dx + dy*dy + dz*dz
			pull := dt / (square * math.Sqrt(square))
			b.vx -= dx * c.mass * pull
			b.vy -= dy * c.mass * pull
			b.vz -= dz * c.mass * pull
			c.vx += dx * b.mass * pull
			c.vy += dy * b.mass * pull
			c.vz += dz * b.mass * pull
		}
	}
	for i := range bodies {
		b := &bodies[i]
		b.x += dt * b.vx
		b.y += dt * b.vy
		b.z += dt * b.vz
	}
}

func energy(bodies []body) float64 {
	sum := 0.0
	for i, b := range bodies {
		sum += b.mass * (b.vx*b.vx + b.vy*b.vy + b.vz*b.vz) / 2
		for _, c := range bodies[i+1:] {
			dx, dy, dz := b.x-c.x, b.y-c.y, b.z-c.z
			sum -= b.mass * c.mass / math.Sqrt(dx*dx+dy*dy+dz*dz)
		}
	}
	return sum
}

func main() {
	n := size(1)
	bodies := make([]body, 5)
	for i := range bodies {
		r, a := float64(i)*1.7, float64(i)*2.4
		bodies[i] = body{r * math.Cos(a), r * math.Sin(a), 0.1 * a, -math.Sin(a), math.Cos(a), 0, 1 / (1 + 9*r)}
	}
	start := time.Now()
	for range n {
		advance(bodies, 0.001)
	}
	took(start)
	fmt.Printf("%.6f\n", energy(bodies))
}
