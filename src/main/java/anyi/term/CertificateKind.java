// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 证书名称. */
public enum CertificateKind implements Term {
    HEALTH,
    CARE_WORKER,
    PREJOB,
    ASSESSOR,
    DOCTOR_QUAL,
    DOCTOR_PRACTICE,
    NURSE_PRACTICE,
    REHAB,
    PHARMACIST,
    SOCIAL_WORKER,
    PSYCHOLOGY,
    DIETITIAN,
    COOK,
    FOOD_SAFETY,
    FIRE_OPERATOR,
    FIRE_TRAINING,
    FIRST_AID,
    SECURITY,
    ELECTRICIAN,
    BOILER,
    ELEVATOR,
    DRIVER,
    ACCOUNTANT,
    HEAD_TRAINING,
    OTHER;

    /** Whether certificates of the kind are of a skill level. */
    public boolean hasLevels() {
        return this == CARE_WORKER || this == FIRE_OPERATOR || this == COOK;
    }

    @Override
    public String key() {
        return "term.certificateKind." + name();
    }
}
