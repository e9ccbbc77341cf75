//gopark:remove init poolCleanup runtime_registerPoolCleanup

package sync

import "unsafe"

// registerPools tells the run-time where the lists of pools are, and where a pool keeps its two caches. Each collection
// drops the older caches and makes the younger ones the older, as package sync has it; it does so by itself, because no
// Go code can run while the world is stopped. Native.
func registerPools(all, old *[]*Pool, local, victim uintptr)

func init() {
	registerPools(&allPools, &oldPools, unsafe.Offsetof(Pool{}.local), unsafe.Offsetof(Pool{}.victim))
}
