<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Core</name>
    <message>
        <source>“%1” could not be opened</source>
        <translation>„%1“ konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>“%1” was not written</source>
        <translation>„%1“ wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>“%1” could not be read</source>
        <translation>„%1“ konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>„%1“ konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>“%1” could not be changed</source>
        <translation>„%1“ konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>“%1” was not changed</source>
        <translation>„%1“ wurde nicht geändert</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>„%1“ wurde nicht importiert</translation>
    </message>
    <message>
        <source>“%1” is not an encoding</source>
        <translation>„%1“ ist keine Zeichenkodierung</translation>
    </message>
    <message>
        <source>“%1” is not a format</source>
        <translation>„%1“ ist kein Format</translation>
    </message>
    <message>
        <source>“%1” was not found</source>
        <translation>„%1“ wurde nicht gefunden</translation>
    </message>
    <message>
        <source>“%1” is not clear</source>
        <translation>„%1“ ist nicht eindeutig</translation>
    </message>
    <message>
        <source>“%1” is taken</source>
        <translation>„%1“ ist vergeben</translation>
    </message>
    <message>
        <source>“%1” is not a colour</source>
        <translation>„%1“ ist keine Farbe</translation>
    </message>
    <message>
        <source>“%1” was not tagged</source>
        <translation>„%1“ wurde nicht markiert</translation>
    </message>
    <message>
        <source>“%1” was not tagged again</source>
        <translation>„%1“ wurde nicht noch einmal markiert</translation>
    </message>
    <message>
        <source>“%1” was not moved</source>
        <translation>„%1“ wurde nicht verschoben</translation>
    </message>
    <message>
        <source>“%1” was not merged</source>
        <translation>„%1“ wurde nicht zusammengeführt</translation>
    </message>
    <message>
        <source>“%1” cannot be searched for</source>
        <translation>Nach „%1“ kann nicht gesucht werden</translation>
    </message>
    <message>
        <source>“%1” was stopped</source>
        <translation>„%1“ wurde angehalten</translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation>Die Arbeit wurde angehalten</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Der Name fehlt</translation>
    </message>
    <message>
        <source>The key “%1” was not given</source>
        <translation>Die Taste „%1“ wurde nicht vergeben</translation>
    </message>
    <message>
        <source>The span %1 cannot be used</source>
        <translation>Der Bereich %1 kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Nichts wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>Nothing was redone</source>
        <translation>Nichts wurde wiederholt</translation>
    </message>
    <message>
        <source>The step was not done</source>
        <translation>Der Schritt wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>there is nothing of this name</source>
        <translation>nichts heißt so</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Den Pfad prüfen</translation>
    </message>
    <message>
        <source>a file of this name is there already</source>
        <translation>eine Datei dieses Namens ist schon da</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>das System erlaubt es nicht</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it to a folder of yours</source>
        <translation>Die Zugriffsrechte ändern oder es in einen eigenen Ordner kopieren</translation>
    </message>
    <message>
        <source>it is a folder or a device, not a file</source>
        <translation>es ist ein Ordner oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Nothing stored earlier is at risk. Free some space and try again</source>
        <translation>Nichts früher Gespeichertes ist gefährdet. Platz schaffen und noch einmal versuchen</translation>
    </message>
    <message>
        <source>the medium failed (%1)</source>
        <translation>das Medium hat versagt (%1)</translation>
    </message>
    <message>
        <source>the medium failed</source>
        <translation>das Medium hat versagt</translation>
    </message>
    <message>
        <source>Copy it to another disk and try again</source>
        <translation>Auf einen anderen Datenträger kopieren und noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing stored earlier is at risk. Choose another place</source>
        <translation>Nichts früher Gespeichertes ist gefährdet. Einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>it is not a Florilegium project</source>
        <translation>es ist kein Florilegium-Projekt</translation>
    </message>
    <message>
        <source>Open a file that ends in .flor, or import this one into a project</source>
        <translation>Eine Datei mit der Endung .flor öffnen oder diese in ein Projekt importieren</translation>
    </message>
    <message>
        <source>a newer version of Florilegium wrote it (format %1)</source>
        <translation>eine neuere Version von Florilegium hat es geschrieben (Format %1)</translation>
    </message>
    <message>
        <source>Update Florilegium. The file was left as it is</source>
        <translation>Florilegium aktualisieren. Die Datei blieb, wie sie ist</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>die Datei ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>Restore it from a backup. The file was left as it is</source>
        <translation>Aus einer Sicherung wiederherstellen. Die Datei blieb, wie sie ist</translation>
    </message>
    <message>
        <source>it is open elsewhere: %1</source>
        <translation>es ist anderswo geöffnet: %1</translation>
    </message>
    <message>
        <source>it is open elsewhere</source>
        <translation>es ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>Close it there, or work on a copy</source>
        <translation>Dort schließen oder an einer Kopie arbeiten</translation>
    </message>
    <message>
        <source>the file is read only</source>
        <translation>die Datei ist nur lesbar</translation>
    </message>
    <message>
        <source>Change its permissions, or work on a copy</source>
        <translation>Die Zugriffsrechte ändern oder an einer Kopie arbeiten</translation>
    </message>
    <message>
        <source>It can still be opened for reading only</source>
        <translation>Es kann noch zum Lesen geöffnet werden</translation>
    </message>
    <message>
        <source>another program changed the project in between</source>
        <translation>ein anderes Programm hat das Projekt inzwischen geändert</translation>
    </message>
    <message>
        <source>Open it again and repeat the last step</source>
        <translation>Es neu öffnen und den letzten Schritt wiederholen</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>es enthält keinen Text</translation>
    </message>
    <message>
        <source>Choose a file with text</source>
        <translation>Eine Datei mit Text wählen</translation>
    </message>
    <message>
        <source>it is larger than the limit of %1</source>
        <translation>es ist größer als die Grenze von %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Split it and import the parts</source>
        <translation>Aufteilen und die Teile importieren</translation>
    </message>
    <message>
        <source>it is not text (%1)</source>
        <translation>es ist kein Text (%1)</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>Save it as text and import that</source>
        <translation>Als Text speichern und diesen importieren</translation>
    </message>
    <message>
        <source>no encoding of this name is known</source>
        <translation>keine Zeichenkodierung dieses Namens ist bekannt</translation>
    </message>
    <message>
        <source>Use a name such as UTF-8, windows-1252 or Shift_JIS</source>
        <translation>Einen Namen wie UTF-8, windows-1252 oder Shift_JIS verwenden</translation>
    </message>
    <message>
        <source>no reader or writer of this name is known</source>
        <translation>kein Lese- oder Schreibformat dieses Namens ist bekannt</translation>
    </message>
    <message>
        <source>See `flor formats` for those there are</source>
        <translation>`flor formats` zeigt die vorhandenen</translation>
    </message>
    <message>
        <source>it breaks its format&apos;s rules (at %1)</source>
        <translation>es verletzt die Regeln seines Formats (bei %1)</translation>
    </message>
    <message>
        <source>it breaks its format&apos;s rules</source>
        <translation>es verletzt die Regeln seines Formats</translation>
    </message>
    <message>
        <source>Write it again from its program and try once more</source>
        <translation>Es mit seinem Programm neu schreiben und noch einmal versuchen</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>wie gewünscht</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>the project has no source of this name or number</source>
        <translation>das Projekt hat keine Quelle dieses Namens oder dieser Nummer</translation>
    </message>
    <message>
        <source>See `flor list PROJECT sources`</source>
        <translation>`flor list PROJECT sources` zeigt sie</translation>
    </message>
    <message>
        <source>the project has no code of this name or number</source>
        <translation>das Projekt hat keinen Code dieses Namens oder dieser Nummer</translation>
    </message>
    <message>
        <source>See `flor list PROJECT codes`</source>
        <translation>`flor list PROJECT codes` zeigt sie</translation>
    </message>
    <message>
        <source>the project has no tag of this number</source>
        <translation>das Projekt hat keine Markierung dieser Nummer</translation>
    </message>
    <message>
        <source>See `flor list PROJECT tags`</source>
        <translation>`flor list PROJECT tags` zeigt sie</translation>
    </message>
    <message>
        <source>the project has no memo of this number</source>
        <translation>das Projekt hat kein Memo dieser Nummer</translation>
    </message>
    <message>
        <source>See `flor list PROJECT memos`</source>
        <translation>`flor list PROJECT memos` zeigt sie</translation>
    </message>
    <message>
        <source>the project has no coder of this name</source>
        <translation>im Projekt codiert niemand dieses Namens</translation>
    </message>
    <message>
        <source>See `flor list PROJECT coders`</source>
        <translation>`flor list PROJECT coders` zeigt sie</translation>
    </message>
    <message>
        <source>several things have this name</source>
        <translation>mehreres heißt so</translation>
    </message>
    <message>
        <source>Use the number, as in #12</source>
        <translation>Die Nummer verwenden, wie in #12</translation>
    </message>
    <message>
        <source>there is one of this name here already</source>
        <translation>hier heißt schon etwas so</translation>
    </message>
    <message>
        <source>a name needs at least one character</source>
        <translation>ein Name braucht mindestens ein Zeichen</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Einen Namen eingeben</translation>
    </message>
    <message>
        <source>a colour is written as # and six hexadecimal digits</source>
        <translation>eine Farbe wird als # und sechs hexadezimale Ziffern geschrieben</translation>
    </message>
    <message>
        <source>Write it like #2b4aa3</source>
        <translation>Etwa so schreiben: #2b4aa3</translation>
    </message>
    <message>
        <source>it belongs to “%1”</source>
        <translation>sie gehört zu „%1“</translation>
    </message>
    <message>
        <source>another command</source>
        <translation>einem anderen Befehl</translation>
    </message>
    <message>
        <source>Choose a free key from 1 to 9</source>
        <translation>Eine freie Taste von 1 bis 9 wählen</translation>
    </message>
    <message>
        <source>it is empty or outside the text</source>
        <translation>er ist leer oder außerhalb des Textes</translation>
    </message>
    <message>
        <source>the text has %1 characters</source>
        <translation>der Text hat %1 Zeichen</translation>
    </message>
    <message>
        <source>Give START:END in code points, from 0 to the length of the text</source>
        <translation>START:END in Codepunkten angeben, von 0 bis zur Länge des Textes</translation>
    </message>
    <message>
        <source>these words do not stand in the text (%1)</source>
        <translation>diese Wörter stehen nicht im Text (%1)</translation>
    </message>
    <message>
        <source>these words do not stand in the text</source>
        <translation>diese Wörter stehen nicht im Text</translation>
    </message>
    <message>
        <source>Copy them from `flor show`</source>
        <translation>Sie aus `flor show` kopieren</translation>
    </message>
    <message>
        <source>it is tagged as “%1” already</source>
        <translation>es ist schon als „%1“ markiert</translation>
    </message>
    <message>
        <source>Choose another code or other words</source>
        <translation>Einen anderen Code oder andere Wörter wählen</translation>
    </message>
    <message>
        <source>a code cannot stand below itself</source>
        <translation>ein Code kann nicht unter sich selbst stehen</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>a code cannot be merged into itself</source>
        <translation>ein Code kann nicht mit sich selbst zusammengeführt werden</translation>
    </message>
    <message>
        <source>Choose another code</source>
        <translation>Einen anderen Code wählen</translation>
    </message>
    <message>
        <source>the bracket at character %1 has no partner</source>
        <translation>die Klammer bei Zeichen %1 hat kein Gegenstück</translation>
    </message>
    <message>
        <source>the bracket has no partner</source>
        <translation>die Klammer hat kein Gegenstück</translation>
    </message>
    <message>
        <source>it takes too long to look for</source>
        <translation>die Suche danach dauert zu lange</translation>
    </message>
    <message>
        <source>it is no valid regular expression: look at character %1</source>
        <translation>es ist kein gültiger regulärer Ausdruck: Zeichen %1 ansehen</translation>
    </message>
    <message>
        <source>it is no valid regular expression</source>
        <translation>es ist kein gültiger regulärer Ausdruck</translation>
    </message>
    <message>
        <source>it is not a pattern</source>
        <translation>es ist kein Suchmuster</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>%1 bei Zeichen %2</translation>
    </message>
    <message>
        <source>Correct the pattern, or search for the plain words</source>
        <translation>Das Suchmuster berichtigen oder nach den bloßen Wörtern suchen</translation>
    </message>
    <message>
        <source>there is no step to undo</source>
        <translation>es gibt keinen Schritt, der sich rückgängig machen ließe</translation>
    </message>
    <message>
        <source>The project stands at its beginning</source>
        <translation>Das Projekt steht an seinem Anfang</translation>
    </message>
    <message>
        <source>there is no step to redo</source>
        <translation>es gibt keinen Schritt, der sich wiederholen ließe</translation>
    </message>
    <message>
        <source>The project stands at its newest state</source>
        <translation>Das Projekt ist auf seinem neuesten Stand</translation>
    </message>
    <message>
        <source>the same file is in the project already, as “%1”</source>
        <translation>dieselbe Datei ist schon im Projekt, als „%1“</translation>
    </message>
    <message>
        <source>Nothing else is needed</source>
        <translation>Mehr ist nicht nötig</translation>
    </message>
    <message>
        <source>Florilegium made a mistake (%1)</source>
        <translation>Florilegium hat einen Fehler gemacht (%1)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Nothing was changed. Report this sentence to the authors</source>
        <translation>Nichts wurde geändert. Diesen Satz den Autoren melden</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <translation>es ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>its first bytes are wrong</source>
        <translation>seine ersten Bytes sind falsch</translation>
    </message>
    <message>
        <source>it ends after %1 bytes</source>
        <translation>es endet nach %1 Bytes</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>es ist eine Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>%1 of %2 bytes are missing</source>
        <translation>%1 von %2 Bytes fehlen</translation>
    </message>
    <message>
        <source>text %1 is missing</source>
        <translation>Text %1 fehlt</translation>
    </message>
    <message>
        <source>text %1 holds %2 at character %3</source>
        <translation>Text %1 enthält bei Zeichen %3: %2</translation>
    </message>
    <message>
        <source>it has no project row</source>
        <translation>ihm fehlt die Zeile des Projekts</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>it has no format number</source>
        <translation>ihm fehlt die Formatnummer</translation>
    </message>
    <message>
        <source>it holds triggers, which no project has</source>
        <translation>es enthält Trigger, die kein Projekt hat</translation>
    </message>
    <message>
        <source>a newer version of Florilegium wrote it</source>
        <translation>eine neuere Version von Florilegium hat es geschrieben</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>ein anderes Programm schreibt darin</translation>
    </message>
    <message>
        <source>a change of it was cut off and must be mended by opening it</source>
        <translation>eine Änderung wurde abgebrochen und muss durch Öffnen geheilt werden</translation>
    </message>
    <message>
        <source>rows that contradict each other: %1</source>
        <translation>Zeilen, die einander widersprechen: %1</translation>
    </message>
    <message>
        <source>%1 on this computer since %2</source>
        <translation>%1 auf diesem Computer seit %2</translation>
    </message>
    <message>
        <source>on this computer since %1</source>
        <translation>auf diesem Computer seit %1</translation>
    </message>
    <message>
        <source>%1 on %2 since %3</source>
        <translation>%1 auf %2 seit %3</translation>
    </message>
    <message>
        <source>on %1 since %2</source>
        <translation>auf %1 seit %2</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>a Rich Text (RTF) file</source>
        <translation>eine Rich-Text-Datei (RTF)</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>ein EPUB-Buch</translation>
    </message>
    <message>
        <source>an OpenDocument text (odt)</source>
        <translation>ein OpenDocument-Text (odt)</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>an Office file (docx, xlsx or pptx)</source>
        <translation>eine Office-Datei (docx, xlsx oder pptx)</translation>
    </message>
    <message>
        <source>an old Office file (doc, xls or ppt)</source>
        <translation>eine alte Office-Datei (doc, xls oder ppt)</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>ein Zip-Archiv</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>ein leeres Zip-Archiv</translation>
    </message>
    <message>
        <source>a %1 picture</source>
        <translation>ein Bild (%1)</translation>
    </message>
    <message>
        <source>a %1 recording</source>
        <translation>eine Aufnahme (%1)</translation>
    </message>
    <message>
        <source>a %1 archive</source>
        <translation>ein Archiv (%1)</translation>
    </message>
    <message>
        <source>an %1 video</source>
        <translation>ein Video (%1)</translation>
    </message>
    <message>
        <source>an %1 recording</source>
        <translation>eine Aufnahme (%1)</translation>
    </message>
    <message>
        <source>an %1 archive</source>
        <translation>ein Archiv (%1)</translation>
    </message>
    <message>
        <source>a Matroska or WebM video</source>
        <translation>ein Video (Matroska oder WebM)</translation>
    </message>
    <message>
        <source>its markup asks for more memory than a page may take</source>
        <translation>ihre Auszeichnung verlangt mehr Speicher, als eine Seite haben darf</translation>
    </message>
    <message>
        <source>its markup takes too long to read</source>
        <translation>ihre Auszeichnung zu lesen dauert zu lange</translation>
    </message>
    <message>
        <source>its Markdown asks for more memory than a text may take</source>
        <translation>sein Markdown verlangt mehr Speicher, als ein Text haben darf</translation>
    </message>
    <message>
        <source>The byte order mark at the start was left out.</source>
        <translation>Die Byte-Reihenfolge-Marke am Anfang wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 line end was CR LF and became LF.</source>
        <translation>%1 Zeilenende war CR LF und wurde LF.</translation>
    </message>
    <message>
        <source>%1 line ends were CR LF and became LF.</source>
        <translation>%1 Zeilenenden waren CR LF und wurden LF.</translation>
    </message>
    <message>
        <source>%1 line end was CR and became LF.</source>
        <translation>%1 Zeilenende war CR und wurde LF.</translation>
    </message>
    <message>
        <source>%1 line ends were CR and became LF.</source>
        <translation>%1 Zeilenenden waren CR und wurden LF.</translation>
    </message>
    <message>
        <source>%1 NUL character became U+FFFD.</source>
        <translation>%1 NUL-Zeichen wurde U+FFFD.</translation>
    </message>
    <message>
        <source>%1 NUL characters became U+FFFD.</source>
        <translation>%1 NUL-Zeichen wurden U+FFFD.</translation>
    </message>
    <message>
        <source>The encoding %1 was judged from the characters; another can be chosen.</source>
        <translation>Die Zeichenkodierung %1 wurde aus den Zeichen erschlossen; eine andere kann gewählt werden.</translation>
    </message>
    <message>
        <source>%1 place is not valid %2 and became U+FFFD.</source>
        <translation>%1 Stelle ist kein gültiges %2 und wurde U+FFFD.</translation>
    </message>
    <message>
        <source>%1 places are not valid %2 and became U+FFFD.</source>
        <translation>%1 Stellen sind kein gültiges %2 und wurden U+FFFD.</translation>
    </message>
    <message>
        <source>The fields before the text became attributes.</source>
        <translation>Die Felder vor dem Text wurden Attribute.</translation>
    </message>
    <message>
        <source>The text is the Markdown as it reads, without its signs.</source>
        <translation>Der Text ist das Markdown, wie es sich liest, ohne seine Zeichen.</translation>
    </message>
    <message>
        <source>Navigation, notices, comments and the like were left out: %1 character.</source>
        <translation>Navigation, Hinweise, Kommentare und Ähnliches wurden weggelassen: %1 Zeichen.</translation>
    </message>
    <message>
        <source>Navigation, notices, comments and the like were left out: %1 characters.</source>
        <translation>Navigation, Hinweise, Kommentare und Ähnliches wurden weggelassen: %1 Zeichen.</translation>
    </message>
    <message>
        <source>Navigation, notices, comments and the like are marked as boilerplate: %1 character.</source>
        <translation>Navigation, Hinweise, Kommentare und Ähnliches sind als Beiwerk gekennzeichnet: %1 Zeichen.</translation>
    </message>
    <message>
        <source>Navigation, notices, comments and the like are marked as boilerplate: %1 characters.</source>
        <translation>Navigation, Hinweise, Kommentare und Ähnliches sind als Beiwerk gekennzeichnet: %1 Zeichen.</translation>
    </message>
    <message>
        <source>Text that the page hides was left out: %1 character.</source>
        <translation>Text, den die Seite verbirgt, wurde weggelassen: %1 Zeichen.</translation>
    </message>
    <message>
        <source>Text that the page hides was left out: %1 characters.</source>
        <translation>Text, den die Seite verbirgt, wurde weggelassen: %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” came from the same address; if this is a newer version of it, its text can be replaced by this one.</source>
        <translation>„%1“ kam von derselben Adresse; ist dies eine neuere Fassung, kann ihr Text durch diesen ersetzt werden.</translation>
    </message>
    <message>
        <source>“%1” has a %2 at %3, outside its %4 characters</source>
        <translation>„%1“ hat ein Element (%2) bei %3, außerhalb der %4 Zeichen</translation>
    </message>
    <message>
        <source>“%1” has a %2 at %3 out of order</source>
        <translation>„%1“ hat ein Element (%2) bei %3 außer der Reihe</translation>
    </message>
    <message>
        <source>The text of “%1” %2</source>
        <translation>Der Text von „%1“: %2</translation>
    </message>
    <message>
        <source>Tag #%1 at %2 lies outside the %3 characters of “%4”</source>
        <translation>Markierung #%1 bei %2 liegt außerhalb der %3 Zeichen von „%4“</translation>
    </message>
    <message>
        <source>Tag #%1 at %2 of “%3” was put on “%4”, but “%5” stands there</source>
        <translation>Markierung #%1 bei %2 in „%3“ wurde auf „%4“ gesetzt, doch dort steht „%5“</translation>
    </message>
    <message>
        <source>Tag #%1 at %2 of “%3” stands among other words than recorded</source>
        <translation>Markierung #%1 bei %2 in „%3“ steht zwischen anderen Wörtern als vermerkt</translation>
    </message>
    <message>
        <source>Tag #%1 at %2 of “%3” belongs to another version of the text</source>
        <translation>Markierung #%1 bei %2 in „%3“ gehört zu einer anderen Fassung des Textes</translation>
    </message>
    <message>
        <source>Tag #%1 at %2 of “%3” is there twice</source>
        <translation>Markierung #%1 bei %2 in „%3“ ist doppelt da</translation>
    </message>
    <message>
        <source>Code #%1 has no name</source>
        <translation>Code #%1 hat keinen Namen</translation>
    </message>
    <message>
        <source>Two codes in one place are called “%1”</source>
        <translation>Zwei Codes an einem Ort heißen „%1“</translation>
    </message>
    <message>
        <source>The key %1 belongs to both “%2” and “%3”</source>
        <translation>Die Taste %1 gehört zu „%2“ und zu „%3“</translation>
    </message>
    <message>
        <source>The code “%1” hangs on no branch of the codebook</source>
        <translation>Der Code „%1“ hängt an keinem Zweig des Codebuchs</translation>
    </message>
    <message>
        <source>Memo #%1 is on a %2 that is not there</source>
        <translation>Memo #%1 gehört zu etwas (%2), das nicht da ist</translation>
    </message>
    <message>
        <source>JSON corpus</source>
        <translation>JSON-Korpus</translation>
    </message>
    <message>
        <source>Everything, with the full texts, for scripts and for another project.</source>
        <translation>Alles, mit den ganzen Texten, für Skripte und für ein anderes Projekt.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>an earlier change is still being stored</source>
        <translation>eine frühere Änderung wird noch gespeichert</translation>
    </message>
    <message>
        <source>Repeat this when that is done</source>
        <translation>Danach wiederholen</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>es ist verschlüsselt</translation>
    </message>
    <message>
        <source>Save a copy without a password and drop it here</source>
        <translation>Eine Kopie ohne Passwort speichern und hierher ziehen</translation>
    </message>
    <message>
        <source>Tracked changes were accepted: %1.</source>
        <translation>Nachverfolgte Änderungen wurden angenommen: %1.</translation>
    </message>
    <message>
        <source>Page headers and footers were left out: %1</source>
        <translation>Kopf- und Fußzeilen wurden weggelassen: %1</translation>
    </message>
    <message>
        <source>The text is the book in reading order: %1 file.</source>
        <translation>Der Text ist das Buch in Lesereihenfolge: %1 Datei.</translation>
    </message>
    <message>
        <source>The text is the book in reading order: %1 files.</source>
        <translation>Der Text ist das Buch in Lesereihenfolge: %1 Dateien.</translation>
    </message>
    <message>
        <source>Paragraphs were put together from the lines of %1 page.</source>
        <translation>Absätze wurden aus den Zeilen von %1 Seite zusammengesetzt.</translation>
    </message>
    <message>
        <source>Paragraphs were put together from the lines of %1 pages.</source>
        <translation>Absätze wurden aus den Zeilen von %1 Seiten zusammengesetzt.</translation>
    </message>
    <message>
        <source>Running heads, feet and page numbers are marked as boilerplate: %1 line.</source>
        <translation>Kolumnentitel, Fußzeilen und Seitenzahlen sind als Beiwerk gekennzeichnet: %1 Zeile.</translation>
    </message>
    <message>
        <source>Running heads, feet and page numbers are marked as boilerplate: %1 lines.</source>
        <translation>Kolumnentitel, Fußzeilen und Seitenzahlen sind als Beiwerk gekennzeichnet: %1 Zeilen.</translation>
    </message>
    <message>
        <source>Ligatures were written as letters: %1 place.</source>
        <translation>Ligaturen wurden als Buchstaben geschrieben: %1 Stelle.</translation>
    </message>
    <message>
        <source>Ligatures were written as letters: %1 places.</source>
        <translation>Ligaturen wurden als Buchstaben geschrieben: %1 Stellen.</translation>
    </message>
    <message>
        <source>a scan without a text layer, %1 page of pictures</source>
        <translation>ein Scan ohne Textebene, %1 Seite Bilder</translation>
    </message>
    <message>
        <source>a scan without a text layer, %1 pages of pictures</source>
        <translation>ein Scan ohne Textebene, %1 Seiten Bilder</translation>
    </message>
    <message>
        <source>Hidden text was left out: %1 character.</source>
        <translation>Verborgener Text wurde weggelassen: %1 Zeichen.</translation>
    </message>
    <message>
        <source>Hidden text was left out: %1 characters.</source>
        <translation>Verborgener Text wurde weggelassen: %1 Zeichen.</translation>
    </message>
    <message>
        <source>The part “%1” is damaged and was done without.</source>
        <translation>Der Teil „%1“ ist beschädigt, es ging ohne ihn.</translation>
    </message>
    <message>
        <source>The document hides all of its text. It was kept.</source>
        <translation>Das Dokument verbirgt seinen ganzen Text. Er wurde behalten.</translation>
    </message>
    <message>
        <source>The document has no text but page headers and footers. They were kept.</source>
        <translation>Das Dokument hat keinen Text außer Kopf- und Fußzeilen. Sie wurden behalten.</translation>
    </message>
    <message>
        <source>The file defines entities of its own, which are not resolved.</source>
        <translation>Die Datei definiert eigene Entitäten, die nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>the list of its chapters is missing</source>
        <translation>die Liste seiner Kapitel fehlt</translation>
    </message>
    <message>
        <source>it names no chapters</source>
        <translation>es nennt keine Kapitel</translation>
    </message>
    <message>
        <source>there is no document in its container</source>
        <translation>in seinem Behälter ist kein Dokument</translation>
    </message>
    <message>
        <source>there is no document in it</source>
        <translation>es enthält kein Dokument</translation>
    </message>
    <message>
        <source>it doesn&apos;t begin as an RTF file does</source>
        <translation>es beginnt nicht wie eine RTF-Datei</translation>
    </message>
    <message>
        <source>its XML is damaged</source>
        <translation>sein XML ist beschädigt</translation>
    </message>
    <message>
        <source>its elements are nested more than %1 levels deep</source>
        <translation>seine Elemente sind tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>it takes too long to unpack</source>
        <translation>das Entpacken dauert zu lange</translation>
    </message>
    <message>
        <source>the parts of its zip container overlap</source>
        <translation>die Teile seines Zip-Behälters überschneiden sich</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>reading it takes too long</source>
        <translation>das Lesen dauert zu lange</translation>
    </message>
    <message>
        <source>reading it ended early</source>
        <translation>das Lesen endete vorzeitig</translation>
    </message>
    <message>
        <source>the system has no memory or files left</source>
        <translation>das System hat keinen Speicher oder keine Dateien mehr frei</translation>
    </message>
    <message>
        <source>no process could be started</source>
        <translation>kein Prozess konnte gestartet werden</translation>
    </message>
    <message>
        <source>%1 has neither a path nor a name</source>
        <translation>%1 hat weder Pfad noch Namen</translation>
    </message>
    <message>
        <source>%1 is nested deeper than %2</source>
        <translation>%1 ist tiefer verschachtelt als %2</translation>
    </message>
    <message>
        <source>it holds a NUL character</source>
        <translation>es enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>it is not UTF-8 text (byte %1)</source>
        <translation>es ist kein UTF-8-Text (Byte %1)</translation>
    </message>
    <message>
        <source>its first line names no column &quot;path&quot; or &quot;name&quot;</source>
        <translation>seine erste Zeile nennt keine Spalte &quot;path&quot; oder &quot;name&quot;</translation>
    </message>
    <message>
        <source>a REFI-QDA codebook has at least one code</source>
        <translation>ein REFI-QDA-Codebuch hat mindestens einen Code</translation>
    </message>
    <message>
        <source>it declares a document type, which no codebook needs</source>
        <translation>es erklärt einen Dokumenttyp, den kein Codebuch braucht</translation>
    </message>
    <message>
        <source>it holds no codes</source>
        <translation>es enthält keine Codes</translation>
    </message>
    <message>
        <source>it is not valid XML: %1</source>
        <translation>es ist kein gültiges XML: %1</translation>
    </message>
    <message>
        <source>its outermost element is not a CodeBook</source>
        <translation>sein äußerstes Element ist kein CodeBook</translation>
    </message>
    <message>
        <source>the quotation mark of line %1 is not closed</source>
        <translation>das Anführungszeichen in Zeile %1 ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>E-Book (EPUB)</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Webseite in einer Datei</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Rich Text</source>
        <translation>Rich Text</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>Untertitel (%1)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Table (tabs)</source>
        <translation>Tabelle (Tabulatoren)</translation>
    </message>
    <message>
        <source>Zipped web page</source>
        <translation>Gezippte Webseite</translation>
    </message>
    <message>
        <source>The codes with all that is said about them, for another project.</source>
        <translation>Die Codes mit allem, was über sie gesagt ist, für ein anderes Projekt.</translation>
    </message>
    <message>
        <source>The codes with their definitions, a row each, for spreadsheets and for printing.</source>
        <translation>Die Codes mit ihren Definitionen, je eine Zeile, für Tabellenprogramme und zum Drucken.</translation>
    </message>
    <message>
        <source>The codes for NVivo, MAXQDA, ATLAS.ti and other programs that know the exchange format.</source>
        <translation>Die Codes für NVivo, MAXQDA, ATLAS.ti und andere Programme, die das Austauschformat kennen.</translation>
    </message>
    <message>
        <source>%1 has no name</source>
        <translation>%1 hat keinen Namen</translation>
    </message>
    <message>
        <source>there is no cue with its time in it</source>
        <translation>es enthält keinen Untertitel mit seiner Zeit</translation>
    </message>
    <message>
        <source>Numbers and times of the cues are kept beside the text, not in it: %1 cue.</source>
        <translation>Nummern und Zeiten der Untertitel stehen neben dem Text, nicht darin: %1 Untertitel.</translation>
    </message>
    <message>
        <source>Numbers and times of the cues are kept beside the text, not in it: %1 cues.</source>
        <translation>Nummern und Zeiten der Untertitel stehen neben dem Text, nicht darin: %1 Untertitel.</translation>
    </message>
    <message>
        <source>Lines that cues repeat from the one before were left out: %1 line.</source>
        <translation>Zeilen, die Untertitel vom vorigen wiederholen, wurden weggelassen: %1 Zeile.</translation>
    </message>
    <message>
        <source>Lines that cues repeat from the one before were left out: %1 lines.</source>
        <translation>Zeilen, die Untertitel vom vorigen wiederholen, wurden weggelassen: %1 Zeilen.</translation>
    </message>
    <message>
        <source>Cells are separated by %1; the first row names the columns.</source>
        <translation>Zellen sind getrennt durch: %1; die erste Zeile benennt die Spalten.</translation>
    </message>
    <message>
        <source>Cells are separated by %1.</source>
        <translation>Zellen sind getrennt durch: %1.</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>Rows with more or fewer cells than most: %1 row.</source>
        <translation>Zeilen mit mehr oder weniger Zellen als die meisten: %1 Zeile.</translation>
    </message>
    <message>
        <source>Rows with more or fewer cells than most: %1 rows.</source>
        <translation>Zeilen mit mehr oder weniger Zellen als die meisten: %1 Zeilen.</translation>
    </message>
    <message>
        <source>The file ends inside quotation marks.</source>
        <translation>Die Datei endet innerhalb von Anführungszeichen.</translation>
    </message>
    <message>
        <source>it has no column “%1”</source>
        <translation>es hat keine Spalte „%1“</translation>
    </message>
    <message>
        <source>The text is the column “%1”; the others became attributes.</source>
        <translation>Der Text ist die Spalte „%1“; die anderen wurden Attribute.</translation>
    </message>
    <message>
        <source>Rows without text were left out: %1 row.</source>
        <translation>Zeilen ohne Text wurden weggelassen: %1 Zeile.</translation>
    </message>
    <message>
        <source>Rows without text were left out: %1 rows.</source>
        <translation>Zeilen ohne Text wurden weggelassen: %1 Zeilen.</translation>
    </message>
    <message>
        <source>it has more than %1 cells</source>
        <translation>es hat mehr als %1 Zellen</translation>
    </message>
    <message>
        <source>The text is a transcript: %1 turn of its speakers were found.</source>
        <translation>Der Text ist ein Transkript: %1 Redebeitrag wurde gefunden.</translation>
    </message>
    <message>
        <source>The text is a transcript: %1 turns of its speakers were found.</source>
        <translation>Der Text ist ein Transkript: %1 Redebeiträge wurden gefunden.</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>es enthält keine Seite</translation>
    </message>
    <message>
        <source>its page is empty</source>
        <translation>seine Seite ist leer</translation>
    </message>
    <message>
        <source>Pages inside the page were left out: %1 frame.</source>
        <translation>Seiten innerhalb der Seite wurden weggelassen: %1 Rahmen.</translation>
    </message>
    <message>
        <source>Pages inside the page were left out: %1 frames.</source>
        <translation>Seiten innerhalb der Seite wurden weggelassen: %1 Rahmen.</translation>
    </message>
    <message>
        <source>The file ends early: its last part has no end.</source>
        <translation>Die Datei endet vorzeitig: ihr letzter Teil hat kein Ende.</translation>
    </message>
    <message>
        <source>Of the archive&apos;s pages only “%1” was read; %2 another was left out.</source>
        <translation>Von den Seiten des Archivs wurde nur „%1“ gelesen; %2 weitere wurde weggelassen.</translation>
    </message>
    <message>
        <source>Of the archive&apos;s pages only “%1” was read; %2 others were left out.</source>
        <translation>Von den Seiten des Archivs wurde nur „%1“ gelesen; %2 weitere wurden weggelassen.</translation>
    </message>
    <message>
        <source>1 note stands at the end of the text.</source>
        <translation>1 Anmerkung steht am Ende des Textes.</translation>
    </message>
    <message>
        <source>%1 notes stand at the end of the text.</source>
        <translation>%1 Anmerkungen stehen am Ende des Textes.</translation>
    </message>
    <message>
        <source>1 text box stands behind the paragraph that it is anchored in.</source>
        <translation>1 Textfeld steht hinter dem Absatz, in dem es verankert ist.</translation>
    </message>
    <message>
        <source>%1 text boxes stand behind the paragraphs that they are anchored in.</source>
        <translation>%1 Textfelder stehen hinter den Absätzen, in denen sie verankert sind.</translation>
    </message>
    <message>
        <source>1 picture without a description left no trace in the text.</source>
        <translation>1 Bild ohne Beschreibung hat im Text keine Spur hinterlassen.</translation>
    </message>
    <message>
        <source>%1 pictures without descriptions left no trace in the text.</source>
        <translation>%1 Bilder ohne Beschreibung haben im Text keine Spur hinterlassen.</translation>
    </message>
    <message>
        <source>1 embedded file was left out.</source>
        <translation>1 eingebettete Datei wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 embedded files were left out.</source>
        <translation>%1 eingebettete Dateien wurden weggelassen.</translation>
    </message>
    <message>
        <source>1 symbol of a special font became the sign for unknown characters.</source>
        <translation>1 Symbol einer Sonderschrift wurde zum Zeichen für Unbekanntes.</translation>
    </message>
    <message>
        <source>%1 symbols of special fonts became the sign for unknown characters.</source>
        <translation>%1 Symbole von Sonderschriften wurden zum Zeichen für Unbekanntes.</translation>
    </message>
    <message>
        <source>1 comment became a memo on its passage.</source>
        <translation>1 Kommentar wurde ein Memo zu seiner Textstelle.</translation>
    </message>
    <message>
        <source>%1 comments became memos on their passages.</source>
        <translation>%1 Kommentare wurden Memos zu ihren Textstellen.</translation>
    </message>
    <message>
        <source>1 file of the book is missing or damaged and was done without.</source>
        <translation>1 Datei des Buches fehlt oder ist beschädigt, es ging ohne sie.</translation>
    </message>
    <message>
        <source>%1 files of the book are missing or damaged and were done without.</source>
        <translation>%1 Dateien des Buches fehlen oder sind beschädigt, es ging ohne sie.</translation>
    </message>
    <message>
        <source>1 page that is a picture left no trace in the text.</source>
        <translation>1 Seite, die ein Bild ist, hat im Text keine Spur hinterlassen.</translation>
    </message>
    <message>
        <source>%1 pages that are pictures left no trace in the text.</source>
        <translation>%1 Seiten, die Bilder sind, haben im Text keine Spur hinterlassen.</translation>
    </message>
    <message>
        <source>1 hidden character was left out.</source>
        <translation>1 verborgenes Zeichen wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 hidden characters were left out.</source>
        <translation>%1 verborgene Zeichen wurden weggelassen.</translation>
    </message>
    <message>
        <source>1 picture was left out.</source>
        <translation>1 Bild wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 pictures were left out.</source>
        <translation>%1 Bilder wurden weggelassen.</translation>
    </message>
    <message>
        <source>The file ends early, inside its text.</source>
        <translation>Die Datei endet vorzeitig, mitten im Text.</translation>
    </message>
    <message>
        <source>%1 parts of the file have no end: it is cut off.</source>
        <translation>%1 Teile der Datei haben kein Ende: sie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>es lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>its size is wrong</source>
        <translation>seine Größe ist falsch</translation>
    </message>
    <message>
        <source>only another version of Florilegium knows this step</source>
        <translation>nur eine andere Version von Florilegium kennt diesen Schritt</translation>
    </message>
    <message>
        <source>Take it back with the version that made it</source>
        <translation>Ihn mit der Version zurücknehmen, die ihn gemacht hat</translation>
    </message>
    <message>
        <source>“%1” was not set</source>
        <translation>„%1“ wurde nicht gesetzt</translation>
    </message>
    <message>
        <source>Write a number as 12.5, a date as 2019-05-07, a choice as it is in the list</source>
        <translation>Eine Zahl wie 12.5 schreiben, ein Datum wie 2019-05-07, einen Auswahlwert wie in der Liste</translation>
    </message>
    <message>
        <source>the project has no attribute of this name</source>
        <translation>das Projekt hat kein Attribut dieses Namens</translation>
    </message>
    <message>
        <source>See `flor attributes PROJECT list`</source>
        <translation>`flor attributes PROJECT list` zeigt sie</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>es ist keine Zahl</translation>
    </message>
    <message>
        <source>it has too many digits</source>
        <translation>es hat zu viele Ziffern</translation>
    </message>
    <message>
        <source>its comma could be a decimal comma or one for thousands</source>
        <translation>das Komma könnte Dezimal- oder Tausendertrennzeichen sein</translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation>es ist kein Datum</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>diesen Tag gibt es nicht</translation>
    </message>
    <message>
        <source>day and month could be one or the other</source>
        <translation>Tag und Monat lassen sich nicht unterscheiden</translation>
    </message>
    <message>
        <source>its year has no four digits</source>
        <translation>das Jahr hat keine vier Ziffern</translation>
    </message>
    <message>
        <source>it is not one of the choices</source>
        <translation>es ist keiner der Auswahlwerte</translation>
    </message>
    <message>
        <source>Tag #%1 at %2 of “%3” is kept as one without a place, but has one</source>
        <translation>Markierung #%1 bei %2 in „%3“ ist als eine ohne Ort behalten, hat aber einen</translation>
    </message>
    <message>
        <source>Attribute #%1 has no name</source>
        <translation>Attribut #%1 hat keinen Namen</translation>
    </message>
    <message>
        <source>Two attributes are called “%1”</source>
        <translation>Zwei Attribute heißen „%1“</translation>
    </message>
    <message>
        <source>“%1” has “%2” as “%3”, which is not a number</source>
        <translation>„%1“ hat „%2“ als „%3“, das ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” has “%2” as “%3”, which is not a date</source>
        <translation>„%1“ hat „%2“ als „%3“, das ist kein Datum</translation>
    </message>
    <message>
        <source>“%1” has “%2” as “%3”, which is not one of the choices</source>
        <translation>„%1“ hat „%2“ als „%3“, das ist keiner der Auswahlwerte</translation>
    </message>
    <message>
        <source>it is not of the attribute&apos;s kind</source>
        <translation>er ist nicht von der Art des Attributs</translation>
    </message>
    <message>
        <source>unpacked it is larger than the limit of %1</source>
        <translation>entpackt ist sie größer als die Grenze von %1</translation>
    </message>
    <message>
        <source>Unpack it and import the files in it</source>
        <translation>Entpacken und die Dateien darin importieren</translation>
    </message>
    <message>
        <source>Save it as docx, a table as csv, and import that</source>
        <translation>Als docx speichern, eine Tabelle als csv, und diese importieren</translation>
    </message>
    <message>
        <source>Let a program for text recognition make a text of it and import that</source>
        <translation>Von einem Programm zur Texterkennung einen Text daraus machen lassen und diesen importieren</translation>
    </message>
    <message>
        <source>Import a transcript of it</source>
        <translation>Ein Transkript davon importieren</translation>
    </message>
    <message>
        <source>Deleted there: %1</source>
        <translation>Dort gelöscht: %1</translation>
    </message>
    <message>
        <source>Words that only a style sheet sets apart got a space between them: %1 place.</source>
        <translation>Wörter, die nur eine Formatvorlage trennt, bekamen ein Leerzeichen zwischen sich: %1 Stelle.</translation>
    </message>
    <message>
        <source>Words that only a style sheet sets apart got a space between them: %1 places.</source>
        <translation>Wörter, die nur eine Formatvorlage trennt, bekamen ein Leerzeichen zwischen sich: %1 Stellen.</translation>
    </message>
    <message>
        <source>Words in rows and columns were put together as %1 table.</source>
        <translation>Wörter in Zeilen und Spalten wurden zu %1 Tabelle zusammengefügt.</translation>
    </message>
    <message>
        <source>Words in rows and columns were put together as %1 tables.</source>
        <translation>Wörter in Zeilen und Spalten wurden zu %1 Tabellen zusammengefügt.</translation>
    </message>
    <message>
        <source>it is cut off before its text</source>
        <translation>sie bricht vor ihrem Text ab</translation>
    </message>
    <message>
        <source>its page is %1</source>
        <translation>ihre Seite ist: %1</translation>
    </message>
</context>
<context>
    <name>PageNumbers</name>
    <message>
        <source>p. %1</source>
        <comment>a page, as in a citation</comment>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <comment>pages, as in a citation</comment>
        <translation>S. %1–%2</translation>
    </message>
</context>
<context>
    <name>Pigment</name>
    <message>
        <source>lapis</source>
        <translation>Lapislazuli</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>Zinnober</translation>
    </message>
    <message>
        <source>folium</source>
        <translation>Folium</translation>
    </message>
    <message>
        <source>verdigris</source>
        <translation>Grünspan</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>madder</source>
        <translation>Krapp</translation>
    </message>
    <message>
        <source>woad</source>
        <translation>Waid</translation>
    </message>
    <message>
        <source>gall</source>
        <translation>Galle</translation>
    </message>
    <message>
        <source>moss</source>
        <translation>Moos</translation>
    </message>
    <message>
        <source>umber</source>
        <translation>Umbra</translation>
    </message>
    <message>
        <source>heliotrope</source>
        <translation>Heliotrop</translation>
    </message>
    <message>
        <source>malachite</source>
        <translation>Malachit</translation>
    </message>
</context>
<context>
    <name>ReadingFamily</name>
    <message>
        <source>System serif</source>
        <translation>Serifenschrift des Systems</translation>
    </message>
</context>
<context>
    <name>Stave</name>
    <message>
        <source>the beginning</source>
        <translation>dem Anfang</translation>
    </message>
    <message>
        <source>one quarter</source>
        <translation>einem Viertel</translation>
    </message>
    <message>
        <source>one third</source>
        <translation>einem Drittel</translation>
    </message>
    <message>
        <source>the middle</source>
        <translation>der Mitte</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>zwei Dritteln</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>drei Vierteln</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>dem Ende</translation>
    </message>
    <message>
        <source>No passages</source>
        <translation>Keine Textstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s), densest at %1</source>
        <translation>
            <numerusform>%n Textstelle, am dichtesten bei %1</numerusform>
            <numerusform>%n Textstellen, am dichtesten bei %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::AttributeChanges</name>
    <message>
        <source>As %1</source>
        <translation>Als %1</translation>
    </message>
    <message>
        <source>Name of the new attribute, such as “genre” or “year”</source>
        <translation>Name des neuen Attributs, etwa „Gattung“ oder „Jahr“</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Name des Attributs</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>What can be chosen, set apart by semicolons</source>
        <translation>Was zur Auswahl steht, durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>New name of the choice %1</source>
        <translation>Neuer Name des Auswahlwerts %1</translation>
    </message>
    <message>
        <source>What the values say</source>
        <translation>Was die Werte besagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln value(s) do not fit)</source>
        <translation>
            <numerusform>%1 (%Ln Wert passt nicht)</numerusform>
            <numerusform>%1 (%Ln Werte passen nicht)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Choices…</source>
        <translation>Auswahlwerte…</translation>
    </message>
    <message>
        <source>Rename a choice</source>
        <translation>Auswahlwert umbenennen</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Anmerkung…</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Remove the attribute</source>
        <translation>Attribut entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove the attribute with %Ln value(s)</source>
        <translation>
            <numerusform>Attribut mit %Ln Wert entfernen</numerusform>
            <numerusform>Attribut mit %Ln Werten entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::AttributeImportWindow</name>
    <message>
        <source>Empty cells take values away</source>
        <translation>Leere Zellen nehmen Werte weg</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import attributes from %1</source>
        <translation>Attribute aus %1 importieren</translation>
    </message>
    <message>
        <source>The source of a row is named by</source>
        <translation>Die Quelle einer Zeile nennt</translation>
    </message>
    <message>
        <source>Rows and values to look at</source>
        <translation>Zeilen und Werte, die anzusehen sind</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Liest %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>becomes the attribute</source>
        <translation>wird Attribut</translation>
    </message>
    <message>
        <source>of the kind</source>
        <translation>der Art</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Whether the column is taken in</source>
        <translation>Ob die Spalte übernommen wird</translation>
    </message>
    <message>
        <source>Attribute for %1</source>
        <translation>Attribut für %1</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Art von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 will be set</source>
        <translation>Zu setzen: %1 in %2</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them in the place of another.</source>
        <translation>
            <numerusform>%1, %Ln davon anstelle eines anderen.</numerusform>
            <numerusform>%1, %Ln davon anstelle anderer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2 names no source.</source>
        <translation>Zeile %1: %2 nennt keine Quelle.</translation>
    </message>
    <message>
        <source>Row %1: %2 names several sources, or one that another row names too.</source>
        <translation>Zeile %1: %2 nennt mehrere Quellen oder eine, die auch eine andere Zeile nennt.</translation>
    </message>
    <message>
        <source>Row %1: %2 does not fit %3 and will be kept as it is.</source>
        <translation>Zeile %1: %2 passt nicht zu %3 und bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::AttributeTable</name>
    <message>
        <source>Attributes of the sources</source>
        <translation>Attribute der Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the clipboard lie outside the table and were left out</source>
        <translation>
            <numerusform>%Ln Zelle der Zwischenablage liegt außerhalb der Tabelle und wurde weggelassen</numerusform>
            <numerusform>%Ln Zellen der Zwischenablage liegen außerhalb der Tabelle und wurden weggelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::AttributeTableModel</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Attributes</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>%1 is not in the usual form, which is %2.</source>
        <translation>%1 hat nicht die übliche Form, nämlich %2.</translation>
    </message>
    <message>
        <source>%1 does not fit: %2.</source>
        <translation>%1 passt nicht: %2.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::AttributesBlock</name>
    <message>
        <source>Add an attribute…</source>
        <translation>Attribut hinzufügen…</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::AttributesWindow</name>
    <message>
        <source>Add an attribute…</source>
        <translation>Attribut hinzufügen…</translation>
    </message>
    <message>
        <source>Column…</source>
        <translation>Spalte…</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Tabelle importieren…</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Names of sources</source>
        <translation>Namen von Quellen</translation>
    </message>
    <message>
        <source>Show only sources whose names hold</source>
        <translation>Nur Quellen zeigen, deren Namen dies enthalten</translation>
    </message>
    <message>
        <source>What can be done with the attribute of this column</source>
        <translation>Was sich mit dem Attribut dieser Spalte tun lässt</translation>
    </message>
    <message>
        <source>Add sources first: then what is known about each can be noted here.</source>
        <translation>Erst Quellen hinzufügen: dann lässt sich hier festhalten, was über jede bekannt ist.</translation>
    </message>
    <message>
        <source>No source is called that.</source>
        <translation>Keine Quelle heißt so.</translation>
    </message>
    <message>
        <source>Nothing is noted about the sources yet. Add an attribute, such as “genre” or “year”, or import a table.</source>
        <translation>Über die Quellen ist noch nichts festgehalten. Ein Attribut hinzufügen, etwa „Gattung“ oder „Jahr“, oder eine Tabelle importieren.</translation>
    </message>
    <message>
        <source>The project can only be read.</source>
        <translation>Das Projekt ist nur lesbar.</translation>
    </message>
    <message>
        <source>Type to fill all chosen cells. Ctrl+D fills down, Delete clears, Ctrl+C and Ctrl+V exchange cells with a spreadsheet.</source>
        <translation>Tippen füllt alle gewählten Zellen. Strg+D füllt nach unten, Entf leert, Strg+C und Strg+V tauschen Zellen mit einem Tabellenprogramm.</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>In the order of the list</source>
        <translation>In der Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>Import attributes</source>
        <translation>Attribute importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export attributes</source>
        <translation>Attribute exportieren</translation>
    </message>
    <message>
        <source>attributes.csv</source>
        <translation>Attribute.csv</translation>
    </message>
    <message>
        <source>Wrote the attributes of %1 to %2</source>
        <translation>Attribute von %1 nach %2 geschrieben</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeChooser</name>
    <message>
        <source>Find a code</source>
        <translation>Code suchen</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Gefundene Codes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without changing anything (Esc)</source>
        <translation>Schließen, ohne etwas zu ändern (Esc)</translation>
    </message>
    <message>
        <source>Merge %1 into</source>
        <translation>%1 zusammenführen mit</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n codes into</source>
        <translation>
            <numerusform>%n Code zusammenführen mit</numerusform>
            <numerusform>%n Codes zusammenführen mit</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 below</source>
        <translation>%1 verschieben unter</translation>
    </message>
    <message numerus="yes">
        <source>Move %n codes below</source>
        <translation>
            <numerusform>%n Code verschieben unter</numerusform>
            <numerusform>%n Codes verschieben unter</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Oberste Ebene</translation>
    </message>
    <message numerus="yes">
        <source>%n passages get the code %1.</source>
        <translation>
            <numerusform>%n Textstelle bekommt den Code %1.</numerusform>
            <numerusform>%n Textstellen bekommen den Code %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages have it already on the same words and fall together.</source>
        <translation>
            <numerusform>%n Textstelle hat ihn schon auf denselben Wörtern und fällt damit zusammen.</numerusform>
            <numerusform>%n Textstellen haben ihn schon auf denselben Wörtern und fallen damit zusammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes come below %1.</source>
        <translation>
            <numerusform>%n Code kommt unter %1.</numerusform>
            <numerusform>%n Codes kommen unter %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memos are joined with another.</source>
        <translation>
            <numerusform>%n Memo wird mit einem anderen verbunden.</numerusform>
            <numerusform>%n Memos werden mit einem anderen verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>There is no other code.</source>
        <translation>Es gibt keinen anderen Code.</translation>
    </message>
    <message>
        <source>No code has this name.</source>
        <translation>Kein Code heißt so.</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>Er steht schon dort.</translation>
    </message>
    <message numerus="yes">
        <source>Another code for %n passages</source>
        <translation>
            <numerusform>Anderer Code für %n Textstelle</numerusform>
            <numerusform>Anderer Code für %n Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Eingabetaste)</translation>
    </message>
    <message>
        <source>They have this code already.</source>
        <translation>Sie haben diesen Code schon.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeDelegate</name>
    <message>
        <source>Name of the code</source>
        <translation>Name des Codes</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (Enter; in the memo Ctrl+Enter)</source>
        <translation>Speichern (Eingabetaste; im Memo Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>Schließen, ohne zu speichern (Esc)</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 gives up this key.</source>
        <translation>%1 gibt diese Taste ab.</translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation>Ein Code braucht einen Namen.</translation>
    </message>
    <message>
        <source>A code called %1 is here already. Choose another name.</source>
        <translation>Ein Code namens %1 ist schon da. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>What the code means.</source>
        <translation>Was der Code bedeutet.</translation>
    </message>
    <message>
        <source>In your own words; E in the text adds a passage.</source>
        <translation>In eigenen Worten; E im Text fügt eine Textstelle hinzu.</translation>
    </message>
    <message>
        <source>Belongs here</source>
        <translation>Gehört hierher</translation>
    </message>
    <message>
        <source>Does not belong here</source>
        <translation>Gehört nicht hierher</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeMenu</name>
    <message>
        <source>Open its passages</source>
        <translation>Seine Textstellen öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Definition…</source>
        <translation>Definition…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Shown in the texts</source>
        <translation>In den Texten sichtbar</translation>
    </message>
    <message>
        <source>With labels in the margin</source>
        <translation>Mit Namen am Rand</translation>
    </message>
    <message>
        <source>New code below…</source>
        <translation>Neuer Code darunter…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>The code alone</source>
        <translation>Nur den Code</translation>
    </message>
    <message>
        <source>With its passages</source>
        <translation>Mit seinen Textstellen</translation>
    </message>
    <message>
        <source>With the codes below it</source>
        <translation>Mit den Codes darunter</translation>
    </message>
    <message>
        <source>With the codes below it and all passages</source>
        <translation>Mit den Codes darunter und allen Textstellen</translation>
    </message>
    <message>
        <source>Passages under an older definition…</source>
        <translation>Textstellen unter einer älteren Definition…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n codes</source>
        <translation>
            <numerusform>%n Code entfernen</numerusform>
            <numerusform>%n Codes entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Neuer Code…</translation>
    </message>
    <message>
        <source>Find a code in the list</source>
        <translation>Code in der Liste suchen</translation>
    </message>
    <message>
        <source>Import a codebook…</source>
        <translation>Codebuch importieren…</translation>
    </message>
    <message>
        <source>Export the codebook…</source>
        <translation>Codebuch exportieren…</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodePicker</name>
    <message>
        <source>Choose a code</source>
        <translation>Code wählen</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>No code has this name. Close to it:</source>
        <translation>Kein Code heißt so. Ähnlich:</translation>
    </message>
    <message>
        <source>No code has this name.</source>
        <translation>Kein Code heißt so.</translation>
    </message>
    <message>
        <source>No codes yet. Type a name to make one.</source>
        <translation>Noch keine Codes. Einen Namen eingeben, um einen anzulegen.</translation>
    </message>
    <message>
        <source>No code has this name. In definitions:</source>
        <translation>Kein Code heißt so. In Definitionen:</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeRow</name>
    <message>
        <source>%1: %2 passages, %3 per 1,000 words</source>
        <translation>%1: %2 Textstellen, %3 je 1.000 Wörter</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeTreeModel</name>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>without labels</source>
        <translation>ohne Namen am Rand</translation>
    </message>
    <message>
        <source>Belongs here: %1</source>
        <translation>Gehört hierher: %1</translation>
    </message>
    <message>
        <source>Does not belong here: %1</source>
        <translation>Gehört nicht hierher: %1</translation>
    </message>
    <message>
        <source>%1 of them here</source>
        <translation>davon %1 hier</translation>
    </message>
    <message>
        <source>%1 here, %2 in the project</source>
        <translation>%1 hier, %2 im Projekt</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodebookFiles</name>
    <message>
        <source>Import a codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>Codebooks (*.json *.csv *.tsv *.qdc)</source>
        <translation>Codebücher (*.json *.csv *.tsv *.qdc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Codebuch exportieren</translation>
    </message>
    <message>
        <source>%1 codebook</source>
        <translation>%1 Codebuch</translation>
    </message>
    <message>
        <source>JSON codebook (*.json)</source>
        <translation>JSON-Codebuch (*.json)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>REFI-QDA codebook (*.qdc)</source>
        <translation>REFI-QDA-Codebuch (*.qdc)</translation>
    </message>
    <message numerus="yes">
        <source>%n codes added</source>
        <translation>
            <numerusform>%n Code hinzugefügt</numerusform>
            <numerusform>%n Codes hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n war schon da</numerusform>
            <numerusform>%n waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these completed</source>
        <translation>
            <numerusform>%n davon ergänzt</numerusform>
            <numerusform>%n davon ergänzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n codes to %1</source>
        <translation>
            <numerusform>%n Code nach %1 geschrieben</numerusform>
            <numerusform>%n Codes nach %1 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodesPanel</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>New code (V: named by the words selected)</source>
        <translation>Neuer Code (V: nach den ausgewählten Wörtern benannt)</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>No codes yet. Press + to make the first.</source>
        <translation>Noch keine Codes. Mit + den ersten anlegen.</translation>
    </message>
    <message>
        <source>Find a code in the list (/)</source>
        <translation>Code in der Liste suchen (/)</translation>
    </message>
    <message>
        <source>Find a code in the list</source>
        <translation>Code in der Liste suchen</translation>
    </message>
    <message>
        <source>Letters of a name</source>
        <translation>Buchstaben eines Namens</translation>
    </message>
    <message>
        <source>Show only codes with these letters</source>
        <translation>Nur Codes mit diesen Buchstaben zeigen</translation>
    </message>
    <message>
        <source>No code has these letters.</source>
        <translation>Kein Code hat diese Buchstaben.</translation>
    </message>
    <message>
        <source>This code has no passages to deal out.</source>
        <translation>Dieser Code hat keine Textstellen zum Verteilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes chosen</source>
        <translation>
            <numerusform>%n Code gewählt</numerusform>
            <numerusform>%n Codes gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ColourResult</name>
    <message>
        <source>How the colour looks on light and on dark paper</source>
        <translation>Wie die Farbe auf hellem und dunklem Papier aussieht</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Commands</name>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Add sources…</source>
        <translation>Quellen hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>New project from an exported corpus…</source>
        <translation>Neues Projekt aus einem exportierten Korpus…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Projekt prüfen</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>Ganzen Text auswählen</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Ihr Name…</translation>
    </message>
    <message>
        <source>Sources and codes</source>
        <translation>Quellen und Codes</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>Hell und dunkel tauschen</translation>
    </message>
    <message>
        <source>Tag with key %1</source>
        <translation>Mit Taste %1 markieren</translation>
    </message>
    <message>
        <source>Choose a code…</source>
        <translation>Code wählen…</translation>
    </message>
    <message>
        <source>Tag with the last code again</source>
        <translation>Wieder mit dem letzten Code markieren</translation>
    </message>
    <message>
        <source>New code named by the words selected</source>
        <translation>Neuer Code, benannt nach den ausgewählten Wörtern</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Neuer Code…</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Memo on the source</source>
        <translation>Memo zur Quelle</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>Memo zum Projekt</translation>
    </message>
    <message>
        <source>Next certainty</source>
        <translation>Nächste Sicherheit</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Widen the selection</source>
        <translation>Auswahl erweitern</translation>
    </message>
    <message>
        <source>Let go of tag and selection</source>
        <translation>Markierung und Auswahl loslassen</translation>
    </message>
    <message>
        <source>Narrow the selection</source>
        <translation>Auswahl verkleinern</translation>
    </message>
    <message>
        <source>Next tag</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Previous tag</source>
        <translation>Vorige Markierung</translation>
    </message>
    <message>
        <source>Next tag of the same code</source>
        <translation>Nächste Markierung mit demselben Code</translation>
    </message>
    <message>
        <source>Previous tag of the same code</source>
        <translation>Vorige Markierung mit demselben Code</translation>
    </message>
    <message>
        <source>Next of the tags here</source>
        <translation>Nächste der Markierungen hier</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>Nächste Quelle</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation>Vorige Quelle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Florilegium</source>
        <translation>Über Florilegium</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Add sources with a preview…</source>
        <translation>Quellen mit Vorschau hinzufügen…</translation>
    </message>
    <message>
        <source>Rename the project…</source>
        <translation>Projekt umbenennen…</translation>
    </message>
    <message>
        <source>All memos</source>
        <translation>Alle Memos</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Find in this text…</source>
        <translation>In diesem Text suchen…</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Nächste gefundene Stelle</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Vorige gefundene Stelle</translation>
    </message>
    <message>
        <source>Tag all places found…</source>
        <translation>Alle gefundenen Stellen markieren…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>Schrift…</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Hide the codes</source>
        <translation>Codes ausblenden</translation>
    </message>
    <message>
        <source>Only tagged passages</source>
        <translation>Nur markierte Textstellen</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>Gliederung…</translation>
    </message>
    <message>
        <source>Keep tagging with this code</source>
        <translation>Mit diesem Code weiter markieren</translation>
    </message>
    <message>
        <source>Make it an example of its code</source>
        <translation>Zum Beispiel seines Codes machen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Attributes…</source>
        <translation>Attribute…</translation>
    </message>
    <message>
        <source>Paste as a source</source>
        <translation>Als Quelle einfügen</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>Text berichtigen…</translation>
    </message>
    <message>
        <source>Replace the text…</source>
        <translation>Text ersetzen…</translation>
    </message>
    <message>
        <source>Texts of this source…</source>
        <translation>Texte dieser Quelle…</translation>
    </message>
    <message>
        <source>Passages without words…</source>
        <translation>Textstellen ohne Wörter…</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>The original pages</source>
        <translation>Die Originalseiten</translation>
    </message>
    <message>
        <source>Text and pages</source>
        <translation>Text und Seiten</translation>
    </message>
    <message>
        <source>Switch text and pages</source>
        <translation>Text und Seiten wechseln</translation>
    </message>
    <message>
        <source>Place the waiting passage here</source>
        <translation>Wartende Textstelle hierher setzen</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CompareView</name>
    <message numerus="yes">
        <source>%n paragraphs the same</source>
        <translation>
            <numerusform>%n Absatz gleich</numerusform>
            <numerusform>%n Absätze gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Only breaks differ</source>
        <translation>Nur Umbrüche unterscheiden sich</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Entfallen: %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>The texts side by side</source>
        <translation>Die Texte nebeneinander</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ComparedTagsModel</name>
    <message numerus="yes">
        <source>%n tags lose their words</source>
        <translation>
            <numerusform>%n Markierung verliert ihre Wörter</numerusform>
            <numerusform>%n Markierungen verlieren ihre Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags have other words then</source>
        <translation>
            <numerusform>%n Markierung hat dann andere Wörter</numerusform>
            <numerusform>%n Markierungen haben dann andere Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags keep their words</source>
        <translation>
            <numerusform>%n Markierung behält ihre Wörter</numerusform>
            <numerusform>%n Markierungen behalten ihre Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · its words are gone</source>
        <translation>%1 · ihre Wörter fehlen</translation>
    </message>
    <message>
        <source>%1 · then %2</source>
        <translation>%1 · dann %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ComparisonWindow</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Previous change (Alt+Up, or K in the texts)</source>
        <translation>Vorige Änderung (Alt+Hoch, oder K in den Texten)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Next change (Alt+Down, or J in the texts)</source>
        <translation>Nächste Änderung (Alt+Herunter, oder J in den Texten)</translation>
    </message>
    <message>
        <source>Show the paragraphs that are the same, too (Alt+A)</source>
        <translation>Auch die gleichen Absätze zeigen (Alt+A)</translation>
    </message>
    <message>
        <source>What becomes of the tags</source>
        <translation>Was aus den Markierungen wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drop what was written</source>
        <translation>Geschriebenes verwerfen</translation>
    </message>
    <message>
        <source>Store the correction</source>
        <translation>Berichtigung speichern</translation>
    </message>
    <message>
        <source>A new text for %1</source>
        <translation>Neuer Text für %1</translation>
    </message>
    <message>
        <source>The text now · %1</source>
        <translation>Der Text jetzt · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The corrected text of %1</source>
        <translation>Der berichtigte Text von %1</translation>
    </message>
    <message>
        <source>As corrected · %1</source>
        <translation>Berichtigt · %1</translation>
    </message>
    <message>
        <source>%1, then and now</source>
        <translation>%1, damals und jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n Stelle unterscheidet sich</numerusform>
            <numerusform>%n Stellen unterscheiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>The words are the same; headings, links or pages differ</source>
        <translation>Die Wörter sind gleich; Überschriften, Verweise oder Seiten unterscheiden sich</translation>
    </message>
    <message>
        <source>Only spaces and empty lines differ</source>
        <translation>Nur Leerzeichen und Leerzeilen unterscheiden sich</translation>
    </message>
    <message numerus="yes">
        <source>%n tags lose their words</source>
        <translation>
            <numerusform>%n Markierung verliert ihre Wörter</numerusform>
            <numerusform>%n Markierungen verlieren ihre Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have other words then</source>
        <translation>
            <numerusform>%n Markierung hat dann andere Wörter</numerusform>
            <numerusform>%n Markierungen haben dann andere Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move with their words</source>
        <translation>
            <numerusform>%n Markierung wandert mit ihren Wörtern</numerusform>
            <numerusform>%n Markierungen wandern mit ihren Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag is concerned</source>
        <translation>Keine Markierung ist betroffen</translation>
    </message>
    <message>
        <source>This source has no tags that could move.</source>
        <translation>Diese Quelle hat keine Markierungen, die wandern könnten.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is only for looking.</source>
        <translation>Dies ist nur zum Ansehen.</translation>
    </message>
    <message>
        <source>Nothing is changed until you say so below.</source>
        <translation>Erst die Wahl unten ändert etwas.</translation>
    </message>
    <message>
        <source>%1 has got another text meanwhile, so this comparison no longer holds.</source>
        <translation>%1 hat inzwischen einen anderen Text, darum gilt dieser Vergleich nicht mehr.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Change %1 of %2. %3</source>
        <translation>Änderung %1 von %2. %3</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::EditWindow</name>
    <message>
        <source>Drop what was written</source>
        <translation>Geschriebenes verwerfen</translation>
    </message>
    <message>
        <source>See the changes…</source>
        <translation>Änderungen ansehen…</translation>
    </message>
    <message>
        <source>Store the correction</source>
        <translation>Berichtigung speichern</translation>
    </message>
    <message>
        <source>The text, to be corrected</source>
        <translation>Der Text, zum Berichtigen</translation>
    </message>
    <message>
        <source>Show the text before and after side by side, with its tags (Ctrl+Shift+Return)</source>
        <translation>Den Text vorher und nachher nebeneinander zeigen, mit seinen Markierungen (Strg+Umschalt+Eingabetaste)</translation>
    </message>
    <message>
        <source>Give the source this text; Undo takes it back (Ctrl+Return)</source>
        <translation>Der Quelle diesen Text geben; Rückgängig nimmt ihn zurück (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>Correct the text of %1</source>
        <translation>Text von %1 berichtigen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>What you wrote here and did not store (%1) is back.</source>
        <translation>Was hier geschrieben und nicht gespeichert wurde (%1), ist wieder da.</translation>
    </message>
    <message>
        <source>Something was written here before the source got its present text (%1).</source>
        <translation>Hier wurde etwas geschrieben, bevor die Quelle ihren jetzigen Text bekam (%1).</translation>
    </message>
    <message>
        <source>Take it as the text</source>
        <translation>Als Text übernehmen</translation>
    </message>
    <message>
        <source>Tags move with their words. Nothing is stored until you say so.</source>
        <translation>Markierungen wandern mit ihren Wörtern. Nichts wird von selbst gespeichert.</translation>
    </message>
    <message>
        <source>The text is as it was</source>
        <translation>Der Text ist, wie er war</translation>
    </message>
    <message numerus="yes">
        <source>%n places changed</source>
        <translation>
            <numerusform>%n Stelle geändert</numerusform>
            <numerusform>%n Stellen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags have other words then</source>
        <translation>
            <numerusform>%n Markierung hat dann andere Wörter</numerusform>
            <numerusform>%n Markierungen haben dann andere Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags lose their words</source>
        <translation>
            <numerusform>%n Markierung verliert ihre Wörter</numerusform>
            <numerusform>%n Markierungen verlieren ihre Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>no tag loses or changes its words</source>
        <translation>keine Markierung verliert oder ändert ihre Wörter</translation>
    </message>
    <message>
        <source>What you wrote is not stored yet.</source>
        <translation>Das Geschriebene ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Store it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>What you wrote is kept, and is there when you correct that text again in its project.</source>
        <translation>Das Geschriebene bleibt erhalten und ist wieder da, wenn jener Text in seinem Projekt erneut berichtigt wird.</translation>
    </message>
    <message>
        <source>The source has got another text meanwhile. What you wrote can be stored over it.</source>
        <translation>Die Quelle hat inzwischen einen anderen Text. Das Geschriebene lässt sich darüber speichern.</translation>
    </message>
    <message>
        <source>Compare with the new text</source>
        <translation>Mit dem neuen Text vergleichen</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ExampleList</name>
    <message>
        <source>Take this example away</source>
        <translation>Dieses Beispiel wegnehmen</translation>
    </message>
    <message>
        <source>Take away the example %1</source>
        <translation>Beispiel %1 wegnehmen</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ExportFacts</name>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) not as in the text</source>
        <translation>
            <numerusform>%Ln Zitat steht anders in seinem Text</numerusform>
            <numerusform>%Ln Zitate stehen anders in ihren Texten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) gone from the text</source>
        <translation>
            <numerusform>%Ln Zitat fehlt in seinem Text</numerusform>
            <numerusform>%Ln Zitate fehlen in ihren Texten</numerusform>
        </translation>
    </message>
    <message>
        <source>every quotation found in its text</source>
        <translation>jedes Zitat steht in seinem Text</translation>
    </message>
    <message>
        <source>reads back whole</source>
        <translation>lässt sich ganz zurücklesen</translation>
    </message>
    <message>
        <source>does not read back whole</source>
        <translation>lässt sich nicht ganz zurücklesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>rows of an array</comment>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>rows of an array</comment>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ExportWindow</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the tagged corpus</source>
        <translation>Das markierte Korpus exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Coder names replaced by numbers</source>
        <translation>Namen der codierenden Personen durch Zahlen ersetzt</translation>
    </message>
    <message>
        <source>Names within memos and texts stay</source>
        <translation>Namen in Memos und Texten bleiben stehen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the whole export</source>
        <translation>Kopiert den ganzen Export</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Writing %1 of %2 sources</source>
        <translation>Schreibt %1 von %2 Quellen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Stopped; nothing was written</source>
        <translation>Angehalten; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is the project that is open. Choose another name for the export.</source>
        <translation>%1 ist das geöffnete Projekt. Einen anderen Namen für den Export wählen.</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation>%1 nach %2 exportiert</translation>
    </message>
    <message>
        <source>The export is %1, too much to copy. Save it as a file instead.</source>
        <translation>Der Export ist %1 groß, zu viel zum Kopieren. Stattdessen als Datei speichern.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::FileDoor</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Texts (%1)</source>
        <translation>Texte (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::FilterBar</name>
    <message>
        <source>Only tagged passages</source>
        <translation>Nur markierte Textstellen</translation>
    </message>
    <message>
        <source>Hide codes</source>
        <translation>Codes ausblenden</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Leaves out the paragraphs in which nothing is tagged</source>
        <translation>Lässt die Absätze weg, in denen nichts markiert ist</translation>
    </message>
    <message>
        <source>A clean page: no tints, lines and labels (H)</source>
        <translation>Eine reine Seite: ohne Tönungen, Linien und Namen (H)</translation>
    </message>
    <message>
        <source>Lifts every filter</source>
        <translation>Hebt jeden Filter auf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close; filters stay in force (Esc)</source>
        <translation>Schließen; die Filter gelten weiter (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <comment>filter</comment>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <comment>filter</comment>
        <translation>
            <numerusform>%n codierende Person</numerusform>
            <numerusform>%n codierende Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Alle codierenden Personen</translation>
    </message>
    <message>
        <source>Any certainty</source>
        <translation>Jede Sicherheit</translation>
    </message>
    <message>
        <source>Some certainties</source>
        <translation>Manche Sicherheiten</translation>
    </message>
    <message>
        <source>With all codes below it</source>
        <translation>Mit allen Codes darunter</translation>
    </message>
    <message>
        <source>There are no codes yet</source>
        <translation>Es gibt noch keine Codes</translation>
    </message>
    <message>
        <source>Nobody has tagged yet</source>
        <translation>Noch hat niemand etwas markiert</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::FindBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Words to find in this text</source>
        <translation>Wörter, die in diesem Text gesucht werden</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Umschalt+F3</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Capitals and small letters are told apart</source>
        <translation>Groß- und Kleinbuchstaben werden unterschieden</translation>
    </message>
    <message>
        <source>é</source>
        <comment>accents matter</comment>
        <translation>é</translation>
    </message>
    <message>
        <source>Accents matter</source>
        <translation>Akzente zählen</translation>
    </message>
    <message>
        <source>“resume” does not find “résumé”</source>
        <translation>„resume“ findet „résumé“ nicht</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>whole word</comment>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>Ganzes Wort</translation>
    </message>
    <message>
        <source>Only whole words</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>.*</source>
        <comment>regular expression</comment>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>The pattern is a regular expression</source>
        <translation>Das Suchmuster ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Puts one code on every place found, as one step. Alt with a digit takes the code of that key.</source>
        <translation>Setzt einen Code auf jede gefundene Stelle, in einem Schritt. Alt mit einer Ziffer nimmt den Code dieser Taste.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Tag all %1…</source>
        <translation>Alle %1 markieren…</translation>
    </message>
    <message>
        <source>Tag all…</source>
        <translation>Alle markieren…</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>so many places and more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No place matches %1.</source>
        <translation>Keine Stelle passt zu %1.</translation>
    </message>
    <message>
        <source>%1 Close:</source>
        <comment>before words like the pattern</comment>
        <translation>%1 Ähnlich:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word and how often it is there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Finds %1</source>
        <translation>Findet %1</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::FindingsWindow</name>
    <message>
        <source>This does not hold: %1</source>
        <translation>Das trifft nicht zu: %1</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung gefunden hat</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a line to see its place; a copy saved before may hold what is lost here.</source>
        <translation>Nichts wurde geändert. Eine Zeile wählen, um ihre Stelle zu sehen; eine früher gespeicherte Kopie enthält vielleicht, was hier fehlt.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::FormatList</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>everything, checks itself</source>
        <translation>alles, prüft sich selbst</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Codebook, JSON</source>
        <translation>Codebuch, JSON</translation>
    </message>
    <message>
        <source>for another project</source>
        <translation>für ein anderes Projekt</translation>
    </message>
    <message>
        <source>Codebook, table</source>
        <translation>Codebuch, Tabelle</translation>
    </message>
    <message>
        <source>for spreadsheets</source>
        <translation>für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Codebook, REFI-QDA</source>
        <translation>Codebuch, REFI-QDA</translation>
    </message>
    <message>
        <source>for NVivo, MAXQDA and others</source>
        <translation>für NVivo, MAXQDA und andere</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::GoToPopup</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a source, a code or a command</source>
        <translation>Zu einer Quelle, einem Code oder einem Befehl gehen</translation>
    </message>
    <message>
        <source>Nothing has this name. Close to it:</source>
        <translation>Nichts heißt so. Ähnlich:</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::GuessModel</name>
    <message>
        <source>%1 % alike</source>
        <translation>%1 % ähnlich</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Header</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>%1: rename the project</source>
        <translation>%1: Projekt umbenennen</translation>
    </message>
    <message>
        <source>Project %1, rename</source>
        <translation>Projekt %1, umbenennen</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::HueField</name>
    <message>
        <source>Hue and strength: arrow keys, with Shift in small steps</source>
        <translation>Farbton und Stärke: Pfeiltasten, mit Umschalt in kleinen Schritten</translation>
    </message>
    <message>
        <source>Hue %1 degrees, strength %2 percent</source>
        <translation>Farbton %1 Grad, Stärke %2 Prozent</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ImportFacts</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ImportModel</name>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>The same file as %1</source>
        <translation>Dieselbe Datei wie %1</translation>
    </message>
    <message>
        <source>In the project already, as %1</source>
        <translation>Schon im Projekt, als %1</translation>
    </message>
    <message>
        <source>%1, guessed</source>
        <translation>%1, vermutet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>A newer version of %1?</source>
        <translation>Neuere Fassung von %1?</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ImportWindow</name>
    <message>
        <source>Add sources</source>
        <translation>Quellen hinzufügen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Look before they are added</source>
        <translation>Vor dem Hinzufügen ansehen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Teil der Seite</translation>
    </message>
    <message>
        <source>Main content</source>
        <translation>Hauptinhalt</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie vorgefunden</translation>
    </message>
    <message>
        <source>%1, as found</source>
        <translation>%1, wie vorgefunden</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle hinzufügen</numerusform>
            <numerusform>%Ln Quellen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will not be added</source>
        <translation>
            <numerusform>%Ln Datei wird nicht hinzugefügt</numerusform>
            <numerusform>%Ln Dateien werden nicht hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the page’s own text comes in</source>
        <translation>Nur der eigene Text der Seite wird übernommen</translation>
    </message>
    <message>
        <source>Everything comes in; what is not the page’s own text is folded</source>
        <translation>Alles wird übernommen; was nicht eigener Text der Seite ist, wird eingeklappt</translation>
    </message>
    <message>
        <source>For all pages</source>
        <translation>Für alle Seiten</translation>
    </message>
    <message>
        <source>Choose the same part of every web page in the list</source>
        <translation>Denselben Teil jeder Webseite in der Liste wählen</translation>
    </message>
    <message>
        <source>Take this file off the list (Delete)</source>
        <translation>Diese Datei von der Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>Replace its text…</source>
        <translation>Text ersetzen…</translation>
    </message>
    <message>
        <source>Shows both texts side by side first; the tags move along</source>
        <translation>Zeigt erst beide Texte nebeneinander; die Markierungen wandern mit</translation>
    </message>
    <message>
        <source>What to do with the newer version</source>
        <translation>Was mit der neueren Fassung geschieht</translation>
    </message>
    <message>
        <source>Add as another</source>
        <translation>Als weitere hinzufügen</translation>
    </message>
    <message>
        <source>%1, added %2, was saved from the same address. Is this a newer version of it?</source>
        <translation>%1, hinzugefügt %2, wurde von derselben Adresse gespeichert. Ist dies eine neuere Fassung davon?</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Importer</name>
    <message>
        <source>The project is read only, so nothing was added. Save a copy and add the sources there.</source>
        <translation>Das Projekt ist nur lesbar, darum wurde nichts hinzugefügt. Eine Kopie speichern und die Quellen dort hinzufügen.</translation>
    </message>
    <message>
        <source>Stopped; nothing was added</source>
        <translation>Angehalten; nichts wurde hinzugefügt</translation>
    </message>
    <message>
        <source>There are no files to add</source>
        <translation>Es gibt keine Dateien zum Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln file(s); nothing is added yet</source>
        <translation>
            <numerusform>%Ln Datei gelesen; noch ist nichts hinzugefügt</numerusform>
            <numerusform>%Ln Dateien gelesen; noch ist nichts hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Nichts wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle wird gespeichert</numerusform>
            <numerusform>%Ln Quellen werden gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>What was dropped holds no words, so nothing was added.</source>
        <translation>Das Abgelegte enthält keine Wörter, darum wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The clipboard holds no words, so nothing was added.</source>
        <translation>Die Zwischenablage enthält keine Wörter, darum wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was added: the same text is in the project already, as %1</source>
        <translation>Nichts wurde hinzugefügt: derselbe Text ist schon im Projekt, als %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) were added</source>
        <translation>
            <numerusform>%Ln Quelle wurde hinzugefügt</numerusform>
            <numerusform>%Ln Quellen wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not</source>
        <comment>added</comment>
        <translation>
            <numerusform>%Ln Datei nicht</numerusform>
            <numerusform>%Ln Dateien nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was added: %Ln file(s) could not be</source>
        <translation>
            <numerusform>Nichts wurde hinzugefügt: bei %Ln Datei war es nicht möglich</numerusform>
            <numerusform>Nichts wurde hinzugefügt: bei %Ln Dateien war es nicht möglich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::KeySlots</name>
    <message>
        <source>Keys: drop a code on one to give it that key</source>
        <translation>Tasten: einen Code auf eine ziehen, um ihm diese Taste zu geben</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::KeysWindow</name>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Tag the selection, or change the tag&apos;s code</source>
        <translation>Auswahl markieren oder den Code der Markierung ändern</translation>
    </message>
    <message>
        <source>Move the end of the tag by a word (with Alt its start, with Ctrl by a character)</source>
        <translation>Ende der Markierung um ein Wort verschieben (mit Alt den Anfang, mit Strg um ein Zeichen)</translation>
    </message>
    <message>
        <source>Move it by a sentence (with Alt its start)</source>
        <translation>Es um einen Satz verschieben (mit Alt den Anfang)</translation>
    </message>
    <message>
        <source>In the list of codes</source>
        <translation>In der Liste der Codes</translation>
    </message>
    <message>
        <source>Tag with it, or go to its next passage</source>
        <translation>Damit markieren oder zur nächsten Textstelle gehen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Hide and show</source>
        <translation>Aus- und einblenden</translation>
    </message>
    <message>
        <source>Give it a key</source>
        <translation>Eine Taste geben</translation>
    </message>
    <message>
        <source>Move up, down</source>
        <translation>Nach oben, nach unten</translation>
    </message>
    <message>
        <source>Move below another code</source>
        <translation>Unter einen anderen Code verschieben</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Code suchen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::MainWindow</name>
    <message>
        <source>The window speaks the language of the system from the next start on</source>
        <translation>Das Fenster spricht vom nächsten Start an die Sprache des Systems</translation>
    </message>
    <message>
        <source>The window speaks %1 from the next start on</source>
        <translation>Das Fenster spricht vom nächsten Start an %1</translation>
    </message>
    <message>
        <source>This link leads to %1. Florilegium opens nothing by itself.</source>
        <translation>Dieser Verweis führt zu %1. Florilegium öffnet nichts von selbst.</translation>
    </message>
    <message>
        <source>Reading %1 of %2 sources</source>
        <translation>Liest %1 von %2 Quellen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 — Florilegium</source>
        <translation>%1 — Florilegium</translation>
    </message>
    <message>
        <source>Florilegium</source>
        <translation>Florilegium</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>¶ %1 of %2</source>
        <translation>¶ %1 von %2</translation>
    </message>
    <message>
        <source>%1  Press %2 – %3 to tag, %4 to choose a code, %5 for a memo</source>
        <translation>%1  %2 – %3 markiert, %4 wählt einen Code, %5 schreibt ein Memo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) selected</source>
        <translation>
            <numerusform>%Ln Wort ausgewählt</numerusform>
            <numerusform>%Ln Wörter ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select some words and press Enter.</source>
        <translation>Einige Wörter auswählen und die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>The project is read only, so nothing was added. Save a copy and add the sources there.</source>
        <translation>Das Projekt ist nur lesbar, darum wurde nichts hinzugefügt. Eine Kopie speichern und die Quellen dort hinzufügen.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Quellen hinzufügen</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation>Noch wurde kein Projekt geöffnet</translation>
    </message>
    <message>
        <source>Tags that you make are kept under this name:</source>
        <translation>Ihre Markierungen werden unter diesem Namen geführt:</translation>
    </message>
    <message>
        <source>Florilegium %1, free software under the GNU General Public License 3 or later. Nothing you open here leaves this computer.</source>
        <translation>Florilegium %1, freie Software unter der GNU General Public License 3 oder später. Nichts, was hier geöffnet wird, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Add sources with a preview</source>
        <translation>Quellen mit Vorschau hinzufügen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Tag as another person</source>
        <translation>Als andere Person markieren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>What the project is called:</source>
        <translation>Wie das Projekt heißt:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>p. 4, then the paragraph</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Masthead</name>
    <message>
        <source>A gathering of passages, each under its heading.</source>
        <translation>Eine Sammlung von Textstellen, jede unter ihrer Überschrift.</translation>
    </message>
    <message>
        <source>Read, tag, compare.</source>
        <translation>Lesen, markieren, vergleichen.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::MemoEditor</name>
    <message>
        <source>Write a memo</source>
        <translation>Memo schreiben</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>This link leads to %1. Florilegium opens nothing by itself.</source>
        <translation>Dieser Verweis führt zu %1. Florilegium öffnet nichts von selbst.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::MemoListModel</name>
    <message>
        <source>The project %1</source>
        <translation>Das Projekt %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::MemoRow</name>
    <message>
        <source>Memo: %1</source>
        <translation>Memo: %1</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::MemoSheet</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Memo on the words selected</source>
        <translation>Memo zu den ausgewählten Wörtern</translation>
    </message>
    <message>
        <source>Write a memo on these words</source>
        <translation>Memo zu diesen Wörtern schreiben</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Keep the memo (Ctrl+Enter)</source>
        <translation>Memo behalten (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>Memo zum Projekt</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::MemosWindow</name>
    <message>
        <source>All memos</source>
        <translation>Alle Memos</translation>
    </message>
    <message>
        <source>Search the memos</source>
        <translation>In den Memos suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>What the memos are on</source>
        <translation>Wozu die Memos gehören</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>There are no memos yet. Select some words and press M.</source>
        <translation>Es gibt noch keine Memos. Einige Wörter auswählen und M drücken.</translation>
    </message>
    <message>
        <source>No memo holds these words.</source>
        <translation>Kein Memo enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::NewCodeFields</name>
    <message>
        <source>Inside</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Definition, if you have one already</source>
        <translation>Definition, falls es schon eine gibt</translation>
    </message>
    <message>
        <source>What belongs here, and what does not.</source>
        <translation>Was hierher gehört und was nicht.</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Oberste Ebene</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::NewCodeRow</name>
    <message>
        <source>New code %1</source>
        <translation>Neuer Code %1</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::OrphanModel</name>
    <message>
        <source>%1, once behind %2 and before %3. %4</source>
        <translation>%1, einst hinter %2 und vor %3. %4</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::OrphansWindow</name>
    <message>
        <source>Passages without words</source>
        <translation>Textstellen ohne Wörter</translation>
    </message>
    <message>
        <source>Places that are like it</source>
        <translation>Ähnliche Stellen</translation>
    </message>
    <message>
        <source>This source</source>
        <translation>Diese Quelle</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Of which sources</source>
        <translation>Aus welchen Quellen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Waiting or kept</source>
        <translation>Wartend oder behalten</translation>
    </message>
    <message>
        <source>Remove the tag; Undo brings it back (Delete)</source>
        <translation>Markierung entfernen; Rückgängig holt sie zurück (Entf)</translation>
    </message>
    <message>
        <source>Put the tag on the words selected in the text (Enter, or P in the text)</source>
        <translation>Markierung auf die im Text ausgewählten Wörter setzen (Eingabetaste, oder P im Text)</translation>
    </message>
    <message>
        <source>None is kept without a place.</source>
        <translation>Keine ist ohne Ort behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages are kept without a place, with the words that they had.</source>
        <translation>
            <numerusform>%n Textstelle ist ohne Ort behalten, mit den Wörtern, die sie hatte.</numerusform>
            <numerusform>%n Textstellen sind ohne Ort behalten, mit den Wörtern, die sie hatten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage waits for its words.</source>
        <translation>Keine Textstelle wartet auf ihre Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages lost their words in a new text. Nothing was moved by guess: place them, keep them as they are, or drop them.</source>
        <translation>
            <numerusform>%n Textstelle hat in einem neuen Text ihre Wörter verloren. Nichts wurde auf Verdacht verschoben: sie setzen, so behalten oder verwerfen.</numerusform>
            <numerusform>%n Textstellen haben in einem neuen Text ihre Wörter verloren. Nichts wurde auf Verdacht verschoben: sie setzen, so behalten oder verwerfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of them to see places that are like it.</source>
        <translation>Eine davon wählen, um ähnliche Stellen zu sehen.</translation>
    </message>
    <message>
        <source>Looking for places that are like it…</source>
        <translation>Sucht ähnliche Stellen…</translation>
    </message>
    <message>
        <source>Places that are like it. Others can be selected in the text:</source>
        <translation>Ähnliche Stellen. Andere lassen sich im Text auswählen:</translation>
    </message>
    <message>
        <source>No place in the text is like it. If there is one, select its words there.</source>
        <translation>Keine Stelle im Text ist ähnlich. Gibt es doch eine, ihre Wörter dort auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n tags</source>
        <translation>
            <numerusform>%n verwerfen</numerusform>
            <numerusform>%n verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the tag</source>
        <translation>Markierung verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Let %n wait again</source>
        <translation>
            <numerusform>%n wieder warten lassen</numerusform>
            <numerusform>%n wieder warten lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Let it wait again</source>
        <translation>Wieder warten lassen</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n without a place</source>
        <translation>
            <numerusform>%n ohne Ort behalten</numerusform>
            <numerusform>%n ohne Ort behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep without a place</source>
        <translation>Ohne Ort behalten</translation>
    </message>
    <message>
        <source>List it among those that wait for a place (K)</source>
        <translation>Unter denen führen, die auf einen Ort warten (K)</translation>
    </message>
    <message>
        <source>Leave it as it is, and let it wait no longer (K)</source>
        <translation>So lassen und nicht länger warten lassen (K)</translation>
    </message>
    <message>
        <source>Place on %1</source>
        <translation>Auf %1 setzen</translation>
    </message>
    <message>
        <source>Place on the words selected</source>
        <translation>Auf die Auswahl setzen</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::OutlinePopover</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Go to a heading</source>
        <translation>Zu einer Überschrift gehen</translation>
    </message>
    <message>
        <source>Words of a heading</source>
        <translation>Wörter einer Überschrift</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation>Dieser Text hat keine Überschriften.</translation>
    </message>
    <message>
        <source>No heading holds %1.</source>
        <translation>Keine Überschrift enthält %1.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PageBar</name>
    <message>
        <source>Text and pages</source>
        <translation>Text und Seiten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>text and page beside each other</comment>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Zeigen als</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Seite kleiner</translation>
    </message>
    <message>
        <source>Ctrl −</source>
        <translation>Strg −</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Seite größer</translation>
    </message>
    <message>
        <source>Ctrl +</source>
        <translation>Strg +</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>So breit wie der Bereich</translation>
    </message>
    <message>
        <source>Ctrl 0</source>
        <translation>Strg 0</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <comment>the how manieth page of all, and what is printed on it</comment>
        <translation>%1 · S. %2</translation>
    </message>
    <message>
        <source>The text, the pages of its file, or both (%1)</source>
        <translation>Der Text, die Seiten seiner Datei oder beides (%1)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how large a page is shown</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PagePane</name>
    <message>
        <source>The file of this text was not kept, so its pages cannot be shown.</source>
        <translation>Die Datei dieses Textes wurde nicht behalten, darum lassen sich ihre Seiten nicht zeigen.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PagePreview</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PageView</name>
    <message>
        <source>Original pages</source>
        <translation>Originalseiten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The pages cannot be shown. %1</source>
        <translation>Die Seiten lassen sich nicht zeigen. %1</translation>
    </message>
    <message>
        <source>This page cannot be drawn: %1. Its words are in the text.</source>
        <translation>Diese Seite lässt sich nicht zeichnen: %1. Ihre Wörter stehen im Text.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Pasting</name>
    <message>
        <source>What was dropped holds no words, so nothing was added.</source>
        <translation>Das Abgelegte enthält keine Wörter, darum wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The clipboard holds a picture and no text, so nothing was added.</source>
        <translation>Die Zwischenablage enthält ein Bild und keinen Text, darum wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy some text, then paste it as a source.</source>
        <translation>Die Zwischenablage ist leer. Erst Text kopieren, dann als Quelle einfügen.</translation>
    </message>
    <message>
        <source>The clipboard holds no words, so nothing was added.</source>
        <translation>Die Zwischenablage enthält keine Wörter, darum wurde nichts hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PatternText</name>
    <message>
        <source>This expression takes too long in this text. Write it more exactly.</source>
        <translation>Dieser Ausdruck braucht in diesem Text zu lange. Ihn genauer schreiben.</translation>
    </message>
    <message>
        <source>A bracket has no partner.</source>
        <translation>Eine Klammer hat kein Gegenstück.</translation>
    </message>
    <message>
        <source>The bracket closed at character %1 was never opened.</source>
        <translation>Die bei Zeichen %1 geschlossene Klammer wurde nie geöffnet.</translation>
    </message>
    <message>
        <source>The bracket opened at character %1 is not closed.</source>
        <translation>Die bei Zeichen %1 geöffnete Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The backslash before character %1 has no meaning there.</source>
        <translation>Der umgekehrte Schrägstrich vor Zeichen %1 hat dort keine Bedeutung.</translation>
    </message>
    <message>
        <source>A backslash has no meaning where it stands.</source>
        <translation>Ein umgekehrter Schrägstrich hat an seiner Stelle keine Bedeutung.</translation>
    </message>
    <message>
        <source>This is no regular expression: look at character %1.</source>
        <translation>Das ist kein regulärer Ausdruck: Zeichen %1 ansehen.</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Das ist kein regulärer Ausdruck.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PickerFoot</name>
    <message>
        <source>tag</source>
        <translation>markieren</translation>
    </message>
    <message>
        <source>tag and stay</source>
        <translation>und bleiben</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>create and tag</source>
        <translation>anlegen und markieren</translation>
    </message>
    <message>
        <source>to the fields</source>
        <translation>zu den Feldern</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PickerHead</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Find a code by its name or definition</source>
        <translation>Code nach Name oder Definition suchen</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PickerList</name>
    <message>
        <source>Codes found</source>
        <translation>Gefundene Codes</translation>
    </message>
    <message>
        <source>Belongs here: %1</source>
        <translation>Gehört hierher: %1</translation>
    </message>
    <message>
        <source>Does not belong here: %1</source>
        <translation>Gehört nicht hierher: %1</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PickerModel</name>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>belongs here: %1</source>
        <translation>gehört hierher: %1</translation>
    </message>
    <message>
        <source>does not belong here: %1</source>
        <translation>gehört nicht hierher: %1</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PigmentGrid</name>
    <message>
        <source>Own colour…</source>
        <translation>Eigene Farbe…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Own colour as # and six digits</source>
        <translation>Eigene Farbe als # und sechs Ziffern</translation>
    </message>
    <message>
        <source>A colour is written as # and six digits, such as #2b4aa3.</source>
        <translation>Eine Farbe wird als # und sechs Ziffern geschrieben, etwa #2b4aa3.</translation>
    </message>
    <message>
        <source>Contrast of line and name: %1 and %2 on light paper, %3 and %4 on dark.</source>
        <translation>Kontrast von Linie und Name: %1 und %2 auf hellem Papier, %3 und %4 auf dunklem.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PortraitBar</name>
    <message>
        <source>Portrait of the source</source>
        <translation>Porträt der Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) along the text</source>
        <translation>
            <numerusform>%n Textstelle entlang des Textes</numerusform>
            <numerusform>%n Textstellen entlang des Textes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code and the first words of a passage</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PreferencesWindow</name>
    <message>
        <source>Select whole words</source>
        <translation>Ganze Wörter auswählen</translation>
    </message>
    <message>
        <source>Scroll gently to places</source>
        <translation>Sanft zu Stellen rollen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Usual reading type</source>
        <translation>Übliche Leseschrift</translation>
    </message>
    <message>
        <source>Font, size, measure and lines as Florilegium comes with</source>
        <translation>Schrift, Größe, Spaltenbreite und Zeilenabstand, wie Florilegium sie mitbringt</translation>
    </message>
    <message>
        <source>Tags that you make are kept under this name.</source>
        <translation>Ihre Markierungen werden unter diesem Namen geführt.</translation>
    </message>
    <message>
        <source>Selecting</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Spaces and a closing full stop are left out. With Alt held, the pointer does it the other way.</source>
        <translation>Leerzeichen und ein Schlusspunkt bleiben außen vor. Mit gedrückter Alt-Taste macht es der Zeiger umgekehrt.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Shapes as well as colours</source>
        <translation>Formen zusätzlich zu Farben</translation>
    </message>
    <message>
        <source>Original files kept in the project</source>
        <translation>Im Projekt behaltene Originaldateien</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>to %1 MB</source>
        <translation>bis %1 MB</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>In staves the marks of each code have their own shape, on paper its lines.</source>
        <translation>In den Linienbildern haben die Striche jedes Codes ihre eigene Form, auf Papier seine Linien.</translation>
    </message>
    <message>
        <source>Original files</source>
        <translation>Originaldateien</translation>
    </message>
    <message>
        <source>Files up to this size are kept in the project beside their texts, so that they can be saved again. It holds for what is added from now on.</source>
        <translation>Dateien bis zu dieser Größe werden im Projekt neben ihren Texten behalten, sodass sie sich wieder speichern lassen. Das gilt für alles, was von jetzt an hinzugefügt wird.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PrintWindow</name>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source> [memo %1]</source>
        <translation> [Memo %1]</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>On the source</source>
        <translation>Zur Quelle</translation>
    </message>
    <message>
        <source>Text size in points</source>
        <translation>Schriftgröße in Punkt</translation>
    </message>
    <message>
        <source>Tints and underlines</source>
        <translation>Tönungen und Unterstreichungen</translation>
    </message>
    <message>
        <source>Brackets and labels</source>
        <translation>Klammern und Namen am Rand</translation>
    </message>
    <message>
        <source>Codes and their numbers</source>
        <translation>Codes und ihre Zahlen</translation>
    </message>
    <message>
        <source>Memos, at the end</source>
        <translation>Memos, am Ende</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The project changed meanwhile, so nothing was printed. Start again.</source>
        <translation>Das Projekt hat sich inzwischen geändert, darum wurde nichts gedruckt. Neu beginnen.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Stopped; nothing was printed</source>
        <translation>Angehalten; nichts wurde gedruckt</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) so far</source>
        <translation>
            <numerusform>bisher %n Seite</numerusform>
            <numerusform>bisher %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Setzt die Seiten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Saved %1 as %2</source>
        <translation>%1 als %2 gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Sent %1 to the printer</source>
        <translation>%1 an den Drucker geschickt</translation>
    </message>
    <message>
        <source>The printer took nothing. Choose another one, or save a PDF.</source>
        <translation>Der Drucker hat nichts angenommen. Einen anderen wählen oder ein PDF speichern.</translation>
    </message>
    <message>
        <source>Patterned lines</source>
        <translation>Gemusterte Linien</translation>
    </message>
    <message>
        <source>Each code has lines of its own kind, for paper without colours</source>
        <translation>Jeder Code hat Linien eigener Art, für Papier ohne Farben</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>Ohne Farben</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ProjectFiles</name>
    <message>
        <source>Florilegium projects (*.flor)</source>
        <translation>Florilegium-Projekte (*.flor)</translation>
    </message>
    <message>
        <source>“%1” is read only. It can be read here, and changed in a copy.</source>
        <translation>„%1“ ist nur lesbar. Hier kann es gelesen werden, geändert in einer Kopie.</translation>
    </message>
    <message>
        <source>%1 copy.flor</source>
        <translation>%1 Kopie.flor</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>New project.flor</source>
        <translation>Neues Projekt.flor</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>New project from an exported corpus</source>
        <translation>Neues Projekt aus einem exportierten Korpus</translation>
    </message>
    <message>
        <source>Exported corpora (*.json)</source>
        <translation>Exportierte Korpora (*.json)</translation>
    </message>
    <message>
        <source>Where the new project goes</source>
        <translation>Wohin das neue Projekt kommt</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Kopie als %1 gespeichert</translation>
    </message>
    <message>
        <source>Checked: every quotation is found at its place, and nothing is amiss</source>
        <translation>Geprüft: jedes Zitat steht an seinem Ort, und nichts ist gestört</translation>
    </message>
    <message>
        <source>A newer version of Florilegium wrote “%1”. Here it can be read; update Florilegium to change it.</source>
        <translation>Eine neuere Version von Florilegium hat „%1“ geschrieben. Hier kann es gelesen werden; zum Ändern Florilegium aktualisieren.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Here it is read only.</source>
        <translation>Ein anderes Programm schreibt in „%1“. Hier ist es nur lesbar.</translation>
    </message>
    <message>
        <source>“%1” is open in another window of this computer, since %2. Here it is read only.</source>
        <translation>„%1“ ist in einem anderen Fenster dieses Computers geöffnet, seit %2. Hier ist es nur lesbar.</translation>
    </message>
    <message>
        <source>“%1” is open on %2, since %3. Here it is read only.</source>
        <translation>„%1“ ist auf %2 geöffnet, seit %3. Hier ist es nur lesbar.</translation>
    </message>
    <message>
        <source>%4 has “%1” open on %2, since %3. Here it is read only.</source>
        <translation>%4 hat „%1“ auf %2 geöffnet, seit %3. Hier ist es nur lesbar.</translation>
    </message>
    <message>
        <source>Take it over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>After a crash on %1, take it over: it can be changed here then. If it is still open there, that window has to read it again before it changes anything; nothing gets overwritten.</source>
        <translation>Nach einem Absturz auf %1 übernehmen: dann kann es hier geändert werden. Ist es dort noch geöffnet, muss jenes Fenster es neu lesen, bevor es etwas ändert; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Took “%1” over</source>
        <translation>„%1“ übernommen</translation>
    </message>
    <message>
        <source>“%1” is the project that is open. Choose another name.</source>
        <translation>„%1“ ist das geöffnete Projekt. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” was not made: another project is still being written. Stop that or wait for it.</source>
        <translation>„%1“ wurde nicht angelegt: ein anderes Projekt wird noch geschrieben. Dieses anhalten oder darauf warten.</translation>
    </message>
    <message>
        <source>Copying “%1”</source>
        <translation>Kopiert „%1“</translation>
    </message>
    <message>
        <source>Stopped; no copy was made</source>
        <translation>Angehalten; keine Kopie wurde angelegt</translation>
    </message>
    <message>
        <source>Loading “%1”</source>
        <translation>Lädt „%1“</translation>
    </message>
    <message>
        <source>Stopped; nothing was loaded.</source>
        <translation>Angehalten; nichts wurde geladen.</translation>
    </message>
    <message>
        <source>Checking every text and every passage</source>
        <translation>Prüft jeden Text und jede Textstelle</translation>
    </message>
    <message numerus="yes">
        <source>The check found %Ln thing(s): %1. Nothing was changed.</source>
        <translation>
            <numerusform>Die Prüfung hat %Ln Sache gefunden: %1. Nichts wurde geändert.</numerusform>
            <numerusform>Die Prüfung hat %Ln Sachen gefunden: %1. Nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Provenance</name>
    <message>
        <source>Save the original file…</source>
        <translation>Originaldatei speichern…</translation>
    </message>
    <message>
        <source>Writes the file, byte for byte as it was added, where you choose</source>
        <translation>Schreibt die Datei, Byte für Byte wie hinzugefügt, an einen Ort nach Wahl</translation>
    </message>
    <message>
        <source>%1 %2, copy</source>
        <translation>%1 %2, kopieren</translation>
    </message>
    <message>
        <source>%1
Click to copy it</source>
        <translation>%1
Zum Kopieren klicken</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copied the SHA-256 of the file</source>
        <translation>SHA-256 der Datei kopiert</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copied the address. Florilegium opens nothing by itself.</source>
        <translation>Adresse kopiert. Florilegium öffnet nichts von selbst.</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Gelesen mit</translation>
    </message>
    <message>
        <source>It is one row of a table; the table itself is not kept.</source>
        <translation>Es ist eine Zeile einer Tabelle; die Tabelle selbst wird nicht behalten.</translation>
    </message>
    <message>
        <source>No file belongs to this text.</source>
        <translation>Zu diesem Text gehört keine Datei.</translation>
    </message>
    <message>
        <source>The file is not kept in the project: with %1 it is larger than what you keep.</source>
        <translation>Die Datei ist nicht im Projekt behalten: mit %1 ist sie größer als eingestellt.</translation>
    </message>
    <message>
        <source>The file is not kept in the project. Its text is, with what is said here.</source>
        <translation>Die Datei ist nicht im Projekt behalten. Ihr Text ist es, mit dem, was hier steht.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>As it was (*.%1)</source>
        <translation>Wie sie war (*.%1)</translation>
    </message>
    <message>
        <source>;;All files (*)</source>
        <translation>;;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>Originaldatei speichern</translation>
    </message>
    <message>
        <source>The file is not kept any more.</source>
        <translation>Die Datei ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>Saved the original file as %1</source>
        <translation>Originaldatei als %1 gespeichert</translation>
    </message>
    <message>
        <source>%1, by its byte order mark</source>
        <translation>%1, nach der Byte-Reihenfolge-Marke</translation>
    </message>
    <message>
        <source>%1, as the bytes show</source>
        <translation>%1, wie die Bytes zeigen</translation>
    </message>
    <message>
        <source>%1, as the file says</source>
        <translation>%1, wie die Datei angibt</translation>
    </message>
    <message>
        <source>%1, judged from the characters</source>
        <translation>%1, aus den Zeichen erschlossen</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the form of a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Rail</name>
    <message>
        <source>Sources and codes (F8)</source>
        <translation>Quellen und Codes (F8)</translation>
    </message>
    <message>
        <source>Sources and codes</source>
        <translation>Quellen und Codes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReadFilter</name>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <translation>
            <numerusform>%n codierende Person</numerusform>
            <numerusform>%n codierende Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>no certainty</source>
        <translation>keine Sicherheit</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between certainties</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Only %1 shown</source>
        <comment>what the filter leaves</comment>
        <translation>Nur %1 gezeigt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The codes are hidden</source>
        <translation>Die Codes sind ausgeblendet</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the codes again</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Only tagged passages are shown</source>
        <translation>Nur markierte Textstellen werden gezeigt</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Ganzen Text zeigen</translation>
    </message>
    <message>
        <source>%1, and more is left out</source>
        <translation>%1, und weiteres fehlt</translation>
    </message>
    <message>
        <source>The codes are hidden, and more is left out</source>
        <translation>Die Codes sind ausgeblendet, und weiteres fehlt</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1 ist ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are hidden</source>
        <translation>
            <numerusform>%n Code ist ausgeblendet</numerusform>
            <numerusform>%n Codes sind ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Only tagged passages are shown; %1</source>
        <translation>Nur markierte Textstellen werden gezeigt; %1</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReadPage</name>
    <message>
        <source>Drop texts here, or press Ctrl+I.</source>
        <translation>Texte hierher ziehen oder Strg+I drücken.</translation>
    </message>
    <message>
        <source>%1 opens as soon as the new sources are stored</source>
        <translation>%1 öffnet sich, sobald die neuen Quellen gespeichert sind</translation>
    </message>
    <message>
        <source>Choose texts…</source>
        <translation>Texte wählen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) lost their words in the new text. Nothing was moved by guess.</source>
        <translation>
            <numerusform>%Ln Textstelle hat im neuen Text ihre Wörter verloren. Nichts wurde auf Verdacht verschoben.</numerusform>
            <numerusform>%Ln Textstellen haben im neuen Text ihre Wörter verloren. Nichts wurde auf Verdacht verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look through them</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReadTools</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReadingView</name>
    <message>
        <source>%1: %2</source>
        <comment>code and words of a passage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>how often a code starts on this line</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>+%n word(s)</source>
        <comment>how much longer a passage becomes</comment>
        <translation>
            <numerusform>+%n Wort</numerusform>
            <numerusform>+%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n word(s)</source>
        <comment>how much shorter a passage becomes</comment>
        <translation>
            <numerusform>−%n Wort</numerusform>
            <numerusform>−%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s)</source>
        <comment>not shown, since nothing in them is tagged</comment>
        <translation>
            <numerusform>… %n Absatz</numerusform>
            <numerusform>… %n Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Navigation, %n word(s)</source>
        <translation>
            <numerusform>Navigation, %n Wort</numerusform>
            <numerusform>Navigation, %n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Footer, %n word(s)</source>
        <translation>
            <numerusform>Fußbereich, %n Wort</numerusform>
            <numerusform>Fußbereich, %n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Navigation and footer, %n word(s)</source>
        <translation>
            <numerusform>Navigation und Fußbereich, %n Wort</numerusform>
            <numerusform>Navigation und Fußbereich, %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ends</source>
        <comment>a passage that the caret leaves</comment>
        <translation>%1 endet</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <comment>a passage that the caret enters</comment>
        <translation>%1 beginnt</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::RecentList</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::RecentProjects</name>
    <message>
        <source>not found in %1</source>
        <translation>nicht gefunden in %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::RecentRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Report</name>
    <message>
        <source>Tagged %1 as %2</source>
        <translation>%1 als %2 markiert</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %Ln place(s) as %1 in %2</source>
        <translation>
            <numerusform>%Ln Stelle als %1 markiert, in %2</numerusform>
            <numerusform>%Ln Stellen als %1 markiert, in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %2 from %1</source>
        <translation>%2 von %1 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln tag(s) in %1</source>
        <translation>
            <numerusform>%Ln Markierung entfernt, in %1</numerusform>
            <numerusform>%Ln Markierungen entfernt, in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 now covers %2</source>
        <translation>%1 umfasst jetzt %2</translation>
    </message>
    <message>
        <source>%1 is now tagged as %2</source>
        <translation>%1 ist jetzt als %2 markiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) are now tagged as %1</source>
        <translation>
            <numerusform>%Ln Textstelle ist jetzt als %1 markiert</numerusform>
            <numerusform>%Ln Textstellen sind jetzt als %1 markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked %1 in %2 as %3</source>
        <translation>%1 in %2 als %3 eingestuft</translation>
    </message>
    <message>
        <source>Wrote a memo on %1</source>
        <translation>Memo zu %1 geschrieben</translation>
    </message>
    <message>
        <source>Changed the memo on %1</source>
        <translation>Memo zu %1 geändert</translation>
    </message>
    <message>
        <source>Removed the memo on %1</source>
        <translation>Memo zu %1 entfernt</translation>
    </message>
    <message>
        <source>Added the code %1</source>
        <translation>Code %1 hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln code(s)</source>
        <translation>
            <numerusform>%Ln Code hinzugefügt</numerusform>
            <numerusform>%Ln Codes hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <translation>%1 in %2 umbenannt</translation>
    </message>
    <message>
        <source>Gave %1 another colour</source>
        <translation>%1 hat eine andere Farbe bekommen</translation>
    </message>
    <message>
        <source>Changed the definition of %1</source>
        <translation>Definition von %1 geändert</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>Moved %1 below %2</source>
        <translation>%1 unter %2 verschoben</translation>
    </message>
    <message>
        <source>%1 has no key now</source>
        <translation>%1 hat jetzt keine Taste</translation>
    </message>
    <message>
        <source>%1 has the key %2 now</source>
        <translation>%1 hat jetzt die Taste %2</translation>
    </message>
    <message>
        <source>Deleted the code %1</source>
        <translation>Code %1 gelöscht</translation>
    </message>
    <message>
        <source>Deleted the code %1 with %2 in %3</source>
        <translation>Code %1 mit %2 in %3 gelöscht</translation>
    </message>
    <message>
        <source>Merged %1 into %2, %3</source>
        <translation>%1 mit %2 zusammengeführt, %3</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle hinzugefügt</numerusform>
            <numerusform>%Ln Quellen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed what is known about %1</source>
        <translation>Angaben zu %1 geändert</translation>
    </message>
    <message>
        <source>Removed %1 with %2</source>
        <translation>%1 mit %2 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln source(s) with %1</source>
        <translation>
            <numerusform>%Ln Quelle mit %1 entfernt</numerusform>
            <numerusform>%Ln Quellen mit %1 entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the coder %1</source>
        <translation>Codierende Person %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation>%1 geladen</translation>
    </message>
    <message>
        <source>Removed the tag again</source>
        <translation>Markierung wieder entfernt</translation>
    </message>
    <message>
        <source>Put the tag back</source>
        <translation>Markierung zurückgeholt</translation>
    </message>
    <message>
        <source>Brought the code %1 back</source>
        <translation>Code %1 zurückgeholt</translation>
    </message>
    <message>
        <source>Brought %1 back</source>
        <translation>%1 zurückgeholt</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation>Erneut: %1</translation>
    </message>
    <message>
        <source>tagging</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>removing a tag</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>moving an end</source>
        <translation>Ende verschieben</translation>
    </message>
    <message>
        <source>changing the code</source>
        <translation>Code ändern</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>new code</source>
        <translation>neuer Code</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>deleting a code</source>
        <translation>Code löschen</translation>
    </message>
    <message>
        <source>merging codes</source>
        <translation>Codes zusammenführen</translation>
    </message>
    <message>
        <source>adding sources</source>
        <translation>Quellen hinzufügen</translation>
    </message>
    <message>
        <source>removing a source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>new coder</source>
        <translation>neue codierende Person</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>Laden</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicated %1</source>
        <translation>%1 verdoppelt</translation>
    </message>
    <message>
        <source>Split %1: %2 went to %3</source>
        <translation>%1 aufgeteilt: %2 an %3</translation>
    </message>
    <message>
        <source>%1 is an example of %2 now</source>
        <translation>%1 ist jetzt ein Beispiel für %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported the codebook %1: %n codes added</source>
        <translation>
            <numerusform>Codebuch %1 importiert: %n Code hinzugefügt</numerusform>
            <numerusform>Codebuch %1 importiert: %n Codes hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still fits %2</source>
        <translation>%1 passt weiter zu %2</translation>
    </message>
    <message>
        <source>%1 still fit %2</source>
        <translation>%1 passen weiter zu %2</translation>
    </message>
    <message>
        <source>Deleted %1 with %2</source>
        <translation>%1 mit %2 gelöscht</translation>
    </message>
    <message>
        <source>Replaced the text of %1</source>
        <translation>Text von %1 ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>Replaced the text of %1; %Ln passage(s) lost their words</source>
        <translation>
            <numerusform>Text von %1 ersetzt; %Ln Textstelle hat ihre Wörter verloren</numerusform>
            <numerusform>Text von %1 ersetzt; %Ln Textstellen haben ihre Wörter verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>new text</source>
        <translation>neuer Text</translation>
    </message>
    <message>
        <source>splitting a code</source>
        <translation>Code aufteilen</translation>
    </message>
    <message>
        <source>duplicating a code</source>
        <translation>Code verdoppeln</translation>
    </message>
    <message>
        <source>adding an example</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>importing a codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>confirming</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>changing a code</source>
        <translation>Code ändern</translation>
    </message>
    <message>
        <source>%1 of %2 is empty now</source>
        <translation>%1 von %2 ist jetzt leer</translation>
    </message>
    <message>
        <source>%1 of %2 is %3 now</source>
        <translation>%1 von %2 ist jetzt %3</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln value(s) in %1</source>
        <translation>
            <numerusform>%Ln Wert geändert, in %1</numerusform>
            <numerusform>%Ln Werte geändert, in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1 in %2</source>
        <translation>%1 geändert, in %2</translation>
    </message>
    <message>
        <source>%1 is %2 now in %3</source>
        <translation>%1 ist jetzt %2, in %3</translation>
    </message>
    <message>
        <source>Placed %1 on %2</source>
        <translation>%1 auf %2 gesetzt</translation>
    </message>
    <message>
        <source>%1 waits for a place again</source>
        <translation>%1 wartet wieder auf einen Ort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) wait for a place again</source>
        <translation>
            <numerusform>%Ln Textstelle wartet wieder auf einen Ort</numerusform>
            <numerusform>%Ln Textstellen warten wieder auf einen Ort</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept %1 without a place</source>
        <translation>%1 ohne Ort behalten</translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln passage(s) without a place</source>
        <translation>
            <numerusform>%Ln Textstelle ohne Ort behalten</numerusform>
            <numerusform>%Ln Textstellen ohne Ort behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle verschoben</numerusform>
            <numerusform>%Ln Quellen verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected the text of %1</source>
        <translation>Text von %1 berichtigt</translation>
    </message>
    <message numerus="yes">
        <source>Corrected the text of %1; %Ln passage(s) lost their words</source>
        <translation>
            <numerusform>Text von %1 berichtigt; %Ln Textstelle hat ihre Wörter verloren</numerusform>
            <numerusform>Text von %1 berichtigt; %Ln Textstellen haben ihre Wörter verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the attribute %1</source>
        <translation>Attribut %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the attribute %1</source>
        <translation>Attribut %1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changed the attribute %1; %Ln value(s) do not fit it</source>
        <translation>
            <numerusform>Attribut %1 geändert; %Ln Wert passt nicht dazu</numerusform>
            <numerusform>Attribut %1 geändert; %Ln Werte passen nicht dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the attribute %1 with %Ln value(s)</source>
        <translation>
            <numerusform>Attribut %1 mit %Ln Wert entfernt</numerusform>
            <numerusform>Attribut %1 mit %Ln Werten entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %1 attributes with %Ln value(s)</source>
        <translation>
            <numerusform>%1 Attribute mit %Ln Wert entfernt</numerusform>
            <numerusform>%1 Attribute mit %Ln Werten entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln value(s) from %1</source>
        <translation>
            <numerusform>%Ln Wert aus %1 importiert</numerusform>
            <numerusform>%Ln Werte aus %1 importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Another version&apos;s action</source>
        <translation>Schritt einer anderen Version</translation>
    </message>
    <message>
        <source>correcting the text</source>
        <translation>Text berichtigen</translation>
    </message>
    <message>
        <source>placing</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>keeping</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>new attribute</source>
        <translation>neues Attribut</translation>
    </message>
    <message>
        <source>changing an attribute</source>
        <translation>Attribut ändern</translation>
    </message>
    <message>
        <source>removing an attribute</source>
        <translation>Attribut entfernen</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>importing attributes</source>
        <translation>Attribute importieren</translation>
    </message>
    <message>
        <source>another version&apos;s action</source>
        <translation>Schritt einer anderen Version</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReportLine</name>
    <message>
        <source>Attention: %1</source>
        <translation>Achtung: %1</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReportList</name>
    <message numerus="yes">
        <source>%Ln thing(s) were changed on reading</source>
        <translation>
            <numerusform>%Ln Sache wurde beim Lesen geändert</numerusform>
            <numerusform>%Ln Sachen wurden beim Lesen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what was changed or left out</source>
        <translation>Ausblenden, was geändert oder weggelassen wurde</translation>
    </message>
    <message>
        <source>Show what was changed or left out</source>
        <translation>Zeigen, was geändert oder weggelassen wurde</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReviewModel</name>
    <message>
        <source>tagged %1</source>
        <translation>markiert %1</translation>
    </message>
    <message>
        <source>defined anew %1</source>
        <translation>neu definiert %1</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReviewWindow</name>
    <message>
        <source>Show in its text</source>
        <translation>In seinem Text zeigen</translation>
    </message>
    <message>
        <source>Under an older definition</source>
        <translation>Unter einer älteren Definition</translation>
    </message>
    <message>
        <source>Passages to look through again</source>
        <translation>Textstellen, die noch einmal anzusehen sind</translation>
    </message>
    <message>
        <source>Show the passage in its text (Enter)</source>
        <translation>Textstelle in ihrem Text zeigen (Eingabetaste)</translation>
    </message>
    <message>
        <source>They fit the code as it is defined now (F)</source>
        <translation>Sie passen zum Code, wie er jetzt definiert ist (F)</translation>
    </message>
    <message>
        <source>Tagged as %1 before it was defined anew</source>
        <translation>Als %1 markiert, bevor der Code neu definiert wurde</translation>
    </message>
    <message>
        <source>Tagged before the code was defined anew</source>
        <translation>Markiert, bevor der Code neu definiert wurde</translation>
    </message>
    <message>
        <source>Every passage has been looked through since the definition changed.</source>
        <translation>Jede Textstelle wurde seit der Änderung der Definition durchgesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages to look through again. Confirm those that still fit; give the others another code, or remove the tag.</source>
        <translation>
            <numerusform>%n Textstelle ist noch einmal anzusehen. Passt sie noch, bestätigen; sonst einen anderen Code geben oder die Markierung entfernen.</numerusform>
            <numerusform>%n Textstellen sind noch einmal anzusehen. Die noch passen, bestätigen; den anderen einen anderen Code geben oder die Markierung entfernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still fit</source>
        <translation>
            <numerusform>%n passt noch</numerusform>
            <numerusform>%n passen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Still fits</source>
        <translation>Passt noch</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>Anderer Code…</translation>
    </message>
    <message>
        <source>Give them another code (1 to 9, or drag them onto it)</source>
        <translation>Ihnen einen anderen Code geben (1 bis 9, oder auf ihn ziehen)</translation>
    </message>
    <message>
        <source>No code has the key %1.</source>
        <translation>Kein Code hat die Taste %1.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Revising</name>
    <message>
        <source>The project is read only, so no text can be changed.</source>
        <translation>Das Projekt ist nur lesbar, darum lässt sich kein Text ändern.</translation>
    </message>
    <message>
        <source>Something else is still being done. Repeat this when that is finished.</source>
        <translation>Etwas anderes läuft noch. Danach wiederholen.</translation>
    </message>
    <message>
        <source>A new text for %1</source>
        <translation>Neuer Text für %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Liest %1</translation>
    </message>
    <message>
        <source>Stopped; the text is as it was</source>
        <translation>Angehalten; der Text ist, wie er war</translation>
    </message>
    <message>
        <source>%1 is in the project already, as %2. Two sources cannot come from one file.</source>
        <translation>%1 ist schon im Projekt, als %2. Zwei Quellen können nicht aus einer Datei kommen.</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>Vergleicht %1</translation>
    </message>
    <message>
        <source>%1 holds the text that %2 has, so there is nothing to replace</source>
        <translation>%1 enthält den Text, den %2 hat, darum gibt es nichts zu ersetzen</translation>
    </message>
    <message>
        <source>This is the text that %1 has</source>
        <translation>Das ist der Text, den %1 hat</translation>
    </message>
    <message>
        <source>Storing the text of %1</source>
        <translation>Speichert den Text von %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Look through them</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>A source cannot have a text without words.</source>
        <translation>Eine Quelle kann keinen Text ohne Wörter haben.</translation>
    </message>
    <message>
        <source>Comparing two texts</source>
        <translation>Vergleicht zwei Texte</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SampleLegend</name>
    <message>
        <source>Lines from the top: %1</source>
        <translation>Linien von oben: %1</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SampleRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SourceFind</name>
    <message>
        <source>No code has the key %1. Give it one in the list of codes.</source>
        <translation>Kein Code hat die Taste %1. In der Liste der Codes einem Code diese Taste geben.</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SourceListModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without words</source>
        <translation>
            <numerusform>%Ln ohne Wörter</numerusform>
            <numerusform>%Ln ohne Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln verloren</numerusform>
            <numerusform>%Ln verloren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SourceOrderMenu</name>
    <message>
        <source>Group and sort the sources</source>
        <translation>Quellen gruppieren und sortieren</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Groups made by hand</source>
        <translation>Eigene Gruppen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Most passages first</source>
        <translation>Meiste Textstellen zuerst</translation>
    </message>
    <message>
        <source>Attributes…</source>
        <translation>Attribute…</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SourcePage</name>
    <message>
        <source>Memo on the source</source>
        <translation>Memo zur Quelle</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>per 1,000 words</source>
        <translation>je 1.000 Wörter</translation>
    </message>
    <message>
        <source>Memos in the text</source>
        <translation>Memos im Text</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Go to the next passage</source>
        <translation>Zur nächsten Textstelle gehen</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Sources</name>
    <message>
        <source>%1: no value</source>
        <translation>%1: kein Wert</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Add sources (Ctrl+I)</source>
        <translation>Quellen hinzufügen (Strg+I)</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Quellen hinzufügen</translation>
    </message>
    <message>
        <source>Drop texts here, or press Ctrl+I.</source>
        <translation>Texte hierher ziehen oder Strg+I drücken.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle entfernen</numerusform>
            <numerusform>%Ln Quellen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln Memo</numerusform>
            <numerusform>%Ln Memos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 with %2 and %3</source>
        <translation>%1 mit %2 und %3</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>Andere Sprache…</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>Dorthin verschieben</translation>
    </message>
    <message>
        <source>Language, by its short name, such as “de” or “pt-BR”</source>
        <translation>Sprache, mit ihrem kurzen Namen, etwa „de“ oder „pt-BR“</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Sources are moved in their own order, grouped by hand</source>
        <translation>Quellen lassen sich nur in eigener Reihenfolge und eigenen Gruppen verschieben</translation>
    </message>
    <message>
        <source>Attributes…</source>
        <translation>Attribute…</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>Text berichtigen…</translation>
    </message>
    <message>
        <source>Replace the text…</source>
        <translation>Text ersetzen…</translation>
    </message>
    <message>
        <source>Texts of this source…</source>
        <translation>Texte dieser Quelle…</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SplitTargets</name>
    <message>
        <source>%1, new</source>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Give the passage to %1 (%2)</source>
        <translation>Textstelle an %1 geben (%2)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>Codes to deal to</source>
        <translation>Codes, an die verteilt wird</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SplitWindow</name>
    <message>
        <source>Split a code</source>
        <translation>Code aufteilen</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Deal to</source>
        <translation>Verteilen an</translation>
    </message>
    <message>
        <source>Add a code: name, then Enter</source>
        <translation>Code hinzufügen: Name, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Name of a code to deal to, old or new</source>
        <translation>Name eines Codes, an den verteilt wird, alt oder neu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The passage before (Left or Backspace)</source>
        <translation>Die Textstelle davor (Links oder Rücktaste)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Leave it with its code (Right or 0)</source>
        <translation>Bei ihrem Code lassen (Rechts oder 0)</translation>
    </message>
    <message>
        <source>Show in its text</source>
        <translation>In seinem Text zeigen</translation>
    </message>
    <message>
        <source>Show the passage in its text (G)</source>
        <translation>Textstelle in ihrem Text zeigen (G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without changing anything (Esc)</source>
        <translation>Schließen, ohne etwas zu ändern (Esc)</translation>
    </message>
    <message>
        <source>Give the codes as dealt (Ctrl+Enter)</source>
        <translation>Codes wie verteilt vergeben (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 aufteilen</translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation>Ein Code braucht einen Namen.</translation>
    </message>
    <message>
        <source>There are keys for nine codes.</source>
        <translation>Es gibt Tasten für neun Codes.</translation>
    </message>
    <message>
        <source>This is the code that is split. What you skip stays with it.</source>
        <translation>Das ist der Code, der aufgeteilt wird. Was übersprungen wird, bleibt bei ihm.</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>Er ist schon in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>all %n passages seen</source>
        <translation>
            <numerusform>die %n Textstelle gesehen</numerusform>
            <numerusform>alle %n Textstellen gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This code has no passages.</source>
        <translation>Dieser Code hat keine Textstellen.</translation>
    </message>
    <message>
        <source>These were all. Ctrl+Enter splits, Left goes back.</source>
        <translation>Das waren alle. Strg+Eingabetaste teilt auf, Links geht zurück.</translation>
    </message>
    <message>
        <source>memo: %1</source>
        <translation>Memo: %1</translation>
    </message>
    <message>
        <source>its words are gone from the text</source>
        <translation>ihre Wörter fehlen im Text</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name the codes among which the passages are dealt.</source>
        <translation>Die Codes nennen, an die die Textstellen verteilt werden.</translation>
    </message>
    <message>
        <source>A digit deals, 0 leaves the passage where it is.</source>
        <translation>Eine Ziffer verteilt, 0 lässt die Textstelle, wo sie ist.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message numerus="yes">
        <source>Split off %n passages</source>
        <translation>
            <numerusform>%n Textstelle abteilen</numerusform>
            <numerusform>%n Textstellen abteilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::StatusFacts</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Stepper</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Strings</name>
    <message>
        <source>“%1”</source>
        <comment>quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Textstelle</numerusform>
            <numerusform>%Ln Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <comment>what could not be done, why, what can be done</comment>
        <translation>%1: %2. %3.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SummaryWindow</name>
    <message>
        <source>What was not added</source>
        <translation>Was nicht hinzugefügt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not added, for these reasons.</source>
        <translation>
            <numerusform>%Ln Datei wurde nicht hinzugefügt, aus diesem Grund.</numerusform>
            <numerusform>%Ln Dateien wurden nicht hinzugefügt, aus diesen Gründen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) were added.</source>
        <translation>
            <numerusform>%Ln Quelle wurde hinzugefügt.</numerusform>
            <numerusform>%Ln Quellen wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that were not added</source>
        <translation>Nicht hinzugefügte Dateien</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::TablePane</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Column that is the text</source>
        <translation>Spalte, die der Text ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Column that is the name</source>
        <translation>Spalte, die der Name ist</translation>
    </message>
    <message>
        <source>What the table becomes</source>
        <translation>Was aus der Tabelle wird</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Eine Quelle</translation>
    </message>
    <message>
        <source>One source a row</source>
        <translation>Je Zeile eine Quelle</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Nummeriert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>One source with %1, a tab between the cells.</source>
        <translation>Eine Quelle mit %1, ein Tabulator zwischen den Zellen.</translation>
    </message>
    <message>
        <source>%1, one a row; the other columns become attributes.</source>
        <translation>%1, je Zeile eine; die anderen Spalten werden Attribute.</translation>
    </message>
    <message>
        <source>%1 from %2: rows without text are left out. The other columns become attributes.</source>
        <translation>%1 aus %2: Zeilen ohne Text werden weggelassen. Die anderen Spalten werden Attribute.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::TableRowsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::TableRowsView</name>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::TagPage</name>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Also tagged here</source>
        <translation>Hier auch markiert</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>More about this tag</source>
        <translation>Mehr zu dieser Markierung</translation>
    </message>
    <message>
        <source>Change the code…</source>
        <translation>Code ändern…</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Paragraph %1 · characters %2–%3</source>
        <translation>Absatz %1 · Zeichen %2–%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>p. 4, then the paragraph</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Tagging</name>
    <message>
        <source>Select some words first, then choose the code.</source>
        <translation>Erst einige Wörter auswählen, dann den Code wählen.</translation>
    </message>
    <message>
        <source>No code has the key %1. Give it one in the list of codes.</source>
        <translation>Kein Code hat die Taste %1. In der Liste der Codes einem Code diese Taste geben.</translation>
    </message>
    <message>
        <source>Tag something first, then the same code can be put again.</source>
        <translation>Erst etwas markieren, dann lässt sich derselbe Code erneut setzen.</translation>
    </message>
    <message>
        <source>“%1” (%2, characters %3–%4)</source>
        <translation>„%1“ (%2, Zeichen %3–%4)</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>Mit Quelle kopiert</translation>
    </message>
    <message>
        <source>Tag something first, then its code can be kept at hand.</source>
        <translation>Erst etwas markieren, dann kann sein Code bereitliegen.</translation>
    </message>
    <message>
        <source>Each selection is tagged as %1 from now on, until Esc.</source>
        <translation>Jede Auswahl wird von jetzt an als %1 markiert, bis Esc.</translation>
    </message>
    <message>
        <source>These words are an example of the code already.</source>
        <translation>Diese Wörter sind schon ein Beispiel des Codes.</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <comment>words, source, p. 4</comment>
        <translation>„%1“ (%2, %3)</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::TextPreview</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 und anderes</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Page header</source>
        <translation>Kopfbereich</translation>
    </message>
    <message>
        <source>Page footer</source>
        <translation>Fußbereich</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Cookie notice</source>
        <translation>Cookie-Hinweis</translation>
    </message>
    <message>
        <source>Share buttons</source>
        <translation>Teilen-Knöpfe</translation>
    </message>
    <message>
        <source>Related pages</source>
        <translation>Verwandte Seiten</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Neben dem Text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 · left out</source>
        <translation>%1 · weggelassen</translation>
    </message>
    <message>
        <source>%1 · kept, folded while reading</source>
        <translation>%1 · behalten, beim Lesen eingeklappt</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::TypePopover</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Spaltenbreite</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>measure</comment>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>lines</comment>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>System: light or dark as the system</source>
        <translation>System: hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation>Übliche Schrift</translation>
    </message>
    <message>
        <source>The type that Florilegium comes with</source>
        <translation>Die Schrift, die Florilegium mitbringt</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::VersionList</name>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>The name was %1</source>
        <translation>Der Name war %1</translation>
    </message>
    <message>
        <source>The definition was %1</source>
        <translation>Die Definition war %1</translation>
    </message>
    <message>
        <source>There was no definition before</source>
        <translation>Vorher gab es keine Definition</translation>
    </message>
    <message>
        <source>What belongs here was %1</source>
        <translation>Was hierher gehört, war %1</translation>
    </message>
    <message>
        <source>What belongs here was not said before</source>
        <translation>Was hierher gehört, war vorher nicht gesagt</translation>
    </message>
    <message>
        <source>What does not belong here was %1</source>
        <translation>Was nicht hierher gehört, war %1</translation>
    </message>
    <message>
        <source>What does not belong here was not said before</source>
        <translation>Was nicht hierher gehört, war vorher nicht gesagt</translation>
    </message>
    <message>
        <source>The example was %1</source>
        <translation>Das Beispiel war %1</translation>
    </message>
    <message>
        <source>There was no example before</source>
        <translation>Vorher gab es kein Beispiel</translation>
    </message>
    <message numerus="yes">
        <source>%n quoted examples before</source>
        <translation>
            <numerusform>vorher %n zitiertes Beispiel</numerusform>
            <numerusform>vorher %n zitierte Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of its meaning</source>
        <translation>
            <numerusform>%n Änderung seiner Bedeutung</numerusform>
            <numerusform>%n Änderungen seiner Bedeutung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages tagged under an older definition</source>
        <translation>
            <numerusform>%n Textstelle unter einer älteren Definition markiert</numerusform>
            <numerusform>%n Textstellen unter einer älteren Definition markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::VersionsWindow</name>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>Texts of a source</source>
        <translation>Texte einer Quelle</translation>
    </message>
    <message>
        <source>Texts of the source</source>
        <translation>Texte der Quelle</translation>
    </message>
    <message>
        <source>Show this text and the present one side by side (Enter)</source>
        <translation>Diesen Text und den jetzigen nebeneinander zeigen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Von Hand berichtigt</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>Ersetzt durch %1</translation>
    </message>
    <message>
        <source>Loaded with a corpus</source>
        <translation>Mit einem Korpus geladen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added from %1</source>
        <translation>Hinzugefügt aus %1</translation>
    </message>
    <message>
        <source>The texts of %1</source>
        <translation>Die Texte von %1</translation>
    </message>
    <message>
        <source>It has had no other text than the present one.</source>
        <translation>Sie hatte keinen anderen Text als den jetzigen.</translation>
    </message>
    <message>
        <source>The project keeps every text that a source has had.</source>
        <translation>Das Projekt behält jeden Text, den eine Quelle hatte.</translation>
    </message>
    <message>
        <source>the text now</source>
        <translation>der Text jetzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::WaitingPage</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Five texts on one claim, already tagged</source>
        <translation>Fünf Texte zu einer Behauptung, schon markiert</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Starts with four codes; change them as you like</source>
        <translation>Beginnt mit vier Codes, die sich beliebig ändern lassen</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Drop texts here</source>
        <translation>Texte hierher ziehen</translation>
    </message>
    <message>
        <source>Text, web pages, Word, PDF, books, tables. They are read on this computer and go nowhere else.</source>
        <translation>Text, Webseiten, Word, PDF, Bücher, Tabellen. Sie werden auf diesem Computer gelesen und gehen nirgendwohin.</translation>
    </message>
    <message>
        <source>The sample project</source>
        <translation>Das Beispielprojekt</translation>
    </message>
    <message>
        <source>each line one code, each mark a passage</source>
        <translation>jede Linie ein Code, jeder Strich eine Textstelle</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>New project from an exported corpus</source>
        <translation>Neues Projekt aus einem exportierten Korpus</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Workbench</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Sources are still being stored. Repeat this when that is done.</source>
        <translation>Quellen werden noch gespeichert. Danach wiederholen.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads, tags and compares texts.</source>
        <translation>Liest, markiert und vergleicht Texte.</translation>
    </message>
    <message>
        <source>Opens the sample project.</source>
        <translation>Öffnet das Beispielprojekt.</translation>
    </message>
    <message>
        <source>A project (.flor), or texts to add.</source>
        <translation>Ein Projekt (.flor) oder Texte zum Hinzufügen.</translation>
    </message>
</context>
</TS>
