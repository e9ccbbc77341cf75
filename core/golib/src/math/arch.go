package math

func Exp(x float64) float64
func Log(x float64) float64
func Hypot(p, q float64) float64
func FMA(x, y, z float64) float64

// By the rounding of sums: from 1 << 52 on floats have no fraction.
func RoundToEven(x float64) float64 {
	if !(Abs(x) < 1<<52) {
		return x
	}
	whole := Copysign(1<<52, x)
	return Copysign(x+whole-whole, x)
}

const haveArchMax = true

func archMax(x, y float64) float64 {
	switch {
	case x > y:
		return x
	case y > x:
		return y
	case x == y:
		if x == 0 && Signbit(x) {
			return y
		}
		return x
	case x > MaxFloat64 || y > MaxFloat64:
		return Inf(1)
	}
	return NaN()
}

const haveArchMin = true

func archMin(x, y float64) float64 {
	switch {
	case x < y:
		return x
	case y < x:
		return y
	case x == y:
		if x == 0 && !Signbit(x) {
			return y
		}
		return x
	case x < -MaxFloat64 || y < -MaxFloat64:
		return Inf(-1)
	}
	return NaN()
}
