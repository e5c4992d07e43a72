// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 评估原因, A.1.3 of GB/T 42195-2022. */
public enum AssessmentReason implements Term {
    FIRST,
    ROUTINE,
    IMMEDIATE,
    REASSESSMENT,
    OTHER;

    @Override
    public String key() {
        return "term.assessmentReason." + name();
    }
}
