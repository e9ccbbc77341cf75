package bigmod

// Natives.
func addWords(z, x, y []uint) (c uint)
func subWords(z, x, y []uint) (c uint)
func addMulVVW(z, x []uint, y uint) (carry uint)
func montgomeryRows(z, x, y, m []uint, k, c uint, from, to int) (carry uint)

func (x *Nat) add(y *Nat) (c uint) {
	return addWords(x.limbs, x.limbs, y.limbs[:len(x.limbs)])
}

func (x *Nat) sub(y *Nat) (c uint) {
	return subWords(x.limbs, x.limbs, y.limbs[:len(x.limbs)])
}

func (x *Nat) montgomeryMul(a *Nat, b *Nat, m *Modulus) *Nat {
	const most = 64 << 10 // pairs of words at a time: others must run, too
	n := len(m.nat.limbs)
	t := make([]uint, 2*n)
	var c uint
	rows := max(1, most/max(1, n))
	for i := 0; i < n; i += rows {
		c = montgomeryRows(t, a.limbs[:n], b.limbs[:n], m.nat.limbs, m.m0inv, c, i, min(n, i+rows))
	}
	copy(x.reset(n).limbs, t[n:])
	x.maybeSubtractModulus(choice(c), m)
	return x
}
