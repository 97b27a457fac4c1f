<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Stave</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s), densest at %1</source>
        <translation>
            <numerusform>%n passage, densest at %1</numerusform>
            <numerusform>%n passages, densest at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PortraitBar</name>
    <message numerus="yes">
        <source>%n passage(s) along the text</source>
        <translation>
            <numerusform>%n passage along the text</numerusform>
            <numerusform>%n passages along the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReadingView</name>
    <message numerus="yes">
        <source>+%n word(s)</source>
        <comment>how much longer a passage becomes</comment>
        <translation>
            <numerusform>+%n word</numerusform>
            <numerusform>+%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n word(s)</source>
        <comment>how much shorter a passage becomes</comment>
        <translation>
            <numerusform>−%n word</numerusform>
            <numerusform>−%n words</numerusform>
        </translation>
    </message>
</context>
</TS>
