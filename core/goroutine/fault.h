// How a program ends that has touched memory which is none.
#pragma once

namespace gopark::goroutine {

// Go's words; with the address twice, and the place.
inline constexpr char kFaultText[] =
    "unexpected fault address 0x%llx\nfatal error: fault\n"
    "[signal SIGSEGV: segmentation violation code=0x1 addr=0x%llx pc=0x%llx]\n";

}  // namespace gopark::goroutine
