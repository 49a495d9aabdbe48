package org.tandem.intake.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.tandem.intake.Observation;
import org.tandem.intake.PackedBlock;
import org.tandem.intake.Precedence;
import org.tandem.intake.Problem;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.BusinessException.NotFound;

/** Reads what releases hold. */
@ApplicationScoped
public class StoredRows {

    /** A release in force, as far as the panel needs to know it. */
    public record InForce(int number, Precedence precedence) {
    }

    private static final String IN_FORCE = " r.published_in is not null and r.published_in <= ? and (r.withdrawn_in is null or r.withdrawn_in > ?)";

    private static final int BLOCKS_AT_ONCE = 40;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    private DataSource dataSource;

    protected StoredRows() {
    }

    StoredRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Releases in force at a version, lowest precedence first. */
    public List<InForce> inForceAt(DataVersion version) {
        List<InForce> found = query("select r.id, r.published_on, r.layout_rank, r.sha256 from data_release r where" + IN_FORCE,
                r -> new InForce(r.getInt(1), new Precedence(r.getObject(2, LocalDate.class), r.getInt(3), r.getString(4))),
                version.number(), version.number());
        return found.stream().sorted(Comparator.comparing(InForce::precedence)).toList();
    }

    /** Which indicators the releases in force speak of: indicator → numbers of releases. */
    public Map<String, List<Integer>> indicatorsAt(DataVersion version) {
        Map<String, List<Integer>> indicators = new TreeMap<>();
        query("select b.indicator, b.release_id from release_block b join data_release r on r.id = b.release_id where" + IN_FORCE
                + " order by b.release_id", r -> indicators.computeIfAbsent(r.getString(1), i -> new ArrayList<>()).add(r.getInt(2)),
                version.number(), version.number());
        return indicators;
    }

    /** A release that was read, in force or not. */
    public InForce release(int number) {
        return query("select published_on, layout_rank, sha256 from data_release where id = ? and published_on is not null",
                r -> new InForce(number, new Precedence(r.getObject(1, LocalDate.class), r.getInt(2), r.getString(3))), number)
                .stream().findFirst().orElseThrow(() -> new NotFound("There is no release " + number + " that was read."));
    }

    /** Which indicators a release speaks of, sorted. */
    public List<String> indicatorsOf(int release) {
        return query("select indicator from release_block where release_id = ? order by indicator", r -> r.getString(1), release);
    }

    /** Observations of one release and indicator. */
    public List<Observation> observations(int release, String indicator) {
        return query("select packed from release_block where release_id = ? and indicator = ?",
                r -> PackedBlock.unpack(r.getBytes(1)), release, indicator).stream().findFirst().orElse(List.of());
    }

    /**
     * All that the releases in force at a version say, indicator by indicator, in one pass: a query for each of thousands of blocks
     * would cost more than the blocks. The bytes of one indicator are held at a time.
     *
     * @param reader takes an indicator and its packed blocks by number of release
     */
    public void blocksAt(DataVersion version, BiConsumer<String, Map<Integer, byte[]>> reader) {
        try (Connection connection = dataSource.getConnection()) {
            boolean alone = connection.getAutoCommit();
            if (alone) {
                connection.setAutoCommit(false);
            }
            readBlocks(connection, version, reader);
            if (alone) {
                connection.commit();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Stored rows cannot be read.", e);
        }
    }

    /** In pieces of some rows, which PostgreSQL does within a transaction only. */
    private static void readBlocks(Connection connection, DataVersion version, BiConsumer<String, Map<Integer, byte[]>> reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select b.indicator, b.release_id, b.packed from release_block b"
                + " join data_release r on r.id = b.release_id where" + IN_FORCE + " order by b.indicator, b.release_id")) {
            statement.setFetchSize(BLOCKS_AT_ONCE);
            statement.setLong(1, version.number());
            statement.setLong(2, version.number());
            String indicator = "";
            Map<Integer, byte[]> blocks = new LinkedHashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (!rows.getString(1).equals(indicator) && !blocks.isEmpty()) {
                        reader.accept(indicator, blocks);
                        blocks = new LinkedHashMap<>();
                    }
                    indicator = rows.getString(1);
                    blocks.put(rows.getInt(2), rows.getBytes(3));
                }
            }
            if (!blocks.isEmpty()) {
                reader.accept(indicator, blocks);
            }
        }
    }

    /** Bad rows of a release in the order of the file. */
    public List<Problem> problems(int release, int first, int most) {
        return query("select source_row, column_name, problem_code, message, found_text, severity from release_problem"
                        + " where release_id = ? and problem_number > ? and problem_number <= ? order by problem_number",
                r -> new Problem(r.getInt(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5),
                        Problem.Severity.valueOf(r.getString(6))),
                release, first, (long) first + most);
    }

    /** The first problems of one severity in the order of the file. */
    public List<Problem> problems(int release, Problem.Severity severity, int most) {
        return query("select source_row, column_name, problem_code, message, found_text from release_problem"
                        + " where release_id = ? and severity = ? order by problem_number limit ?",
                r -> new Problem(r.getInt(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), severity),
                release, severity.name(), most);
    }

    /** How many problems of one severity there are. */
    public int problemCount(int release, Problem.Severity severity) {
        return query("select count(*) from release_problem where release_id = ? and severity = ?", r -> r.getInt(1), release, severity.name()).get(0);
    }

    /** Provider codes of a release that no published list of organisations holds, sorted. */
    public List<String> unknownProviders(int release) {
        return query("select distinct o.provider from observation o where o.release_id = ? and not exists (select 1 from provider_listing l"
                + " join data_release r on r.id = l.release_id where l.code = o.provider and r.status = 'PUBLISHED') order by o.provider",
                r -> r.getString(1), release);
    }

    /** One row of a result. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Stored rows cannot be read.", e);
        }
    }
}
