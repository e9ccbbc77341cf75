// Whether this build looks at what costs time to look at: those for turnaround and with sanitizers do.
#pragma once

namespace gopark {

#ifdef GOPARK_DEBUG
constexpr bool kDebugBuild = true;
#else
constexpr bool kDebugBuild = false;
#endif

}  // namespace gopark
