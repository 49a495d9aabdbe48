package org.tandem.demonstration.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.tandem.demonstration.DemonstrationUser;
import org.tandem.shared.service.InstallationRepository;
import org.tandem.shared.service.Migration.SchemaReady;

/** Says at the end of the start where Tandem answers and, with made-up data, how to sign in. */
@ApplicationScoped
public class Welcome {

    private static final Logger LOG = Logger.getLogger(Welcome.class);
    private static final int AT_THE_END = 1000;
    private static final int HTTP = 8080;

    @Inject
    private InstallationRepository installation;

    void onStart(@Observes @Priority(AT_THE_END) SchemaReady ready) {
        String address = "http://localhost:" + (HTTP + Integer.getInteger("jboss.socket.binding.port-offset", 0)) + "/tandem";
        String signIns = installation.isMadeUp()
                ? DemonstrationUser.everybody().stream().map(DemonstrationUser::name).collect(Collectors.joining(" ", ", made-up data. Sign in as ",
                        " (password " + DemonstrationBasics.PASSWORD + ")"))
                : "";
        LOG.infof("Tandem answers at %s%s", address, signIns);
    }
}
