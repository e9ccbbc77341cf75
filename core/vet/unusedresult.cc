// Calls for nothing of functions that do nothing but answer.
#include <algorithm>

#include "syntax/positions.h"
#include "vet/analyzers.h"
#include "vet/callee.h"
#include "vet/type_sets.h"

namespace gopark::vet {

using namespace syntax;

namespace {

bool onlyAnswers(types::Func* func) {
  return isFunction(func, "fmt", {"Append", "Appendf", "Appendln", "Errorf", "Sprint", "Sprintf", "Sprintln"}) ||
         isFunction(func, "errors", {"New"}) || isFunction(func, "sort", {"Reverse"}) ||
         isFunction(func, "context", {"WithCancel", "WithDeadline", "WithTimeout", "WithValue"}) ||
         isFunction(func, "maps", {"All", "Clone", "Collect", "Equal", "EqualFunc", "Keys", "Values"}) ||
         isFunction(func, "slices", {"All",          "AppendSeq", "Backward",    "BinarySearch", "BinarySearchFunc",
                                     "Chunk",        "Clip",      "Clone",       "Collect",      "Compact",
                                     "CompactFunc",  "Compare",   "CompareFunc", "Concat",       "Contains",
                                     "ContainsFunc", "Delete",    "DeleteFunc",  "Equal",        "EqualFunc",
                                     "Grow",         "Index",     "IndexFunc",   "Insert",       "IsSorted",
                                     "IsSortedFunc", "Max",       "MaxFunc",     "Min",          "MinFunc",
                                     "Repeat",       "Replace",   "Sorted",      "SortedFunc",   "SortedStableFunc",
                                     "Values"});
}

}  // namespace

void unusedresult(Pass& pass) {
  pass.each<ExprStmt>([&](ExprStmt* s) {
    auto* call = cast<CallExpr>(unparen(s->x));
    auto* func = types::cast<types::Func>(call == nullptr ? nullptr : callee(call));
    if (func == nullptr) return;
    if (types::Var* recv = func->signature()->recv) {
      bool answers = (func->name.is("Error") || func->name.is("String")) && isStringer(func->signature());
      if (answers)
        pass.report(call, "result of (" + pass.text(recv->type) + ")." + func->name.str() + " call not used");
    } else if (onlyAnswers(func)) {
      pass.report(call, "result of " + fullName(pass, func) + " call not used");
    }
  });
}

}  // namespace gopark::vet
