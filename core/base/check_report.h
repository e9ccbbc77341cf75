// Who hears of a failing CHECK before it aborts, besides stderr.
#pragma once

namespace gopark {

// `report` gets what failed, and where, in a line; from the thread it failed on.
void reportFailedChecks(void (*report)(const char* line));

}  // namespace gopark
