// The analyzers: one file each, or calls.cc. Each reports its findings about the whole package.
#pragma once

#include "vet/pass.h"

namespace gopark::vet {

void appends(Pass& pass);           // append without values
void assign(Pass& pass);            // x = x
void atomic(Pass& pass);            // x = atomic.AddInt64(&x, 1)
void bools(Pass& pass);             // operands of && and || that are redundant or contradict each other
void buildtag(Pass& pass);          // lines //go:build and // +build that do not count
void composites(Pass& pass);        // literals of other packages' structs without field names
void copylocks(Pass& pass);         // values that contain a lock are copied
void defers(Pass& pass);            // defer with time.Since
void directive(Pass& pass);         // comments //go:debug that do not count
void errorsas(Pass& pass);          // errors.As into what is no pointer to an error type
void hostport(Pass& pass);          // addresses that leave out IPv6
void httpresponse(Pass& pass);      // responses that are used before the error is looked at
void ifaceassert(Pass& pass);       // assertions that no value can satisfy
void loopclosure(Pass& pass);       // goroutines and deferred calls that share a loop's variables
void lostcancel(Pass& pass);        // contexts whose cancel function may never be called
void nilfunc(Pass& pass);           // functions that are compared with nil
void printf(Pass& pass);            // formats that do not fit their arguments
void shift(Pass& pass);             // shifts by all bits
void sigchanyzer(Pass& pass);       // signal.Notify on unbuffered channels
void slog(Pass& pass);              // arguments that are no keys and values
void stdmethods(Pass& pass);        // methods that std looks for, with other signatures
void stringintconv(Pass& pass);     // string(65)
void structtag(Pass& pass);         // tags that packages cannot read
void testinggoroutine(Pass& pass);  // t.Fatal in other goroutines than the test's
void tests(Pass& pass);             // tests and examples with names and signatures that go test does not know
void timeformat(Pass& pass);        // layouts of dates with month and day swapped
void unmarshal(Pass& pass);         // decoding into what is no pointer
void unreachable(Pass& pass);       // statements that are never executed
void unsafeptr(Pass& pass);         // integers that become pointers
void unusedresult(Pass& pass);      // calls for nothing
void waitgroup(Pass& pass);         // WaitGroup.Add in the goroutine that is waited for

}  // namespace gopark::vet
