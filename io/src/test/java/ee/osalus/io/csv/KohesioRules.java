package ee.osalus.io.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Kohesio's rules, written from their description and without the code under test: form of the text, of the cells, and their sense. */
final class KohesioRules {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private KohesioRules() {}

    static List<String> violations(String csv) {
        List<List<String>> rows = parse(csv);
        List<String> header = rows.get(0);
        List<String> violations = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() != header.size()) {
                violations.add("cells: " + row.size());
                continue;
            }
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(header.get(i), row.get(i));
            }
            check(cells, violations);
        }
        return violations;
    }

    private static void check(Map<String, String> cells, List<String> violations) {
        String place =
                cells.getOrDefault("Postal_Code", "") + cells.getOrDefault("NUTS3_Code", "") + cells.getOrDefault("Location_Indicator_latitude_longitude", "");
        if (place.isBlank()) {
            violations.add("no location");
        }
        try {
            LocalDate start = LocalDate.parse(cells.getOrDefault("Operation_Start_Date", ""), DAY);
            LocalDate end = LocalDate.parse(cells.getOrDefault("Operation_End_Date", ""), DAY);
            if (start.isAfter(end)) {
                violations.add("start after end");
            }
        } catch (DateTimeParseException noDate) {
            violations.add("date: " + noDate.getMessage());
        }
        String currency = cells.getOrDefault("Total_Eligible_Expenditure_Currency", "");
        if (!currency.equals("EUR")
                && cells.getOrDefault("Total_Eligible_Expenditure_Exchange_Rate", "").isBlank()) {
            violations.add("no exchange rate");
        }
        BigDecimal rate = new BigDecimal(cells.getOrDefault("Cofinancing_Rate", ""));
        if (rate.signum() < 0 || rate.compareTo(BigDecimal.valueOf(100)) > 0) {
            violations.add("rate");
        }
        if (!cells.getOrDefault("Total_Eligible_Expenditure_amount", "").matches("[0-9]+\\.[0-9]{2,}")) {
            violations.add("amount");
        }
        for (String cell : cells.values()) {
            if (cell.matches("(?s)[=+@-].*")) {
                violations.add("formula: " + cell);
            }
        }
    }

    /** RFC 4180, and nothing but. */
    private static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else if (c != '\n') {
                cell.append(c);
            }
        }
        return rows;
    }
}
