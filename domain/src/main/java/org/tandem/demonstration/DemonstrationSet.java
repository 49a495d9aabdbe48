package org.tandem.demonstration;

import java.util.ArrayList;
import java.util.List;

/** Makes the files of the demonstration set. */
public final class DemonstrationSet {

    /** The seed with which the stories hold; tests prove them for it. */
    public static final long SEED = 20260401L;

    private DemonstrationSet() {
    }

    /** All files with the seed of the stories, in the order in which they are loaded. */
    public static List<DemonstrationFile> generate() {
        return generate(SEED);
    }

    /**
     * All files, in the order in which they are loaded: organisations first. The same seed gives the same bytes on every
     * machine; with another seed than {@link #SEED} the figures are as natural, but a story may fail.
     */
    public static List<DemonstrationFile> generate(long seed) {
        List<DemonstrationProvider> providers = DemonstrationProvider.all();
        Noise noise = new Noise(seed);
        TargetSeries series = new TargetSeries(noise);
        Volumes volumes = new Volumes(noise, providers);
        List<DemonstrationFile> files = new ArrayList<>(new OrganisationFiles(providers).all());
        files.add(new PeerFinderFile(providers, noise).file());
        files.addAll(new EmergencyFiles(providers, series, volumes).all());
        files.addAll(new SicknessFiles(providers, series, volumes).all());
        files.addAll(new ObservationFiles(providers, series, volumes).all());
        return List.copyOf(files);
    }
}
