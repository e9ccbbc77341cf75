// The analyzers, one per file. Each reports its findings about the whole package.
#pragma once

#include "vet/pass.h"

namespace gopark::vet {

void copylocks(Pass& pass);    // values that contain a lock are copied
void loopclosure(Pass& pass);  // goroutines and deferred calls that share a loop's variables
void lostcancel(Pass& pass);   // contexts whose cancel function may never be called
void printf(Pass& pass);       // formats that do not fit their arguments
void sigchanyzer(Pass& pass);  // signal.Notify on unbuffered channels
void unreachable(Pass& pass);  // statements that are never executed
void waitgroup(Pass& pass);    // WaitGroup.Add in the goroutine that is waited for

}  // namespace gopark::vet
