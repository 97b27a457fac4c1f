<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>Pigment</name>
    <message>
        <source>lapis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdigris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ochre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>madder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heliotrope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malachite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingFamily</name>
    <message>
        <source>System serif</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stave</name>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s), densest at %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui</name>
    <message>
        <source>This expression takes too long in this text. Write it more exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket has no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket closed at character %1 was never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket opened at character %1 is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backslash before character %1 has no meaning there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash has no meaning where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression: look at character %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between certainties</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 shown</source>
        <comment>what the filter leaves</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the codes again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tagged passages are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and more is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes are hidden, and more is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only tagged passages are shown; %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeDelegate</name>
    <message>
        <source>Name of the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs here, and what does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Enter; in the memo Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives up this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code called %1 is here already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeMenu</name>
    <message>
        <source>Open its passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With labels in the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code below…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to top level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodePicker</name>
    <message>
        <source>Choose a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code has this name. Close to it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No codes yet. Type a name to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code has this name. In definitions:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeRow</name>
    <message>
        <source>%1: %2 passages, %3 per 1,000 words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodeTreeModel</name>
    <message>
        <source>key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::CodesPanel</name>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code (V: named by the words selected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No codes yet. Press + to make the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ColourResult</name>
    <message>
        <source>How the colour looks on light and on dark paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Commands</name>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project from an exported corpus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag with key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag with the last code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code named by the words selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo on the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of tag and selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tag of the same code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tag of the same code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next of the tags here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Florilegium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ExportFacts</name>
    <message>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) not as in the text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) gone from the text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every quotation found in its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads back whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not read back whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>rows of an array</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>rows of an array</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ExportWindow</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the tagged corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder names replaced by numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names within memos and texts stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the whole export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 of %2 sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the project that is open. Choose another name for the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export is %1, too much to copy. Save it as a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::FileDoor</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::FilterBar</name>
    <message>
        <source>Only tagged passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out the paragraphs in which nothing is tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clean page: no tints, lines and labels (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts every filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; filters stay in force (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <comment>filter</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <comment>filter</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some certainties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all codes below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no codes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has tagged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::FindBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals and small letters are told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>é</source>
        <comment>accents matter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accents matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“resume” does not find “résumé”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <comment>whole word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.*</source>
        <comment>regular expression</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts one code on every place found, as one step. Alt with a digit takes the code of that key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag all %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>so many places and more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place matches %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Close:</source>
        <comment>before words like the pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word and how often it is there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::FormatList</name>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything, checks itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Header</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ImportModel</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the project already, as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ImportWindow</name>
    <message>
        <source>Add sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look before they are added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will not be added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Importer</name>
    <message>
        <source>The project is read only, so nothing was added. Save a copy and add the sources there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no files to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln file(s); nothing is added yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln file(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::KeysWindow</name>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selection, or change the tag&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end of the tag by a word (with Alt its start, with Ctrl by a character)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::MainWindow</name>
    <message>
        <source>The window speaks the language of the system from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks %1 from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to %1. Florilegium opens nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 of %2 sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Florilegium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Florilegium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¶ %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  Press %2 – %3 to tag, %4 to choose a code, %5 for a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select some words and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is read only, so nothing was added. Save a copy and add the sources there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags that you make are kept under this name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Florilegium %1, free software under the GNU General Public License 3 or later. Nothing you open here leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Masthead</name>
    <message>
        <source>A gathering of passages, each under its heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, tag, compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Florilegium</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::MemoEditor</name>
    <message>
        <source>Write a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::MemoRow</name>
    <message>
        <source>Memo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::MemoSheet</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo on the words selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a memo on these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the memo (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::NewCodeFields</name>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition, if you have one already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs here, and what does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::NewCodeRow</name>
    <message>
        <source>New code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PickerFoot</name>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag and stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create and tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PickerHead</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a code by its name or definition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PickerList</name>
    <message>
        <source>Codes found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PickerModel</name>
    <message>
        <source>below %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PigmentGrid</name>
    <message>
        <source>Own colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own colour as # and six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour is written as # and six digits, such as #2b4aa3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::PortraitBar</name>
    <message>
        <source>Portrait of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) along the text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code and the first words of a passage</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ProjectFiles</name>
    <message>
        <source>Florilegium projects (*.flor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open elsewhere, %2. Here it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read only. It can be read here, and changed in a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy.flor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project.flor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project from an exported corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported corpora (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new project goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The check found %Ln thing(s): %1. Nothing was changed; “flor check” lists them all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: every quotation is found at its place, and nothing is amiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Rail</name>
    <message>
        <source>Sources and codes (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReadPage</name>
    <message>
        <source>Drop texts here, or press Ctrl+I.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReadingView</name>
    <message>
        <source>%1: %2</source>
        <comment>code and words of a passage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>how often a code starts on this line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%n word(s)</source>
        <comment>how much longer a passage becomes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n word(s)</source>
        <comment>how much shorter a passage becomes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s)</source>
        <comment>not shown, since nothing in them is tagged</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Navigation, %n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Footer, %n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Navigation and footer, %n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::RecentList</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::RecentProjects</name>
    <message>
        <source>not found in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::RecentRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Report</name>
    <message>
        <source>Tagged %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tagged %Ln place(s) as %1 in %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %2 from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln tag(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 now covers %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now tagged as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) are now tagged as %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Marked %1 in %2 as %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote a memo on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the memo on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the memo on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln code(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave %1 another colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the definition of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no key now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the key %2 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the code %1 with %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged %1 into %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed what is known about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln source(s) with %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added the coder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the tag again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the tag back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought the code %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merging codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split %1: %2 went to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an example of %2 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported the codebook %1: %n codes added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still fits %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still fit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced the text of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replaced the text of %1; %Ln passage(s) lost their words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>new text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>splitting a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicating a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importing a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirming</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::ReportLine</name>
    <message>
        <source>Attention: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SampleLegend</name>
    <message>
        <source>Lines from the top: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SampleRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SourceListModel</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SourcePage</name>
    <message>
        <source>Memo on the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 1,000 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next passage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop texts here, or press Ctrl+I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::StatusFacts</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Stepper</name>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Strings</name>
    <message>
        <source>“%1”</source>
        <comment>quotation marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::gui::TagPage</name>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also tagged here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph %1 · characters %2–%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Tagging</name>
    <message>
        <source>Select some words first, then choose the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code has the key %1. Give it one in the list of codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag something first, then the same code can be put again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2, characters %3–%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::TypePopover</name>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System: light or dark as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type that Florilegium comes with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five texts on one claim, already tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with four codes; change them as you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop texts here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text, Markdown and saved web pages. They are read on this computer and go nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each line one code, each mark a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>florilegium::gui::Workbench</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads, tags and compares texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the sample project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project (.flor), or texts to add.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
