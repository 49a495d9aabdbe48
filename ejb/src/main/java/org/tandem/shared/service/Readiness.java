package org.tandem.shared.service;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether Tandem can answer: the migrations are done and whatever starts after them has finished. */
@ApplicationScoped
public class Readiness {

    private volatile boolean ready;

    void schemaIsReady() {
        ready = true;
    }

    /** True once start-up has finished. */
    public boolean isReady() {
        return ready;
    }
}
