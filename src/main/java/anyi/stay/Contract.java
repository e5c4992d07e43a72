// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.value.Money;
import java.time.LocalDate;
import java.util.Optional;

/** 入住协议: what home and resident have agreed on. {@code lastDay} is the last day that it holds. */
public record Contract(
        Optional<String> number,
        Optional<LocalDate> from,
        Optional<LocalDate> lastDay,
        Optional<Money> feeMonth,
        Optional<Money> deposit) {}
