// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

/** What opens when something in the editor is pressed. */
interface CellForms {
    /** What the row asks of the fact. */
    void condition(String row, String fact);

    /** The amount of a row of a part. */
    void amount(String row);

    /** Code, dates, value and clause of a row. */
    void row(String row);

    /** A place as the file has it. */
    void whole(String path);

    /** A fact that the rows of the list do not ask yet. */
    void column(String list);

    void item(BlockDraft item);

    void example(ExampleDraft example);
}
