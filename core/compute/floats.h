// What Go's package math computes by polynomials: the same operations in the same order, for the same bits everywhere.
#pragma once

namespace gopark::compute {

double exponential(double x);
double logarithm(double x);
double hypotenuse(double p, double q);
double fusedMultiplyAdd(double x, double y, double z);

}  // namespace gopark::compute
