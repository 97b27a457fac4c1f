// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "binary_kind.h"

#include <array>

#include "encoding.h"

namespace florilegium::import {

namespace {

using namespace std::string_view_literals;

/// Bytes at a place that name a format.
struct Signature {
  std::size_t offset;
  std::string_view bytes;
  std::string_view kind;
  bool needsControls = false;  ///< the bytes are letters that a text may start with
};

constexpr std::array signatures = {
    Signature{0, "%PDF-"sv, "a PDF file"},
    Signature{0, "{\\rtf"sv, "a Rich Text (RTF) file"},
    Signature{30, "mimetypeapplication/epub+zip"sv, "an EPUB book"},
    Signature{30, "mimetypeapplication/vnd.oasis.opendocument.text"sv, "an OpenDocument text (odt)"},
    Signature{30, "mimetypeapplication/vnd.oasis.opendocument"sv, "an OpenDocument file"},
    Signature{30, "[Content_Types].xml"sv, "an Office file (docx, xlsx or pptx)"},
    Signature{0, "PK\x03\x04"sv, "a zip archive"},
    Signature{0, "PK\x05\x06"sv, "an empty zip archive"},
    Signature{0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "an old Office file (doc, xls or ppt)"},
    Signature{0, "\x89PNG\r\n\x1A\n"sv, "a PNG picture"},
    Signature{0, "\xFF\xD8\xFF"sv, "a JPEG picture"},
    Signature{0, "GIF87a"sv, "a GIF picture"},
    Signature{0, "GIF89a"sv, "a GIF picture"},
    Signature{0, "II*\0"sv, "a TIFF picture"},
    Signature{0, "MM\0*"sv, "a TIFF picture"},
    Signature{0, "BM"sv, "a BMP picture", true},
    Signature{0, "8BPS\0\x01"sv, "a Photoshop picture"},
    Signature{8, "WEBPVP8"sv, "a WebP picture"},
    Signature{8, "WAVEfmt "sv, "a WAV recording"},
    Signature{8, "AVI LIST"sv, "an AVI video"},
    Signature{4, "ftypheic"sv, "a HEIC picture"},
    Signature{4, "ftypM4A"sv, "an M4A recording"},
    Signature{4, "ftyp"sv, "an MP4 video", true},
    Signature{0, "ID3"sv, "an MP3 recording", true},
    Signature{0, "\xFF\xFB"sv, "an MP3 recording", true},
    Signature{0, "OggS\0"sv, "an Ogg recording"},
    Signature{0, "fLaC"sv, "a FLAC recording", true},
    Signature{0, "\x1A\x45\xDF\xA3"sv, "a Matroska or WebM video"},
    Signature{0, "\x1F\x8B\x08"sv, "a gzip archive"},
    Signature{0, "BZh9"sv, "a bzip2 archive", true},
    Signature{0,
              "\xFD"
              "7zXZ\0"sv,
              "an xz archive"},
    Signature{0, "7z\xBC\xAF\x27\x1C"sv, "a 7-Zip archive"},
    Signature{0, "Rar!\x1A\x07"sv, "a RAR archive"},
    Signature{0, "\x28\xB5\x2F\xFD"sv, "a Zstandard archive"},
    Signature{257, "ustar"sv, "a tar archive", true},
    Signature{0,
              "\x7F"
              "ELF"sv,
              "a program (ELF)"},
    Signature{0, "MZ"sv, "a Windows program", true},
    Signature{0, "\xCF\xFA\xED\xFE"sv, "a program (Mach-O)"},
    Signature{0, "\xCA\xFE\xBA\xBE"sv, "a program"},
    Signature{0, "\0asm"sv, "a WebAssembly program"},
    Signature{0, "SQLite format 3\0"sv, "an SQLite database"},
    Signature{0, "wOFF"sv, "a font", true},
    Signature{0, "wOF2"sv, "a font", true},
    Signature{0, "OTTO"sv, "a font", true},
    Signature{0, "\0\x01\0\0\0"sv, "a font"},
};

bool isControl(unsigned char c) {
  return (c < 0x20 && !(c >= 0x09 && c <= 0x0D) && c != 0x1B) || c == 0x7F;
}

std::size_t countControls(std::string_view bytes) {
  std::size_t count = 0;
  for (const char c : bytes)
    count += isControl(static_cast<unsigned char>(c)) ? 1 : 0;
  return count;
}

}  // namespace

std::string binaryKind(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, std::size_t{64} * 1024);
  const std::size_t controls = countControls(sample);
  for (const Signature &signature : signatures) {
    if (bytes.size() < signature.offset + signature.bytes.size()) continue;
    if (bytes.substr(signature.offset, signature.bytes.size()) != signature.bytes) continue;
    if (!signature.needsControls || controls > 0) return std::string(signature.kind);
  }
  if (controls == 0 || hasUnicodeMark(bytes) || looksLikeUtf16(sample)) return {};
  // Texts hold a stray control character at most; valid UTF-8 gets the benefit of the doubt.
  const std::size_t tolerated = looksLikeUtf8(sample) ? sample.size() / 8 + 3 : sample.size() / 40;
  return controls > tolerated ? "binary data" : "";
}

}  // namespace florilegium::import
