// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "florilegium/model/records.h"

namespace florilegium {

/// The twelve code colours that are told apart best, in the order in which new codes get them.
inline constexpr std::array<Colour, 12> pigments = {{
    {0x2b, 0x4a, 0xa3},  // lapis
    {0xcd, 0x48, 0x22},  // vermilion
    {0xb2, 0x5e, 0x98},  // folium
    {0x19, 0x7a, 0x66},  // verdigris
    {0xbb, 0x87, 0x03},  // ochre
    {0xa0, 0x06, 0x30},  // madder
    {0x45, 0x8d, 0xb7},  // woad
    {0x44, 0x4b, 0x5a},  // gall
    {0x6c, 0x81, 0x42},  // moss
    {0x55, 0x35, 0x19},  // umber
    {0x89, 0x5e, 0xcf},  // heliotrope
    {0x26, 0xa4, 0x65},  // malachite
}};

}  // namespace florilegium
