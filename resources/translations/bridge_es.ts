<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>bridge</name>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>0 is silent; a refusal is otherwise never under 40</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>1 day late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>1 hour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>1 minute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>1 order cannot ship now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>1 order shipped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>1 order to ship</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>1 unit stays open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>2 s at most, then it ships.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>203 dpi</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>300 dpi</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A file can be read by whoever can read this user's files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A letter, 9 digit, X either, H hex, ? any</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A serial ships only if it was received for that product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>A spreadsheet changed this number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>A supervisor must allow this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A typed order number must be complete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A unit of a product that needs a serial counts only with one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A unit of a product that needs a serial ships only with one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>A weight belongs to a packed box.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>ASKING</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Address label printer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Address label, 4 by 6 inch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>After the PIN, until they lock themselves again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>All parts of {sku} are in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>All put back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>All units are scanned.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>All warehouses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>All {ordered:,} of {sku} are in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Allow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Allow shipping without payment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Allow with PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Already scanned here, {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Already scanned, unit {position}, {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Also open at {station} since {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>Also open at {station} since {when}, and {n} more</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>An approver's badge allows; off: it says who, the PIN allows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>An item opens the oldest order of just it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>An item shows the orders that need it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>An item's code opens the oldest order of that single unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>An order ships only with one for each box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>An order ships only with the weight of each box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>An unpaid order may ship</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Any length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Apr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>As Receivebridge and Shipbridge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>As it ships</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>As the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ask</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Ask IT for the scanner check sheet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Asked at each start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Asking the central about {document}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Attention</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Aug</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Back to scanning.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Back to the list, to be resumed later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Back to the list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Badge instead of PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Badge or PIN, or scan NO.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Between two of its characters; measured on this page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Blind receiving</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Block</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Box in hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Box {box} has no tracking number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Box {box} has no weight.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Box {number} has no tracking yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Box {number} is still empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Box {number} of {boxes}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Box {number}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Box {number}. Box {before}: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>CHECK</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central online</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Central system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, connecting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, none at its address. Call IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, none set</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, offline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, offline since {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, online</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, token refused. Nothing is lost. Call IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Certificate of a known authority</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Check the label. Scan the right one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Checking. Nothing is counted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>CipherLab</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/menus.py"></location>
            <source>Close Bridge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Colours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Columns and buttons change sides</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Confirmed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Connect to the central once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Connecting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Connection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Count again, or ask a supervisor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Count several: scan the number next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Counted here, unit {position}, {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Counted on {document}, not saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Counting again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_table.py"></location>
            <source>Customer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Datalogic Magellan 800i</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Datalogic PowerScan, QuickScan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Dec</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Done: to the review, or ship</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Dropped, nothing kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>English</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Esc clears the filter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Español</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ever received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Every order can ship</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Every serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Expected counts are hidden until the review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Expected {pattern}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Feb</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Filter by order, SKU, customer, serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Fingerprint of the central's own certificate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>For one set to a US keyboard at a computer set to another</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>For products that have none of their own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Full screen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>General</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Go on scanning.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Grams</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Honeywell cordless, Host ACK</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>How a serial scanner is told yes or no</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>How far to look for a serial that was scanned before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>How many of a hundred may come on top</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>How many of {sku}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>In stock anywhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>In stock since {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>In the box of {document}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>In this PO</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Interface</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>It is not set aside any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Item and serial accepted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Its port, such as /dev/ttyUSB0, COM3 or socket://host:port</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Its purchase orders come first in the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Its state was not checked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Jan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Jul</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Jun</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Keyboard scanner only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Keyboard scanner types as in the US</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Keyboard scanner's pace</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Kilograms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Label height</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Label printer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Label printer's resolution</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Label width</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Language of the scale</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Last: {n:,} of {sku}, {when}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Last: {sku}, {serial}, {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Leave one of them out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Leave out the unit whose serial is asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Left-handed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Light for a bright dock, dark for a dim one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>List</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>List loading, {done:,} of {total:,}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_desk.py"></location>
            <source>List {age} old</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>List, loading, {done} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>List, none yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>List, {age} old</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Listed as {other}, not as {sku}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Loading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Look at the rows again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Look for the label marked S/N.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Look for the label of {sku}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Look up units without counting, or stop looking up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>MT-SICS</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Mar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>May</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Metrologic, ACK/NAK</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Name of this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Name of this station</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Names to choose from at the start, commas between</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/locks.py"></location>
            <source>Needs attention</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Never</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Never received, as of {as_of}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Never received.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Next box or pallet; on a list one line down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>No central</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>No central at its address. Call IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>No central set</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>No label printer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>No list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>No list yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>No list yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>No open PO expects {sku}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>No order matches {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>No order needs {sku}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>No pattern</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>No scale</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>No such command.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>No, to what the screen asks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Nobody is asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Nobody named</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>None of them can be kept now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>None: the scanner beeps by itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Not a right {carrier} number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Not counted here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Not here. Known from {document}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Not known here: {as_of} yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Not measured</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Not on the vendor's list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Note kept: {what}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Note of {what} removed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Nothing else is seen on this screen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Nothing is asked. Scan an item.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Nothing is counted yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Nothing is scanned yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Nothing is shipped yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Nothing to print yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Nothing to ship in this list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Nothing to take back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Nothing waiting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Nov</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Now scan {sku}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Oct</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Of a weight typed without one, and on the screen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Of everything on the screen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Of lists and buttons, 100 to 200 percent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Of the labels in the printer, across the roll</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Of the labels in the printer, along the roll</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Off: what is allowed with PIN counts without asking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Off: what is allowed with PIN ships without asking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Off: what is refused but for a PIN is asked with OK or NO</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Offline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Offline since {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>On the vendor's list of {document}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>One a box, as the order ships, or when it is asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>One unit set aside: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Online</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Only part of the code came.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Only {left:,} of {sku} can come in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Only {left:,} of {sku} can go in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Operator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Operators</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/locks.py"></location>
            <source>Options</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Options stay open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Or scan OK to save without it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_table.py"></location>
            <source>Order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_table.py"></location>
            <source>Ordered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Orders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Others are in capitals: {pattern}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Others look like {pattern}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ounces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Out of the box.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Outbox, nothing waiting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Outbox, {outbox}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Over-receiving</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Over-receiving, percent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>PACKED</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PDF in the data folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for over-receiving</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for overrides</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for partial shipments</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for pasted serials</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for settling refusals</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for taking out a serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for the options</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for unshipping</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Pack</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Pack what is scanned, the rest later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Packed without {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Packing slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Packing slip printer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Pallet {number} is still empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Pallet {number}. Pallet {before}: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Part of {document} shipped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Parts of the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Paste or import of many serials at once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/locks.py"></location>
            <source>Paste serials</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Polski</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ports such as /dev/ttyACM0 or COM5, blanks between</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Pounds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Press F9 to unship it, or leave it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Print slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Print the last paper again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Printed as the order ships, or when it is asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Printing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Put it on the hold shelf.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Put it on, then scan OK.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Put {count} back, then scan OK.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Put {units} back, then scan OK.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>READY</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_delegate.py"></location>
            <source>RUSH</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Reason: damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Reason: no serial can be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Reason: not ordered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Reason: one too many</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Reason: other item than labelled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Receive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Received by {station}, {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Received on this PO, {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Received on {document}, {when}, {station}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Received on {document}, {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Recommended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Refresh List</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Refuse</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Refuse, PIN allows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Refused by the central, {refused}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Reject UPC as serial number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Require a tracking number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Require a weight</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Require serial number input</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Require serial number validation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Require serials to match PO</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Require unique serial number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Requires Attention</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Returned {when}, not restocked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Row {place} has this serial too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>SHA-256, for a central that made its certificate itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>STOP</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Same scan, not counted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Scale</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Scan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan CHECK, then scan it in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan COUNT, then a number card.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Scan FINISH to ship.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Scan NEXT to go on with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Scan OK to go back to the list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan OK to go there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan OK to keep it, NO to drop it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan OK to open it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan OK to park it and go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan OK to save, NO to go back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan a PO number or an item.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan a number card, 1 to 9,999.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan a purchase order.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan a unit, or CHECK to go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Scan an item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan an item, or REVERT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan an item.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan an order number or an item.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan an order number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Scan an order or an item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Scan and Ship</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan another item.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan another, or scan NO.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan it again, or type it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan it, then scan FINISH.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan it, then scan the reason.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan its serial.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan its tracking number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan one PO number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan one order number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Scan order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan serial {number} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the UPC or SKU label.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the carrier's label again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the carrier's label.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the items first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the label on the unit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the next PO.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Scan the next item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the next item.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the next order.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the next unit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the next, or CHECK to go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the parts of {sku}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the reason.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the serial again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Scan the serial number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the serial number instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the serial on the unit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the serial, or scan SKIP.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Scan the tracking number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the tracking number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the {name} number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan {document} to go there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan {sku} again, or scan SKIP.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan {them} first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Scanners</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Security</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Sent back to the vendor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Sep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Serial accepted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Serial label on receipt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Serial length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Serial pattern</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Serial scanners</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set a unit aside.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Set a unit aside: scan it, then the reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set aside here, {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set aside {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set it aside, or ask a supervisor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set it aside. Scan another PO.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set it aside. Scan another order.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set it aside. Scan another unit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set it aside. Scan the next item.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set it aside. Scan the next.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Severity of a known serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Severity of a product code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Severity of a serial never received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Severity of a wrong length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Severity of a wrong pattern</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Ship</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_table.py"></location>
            <source>Ship by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ship by item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ship part of an order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Ship today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Shipped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Shipped on {document}, {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Shipped on {document}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Shipped {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Show the last answer again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Stands in every line of the scan history</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Stands in its manual</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Stands on the printer or in its manual</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Start with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_table.py"></location>
            <source>State</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Still open: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Stop. Call IT, then scan it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Strict</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>TRACKING WANTED</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Take back the last unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Take it from the label.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Take it out, then scan OK.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Take one unit out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Take one unit out: scan its serial next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/locks.py"></location>
            <source>Take out a serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Take {document} back?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Taking back an order that was shipped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Text size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is a carton label of {sku}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is a carton label.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is a product barcode.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is a serial, not a tracking.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is a web address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is a {carrier} label.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is not a number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is not a tracking number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is not a weight.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is the SKU {sku}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is the {kind} of SKU {sku}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is {document}, not a serial.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That label is of another item.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That serial is counted already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That serial is not counted here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That serial is on {document}'s list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>The label is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>The list a fresh start shows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>The only {sku} is in already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>The scanner sent wrong letters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>The scanner's own beeper</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>The system's keyring</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>The two are not alike.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>This code is not known here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>This document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>This looks like {kind}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>This order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>This scan was not saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>This serial is a {other}, not a {sku}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>This serial is a {other}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>To the list of orders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>To the list of purchase orders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Token refused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Token refused. Nothing is lost. Call IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Toledo 8217</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Tracking number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Type it again, or scan NO.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Type it again, twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Type it like 2.35 kg.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Type it once more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Typed or set aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Typed {fours}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>UPC or SKU label, or a serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Undoing one's own last scan is always free</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Unit of weight</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_table.py"></location>
            <source>Units</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Units above the order, counted over all sessions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Unship</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/locks.py"></location>
            <source>Unship an order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Unship it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Unshipped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Up to a percentage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Use strict order ID filtering</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Use the command sheet (F1).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Used for box {box} of this order.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Used for {document}, {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Volume</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>WHY</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Warehouse</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Weigh it, then scan FINISH.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>What SHORT does when units are missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>What becomes of a serial that this rule refuses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>What the central refused, on the page Needs attention</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_table.py"></location>
            <source>What to do</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>When asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Where a PIN is set, nobody sees or changes them without it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Where a product code, in any spelling, is no serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Where the token is kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Where this station sends to and fetches from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Which units get a label as they are received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Who scans here; stands in every line of the scan history</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Whole catalogue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_table.py"></location>
            <source>Why it cannot ship</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Why?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Yes, to what the screen asks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Zebra, SSI</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Zebra, plain serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>all is put back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>any carrier's label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>box in hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>box {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>cancelled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>characters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>it is on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>it is out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>mm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>ms</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/banners.py"></location>
            <source>of {n:,}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>on hold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>pdf:FOLDER, or a printer of this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>refused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>scanned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>shipped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>to the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>under 1 min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>under 1 minute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>units scanned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>unpaid</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>yesterday {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>zpl:ADDRESS, pdf:FOLDER, or a printer of this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>{carrier} label expected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{count:,} orders need {sku}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{count} POs expect {sku}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{count} counted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{count} of {sku} kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{count} saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>{day} {month}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>{day} {month} {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>{day} {month} {year} {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{document}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{document} can be resumed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{document} has {count} in its box.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{document} is open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>{document} is {blocked}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{document} opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{document} shipped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{done} of {total} serials</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{expected}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{got} characters are too few.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{got} characters are too many.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{got} characters, {expected} expected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{matching:,} of 1 order</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{matching:,} of {n:,} orders</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{missing} missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} days late</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} orders cannot ship now</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} orders shipped</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} orders to ship</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} scanned, parked</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} scanned, parked {age}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/banners.py"></location>
            <source>{n:,} units stay open</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{name} {text} noted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{now} of {ordered}. Scan the next item.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} days</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} h</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} hours</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} min</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} minutes</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} refused</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} refused: open</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} sending</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} waiting</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} waiting, oldest {age}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{other} has this serial too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{problem}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{shipped:,} of {units:,} shipped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} is a kit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} is at {now} of {ordered}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} is expected on {document}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} is not on {document}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} set aside: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} stays out of this part.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} still wants its serial.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} taken back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku}, {now} of {ordered}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku}, {quantity} counted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku}: {now} of {ordered} counted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{todo}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{unit} must come out first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{warning} not confirmed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{weight} taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>{what} must come out first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{what} noted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{what} taken back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{when} by {who}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{whose} accepted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{word} does nothing here.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
