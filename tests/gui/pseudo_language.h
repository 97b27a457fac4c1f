// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

#include "florilegium/import/imported.h"
#include "florilegium/model/project.h"
#include "gui/shell/language.h"
#include "gui/shell/strings.h"
#include "gui/widgets/line_text.h"
#include "screen_faults.h"
#include "support/catch.h"

namespace screentest {

/// A language in which each word of the catalogues is in brackets, with accents, and about 40 % longer. What
/// stands without brackets was not translated, or is looked up under a name that lupdate does not know.
class PseudoLanguage : public QTranslator {
 public:
  PseudoLanguage() {
    QFile file(QStringLiteral(FLORILEGIUM_SOURCE_DIR "/resources/translations/florilegium_de.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString context, source, comment;
    while (!xml.atEnd()) {
      xml.readNext();
      if (xml.isStartElement() && xml.name() == QLatin1String("name")) context = xml.readElementText();
      if (xml.isStartElement() && xml.name() == QLatin1String("message")) source = comment = QString();
      if (xml.isStartElement() && xml.name() == QLatin1String("source")) source = xml.readElementText();
      if (xml.isStartElement() && xml.name() == QLatin1String("comment")) comment = xml.readElementText();
      if (xml.isEndElement() && xml.name() == QLatin1String("message"))
        m_known.insert(key(context, source, comment));
    }
    REQUIRE(m_known.size() > 500);
    QCoreApplication::installTranslator(this);
  }
  ~PseudoLanguage() override { QCoreApplication::removeTranslator(this); }

  [[nodiscard]] bool isEmpty() const override { return false; }
  [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                  int) const override {
    const QString text = QString::fromUtf8(source);
    const QString told = QString::fromUtf8(comment);
    const QString where = QString::fromUtf8(context);
    if (!m_known.contains(key(where, text, told)) && !m_known.contains(key(where, text, {}))) return {};
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
      // Places for values, and the letters of a date's form, stay.
      const bool plain = (i > 0 && (text[i - 1] == u'%' || text[i - 1] == u'L')) || text.contains(u"MMMM");
      words += plain ? text[i] : accented(text[i]);
    }
    const QString longer(text.size() * 2 / 5, u'~');
    return QStringLiteral("[%1%2]").arg(words, longer);
  }

 private:
  [[nodiscard]] static QString key(const QString &context, const QString &source, const QString &comment) {
    return QStringList{context, source, comment}.join(QLatin1Char('\n'));
  }
  [[nodiscard]] static QChar accented(QChar letter) {
    static const QString from = QStringLiteral("aeiouAEIOUcS");
    static const QString to =
        QStringLiteral("\u00E5\u00EA\u00EF\u00F8\u00FB\u00C5\u00CA\u00CF\u00D8\u00DB\u00E7\u015C");
    const qsizetype place = from.indexOf(letter);
    return place < 0 ? letter : to[place];
  }

  QSet<QString> m_known;
};

/// What people wrote themselves, and names that are the same in each language.
struct Data {
  QString words;

  void add(std::string_view text) { words += florilegium::gui::toQt(text).simplified() + QLatin1Char('\n'); }
  explicit Data(const florilegium::Project &project) {
    using namespace florilegium;
    add("Florilegium JSON EB Garamond Gentium Book Plus Vollkorn Charis SIL Inter PDF A4 A5");
    add("Ines guessed.txt picture.png garden.html newer.html other.html survey.csv facts.csv");
    add("Ada Quill https://example.org/garden");
    for (const std::string &encoding : knownEncodings())
      add(encoding);
    for (const gui::Language &language : gui::languages())
      add(language.name);
    add(project.info().name);
    for (const Memo *memo : project.memos())
      add(memo->text);
    for (const Coder *coder : project.coders())
      add(coder->name);
    for (const Code *code : project.codes()) {
      add(code->name);
      add(code->definition);
      add(code->example);
    }
    for (const Source *source : project.sources()) {
      add(source->name);
      add(source->group);
      add(source->origin.url);
      add(source->origin.file);
      add(source->origin.reader);
      add(source->origin.sha256);
      for (const auto &[key, value] : source->attributes) {
        add(key);
        add(value);
      }
      if (const auto text = project.text(source->id)) add((*text)->text.utf8());
    }
  }

  /// The letters outside of brackets that are neither keys nor anybody's data.
  [[nodiscard]] QString untranslated(const QString &shown) const {
    QString outside;
    int depth = 0;
    static const QRegularExpression elements(QStringLiteral("</?\\w[^>]*>"));
    for (const QChar letter : florilegium::gui::withoutMarks(QString(shown).remove(elements))) {
      if (letter == u'[') ++depth;
      if (depth == 0) outside += letter;
      if (letter == u']') depth = std::max(0, depth - 1);
    }
    static const QRegularExpression marks(QStringLiteral("[,:;()\u00B7\u201C\u201D\u2026/]|\\.\\s"));
    static const QRegularExpression keys(QStringLiteral(
        "\\b(\\d+ "
        "(bytes|kB|MB)|Ctrl|Shift|Alt|Meta|F\\d+|Esc|Enter|Return|Del|Backspace|Space|Tab|PgUp|PgDown|Home|"
        "End|Left|Right|Up|Down)\\b|\\b\\w\\b"));
    static const QRegularExpression letters(QStringLiteral("\\pL[\\pL\\pM'\u2019\\-]+"));
    QStringList left;
    for (const QString &part : outside.simplified().split(marks)) {
      const QString piece = part.simplified();
      if (words.contains(piece, Qt::CaseInsensitive)) continue;
      if (letters.match(QString(piece).remove(keys)).hasMatch()) left << piece;
    }
    return left.join(QStringLiteral(" | "));
  }
};

/// Every text of a window that a person reads or hears.
inline QVector<std::pair<QString, QString>> textsOf(QWidget *top) {
  QVector<std::pair<QString, QString>> texts{{told(top), top->windowTitle()}};
  const auto add = [&](const QWidget *widget, const QString &text) {
    if (!text.isEmpty()) texts << std::pair(told(widget), text);
  };
  for (QWidget *widget : shownIn(top)) {
    if (internal(widget)) continue;
    add(widget, widget->toolTip());
    add(widget, widget->accessibleName());
    add(widget, widget->accessibleDescription());
    if (auto *label = qobject_cast<QLabel *>(widget)) add(widget, label->text());
    if (auto *button = qobject_cast<QAbstractButton *>(widget)) add(widget, button->text());
    if (auto *field = qobject_cast<QLineEdit *>(widget)) add(widget, field->placeholderText());
    if (auto *field = qobject_cast<QPlainTextEdit *>(widget)) add(widget, field->placeholderText());
    if (auto *box = qobject_cast<QComboBox *>(widget))
      for (int i = 0; i < box->count(); ++i)
        add(widget, box->itemText(i));
    if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
      for (int row = 0; row < std::min(40, view->model()->rowCount()); ++row)
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)})
          add(widget, view->model()->index(row, 0).data(role).toString());
    for (const QAction *action : widget->actions()) {
      add(widget, action->text());
      if (action->menu() == nullptr) continue;
      for (const QAction *inner : action->menu()->actions())
        add(widget, inner->text());
    }
  }
  return texts;
}

}  // namespace screentest
