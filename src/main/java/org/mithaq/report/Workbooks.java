package org.mithaq.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An answer as an Excel workbook. Cells are strings, never formulas: a title that begins with an equals sign stays a
 * title.
 */
final class Workbooks {
    /** Excel takes no more characters in one cell. */
    private static final int LONGEST_CELL = 32_767;

    private static final int MOST_ROWS = 1_048_575;

    private Workbooks() {}

    static void write(Grid grid, OutputStream out) throws IOException {
        if (grid.rows().size() > MOST_ROWS) {
            throw new QueryRefused("A sheet holds at most " + MOST_ROWS + " rows, the answer has "
                    + grid.rows().size() + ": use --format csv");
        }
        try (Workbook book = new Workbook(new StayingOpen(out), "Mithaq", "1.0")) {
            Worksheet sheet = book.newWorksheet("Answer");
            fill(sheet, 0, grid.columns());
            for (int row = 0; row < grid.rows().size(); row++) {
                fill(sheet, row + 1, grid.rows().get(row));
            }
            sheet.freezePane(0, 1);
        }
    }

    private static void fill(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (!cell.isEmpty()) {
                sheet.value(row, column, cell.substring(0, Math.min(cell.length(), LONGEST_CELL)));
            }
        }
    }

    /** A stream whose closing only flushes: the caller's stream is the caller's to close. */
    private static final class StayingOpen extends FilterOutputStream {
        StayingOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
