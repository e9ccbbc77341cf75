// Detection of programs that would need infinitely many instances (types2's mono.go): a graph of type parameters and
// local types, with an edge for every instantiation; a cycle through a derived type is an error.
#pragma once

#include <span>
#include <unordered_map>
#include <vector>

#include "types/types.h"

namespace gopark::types {

class Reporter;

class MonoGraph {
 public:
  // The method's receiver type parameter stands for the type's.
  void recordCanon(TypeParam* methodParam, TypeParam* typeParam);
  void recordInstance(Package* package, Pos pos, std::span<TypeParam* const> params, std::span<Type* const> args,
                      std::span<syntax::Expr* const> argExprs);
  // Reports a cycle, if there is one.
  void check(Reporter* reporter);

 private:
  struct Vertex {
    int weight = 0;
    int previous = -1;
    int length = 0;
    TypeName* object = nullptr;
  };
  struct Edge {
    int to;
    int from;
    int weight;
    Pos pos;
    Type* type;
  };
  void reportLoop(Reporter* reporter, int vertex) const;
  void assign(Package* package, Pos pos, TypeParam* param, Type* arg);
  void flow(Package* package, Pos pos, TypeParam* param, int src, int weight, Type* type);
  void walk(Package* package, Pos pos, TypeParam* param, Type* type, Type* arg);
  int localNamedVertex(Package* package, Named* named);
  int typeParamVertex(TypeParam* param);
  void addEdge(int to, int from, int weight, Pos pos, Type* type);

  std::vector<Vertex> vertices_;
  std::vector<Edge> edges_;
  std::unordered_map<TypeParam*, TypeParam*> canon_;
  std::unordered_map<TypeName*, int> nameIndex_;
};

}  // namespace gopark::types
