"""The problems of AssignmentBenchmark by SciPy: python3 domain/src/bench/python/assignments.py

Prints the seconds of processor time of this one thread, best of three, and the sum of the optima, which must be the benchmark's.
"""
import time

import numpy as np
import scipy
from scipy.optimize import Bounds, LinearConstraint, linear_sum_assignment, milp
from scipy.sparse import coo_array

DIFFERENT, SIDE, ROWS, COLUMNS, PLACES, GREATEST = 10_000, 60, 200, 120, 2, 100_000_000


def gains(first, count):
    """Numbers first+1 … first+count of SplitMix64 begun at 1, as the benchmark draws them."""
    with np.errstate(over="ignore"):
        z = np.uint64(1) + np.arange(first + 1, first + count + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        z = z ^ (z >> np.uint64(31))
    return ((z >> np.uint64(1)) % np.uint64(GREATEST)).astype(np.int64)


def best(work):
    seconds, value = [], 0
    for _ in range(3):
        begin = time.process_time()
        value = work()
        seconds.append(time.process_time() - begin)
    return min(seconds), value


def of_all(costs):
    total = 0
    for cost in costs:
        rows, columns = linear_sum_assignment(cost)
        total -= int(cost[rows, columns].sum())
    return total


def by_highs(cost):
    edges = np.arange(ROWS * COLUMNS)
    rows = coo_array((np.ones(edges.size), (edges // COLUMNS, edges)), shape=(ROWS, edges.size)).tocsr()
    columns = coo_array((np.ones(edges.size), (edges % COLUMNS, edges)), shape=(COLUMNS, edges.size)).tocsr()
    found = milp(cost.ravel().astype(float), integrality=np.ones(edges.size), bounds=Bounds(0, 1), options={"mip_rel_gap": 0},
                 constraints=[LinearConstraint(rows, ub=1), LinearConstraint(columns, ub=PLACES)])
    return -int((cost.ravel() * np.rint(found.x).astype(np.int64)).sum())


print("SciPy", scipy.__version__)
small = DIFFERENT * SIDE * SIDE
costs = -gains(0, small).reshape(DIFFERENT, SIDE, SIDE)
print("10,000 of 60 x 60, linear_sum_assignment: %.3f s, sum of the optima %d" % best(lambda: of_all(costs)))
wide = -gains(small, ROWS * COLUMNS).reshape(ROWS, COLUMNS)
print("200 x 120 with two places a column, columns doubled, linear_sum_assignment: %.4f s, %d" % best(lambda: of_all([np.tile(wide, PLACES)])))
print("the same by milp (HiGHS): %.3f s, %d" % best(lambda: by_highs(wide)))
