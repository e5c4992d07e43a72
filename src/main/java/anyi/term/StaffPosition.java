// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 岗位. */
public enum StaffPosition implements Term {
    HEAD(StaffCategory.MANAGER),
    DEPUTY_HEAD(StaffCategory.MANAGER),
    NURSING_LEAD(StaffCategory.MANAGER),
    CARE_WORKER(StaffCategory.PROFESSIONAL),
    CARE_LEAD(StaffCategory.PROFESSIONAL),
    DOCTOR(StaffCategory.PROFESSIONAL),
    NURSE(StaffCategory.PROFESSIONAL),
    PHARMACIST(StaffCategory.PROFESSIONAL),
    REHAB(StaffCategory.PROFESSIONAL),
    DIETITIAN(StaffCategory.PROFESSIONAL),
    PSYCHOLOGIST(StaffCategory.PROFESSIONAL),
    SOCIAL_WORKER(StaffCategory.PROFESSIONAL),
    ASSESSOR(StaffCategory.PROFESSIONAL),
    COOK(StaffCategory.SUPPORT),
    FOOD_MANAGER(StaffCategory.SUPPORT),
    CLEANER(StaffCategory.SUPPORT),
    LAUNDRY(StaffCategory.SUPPORT),
    SECURITY(StaffCategory.SUPPORT),
    FIRE_MANAGER(StaffCategory.MANAGER),
    FIRE_CONTROL(StaffCategory.SUPPORT),
    ELECTRICIAN(StaffCategory.SUPPORT),
    BOILER(StaffCategory.SUPPORT),
    DRIVER(StaffCategory.SUPPORT),
    MAINTENANCE(StaffCategory.SUPPORT),
    ACCOUNTANT(StaffCategory.MANAGER),
    CASHIER(StaffCategory.MANAGER),
    SUBSIDY_CLERK(StaffCategory.MANAGER),
    RECORDS(StaffCategory.MANAGER),
    OFFICE(StaffCategory.MANAGER),
    LOGISTICS(StaffCategory.SUPPORT),
    VOLUNTEER(StaffCategory.SUPPORT),
    OTHER(StaffCategory.SUPPORT);

    private final StaffCategory category;

    StaffPosition(StaffCategory category) {
        this.category = category;
    }

    /** 人员分类, as the statistics of civil affairs group posts. */
    public StaffCategory category() {
        return category;
    }

    /** Whether somebody in this post is counted among the care workers: in ratios, in the certified share. */
    public boolean isCare() {
        return this == CARE_WORKER || this == CARE_LEAD;
    }

    /** Volunteers help; rosters and ratios of staff do not count them. */
    public boolean isStaff() {
        return this != VOLUNTEER;
    }

    @Override
    public String key() {
        return "term.staffPosition." + name();
    }
}
