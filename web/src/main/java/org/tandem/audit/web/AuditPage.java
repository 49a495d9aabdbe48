package org.tandem.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.tandem.audit.service.AuditSearch;
import org.tandem.audit.service.AuditSearch.Question;
import org.tandem.audit.service.AuditSearch.Row;
import org.tandem.shared.Page;
import org.tandem.shared.PageAsked;
import org.tandem.shared.web.Notices;

/** The audit trail, newest first. */
@Named
@RequestScoped
public class AuditPage {

    @Inject
    private AuditSearch search;
    @Inject
    private Notices notices;

    private String who;
    private String what;
    private String from;
    private String to;
    private int page;
    private Page<Row> rows;

    public void load() {
        rows = search.find(new Question(text(who), text(what), AuditDays.start(date(from)), AuditDays.end(date(to))), new PageAsked(Math.max(0, page), PageAsked.USUAL));
    }

    /** Without a choice, all. */
    private static String text(String choice) {
        return choice == null ? "" : choice.strip();
    }

    private LocalDate date(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            notices.wrongField("from", "imports.noDay", text);
            return null;
        }
    }

    public boolean isMore() {
        return (long) (page + 1) * PageAsked.USUAL < getRows().total();
    }

    /** Looked up here after the check of the trail, which sends a form. */
    public Page<Row> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
