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
    <name>florilegium::gui::AttributeChanges</name>
    <message numerus="yes">
        <source>%1 (%Ln value(s) do not fit)</source>
        <translation>
            <numerusform>%1 (%Ln value does not fit)</numerusform>
            <numerusform>%1 (%Ln values do not fit)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the attribute with %Ln value(s)</source>
        <translation>
            <numerusform>Remove the attribute with %Ln value</numerusform>
            <numerusform>Remove the attribute with %Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::AttributeImportWindow</name>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them in the place of another.</source>
        <translation>
            <numerusform>%1, %Ln of them in the place of another.</numerusform>
            <numerusform>%1, %Ln of them in the place of others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::AttributeTable</name>
    <message numerus="yes">
        <source>%Ln cell(s) of the clipboard lie outside the table and were left out</source>
        <translation>
            <numerusform>%Ln cell of the clipboard lies outside the table and was left out</numerusform>
            <numerusform>%Ln cells of the clipboard lie outside the table and were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeChooser</name>
    <message numerus="yes">
        <source>Merge %n codes into</source>
        <translation>
            <numerusform>Merge %n code into</numerusform>
            <numerusform>Merge %n codes into</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n codes below</source>
        <translation>
            <numerusform>Move %n code below</numerusform>
            <numerusform>Move %n codes below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages get the code %1.</source>
        <translation>
            <numerusform>%n passage gets the code %1.</numerusform>
            <numerusform>%n passages get the code %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages have it already on the same words and fall together.</source>
        <translation>
            <numerusform>%n passage has it already on the same words and falls together with it.</numerusform>
            <numerusform>%n passages have it already on the same words and fall together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes come below %1.</source>
        <translation>
            <numerusform>%n code comes below %1.</numerusform>
            <numerusform>%n codes come below %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memos are joined with another.</source>
        <translation>
            <numerusform>%n memo is joined with another.</numerusform>
            <numerusform>%n memos are joined with another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another code for %n passages</source>
        <translation>
            <numerusform>Another code for %n passage</numerusform>
            <numerusform>Another code for %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeMenu</name>
    <message numerus="yes">
        <source>Remove %n codes</source>
        <translation>
            <numerusform>Remove %n code</numerusform>
            <numerusform>Remove %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodebookFiles</name>
    <message numerus="yes">
        <source>%n codes added</source>
        <translation>
            <numerusform>%n code added</numerusform>
            <numerusform>%n codes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these completed</source>
        <translation>
            <numerusform>%n of these completed</numerusform>
            <numerusform>%n of these completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n codes to %1</source>
        <translation>
            <numerusform>Wrote %n code to %1</numerusform>
            <numerusform>Wrote %n codes to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodesPanel</name>
    <message numerus="yes">
        <source>%n codes chosen</source>
        <translation>
            <numerusform>%n code chosen</numerusform>
            <numerusform>%n codes chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CompareView</name>
    <message numerus="yes">
        <source>%n paragraphs the same</source>
        <translation>
            <numerusform>%n paragraph the same</numerusform>
            <numerusform>%n paragraphs the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ComparedTagsModel</name>
    <message numerus="yes">
        <source>%n tags lose their words</source>
        <translation>
            <numerusform>%n tag loses its words</numerusform>
            <numerusform>%n tags lose their words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags have other words then</source>
        <translation>
            <numerusform>%n tag has other words then</numerusform>
            <numerusform>%n tags have other words then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags keep their words</source>
        <translation>
            <numerusform>%n tag keeps its words</numerusform>
            <numerusform>%n tags keep their words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ComparisonWindow</name>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n place differs</numerusform>
            <numerusform>%n places differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags lose their words</source>
        <translation>
            <numerusform>%n tag loses its words</numerusform>
            <numerusform>%n tags lose their words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have other words then</source>
        <translation>
            <numerusform>%n has other words then</numerusform>
            <numerusform>%n have other words then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move with their words</source>
        <translation>
            <numerusform>%n moves with its words</numerusform>
            <numerusform>%n move with their words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::EditWindow</name>
    <message numerus="yes">
        <source>%n places changed</source>
        <translation>
            <numerusform>%n place changed</numerusform>
            <numerusform>%n places changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags have other words then</source>
        <translation>
            <numerusform>%n tag has other words then</numerusform>
            <numerusform>%n tags have other words then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags lose their words</source>
        <translation>
            <numerusform>%n tag loses its words</numerusform>
            <numerusform>%n tags lose their words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ExportFacts</name>
    <message numerus="yes">
        <source>%Ln quotation(s) not as in the text</source>
        <translation>
            <numerusform>%Ln quotation is not as in its text</numerusform>
            <numerusform>%Ln quotations are not as in their texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) gone from the text</source>
        <translation>
            <numerusform>%Ln quotation is gone from its text</numerusform>
            <numerusform>%Ln quotations are gone from their texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::FilterBar</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <comment>filter</comment>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <comment>filter</comment>
        <translation>
            <numerusform>%n coder</numerusform>
            <numerusform>%n coders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ImportWindow</name>
    <message numerus="yes">
        <source>Add %Ln source(s)</source>
        <translation>
            <numerusform>Add %Ln source</numerusform>
            <numerusform>Add %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will not be added</source>
        <translation>
            <numerusform>%Ln file will not be added</numerusform>
            <numerusform>%Ln files will not be added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Importer</name>
    <message numerus="yes">
        <source>Read %Ln file(s); nothing is added yet</source>
        <translation>
            <numerusform>Read %Ln file; nothing is added yet</numerusform>
            <numerusform>Read %Ln files; nothing is added yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln source(s)</source>
        <translation>
            <numerusform>Storing %Ln source</numerusform>
            <numerusform>Storing %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) were added</source>
        <translation>
            <numerusform>%Ln source was added</numerusform>
            <numerusform>%Ln sources were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not</source>
        <comment>added</comment>
        <translation>
            <numerusform>%Ln file was not</numerusform>
            <numerusform>%Ln files were not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was added: %Ln file(s) could not be</source>
        <translation>
            <numerusform>Nothing was added: %Ln file could not be</numerusform>
            <numerusform>Nothing was added: %Ln files could not be</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln word(s) selected</source>
        <translation>
            <numerusform>%Ln word selected</numerusform>
            <numerusform>%Ln words selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::OrphansWindow</name>
    <message numerus="yes">
        <source>%n passages are kept without a place, with the words that they had.</source>
        <translation>
            <numerusform>%n passage is kept without a place, with the words that it had.</numerusform>
            <numerusform>%n passages are kept without a place, with the words that they had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages lost their words in a new text. Nothing was moved by guess: place them, keep them as they are, or drop them.</source>
        <translation>
            <numerusform>%n passage lost its words in a new text. Nothing was moved by guess: place it, keep it as it is, or drop it.</numerusform>
            <numerusform>%n passages lost their words in a new text. Nothing was moved by guess: place them, keep them as they are, or drop them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n tags</source>
        <translation>
            <numerusform>Drop %n tag</numerusform>
            <numerusform>Drop %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n wait again</source>
        <translation>
            <numerusform>Let %n wait again</numerusform>
            <numerusform>Let %n wait again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n without a place</source>
        <translation>
            <numerusform>Keep %n without a place</numerusform>
            <numerusform>Keep %n without a place</numerusform>
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
    <name>florilegium::gui::PrintWindow</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) so far</source>
        <translation>
            <numerusform>%n page so far</numerusform>
            <numerusform>%n pages so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ProjectFiles</name>
    <message numerus="yes">
        <source>The check found %Ln thing(s): %1. Nothing was changed.</source>
        <translation>
            <numerusform>The check found %Ln thing: %1. Nothing was changed.</numerusform>
            <numerusform>The check found %Ln things: %1. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReadFilter</name>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <translation>
            <numerusform>%n coder</numerusform>
            <numerusform>%n coders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are hidden</source>
        <translation>
            <numerusform>%n code is hidden</numerusform>
            <numerusform>%n codes are hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReadPage</name>
    <message numerus="yes">
        <source>%Ln passage(s) lost their words in the new text. Nothing was moved by guess.</source>
        <translation>
            <numerusform>%Ln passage lost its words in the new text. Nothing was moved by guess.</numerusform>
            <numerusform>%Ln passages lost their words in the new text. Nothing was moved by guess.</numerusform>
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
    <message numerus="yes">
        <source>… %n paragraph(s)</source>
        <comment>not shown, since nothing in them is tagged</comment>
        <translation>
            <numerusform>… %n paragraph</numerusform>
            <numerusform>… %n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Navigation, %n word(s)</source>
        <translation>
            <numerusform>Navigation, %n word</numerusform>
            <numerusform>Navigation, %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Footer, %n word(s)</source>
        <translation>
            <numerusform>Footer, %n word</numerusform>
            <numerusform>Footer, %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Navigation and footer, %n word(s)</source>
        <translation>
            <numerusform>Navigation and footer, %n word</numerusform>
            <numerusform>Navigation and footer, %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Report</name>
    <message numerus="yes">
        <source>Tagged %Ln place(s) as %1 in %2</source>
        <translation>
            <numerusform>Tagged %Ln place as %1 in %2</numerusform>
            <numerusform>Tagged %Ln places as %1 in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln tag(s) in %1</source>
        <translation>
            <numerusform>Removed %Ln tag in %1</numerusform>
            <numerusform>Removed %Ln tags in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) are now tagged as %1</source>
        <translation>
            <numerusform>%Ln passage is now tagged as %1</numerusform>
            <numerusform>%Ln passages are now tagged as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln code(s)</source>
        <translation>
            <numerusform>Added %Ln code</numerusform>
            <numerusform>Added %Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln source(s)</source>
        <translation>
            <numerusform>Added %Ln source</numerusform>
            <numerusform>Added %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln source(s) with %1</source>
        <translation>
            <numerusform>Removed %Ln source with %1</numerusform>
            <numerusform>Removed %Ln sources with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported the codebook %1: %n codes added</source>
        <translation>
            <numerusform>Imported the codebook %1: %n code added</numerusform>
            <numerusform>Imported the codebook %1: %n codes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced the text of %1; %Ln passage(s) lost their words</source>
        <translation>
            <numerusform>Replaced the text of %1; %Ln passage lost its words</numerusform>
            <numerusform>Replaced the text of %1; %Ln passages lost their words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln value(s) in %1</source>
        <translation>
            <numerusform>Changed %Ln value in %1</numerusform>
            <numerusform>Changed %Ln values in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) wait for a place again</source>
        <translation>
            <numerusform>%Ln passage waits for a place again</numerusform>
            <numerusform>%Ln passages wait for a place again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln passage(s) without a place</source>
        <translation>
            <numerusform>Kept %Ln passage without a place</numerusform>
            <numerusform>Kept %Ln passages without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln source(s)</source>
        <translation>
            <numerusform>Moved %Ln source</numerusform>
            <numerusform>Moved %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected the text of %1; %Ln passage(s) lost their words</source>
        <translation>
            <numerusform>Corrected the text of %1; %Ln passage lost its words</numerusform>
            <numerusform>Corrected the text of %1; %Ln passages lost their words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the attribute %1; %Ln value(s) do not fit it</source>
        <translation>
            <numerusform>Changed the attribute %1; %Ln value does not fit it</numerusform>
            <numerusform>Changed the attribute %1; %Ln values do not fit it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the attribute %1 with %Ln value(s)</source>
        <translation>
            <numerusform>Removed the attribute %1 with %Ln value</numerusform>
            <numerusform>Removed the attribute %1 with %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %1 attributes with %Ln value(s)</source>
        <translation>
            <numerusform>Removed %1 attributes with %Ln value</numerusform>
            <numerusform>Removed %1 attributes with %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln value(s) from %1</source>
        <translation>
            <numerusform>Imported %Ln value from %1</numerusform>
            <numerusform>Imported %Ln values from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReportList</name>
    <message numerus="yes">
        <source>%Ln thing(s) were changed on reading</source>
        <translation>
            <numerusform>%Ln thing was changed on reading</numerusform>
            <numerusform>%Ln things were changed on reading</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReviewWindow</name>
    <message numerus="yes">
        <source>%n passages to look through again. Confirm those that still fit; give the others another code, or remove the tag.</source>
        <translation>
            <numerusform>%n passage to look through again. Confirm it if it still fits; else give it another code, or remove the tag.</numerusform>
            <numerusform>%n passages to look through again. Confirm those that still fit; give the others another code, or remove the tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still fit</source>
        <translation>
            <numerusform>%n still fits</numerusform>
            <numerusform>%n still fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SourceListModel</name>
    <message numerus="yes">
        <source>%Ln without words</source>
        <translation>
            <numerusform>%Ln without words</numerusform>
            <numerusform>%Ln without words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln lost</numerusform>
            <numerusform>%Ln lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SourcesPanel</name>
    <message numerus="yes">
        <source>Remove %Ln source(s)</source>
        <translation>
            <numerusform>Remove %Ln source</numerusform>
            <numerusform>Remove %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln memo</numerusform>
            <numerusform>%Ln memos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SplitWindow</name>
    <message numerus="yes">
        <source>all %n passages seen</source>
        <translation>
            <numerusform>all %n passage seen</numerusform>
            <numerusform>all %n passages seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split off %n passages</source>
        <translation>
            <numerusform>Split off %n passage</numerusform>
            <numerusform>Split off %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Strings</name>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SummaryWindow</name>
    <message numerus="yes">
        <source>%Ln file(s) were not added, for these reasons.</source>
        <translation>
            <numerusform>%Ln file was not added, for this reason.</numerusform>
            <numerusform>%Ln files were not added, for these reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) were added.</source>
        <translation>
            <numerusform>%Ln source was added.</numerusform>
            <numerusform>%Ln sources were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::TablePane</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::VersionList</name>
    <message numerus="yes">
        <source>%n quoted examples before</source>
        <translation>
            <numerusform>%n quoted example before</numerusform>
            <numerusform>%n quoted examples before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of its meaning</source>
        <translation>
            <numerusform>%n change of its meaning</numerusform>
            <numerusform>%n changes of its meaning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages tagged under an older definition</source>
        <translation>
            <numerusform>%n passage tagged under an older definition</numerusform>
            <numerusform>%n passages tagged under an older definition</numerusform>
        </translation>
    </message>
</context>
</TS>
