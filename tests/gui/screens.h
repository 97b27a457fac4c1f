// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTest>
#include <QTimer>
#include <functional>

#include "florilegium/actions/attributes.h"
#include "florilegium/session/sample.h"
#include "gui/attributes/attribute_import_window.h"
#include "gui/attributes/attributes_window.h"
#include "gui/codebook/codes_panel.h"
#include "gui/importing/import_window.h"
#include "gui/importing/summary_window.h"
#include "gui/pages/page_pane.h"
#include "gui/pages/page_view.h"
#include "gui/reader/reading_view.h"
#include "gui/revising/comparison_window.h"
#include "gui/revising/edit_window.h"
#include "gui/revising/exact_edit.h"
#include "gui/revising/orphans_window.h"
#include "gui/revising/revising.h"
#include "gui/shell/file_door.h"
#include "gui/shell/main_window.h"
#include "gui/shell/read_page.h"
#include "gui/shell/strings.h"
#include "gui/theme/theme.h"
#include "gui/widgets/margin_popup.h"
#include "support/catch.h"
#include "support/corpus.h"
#include "support/made_pdf.h"

namespace screentest {

using namespace florilegium;

/// What is looked at: a window of the program in one of its states, by the name of the way there.
using Look = std::function<void(const QString &name, QWidget *window)>;

/// Shows every screen of the program one after the other: the window's states, and whatever opens when each
/// command is carried out and each button pressed. A new command or button is thus looked at by itself.
class Tour {
 public:
  Tour(QSize size, Look look) : m_look(std::move(look)) {
    QSettings().clear();
    Workbench::setPersonName(QStringLiteral("Ines"));
    gui::Theme::instance().install();
    gui::FileDoor::replace([](const gui::FileRequest &, const gui::PathsTaken &) {});
    // A menu waits for the person; here nobody chooses.
    QObject::connect(&m_closer, &QTimer::timeout, [] {
      if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) menu->close();
    });
    m_closer.start(5);
    REQUIRE(createSample(m_folder / "sample.flor").has_value());
    m_window = std::make_unique<gui::MainWindow>();
    m_window->resize(size);
    m_window->show();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
  }
  ~Tour() { gui::FileDoor::replace({}); }

  void run() {
    see(QStringLiteral("welcome"));
    REQUIRE(m_window->files().open(m_folder / "sample.flor"));
    const std::vector<const Source *> sources = project().sources();
    REQUIRE(m_window->readPage()->showSource(sources.front()->id));
    nothingChosen();
    see(QStringLiteral("a source"));
    for (const auto &[name, state] :
         {std::pair("a source", &Tour::nothingChosen), std::pair("words selected", &Tour::wordsSelected),
          std::pair("a tag selected", &Tour::tagSelected)}) {
      (this->*state)();
      see(QString::fromLatin1(name));
      for (QAction *action : m_window->commands()->findChildren<QAction *>()) {
        if (leaves(action)) continue;
        (this->*state)();
        if (action->isEnabled()) visit(action->text(), [action] { action->trigger(); });
      }
    }
    nothingChosen();
    pressButtons(m_window.get(), 2);
    importWindow();
    importPage();
    importTable();
    importSummary();
    attributes();
    newCodeInPicker();
    otherTexts();
    pagesOfPdf();
  }

  [[nodiscard]] gui::MainWindow &window() { return *m_window; }
  [[nodiscard]] const Project &project() { return m_window->workbench().project(); }

 private:
  using Workbench = gui::Workbench;
  using Buttons = QVector<QPointer<QAbstractButton>>;

  [[nodiscard]] gui::ReadingView *view() { return m_window->readPage()->view(); }

  void settle() {
    // Some things are laid out or shown a moment later.
    for (int i = 0; i < 3; ++i)
      QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }

  void nothingChosen() {
    closeOthers();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
    view()->setCurrentTag({});
    view()->dropSelection();
    view()->setFocus();
    settle();
  }
  void wordsSelected() {
    nothingChosen();
    view()->setSelection({20, 60});
    settle();
  }
  void tagSelected() {
    nothingChosen();
    const auto tags = project().tagsOf(m_window->readPage()->source());
    REQUIRE_FALSE(tags.empty());
    view()->setCurrentTag(tags.front()->id);
    settle();
  }

  /// Commands that take the window or the project away, or change what is looked at.
  [[nodiscard]] bool leaves(const QAction *action) const {
    using C = gui::Command;
    for (const C command : {C::Quit, C::CloseProject, C::OpenSample, C::RemoveTag, C::PasteSource})
      if (action == m_window->commands()->action(command)) return true;
    return false;
  }

  /// The windows in front of the main one.
  [[nodiscard]] QVector<QWidget *> otherWindows() const {
    QVector<QWidget *> others;
    for (QWidget *top : QApplication::topLevelWidgets())
      if (top != m_window.get() && top->isVisible() && top->windowType() != Qt::ToolTip &&
          !qobject_cast<QMenu *>(top))
        others << top;
    return others;
  }

  void closeOthers() {
    for (QWidget *top : otherWindows())
      top->close();
    for (auto *popup : m_window->findChildren<gui::MarginPopup *>())
      if (popup->isVisible()) popup->dismiss();
    settle();
  }

  /// Carries something out, looks at what is new on the screen, and puts it away again.
  void visit(const QString &name, const std::function<void()> &act) {
    act();
    settle();
    see(name);
  }

  void see(const QString &name) {
    settle();
    const QVector<QWidget *> others = otherWindows();
    for (QWidget *top : others.isEmpty() ? QVector<QWidget *>{m_window.get()} : others) {
      if (QString face = faceOf(top); !m_seen.contains(face)) {
        m_seen.insert(std::move(face));
        m_look(name, top);
      }
    }
  }

  /// The parts that a window shows; two faces that are equal need one look.
  [[nodiscard]] static QString faceOf(const QWidget *top) {
    QStringList parts{QString::fromLatin1(top->metaObject()->className())};
    for (const QWidget *part : top->findChildren<QWidget *>())
      if (part->isVisible() && !part->findChild<QWidget *>())
        parts << QString::fromLatin1(part->metaObject()->className()) + part->accessibleName();
    return parts.join(QLatin1Char('\n'));
  }

  [[nodiscard]] static Buttons buttonsOf(const QWidget *top) {
    Buttons buttons;
    for (auto *button : top->findChildren<QAbstractButton *>())
      if (button->isVisible() && button->isEnabled()) buttons << button;
    return buttons;
  }

  /// Presses the buttons of a window, and those of what they open.
  void pressButtons(QWidget *top, int depth) {
    const Buttons before = buttonsOf(top);
    for (const QPointer<QAbstractButton> &button : before) {
      if (!button || !button->isVisible() || !button->isEnabled()) continue;
      const QString name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
      visit(name, [&] { button->click(); });
      if (depth > 1)
        for (const QPointer<QAbstractButton> &next : buttonsOf(top))
          if (next && !before.contains(next) && next->isVisible() && next->isEnabled())
            visit(QStringLiteral("%1, %2").arg(name, next->text()), [&] { next->click(); });
      closeOthers();
    }
  }

  /// Adds files of these names and bytes, and gives the window that asks about them.
  gui::ImportWindow *addAndLook(const std::vector<std::pair<std::string, std::string>> &files) {
    nothingChosen();
    QStringList paths;
    for (const auto &[name, bytes] : files) {
      testsupport::writeAll(m_folder / name, bytes);
      paths << gui::pathToQt(m_folder / name);
    }
    m_window->addFiles(paths);
    gui::ImportWindow *found = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] {
          for (auto *window : m_window->findChildren<gui::ImportWindow *>())
            if (window->isVisible()) found = window;
          return found != nullptr && !found->model().reading();
        },
        20000));
    return found;
  }

  void importWindow() {
    addAndLook({{"guessed.txt", "Caf\xE9 na\xEFve, d\xE9j\xE0 vu et apr\xE8s.\n"},
                {"picture.png", "\x89PNG\r\n\x1A\n no text"}});
    see(QStringLiteral("sources to look at"));
  }

  void importPage() {
    std::string prose;
    for (int i = 0; i < 12; ++i)
      prose += "<p>Paragraph " + std::to_string(i) +
               " of a page on gardens, weather, and what they have in "
               "common, if anything.</p>";
    const std::string noise = "<nav><a href=/a>Home</a> <a href=/b>Prices</a> <a href=/c>Find us</a></nav>";
    const auto page = [&](const std::string &title) {
      return "<!doctype html><html lang=en><title>" + title +
             "</title><link rel=canonical href='https://example.org/garden'><meta name=author content='Ada "
             "Quill'>" +
             noise + "<main><h1>" + title + "</h1>" + prose +
             "</main><section id=comments>Nice.</section><footer>Imprint</footer>";
    };
    gui::ImportWindow *window =
        addAndLook({{"garden.html", page("A garden")},
                    {"guessed.txt", "Caf\xE9 na\xEFve, d\xE9j\xE0 vu et apr\xE8s.\n"}});
    window->setCurrentRow(0);
    REQUIRE(QTest::qWaitFor([&] { return window->model().wholePage(0) != nullptr; }, 20000));
    see(QStringLiteral("a page to look at, its main content"));
    window->setPagePart(PagePart::All);
    REQUIRE(QTest::qWaitFor([&] { return !window->model().reading(); }, 20000));
    see(QStringLiteral("a page to look at, all of it"));
    window->addAll();
    const auto added = [&] {
      const auto sources = project().sources();
      return std::any_of(sources.begin(), sources.end(),
                         [](const Source *source) { return source->origin.file == "garden.html"; });
    };
    REQUIRE(QTest::qWaitFor(added, 20000));
    addAndLook({{"newer.html", page("A garden, again")}, {"other.html", page("Another garden")}})
        ->setCurrentRow(0);
    see(QStringLiteral("a newer version of a page"));
  }

  void importTable() {
    gui::ImportWindow *window =
        addAndLook({{"survey.csv",
                     "No,Age,Answer\nP1,34,\"It was like rain, for weeks.\"\nP2,51,\"A drought, "
                     "then nothing.\"\n"}});
    REQUIRE(QTest::qWaitFor([&] { return window->model().table(0) != nullptr; }, 20000));
    see(QStringLiteral("a table to look at"));
    ImportOptions options = window->model().options(0);
    options.tableAs = TableAs::Rows;
    window->setOptions(options);
    REQUIRE(QTest::qWaitFor([&] { return !window->model().reading(); }, 20000));
    see(QStringLiteral("a table as one source a row"));
  }

  void importSummary() {
    nothingChosen();
    auto *window = new gui::SummaryWindow(
        m_window->workbench(), 3,
        {{QStringLiteral("a.png"), QStringLiteral("“a.png” was not imported: it is a PNG picture.")},
         {QStringLiteral("b.txt"), QStringLiteral("“b.txt” was not imported: there is nothing in it.")}},
        m_window.get());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    see(QStringLiteral("what was not added"));
    closeOthers();
  }

  void pagesOfPdf() {
    nothingChosen();
    testsupport::PdfContent content;
    content.line(60, 700, 12, "A page that says a few words about the lake in winter.");
    testsupport::writeAll(m_folder / "page.pdf", testsupport::madePdf({content.stream()}));
    const auto before = project().sources().size();
    m_window->addFiles({gui::pathToQt(m_folder / "page.pdf")});
    REQUIRE(QTest::qWaitFor([&] { return project().sources().size() == before + 1; }, 20000));
    const gui::PagePane *pane = m_window->readPage()->pane();
    for (const auto &[name, command] : {std::pair("a text read from a PDF", gui::Command::ShowText),
                                        std::pair("the pages of a PDF", gui::Command::ShowPages),
                                        std::pair("text and pages", gui::Command::ShowBoth)}) {
      m_window->commands()->action(command)->trigger();
      REQUIRE(QTest::qWaitFor([&] { return !pane->pages()->isVisible() || pane->pages()->ready(); }, 20000));
      see(QString::fromLatin1(name));
    }
  }

  void attributes() {
    nothingChosen();
    const SourceId source = m_window->readPage()->source();
    const actions::ValueEdit misfit{source, "dose", "a great deal"};
    REQUIRE(m_window->workbench().perform(
        actions::addAttribute(project(), {"dose", AttributeKind::Number, {}, {}})));
    REQUIRE(m_window->workbench().perform(
        actions::setAttributeValues(project(), {&misfit, 1}, actions::Misfit::Keep)));
    see(QStringLiteral("a value that does not fit"));
    m_window->commands()->action(gui::Command::Attributes)->trigger();
    see(QStringLiteral("the table of attributes"));
    testsupport::writeAll(m_folder / "facts.csv", "source;stance;dose\n" + project().source(source)->name +
                                                      ";for;1,5\nnobody;against;much\n");
    gui::FileDoor::replace([this](const gui::FileRequest &, const gui::PathsTaken &taken) {
      taken({gui::pathToQt(m_folder / "facts.csv")});
    });
    m_window->attributesWindow()->chooseImport();
    gui::FileDoor::replace([](const gui::FileRequest &, const gui::PathsTaken &) {});
    const auto *importing = m_window->attributesWindow()->importing();
    REQUIRE(importing != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return importing->ready(); }, 20000));
    see(QStringLiteral("attributes to look at"));
    closeOthers();
  }

  void newCodeInPicker() {
    wordsSelected();
    m_window->commands()->action(gui::Command::ChooseCode)->trigger();
    settle();
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zebra crossing"));
    see(QStringLiteral("no code of this name"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    see(QStringLiteral("a new code"));
    closeOthers();
  }

  [[nodiscard]] std::string textOf(SourceId source) { return project().text(source).value()->text.utf8(); }

  /// The comparison with a new text in which a tag loses its words, the list of those that have, their strip,
  /// the texts of a source and the editor.
  void otherTexts() {
    nothingChosen();
    const SourceId source = m_window->readPage()->source();
    const auto tags = project().tagsOf(source);
    REQUIRE_FALSE(tags.empty());
    std::string text = textOf(source);
    const std::string words = project().tagRow(tags.front()->id).value().witness.quote;
    text.replace(text.find(words), words.size(), "[…]");
    gui::Revising &revising = m_window->revising();
    const auto compared = [&] {
      return revising.comparison() != nullptr && revising.comparison()->isVisible();
    };
    revising.start(source, readSource(text + "\n\nA paragraph more.\n", "newer.txt", {}));
    REQUIRE(QTest::qWaitFor(compared, 20000));
    see(QStringLiteral("a new text"));
    revising.comparison()->applyButton()->click();
    REQUIRE(QTest::qWaitFor([&] { return revising.comparison() == nullptr; }, 20000));
    closeOthers();
    see(QStringLiteral("passages without words, above the text"));
    revising.showOrphans(source);
    REQUIRE(QTest::qWaitFor([&] { return !revising.orphans()->looking(); }, 20000));
    see(QStringLiteral("passages without words"));
    nothingChosen();
    revising.showVersions(source);
    see(QStringLiteral("texts of a source"));
    nothingChosen();
    revising.edit(source, {10, 20});
    revising.editor()->field()->insertPlainText(QStringLiteral("other words"));
    see(QStringLiteral("correcting a text"));
    revising.editor()->close();
    see(QStringLiteral("what is written is not stored"));
    revising.editor()->finish();
    nothingChosen();
  }

  testsupport::TemporaryFolder m_folder;
  Look m_look;
  QTimer m_closer;
  QSet<QString> m_seen;
  std::unique_ptr<gui::MainWindow> m_window;
};

}  // namespace screentest
