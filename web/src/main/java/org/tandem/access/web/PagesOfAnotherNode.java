package org.tandem.access.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.util.Components;

/**
 * Takes a form that was filled in on a page of a node that is gone: what the page remembered of itself lay in that node's session, so it
 * is built anew before what was typed is read. Beans of pages live for one request, so nothing else is missing. In a session that
 * began here a form still has to be one that this session was given.
 */
public class PagesOfAnotherNode extends ViewHandlerWrapper {

    public PagesOfAnotherNode(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        UIViewRoot remembered = super.restoreView(context, viewId);
        return remembered == null && context.isPostback()
                && PageSessions.mayComeFromAnotherNode((HttpServletRequest) context.getExternalContext().getRequest()) ? built(viewId) : remembered;
    }

    private static UIViewRoot built(String viewId) {
        try {
            return Components.buildView(viewId);
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
