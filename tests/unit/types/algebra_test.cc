// Identity and hashing, method sets, instances for monomorphisation.
#include <gtest/gtest.h>

#include "checked_source.h"
#include "types/instances.h"
#include "types/methodset.h"
#include "types/typehash.h"

namespace gopark::types {
namespace {

TEST(Identical, FollowsTheSpecAndTheHashFollowsIt) {
  CheckedSource source(R"(package p
type T struct{}
type G[P any] struct{ x P }
type A = []int
var (
  s1 []int
  s2 A
  s3 []uint
  b1 []byte
  b2 []uint8
  m1 map[string]G[int]
  m2 map[string]G[int]
  m3 map[string]G[string]
  f1 func(a int, b ...string) (err error)
  f2 func(int, ...string) error
  f3 func(int, []string) error
  i1 interface{ M(); N() int }
  i2 interface{ N() int; M() }
  i3 interface{ N() int }
  t1 struct{ a int "x" }
  t2 struct{ a int }
)
)");
  ASSERT_EQ(source.errors(), "");
  auto same = [&](const char* a, const char* b) {
    Type* x = source.type(a);
    Type* y = source.type(b);
    if (identical(x, y)) EXPECT_EQ(typeHash(x), typeHash(y)) << a << " " << b;
    return identical(x, y);
  };
  EXPECT_TRUE(same("s1", "s2"));
  EXPECT_FALSE(same("s1", "s3"));
  EXPECT_TRUE(same("b1", "b2"));
  EXPECT_TRUE(same("m1", "m2"));
  EXPECT_FALSE(same("m1", "m3"));
  EXPECT_TRUE(same("f1", "f2"));
  EXPECT_FALSE(same("f1", "f3"));
  EXPECT_TRUE(same("i1", "i2"));
  EXPECT_FALSE(same("i1", "i3"));
  EXPECT_FALSE(same("t1", "t2"));
  EXPECT_TRUE(identicalIgnoreTags(source.type("t1"), source.type("t2")));
}

std::string names(const std::vector<MethodEntry>& set) {
  std::string text;
  for (const MethodEntry& entry : set) {
    if (!text.empty()) text += ' ';
    text += entry.func->name.view();
    for (int i : entry.index) text += "." + std::to_string(i);
    if (entry.indirect) text += '*';
  }
  return text;
}

TEST(MethodSet, PromotedAmbiguousAndShadowed) {
  CheckedSource source(R"(package p
type A struct{}
func (A) Val() {}
func (*A) Ptr() {}
func (A) lower() {}
type B struct{}
func (B) Val() {}
type I interface{ Z(); A() }
type S struct { A; *B; I }
func (S) Own() {}
type G[P any] struct{ A }
func (*G[P]) Get() P { panic(0) }
func (G[P]) Generic[Q any](Q) {}
var s S
var p *S
var i I
var g G[int]
var gp *G[int]
)");
  ASSERT_EQ(source.errors(), "");
  EXPECT_EQ(names(methodSet(source.type("s"))), "Own.0 Z.2.1 lower.0.2");
  EXPECT_EQ(names(methodSet(source.type("p"))), "Own.0* Ptr.0.1* Z.2.1* lower.0.2*");
  EXPECT_EQ(names(methodSet(source.type("i"))), "A.0 Z.1");
  EXPECT_EQ(names(methodSet(source.type("g"))), "Val.0.0 lower.0.2");
  auto set = methodSet(source.type("gp"));
  EXPECT_EQ(names(set), "Get.0* Ptr.0.1* Val.0.0* lower.0.2*");
  EXPECT_EQ(typeString(set[0].func->type), "func() int");
}

TEST(Instances, TypesOfBodies) {
  CheckedSource source(R"(package p
type Pair[K comparable, V any] struct { k K; v V; next *Pair[K, V] }
func (p *Pair[K, V]) Key() K { var m map[K][]V; _ = m; return p.k }
func F[T any](x T) {
  type local struct { t T; next *local }
  type alias = []local
  var v local
  var a alias
  _, _ = v, a
}
)");
  ASSERT_EQ(source.errors(), "");
  Instances instances;
  Type* args[] = {basic(BasicKind::String), basic(BasicKind::Int)};

  auto* pair = as<Named>(source.type("Pair"));
  Type* instance = instances.instantiate(pair, args);
  EXPECT_EQ(typeString(instance), "p.Pair[string, int]");
  EXPECT_EQ(typeString(under(instance)), "struct{k string; v int; next *p.Pair[string, int]}");

  Func* key = method(pair, 0);
  std::vector<TypeParam*> params = Instances::typeParams(key);
  ASSERT_EQ(params.size(), 2u);
  auto* body = key->decl->body;
  auto* decl = syntax::as<syntax::VarDecl>(syntax::as<syntax::DeclStmt>(body->list[0])->decls[0]);
  Type* m = decl->names[0]->object->type;
  EXPECT_EQ(typeString(instances.substitute(m, params, args)), "map[string][]int");
  EXPECT_TRUE(identical(instances.substitute(key->signature()->recv->type, params, args),
                        instances.checker().newPointer(instance)));

  auto* f = as<Func>(source.object("F"));
  params = Instances::typeParams(f);
  auto variable = [&](size_t i) {
    auto* d = syntax::as<syntax::VarDecl>(syntax::as<syntax::DeclStmt>(f->decl->body->list[i])->decls[0]);
    return d->names[0]->object->type;
  };
  Type* one[] = {basic(BasicKind::Int)};
  Type* other[] = {basic(BasicKind::String)};
  Type* v1 = instances.substitute(variable(2), params, one);
  Type* v2 = instances.substitute(variable(2), params, other);
  EXPECT_FALSE(identical(v1, v2));
  EXPECT_TRUE(identical(v1, instances.substitute(variable(2), params, one)));
  EXPECT_EQ(typeString(under(v1)), "struct{t int; next *p.local[int]}");
  auto* a = as<Slice>(unalias(instances.substitute(variable(3), params, one)));
  EXPECT_TRUE(identical(a->elem, v1));
}

}  // namespace
}  // namespace gopark::types
