// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import static anyi.intake.find.Field.*;

import anyi.intake.find.Field;
import anyi.intake.plan.Reading.Need;
import anyi.intake.read.Departure;
import anyi.intake.read.Spelling;
import anyi.intake.read.WrittenDate;
import anyi.intake.read.WrittenId;
import anyi.term.DischargeReason;
import anyi.term.EconomicCategory;
import anyi.term.IdKind;
import anyi.term.Sex;
import anyi.value.DisabilityCardNumber;
import anyi.value.IdentityNumber;
import anyi.value.NumberFault;
import anyi.value.PersonName;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a row of a roster: what the row says by itself, before it is compared with other rows. */
final class PersonReader {
    private static final Pattern SEX_BEHIND =
            Pattern.compile("(\\p{IsHan}{2,}(?:·\\p{IsHan}+)*)\\s*(?:[（(]\\s*([男女])\\s*[)）]|\\s+(?=[男女]$)([男女]))");

    private static final Pattern GRADE = Pattern.compile("([1-4])级");
    private static final Pattern DEPARTED_TITLE = Pattern.compile("离院人员|退住人员|离院老人|退住老人|离院名单|退院人员|减员");
    private static final String FOREIGN_DOCUMENT = "[A-Z]{1,3}\\d{7,12}|\\d{8}|\\d{10}[A-Z]";

    private final Reading reading;

    private PersonReader(Reading reading) {
        this.reading = reading;
    }

    /** Name, number, sex and birth, of whomever. */
    static void identity(Reading reading) {
        var reader = new PersonReader(reading);
        reader.name();
        Optional<IdentityNumber> number = reader.idNumber();
        reader.sex(number);
        reader.birth(number);
    }

    static void read(Reading reading) {
        var reader = new PersonReader(reading);
        reader.name();
        Optional<IdentityNumber> number = reader.idNumber();
        reader.sex(number);
        reader.birth(number);
        reader.particulars();
        reader.economic();
        reader.disability(number);
        reader.stay();
        reader.departure();
    }

    private void name() {
        reading.copyName(NAME);
        withoutSex();
        reading.copyName(FORMER_NAME);
        String name = reading.facts().text(NAME);
        if (name.isEmpty()) {
            reading.refuse(NAME, Code.NAME_MISSING);
        } else if (Names.hasHole(name)) {
            reading.warn(NAME, Code.CHARACTER_LOST);
        }
        if (reading.line().isStruck()) {
            reading.warn(NAME, Code.STRUCK_ROW);
        }
    }

    private Optional<IdentityNumber> idNumber() {
        WrittenId written = reading.id(ID_NUMBER);
        switch (written) {
            case WrittenId.Good good -> {
                reading.facts().set(ID_NUMBER, good.number().text());
                reading.facts().set(ID_KIND, kind(good.number()).name());
                if (good.oldForm()) {
                    reading.warn(ID_NUMBER, Code.ID_15_DIGITS, good.number().text());
                }
            }
            case WrittenId.DigitsLost lost -> reading.refuse(ID_NUMBER, Code.ID_DIGITS_LOST);
            case WrittenId.Bad bad -> badNumber(bad);
            case WrittenId.Nothing nothing -> {
                if (reading.entry().column(ID_NUMBER) > 0) {
                    reading.warn(ID_NUMBER, Code.ID_MISSING);
                }
            }
        }
        return written.good();
    }

    static IdKind kind(IdentityNumber number) {
        if (number.isForeignPermanent()) {
            return IdKind.FOREIGN_PERMANENT;
        }
        return number.isResidencePermit() ? IdKind.RESIDENCE_PERMIT : IdKind.IDENTITY_CARD;
    }

    private void badNumber(WrittenId.Bad bad) {
        String tight = Spelling.tight(reading.entry().text(ID_NUMBER)).toUpperCase(java.util.Locale.ROOT);
        boolean other = reading.text(ID_KIND).matches(".*(护照|通行证|军官|士兵|永久居留|其他).*");
        if (other || tight.matches(FOREIGN_DOCUMENT) && !tight.matches("\\d+")) {
            reading.facts().set(ID_NUMBER, tight);
            reading.facts().set(ID_KIND, IdKind.OTHER.name());
            reading.warn(ID_NUMBER, Code.ID_OTHER_DOCUMENT);
            return;
        }
        reading.refuse(ID_NUMBER, code(bad.fault()), bad.length());
    }

    static Code code(NumberFault fault) {
        return switch (fault) {
            case LENGTH -> Code.ID_LENGTH;
            case CHARACTERS -> Code.ID_CHARACTERS;
            case DATE -> Code.ID_DATE;
            case CHECK -> Code.ID_CHECKSUM;
            case FUTURE -> Code.ID_FUTURE;
            case AGE -> Code.ID_AGE;
        };
    }

    /** 王桂兰（女）: what is written behind the name is no part of it. */
    private void withoutSex() {
        Matcher found = SEX_BEHIND.matcher(reading.text(NAME).strip());
        if (found.matches()) {
            reading.facts().set(NAME, PersonName.tidy(found.group(1)));
            reading.words()
                    .find(Sex.class, "sex", found.group(2) == null ? found.group(3) : found.group(2))
                    .ifPresent(sex -> reading.facts().set(SEX, sex.name()));
        }
    }

    private void sex(Optional<IdentityNumber> number) {
        String text = reading.text(SEX);
        Optional<Sex> written = reading.words()
                .find(Sex.class, "sex", text)
                .or(() -> Optional.of(reading.facts().text(SEX))
                        .filter(name -> !name.isEmpty())
                        .map(Sex::valueOf));
        Optional<Sex> carried = number.map(id -> id.isMale() ? Sex.MALE : Sex.FEMALE);
        if (!text.isEmpty() && written.isEmpty()) {
            reading.refuse(SEX, Code.SEX_UNREADABLE);
        } else if (written.isPresent() && carried.isPresent() && written.get() != carried.get()) {
            reading.refuse(SEX, Code.SEX_DIFFERS, carried.get());
        }
        written.or(() -> carried).ifPresent(sex -> reading.facts().set(SEX, sex.name()));
    }

    private void birth(Optional<IdentityNumber> number) {
        Optional<LocalDate> carried = number.map(IdentityNumber::birthOn);
        switch (reading.date(BIRTH)) {
            case WrittenDate.Day day -> {
                if (carried.isPresent() && !carried.get().equals(day.on())) {
                    reading.refuse(BIRTH, Code.BIRTH_DIFFERS, carried.get().toString());
                } else if (day.on().isAfter(reading.today())) {
                    reading.refuse(BIRTH, Code.BIRTH_FUTURE);
                }
                reading.facts().set(BIRTH, day.on().toString());
            }
            case WrittenDate.Month month -> {
                if (carried.isEmpty()) {
                    reading.warn(BIRTH, Code.DATE_INCOMPLETE);
                } else if (!YearMonth.from(carried.get()).equals(month.month())) {
                    reading.refuse(BIRTH, Code.BIRTH_DIFFERS, carried.get().toString());
                }
            }
            case WrittenDate.Impossible impossible -> reading.refuse(BIRTH, Code.DATE_IMPOSSIBLE);
            case WrittenDate.Unreadable unreadable -> reading.refuse(BIRTH, Code.DATE_UNREADABLE);
            case WrittenDate.Nothing nothing -> {}
        }
        carried.ifPresent(on -> reading.facts().set(BIRTH, on.toString()));
    }

    private void particulars() {
        List.of(
                        ETHNIC,
                        RELIGION,
                        FORMER_WORK,
                        ADDRESS,
                        ALLERGY,
                        DIET,
                        ECONOMIC_NUMBER,
                        CONTRACT_NUMBER,
                        CONTACT_RELATION,
                        DESTINATION,
                        BUILDING,
                        ROOM,
                        BED,
                        REMARK)
                .forEach(reading::copy);
        reading.word(MARITAL, "marital");
        reading.word(EDUCATION, "education");
        reading.word(HUKOU_KIND, "hukou");
        reading.word(CARE_LEVEL, "care_level");
        reading.word(PAYER, "payer");
        reading.phone(PHONE);
        reading.phone(CONTACT_PHONE);
        reading.copyName(CONTACT_NAME);
        if (!reading.facts().has(CONTACT_NAME) && !reading.facts().has(CONTACT_PHONE)) {
            // a relation by itself is nobody whom one could call
            reading.facts().set(CONTACT_RELATION, null);
        }
        String area = reading.text(HUKOU_AREA) + reading.text(VILLAGE);
        // a roster with one address only means the home that somebody is registered in; the hukou stays to be checked
        boolean one = reading.entry().column(HUKOU_ADDRESS) == 0 && area.isEmpty();
        String address = reading.text(one ? ADDRESS : HUKOU_ADDRESS);
        reading.facts().set(HUKOU_ADDRESS, Reading.shorten(address.startsWith(area) ? address : area + address));
    }

    private void economic() {
        String text = reading.text(ECONOMIC);
        if (text.isEmpty() && reading.entry().column(ECONOMIC) == 0) {
            String group = reading.entry().group().replaceAll("^[一二三四五六七八九十\\d]+[、.．]|[(（].*[)）]|[:：]", "");
            text = reading.words().knows("economic", group)
                            || reading.words().find("economic", group).isPresent()
                    ? group.strip()
                    : "";
        }
        Optional<String> decided = category(text);
        String word = text.replaceAll("[\\s|]+", "");
        reading.facts()
                .set(
                        ECONOMIC,
                        Facts.category(
                                decided.map(EconomicCategory::valueOf).orElse(null),
                                word.isEmpty() ? null : word.substring(0, Math.min(word.length(), 100))));
        if (!text.isEmpty() && decided.isEmpty()) {
            reading.findings().remark(reading.line(), ECONOMIC, Code.ECONOMIC_UNDECIDED, text);
        }
    }

    /** 低保户（农村） is 低保（农村）: what people are called beside the category does not matter. */
    private Optional<String> category(String text) {
        return reading.words()
                .find("economic", text)
                .or(() -> reading.words().find("economic", text.replaceAll("户|对象|人员|老人|家庭|成员|[\\s|]", "")));
    }

    private void disability(Optional<IdentityNumber> number) {
        String text = anyi.intake.read.ChineseNumber.toDigits(Spelling.tight(reading.text(DISABILITY)));
        String grade = anyi.intake.read.ChineseNumber.toDigits(Spelling.tight(reading.text(DISABILITY_GRADE)));
        Optional<String> category = reading.words().find("disability", text);
        Matcher written = GRADE.matcher(grade.isEmpty() ? text : grade.matches("[1-4]") ? grade + "级" : grade);
        String degree = written.find() ? written.group(1) : "";
        String card = reading.text(DISABILITY_CARD);
        if (!card.isEmpty()) {
            Optional<DisabilityCardNumber> good =
                    DisabilityCardNumber.read(card, reading.today()).good();
            reading.facts().set(DISABILITY_CARD, Spelling.tight(card));
            if (good.isEmpty() || number.isPresent() && !good.get().belongsTo(number.get())) {
                reading.findings().remark(reading.line(), DISABILITY_CARD, Code.CARD_DIFFERS);
            } else if (category.isEmpty()) {
                category = Optional.of(
                        anyi.term.DisabilityCategory.values()[good.get().category() - 1].name());
                degree = Integer.toString(good.get().grade());
            }
        }
        if (category.isPresent()) {
            reading.facts().set(DISABILITY, category.get() + ":" + degree);
        }
    }

    private void stay() {
        LocalDate admitted = reading.day(ADMITTED, Need.DAY_OR_MONTH);
        if (admitted != null && admitted.isAfter(reading.today())) {
            reading.refuse(ADMITTED, Code.DATE_FUTURE);
        }
        reading.day(CONTRACT_FROM, Need.LOOSE);
        reading.day(CONTRACT_TO, Need.LOOSE);
        reading.money(FEE);
        reading.money(DEPOSIT);
    }

    private void departure() {
        String remark = reading.text(REMARK);
        boolean struck = reading.line().isStruck();
        Field told = DISCHARGED;
        if (!reading.text(DISCHARGED).isEmpty()) {
            reading.day(DISCHARGED, Need.DAY_OR_MONTH);
            reason(reading.text(DISCHARGE_REASON), remark);
        } else if (struck || saysGone(remark)) {
            told = REMARK;
            if (!struck) {
                reading.warn(REMARK, Code.REMARK_SAYS_GONE);
            }
            byRemark(remark);
        } else if (DEPARTED_TITLE
                        .matcher(reading.entry().layout().title().text())
                        .find()
                && reading.entry().column(DISCHARGED) > 0) {
            reading.refuse(DISCHARGED, Code.DEPARTURE_DATE_MISSING);
        }
        order(told);
    }

    private void reason(String text, String remark) {
        Optional<DischargeReason> reason = reading.words().find(DischargeReason.class, "discharge", text);
        if (reason.isPresent()) {
            reading.facts().set(DISCHARGE_REASON, reason.get().name());
        } else if (!text.isEmpty()) {
            reading.facts().set(DISCHARGE_REASON, DischargeReason.OTHER.name());
            reading.facts().set(DESTINATION, text);
        } else {
            Departure.in(remark, reading.words(), reading.today())
                    .flatMap(Departure::reason)
                    .ifPresent(told -> reading.facts().set(DISCHARGE_REASON, told.name()));
        }
    }

    /** A row that nobody struck out, but whose remark says nothing else than that the person died on a day. */
    private boolean saysGone(String remark) {
        return Departure.in(remark, reading.words(), reading.today())
                .filter(told -> told.on() instanceof WrittenDate.Day)
                .filter(told -> told.reason().equals(Optional.of(DischargeReason.DEATH)))
                .filter(told -> reading.words().knows("discharge", told.words()))
                .isPresent();
    }

    private void byRemark(String remark) {
        Optional<Departure> told = Departure.in(remark, reading.words(), reading.today());
        switch (told.map(Departure::on).orElse(new WrittenDate.Nothing())) {
            case WrittenDate.Day day -> reading.facts().set(DISCHARGED, day.on().toString());
            case WrittenDate.Month month -> {
                reading.facts().set(DISCHARGED, month.month().toString());
                reading.warn(REMARK, Code.DATE_INCOMPLETE);
            }
            case WrittenDate.Impossible impossible -> reading.refuse(REMARK, Code.DATE_IMPOSSIBLE);
            default -> reading.refuse(reading.entry().column(REMARK) > 0 ? REMARK : NAME, Code.DEPARTURE_DATE_MISSING);
        }
        told.flatMap(Departure::reason)
                .ifPresentOrElse(
                        reason -> reading.facts().set(DISCHARGE_REASON, reason.name()),
                        () -> reading.facts().set(DISCHARGE_REASON, DischargeReason.OTHER.name()));
    }

    private void order(Field told) {
        LocalDate left = reading.facts().latest(DISCHARGED);
        LocalDate came = reading.facts().earliest(ADMITTED);
        if (left == null) {
            return;
        }
        if (came != null && left.isBefore(came)) {
            reading.refuse(told, Code.LEFT_BEFORE_ARRIVAL, came.toString());
        } else if (reading.facts().day(DISCHARGED) != null && left.isAfter(reading.today())) {
            reading.refuse(told, Code.DATE_FUTURE);
        }
    }
}
