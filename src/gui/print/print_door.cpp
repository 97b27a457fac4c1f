// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/print_door.h"

#include <QPrintDialog>
#include <QPrinter>

namespace florilegium::gui {

namespace {

PrintDoor::Answerer &answerer() {
  static PrintDoor::Answerer current;
  return current;
}

}  // namespace

void PrintDoor::replace(Answerer other) {
  answerer() = std::move(other);
}

void PrintDoor::choose(QWidget *parent, QPrinter *printer, const Accepted &accepted) {
  if (answerer()) {
    return answerer()([printer, accepted](const Choice &choice) {
      printer->setOutputFormat(QPrinter::PdfFormat);
      printer->setOutputFileName(choice.file);
      printer->setPageSize(QPageSize(choice.paper));
      accepted();
    });
  }
  auto *dialog = new QPrintDialog(printer, parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
  QObject::connect(dialog, qOverload<>(&QDialog::accepted), parent, accepted);
  dialog->open();
}

}  // namespace florilegium::gui
