<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>Core</name>
    <message>
        <source>“%1” could not be opened</source>
        <translation>«%1» no se pudo abrir</translation>
    </message>
    <message>
        <source>“%1” was not written</source>
        <translation>«%1» no se escribió</translation>
    </message>
    <message>
        <source>“%1” could not be read</source>
        <translation>«%1» no se pudo leer</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>«%1» no se pudo escribir</translation>
    </message>
    <message>
        <source>“%1” could not be changed</source>
        <translation>«%1» no se pudo cambiar</translation>
    </message>
    <message>
        <source>“%1” was not changed</source>
        <translation>«%1» no se cambió</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>«%1» no se importó</translation>
    </message>
    <message>
        <source>“%1” is not an encoding</source>
        <translation>«%1» no es una codificación</translation>
    </message>
    <message>
        <source>“%1” is not a format</source>
        <translation>«%1» no es un formato</translation>
    </message>
    <message>
        <source>“%1” was not found</source>
        <translation>«%1» no se encontró</translation>
    </message>
    <message>
        <source>“%1” is not clear</source>
        <translation>«%1» no es unívoco</translation>
    </message>
    <message>
        <source>“%1” is taken</source>
        <translation>«%1» ya está en uso</translation>
    </message>
    <message>
        <source>“%1” is not a colour</source>
        <translation>«%1» no es un color</translation>
    </message>
    <message>
        <source>“%1” was not tagged</source>
        <translation>«%1» no se etiquetó</translation>
    </message>
    <message>
        <source>“%1” was not tagged again</source>
        <translation>«%1» no se volvió a etiquetar</translation>
    </message>
    <message>
        <source>“%1” was not moved</source>
        <translation>«%1» no se movió</translation>
    </message>
    <message>
        <source>“%1” was not merged</source>
        <translation>«%1» no se fusionó</translation>
    </message>
    <message>
        <source>“%1” cannot be searched for</source>
        <translation>«%1» no se puede buscar</translation>
    </message>
    <message>
        <source>“%1” was stopped</source>
        <translation>«%1» se detuvo</translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation>El trabajo se detuvo</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Falta el nombre</translation>
    </message>
    <message>
        <source>The key “%1” was not given</source>
        <translation>La tecla «%1» no se asignó</translation>
    </message>
    <message>
        <source>The span %1 cannot be used</source>
        <translation>El intervalo %1 no se puede usar</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>No se deshizo nada</translation>
    </message>
    <message>
        <source>Nothing was redone</source>
        <translation>No se rehízo nada</translation>
    </message>
    <message>
        <source>The step was not done</source>
        <translation>El paso no se realizó</translation>
    </message>
    <message>
        <source>there is nothing of this name</source>
        <translation>no hay nada con este nombre</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Compruebe la ruta</translation>
    </message>
    <message>
        <source>a file of this name is there already</source>
        <translation>ya hay un archivo con este nombre</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>el sistema no lo permite</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it to a folder of yours</source>
        <translation>Cambie sus permisos o cópielo a una carpeta suya</translation>
    </message>
    <message>
        <source>it is a folder or a device, not a file</source>
        <translation>es una carpeta o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elija un archivo</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>Nothing stored earlier is at risk. Free some space and try again</source>
        <translation>Nada de lo guardado antes corre peligro. Libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the medium failed (%1)</source>
        <translation>el medio falló (%1)</translation>
    </message>
    <message>
        <source>the medium failed</source>
        <translation>el medio falló</translation>
    </message>
    <message>
        <source>Copy it to another disk and try again</source>
        <translation>Cópielo a otro disco e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Nothing stored earlier is at risk. Choose another place</source>
        <translation>Nada de lo guardado antes corre peligro. Elija otro lugar</translation>
    </message>
    <message>
        <source>it is not a Florilegium project</source>
        <translation>no es un proyecto de Florilegium</translation>
    </message>
    <message>
        <source>Open a file that ends in .flor, or import this one into a project</source>
        <translation>Abra un archivo que termine en .flor o importe este en un proyecto</translation>
    </message>
    <message>
        <source>a newer version of Florilegium wrote it (format %1)</source>
        <translation>lo escribió una versión más nueva de Florilegium (formato %1)</translation>
    </message>
    <message>
        <source>Update Florilegium. The file was left as it is</source>
        <translation>Actualice Florilegium. El archivo quedó como estaba</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>el archivo está dañado (%1)</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>Restore it from a backup. The file was left as it is</source>
        <translation>Recupérelo de una copia de seguridad. El archivo quedó como estaba</translation>
    </message>
    <message>
        <source>it is open elsewhere: %1</source>
        <translation>está abierto en otro lugar: %1</translation>
    </message>
    <message>
        <source>it is open elsewhere</source>
        <translation>está abierto en otro lugar</translation>
    </message>
    <message>
        <source>Close it there, or work on a copy</source>
        <translation>Ciérrelo allí o trabaje en una copia</translation>
    </message>
    <message>
        <source>the file is read only</source>
        <translation>el archivo es de solo lectura</translation>
    </message>
    <message>
        <source>Change its permissions, or work on a copy</source>
        <translation>Cambie sus permisos o trabaje en una copia</translation>
    </message>
    <message>
        <source>It can still be opened for reading only</source>
        <translation>Aún se puede abrir solo para leer</translation>
    </message>
    <message>
        <source>another program changed the project in between</source>
        <translation>otro programa cambió el proyecto entretanto</translation>
    </message>
    <message>
        <source>Open it again and repeat the last step</source>
        <translation>Ábralo de nuevo y repita el último paso</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>no contiene texto</translation>
    </message>
    <message>
        <source>Choose a file with text</source>
        <translation>Elija un archivo con texto</translation>
    </message>
    <message>
        <source>it is larger than the limit of %1</source>
        <translation>es mayor que el límite de %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Split it and import the parts</source>
        <translation>Divídalo e importe las partes</translation>
    </message>
    <message>
        <source>it is not text (%1)</source>
        <translation>no es texto (%1)</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>datos binarios</translation>
    </message>
    <message>
        <source>Save it as text and import that</source>
        <translation>Guárdelo como texto e importe ese archivo</translation>
    </message>
    <message>
        <source>no encoding of this name is known</source>
        <translation>no se conoce ninguna codificación con este nombre</translation>
    </message>
    <message>
        <source>Use a name such as UTF-8, windows-1252 or Shift_JIS</source>
        <translation>Use un nombre como UTF-8, windows-1252 o Shift_JIS</translation>
    </message>
    <message>
        <source>no reader or writer of this name is known</source>
        <translation>no se conoce ningún formato con este nombre</translation>
    </message>
    <message>
        <source>See `flor formats` for those there are</source>
        <translation>`flor formats` muestra los que hay</translation>
    </message>
    <message>
        <source>it breaks its format&apos;s rules (at %1)</source>
        <translation>incumple las reglas de su formato (en %1)</translation>
    </message>
    <message>
        <source>it breaks its format&apos;s rules</source>
        <translation>incumple las reglas de su formato</translation>
    </message>
    <message>
        <source>Write it again from its program and try once more</source>
        <translation>Vuelva a escribirlo desde su programa e inténtelo otra vez</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>usted lo pidió</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>the project has no source of this name or number</source>
        <translation>el proyecto no tiene ninguna fuente con este nombre o número</translation>
    </message>
    <message>
        <source>See `flor list PROJECT sources`</source>
        <translation>Vea `flor list PROJECT sources`</translation>
    </message>
    <message>
        <source>the project has no code of this name or number</source>
        <translation>el proyecto no tiene ningún código con este nombre o número</translation>
    </message>
    <message>
        <source>See `flor list PROJECT codes`</source>
        <translation>Vea `flor list PROJECT codes`</translation>
    </message>
    <message>
        <source>the project has no tag of this number</source>
        <translation>el proyecto no tiene ninguna etiqueta con este número</translation>
    </message>
    <message>
        <source>See `flor list PROJECT tags`</source>
        <translation>Vea `flor list PROJECT tags`</translation>
    </message>
    <message>
        <source>the project has no memo of this number</source>
        <translation>el proyecto no tiene ningún memo con este número</translation>
    </message>
    <message>
        <source>See `flor list PROJECT memos`</source>
        <translation>Vea `flor list PROJECT memos`</translation>
    </message>
    <message>
        <source>the project has no coder of this name</source>
        <translation>en el proyecto no codifica nadie con este nombre</translation>
    </message>
    <message>
        <source>See `flor list PROJECT coders`</source>
        <translation>Vea `flor list PROJECT coders`</translation>
    </message>
    <message>
        <source>several things have this name</source>
        <translation>varias cosas tienen este nombre</translation>
    </message>
    <message>
        <source>Use the number, as in #12</source>
        <translation>Use el número, como en #12</translation>
    </message>
    <message>
        <source>there is one of this name here already</source>
        <translation>aquí ya hay algo con este nombre</translation>
    </message>
    <message>
        <source>a name needs at least one character</source>
        <translation>un nombre necesita al menos un carácter</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>a colour is written as # and six hexadecimal digits</source>
        <translation>un color se escribe con # y seis cifras hexadecimales</translation>
    </message>
    <message>
        <source>Write it like #2b4aa3</source>
        <translation>Escríbalo como #2b4aa3</translation>
    </message>
    <message>
        <source>it belongs to “%1”</source>
        <translation>pertenece a «%1»</translation>
    </message>
    <message>
        <source>another command</source>
        <translation>otra orden</translation>
    </message>
    <message>
        <source>Choose a free key from 1 to 9</source>
        <translation>Elija una tecla libre del 1 al 9</translation>
    </message>
    <message>
        <source>it is empty or outside the text</source>
        <translation>está vacío o fuera del texto</translation>
    </message>
    <message>
        <source>the text has %1 characters</source>
        <translation>el texto tiene %1 caracteres</translation>
    </message>
    <message>
        <source>Give START:END in code points, from 0 to the length of the text</source>
        <translation>Indique START:END en puntos de código, de 0 a la longitud del texto</translation>
    </message>
    <message>
        <source>these words do not stand in the text (%1)</source>
        <translation>estas palabras no están en el texto (%1)</translation>
    </message>
    <message>
        <source>these words do not stand in the text</source>
        <translation>estas palabras no están en el texto</translation>
    </message>
    <message>
        <source>Copy them from `flor show`</source>
        <translation>Cópielas de `flor show`</translation>
    </message>
    <message>
        <source>it is tagged as “%1” already</source>
        <translation>ya está etiquetado como «%1»</translation>
    </message>
    <message>
        <source>Choose another code or other words</source>
        <translation>Elija otro código u otras palabras</translation>
    </message>
    <message>
        <source>a code cannot stand below itself</source>
        <translation>un código no puede estar debajo de sí mismo</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elija otro lugar</translation>
    </message>
    <message>
        <source>a code cannot be merged into itself</source>
        <translation>un código no se puede fusionar consigo mismo</translation>
    </message>
    <message>
        <source>Choose another code</source>
        <translation>Elija otro código</translation>
    </message>
    <message>
        <source>the bracket at character %1 has no partner</source>
        <translation>el paréntesis del carácter %1 no tiene pareja</translation>
    </message>
    <message>
        <source>the bracket has no partner</source>
        <translation>el paréntesis no tiene pareja</translation>
    </message>
    <message>
        <source>it takes too long to look for</source>
        <translation>se tarda demasiado en buscarlo</translation>
    </message>
    <message>
        <source>it is no valid regular expression: look at character %1</source>
        <translation>no es una expresión regular válida: mire el carácter %1</translation>
    </message>
    <message>
        <source>it is no valid regular expression</source>
        <translation>no es una expresión regular válida</translation>
    </message>
    <message>
        <source>it is not a pattern</source>
        <translation>no es un patrón</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>%1 en el carácter %2</translation>
    </message>
    <message>
        <source>Correct the pattern, or search for the plain words</source>
        <translation>Corrija el patrón o busque las palabras tal cual</translation>
    </message>
    <message>
        <source>there is no step to undo</source>
        <translation>no hay ningún paso que deshacer</translation>
    </message>
    <message>
        <source>The project stands at its beginning</source>
        <translation>El proyecto está en su comienzo</translation>
    </message>
    <message>
        <source>there is no step to redo</source>
        <translation>no hay ningún paso que rehacer</translation>
    </message>
    <message>
        <source>The project stands at its newest state</source>
        <translation>El proyecto está en su estado más reciente</translation>
    </message>
    <message>
        <source>the same file is in the project already, as “%1”</source>
        <translation>el mismo archivo ya está en el proyecto, como «%1»</translation>
    </message>
    <message>
        <source>Nothing else is needed</source>
        <translation>No hace falta nada más</translation>
    </message>
    <message>
        <source>Florilegium made a mistake (%1)</source>
        <translation>Florilegium cometió un error (%1)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Nothing was changed. Report this sentence to the authors</source>
        <translation>No se cambió nada. Comunique esta frase a los autores</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <translation>no es UTF-8 válido</translation>
    </message>
    <message>
        <source>its first bytes are wrong</source>
        <translation>sus primeros bytes son incorrectos</translation>
    </message>
    <message>
        <source>it ends after %1 bytes</source>
        <translation>termina tras %1 bytes</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>es una base de datos de otro programa</translation>
    </message>
    <message>
        <source>%1 of %2 bytes are missing</source>
        <translation>faltan %1 de %2 bytes</translation>
    </message>
    <message>
        <source>text %1 is missing</source>
        <translation>falta el texto %1</translation>
    </message>
    <message>
        <source>text %1 holds %2 at character %3</source>
        <translation>el texto %1 contiene en el carácter %3: %2</translation>
    </message>
    <message>
        <source>it has no project row</source>
        <translation>le falta la fila del proyecto</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>it has no format number</source>
        <translation>no tiene número de formato</translation>
    </message>
    <message>
        <source>it holds triggers, which no project has</source>
        <translation>contiene disparadores, que ningún proyecto tiene</translation>
    </message>
    <message>
        <source>a newer version of Florilegium wrote it</source>
        <translation>lo escribió una versión más nueva de Florilegium</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>otro programa está escribiendo en él</translation>
    </message>
    <message>
        <source>a change of it was cut off and must be mended by opening it</source>
        <translation>un cambio se interrumpió y debe repararse abriéndolo</translation>
    </message>
    <message>
        <source>rows that contradict each other: %1</source>
        <translation>filas que se contradicen: %1</translation>
    </message>
    <message>
        <source>%1 on this computer since %2</source>
        <translation>%1 en este ordenador desde %2</translation>
    </message>
    <message>
        <source>on this computer since %1</source>
        <translation>en este ordenador desde %1</translation>
    </message>
    <message>
        <source>%1 on %2 since %3</source>
        <translation>%1 en %2 desde %3</translation>
    </message>
    <message>
        <source>on %1 since %2</source>
        <translation>en %1 desde %2</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>un archivo PDF</translation>
    </message>
    <message>
        <source>a Rich Text (RTF) file</source>
        <translation>un archivo de texto enriquecido (RTF)</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un libro EPUB</translation>
    </message>
    <message>
        <source>an OpenDocument text (odt)</source>
        <translation>un texto OpenDocument (odt)</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un archivo OpenDocument</translation>
    </message>
    <message>
        <source>an Office file (docx, xlsx or pptx)</source>
        <translation>un archivo de Office (docx, xlsx o pptx)</translation>
    </message>
    <message>
        <source>an old Office file (doc, xls or ppt)</source>
        <translation>un archivo antiguo de Office (doc, xls o ppt)</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>un archivo zip</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>un archivo zip vacío</translation>
    </message>
    <message>
        <source>a %1 picture</source>
        <translation>una imagen (%1)</translation>
    </message>
    <message>
        <source>a %1 recording</source>
        <translation>una grabación (%1)</translation>
    </message>
    <message>
        <source>a %1 archive</source>
        <translation>un archivo comprimido (%1)</translation>
    </message>
    <message>
        <source>an %1 video</source>
        <translation>un vídeo (%1)</translation>
    </message>
    <message>
        <source>an %1 recording</source>
        <translation>una grabación (%1)</translation>
    </message>
    <message>
        <source>an %1 archive</source>
        <translation>un archivo comprimido (%1)</translation>
    </message>
    <message>
        <source>a Matroska or WebM video</source>
        <translation>un vídeo (Matroska o WebM)</translation>
    </message>
    <message>
        <source>its markup asks for more memory than a page may take</source>
        <translation>su marcado pide más memoria de la que puede tener una página</translation>
    </message>
    <message>
        <source>its markup takes too long to read</source>
        <translation>se tarda demasiado en leer su marcado</translation>
    </message>
    <message>
        <source>its Markdown asks for more memory than a text may take</source>
        <translation>su Markdown pide más memoria de la que puede tener un texto</translation>
    </message>
    <message>
        <source>The byte order mark at the start was left out.</source>
        <translation>Se omitió la marca de orden de bytes del comienzo.</translation>
    </message>
    <message>
        <source>%1 line end was CR LF and became LF.</source>
        <translation>%1 fin de línea era CR LF y pasó a LF.</translation>
    </message>
    <message>
        <source>%1 line ends were CR LF and became LF.</source>
        <translation>%1 fines de línea eran CR LF y pasaron a LF.</translation>
    </message>
    <message>
        <source>%1 line end was CR and became LF.</source>
        <translation>%1 fin de línea era CR y pasó a LF.</translation>
    </message>
    <message>
        <source>%1 line ends were CR and became LF.</source>
        <translation>%1 fines de línea eran CR y pasaron a LF.</translation>
    </message>
    <message>
        <source>%1 NUL character became U+FFFD.</source>
        <translation>%1 carácter NUL pasó a U+FFFD.</translation>
    </message>
    <message>
        <source>%1 NUL characters became U+FFFD.</source>
        <translation>%1 caracteres NUL pasaron a U+FFFD.</translation>
    </message>
    <message>
        <source>The encoding %1 was judged from the characters; another can be chosen.</source>
        <translation>La codificación %1 se dedujo de los caracteres; se puede elegir otra.</translation>
    </message>
    <message>
        <source>%1 place is not valid %2 and became U+FFFD.</source>
        <translation>%1 lugar no es %2 válido y pasó a U+FFFD.</translation>
    </message>
    <message>
        <source>%1 places are not valid %2 and became U+FFFD.</source>
        <translation>%1 lugares no son %2 válido y pasaron a U+FFFD.</translation>
    </message>
    <message>
        <source>The fields before the text became attributes.</source>
        <translation>Los campos anteriores al texto pasaron a ser atributos.</translation>
    </message>
    <message>
        <source>The text is the Markdown as it reads, without its signs.</source>
        <translation>El texto es el Markdown tal como se lee, sin sus signos.</translation>
    </message>
    <message>
        <source>Navigation, notices, comments and the like were left out: %1 character.</source>
        <translation>Se omitieron navegación, avisos, comentarios y similares: %1 carácter.</translation>
    </message>
    <message>
        <source>Navigation, notices, comments and the like were left out: %1 characters.</source>
        <translation>Se omitieron navegación, avisos, comentarios y similares: %1 caracteres.</translation>
    </message>
    <message>
        <source>Navigation, notices, comments and the like are marked as boilerplate: %1 character.</source>
        <translation>Navegación, avisos, comentarios y similares están marcados como texto accesorio: %1 carácter.</translation>
    </message>
    <message>
        <source>Navigation, notices, comments and the like are marked as boilerplate: %1 characters.</source>
        <translation>Navegación, avisos, comentarios y similares están marcados como texto accesorio: %1 caracteres.</translation>
    </message>
    <message>
        <source>Text that the page hides was left out: %1 character.</source>
        <translation>Se omitió texto que la página oculta: %1 carácter.</translation>
    </message>
    <message>
        <source>Text that the page hides was left out: %1 characters.</source>
        <translation>Se omitió texto que la página oculta: %1 caracteres.</translation>
    </message>
    <message>
        <source>“%1” came from the same address; if this is a newer version of it, its text can be replaced by this one.</source>
        <translation>«%1» vino de la misma dirección; si esta es una versión más nueva, su texto se puede sustituir por este.</translation>
    </message>
    <message>
        <source>“%1” has a %2 at %3, outside its %4 characters</source>
        <translation>«%1» tiene un elemento (%2) en %3, fuera de sus %4 caracteres</translation>
    </message>
    <message>
        <source>“%1” has a %2 at %3 out of order</source>
        <translation>«%1» tiene un elemento (%2) en %3 fuera de orden</translation>
    </message>
    <message>
        <source>The text of “%1” %2</source>
        <translation>El texto de «%1»: %2</translation>
    </message>
    <message>
        <source>Tag #%1 at %2 lies outside the %3 characters of “%4”</source>
        <translation>La etiqueta #%1 en %2 está fuera de los %3 caracteres de «%4»</translation>
    </message>
    <message>
        <source>Tag #%1 at %2 of “%3” was put on “%4”, but “%5” stands there</source>
        <translation>La etiqueta #%1 en %2 de «%3» se puso en «%4», pero allí está «%5»</translation>
    </message>
    <message>
        <source>Tag #%1 at %2 of “%3” stands among other words than recorded</source>
        <translation>La etiqueta #%1 en %2 de «%3» está entre otras palabras que las anotadas</translation>
    </message>
    <message>
        <source>Tag #%1 at %2 of “%3” belongs to another version of the text</source>
        <translation>La etiqueta #%1 en %2 de «%3» pertenece a otra versión del texto</translation>
    </message>
    <message>
        <source>Tag #%1 at %2 of “%3” is there twice</source>
        <translation>La etiqueta #%1 en %2 de «%3» está dos veces</translation>
    </message>
    <message>
        <source>Code #%1 has no name</source>
        <translation>El código #%1 no tiene nombre</translation>
    </message>
    <message>
        <source>Two codes in one place are called “%1”</source>
        <translation>Dos códigos del mismo lugar se llaman «%1»</translation>
    </message>
    <message>
        <source>The key %1 belongs to both “%2” and “%3”</source>
        <translation>La tecla %1 pertenece a «%2» y a «%3»</translation>
    </message>
    <message>
        <source>The code “%1” hangs on no branch of the codebook</source>
        <translation>El código «%1» no cuelga de ninguna rama del libro de códigos</translation>
    </message>
    <message>
        <source>Memo #%1 is on a %2 that is not there</source>
        <translation>El memo #%1 está sobre algo (%2) que no existe</translation>
    </message>
    <message>
        <source>JSON corpus</source>
        <translation>Corpus JSON</translation>
    </message>
    <message>
        <source>Everything, with the full texts, for scripts and for another project.</source>
        <translation>Todo, con los textos completos, para scripts y para otro proyecto.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>an earlier change is still being stored</source>
        <translation>aún se está guardando un cambio anterior</translation>
    </message>
    <message>
        <source>Repeat this when that is done</source>
        <translation>Repítalo cuando termine</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>Save a copy without a password and drop it here</source>
        <translation>Guarde una copia sin contraseña y suéltela aquí</translation>
    </message>
    <message>
        <source>Tracked changes were accepted: %1.</source>
        <translation>Se aceptaron los cambios registrados: %1.</translation>
    </message>
    <message>
        <source>Page headers and footers were left out: %1</source>
        <translation>Se omitieron encabezados y pies de página: %1</translation>
    </message>
    <message>
        <source>The text is the book in reading order: %1 file.</source>
        <translation>El texto es el libro en orden de lectura: %1 archivo.</translation>
    </message>
    <message>
        <source>The text is the book in reading order: %1 files.</source>
        <translation>El texto es el libro en orden de lectura: %1 archivos.</translation>
    </message>
    <message>
        <source>Paragraphs were put together from the lines of %1 page.</source>
        <translation>Los párrafos se compusieron con las líneas de %1 página.</translation>
    </message>
    <message>
        <source>Paragraphs were put together from the lines of %1 pages.</source>
        <translation>Los párrafos se compusieron con las líneas de %1 páginas.</translation>
    </message>
    <message>
        <source>Running heads, feet and page numbers are marked as boilerplate: %1 line.</source>
        <translation>Títulos corridos, pies y números de página están marcados como texto accesorio: %1 línea.</translation>
    </message>
    <message>
        <source>Running heads, feet and page numbers are marked as boilerplate: %1 lines.</source>
        <translation>Títulos corridos, pies y números de página están marcados como texto accesorio: %1 líneas.</translation>
    </message>
    <message>
        <source>Ligatures were written as letters: %1 place.</source>
        <translation>Las ligaduras se escribieron como letras: %1 lugar.</translation>
    </message>
    <message>
        <source>Ligatures were written as letters: %1 places.</source>
        <translation>Las ligaduras se escribieron como letras: %1 lugares.</translation>
    </message>
    <message>
        <source>a scan without a text layer, %1 page of pictures</source>
        <translation>un escaneado sin capa de texto, %1 página de imágenes</translation>
    </message>
    <message>
        <source>a scan without a text layer, %1 pages of pictures</source>
        <translation>un escaneado sin capa de texto, %1 páginas de imágenes</translation>
    </message>
    <message>
        <source>Hidden text was left out: %1 character.</source>
        <translation>Se omitió texto oculto: %1 carácter.</translation>
    </message>
    <message>
        <source>Hidden text was left out: %1 characters.</source>
        <translation>Se omitió texto oculto: %1 caracteres.</translation>
    </message>
    <message>
        <source>The part “%1” is damaged and was done without.</source>
        <translation>La parte «%1» está dañada y se prescindió de ella.</translation>
    </message>
    <message>
        <source>The document hides all of its text. It was kept.</source>
        <translation>El documento oculta todo su texto. Se conservó.</translation>
    </message>
    <message>
        <source>The document has no text but page headers and footers. They were kept.</source>
        <translation>El documento no tiene más texto que encabezados y pies de página. Se conservaron.</translation>
    </message>
    <message>
        <source>The file defines entities of its own, which are not resolved.</source>
        <translation>El archivo define entidades propias, que no se resuelven.</translation>
    </message>
    <message>
        <source>the list of its chapters is missing</source>
        <translation>falta la lista de sus capítulos</translation>
    </message>
    <message>
        <source>it names no chapters</source>
        <translation>no nombra capítulos</translation>
    </message>
    <message>
        <source>there is no document in its container</source>
        <translation>no hay ningún documento en su contenedor</translation>
    </message>
    <message>
        <source>there is no document in it</source>
        <translation>no contiene ningún documento</translation>
    </message>
    <message>
        <source>it doesn&apos;t begin as an RTF file does</source>
        <translation>no empieza como un archivo RTF</translation>
    </message>
    <message>
        <source>its XML is damaged</source>
        <translation>su XML está dañado</translation>
    </message>
    <message>
        <source>its elements are nested more than %1 levels deep</source>
        <translation>sus elementos están anidados a más de %1 niveles</translation>
    </message>
    <message>
        <source>it takes too long to unpack</source>
        <translation>se tarda demasiado en desempaquetarlo</translation>
    </message>
    <message>
        <source>the parts of its zip container overlap</source>
        <translation>las partes de su contenedor zip se solapan</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>reading it takes too long</source>
        <translation>se tarda demasiado en leerlo</translation>
    </message>
    <message>
        <source>reading it ended early</source>
        <translation>la lectura terminó antes de tiempo</translation>
    </message>
    <message>
        <source>the system has no memory or files left</source>
        <translation>al sistema no le quedan memoria o archivos</translation>
    </message>
    <message>
        <source>no process could be started</source>
        <translation>no se pudo iniciar ningún proceso</translation>
    </message>
    <message>
        <source>%1 has neither a path nor a name</source>
        <translation>%1 no tiene ruta ni nombre</translation>
    </message>
    <message>
        <source>%1 is nested deeper than %2</source>
        <translation>%1 está anidado a más de %2</translation>
    </message>
    <message>
        <source>it holds a NUL character</source>
        <translation>contiene un carácter NUL</translation>
    </message>
    <message>
        <source>it is not UTF-8 text (byte %1)</source>
        <translation>no es texto UTF-8 (byte %1)</translation>
    </message>
    <message>
        <source>its first line names no column &quot;path&quot; or &quot;name&quot;</source>
        <translation>su primera línea no nombra ninguna columna &quot;path&quot; o &quot;name&quot;</translation>
    </message>
    <message>
        <source>a REFI-QDA codebook has at least one code</source>
        <translation>un libro de códigos REFI-QDA tiene al menos un código</translation>
    </message>
    <message>
        <source>it declares a document type, which no codebook needs</source>
        <translation>declara un tipo de documento, que ningún libro de códigos necesita</translation>
    </message>
    <message>
        <source>it holds no codes</source>
        <translation>no contiene códigos</translation>
    </message>
    <message>
        <source>it is not valid XML: %1</source>
        <translation>no es XML válido: %1</translation>
    </message>
    <message>
        <source>its outermost element is not a CodeBook</source>
        <translation>su elemento exterior no es un CodeBook</translation>
    </message>
    <message>
        <source>the quotation mark of line %1 is not closed</source>
        <translation>las comillas de la línea %1 no se cierran</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>Libro electrónico (EPUB)</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Página web en un archivo</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Rich Text</source>
        <translation>Texto enriquecido</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>Subtítulos (%1)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Table (tabs)</source>
        <translation>Tabla (tabuladores)</translation>
    </message>
    <message>
        <source>Zipped web page</source>
        <translation>Página web comprimida</translation>
    </message>
    <message>
        <source>The codes with all that is said about them, for another project.</source>
        <translation>Los códigos con todo lo que se dice de ellos, para otro proyecto.</translation>
    </message>
    <message>
        <source>The codes with their definitions, a row each, for spreadsheets and for printing.</source>
        <translation>Los códigos con sus definiciones, una fila cada uno, para hojas de cálculo y para imprimir.</translation>
    </message>
    <message>
        <source>The codes for NVivo, MAXQDA, ATLAS.ti and other programs that know the exchange format.</source>
        <translation>Los códigos para NVivo, MAXQDA, ATLAS.ti y otros programas que conocen el formato de intercambio.</translation>
    </message>
    <message>
        <source>%1 has no name</source>
        <translation>%1 no tiene nombre</translation>
    </message>
    <message>
        <source>there is no cue with its time in it</source>
        <translation>no contiene ningún subtítulo con su tiempo</translation>
    </message>
    <message>
        <source>Numbers and times of the cues are kept beside the text, not in it: %1 cue.</source>
        <translation>Los números y tiempos de los subtítulos se guardan junto al texto, no en él: %1 subtítulo.</translation>
    </message>
    <message>
        <source>Numbers and times of the cues are kept beside the text, not in it: %1 cues.</source>
        <translation>Los números y tiempos de los subtítulos se guardan junto al texto, no en él: %1 subtítulos.</translation>
    </message>
    <message>
        <source>Lines that cues repeat from the one before were left out: %1 line.</source>
        <translation>Se omitieron las líneas que los subtítulos repiten del anterior: %1 línea.</translation>
    </message>
    <message>
        <source>Lines that cues repeat from the one before were left out: %1 lines.</source>
        <translation>Se omitieron las líneas que los subtítulos repiten del anterior: %1 líneas.</translation>
    </message>
    <message>
        <source>Cells are separated by %1; the first row names the columns.</source>
        <translation>Las celdas se separan con: %1; la primera fila nombra las columnas.</translation>
    </message>
    <message>
        <source>Cells are separated by %1.</source>
        <translation>Las celdas se separan con: %1.</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barras verticales</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>Rows with more or fewer cells than most: %1 row.</source>
        <translation>Filas con más o menos celdas que la mayoría: %1 fila.</translation>
    </message>
    <message>
        <source>Rows with more or fewer cells than most: %1 rows.</source>
        <translation>Filas con más o menos celdas que la mayoría: %1 filas.</translation>
    </message>
    <message>
        <source>The file ends inside quotation marks.</source>
        <translation>El archivo termina entre comillas.</translation>
    </message>
    <message>
        <source>it has no column “%1”</source>
        <translation>no tiene ninguna columna «%1»</translation>
    </message>
    <message>
        <source>The text is the column “%1”; the others became attributes.</source>
        <translation>El texto es la columna «%1»; las demás pasaron a ser atributos.</translation>
    </message>
    <message>
        <source>Rows without text were left out: %1 row.</source>
        <translation>Se omitieron las filas sin texto: %1 fila.</translation>
    </message>
    <message>
        <source>Rows without text were left out: %1 rows.</source>
        <translation>Se omitieron las filas sin texto: %1 filas.</translation>
    </message>
    <message>
        <source>it has more than %1 cells</source>
        <translation>tiene más de %1 celdas</translation>
    </message>
    <message>
        <source>The text is a transcript: %1 turn of its speakers were found.</source>
        <translation>El texto es una transcripción: se encontró %1 turno de palabra.</translation>
    </message>
    <message>
        <source>The text is a transcript: %1 turns of its speakers were found.</source>
        <translation>El texto es una transcripción: se encontraron %1 turnos de palabra.</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>no contiene ninguna página</translation>
    </message>
    <message>
        <source>its page is empty</source>
        <translation>su página está vacía</translation>
    </message>
    <message>
        <source>Pages inside the page were left out: %1 frame.</source>
        <translation>Se omitieron las páginas dentro de la página: %1 marco.</translation>
    </message>
    <message>
        <source>Pages inside the page were left out: %1 frames.</source>
        <translation>Se omitieron las páginas dentro de la página: %1 marcos.</translation>
    </message>
    <message>
        <source>The file ends early: its last part has no end.</source>
        <translation>El archivo termina antes de tiempo: su última parte no tiene final.</translation>
    </message>
    <message>
        <source>Of the archive&apos;s pages only “%1” was read; %2 another was left out.</source>
        <translation>De las páginas del archivo solo se leyó «%1»; se omitió %2 más.</translation>
    </message>
    <message>
        <source>Of the archive&apos;s pages only “%1” was read; %2 others were left out.</source>
        <translation>De las páginas del archivo solo se leyó «%1»; se omitieron %2 más.</translation>
    </message>
    <message>
        <source>1 note stands at the end of the text.</source>
        <translation>1 nota está al final del texto.</translation>
    </message>
    <message>
        <source>%1 notes stand at the end of the text.</source>
        <translation>%1 notas están al final del texto.</translation>
    </message>
    <message>
        <source>1 text box stands behind the paragraph that it is anchored in.</source>
        <translation>1 cuadro de texto está tras el párrafo en el que está anclado.</translation>
    </message>
    <message>
        <source>%1 text boxes stand behind the paragraphs that they are anchored in.</source>
        <translation>%1 cuadros de texto están tras los párrafos en los que están anclados.</translation>
    </message>
    <message>
        <source>1 picture without a description left no trace in the text.</source>
        <translation>1 imagen sin descripción no dejó huella en el texto.</translation>
    </message>
    <message>
        <source>%1 pictures without descriptions left no trace in the text.</source>
        <translation>%1 imágenes sin descripción no dejaron huella en el texto.</translation>
    </message>
    <message>
        <source>1 embedded file was left out.</source>
        <translation>Se omitió 1 archivo incrustado.</translation>
    </message>
    <message>
        <source>%1 embedded files were left out.</source>
        <translation>Se omitieron %1 archivos incrustados.</translation>
    </message>
    <message>
        <source>1 symbol of a special font became the sign for unknown characters.</source>
        <translation>1 símbolo de una fuente especial pasó al signo de caracteres desconocidos.</translation>
    </message>
    <message>
        <source>%1 symbols of special fonts became the sign for unknown characters.</source>
        <translation>%1 símbolos de fuentes especiales pasaron al signo de caracteres desconocidos.</translation>
    </message>
    <message>
        <source>1 comment became a memo on its passage.</source>
        <translation>1 comentario pasó a ser un memo sobre su pasaje.</translation>
    </message>
    <message>
        <source>%1 comments became memos on their passages.</source>
        <translation>%1 comentarios pasaron a ser memos sobre sus pasajes.</translation>
    </message>
    <message>
        <source>1 file of the book is missing or damaged and was done without.</source>
        <translation>1 archivo del libro falta o está dañado, y se prescindió de él.</translation>
    </message>
    <message>
        <source>%1 files of the book are missing or damaged and were done without.</source>
        <translation>%1 archivos del libro faltan o están dañados, y se prescindió de ellos.</translation>
    </message>
    <message>
        <source>1 page that is a picture left no trace in the text.</source>
        <translation>1 página que es una imagen no dejó huella en el texto.</translation>
    </message>
    <message>
        <source>%1 pages that are pictures left no trace in the text.</source>
        <translation>%1 páginas que son imágenes no dejaron huella en el texto.</translation>
    </message>
    <message>
        <source>1 hidden character was left out.</source>
        <translation>Se omitió 1 carácter oculto.</translation>
    </message>
    <message>
        <source>%1 hidden characters were left out.</source>
        <translation>Se omitieron %1 caracteres ocultos.</translation>
    </message>
    <message>
        <source>1 picture was left out.</source>
        <translation>Se omitió 1 imagen.</translation>
    </message>
    <message>
        <source>%1 pictures were left out.</source>
        <translation>Se omitieron %1 imágenes.</translation>
    </message>
    <message>
        <source>The file ends early, inside its text.</source>
        <translation>El archivo termina antes de tiempo, dentro de su texto.</translation>
    </message>
    <message>
        <source>%1 parts of the file have no end: it is cut off.</source>
        <translation>%1 partes del archivo no tienen final: está cortado.</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>no se puede desempaquetar</translation>
    </message>
    <message>
        <source>its size is wrong</source>
        <translation>su tamaño es incorrecto</translation>
    </message>
    <message>
        <source>only another version of Florilegium knows this step</source>
        <translation>solo otra versión de Florilegium conoce este paso</translation>
    </message>
    <message>
        <source>Take it back with the version that made it</source>
        <translation>Deshágalo con la versión que lo hizo</translation>
    </message>
    <message>
        <source>“%1” was not set</source>
        <translation>«%1» no se asignó</translation>
    </message>
    <message>
        <source>Write a number as 12.5, a date as 2019-05-07, a choice as it is in the list</source>
        <translation>Escriba un número como 12.5, una fecha como 2019-05-07, una opción tal como está en la lista</translation>
    </message>
    <message>
        <source>the project has no attribute of this name</source>
        <translation>el proyecto no tiene ningún atributo con este nombre</translation>
    </message>
    <message>
        <source>See `flor attributes PROJECT list`</source>
        <translation>Vea `flor attributes PROJECT list`</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>it has too many digits</source>
        <translation>tiene demasiadas cifras</translation>
    </message>
    <message>
        <source>its comma could be a decimal comma or one for thousands</source>
        <translation>su coma podría ser decimal o de millares</translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>ese día no existe</translation>
    </message>
    <message>
        <source>day and month could be one or the other</source>
        <translation>el día y el mes podrían ser uno u otro</translation>
    </message>
    <message>
        <source>its year has no four digits</source>
        <translation>su año no tiene cuatro cifras</translation>
    </message>
    <message>
        <source>it is not one of the choices</source>
        <translation>no es una de las opciones</translation>
    </message>
    <message>
        <source>Tag #%1 at %2 of “%3” is kept as one without a place, but has one</source>
        <translation>La etiqueta #%1 en %2 de «%3» se conserva como si no tuviera lugar, pero lo tiene</translation>
    </message>
    <message>
        <source>Attribute #%1 has no name</source>
        <translation>El atributo #%1 no tiene nombre</translation>
    </message>
    <message>
        <source>Two attributes are called “%1”</source>
        <translation>Dos atributos se llaman «%1»</translation>
    </message>
    <message>
        <source>“%1” has “%2” as “%3”, which is not a number</source>
        <translation>«%1» tiene en «%3» el valor «%2», que no es un número</translation>
    </message>
    <message>
        <source>“%1” has “%2” as “%3”, which is not a date</source>
        <translation>«%1» tiene en «%3» el valor «%2», que no es una fecha</translation>
    </message>
    <message>
        <source>“%1” has “%2” as “%3”, which is not one of the choices</source>
        <translation>«%1» tiene en «%3» el valor «%2», que no es una de las opciones</translation>
    </message>
    <message>
        <source>it is not of the attribute&apos;s kind</source>
        <translation>no es del tipo del atributo</translation>
    </message>
    <message>
        <source>unpacked it is larger than the limit of %1</source>
        <translation>descomprimido supera el límite de %1</translation>
    </message>
    <message>
        <source>Unpack it and import the files in it</source>
        <translation>Descomprímalo e importe los archivos que contiene</translation>
    </message>
    <message>
        <source>Save it as docx, a table as csv, and import that</source>
        <translation>Guárdelo como docx, una tabla como csv, e importe ese archivo</translation>
    </message>
    <message>
        <source>Let a program for text recognition make a text of it and import that</source>
        <translation>Conviértalo en texto con un programa de reconocimiento e importe ese texto</translation>
    </message>
    <message>
        <source>Import a transcript of it</source>
        <translation>Importe una transcripción de él</translation>
    </message>
    <message>
        <source>Deleted there: %1</source>
        <translation>Eliminado allí: %1</translation>
    </message>
    <message>
        <source>Words that only a style sheet sets apart got a space between them: %1 place.</source>
        <translation>Palabras que solo separa una hoja de estilo recibieron un espacio entre ellas: %1 lugar.</translation>
    </message>
    <message>
        <source>Words that only a style sheet sets apart got a space between them: %1 places.</source>
        <translation>Palabras que solo separa una hoja de estilo recibieron un espacio entre ellas: %1 lugares.</translation>
    </message>
    <message>
        <source>Words in rows and columns were put together as %1 table.</source>
        <translation>Las palabras en filas y columnas se reunieron en %1 tabla.</translation>
    </message>
    <message>
        <source>Words in rows and columns were put together as %1 tables.</source>
        <translation>Las palabras en filas y columnas se reunieron en %1 tablas.</translation>
    </message>
    <message>
        <source>it is cut off before its text</source>
        <translation>se interrumpe antes de su texto</translation>
    </message>
    <message>
        <source>its page is %1</source>
        <translation>su página es: %1</translation>
    </message>
</context>
<context>
    <name>PageNumbers</name>
    <message>
        <source>p. %1</source>
        <comment>a page, as in a citation</comment>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <comment>pages, as in a citation</comment>
        <translation>pp. %1–%2</translation>
    </message>
</context>
<context>
    <name>Pigment</name>
    <message>
        <source>lapis</source>
        <translation>lapislázuli</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>bermellón</translation>
    </message>
    <message>
        <source>folium</source>
        <translation>folium</translation>
    </message>
    <message>
        <source>verdigris</source>
        <translation>verdín</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>ocre</translation>
    </message>
    <message>
        <source>madder</source>
        <translation>granza</translation>
    </message>
    <message>
        <source>woad</source>
        <translation>glasto</translation>
    </message>
    <message>
        <source>gall</source>
        <translation>agalla</translation>
    </message>
    <message>
        <source>moss</source>
        <translation>musgo</translation>
    </message>
    <message>
        <source>umber</source>
        <translation>sombra</translation>
    </message>
    <message>
        <source>heliotrope</source>
        <translation>heliotropo</translation>
    </message>
    <message>
        <source>malachite</source>
        <translation>malaquita</translation>
    </message>
</context>
<context>
    <name>ReadingFamily</name>
    <message>
        <source>System serif</source>
        <translation>Serif del sistema</translation>
    </message>
</context>
<context>
    <name>Stave</name>
    <message>
        <source>the beginning</source>
        <translation>el comienzo</translation>
    </message>
    <message>
        <source>one quarter</source>
        <translation>un cuarto</translation>
    </message>
    <message>
        <source>one third</source>
        <translation>un tercio</translation>
    </message>
    <message>
        <source>the middle</source>
        <translation>la mitad</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>dos tercios</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>tres cuartos</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>No passages</source>
        <translation>Ningún pasaje</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s), densest at %1</source>
        <translation>
            <numerusform>%n pasaje, con más densidad en %1</numerusform>
            <numerusform>%n pasajes, con más densidad en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::AttributeChanges</name>
    <message>
        <source>As %1</source>
        <translation>Como %1</translation>
    </message>
    <message>
        <source>Name of the new attribute, such as “genre” or “year”</source>
        <translation>Nombre del atributo nuevo, como «género» o «año»</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Nombre del atributo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>What can be chosen, set apart by semicolons</source>
        <translation>Qué se puede elegir, separado con punto y coma</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>New name of the choice %1</source>
        <translation>Nombre nuevo de la opción %1</translation>
    </message>
    <message>
        <source>What the values say</source>
        <translation>Qué dicen los valores</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln value(s) do not fit)</source>
        <translation>
            <numerusform>%1 (%Ln valor no encaja)</numerusform>
            <numerusform>%1 (%Ln valores no encajan)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Choices…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Rename a choice</source>
        <translation>Cambiar el nombre de una opción</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Remove the attribute</source>
        <translation>Quitar el atributo</translation>
    </message>
    <message numerus="yes">
        <source>Remove the attribute with %Ln value(s)</source>
        <translation>
            <numerusform>Quitar el atributo con %Ln valor</numerusform>
            <numerusform>Quitar el atributo con %Ln valores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::AttributeImportWindow</name>
    <message>
        <source>Empty cells take values away</source>
        <translation>Las celdas vacías quitan valores</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import attributes from %1</source>
        <translation>Importar atributos de %1</translation>
    </message>
    <message>
        <source>The source of a row is named by</source>
        <translation>La fuente de cada fila se nombra en</translation>
    </message>
    <message>
        <source>Rows and values to look at</source>
        <translation>Filas y valores que conviene mirar</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>becomes the attribute</source>
        <translation>pasa a ser el atributo</translation>
    </message>
    <message>
        <source>of the kind</source>
        <translation>de tipo</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Whether the column is taken in</source>
        <translation>Si la columna se incorpora</translation>
    </message>
    <message>
        <source>Attribute for %1</source>
        <translation>Atributo para %1</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Tipo de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln valor</numerusform>
            <numerusform>%Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 will be set</source>
        <translation>Por asignar: %1 en %2</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them in the place of another.</source>
        <translation>
            <numerusform>%1, %Ln de ellos en lugar de otro.</numerusform>
            <numerusform>%1, %Ln de ellos en lugar de otros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2 names no source.</source>
        <translation>Fila %1: %2 no nombra ninguna fuente.</translation>
    </message>
    <message>
        <source>Row %1: %2 names several sources, or one that another row names too.</source>
        <translation>Fila %1: %2 nombra varias fuentes o una que otra fila también nombra.</translation>
    </message>
    <message>
        <source>Row %1: %2 does not fit %3 and will be kept as it is.</source>
        <translation>Fila %1: %2 no encaja en %3 y se conservará como está.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::AttributeTable</name>
    <message>
        <source>Attributes of the sources</source>
        <translation>Atributos de las fuentes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the clipboard lie outside the table and were left out</source>
        <translation>
            <numerusform>%Ln celda del portapapeles queda fuera de la tabla y se omitió</numerusform>
            <numerusform>%Ln celdas del portapapeles quedan fuera de la tabla y se omitieron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::AttributeTableModel</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
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
        <translation>Fuente</translation>
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
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>%1 is not in the usual form, which is %2.</source>
        <translation>%1 no está en la forma habitual, que es %2.</translation>
    </message>
    <message>
        <source>%1 does not fit: %2.</source>
        <translation>%1 no encaja: %2.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::AttributesBlock</name>
    <message>
        <source>Add an attribute…</source>
        <translation>Añadir un atributo…</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::AttributesWindow</name>
    <message>
        <source>Add an attribute…</source>
        <translation>Añadir un atributo…</translation>
    </message>
    <message>
        <source>Column…</source>
        <translation>Columna…</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importar una tabla…</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Exportar la tabla…</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Names of sources</source>
        <translation>Nombres de fuentes</translation>
    </message>
    <message>
        <source>Show only sources whose names hold</source>
        <translation>Mostrar solo fuentes cuyo nombre contenga</translation>
    </message>
    <message>
        <source>What can be done with the attribute of this column</source>
        <translation>Qué se puede hacer con el atributo de esta columna</translation>
    </message>
    <message>
        <source>Add sources first: then what is known about each can be noted here.</source>
        <translation>Añada primero fuentes; después se puede anotar aquí lo que se sabe de cada una.</translation>
    </message>
    <message>
        <source>No source is called that.</source>
        <translation>Ninguna fuente se llama así.</translation>
    </message>
    <message>
        <source>Nothing is noted about the sources yet. Add an attribute, such as “genre” or “year”, or import a table.</source>
        <translation>Aún no hay nada anotado sobre las fuentes. Añada un atributo, como «género» o «año», o importe una tabla.</translation>
    </message>
    <message>
        <source>The project can only be read.</source>
        <translation>El proyecto solo se puede leer.</translation>
    </message>
    <message>
        <source>Type to fill all chosen cells. Ctrl+D fills down, Delete clears, Ctrl+C and Ctrl+V exchange cells with a spreadsheet.</source>
        <translation>Escriba para rellenar todas las celdas elegidas. Ctrl+D rellena hacia abajo, Supr vacía, Ctrl+C y Ctrl+V intercambian celdas con una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>In the order of the list</source>
        <translation>En el orden de la lista</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>Import attributes</source>
        <translation>Importar atributos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Export attributes</source>
        <translation>Exportar atributos</translation>
    </message>
    <message>
        <source>attributes.csv</source>
        <translation>atributos.csv</translation>
    </message>
    <message>
        <source>Wrote the attributes of %1 to %2</source>
        <translation>Se escribieron los atributos de %1 en %2</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeChooser</name>
    <message>
        <source>Find a code</source>
        <translation>Buscar un código</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Códigos encontrados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without changing anything (Esc)</source>
        <translation>Salir sin cambiar nada (Esc)</translation>
    </message>
    <message>
        <source>Merge %1 into</source>
        <translation>Fusionar %1 con</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n codes into</source>
        <translation>
            <numerusform>Fusionar %n código con</numerusform>
            <numerusform>Fusionar %n códigos con</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 below</source>
        <translation>Mover %1 debajo de</translation>
    </message>
    <message numerus="yes">
        <source>Move %n codes below</source>
        <translation>
            <numerusform>Mover %n código debajo de</numerusform>
            <numerusform>Mover %n códigos debajo de</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Nivel superior</translation>
    </message>
    <message numerus="yes">
        <source>%n passages get the code %1.</source>
        <translation>
            <numerusform>%n pasaje recibe el código %1.</numerusform>
            <numerusform>%n pasajes reciben el código %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages have it already on the same words and fall together.</source>
        <translation>
            <numerusform>%n pasaje ya lo tiene en las mismas palabras y coincide con él.</numerusform>
            <numerusform>%n pasajes ya lo tienen en las mismas palabras y coinciden con él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes come below %1.</source>
        <translation>
            <numerusform>%n código pasa a estar debajo de %1.</numerusform>
            <numerusform>%n códigos pasan a estar debajo de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memos are joined with another.</source>
        <translation>
            <numerusform>%n memo se une a otro.</numerusform>
            <numerusform>%n memos se unen a otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Deshacer lo devuelve todo.</translation>
    </message>
    <message>
        <source>There is no other code.</source>
        <translation>No hay ningún otro código.</translation>
    </message>
    <message>
        <source>No code has this name.</source>
        <translation>Ningún código tiene este nombre.</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>Ya está ahí.</translation>
    </message>
    <message numerus="yes">
        <source>Another code for %n passages</source>
        <translation>
            <numerusform>Otro código para %n pasaje</numerusform>
            <numerusform>Otro código para %n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Intro)</translation>
    </message>
    <message>
        <source>They have this code already.</source>
        <translation>Ya tienen este código.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeDelegate</name>
    <message>
        <source>Name of the code</source>
        <translation>Nombre del código</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeEditor</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (Enter; in the memo Ctrl+Enter)</source>
        <translation>Guardar (Intro; en el memo Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>Salir sin guardar (Esc)</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Debajo de %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1 gives up this key.</source>
        <translation>%1 cede esta tecla.</translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation>Un código necesita un nombre.</translation>
    </message>
    <message>
        <source>A code called %1 is here already. Choose another name.</source>
        <translation>Ya hay aquí un código llamado %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>What the code means.</source>
        <translation>Qué significa el código.</translation>
    </message>
    <message>
        <source>In your own words; E in the text adds a passage.</source>
        <translation>Con sus propias palabras; E en el texto añade un pasaje.</translation>
    </message>
    <message>
        <source>Belongs here</source>
        <translation>Corresponde aquí</translation>
    </message>
    <message>
        <source>Does not belong here</source>
        <translation>No corresponde aquí</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeMenu</name>
    <message>
        <source>Open its passages</source>
        <translation>Abrir sus pasajes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <source>Definition…</source>
        <translation>Definición…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Shown in the texts</source>
        <translation>Visible en los textos</translation>
    </message>
    <message>
        <source>With labels in the margin</source>
        <translation>Con rótulos en el margen</translation>
    </message>
    <message>
        <source>New code below…</source>
        <translation>Código nuevo debajo…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>The code alone</source>
        <translation>Solo el código</translation>
    </message>
    <message>
        <source>With its passages</source>
        <translation>Con sus pasajes</translation>
    </message>
    <message>
        <source>With the codes below it</source>
        <translation>Con los códigos debajo</translation>
    </message>
    <message>
        <source>With the codes below it and all passages</source>
        <translation>Con los códigos debajo y todos los pasajes</translation>
    </message>
    <message>
        <source>Passages under an older definition…</source>
        <translation>Pasajes con una definición anterior…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionar con…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n codes</source>
        <translation>
            <numerusform>Quitar %n código</numerusform>
            <numerusform>Quitar %n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Código nuevo…</translation>
    </message>
    <message>
        <source>Find a code in the list</source>
        <translation>Buscar un código en la lista</translation>
    </message>
    <message>
        <source>Import a codebook…</source>
        <translation>Importar un libro de códigos…</translation>
    </message>
    <message>
        <source>Export the codebook…</source>
        <translation>Exportar el libro de códigos…</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodePicker</name>
    <message>
        <source>Choose a code</source>
        <translation>Elegir un código</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionado</translation>
    </message>
    <message>
        <source>No code has this name. Close to it:</source>
        <translation>Ningún código tiene este nombre. Parecidos:</translation>
    </message>
    <message>
        <source>No code has this name.</source>
        <translation>Ningún código tiene este nombre.</translation>
    </message>
    <message>
        <source>No codes yet. Type a name to make one.</source>
        <translation>Aún no hay códigos. Escriba un nombre para crear uno.</translation>
    </message>
    <message>
        <source>No code has this name. In definitions:</source>
        <translation>Ningún código tiene este nombre. En definiciones:</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeRow</name>
    <message>
        <source>%1: %2 passages, %3 per 1,000 words</source>
        <translation>%1: %2 pasajes, %3 por cada 1.000 palabras</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeTreeModel</name>
    <message>
        <source>key %1</source>
        <translation>tecla %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>without labels</source>
        <translation>sin rótulos</translation>
    </message>
    <message>
        <source>Belongs here: %1</source>
        <translation>Corresponde aquí: %1</translation>
    </message>
    <message>
        <source>Does not belong here: %1</source>
        <translation>No corresponde aquí: %1</translation>
    </message>
    <message>
        <source>%1 of them here</source>
        <translation>%1 de ellos aquí</translation>
    </message>
    <message>
        <source>%1 here, %2 in the project</source>
        <translation>%1 aquí, %2 en el proyecto</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodebookFiles</name>
    <message>
        <source>Import a codebook</source>
        <translation>Importar un libro de códigos</translation>
    </message>
    <message>
        <source>Codebooks (*.json *.csv *.tsv *.qdc)</source>
        <translation>Libros de códigos (*.json *.csv *.tsv *.qdc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Exportar el libro de códigos</translation>
    </message>
    <message>
        <source>%1 codebook</source>
        <translation>%1 libro de códigos</translation>
    </message>
    <message>
        <source>JSON codebook (*.json)</source>
        <translation>Libro de códigos JSON (*.json)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>REFI-QDA codebook (*.qdc)</source>
        <translation>Libro de códigos REFI-QDA (*.qdc)</translation>
    </message>
    <message numerus="yes">
        <source>%n codes added</source>
        <translation>
            <numerusform>%n código añadido</numerusform>
            <numerusform>%n códigos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these completed</source>
        <translation>
            <numerusform>%n de ellos completado</numerusform>
            <numerusform>%n de ellos completados</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n codes to %1</source>
        <translation>
            <numerusform>Se escribió %n código en %1</numerusform>
            <numerusform>Se escribieron %n códigos en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodesPanel</name>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>New code (V: named by the words selected)</source>
        <translation>Código nuevo (V: con el nombre de las palabras seleccionadas)</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>No codes yet. Press + to make the first.</source>
        <translation>Aún no hay códigos. Pulse + para crear el primero.</translation>
    </message>
    <message>
        <source>Find a code in the list (/)</source>
        <translation>Buscar un código en la lista (/)</translation>
    </message>
    <message>
        <source>Find a code in the list</source>
        <translation>Buscar un código en la lista</translation>
    </message>
    <message>
        <source>Letters of a name</source>
        <translation>Letras de un nombre</translation>
    </message>
    <message>
        <source>Show only codes with these letters</source>
        <translation>Mostrar solo códigos con estas letras</translation>
    </message>
    <message>
        <source>No code has these letters.</source>
        <translation>Ningún código tiene estas letras.</translation>
    </message>
    <message>
        <source>This code has no passages to deal out.</source>
        <translation>Este código no tiene pasajes que repartir.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes chosen</source>
        <translation>
            <numerusform>%n código elegido</numerusform>
            <numerusform>%n códigos elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ColourResult</name>
    <message>
        <source>How the colour looks on light and on dark paper</source>
        <translation>Cómo se ve el color sobre papel claro y oscuro</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Commands</name>
    <message>
        <source>New project…</source>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Abrir el proyecto de muestra</translation>
    </message>
    <message>
        <source>Add sources…</source>
        <translation>Añadir fuentes…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>New project from an exported corpus…</source>
        <translation>Proyecto nuevo a partir de un corpus exportado…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Comprobar el proyecto</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Cerrar el proyecto</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copiar con la fuente</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>Seleccionar todo el texto</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Su nombre…</translation>
    </message>
    <message>
        <source>Sources and codes</source>
        <translation>Fuentes y códigos</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Solo el texto</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto habitual</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Claro u oscuro como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>Alternar claro y oscuro</translation>
    </message>
    <message>
        <source>Tag with key %1</source>
        <translation>Etiquetar con la tecla %1</translation>
    </message>
    <message>
        <source>Choose a code…</source>
        <translation>Elegir un código…</translation>
    </message>
    <message>
        <source>Tag with the last code again</source>
        <translation>Etiquetar otra vez con el último código</translation>
    </message>
    <message>
        <source>New code named by the words selected</source>
        <translation>Código nuevo con el nombre de las palabras seleccionadas</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Código nuevo…</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Memo on the source</source>
        <translation>Memo sobre la fuente</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>Memo sobre el proyecto</translation>
    </message>
    <message>
        <source>Next certainty</source>
        <translation>Certeza siguiente</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Quitar la etiqueta</translation>
    </message>
    <message>
        <source>Widen the selection</source>
        <translation>Ampliar la selección</translation>
    </message>
    <message>
        <source>Let go of tag and selection</source>
        <translation>Soltar la etiqueta y la selección</translation>
    </message>
    <message>
        <source>Narrow the selection</source>
        <translation>Reducir la selección</translation>
    </message>
    <message>
        <source>Next tag</source>
        <translation>Etiqueta siguiente</translation>
    </message>
    <message>
        <source>Previous tag</source>
        <translation>Etiqueta anterior</translation>
    </message>
    <message>
        <source>Next tag of the same code</source>
        <translation>Etiqueta siguiente del mismo código</translation>
    </message>
    <message>
        <source>Previous tag of the same code</source>
        <translation>Etiqueta anterior del mismo código</translation>
    </message>
    <message>
        <source>Next of the tags here</source>
        <translation>Siguiente de las etiquetas de aquí</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>Fuente siguiente</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation>Fuente anterior</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About Florilegium</source>
        <translation>Acerca de Florilegium</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Add sources with a preview…</source>
        <translation>Añadir fuentes con vista previa…</translation>
    </message>
    <message>
        <source>Rename the project…</source>
        <translation>Cambiar el nombre del proyecto…</translation>
    </message>
    <message>
        <source>All memos</source>
        <translation>Todos los memos</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Find in this text…</source>
        <translation>Buscar en este texto…</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Lugar encontrado siguiente</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Lugar encontrado anterior</translation>
    </message>
    <message>
        <source>Tag all places found…</source>
        <translation>Etiquetar todos los lugares encontrados…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>Tipografía…</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Hide the codes</source>
        <translation>Ocultar los códigos</translation>
    </message>
    <message>
        <source>Only tagged passages</source>
        <translation>Solo pasajes etiquetados</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>Esquema…</translation>
    </message>
    <message>
        <source>Keep tagging with this code</source>
        <translation>Seguir etiquetando con este código</translation>
    </message>
    <message>
        <source>Make it an example of its code</source>
        <translation>Hacerlo ejemplo de su código</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Attributes…</source>
        <translation>Atributos…</translation>
    </message>
    <message>
        <source>Paste as a source</source>
        <translation>Pegar como fuente</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>Corregir el texto…</translation>
    </message>
    <message>
        <source>Replace the text…</source>
        <translation>Sustituir el texto…</translation>
    </message>
    <message>
        <source>Texts of this source…</source>
        <translation>Textos de esta fuente…</translation>
    </message>
    <message>
        <source>Passages without words…</source>
        <translation>Pasajes sin palabras…</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>The original pages</source>
        <translation>Las páginas originales</translation>
    </message>
    <message>
        <source>Text and pages</source>
        <translation>Texto y páginas</translation>
    </message>
    <message>
        <source>Switch text and pages</source>
        <translation>Alternar texto y páginas</translation>
    </message>
    <message>
        <source>Place the waiting passage here</source>
        <translation>Colocar aquí el pasaje en espera</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CompareView</name>
    <message numerus="yes">
        <source>%n paragraphs the same</source>
        <translation>
            <numerusform>%n párrafo igual</numerusform>
            <numerusform>%n párrafos iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Only breaks differ</source>
        <translation>Solo difieren los saltos</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Ya no está: %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>The texts side by side</source>
        <translation>Los textos en paralelo</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ComparedTagsModel</name>
    <message numerus="yes">
        <source>%n tags lose their words</source>
        <translation>
            <numerusform>%n etiqueta pierde sus palabras</numerusform>
            <numerusform>%n etiquetas pierden sus palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags have other words then</source>
        <translation>
            <numerusform>%n etiqueta pasa a tener otras palabras</numerusform>
            <numerusform>%n etiquetas pasan a tener otras palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags keep their words</source>
        <translation>
            <numerusform>%n etiqueta conserva sus palabras</numerusform>
            <numerusform>%n etiquetas conservan sus palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · its words are gone</source>
        <translation>%1 · sus palabras ya no están</translation>
    </message>
    <message>
        <source>%1 · then %2</source>
        <translation>%1 · después %2</translation>
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
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation>Sustituir el texto</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Previous change (Alt+Up, or K in the texts)</source>
        <translation>Cambio anterior (Alt+Arriba, o K en los textos)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Next change (Alt+Down, or J in the texts)</source>
        <translation>Cambio siguiente (Alt+Abajo, o J en los textos)</translation>
    </message>
    <message>
        <source>Show the paragraphs that are the same, too (Alt+A)</source>
        <translation>Mostrar también los párrafos iguales (Alt+A)</translation>
    </message>
    <message>
        <source>What becomes of the tags</source>
        <translation>Qué pasa con las etiquetas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Drop what was written</source>
        <translation>Descartar lo escrito</translation>
    </message>
    <message>
        <source>Store the correction</source>
        <translation>Guardar la corrección</translation>
    </message>
    <message>
        <source>A new text for %1</source>
        <translation>Un texto nuevo para %1</translation>
    </message>
    <message>
        <source>The text now · %1</source>
        <translation>El texto actual · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The corrected text of %1</source>
        <translation>El texto corregido de %1</translation>
    </message>
    <message>
        <source>As corrected · %1</source>
        <translation>Corregido · %1</translation>
    </message>
    <message>
        <source>%1, then and now</source>
        <translation>%1, antes y ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n lugar difiere</numerusform>
            <numerusform>%n lugares difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The words are the same; headings, links or pages differ</source>
        <translation>Las palabras son las mismas; difieren títulos, enlaces o páginas</translation>
    </message>
    <message>
        <source>Only spaces and empty lines differ</source>
        <translation>Solo difieren espacios y líneas vacías</translation>
    </message>
    <message numerus="yes">
        <source>%n tags lose their words</source>
        <translation>
            <numerusform>%n etiqueta pierde sus palabras</numerusform>
            <numerusform>%n etiquetas pierden sus palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have other words then</source>
        <translation>
            <numerusform>%n pasa a tener otras palabras</numerusform>
            <numerusform>%n pasan a tener otras palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move with their words</source>
        <translation>
            <numerusform>%n se mueve con sus palabras</numerusform>
            <numerusform>%n se mueven con sus palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag is concerned</source>
        <translation>No afecta a ninguna etiqueta</translation>
    </message>
    <message>
        <source>This source has no tags that could move.</source>
        <translation>Esta fuente no tiene etiquetas que puedan moverse.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is only for looking.</source>
        <translation>Esto es solo para mirar.</translation>
    </message>
    <message>
        <source>Nothing is changed until you say so below.</source>
        <translation>No se cambia nada hasta que lo indique abajo.</translation>
    </message>
    <message>
        <source>%1 has got another text meanwhile, so this comparison no longer holds.</source>
        <translation>%1 recibió entretanto otro texto, así que esta comparación ya no vale.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Change %1 of %2. %3</source>
        <translation>Cambio %1 de %2. %3</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::EditWindow</name>
    <message>
        <source>Drop what was written</source>
        <translation>Descartar lo escrito</translation>
    </message>
    <message>
        <source>See the changes…</source>
        <translation>Ver los cambios…</translation>
    </message>
    <message>
        <source>Store the correction</source>
        <translation>Guardar la corrección</translation>
    </message>
    <message>
        <source>The text, to be corrected</source>
        <translation>El texto que se corrige</translation>
    </message>
    <message>
        <source>Show the text before and after side by side, with its tags (Ctrl+Shift+Return)</source>
        <translation>Mostrar en paralelo el texto de antes y el de después, con sus etiquetas (Ctrl+Mayús+Intro)</translation>
    </message>
    <message>
        <source>Give the source this text; Undo takes it back (Ctrl+Return)</source>
        <translation>Dar este texto a la fuente; Deshacer lo revierte (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Correct the text of %1</source>
        <translation>Corregir el texto de %1</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>What you wrote here and did not store (%1) is back.</source>
        <translation>Se recuperó lo que escribió aquí y no guardó (%1).</translation>
    </message>
    <message>
        <source>Something was written here before the source got its present text (%1).</source>
        <translation>Aquí se escribió algo antes de que la fuente recibiera su texto actual (%1).</translation>
    </message>
    <message>
        <source>Take it as the text</source>
        <translation>Tomarlo como texto</translation>
    </message>
    <message>
        <source>Tags move with their words. Nothing is stored until you say so.</source>
        <translation>Las etiquetas se mueven con sus palabras. No se guarda nada hasta que lo indique.</translation>
    </message>
    <message>
        <source>The text is as it was</source>
        <translation>El texto está como estaba</translation>
    </message>
    <message numerus="yes">
        <source>%n places changed</source>
        <translation>
            <numerusform>%n lugar cambiado</numerusform>
            <numerusform>%n lugares cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags have other words then</source>
        <translation>
            <numerusform>%n etiqueta pasa a tener otras palabras</numerusform>
            <numerusform>%n etiquetas pasan a tener otras palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags lose their words</source>
        <translation>
            <numerusform>%n etiqueta pierde sus palabras</numerusform>
            <numerusform>%n etiquetas pierden sus palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>no tag loses or changes its words</source>
        <translation>ninguna etiqueta pierde ni cambia sus palabras</translation>
    </message>
    <message>
        <source>What you wrote is not stored yet.</source>
        <translation>Lo que escribió aún no está guardado.</translation>
    </message>
    <message>
        <source>Store it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>What you wrote is kept, and is there when you correct that text again in its project.</source>
        <translation>Lo que escribió se conserva y estará ahí cuando vuelva a corregir ese texto en su proyecto.</translation>
    </message>
    <message>
        <source>The source has got another text meanwhile. What you wrote can be stored over it.</source>
        <translation>La fuente recibió entretanto otro texto. Lo que escribió se puede guardar en su lugar.</translation>
    </message>
    <message>
        <source>Compare with the new text</source>
        <translation>Comparar con el texto nuevo</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ExampleList</name>
    <message>
        <source>Take this example away</source>
        <translation>Quitar este ejemplo</translation>
    </message>
    <message>
        <source>Take away the example %1</source>
        <translation>Quitar el ejemplo %1</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ExportFacts</name>
    <message>
        <source>What was checked</source>
        <translation>Qué se comprobó</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) not as in the text</source>
        <translation>
            <numerusform>%Ln cita no es como en su texto</numerusform>
            <numerusform>%Ln citas no son como en sus textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) gone from the text</source>
        <translation>
            <numerusform>%Ln cita ya no está en su texto</numerusform>
            <numerusform>%Ln citas ya no están en sus textos</numerusform>
        </translation>
    </message>
    <message>
        <source>every quotation found in its text</source>
        <translation>cada cita se encuentra en su texto</translation>
    </message>
    <message>
        <source>reads back whole</source>
        <translation>se puede volver a leer entero</translation>
    </message>
    <message>
        <source>does not read back whole</source>
        <translation>no se puede volver a leer entero</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>rows of an array</comment>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>rows of an array</comment>
        <translation>%1 más</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ExportWindow</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the tagged corpus</source>
        <translation>Exportar el corpus etiquetado</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Coder names replaced by numbers</source>
        <translation>Nombres de quienes codifican sustituidos por números</translation>
    </message>
    <message>
        <source>Names within memos and texts stay</source>
        <translation>Los nombres en memos y textos se conservan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the whole export</source>
        <translation>Copia toda la exportación</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Writing %1 of %2 sources</source>
        <translation>Escribiendo %1 de %2 fuentes</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Stopped; nothing was written</source>
        <translation>Detenido; no se escribió nada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is the project that is open. Choose another name for the export.</source>
        <translation>%1 es el proyecto abierto. Elija otro nombre para la exportación.</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation>Se exportó %1 a %2</translation>
    </message>
    <message>
        <source>The export is %1, too much to copy. Save it as a file instead.</source>
        <translation>La exportación ocupa %1, demasiado para copiarla. Guárdela como archivo.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Se copió %1</translation>
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
        <translation>Textos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::FilterBar</name>
    <message>
        <source>Only tagged passages</source>
        <translation>Solo pasajes etiquetados</translation>
    </message>
    <message>
        <source>Hide codes</source>
        <translation>Ocultar códigos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Leaves out the paragraphs in which nothing is tagged</source>
        <translation>Omite los párrafos en los que no hay nada etiquetado</translation>
    </message>
    <message>
        <source>A clean page: no tints, lines and labels (H)</source>
        <translation>Una página limpia: sin tintes, líneas ni rótulos (H)</translation>
    </message>
    <message>
        <source>Lifts every filter</source>
        <translation>Retira todos los filtros</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close; filters stay in force (Esc)</source>
        <translation>Cerrar; los filtros siguen activos (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <comment>filter</comment>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <comment>filter</comment>
        <translation>
            <numerusform>%n persona que codifica</numerusform>
            <numerusform>%n personas que codifican</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Any certainty</source>
        <translation>Cualquier certeza</translation>
    </message>
    <message>
        <source>Some certainties</source>
        <translation>Algunas certezas</translation>
    </message>
    <message>
        <source>With all codes below it</source>
        <translation>Con todos los códigos debajo</translation>
    </message>
    <message>
        <source>There are no codes yet</source>
        <translation>Aún no hay códigos</translation>
    </message>
    <message>
        <source>Nobody has tagged yet</source>
        <translation>Nadie ha etiquetado todavía</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudoso</translation>
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
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Words to find in this text</source>
        <translation>Palabras que buscar en este texto</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Mayús+F3</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Capitals and small letters are told apart</source>
        <translation>Se distinguen mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>é</source>
        <comment>accents matter</comment>
        <translation>é</translation>
    </message>
    <message>
        <source>Accents matter</source>
        <translation>Los acentos cuentan</translation>
    </message>
    <message>
        <source>“resume” does not find “résumé”</source>
        <translation>«resume» no encuentra «résumé»</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>whole word</comment>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>Palabra entera</translation>
    </message>
    <message>
        <source>Only whole words</source>
        <translation>Solo palabras enteras</translation>
    </message>
    <message>
        <source>.*</source>
        <comment>regular expression</comment>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>The pattern is a regular expression</source>
        <translation>El patrón es una expresión regular</translation>
    </message>
    <message>
        <source>Puts one code on every place found, as one step. Alt with a digit takes the code of that key.</source>
        <translation>Pone un código en cada lugar encontrado, en un solo paso. Alt con una cifra toma el código de esa tecla.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Tag all %1…</source>
        <translation>Etiquetar los %1…</translation>
    </message>
    <message>
        <source>Tag all…</source>
        <translation>Etiquetar todos…</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>so many places and more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No place matches %1.</source>
        <translation>Ningún lugar coincide con %1.</translation>
    </message>
    <message>
        <source>%1 Close:</source>
        <comment>before words like the pattern</comment>
        <translation>%1 Parecidas:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word and how often it is there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Finds %1</source>
        <translation>Encuentra %1</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::FindingsWindow</name>
    <message>
        <source>This does not hold: %1</source>
        <translation>Esto no se cumple: %1</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Qué encontró la comprobación</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a line to see its place; a copy saved before may hold what is lost here.</source>
        <translation>No se cambió nada. Elija una línea para ver su lugar; una copia guardada antes puede contener lo que aquí se perdió.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
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
        <translation>todo, se comprueba solo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Codebook, JSON</source>
        <translation>Libro de códigos, JSON</translation>
    </message>
    <message>
        <source>for another project</source>
        <translation>para otro proyecto</translation>
    </message>
    <message>
        <source>Codebook, table</source>
        <translation>Libro de códigos, tabla</translation>
    </message>
    <message>
        <source>for spreadsheets</source>
        <translation>para hojas de cálculo</translation>
    </message>
    <message>
        <source>Codebook, REFI-QDA</source>
        <translation>Libro de códigos, REFI-QDA</translation>
    </message>
    <message>
        <source>for NVivo, MAXQDA and others</source>
        <translation>para NVivo, MAXQDA y otros</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::GoToPopup</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go to a source, a code or a command</source>
        <translation>Ir a una fuente, un código o una orden</translation>
    </message>
    <message>
        <source>Nothing has this name. Close to it:</source>
        <translation>Nada tiene este nombre. Parecido:</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nada tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::GuessModel</name>
    <message>
        <source>%1 % alike</source>
        <translation>%1 % de parecido</translation>
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
        <translation>Menú</translation>
    </message>
    <message>
        <source>%1: rename the project</source>
        <translation>%1: cambiar el nombre del proyecto</translation>
    </message>
    <message>
        <source>Project %1, rename</source>
        <translation>Proyecto %1, cambiar el nombre</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::HueField</name>
    <message>
        <source>Hue and strength: arrow keys, with Shift in small steps</source>
        <translation>Tono e intensidad: teclas de flecha, con Mayús en pasos pequeños</translation>
    </message>
    <message>
        <source>Hue %1 degrees, strength %2 percent</source>
        <translation>Tono %1 grados, intensidad %2 por ciento</translation>
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
        <translation>guardada: %1</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ImportModel</name>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>The same file as %1</source>
        <translation>El mismo archivo que %1</translation>
    </message>
    <message>
        <source>In the project already, as %1</source>
        <translation>Ya en el proyecto, como %1</translation>
    </message>
    <message>
        <source>%1, guessed</source>
        <translation>%1, supuesto</translation>
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
        <translation>Omitida</translation>
    </message>
    <message>
        <source>A newer version of %1?</source>
        <translation>¿Una versión más nueva de %1?</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ImportWindow</name>
    <message>
        <source>Add sources</source>
        <translation>Añadir fuentes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Look before they are added</source>
        <translation>Mirar antes de añadirlas</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Parte de la página</translation>
    </message>
    <message>
        <source>Main content</source>
        <translation>Contenido principal</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Como se encontró</translation>
    </message>
    <message>
        <source>%1, as found</source>
        <translation>%1, como se encontró</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln source(s)</source>
        <translation>
            <numerusform>Añadir %Ln fuente</numerusform>
            <numerusform>Añadir %Ln fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will not be added</source>
        <translation>
            <numerusform>%Ln archivo no se añadirá</numerusform>
            <numerusform>%Ln archivos no se añadirán</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the page’s own text comes in</source>
        <translation>Solo entra el texto propio de la página</translation>
    </message>
    <message>
        <source>Everything comes in; what is not the page’s own text is folded</source>
        <translation>Entra todo; lo que no es texto propio de la página queda plegado</translation>
    </message>
    <message>
        <source>For all pages</source>
        <translation>Para todas las páginas</translation>
    </message>
    <message>
        <source>Choose the same part of every web page in the list</source>
        <translation>Elegir la misma parte de cada página web de la lista</translation>
    </message>
    <message>
        <source>Take this file off the list (Delete)</source>
        <translation>Quitar este archivo de la lista (Supr)</translation>
    </message>
    <message>
        <source>Replace its text…</source>
        <translation>Sustituir su texto…</translation>
    </message>
    <message>
        <source>Shows both texts side by side first; the tags move along</source>
        <translation>Muestra primero ambos textos en paralelo; las etiquetas se mueven con sus palabras</translation>
    </message>
    <message>
        <source>What to do with the newer version</source>
        <translation>Qué hacer con la versión más nueva</translation>
    </message>
    <message>
        <source>Add as another</source>
        <translation>Añadir como otra</translation>
    </message>
    <message>
        <source>%1, added %2, was saved from the same address. Is this a newer version of it?</source>
        <translation>%1 (añadida: %2) se guardó de la misma dirección. ¿Es esta una versión más nueva?</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Importer</name>
    <message>
        <source>The project is read only, so nothing was added. Save a copy and add the sources there.</source>
        <translation>El proyecto es de solo lectura, así que no se añadió nada. Guarde una copia y añada allí las fuentes.</translation>
    </message>
    <message>
        <source>Stopped; nothing was added</source>
        <translation>Detenido; no se añadió nada</translation>
    </message>
    <message>
        <source>There are no files to add</source>
        <translation>No hay archivos que añadir</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln file(s); nothing is added yet</source>
        <translation>
            <numerusform>%Ln archivo leído; aún no se ha añadido nada</numerusform>
            <numerusform>%Ln archivos leídos; aún no se ha añadido nada</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>No se añadió nada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln source(s)</source>
        <translation>
            <numerusform>Guardando %Ln fuente</numerusform>
            <numerusform>Guardando %Ln fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>What was dropped holds no words, so nothing was added.</source>
        <translation>Lo que se soltó no contiene palabras, así que no se añadió nada.</translation>
    </message>
    <message>
        <source>The clipboard holds no words, so nothing was added.</source>
        <translation>El portapapeles no contiene palabras, así que no se añadió nada.</translation>
    </message>
    <message>
        <source>Nothing was added: the same text is in the project already, as %1</source>
        <translation>No se añadió nada: el mismo texto ya está en el proyecto, como %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) were added</source>
        <translation>
            <numerusform>Se añadió %Ln fuente</numerusform>
            <numerusform>Se añadieron %Ln fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not</source>
        <comment>added</comment>
        <translation>
            <numerusform>%Ln archivo quedó fuera</numerusform>
            <numerusform>%Ln archivos quedaron fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was added: %Ln file(s) could not be</source>
        <translation>
            <numerusform>No se añadió nada: %Ln archivo no se pudo añadir</numerusform>
            <numerusform>No se añadió nada: %Ln archivos no se pudieron añadir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::KeySlots</name>
    <message>
        <source>Keys: drop a code on one to give it that key</source>
        <translation>Teclas: suelte un código sobre una para darle esa tecla</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::KeysWindow</name>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Tag the selection, or change the tag&apos;s code</source>
        <translation>Etiquetar la selección o cambiar el código de la etiqueta</translation>
    </message>
    <message>
        <source>Move the end of the tag by a word (with Alt its start, with Ctrl by a character)</source>
        <translation>Mover el final de la etiqueta una palabra (con Alt el comienzo, con Ctrl un carácter)</translation>
    </message>
    <message>
        <source>Move it by a sentence (with Alt its start)</source>
        <translation>Moverlo una frase (con Alt el comienzo)</translation>
    </message>
    <message>
        <source>In the list of codes</source>
        <translation>En la lista de códigos</translation>
    </message>
    <message>
        <source>Tag with it, or go to its next passage</source>
        <translation>Etiquetar con él o ir a su pasaje siguiente</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Hide and show</source>
        <translation>Ocultar y mostrar</translation>
    </message>
    <message>
        <source>Give it a key</source>
        <translation>Darle una tecla</translation>
    </message>
    <message>
        <source>Move up, down</source>
        <translation>Subir, bajar</translation>
    </message>
    <message>
        <source>Move below another code</source>
        <translation>Mover debajo de otro código</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Buscar un código</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::MainWindow</name>
    <message>
        <source>The window speaks the language of the system from the next start on</source>
        <translation>La ventana hablará el idioma del sistema a partir del próximo inicio</translation>
    </message>
    <message>
        <source>The window speaks %1 from the next start on</source>
        <translation>La ventana hablará %1 a partir del próximo inicio</translation>
    </message>
    <message>
        <source>This link leads to %1. Florilegium opens nothing by itself.</source>
        <translation>Este enlace lleva a %1. Florilegium no abre nada por sí mismo.</translation>
    </message>
    <message>
        <source>Reading %1 of %2 sources</source>
        <translation>Leyendo %1 de %2 fuentes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>¶ %1 of %2</source>
        <translation>¶ %1 de %2</translation>
    </message>
    <message>
        <source>%1  Press %2 – %3 to tag, %4 to choose a code, %5 for a memo</source>
        <translation>%1  Pulse %2 – %3 para etiquetar, %4 para elegir un código, %5 para un memo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) selected</source>
        <translation>
            <numerusform>%Ln palabra seleccionada</numerusform>
            <numerusform>%Ln palabras seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select some words and press Enter.</source>
        <translation>Seleccione algunas palabras y pulse Intro.</translation>
    </message>
    <message>
        <source>The project is read only, so nothing was added. Save a copy and add the sources there.</source>
        <translation>El proyecto es de solo lectura, así que no se añadió nada. Guarde una copia y añada allí las fuentes.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Añadir fuentes</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation>Aún no se abrió ningún proyecto</translation>
    </message>
    <message>
        <source>Tags that you make are kept under this name:</source>
        <translation>Sus etiquetas se guardan con este nombre:</translation>
    </message>
    <message>
        <source>Florilegium %1, free software under the GNU General Public License 3 or later. Nothing you open here leaves this computer.</source>
        <translation>Florilegium %1, software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Nada de lo que abra aquí sale de este ordenador.</translation>
    </message>
    <message>
        <source>Add sources with a preview</source>
        <translation>Añadir fuentes con vista previa</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Tag as another person</source>
        <translation>Etiquetar como otra persona</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>What the project is called:</source>
        <translation>Cómo se llama el proyecto:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
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
        <translation>Una colección de pasajes, cada uno bajo su título.</translation>
    </message>
    <message>
        <source>Read, tag, compare.</source>
        <translation>Leer, etiquetar, comparar.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::MemoEditor</name>
    <message>
        <source>Write a memo</source>
        <translation>Escribir un memo</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>This link leads to %1. Florilegium opens nothing by itself.</source>
        <translation>Este enlace lleva a %1. Florilegium no abre nada por sí mismo.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::MemoListModel</name>
    <message>
        <source>The project %1</source>
        <translation>El proyecto %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
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
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Memo on the words selected</source>
        <translation>Memo sobre las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Write a memo on these words</source>
        <translation>Escribir un memo sobre estas palabras</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Keep the memo (Ctrl+Enter)</source>
        <translation>Conservar el memo (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>Memo sobre el proyecto</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::MemosWindow</name>
    <message>
        <source>All memos</source>
        <translation>Todos los memos</translation>
    </message>
    <message>
        <source>Search the memos</source>
        <translation>Buscar en los memos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>What the memos are on</source>
        <translation>Sobre qué son los memos</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>There are no memos yet. Select some words and press M.</source>
        <translation>Aún no hay memos. Seleccione algunas palabras y pulse M.</translation>
    </message>
    <message>
        <source>No memo holds these words.</source>
        <translation>Ningún memo contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::NewCodeFields</name>
    <message>
        <source>Inside</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Definition, if you have one already</source>
        <translation>Definición, si ya la tiene</translation>
    </message>
    <message>
        <source>What belongs here, and what does not.</source>
        <translation>Qué corresponde aquí y qué no.</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Nivel superior</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::NewCodeRow</name>
    <message>
        <source>New code %1</source>
        <translation>Código nuevo %1</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::OrphanModel</name>
    <message>
        <source>%1, once behind %2 and before %3. %4</source>
        <translation>%1, antes tras %2 y delante de %3. %4</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::OrphansWindow</name>
    <message>
        <source>Passages without words</source>
        <translation>Pasajes sin palabras</translation>
    </message>
    <message>
        <source>Places that are like it</source>
        <translation>Lugares que se le parecen</translation>
    </message>
    <message>
        <source>This source</source>
        <translation>Esta fuente</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todas las fuentes</translation>
    </message>
    <message>
        <source>Of which sources</source>
        <translation>De qué fuentes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservados</translation>
    </message>
    <message>
        <source>Waiting or kept</source>
        <translation>En espera o conservados</translation>
    </message>
    <message>
        <source>Remove the tag; Undo brings it back (Delete)</source>
        <translation>Quitar la etiqueta; Deshacer la devuelve (Supr)</translation>
    </message>
    <message>
        <source>Put the tag on the words selected in the text (Enter, or P in the text)</source>
        <translation>Poner la etiqueta en las palabras seleccionadas en el texto (Intro, o P en el texto)</translation>
    </message>
    <message>
        <source>None is kept without a place.</source>
        <translation>No se conserva ninguno sin lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages are kept without a place, with the words that they had.</source>
        <translation>
            <numerusform>%n pasaje se conserva sin lugar, con las palabras que tenía.</numerusform>
            <numerusform>%n pasajes se conservan sin lugar, con las palabras que tenían.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage waits for its words.</source>
        <translation>Ningún pasaje espera sus palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages lost their words in a new text. Nothing was moved by guess: place them, keep them as they are, or drop them.</source>
        <translation>
            <numerusform>%n pasaje perdió sus palabras en un texto nuevo. No se movió nada por conjetura: colóquelo, consérvelo como está o descártelo.</numerusform>
            <numerusform>%n pasajes perdieron sus palabras en un texto nuevo. No se movió nada por conjetura: colóquelos, consérvelos como están o descártelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of them to see places that are like it.</source>
        <translation>Elija uno de ellos para ver lugares que se le parecen.</translation>
    </message>
    <message>
        <source>Looking for places that are like it…</source>
        <translation>Buscando lugares que se le parecen…</translation>
    </message>
    <message>
        <source>Places that are like it. Others can be selected in the text:</source>
        <translation>Lugares que se le parecen. Se pueden seleccionar otros en el texto:</translation>
    </message>
    <message>
        <source>No place in the text is like it. If there is one, select its words there.</source>
        <translation>Ningún lugar del texto se le parece. Si hay alguno, seleccione allí sus palabras.</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n tags</source>
        <translation>
            <numerusform>Descartar %n etiqueta</numerusform>
            <numerusform>Descartar %n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the tag</source>
        <translation>Descartar la etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>Let %n wait again</source>
        <translation>
            <numerusform>Poner %n de nuevo en espera</numerusform>
            <numerusform>Poner %n de nuevo en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Let it wait again</source>
        <translation>Ponerlo de nuevo en espera</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n without a place</source>
        <translation>
            <numerusform>Conservar %n sin lugar</numerusform>
            <numerusform>Conservar %n sin lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep without a place</source>
        <translation>Conservar sin lugar</translation>
    </message>
    <message>
        <source>List it among those that wait for a place (K)</source>
        <translation>Ponerlo entre los que esperan un lugar (K)</translation>
    </message>
    <message>
        <source>Leave it as it is, and let it wait no longer (K)</source>
        <translation>Dejarlo como está, ya sin esperar (K)</translation>
    </message>
    <message>
        <source>Place on %1</source>
        <translation>Colocar en %1</translation>
    </message>
    <message>
        <source>Place on the words selected</source>
        <translation>Colocar en las palabras seleccionadas</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::OutlinePopover</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Go to a heading</source>
        <translation>Ir a un título</translation>
    </message>
    <message>
        <source>Words of a heading</source>
        <translation>Palabras de un título</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation>Este texto no tiene títulos.</translation>
    </message>
    <message>
        <source>No heading holds %1.</source>
        <translation>Ningún título contiene %1.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PageBar</name>
    <message>
        <source>Text and pages</source>
        <translation>Texto y páginas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>text and page beside each other</comment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Página más pequeña</translation>
    </message>
    <message>
        <source>Ctrl −</source>
        <translation>Ctrl −</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Página más grande</translation>
    </message>
    <message>
        <source>Ctrl +</source>
        <translation>Ctrl +</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>Tan ancha como el panel</translation>
    </message>
    <message>
        <source>Ctrl 0</source>
        <translation>Ctrl 0</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <comment>the how manieth page of all, and what is printed on it</comment>
        <translation>%1 · p. %2</translation>
    </message>
    <message>
        <source>The text, the pages of its file, or both (%1)</source>
        <translation>El texto, las páginas de su archivo o ambos (%1)</translation>
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
        <translation>El archivo de este texto no se conservó, así que no se pueden mostrar sus páginas.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PagePreview</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PageView</name>
    <message>
        <source>Original pages</source>
        <translation>Páginas originales</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The pages cannot be shown. %1</source>
        <translation>Las páginas no se pueden mostrar. %1</translation>
    </message>
    <message>
        <source>This page cannot be drawn: %1. Its words are in the text.</source>
        <translation>Esta página no se puede dibujar: %1. Sus palabras están en el texto.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Pasting</name>
    <message>
        <source>What was dropped holds no words, so nothing was added.</source>
        <translation>Lo que se soltó no contiene palabras, así que no se añadió nada.</translation>
    </message>
    <message>
        <source>The clipboard holds a picture and no text, so nothing was added.</source>
        <translation>El portapapeles contiene una imagen y ningún texto, así que no se añadió nada.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy some text, then paste it as a source.</source>
        <translation>El portapapeles está vacío. Copie un texto y después péguelo como fuente.</translation>
    </message>
    <message>
        <source>The clipboard holds no words, so nothing was added.</source>
        <translation>El portapapeles no contiene palabras, así que no se añadió nada.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PatternText</name>
    <message>
        <source>This expression takes too long in this text. Write it more exactly.</source>
        <translation>Esta expresión tarda demasiado en este texto. Escríbala con más precisión.</translation>
    </message>
    <message>
        <source>A bracket has no partner.</source>
        <translation>Un paréntesis no tiene pareja.</translation>
    </message>
    <message>
        <source>The bracket closed at character %1 was never opened.</source>
        <translation>El paréntesis que se cierra en el carácter %1 nunca se abrió.</translation>
    </message>
    <message>
        <source>The bracket opened at character %1 is not closed.</source>
        <translation>El paréntesis que se abre en el carácter %1 no se cierra.</translation>
    </message>
    <message>
        <source>The backslash before character %1 has no meaning there.</source>
        <translation>La barra invertida antes del carácter %1 no tiene sentido ahí.</translation>
    </message>
    <message>
        <source>A backslash has no meaning where it stands.</source>
        <translation>Una barra invertida no tiene sentido donde está.</translation>
    </message>
    <message>
        <source>This is no regular expression: look at character %1.</source>
        <translation>Esto no es una expresión regular: mire el carácter %1.</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Esto no es una expresión regular.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PickerFoot</name>
    <message>
        <source>tag</source>
        <translation>etiquetar</translation>
    </message>
    <message>
        <source>tag and stay</source>
        <translation>y quedarse</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>create and tag</source>
        <translation>crear y etiquetar</translation>
    </message>
    <message>
        <source>to the fields</source>
        <translation>a los campos</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PickerHead</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Find a code by its name or definition</source>
        <translation>Buscar un código por su nombre o definición</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PickerList</name>
    <message>
        <source>Codes found</source>
        <translation>Códigos encontrados</translation>
    </message>
    <message>
        <source>Belongs here: %1</source>
        <translation>Corresponde aquí: %1</translation>
    </message>
    <message>
        <source>Does not belong here: %1</source>
        <translation>No corresponde aquí: %1</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PickerModel</name>
    <message>
        <source>below %1</source>
        <translation>debajo de %1</translation>
    </message>
    <message>
        <source>belongs here: %1</source>
        <translation>corresponde aquí: %1</translation>
    </message>
    <message>
        <source>does not belong here: %1</source>
        <translation>no corresponde aquí: %1</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PigmentGrid</name>
    <message>
        <source>Own colour…</source>
        <translation>Color propio…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Own colour as # and six digits</source>
        <translation>Color propio como # y seis cifras</translation>
    </message>
    <message>
        <source>A colour is written as # and six digits, such as #2b4aa3.</source>
        <translation>Un color se escribe con # y seis cifras, como #2b4aa3.</translation>
    </message>
    <message>
        <source>Contrast of line and name: %1 and %2 on light paper, %3 and %4 on dark.</source>
        <translation>Contraste de línea y nombre: %1 y %2 sobre papel claro, %3 y %4 sobre oscuro.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PortraitBar</name>
    <message>
        <source>Portrait of the source</source>
        <translation>Retrato de la fuente</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) along the text</source>
        <translation>
            <numerusform>%n pasaje a lo largo del texto</numerusform>
            <numerusform>%n pasajes a lo largo del texto</numerusform>
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
        <translation>Seleccionar palabras enteras</translation>
    </message>
    <message>
        <source>Scroll gently to places</source>
        <translation>Desplazarse suavemente a los lugares</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Usual reading type</source>
        <translation>Tipografía de lectura habitual</translation>
    </message>
    <message>
        <source>Font, size, measure and lines as Florilegium comes with</source>
        <translation>Fuente, tamaño, ancho y líneas tal como vienen con Florilegium</translation>
    </message>
    <message>
        <source>Tags that you make are kept under this name.</source>
        <translation>Sus etiquetas se guardan con este nombre.</translation>
    </message>
    <message>
        <source>Selecting</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Spaces and a closing full stop are left out. With Alt held, the pointer does it the other way.</source>
        <translation>Se omiten los espacios y el punto final. Con Alt pulsada, el puntero lo hace al revés.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Shapes as well as colours</source>
        <translation>Formas además de colores</translation>
    </message>
    <message>
        <source>Original files kept in the project</source>
        <translation>Archivos originales conservados en el proyecto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>to %1 MB</source>
        <translation>hasta %1 MB</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Tramas</translation>
    </message>
    <message>
        <source>In staves the marks of each code have their own shape, on paper its lines.</source>
        <translation>En las pautas, las marcas de cada código tienen su propia forma; en papel, sus líneas.</translation>
    </message>
    <message>
        <source>Original files</source>
        <translation>Archivos originales</translation>
    </message>
    <message>
        <source>Files up to this size are kept in the project beside their texts, so that they can be saved again. It holds for what is added from now on.</source>
        <translation>Los archivos de hasta este tamaño se conservan en el proyecto junto a sus textos, para poder guardarlos de nuevo. Vale para lo que se añada a partir de ahora.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PrintWindow</name>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source> [memo %1]</source>
        <translation> [memo %1]</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>se muestran %1 de %2</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>On the source</source>
        <translation>Sobre la fuente</translation>
    </message>
    <message>
        <source>Text size in points</source>
        <translation>Tamaño del texto en puntos</translation>
    </message>
    <message>
        <source>Tints and underlines</source>
        <translation>Tintes y subrayados</translation>
    </message>
    <message>
        <source>Brackets and labels</source>
        <translation>Corchetes y rótulos</translation>
    </message>
    <message>
        <source>Codes and their numbers</source>
        <translation>Códigos y sus cifras</translation>
    </message>
    <message>
        <source>Memos, at the end</source>
        <translation>Memos, al final</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The project changed meanwhile, so nothing was printed. Start again.</source>
        <translation>El proyecto cambió entretanto, así que no se imprimió nada. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
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
        <translation>Papel</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Stopped; nothing was printed</source>
        <translation>Detenido; no se imprimió nada</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimir %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) so far</source>
        <translation>
            <numerusform>%n página hasta ahora</numerusform>
            <numerusform>%n páginas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Componiendo las páginas</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Saved %1 as %2</source>
        <translation>Se guardó %1 como %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 no se pudo escribir: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Sent %1 to the printer</source>
        <translation>Se envió %1 a la impresora</translation>
    </message>
    <message>
        <source>The printer took nothing. Choose another one, or save a PDF.</source>
        <translation>La impresora no aceptó nada. Elija otra o guarde un PDF.</translation>
    </message>
    <message>
        <source>Patterned lines</source>
        <translation>Líneas con trama</translation>
    </message>
    <message>
        <source>Each code has lines of its own kind, for paper without colours</source>
        <translation>Cada código tiene su propio tipo de línea, para papel sin colores</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>Sin colores</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ProjectFiles</name>
    <message>
        <source>Florilegium projects (*.flor)</source>
        <translation>Proyectos de Florilegium (*.flor)</translation>
    </message>
    <message>
        <source>“%1” is read only. It can be read here, and changed in a copy.</source>
        <translation>«%1» es de solo lectura. Aquí se puede leer, y cambiar en una copia.</translation>
    </message>
    <message>
        <source>%1 copy.flor</source>
        <translation>%1 copia.flor</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>New project.flor</source>
        <translation>Proyecto nuevo.flor</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>New project from an exported corpus</source>
        <translation>Proyecto nuevo a partir de un corpus exportado</translation>
    </message>
    <message>
        <source>Exported corpora (*.json)</source>
        <translation>Corpus exportados (*.json)</translation>
    </message>
    <message>
        <source>Where the new project goes</source>
        <translation>Dónde guardar el proyecto nuevo</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Se guardó una copia como %1</translation>
    </message>
    <message>
        <source>Checked: every quotation is found at its place, and nothing is amiss</source>
        <translation>Comprobado: cada cita está en su lugar y no falta nada</translation>
    </message>
    <message>
        <source>A newer version of Florilegium wrote “%1”. Here it can be read; update Florilegium to change it.</source>
        <translation>Una versión más nueva de Florilegium escribió «%1». Aquí se puede leer; actualice Florilegium para cambiarlo.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Here it is read only.</source>
        <translation>Otro programa está escribiendo en «%1». Aquí es de solo lectura.</translation>
    </message>
    <message>
        <source>“%1” is open in another window of this computer, since %2. Here it is read only.</source>
        <translation>«%1» está abierto en otra ventana de este ordenador desde las %2. Aquí es de solo lectura.</translation>
    </message>
    <message>
        <source>“%1” is open on %2, since %3. Here it is read only.</source>
        <translation>«%1» está abierto en %2 desde las %3. Aquí es de solo lectura.</translation>
    </message>
    <message>
        <source>%4 has “%1” open on %2, since %3. Here it is read only.</source>
        <translation>%4 tiene «%1» abierto en %2 desde las %3. Aquí es de solo lectura.</translation>
    </message>
    <message>
        <source>Take it over…</source>
        <translation>Tomar el control…</translation>
    </message>
    <message>
        <source>After a crash on %1, take it over: it can be changed here then. If it is still open there, that window has to read it again before it changes anything; nothing gets overwritten.</source>
        <translation>Tras un fallo en %1, tome el control: entonces se podrá cambiar aquí. Si allí sigue abierto, esa ventana tendrá que volver a leerlo antes de cambiar nada; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Took “%1” over</source>
        <translation>Se tomó el control de «%1»</translation>
    </message>
    <message>
        <source>“%1” is the project that is open. Choose another name.</source>
        <translation>«%1» es el proyecto abierto. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” was not made: another project is still being written. Stop that or wait for it.</source>
        <translation>«%1» no se creó: aún se está escribiendo otro proyecto. Deténgalo o espere.</translation>
    </message>
    <message>
        <source>Copying “%1”</source>
        <translation>Copiando «%1»</translation>
    </message>
    <message>
        <source>Stopped; no copy was made</source>
        <translation>Detenido; no se hizo ninguna copia</translation>
    </message>
    <message>
        <source>Loading “%1”</source>
        <translation>Cargando «%1»</translation>
    </message>
    <message>
        <source>Stopped; nothing was loaded.</source>
        <translation>Detenido; no se cargó nada.</translation>
    </message>
    <message>
        <source>Checking every text and every passage</source>
        <translation>Comprobando cada texto y cada pasaje</translation>
    </message>
    <message numerus="yes">
        <source>The check found %Ln thing(s): %1. Nothing was changed.</source>
        <translation>
            <numerusform>La comprobación encontró %Ln cosa: %1. No se cambió nada.</numerusform>
            <numerusform>La comprobación encontró %Ln cosas: %1. No se cambió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Provenance</name>
    <message>
        <source>Save the original file…</source>
        <translation>Guardar el archivo original…</translation>
    </message>
    <message>
        <source>Writes the file, byte for byte as it was added, where you choose</source>
        <translation>Escribe el archivo, byte a byte como se añadió, donde elija</translation>
    </message>
    <message>
        <source>%1 %2, copy</source>
        <translation>%1 %2, copiar</translation>
    </message>
    <message>
        <source>%1
Click to copy it</source>
        <translation>%1
Haga clic para copiarlo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copied the SHA-256 of the file</source>
        <translation>Se copió el SHA-256 del archivo</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copied the address. Florilegium opens nothing by itself.</source>
        <translation>Se copió la dirección. Florilegium no abre nada por sí mismo.</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturada</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>It is one row of a table; the table itself is not kept.</source>
        <translation>Es una fila de una tabla; la tabla misma no se conserva.</translation>
    </message>
    <message>
        <source>No file belongs to this text.</source>
        <translation>Ningún archivo pertenece a este texto.</translation>
    </message>
    <message>
        <source>The file is not kept in the project: with %1 it is larger than what you keep.</source>
        <translation>El archivo no se conserva en el proyecto: con %1 es mayor que lo que usted conserva.</translation>
    </message>
    <message>
        <source>The file is not kept in the project. Its text is, with what is said here.</source>
        <translation>El archivo no se conserva en el proyecto. Su texto sí, con lo que se dice aquí.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>As it was (*.%1)</source>
        <translation>Como estaba (*.%1)</translation>
    </message>
    <message>
        <source>;;All files (*)</source>
        <translation>;;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>Guardar el archivo original</translation>
    </message>
    <message>
        <source>The file is not kept any more.</source>
        <translation>El archivo ya no se conserva.</translation>
    </message>
    <message>
        <source>Saved the original file as %1</source>
        <translation>Se guardó el archivo original como %1</translation>
    </message>
    <message>
        <source>%1, by its byte order mark</source>
        <translation>%1, por su marca de orden de bytes</translation>
    </message>
    <message>
        <source>%1, as the bytes show</source>
        <translation>%1, según los bytes</translation>
    </message>
    <message>
        <source>%1, as the file says</source>
        <translation>%1, según el archivo</translation>
    </message>
    <message>
        <source>%1, judged from the characters</source>
        <translation>%1, deducida de los caracteres</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegida</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the form of a date</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Rail</name>
    <message>
        <source>Sources and codes (F8)</source>
        <translation>Fuentes y códigos (F8)</translation>
    </message>
    <message>
        <source>Sources and codes</source>
        <translation>Fuentes y códigos</translation>
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
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <translation>
            <numerusform>%n persona que codifica</numerusform>
            <numerusform>%n personas que codifican</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>no certainty</source>
        <translation>ninguna certeza</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between certainties</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Only %1 shown</source>
        <comment>what the filter leaves</comment>
        <translation>Solo se muestra %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The codes are hidden</source>
        <translation>Los códigos están ocultos</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the codes again</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Only tagged passages are shown</source>
        <translation>Solo se muestran pasajes etiquetados</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Mostrar todo el texto</translation>
    </message>
    <message>
        <source>%1, and more is left out</source>
        <translation>%1, y se omite algo más</translation>
    </message>
    <message>
        <source>The codes are hidden, and more is left out</source>
        <translation>Los códigos están ocultos, y se omite algo más</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1 está oculto</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are hidden</source>
        <translation>
            <numerusform>%n código está oculto</numerusform>
            <numerusform>%n códigos están ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>Only tagged passages are shown; %1</source>
        <translation>Solo se muestran pasajes etiquetados; %1</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReadPage</name>
    <message>
        <source>Drop texts here, or press Ctrl+I.</source>
        <translation>Suelte textos aquí o pulse Ctrl+I.</translation>
    </message>
    <message>
        <source>%1 opens as soon as the new sources are stored</source>
        <translation>%1 se abrirá en cuanto se guarden las fuentes nuevas</translation>
    </message>
    <message>
        <source>Choose texts…</source>
        <translation>Elegir textos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) lost their words in the new text. Nothing was moved by guess.</source>
        <translation>
            <numerusform>%Ln pasaje perdió sus palabras en el texto nuevo. No se movió nada por conjetura.</numerusform>
            <numerusform>%Ln pasajes perdieron sus palabras en el texto nuevo. No se movió nada por conjetura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look through them</source>
        <translation>Revisarlos</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReadTools</name>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
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
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>how often a code starts on this line</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>+%n word(s)</source>
        <comment>how much longer a passage becomes</comment>
        <translation>
            <numerusform>+%n palabra</numerusform>
            <numerusform>+%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n word(s)</source>
        <comment>how much shorter a passage becomes</comment>
        <translation>
            <numerusform>−%n palabra</numerusform>
            <numerusform>−%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s)</source>
        <comment>not shown, since nothing in them is tagged</comment>
        <translation>
            <numerusform>… %n párrafo</numerusform>
            <numerusform>… %n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Navigation, %n word(s)</source>
        <translation>
            <numerusform>Navegación, %n palabra</numerusform>
            <numerusform>Navegación, %n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Footer, %n word(s)</source>
        <translation>
            <numerusform>Pie de página, %n palabra</numerusform>
            <numerusform>Pie de página, %n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Navigation and footer, %n word(s)</source>
        <translation>
            <numerusform>Navegación y pie de página, %n palabra</numerusform>
            <numerusform>Navegación y pie de página, %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ends</source>
        <comment>a passage that the caret leaves</comment>
        <translation>%1 termina</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <comment>a passage that the caret enters</comment>
        <translation>%1 empieza</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::RecentList</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::RecentProjects</name>
    <message>
        <source>not found in %1</source>
        <translation>no está en %1</translation>
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
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Report</name>
    <message>
        <source>Tagged %1 as %2</source>
        <translation>Se etiquetó %1 como %2</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %Ln place(s) as %1 in %2</source>
        <translation>
            <numerusform>Se etiquetó %Ln lugar como %1 en %2</numerusform>
            <numerusform>Se etiquetaron %Ln lugares como %1 en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %2 from %1</source>
        <translation>Se quitó %2 de %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln tag(s) in %1</source>
        <translation>
            <numerusform>Se quitó %Ln etiqueta en %1</numerusform>
            <numerusform>Se quitaron %Ln etiquetas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 now covers %2</source>
        <translation>%1 abarca ahora %2</translation>
    </message>
    <message>
        <source>%1 is now tagged as %2</source>
        <translation>%1 está ahora etiquetado como %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) are now tagged as %1</source>
        <translation>
            <numerusform>%Ln pasaje está ahora etiquetado como %1</numerusform>
            <numerusform>%Ln pasajes están ahora etiquetados como %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked %1 in %2 as %3</source>
        <translation>Se marcó %1 en %2 como %3</translation>
    </message>
    <message>
        <source>Wrote a memo on %1</source>
        <translation>Se escribió un memo sobre %1</translation>
    </message>
    <message>
        <source>Changed the memo on %1</source>
        <translation>Se cambió el memo sobre %1</translation>
    </message>
    <message>
        <source>Removed the memo on %1</source>
        <translation>Se quitó el memo sobre %1</translation>
    </message>
    <message>
        <source>Added the code %1</source>
        <translation>Se añadió el código %1</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln code(s)</source>
        <translation>
            <numerusform>Se añadió %Ln código</numerusform>
            <numerusform>Se añadieron %Ln códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <translation>%1 se llama ahora %2</translation>
    </message>
    <message>
        <source>Gave %1 another colour</source>
        <translation>%1 recibió otro color</translation>
    </message>
    <message>
        <source>Changed the definition of %1</source>
        <translation>Se cambió la definición de %1</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>Se movió %1</translation>
    </message>
    <message>
        <source>Moved %1 below %2</source>
        <translation>Se movió %1 debajo de %2</translation>
    </message>
    <message>
        <source>%1 has no key now</source>
        <translation>%1 ya no tiene tecla</translation>
    </message>
    <message>
        <source>%1 has the key %2 now</source>
        <translation>%1 tiene ahora la tecla %2</translation>
    </message>
    <message>
        <source>Deleted the code %1</source>
        <translation>Se eliminó el código %1</translation>
    </message>
    <message>
        <source>Deleted the code %1 with %2 in %3</source>
        <translation>Se eliminó el código %1 con %2 en %3</translation>
    </message>
    <message>
        <source>Merged %1 into %2, %3</source>
        <translation>Se fusionó %1 con %2, %3</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Se añadió %1</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln source(s)</source>
        <translation>
            <numerusform>Se añadió %Ln fuente</numerusform>
            <numerusform>Se añadieron %Ln fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed what is known about %1</source>
        <translation>Se cambió lo que se sabe de %1</translation>
    </message>
    <message>
        <source>Removed %1 with %2</source>
        <translation>Se quitó %1 con %2</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln source(s) with %1</source>
        <translation>
            <numerusform>Se quitó %Ln fuente con %1</numerusform>
            <numerusform>Se quitaron %Ln fuentes con %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the coder %1</source>
        <translation>Se añadió %1 como persona que codifica</translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation>Se cargó %1</translation>
    </message>
    <message>
        <source>Removed the tag again</source>
        <translation>Se volvió a quitar la etiqueta</translation>
    </message>
    <message>
        <source>Put the tag back</source>
        <translation>Se repuso la etiqueta</translation>
    </message>
    <message>
        <source>Brought the code %1 back</source>
        <translation>Se recuperó el código %1</translation>
    </message>
    <message>
        <source>Brought %1 back</source>
        <translation>Se recuperó %1</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation>De nuevo: %1</translation>
    </message>
    <message>
        <source>tagging</source>
        <translation>etiquetar</translation>
    </message>
    <message>
        <source>removing a tag</source>
        <translation>quitar una etiqueta</translation>
    </message>
    <message>
        <source>moving an end</source>
        <translation>mover un extremo</translation>
    </message>
    <message>
        <source>changing the code</source>
        <translation>cambiar el código</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memo</translation>
    </message>
    <message>
        <source>new code</source>
        <translation>código nuevo</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>cambiar el nombre</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tecla</translation>
    </message>
    <message>
        <source>deleting a code</source>
        <translation>eliminar un código</translation>
    </message>
    <message>
        <source>merging codes</source>
        <translation>fusionar códigos</translation>
    </message>
    <message>
        <source>adding sources</source>
        <translation>añadir fuentes</translation>
    </message>
    <message>
        <source>removing a source</source>
        <translation>quitar una fuente</translation>
    </message>
    <message>
        <source>new coder</source>
        <translation>nueva persona que codifica</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargar</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicated %1</source>
        <translation>Se duplicó %1</translation>
    </message>
    <message>
        <source>Split %1: %2 went to %3</source>
        <translation>Se dividió %1: %2 pasaron a %3</translation>
    </message>
    <message>
        <source>%1 is an example of %2 now</source>
        <translation>%1 es ahora un ejemplo de %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported the codebook %1: %n codes added</source>
        <translation>
            <numerusform>Se importó el libro de códigos %1: %n código añadido</numerusform>
            <numerusform>Se importó el libro de códigos %1: %n códigos añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still fits %2</source>
        <translation>%1 sigue encajando en %2</translation>
    </message>
    <message>
        <source>%1 still fit %2</source>
        <translation>%1 siguen encajando en %2</translation>
    </message>
    <message>
        <source>Deleted %1 with %2</source>
        <translation>Se eliminó %1 con %2</translation>
    </message>
    <message>
        <source>Replaced the text of %1</source>
        <translation>Se sustituyó el texto de %1</translation>
    </message>
    <message numerus="yes">
        <source>Replaced the text of %1; %Ln passage(s) lost their words</source>
        <translation>
            <numerusform>Se sustituyó el texto de %1; %Ln pasaje perdió sus palabras</numerusform>
            <numerusform>Se sustituyó el texto de %1; %Ln pasajes perdieron sus palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>new text</source>
        <translation>texto nuevo</translation>
    </message>
    <message>
        <source>splitting a code</source>
        <translation>dividir un código</translation>
    </message>
    <message>
        <source>duplicating a code</source>
        <translation>duplicar un código</translation>
    </message>
    <message>
        <source>adding an example</source>
        <translation>añadir un ejemplo</translation>
    </message>
    <message>
        <source>importing a codebook</source>
        <translation>importar un libro de códigos</translation>
    </message>
    <message>
        <source>confirming</source>
        <translation>confirmar</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Se cambió %1</translation>
    </message>
    <message>
        <source>changing a code</source>
        <translation>cambiar un código</translation>
    </message>
    <message>
        <source>%1 of %2 is empty now</source>
        <translation>%1 de %2 está ahora vacío</translation>
    </message>
    <message>
        <source>%1 of %2 is %3 now</source>
        <translation>%1 de %2 es ahora %3</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln value(s) in %1</source>
        <translation>
            <numerusform>Se cambió %Ln valor en %1</numerusform>
            <numerusform>Se cambiaron %Ln valores en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1 in %2</source>
        <translation>Se cambió %1 en %2</translation>
    </message>
    <message>
        <source>%1 is %2 now in %3</source>
        <translation>%1 es ahora %2 en %3</translation>
    </message>
    <message>
        <source>Placed %1 on %2</source>
        <translation>Se colocó %1 en %2</translation>
    </message>
    <message>
        <source>%1 waits for a place again</source>
        <translation>%1 espera de nuevo un lugar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) wait for a place again</source>
        <translation>
            <numerusform>%Ln pasaje espera de nuevo un lugar</numerusform>
            <numerusform>%Ln pasajes esperan de nuevo un lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept %1 without a place</source>
        <translation>Se conservó %1 sin lugar</translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln passage(s) without a place</source>
        <translation>
            <numerusform>Se conservó %Ln pasaje sin lugar</numerusform>
            <numerusform>Se conservaron %Ln pasajes sin lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln source(s)</source>
        <translation>
            <numerusform>Se movió %Ln fuente</numerusform>
            <numerusform>Se movieron %Ln fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected the text of %1</source>
        <translation>Se corrigió el texto de %1</translation>
    </message>
    <message numerus="yes">
        <source>Corrected the text of %1; %Ln passage(s) lost their words</source>
        <translation>
            <numerusform>Se corrigió el texto de %1; %Ln pasaje perdió sus palabras</numerusform>
            <numerusform>Se corrigió el texto de %1; %Ln pasajes perdieron sus palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the attribute %1</source>
        <translation>Se añadió el atributo %1</translation>
    </message>
    <message>
        <source>Changed the attribute %1</source>
        <translation>Se cambió el atributo %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed the attribute %1; %Ln value(s) do not fit it</source>
        <translation>
            <numerusform>Se cambió el atributo %1; %Ln valor no encaja en él</numerusform>
            <numerusform>Se cambió el atributo %1; %Ln valores no encajan en él</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the attribute %1 with %Ln value(s)</source>
        <translation>
            <numerusform>Se quitó el atributo %1 con %Ln valor</numerusform>
            <numerusform>Se quitó el atributo %1 con %Ln valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %1 attributes with %Ln value(s)</source>
        <translation>
            <numerusform>Se quitaron %1 atributos con %Ln valor</numerusform>
            <numerusform>Se quitaron %1 atributos con %Ln valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln value(s) from %1</source>
        <translation>
            <numerusform>Se importó %Ln valor de %1</numerusform>
            <numerusform>Se importaron %Ln valores de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Another version&apos;s action</source>
        <translation>Acción de otra versión</translation>
    </message>
    <message>
        <source>correcting the text</source>
        <translation>corregir el texto</translation>
    </message>
    <message>
        <source>placing</source>
        <translation>colocar</translation>
    </message>
    <message>
        <source>keeping</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>new attribute</source>
        <translation>atributo nuevo</translation>
    </message>
    <message>
        <source>changing an attribute</source>
        <translation>cambiar un atributo</translation>
    </message>
    <message>
        <source>removing an attribute</source>
        <translation>quitar un atributo</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>importing attributes</source>
        <translation>importar atributos</translation>
    </message>
    <message>
        <source>another version&apos;s action</source>
        <translation>acción de otra versión</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReportLine</name>
    <message>
        <source>Attention: %1</source>
        <translation>Atención: %1</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReportList</name>
    <message numerus="yes">
        <source>%Ln thing(s) were changed on reading</source>
        <translation>
            <numerusform>%Ln cosa se cambió al leer</numerusform>
            <numerusform>%Ln cosas se cambiaron al leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what was changed or left out</source>
        <translation>Ocultar lo que se cambió u omitió</translation>
    </message>
    <message>
        <source>Show what was changed or left out</source>
        <translation>Mostrar lo que se cambió u omitió</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReviewModel</name>
    <message>
        <source>tagged %1</source>
        <translation>etiquetado %1</translation>
    </message>
    <message>
        <source>defined anew %1</source>
        <translation>definido de nuevo %1</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReviewWindow</name>
    <message>
        <source>Show in its text</source>
        <translation>Mostrar en su texto</translation>
    </message>
    <message>
        <source>Under an older definition</source>
        <translation>Con una definición anterior</translation>
    </message>
    <message>
        <source>Passages to look through again</source>
        <translation>Pasajes que conviene volver a mirar</translation>
    </message>
    <message>
        <source>Show the passage in its text (Enter)</source>
        <translation>Mostrar el pasaje en su texto (Intro)</translation>
    </message>
    <message>
        <source>They fit the code as it is defined now (F)</source>
        <translation>Encajan en el código tal como se define ahora (F)</translation>
    </message>
    <message>
        <source>Tagged as %1 before it was defined anew</source>
        <translation>Etiquetados como %1 antes de definirlo de nuevo</translation>
    </message>
    <message>
        <source>Tagged before the code was defined anew</source>
        <translation>Etiquetados antes de definir de nuevo el código</translation>
    </message>
    <message>
        <source>Every passage has been looked through since the definition changed.</source>
        <translation>Se han revisado todos los pasajes desde que cambió la definición.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages to look through again. Confirm those that still fit; give the others another code, or remove the tag.</source>
        <translation>
            <numerusform>%n pasaje que volver a mirar. Confírmelo si aún encaja; si no, dele otro código o quite la etiqueta.</numerusform>
            <numerusform>%n pasajes que volver a mirar. Confirme los que aún encajan; dé a los demás otro código o quite la etiqueta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still fit</source>
        <translation>
            <numerusform>%n aún encaja</numerusform>
            <numerusform>%n aún encajan</numerusform>
        </translation>
    </message>
    <message>
        <source>Still fits</source>
        <translation>Aún encaja</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>Otro código…</translation>
    </message>
    <message>
        <source>Give them another code (1 to 9, or drag them onto it)</source>
        <translation>Darles otro código (1 a 9, o arrastrarlos sobre él)</translation>
    </message>
    <message>
        <source>No code has the key %1.</source>
        <translation>Ningún código tiene la tecla %1.</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Revising</name>
    <message>
        <source>The project is read only, so no text can be changed.</source>
        <translation>El proyecto es de solo lectura, así que no se puede cambiar ningún texto.</translation>
    </message>
    <message>
        <source>Something else is still being done. Repeat this when that is finished.</source>
        <translation>Aún se está haciendo otra cosa. Repítalo cuando termine.</translation>
    </message>
    <message>
        <source>A new text for %1</source>
        <translation>Un texto nuevo para %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Stopped; the text is as it was</source>
        <translation>Detenido; el texto está como estaba</translation>
    </message>
    <message>
        <source>%1 is in the project already, as %2. Two sources cannot come from one file.</source>
        <translation>%1 ya está en el proyecto, como %2. Dos fuentes no pueden venir de un mismo archivo.</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>Comparando %1</translation>
    </message>
    <message>
        <source>%1 holds the text that %2 has, so there is nothing to replace</source>
        <translation>%1 contiene el texto que %2 ya tiene, así que no hay nada que sustituir</translation>
    </message>
    <message>
        <source>This is the text that %1 has</source>
        <translation>Este es el texto que %1 ya tiene</translation>
    </message>
    <message>
        <source>Storing the text of %1</source>
        <translation>Guardando el texto de %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Look through them</source>
        <translation>Revisarlos</translation>
    </message>
    <message>
        <source>A source cannot have a text without words.</source>
        <translation>Una fuente no puede tener un texto sin palabras.</translation>
    </message>
    <message>
        <source>Comparing two texts</source>
        <translation>Comparando dos textos</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SampleLegend</name>
    <message>
        <source>Lines from the top: %1</source>
        <translation>Líneas desde arriba: %1</translation>
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
        <translation>Ningún código tiene la tecla %1. Désela a uno en la lista de códigos.</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Etiquetando</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
            <numerusform>%Ln sin palabras</numerusform>
            <numerusform>%Ln sin palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln perdido</numerusform>
            <numerusform>%Ln perdidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SourceOrderMenu</name>
    <message>
        <source>Group and sort the sources</source>
        <translation>Agrupar y ordenar las fuentes</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Groups made by hand</source>
        <translation>Grupos hechos a mano</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Orden propio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más recientes primero</translation>
    </message>
    <message>
        <source>Most passages first</source>
        <translation>Más pasajes primero</translation>
    </message>
    <message>
        <source>Attributes…</source>
        <translation>Atributos…</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SourcePage</name>
    <message>
        <source>Memo on the source</source>
        <translation>Memo sobre la fuente</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>per 1,000 words</source>
        <translation>por cada 1.000 palabras</translation>
    </message>
    <message>
        <source>Memos in the text</source>
        <translation>Memos en el texto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Go to the next passage</source>
        <translation>Ir al pasaje siguiente</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Sources</name>
    <message>
        <source>%1: no value</source>
        <translation>%1: sin valor</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Add sources (Ctrl+I)</source>
        <translation>Añadir fuentes (Ctrl+I)</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Añadir fuentes</translation>
    </message>
    <message>
        <source>Drop texts here, or press Ctrl+I.</source>
        <translation>Suelte textos aquí o pulse Ctrl+I.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ningún grupo</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Grupo nuevo…</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln source(s)</source>
        <translation>
            <numerusform>Quitar %Ln fuente</numerusform>
            <numerusform>Quitar %Ln fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln memo</numerusform>
            <numerusform>%Ln memos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>%1 with %2 and %3</source>
        <translation>%1 con %2 y %3</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>Otro idioma…</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>Mover ahí</translation>
    </message>
    <message>
        <source>Language, by its short name, such as “de” or “pt-BR”</source>
        <translation>Idioma, por su nombre corto, como «de» o «pt-BR»</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Sources are moved in their own order, grouped by hand</source>
        <translation>Las fuentes se mueven en su orden propio, agrupadas a mano</translation>
    </message>
    <message>
        <source>Attributes…</source>
        <translation>Atributos…</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>Corregir el texto…</translation>
    </message>
    <message>
        <source>Replace the text…</source>
        <translation>Sustituir el texto…</translation>
    </message>
    <message>
        <source>Texts of this source…</source>
        <translation>Textos de esta fuente…</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SplitTargets</name>
    <message>
        <source>%1, new</source>
        <translation>%1, nuevo</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Give the passage to %1 (%2)</source>
        <translation>Dar el pasaje a %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nuevo)</translation>
    </message>
    <message>
        <source>Codes to deal to</source>
        <translation>Códigos entre los que repartir</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SplitWindow</name>
    <message>
        <source>Split a code</source>
        <translation>Dividir un código</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Deal to</source>
        <translation>Repartir entre</translation>
    </message>
    <message>
        <source>Add a code: name, then Enter</source>
        <translation>Añadir un código: nombre y después Intro</translation>
    </message>
    <message>
        <source>Name of a code to deal to, old or new</source>
        <translation>Nombre de un código al que repartir, antiguo o nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The passage before (Left or Backspace)</source>
        <translation>El pasaje anterior (Izquierda o Retroceso)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave it with its code (Right or 0)</source>
        <translation>Dejarlo con su código (Derecha o 0)</translation>
    </message>
    <message>
        <source>Show in its text</source>
        <translation>Mostrar en su texto</translation>
    </message>
    <message>
        <source>Show the passage in its text (G)</source>
        <translation>Mostrar el pasaje en su texto (G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without changing anything (Esc)</source>
        <translation>Salir sin cambiar nada (Esc)</translation>
    </message>
    <message>
        <source>Give the codes as dealt (Ctrl+Enter)</source>
        <translation>Dar los códigos según el reparto (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Dividir %1</translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation>Un código necesita un nombre.</translation>
    </message>
    <message>
        <source>There are keys for nine codes.</source>
        <translation>Hay teclas para nueve códigos.</translation>
    </message>
    <message>
        <source>This is the code that is split. What you skip stays with it.</source>
        <translation>Este es el código que se divide. Lo que omita se queda con él.</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>Ya está en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>all %n passages seen</source>
        <translation>
            <numerusform>visto el %n pasaje</numerusform>
            <numerusform>vistos los %n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This code has no passages.</source>
        <translation>Este código no tiene pasajes.</translation>
    </message>
    <message>
        <source>These were all. Ctrl+Enter splits, Left goes back.</source>
        <translation>Eran todos. Ctrl+Intro divide, Izquierda vuelve atrás.</translation>
    </message>
    <message>
        <source>memo: %1</source>
        <translation>memo: %1</translation>
    </message>
    <message>
        <source>its words are gone from the text</source>
        <translation>sus palabras ya no están en el texto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name the codes among which the passages are dealt.</source>
        <translation>Nombre los códigos entre los que se reparten los pasajes.</translation>
    </message>
    <message>
        <source>A digit deals, 0 leaves the passage where it is.</source>
        <translation>Una cifra reparte, 0 deja el pasaje donde está.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message numerus="yes">
        <source>Split off %n passages</source>
        <translation>
            <numerusform>Separar %n pasaje</numerusform>
            <numerusform>Separar %n pasajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::StatusFacts</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Stepper</name>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln fuente</numerusform>
            <numerusform>%Ln fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
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
        <translation>Qué no se añadió</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not added, for these reasons.</source>
        <translation>
            <numerusform>%Ln archivo no se añadió, por este motivo.</numerusform>
            <numerusform>%Ln archivos no se añadieron, por estos motivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) were added.</source>
        <translation>
            <numerusform>Se añadió %Ln fuente.</numerusform>
            <numerusform>Se añadieron %Ln fuentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that were not added</source>
        <translation>Archivos que no se añadieron</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::TablePane</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Column that is the text</source>
        <translation>Columna que es el texto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Column that is the name</source>
        <translation>Columna que es el nombre</translation>
    </message>
    <message>
        <source>What the table becomes</source>
        <translation>En qué se convierte la tabla</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Una fuente</translation>
    </message>
    <message>
        <source>One source a row</source>
        <translation>Una fuente por fila</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Numeradas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>One source with %1, a tab between the cells.</source>
        <translation>Una fuente con %1, un tabulador entre las celdas.</translation>
    </message>
    <message>
        <source>%1, one a row; the other columns become attributes.</source>
        <translation>%1, una por fila; las demás columnas pasan a ser atributos.</translation>
    </message>
    <message>
        <source>%1 from %2: rows without text are left out. The other columns become attributes.</source>
        <translation>%1 de %2: las filas sin texto se omiten. Las demás columnas pasan a ser atributos.</translation>
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
        <translation>el texto</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>atributo</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Primeras filas de la tabla</translation>
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
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Also tagged here</source>
        <translation>También etiquetado aquí</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>More about this tag</source>
        <translation>Más sobre esta etiqueta</translation>
    </message>
    <message>
        <source>Change the code…</source>
        <translation>Cambiar el código…</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Quitar la etiqueta</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Paragraph %1 · characters %2–%3</source>
        <translation>Párrafo %1 · caracteres %2–%3</translation>
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
        <translation>Seleccione primero algunas palabras y después elija el código.</translation>
    </message>
    <message>
        <source>No code has the key %1. Give it one in the list of codes.</source>
        <translation>Ningún código tiene la tecla %1. Désela a uno en la lista de códigos.</translation>
    </message>
    <message>
        <source>Tag something first, then the same code can be put again.</source>
        <translation>Etiquete primero algo; después se puede repetir el mismo código.</translation>
    </message>
    <message>
        <source>“%1” (%2, characters %3–%4)</source>
        <translation>«%1» (%2, caracteres %3–%4)</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>Copiado con su fuente</translation>
    </message>
    <message>
        <source>Tag something first, then its code can be kept at hand.</source>
        <translation>Etiquete primero algo; después su código puede quedar a mano.</translation>
    </message>
    <message>
        <source>Each selection is tagged as %1 from now on, until Esc.</source>
        <translation>A partir de ahora cada selección se etiqueta como %1, hasta Esc.</translation>
    </message>
    <message>
        <source>These words are an example of the code already.</source>
        <translation>Estas palabras ya son un ejemplo del código.</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <comment>words, source, p. 4</comment>
        <translation>«%1» (%2, %3)</translation>
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
        <translation>%1 y otros</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Page header</source>
        <translation>Encabezado de página</translation>
    </message>
    <message>
        <source>Page footer</source>
        <translation>Pie de página</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Cookie notice</source>
        <translation>Aviso de cookies</translation>
    </message>
    <message>
        <source>Share buttons</source>
        <translation>Botones para compartir</translation>
    </message>
    <message>
        <source>Related pages</source>
        <translation>Páginas relacionadas</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Publicidad</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Al margen del texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1 · left out</source>
        <translation>%1 · omitido</translation>
    </message>
    <message>
        <source>%1 · kept, folded while reading</source>
        <translation>%1 · conservado, plegado al leer</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::TypePopover</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ancho de columna</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrecho</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>measure</comment>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Estrecho</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>lines</comment>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipografía</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente tipográfica</translation>
    </message>
    <message>
        <source>System: light or dark as the system</source>
        <translation>Sistema: claro u oscuro como el sistema</translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation>Tipografía habitual</translation>
    </message>
    <message>
        <source>The type that Florilegium comes with</source>
        <translation>La tipografía con la que viene Florilegium</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::VersionList</name>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>The name was %1</source>
        <translation>El nombre era %1</translation>
    </message>
    <message>
        <source>The definition was %1</source>
        <translation>La definición era %1</translation>
    </message>
    <message>
        <source>There was no definition before</source>
        <translation>Antes no había definición</translation>
    </message>
    <message>
        <source>What belongs here was %1</source>
        <translation>Lo que corresponde aquí era %1</translation>
    </message>
    <message>
        <source>What belongs here was not said before</source>
        <translation>Antes no se decía qué corresponde aquí</translation>
    </message>
    <message>
        <source>What does not belong here was %1</source>
        <translation>Lo que no corresponde aquí era %1</translation>
    </message>
    <message>
        <source>What does not belong here was not said before</source>
        <translation>Antes no se decía qué no corresponde aquí</translation>
    </message>
    <message>
        <source>The example was %1</source>
        <translation>El ejemplo era %1</translation>
    </message>
    <message>
        <source>There was no example before</source>
        <translation>Antes no había ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>%n quoted examples before</source>
        <translation>
            <numerusform>antes %n ejemplo citado</numerusform>
            <numerusform>antes %n ejemplos citados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of its meaning</source>
        <translation>
            <numerusform>%n cambio de su significado</numerusform>
            <numerusform>%n cambios de su significado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages tagged under an older definition</source>
        <translation>
            <numerusform>%n pasaje etiquetado con una definición anterior</numerusform>
            <numerusform>%n pasajes etiquetados con una definición anterior</numerusform>
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
        <translation>Comparar con el actual</translation>
    </message>
    <message>
        <source>Texts of a source</source>
        <translation>Textos de una fuente</translation>
    </message>
    <message>
        <source>Texts of the source</source>
        <translation>Textos de la fuente</translation>
    </message>
    <message>
        <source>Show this text and the present one side by side (Enter)</source>
        <translation>Mostrar en paralelo este texto y el actual (Intro)</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Corregido a mano</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>Sustituido por %1</translation>
    </message>
    <message>
        <source>Loaded with a corpus</source>
        <translation>Cargado con un corpus</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Added from %1</source>
        <translation>Añadido desde %1</translation>
    </message>
    <message>
        <source>The texts of %1</source>
        <translation>Los textos de %1</translation>
    </message>
    <message>
        <source>It has had no other text than the present one.</source>
        <translation>No ha tenido otro texto que el actual.</translation>
    </message>
    <message>
        <source>The project keeps every text that a source has had.</source>
        <translation>El proyecto conserva cada texto que ha tenido una fuente.</translation>
    </message>
    <message>
        <source>the text now</source>
        <translation>el texto actual</translation>
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
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Abrir el proyecto de muestra</translation>
    </message>
    <message>
        <source>Five texts on one claim, already tagged</source>
        <translation>Cinco textos sobre una afirmación, ya etiquetados</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Starts with four codes; change them as you like</source>
        <translation>Empieza con cuatro códigos; cámbielos como quiera</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Drop texts here</source>
        <translation>Suelte textos aquí</translation>
    </message>
    <message>
        <source>Text, web pages, Word, PDF, books, tables. They are read on this computer and go nowhere else.</source>
        <translation>Texto, páginas web, Word, PDF, libros, tablas. Se leen en este ordenador y no van a ninguna otra parte.</translation>
    </message>
    <message>
        <source>The sample project</source>
        <translation>El proyecto de muestra</translation>
    </message>
    <message>
        <source>each line one code, each mark a passage</source>
        <translation>cada línea un código, cada marca un pasaje</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>New project from an exported corpus</source>
        <translation>Proyecto nuevo a partir de un corpus exportado</translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Workbench</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Sources are still being stored. Repeat this when that is done.</source>
        <translation>Aún se están guardando fuentes. Repítalo cuando termine.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads, tags and compares texts.</source>
        <translation>Lee, etiqueta y compara textos.</translation>
    </message>
    <message>
        <source>Opens the sample project.</source>
        <translation>Abre el proyecto de muestra.</translation>
    </message>
    <message>
        <source>A project (.flor), or texts to add.</source>
        <translation>Un proyecto (.flor) o textos que añadir.</translation>
    </message>
</context>
</TS>
