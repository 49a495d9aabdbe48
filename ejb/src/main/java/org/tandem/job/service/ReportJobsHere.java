package org.tandem.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The jobs that this server works on. */
@ApplicationScoped
class ReportJobsHere {

    private final Map<Long, Lease> leases = new ConcurrentHashMap<>();

    void begin(Lease lease) {
        leases.put(lease.job(), lease);
    }

    void end(Lease lease) {
        leases.remove(lease.job(), lease);
    }

    boolean works(long job) {
        return leases.containsKey(job);
    }

    Collection<Lease> all() {
        return List.copyOf(leases.values());
    }
}
