// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 培训形式. */
public enum TrainingForm implements Term {
    IN_HOUSE,
    EXTERNAL,
    ONLINE,
    PRACTICE,
    DRILL,
    CONTEST;

    @Override
    public String key() {
        return "term.trainingForm." + name();
    }
}
