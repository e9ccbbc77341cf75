#include "runtime/task.h"

#include <cstdlib>

#include "runtime/timer.h"

namespace gopark::runtime {

Task::~Task() {
  std::free(waiter_.overflow);
  // A select's further waiters are in chain only while it is parked, when the program ends.
  for (Waiter* waiter = waiter_.nextCase; waiter != nullptr;) {
    Waiter* next = waiter->nextCase;
    std::free(waiter->overflow);
    delete waiter;
    waiter = next;
  }
  delete sleepTimer_;
}

void Task::dispose(Worker*) { delete this; }

}  // namespace gopark::runtime
