// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/attributes.h"

#include "florilegium/change/describe.h"
#include "florilegium/model/attributes.h"
#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;
using actions::Misfit;

namespace {

/// Three sources, of which two came with attributes that nobody defined.
struct Library : ProjectBuilder {
  Library() {
    one = source("text", "One");
    two = source("text", "Two");
    three = source("text", "Three");
    run(actions::setAttributes(project, one, {{"year", "2019"}, {"author", "Ada"}}));
    run(actions::setAttributes(project, two, {{"year", "about 1900"}}));
  }
  const std::string &value(SourceId source, const std::string &name) const {
    static const std::string none = "(none)";
    const Attributes &values = project.source(source)->attributes;
    const auto found = values.find(name);
    return found == values.end() ? none : found->second;
  }
  std::vector<std::string> names() const {
    std::vector<std::string> all;
    for (const AttributeDefinition &attribute : attributesOf(project))
      all.push_back(attribute.name);
    return all;
  }
  AttributeDefinition attribute(const std::string &name) const {
    return attributeNamed(project, name).value();
  }
  void add(const std::string &name, AttributeKind kind, Choices choices = {}) {
    run(actions::addAttribute(project, {name, kind, std::move(choices), {}}));
  }
  ChangeSet set(SourceId source, const std::string &name, const std::string &value,
                Misfit misfit = Misfit::Refuse) {
    const actions::ValueEdit edit{source, name, value};
    return run(actions::setAttributeValues(project, {&edit, 1}, misfit));
  }
  void checkUndo(const ChangeSet &changes) {
    const ChangeSet after = contentOf(project);
    apply(project, inverse(changes));
    apply(project, changes);
    CHECK(sameContent(contentOf(project), after));
  }
  SourceId one, two, three;
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("attributes that only sources name are text and come behind those defined") {
  Library library;
  library.add("stance", AttributeKind::Choice, {" for ", "against", "FOR", ""});
  CHECK(library.names() == Names{"stance", "author", "year"});
  CHECK(library.attribute("stance").choices == Choices{"for", "against"});
  CHECK(library.attribute("year").kind == AttributeKind::Text);
  CHECK_FALSE(library.attribute("year").id);
  CHECK_FALSE(attributeNamed(library.project, "none"));
}

TEST_CASE("an attribute needs a name that no other has") {
  Library library;
  CHECK(errorOf(actions::addAttribute(library.project, {" ", AttributeKind::Text, {}, {}})) ==
        ErrorCode::NameEmpty);
  CHECK(errorOf(actions::addAttribute(library.project, {"AUTHÓR", AttributeKind::Text, {}, {}})) ==
        ErrorCode::NameTaken);
  CHECK(errorOf(actions::renameAttribute(library.project, "year", "Author")) == ErrorCode::NameTaken);
  CHECK(errorOf(actions::renameAttribute(library.project, "none", "x")) == ErrorCode::NoSuchAttribute);
}

TEST_CASE("values follow an attribute that is renamed, in every source") {
  Library library;
  const ChangeSet changes = library.run(actions::renameAttribute(library.project, "year", "Year"));
  CHECK(library.value(library.one, "Year") == "2019");
  CHECK(library.value(library.two, "Year") == "about 1900");
  CHECK(library.value(library.one, "year") == "(none)");
  CHECK(library.names() == Names{"Year", "author"});
  library.checkUndo(changes);
}

TEST_CASE("values that another kind can read get its form, the others stay and are counted") {
  Library library;
  library.set(library.three, "year", "7. Mai 1999");
  const auto preview = actions::kindPreview(library.project, "year", AttributeKind::Date);
  CHECK(preview.fitting == 2);
  CHECK(preview.misfits == std::vector{library.two});
  const ChangeSet changes =
      library.run(actions::setAttributeKind(library.project, "year", AttributeKind::Date));
  CHECK(changes.summary.count == 1);
  CHECK(library.value(library.three, "year") == "1999-05-07");
  CHECK(library.value(library.two, "year") == "about 1900");
  CHECK_FALSE(fits(library.attribute("year"), "about 1900"));
  CHECK(fits(library.attribute("year"), "1999-05-07"));
  library.checkUndo(changes);
}

TEST_CASE("the numbers of a column say together which sign is the decimal one") {
  Library library;
  library.add("dose", AttributeKind::Text);
  library.set(library.one, "dose", "1.234");
  library.set(library.two, "dose", "2,5");
  library.run(actions::setAttributeKind(library.project, "dose", AttributeKind::Number));
  CHECK(library.value(library.one, "dose") == "1234");
  CHECK(library.value(library.two, "dose") == "2.5");
}

TEST_CASE("an attribute that becomes a choice offers the values that there are") {
  Library library;
  library.run(actions::setAttributeKind(library.project, "year", AttributeKind::Choice));
  CHECK(library.attribute("year").choices == Choices{"2019", "about 1900"});
  const ChangeSet changes = library.run(actions::setChoices(library.project, "year", {"2019", "2020"}));
  CHECK(changes.summary.count == 1);
  CHECK(library.value(library.two, "year") == "about 1900");
  library.run(actions::setAttributeKind(library.project, "year", AttributeKind::Text));
  CHECK(library.attribute("year").choices.empty());
}

TEST_CASE("values follow a choice that is renamed, also into another one") {
  Library library;
  library.add("stance", AttributeKind::Choice, {"for", "against", "pro"});
  library.set(library.one, "stance", "for");
  library.set(library.two, "stance", "PRO");
  library.run(actions::renameChoice(library.project, "stance", "against", "contra"));
  const ChangeSet changes = library.run(actions::renameChoice(library.project, "stance", "pro", "For"));
  CHECK(library.attribute("stance").choices == Choices{"for", "contra"});
  CHECK(library.value(library.two, "stance") == "for");
  CHECK(errorOf(actions::renameChoice(library.project, "stance", "none", "x")) == ErrorCode::BadValue);
  library.checkUndo(changes);
}

TEST_CASE("attributes are moved among all, which defines those only used") {
  Library library;
  library.add("stance", AttributeKind::Text);
  library.run(actions::moveAttribute(library.project, "year", 0));
  CHECK(library.names() == Names{"year", "stance", "author"});
  CHECK(library.project.attributes().size() == 3);
  const ChangeSet changes = library.run(actions::moveAttribute(library.project, "year", -1));
  CHECK(library.names() == Names{"stance", "author", "year"});
  library.checkUndo(changes);
  CHECK(actions::moveAttribute(library.project, "year", 2)->empty());
}

TEST_CASE("an attribute goes with its values") {
  Library library;
  library.add("stance", AttributeKind::Text);
  const Names names = {"year", "stance"};
  const ChangeSet changes = library.run(actions::deleteAttributes(library.project, names));
  CHECK(changes.summary.count == 2);
  CHECK(library.names() == Names{"author"});
  library.checkUndo(changes);
}

TEST_CASE("values of many sources are set in one step, in the forms of their kinds") {
  Library library;
  library.add("dose", AttributeKind::Number);
  library.add("stance", AttributeKind::Choice, {"For"});
  const std::vector<actions::ValueEdit> edits = {{library.one, "dose", "12,50"},
                                                 {library.two, "dose", "x"},
                                                 {library.two, "dose", "3"},
                                                 {library.two, "stance", "for"},
                                                 {library.one, "year", " "}};
  CHECK(errorOf(actions::setAttributeValues(library.project, edits, Misfit::Refuse)) == ErrorCode::BadValue);
  const ChangeSet changes = library.run(actions::setAttributeValues(library.project, edits, Misfit::Keep));
  CHECK(library.value(library.one, "dose") == "12.5");
  CHECK(library.value(library.two, "dose") == "3");
  CHECK(library.value(library.two, "stance") == "For");
  CHECK(library.value(library.one, "year") == "(none)");
  CHECK(describe(changes.summary) == "Changed 4 values in 2 sources");
  library.checkUndo(changes);
}

TEST_CASE("a value that does not fit is kept where that is wanted, and a new choice comes into the list") {
  Library library;
  library.add("dose", AttributeKind::Number);
  library.add("stance", AttributeKind::Choice, {"for"});
  library.set(library.one, "dose", "a lot", Misfit::Keep);
  CHECK(library.value(library.one, "dose") == "a lot");
  const ChangeSet changes = library.set(library.one, "stance", "torn", Misfit::Keep);
  CHECK(library.attribute("stance").choices == Choices{"for", "torn"});
  CHECK(describe(changes.summary) == "Set “stance” of “One” to “torn”");
  CHECK(describe(library.set(library.one, "stance", "").summary) == "Cleared “stance” of “One”");
}

TEST_CASE("values of what is not there are refused") {
  Library library;
  const actions::ValueEdit unknown{library.one, "none", "x"};
  CHECK(errorOf(actions::setAttributeValues(library.project, {&unknown, 1}, Misfit::Keep)) ==
        ErrorCode::NoSuchAttribute);
  const actions::ValueEdit nowhere{SourceId{99}, "year", "x"};
  CHECK(errorOf(actions::setAttributeValues(library.project, {&nowhere, 1}, Misfit::Keep)) ==
        ErrorCode::NoSuchSource);
}

TEST_CASE("what a new source brings along takes the form of its kind") {
  Library library;
  library.add("date", AttributeKind::Date);
  library.run(actions::setAttributes(library.project, library.three, {{"date", "7.5.2019"}, {"n", " a "}}));
  CHECK(library.value(library.three, "date") == "2019-05-07");
  CHECK(library.value(library.three, "n") == "a");
}

TEST_CASE("values are sorted by what they say") {
  AttributeDefinition number;
  number.kind = AttributeKind::Number;
  CHECK(valueBefore(number, "-10", "-9.5"));
  CHECK(valueBefore(number, "9", "10"));
  CHECK(valueBefore(number, "1.05", "1.5"));
  CHECK(valueBefore(number, "100", "about 2"));
  CHECK(valueBefore(number, "about 2", ""));
  CHECK_FALSE(valueBefore(number, "3", "3"));
  AttributeDefinition choice;
  choice.kind = AttributeKind::Choice;
  choice.choices = {"low", "high"};
  CHECK(valueBefore(choice, "low", "high"));
  AttributeDefinition text;
  CHECK(valueBefore(text, "ábc", "B"));
  AttributeDefinition date;
  date.kind = AttributeKind::Date;
  CHECK(groupOf(date, "2019-05-07") == "2019");
  CHECK(groupOf(date, "about 1900") == "about 1900");
}

TEST_CASE("the kind of a list is the narrowest that all its values fit") {
  CHECK(kindOf(Names{}) == AttributeKind::Text);
  CHECK(kindOf(Names{"", " "}) == AttributeKind::Text);
  CHECK(kindOf(Names{"1", "2,5", ""}) == AttributeKind::Number);
  CHECK(kindOf(Names{"2019", "2019-05"}) == AttributeKind::Date);
  CHECK(kindOf(Names{"2019", "soon"}) == AttributeKind::Text);
}
