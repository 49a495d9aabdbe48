package org.tandem.pairing.solver;

/** Where rows may take several columns: Dijkstra's search over rows and columns. */
final class AugmentationOfUnits implements Augmentation {

    private final Flow flow;
    private final ShortestPaths paths;

    AugmentationOfUnits(Flow flow) {
        this.flow = flow;
        this.paths = new ShortestPaths(flow, false);
    }

    @Override
    public void from(int row) {
        paths.from(row);
        movePotentials();
        augment();
    }

    private void movePotentials() {
        FlowProblem problem = flow.problem;
        int width = problem.width;
        int sink = problem.sink() * width;
        for (int node = 0; node < problem.sink(); node++) {
            if (paths.settled[node]) {
                Gains.add(flow.potential, node * width, paths.distance, node * width, width, 1);
                Gains.add(flow.potential, node * width, paths.distance, sink, width, -1);
            }
        }
    }

    private void augment() {
        for (int node = paths.before[flow.problem.sink()]; node != ShortestPaths.NONE; node = paths.before[node]) {
            int edge = paths.viaEdge[node];
            if (edge != ShortestPaths.NONE) {
                if (flow.used[edge]) {
                    flow.release(edge);
                } else {
                    flow.use(edge);
                }
            }
        }
    }
}
