// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 培训类别. */
public enum TrainingSubject implements Term {
    PREJOB,
    LAW,
    NINE_RISKS,
    CARE,
    BASIC_NURSING,
    REHAB,
    PSYCH,
    DEMENTIA,
    PRESSURE,
    FALL,
    CHOKING,
    FIRST_AID,
    INFECTION,
    HAND,
    MEDICATION,
    FOOD,
    FIRE,
    DRILL,
    SECURITY,
    ASSESS,
    RECORDS,
    PRIVACY,
    MANAGE,
    POLICY,
    IT,
    RESPECT,
    PALLIATIVE,
    DEVICES,
    OTHER;

    @Override
    public String key() {
        return "term.trainingSubject." + name();
    }
}
