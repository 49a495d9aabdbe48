package org.tandem.it;

import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.event.container.AfterStart;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;

/** Deploys the built application once, when the server has started, for all test classes of the run. */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Deployer.class);
    }

    /** Does it. */
    public static class Deployer {

        public void deploy(@Observes AfterStart started) throws DeploymentException {
            started.getDeployableContainer().deploy(ShrinkWrap.createFromZipFile(EnterpriseArchive.class, TestServer.ear().toFile()));
        }
    }
}
