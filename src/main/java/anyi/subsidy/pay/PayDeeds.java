// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.value.Ids;

/** What may be done about payments. */
public record PayDeeds(PayCommands pay, TemplateCommands templates, Ids ids) {}
