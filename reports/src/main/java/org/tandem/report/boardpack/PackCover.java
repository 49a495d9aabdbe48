package org.tandem.report.boardpack;

/**
 * The cover of a pack.
 *
 * @param number         of the pack, which stands in file names
 * @param title          as its people gave it
 * @param subject        provider, board or region
 * @param facts          a line about the subject, such as its type and region or how many providers it holds
 * @param purpose        decision, assurance or information
 * @param owner          post that answers for the pack
 * @param classification who may read it
 * @param template       name of the template it began with
 */
public record PackCover(long number, String title, Named subject, String facts, PackEdition edition, String purpose, String owner,
                        String classification, String template) {

    PackCover forThePublic() {
        return new PackCover(number, title, subject, facts, PackEdition.PUBLIC, purpose, owner, "OFFICIAL: public version", template);
    }
}
