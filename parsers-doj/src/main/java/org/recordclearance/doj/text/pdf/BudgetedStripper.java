package org.recordclearance.doj.text.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gets the text of pages as it stands on them, within a budget. For one thread. */
final class BudgetedStripper extends PDFTextStripper {

    /** As many as no page has, and few enough to be kept until the page is put out. */
    private static final int MOST_LETTERS_OF_A_PAGE = 100_000;

    private final Budget budget;
    private int letters;

    /** Creates one with a budget. */
    BudgetedStripper(Budget budget) {
        this.budget = budget;
        setSortByPosition(true);
        setLineSeparator("\n");
        setPageEnd("\n");
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        letters = 0;
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.enter();
        try {
            super.showForm(form);
        } finally {
            budget.leave();
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        budget.enter();
        try {
            super.showTransparencyGroup(form);
        } finally {
            budget.leave();
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        budget.step();
        budget.use(1);
        if (++letters > MOST_LETTERS_OF_A_PAGE) {
            throw new Budget.Exceeded("more than " + MOST_LETTERS_OF_A_PAGE + " letters on a page");
        }
        super.processTextPosition(text);
    }
}
