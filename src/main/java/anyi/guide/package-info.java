// SPDX-License-Identifier: Apache-2.0
/**
 * 使用指南: {@code docs/guide.zh.md} and {@code docs/guide.en.md}, which are packed into the program, as a page; F1 opens it at the
 * place where one is. It knows headings, paragraphs, lists, tables, pictures, bold, code and links, and no more
 * Markdown than that (ADR 0024). Entry point: {@code GuideScreens}.
 */
@NullMarked
package anyi.guide;

import org.jspecify.annotations.NullMarked;
