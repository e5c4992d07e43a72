// SPDX-License-Identifier: Apache-2.0
package anyi.report.form;

import anyi.ledger.form.OfficialLedger;
import anyi.report.figure.Block;
import anyi.settings.home.HomeDraft;
import anyi.sheet.table.Body;
import anyi.sheet.table.Column;
import anyi.sheet.table.Line;
import anyi.sheet.table.Table;
import anyi.sheet.table.Value;
import anyi.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 养老机构基层表: indicator, unit, running code, quantity; what is part of the line above is set in. */
public record BaseForm(ReportFrame frame, HomeDraft about) implements OfficialLedger {
    private record Item(String name, String unit, String code, Value value) {}

    @Override
    public int rows() {
        return items().size();
    }

    @Override
    public List<Table> tables() {
        var body = new Body<>(List.of(
                Column.<Item>text("指标名称", 34, Item::name),
                Column.<Item>word("计量单位", 10, Item::unit),
                Column.<Item>word("代码", 8, Item::code),
                Column.<Item>mixed("数量", 26, Item::value)));
        body.remark(Line.Role.SUBTOTAL, "机构");
        body.rows(identity());
        int code = identity().size();
        for (Block block : frame.report().blocks()) {
            body.remark(Line.Role.SUBTOTAL, frame.word(block.heading()));
            List<Item> items = items(block, code);
            body.rows(items);
            code += items.size();
        }
        return List.of(Table.of(
                "基层表",
                frame.head(""),
                body,
                frame.foot("说明：年初在院人数＋本年入住－本年退住＝年末（截止日）在院人数。能力按 GB/T 42195-2022 的有效评估；空格为本程序没有的记录，请手填。"),
                Table.Paper.A4_PORTRAIT));
    }

    private List<Item> items() {
        var items = new ArrayList<>(identity());
        frame.report().blocks().forEach(block -> items.addAll(items(block, items.size())));
        return items;
    }

    private List<Item> items(Block block, int before) {
        var items = new ArrayList<Item>();
        boolean first = true;
        for (Block.Entry entry : block.entries()) {
            String name = frame.word(entry.indicator());
            String shown = entry.within() ? (first ? "　　其中：" : "　　　　　") + bare(name) : name;
            first = !entry.within();
            items.add(new Item(
                    shown,
                    frame.word(entry.indicator().unit()),
                    code(before + items.size() + 1),
                    frame.value(entry.indicator())));
        }
        return items;
    }

    /** The form itself says 其中. */
    private static String bare(String name) {
        return name.startsWith("其中") ? name.substring(2) : name;
    }

    private List<Item> identity() {
        var items = new ArrayList<Item>();
        identity(items, "机构名称", about.name());
        identity(items, "统一社会信用代码", about.creditCode());
        identity(items, "行政区划代码", about.divisionCode());
        identity(items, "详细地址", about.address());
        identity(items, "联系电话", about.phone());
        identity(items, "机构类别", word(about.kind()));
        identity(items, "运营方式", word(about.ownership()));
        identity(items, "城乡分类", about.rural() ? "乡村" : "城镇");
        identity(items, "开业时间", about.openedOn() == null ? "" : about.openedOn().toString());
        identity(items, "机构等级", frame.home().rating());
        return items;
    }

    private @Nullable String word(@Nullable Term term) {
        return Optional.ofNullable(term).map(frame::word).orElse(null);
    }

    private static void identity(List<Item> items, String name, @Nullable String text) {
        Value value = text == null || text.isBlank() ? new Value.Empty() : new Value.Text(text);
        items.add(new Item(name, "—", code(items.size() + 1), value));
    }

    private static String code(int number) {
        return String.format(java.util.Locale.ROOT, "%02d", number);
    }
}
