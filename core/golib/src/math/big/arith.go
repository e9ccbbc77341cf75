package big

// Natives.
func addVV(z, x, y []Word) (c Word)
func subVV(z, x, y []Word) (c Word)
func lshVU(z, x []Word, s uint) (c Word)
func rshVU(z, x []Word, s uint) (c Word)
func mulAddVWW(z, x []Word, m, a Word) (c Word)
func addMulVVWW(z, x, y []Word, m, a Word) (c Word)
func divWVW(z []Word, xn Word, x []Word, y Word) (r Word)

// Those for which gc has them, for packages that know them by go:linkname.
func shlVU(z, x []Word, s uint) (c Word)     { return lshVU(z, x, s) }
func addMulVVW(z, x []Word, y Word) (c Word) { return addMulVVWW(z, z, x, y, 0) }

// Algorithms of quadratic time, natives on no more than `most` pairs of words at a time: others must run, too. They are
// the best ones for longer numbers than in gc, for each call in a better one costs more here.
const most = 64 << 10

var (
	karatsubaThreshold    = 113
	karatsubaSqrThreshold = 180
	divRecursiveThreshold = 120
)

func mulRows(z, x, y nat)
func sqrRows(z, x nat)
func montgomeryRows(z, x, y, m []Word, k, c Word, from, to int) (carry Word)
func divRows(q, u, v nat, top Word, from, to int) Word

func basicMul(z, x, y nat) {
	if len(x)*len(y) <= most {
		mulRows(z, x, y)
		return
	}
	clear(z[:len(x)+len(y)])
	for i, d := range y {
		if d != 0 {
			z[len(x)+i] = addMulVVWW(z[i:i+len(x)], z[i:i+len(x)], x, d, 0)
		}
	}
}

func basicSqr(stk *stack, z, x nat) {
	if len(x)*len(x) <= most {
		sqrRows(z, x)
	} else {
		basicMul(z, x, x)
	}
}

func (z nat) montgomery(x, y, m nat, k Word, n int) nat {
	if len(x) != n || len(y) != n || len(m) != n {
		panic("math/big: mismatched montgomery number lengths")
	}
	z = z.make(n * 2)
	clear(z)
	var c Word
	rows := max(1, most/max(1, n))
	for i := 0; i < n; i += rows {
		c = montgomeryRows(z, x, y, m, k, c, i, min(n, i+rows))
	}
	if c != 0 {
		subVV(z[:n], z[n:], m)
	} else {
		copy(z[:n], z[n:])
	}
	return z[:n]
}

func (q nat) divBasic(stk *stack, u, v nat) {
	rows := max(1, most/len(v))
	top := Word(0)
	for i := len(u) - len(v); i >= 0; i -= rows {
		top = divRows(q, u, v, top, max(0, i-rows+1), i)
	}
}
