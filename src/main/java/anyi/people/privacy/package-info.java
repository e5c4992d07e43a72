// SPDX-License-Identifier: Apache-2.0
/** 个人信息: what the law lets a person ask for, and what the home keeps of consents. */
@NullMarked
package anyi.people.privacy;

import org.jspecify.annotations.NullMarked;
