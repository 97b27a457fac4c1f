// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <time.h>

#include <cstddef>

#include "bounded.h"
#include "read.h"
#include "samples.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace testsupport;

namespace {

/// From here on the process ends as soon as it opens a file, asks for a connection or starts a program.
bool confine() {
  std::vector<sock_filter> rules = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offsetof(seccomp_data, nr)))};
  for (const long call : {
#ifdef SYS_open
           static_cast<long>(SYS_open),
#endif
           static_cast<long>(SYS_openat), static_cast<long>(SYS_openat2), static_cast<long>(SYS_socket),
           static_cast<long>(SYS_connect), static_cast<long>(SYS_execve), static_cast<long>(SYS_execveat)}) {
    rules.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call), 0, 1));
    rules.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS));
  }
  rules.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
  const sock_fprog program{static_cast<unsigned short>(rules.size()), rules.data()};
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
         prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

/// Reads where nothing but the bytes can be reached.
Cost confined(const std::string &bytes, const char *name) {
  // The dates in a container are local times, and the C library looks the zone up once.
  tzset();
  return costOf(bytes, name, [] {
    if (!confine()) _exit(3);
  });
}

/// How a child process ends that does this where nothing can be reached.
int endOf(const std::function<void()> &work) {
  const pid_t child = fork();
  if (child == 0) {
    if (!confine()) _exit(3);
    work();
    _exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return status;
}

std::string relationship(std::string_view id, std::string_view type, std::string_view target,
                         std::string_view mode = "External") {
  return "<Relationship Id=\"" + std::string(id) +
         "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" +
         std::string(type) + "\" Target=\"" + std::string(target) + "\" TargetMode=\"" + std::string(mode) +
         "\"/>";
}

}  // namespace

TEST_CASE("reading a file of any format opens no file, no connection and no program") {
  const int open = endOf([] { std::fclose(std::fopen("/etc/passwd", "r")); });
  if (WIFEXITED(open) && WEXITSTATUS(open) == 3) {
    WARN("this system can't confine a process, nothing tried");
    return;
  }
  REQUIRE((WIFSIGNALED(open) && WTERMSIG(open) == SIGSYS));
  for (const Sample &sample : samplesOfEveryFormat()) {
    // PDF files are read by a program of its own, which gets nothing but the bytes.
    if (sample.name == "a.pdf") continue;
    INFO(sample.name);
    static_cast<void>(importBytes(sample.bytes, sample.name));
    CHECK(confined(sample.bytes, sample.name.c_str()).imported);
  }
}

TEST_CASE("nothing that a file refers to is fetched or looked up") {
  const int open = endOf([] {});
  if (WIFEXITED(open) && WEXITSTATUS(open) == 3) {
    WARN("this system can't confine a process, nothing tried");
    return;
  }
  const std::string page =
      "<html><head><link rel=stylesheet href=\"http://x.test/a.css\"><link rel=import "
      "href=\"file:///etc/passwd\">"
      "<base href=\"http://x.test/\"><style>@import url(http://x.test/b.css); p {background: "
      "url(file:///etc/passwd)}</style><script src=\"http://x.test/a.js\"></script><meta http-equiv=refresh "
      "content=\"0;url=http://x.test/\"></head><body background=\"http://x.test/a.png\"><p>words</p><img "
      "src=\"http://x.test/a.png\" srcset=\"http://x.test/b.png 2x\"><iframe "
      "src=\"file:///etc/passwd\"></iframe>"
      "<object data=\"file:///etc/passwd\"></object><embed src=\"http://x.test/a\"><video "
      "src=\"http://x.test/a\"></video><frame src=\"file:///etc/passwd\"><svg><use "
      "xlink:href=\"file:///etc/passwd#a\"/><image href=\"http://x.test/a.png\"/></svg><a "
      "href=\"file:///etc/passwd\" ping=\"http://x.test/\">link</a></body></html>";
  CHECK(confined(page, "a.html").imported);
  CHECK(confined("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: "
                 "text/html\nContent-Location: file:///etc/passwd\n\n" +
                     page +
                     "\n--b\nContent-Type: "
                     "message/external-body; access-type=local-file; name=\"/etc/passwd\"\n\n--b--\n",
                 "a.mhtml")
            .imported);
  CHECK(
      confined(
          "# Words\n\n![x](file:///etc/passwd) <img src=http://x.test/a.png> [a](file:///etc/passwd)\n\n[b]: "
          "/etc/passwd\n",
          "a.md")
          .imported);
  const std::string word = wordFile(
      wordParagraph("words") +
          "<w:p><w:r><w:drawing><wp:docPr/><a:blip r:link=\"p\"/></w:drawing></w:r><w:r><w:fldChar "
          "w:fldCharType=\"begin\"/><w:instrText>INCLUDETEXT \"/etc/passwd\"</w:instrText><w:fldChar "
          "w:fldCharType=\"end\"/></w:r></w:p><w:altChunk r:id=\"c\"/><w:subDoc r:id=\"s\"/>",
      {{"settings", "w:settings", "<w:attachedTemplate r:id=\"t\"/>"}},
      relationship("p", "image", "http://x.test/a.png") +
          relationship("t", "attachedTemplate", "http://x.test/t.dotm") +
          relationship("c", "aFChunk", "file:///etc/passwd") +
          relationship("s", "subDocument", "/etc/passwd") +
          relationship("f", "footnotes", "http://x.test/f.xml") +
          relationship("n", "styles", "../../../../etc/passwd", "Internal"));
  CHECK(confined(word, "a.docx").imported);
  CHECK(confined(
            odtFile("<text:p>words <draw:frame><draw:image xlink:href=\"http://x.test/a.png\"/></draw:frame>"
                    "<draw:frame><draw:object xlink:href=\"file:///etc/passwd\"/></draw:frame><draw:frame>"
                    "<draw:object xlink:href=\"../../../etc\"/></draw:frame></text:p><text:section>"
                    "<text:section-source xlink:href=\"file:///etc/passwd\"/></text:section>"),
            "a.odt")
            .imported);
  CHECK(
      confined(epubFile({{"a.xhtml", bookPage("<p>words <img src=\"http://x.test/a.png\"/></p>")}}, {},
                        "<item id=\"r\" href=\"http://x.test/b.xhtml\" media-type=\"application/xhtml+xml\"/>"
                        "<item id=\"l\" href=\"file:///etc/passwd\" media-type=\"text/html\"/>"),
               "a.epub")
          .imported);
  CHECK(confined("{\\rtf1 words{\\*\\template http://x.test/t.dot}{\\field{\\*\\fldinst INCLUDETEXT "
                 "\"/etc/passwd\"}{\\fldrslt }}{\\field{\\*\\fldinst INCLUDEPICTURE "
                 "\"http://x.test/a.png\"}{\\fldrslt x}}{\\object\\objautlink{\\*\\objdata 00}}}",
                 "a.rtf")
            .imported);
}

TEST_CASE("external entities are neither fetched nor expanded in any format of XML") {
  const std::string type =
      "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY % y SYSTEM "
      "\"http://x.test/y.dtd\">%y;]>";
  const std::string rooted = "root:";  // how the file begins that they name
  ZipWriter odt;
  odt.add("mimetype", std::string(odtType));
  odt.add("content.xml", "<?xml version=\"1.0\"?>" + type + "<office:document-content" +
                             std::string(odtSpaces) +
                             "><office:body><office:text><text:p>a &x; b</text:p></office:text></office:body>"
                             "</office:document-content>");
  odt.add("META-INF/manifest.xml", "<manifest/>");
  const ImportedText text = read(odt.finish(), "a.odt");
  CHECK(text.text.utf8() == "a &x; b");
  CHECK(reports(text, "entities of its own, which are not resolved"));
  const ImportedText book =
      read(epubFile({{"a.xhtml", "<?xml version=\"1.0\"?>" + type +
                                     "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>"
                                     "<p>a &x; b</p></body></html>"}}),
           "a.epub");
  CHECK(book.text.utf8().find("a &x; b") != std::string::npos);
  CHECK(book.text.utf8().find(rooted) == std::string::npos);
  ZipWriter listed;
  listed.add("mimetype", "application/epub+zip");
  listed.add("META-INF/container.xml",
             "<?xml version=\"1.0\"?>" + type +
                 "<container><rootfiles><rootfile full-path=\"b.opf\"/></rootfiles></container>");
  listed.add(
      "b.opf",
      "<?xml version=\"1.0\"?>" + type +
          "<package><metadata><title>A &x; b</title></metadata><manifest><item id=\"a\" href=\"a.xhtml\" "
          "media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/></spine></package>");
  listed.add("a.xhtml", bookPage("<p>words</p>"));
  CHECK(read(listed.finish(), "a.epub").name == "A &x; b");
  CHECK(read("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body><p>a &x; b", "a.html")
            .text.utf8()
            .find(rooted) == std::string::npos);
}

TEST_CASE("a PDF's streams outside the file stay outside") {
  TemporaryFolder folder;
  writeAll(folder / "secret", "BT /F1 9 Tf 1 0 0 1 50 700 Tm (secret) Tj ET");
  std::string pdf = madePdf({"BT /F1 9 Tf 1 0 0 1 50 600 Tm (open) Tj ET"}, {},
                            {"<</Length 0/F(" + (folder / "secret").string() + ")>>stream\n\nendstream"});
  pdf.replace(pdf.find("/Contents 11 0 R"), 16, "/Contents[11 0 R 100 0 R]");
  const ImportedText imported = read(pdf, "a.pdf");
  CHECK(imported.text.utf8() == "open");
}
