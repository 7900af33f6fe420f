<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttributionDialog</name>
    <message numerus="yes">
        <source>Edit %n quotes</source>
        <translation>
            <numerusform>Edit %n quote</numerusform>
            <numerusform>Edit %n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message numerus="yes">
        <source>%n points left. You can export at any time.</source>
        <translation>
            <numerusform>%n point left. You can export at any time.</numerusform>
            <numerusform>%n points left. You can export at any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is written. %n points to look at.</source>
        <translation>
            <numerusform>All is written. %n point to look at.</numerusform>
            <numerusform>All is written. %n points to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paraphrases</source>
        <translation>
            <numerusform>%n paraphrase</numerusform>
            <numerusform>%n paraphrases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckPanel</name>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>{name} · %n slides</source>
        <translation>
            <numerusform>{name} · %n slide</numerusform>
            <numerusform>{name} · %n slides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetsModel</name>
    <message numerus="yes">
        <source>{title}, %n cards</source>
        <translation>
            <numerusform>{title}, %n card</numerusform>
            <numerusform>{title}, %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n files read.</source>
        <translation>
            <numerusform>%n file read.</numerusform>
            <numerusform>%n files read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others were left aside.</source>
        <translation>
            <numerusform>%n other was left aside.</numerusform>
            <numerusform>%n others were left aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes were there already.</source>
        <translation>
            <numerusform>%n quote was there already.</numerusform>
            <numerusform>%n quotes were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left aside: import a file alone to review its quotes.</source>
        <translation>
            <numerusform>%n left aside: import a file alone to review its quotes.</numerusform>
            <numerusform>%n left aside: import a file alone to review its quotes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message numerus="yes">
        <source>%n speakers merged</source>
        <translation>
            <numerusform>%n speaker merged</numerusform>
            <numerusform>%n speakers merged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message numerus="yes">
        <source>%n themes proposed</source>
        <translation>
            <numerusform>%n theme proposed</numerusform>
            <numerusform>%n themes proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes without a theme</source>
        <translation>
            <numerusform>%n quote without a theme</numerusform>
            <numerusform>%n quotes without a theme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalTree</name>
    <message numerus="yes">
        <source>%n quotes contain “{phrase}”</source>
        <translation>
            <numerusform>%n quote contains “{phrase}”</numerusform>
            <numerusform>%n quotes contain “{phrase}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message numerus="yes">
        <source>%n in the deck</source>
        <translation>
            <numerusform>%n in the deck</numerusform>
            <numerusform>%n in the deck</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>Add %n cards</source>
        <translation>
            <numerusform>Add %n card</numerusform>
            <numerusform>Add %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already and are not added again</source>
        <translation>
            <numerusform>%n is there already and is not added again</numerusform>
            <numerusform>%n are there already and are not added again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>Add %n to the deck</source>
        <translation>
            <numerusform>Add %n to the deck</numerusform>
            <numerusform>Add %n to the deck</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n from the deck</source>
        <translation>
            <numerusform>Remove %n from the deck</numerusform>
            <numerusform>Remove %n from the deck</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message numerus="yes">
        <source>Change all %n</source>
        <translation>
            <numerusform>Change all %n</numerusform>
            <numerusform>Change all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlideDrops</name>
    <message numerus="yes">
        <source>%n quotes are without a theme now</source>
        <translation>
            <numerusform>%n quote is without a theme now</numerusform>
            <numerusform>%n quotes are without a theme now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes are under “{theme}” now</source>
        <translation>
            <numerusform>%n quote is under “{theme}” now</numerusform>
            <numerusform>%n quotes are under “{theme}” now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlideMenu</name>
    <message numerus="yes">
        <source>&amp;Remove %n quotes from the deck</source>
        <translation>
            <numerusform>&amp;Remove %n quote from the deck</numerusform>
            <numerusform>&amp;Remove %n quotes from the deck</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlidesPanel</name>
    <message numerus="yes">
        <source>%n slides</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerEditing</name>
    <message numerus="yes">
        <source>%n quotes are without a speaker now</source>
        <translation>
            <numerusform>%n quote is without a speaker now</numerusform>
            <numerusform>%n quotes are without a speaker now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeEditing</name>
    <message numerus="yes">
        <source>%n quotes are without a theme now</source>
        <translation>
            <numerusform>%n quote is without a theme now</numerusform>
            <numerusform>%n quotes are without a theme now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TitlesView</name>
    <message numerus="yes">
        <source>%n titles are still to be written</source>
        <translation>
            <numerusform>%n title is still to be written</numerusform>
            <numerusform>%n titles are still to be written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message numerus="yes">
        <source>%n texts would change.</source>
        <translation>
            <numerusform>%n text would change.</numerusform>
            <numerusform>%n texts would change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceChip</name>
    <message numerus="yes">
        <source>{name}: %n cards</source>
        <translation>
            <numerusform>{name}: %n card</numerusform>
            <numerusform>{name}: %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Left</name>
    <message numerus="yes">
        <source>%n points left</source>
        <translation>
            <numerusform>%n point left</numerusform>
            <numerusform>%n points left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points to look at</source>
        <translation>
            <numerusform>%n point to look at</numerusform>
            <numerusform>%n points to look at</numerusform>
        </translation>
    </message>
</context>
</TS>
