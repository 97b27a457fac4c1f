// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/value_forms.h"

#include <vector>

#include "support/catch.h"

using namespace florilegium;

namespace {

std::string number(std::string_view written, DecimalSign sign = DecimalSign::Unknown) {
  const auto form = canonicalNumber(written, sign);
  return form ? *form : "(" + form.error().detail + ")";
}

std::string date(std::string_view written) {
  const auto form = canonicalDate(written);
  return form ? *form : "(" + form.error().detail + ")";
}

}  // namespace

TEST_CASE("a number has one form however it is written") {
  CHECK(number("12.5") == "12.5");
  CHECK(number("12,5") == "12.5");
  CHECK(number(" 007.50 ") == "7.5");
  CHECK(number(".5") == "0.5");
  CHECK(number("5.") == "5");
  CHECK(number("+3") == "3");
  CHECK(number("\u22123") == "-3");
  CHECK(number("-0,0") == "0");
  CHECK(number("1 234,50") == "1234.5");
  CHECK(number("1\u202f234\u202f567") == "1234567");
  CHECK(number("1'234.5") == "1234.5");
  CHECK(number("1.234.567,8") == "1234567.8");
  CHECK(number("1,234.5") == "1234.5");
  CHECK(number("1,234,567") == "1234567");
  CHECK(number("12,34,567.5") == "1234567.5");
  CHECK(number("0,125") == "0.125");
  CHECK(number("1.5E+3") == "1500");
  CHECK(number("25e-3") == "0.025");
  CHECK(number("٣٫٥") == "3.5");
  CHECK(number("１２") == "12");
}

TEST_CASE("what is no number is refused with the reason") {
  for (const char *written : {"", "-", ".", "abc", "12 kg", "1 2", "1,23,4", "1..2", "--1", "1e", "e3", "12%",
                              "1.2.3", "0x10", "\xff"})
    CHECK(number(written) == "(it is not a number)");
  CHECK(number("1,234") == "(its comma could be a decimal comma or one for thousands)");
  CHECK(number(std::string(80, '9')) == "(it has too many digits)");
  CHECK(number("1e999999") == "(it has too many digits)");
}

TEST_CASE("a list of numbers says which sign is the decimal one") {
  using List = std::vector<std::string>;
  CHECK(decimalSignOf(List{"1,234", "1.234"}) == DecimalSign::Unknown);
  CHECK(decimalSignOf(List{"1.234", "2,5"}) == DecimalSign::Comma);
  CHECK(decimalSignOf(List{"1,234", "2.5"}) == DecimalSign::Point);
  CHECK(decimalSignOf(List{"1.234.567"}) == DecimalSign::Comma);
  CHECK(decimalSignOf(List{"2,5", "2.5"}) == DecimalSign::Unknown);
  CHECK(decimalSignOf(List{"", "x", "7"}) == DecimalSign::Unknown);
  CHECK(number("1.234", DecimalSign::Comma) == "1234");
  CHECK(number("1,234", DecimalSign::Point) == "1234");
  CHECK(number("1,234", DecimalSign::Comma) == "1.234");
}

TEST_CASE("a date has one form however it is written, as far as it is known") {
  CHECK(date("2019") == "2019");
  CHECK(date("2019-5") == "2019-05");
  CHECK(date("5/2019") == "2019-05");
  CHECK(date("May 2019") == "2019-05");
  CHECK(date("Mai 2019") == "2019-05");
  CHECK(date("mar. 2019") == "2019-03");
  CHECK(date("20190507") == "2019-05-07");
  CHECK(date("2019-05-07") == "2019-05-07");
  CHECK(date("2019/5/7") == "2019-05-07");
  CHECK(date("7.5.2019") == "2019-05-07");
  CHECK(date("25/12/2019") == "2019-12-25");
  CHECK(date("12/25/2019") == "2019-12-25");
  CHECK(date("7/7/2019") == "2019-07-07");
  CHECK(date("7 May 2019") == "2019-05-07");
  CHECK(date("Tuesday, May 7th, 2019") == "2019-05-07");
  CHECK(date("7. März 2019") == "2019-03-07");
  CHECK(date("7 de mayo de 2019") == "2019-05-07");
  CHECK(date("1er février 2019") == "2019-02-01");
  CHECK(date("2019年5月7日") == "2019-05-07");
  CHECK(date("2020-02-29") == "2020-02-29");
}

TEST_CASE("a time of day stays with its date") {
  CHECK(date("2019-05-07T14:30") == "2019-05-07T14:30");
  CHECK(date("2019-05-07 14:30:05.123Z") == "2019-05-07T14:30:05Z");
  CHECK(date("2019-05-07T14:30:05+02:00") == "2019-05-07T14:30:05+02:00");
  CHECK(date("2019-05-07T14:30:05+0200") == "2019-05-07T14:30:05+02:00");
  CHECK(date("25/12/2019 2:30 PM") == "2019-12-25T14:30");
  CHECK(date("25/12/2019 12:05 am") == "2019-12-25T00:05");
}

TEST_CASE("what is no date is refused with the reason") {
  for (const char *written : {"", "soon", "12:30", "May", "19", "2019-05-07-08", "-2019", "2019-05 12:30",
                              "2019-05-07T25:00", "2019-05-07T12:61", "7 Smarch 2019", "2019-05-07T12:30+99"})
    CHECK(date(written) == "(it is not a date)");
  CHECK(date("5/7/2019") == "(day and month could be one or the other)");
  CHECK(date("5/7/19") == "(its year has no four digits)");
  for (const char *written :
       {"2019-13", "2019-00-01", "2019-05-00", "2019-02-29", "31.4.2019", "0000", "20191301"})
    CHECK(date(written) == "(there is no such day)");
}

TEST_CASE("a form that is kept is read as itself") {
  for (const char *form : {"12.5", "-3", "0", "1234567.001"})
    CHECK(number(form) == form);
  for (const char *form : {"2019", "2019-05", "2019-05-07", "2019-05-07T14:30", "2019-05-07T14:30:05Z",
                           "2019-05-07T14:30:05-03:30"})
    CHECK(date(form) == form);
}
