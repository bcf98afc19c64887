<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>bridge</name>
        <message>
            <location filename="../../bridge/options/row.py"></location>
            <source>, changed, default {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>, those of SKUs like {skus}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/filter_row.py"></location>
            <source>, {done:,} of {total:,}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>0 is silent; a refusal is otherwise never under 40</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>1 badge is good here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>1 character.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>1 day late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_field.py"></location>
            <source>1 digit entered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/page.py"></location>
            <source>1 event, oldest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>1 hour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>1 kit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/counts.py"></location>
            <source>1 line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/review_content.py"></location>
            <source>1 line complete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin.py"></location>
            <source>1 minute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_boxes.py"></location>
            <source>1 more box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/fold.py"></location>
            <source>1 option</source>
            <translation>1 opcja</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>1 option differs from this station: it is below.</source>
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
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>1 product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>1 refused row copied, each with its reason.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>1 row for {sku}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>1 row is left. Copy them, or paste the next.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>1 scan</source>
            <translation>1 skan</translation>
        </message>
        <message>
            <location filename="../../bridge/window.py"></location>
            <source>1 scanner</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin.py"></location>
            <source>1 second</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/session/keeping.py"></location>
            <source>1 serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>1 serial here is of a product with a length or pattern of its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/counts.py"></location>
            <source>1 unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>1 unit goes again</source>
            <translation>1 sztuka idzie ponownie</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/serial_content.py"></location>
            <source>1 unit in this session</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/session/ship_open.py"></location>
            <source>1 unit is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>1 unit stays open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>1 unit stays out</source>
            <translation>1 sztuka zostaje pominięta</translation>
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
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>; it refuses the other {refused:,}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>A PIN has 4 to 8 digits.</source>
            <translation>PIN ma od 4 do 8 cyfr.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin.py"></location>
            <source>A PIN has {least} to {most} digits and nothing else.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>A badge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/badges.py"></location>
            <source>A badge needs a name.</source>
            <translation>Identyfikator wymaga nazwiska.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>A badge says who, the PIN says may.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/setup_code.py"></location>
            <source>A central's address has at most {n} characters.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/sync/address.py"></location>
            <source>A central's address is like https://central.example:8443, without name or password.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/allowed.py"></location>
            <source>A certificate's SHA-256 fingerprint has 64 digits and letters from A to F.</source>
            <translation>Odcisk SHA-256 certyfikatu ma 64 cyfry i litery od A do F.</translation>
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
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>A file in the data folder: whoever can read this user's files can read the token.</source>
            <translation>Plik w folderze danych: kto może czytać pliki tego użytkownika, może odczytać token.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/target.py"></location>
            <source>A folder for papers is like pdf:/srv/labels.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/target.py"></location>
            <source>A label printer's address is like zpl:192.168.1.50 or zpl:printer.example:9100.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A letter, 9 digit, X either, H hex, ? any</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/badges.py"></location>
            <source>A name on a badge has at most {n} characters and no comma.</source>
            <translation>
                <numerusform>Nazwisko na identyfikatorze ma najwyżej {n} znak i żadnego przecinka.</numerusform>
                <numerusform>Nazwisko na identyfikatorze ma najwyżej {n} znaki i żadnego przecinka.</numerusform>
                <numerusform>Nazwisko na identyfikatorze ma najwyżej {n} znaków i żadnego przecinka.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/sync/setup_code.py"></location>
            <source>A newer Bridge made this setup code; update this station first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/target.py"></location>
            <source>A packing slip goes to pdf:FOLDER or to a printer of this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/labels/deliver.py"></location>
            <source>A packing slip needs a printer of this computer, or pdf:FOLDER, in the Options.</source>
            <translation>Lista pakowa wymaga drukarki tego komputera albo pdf:FOLDER w Opcjach.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>A product with a length or pattern of its own is judged by that alone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>A product's code as serial</source>
            <translation>Kod towaru jako numer seryjny</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>A serial counted already</source>
            <translation>Numer seryjny już policzony</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>A serial never received</source>
            <translation>Numer seryjny nigdy nieprzyjęty</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>A serial not of the pattern</source>
            <translation>Numer seryjny niezgodny ze wzorcem</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>A serial of wrong length</source>
            <translation>Numer seryjny o złej długości</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/serials/masks.py"></location>
            <source>A serial pattern has at most {n} signs.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/masks.py"></location>
            <source>A serial pattern has only characters that can be printed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/masks.py"></location>
            <source>A serial pattern needs at least one sign.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>A serial received before</source>
            <translation>Numer seryjny przyjęty wcześniej</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A serial ships only if it was received for that product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>A setup code was read.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Odczytano kod konfiguracji.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>A spreadsheet changed this number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Numer zmieniony przez arkusz.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>A supervisor must allow this.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Wymagana zgoda kierownika.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>A supervisor settled it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>A supervisor settles it (F10)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>A tick: the same code twice within a moment.</source>
            <translation>Tyknięcie: ten sam kod drugi raz w jednej chwili.</translation>
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
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Waga dotyczy spakowanej paczki.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>ACCEPTED</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>ASKING</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Accepted</source>
            <translation>Zaliczono</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Accepted by central</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/lists.py"></location>
            <source>Accounts release it, or Options allow unpaid</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Address label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/slips.py"></location>
            <source>Address label of {document}.</source>
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
            <location filename="../../bridge/options/fold.py"></location>
            <source>Advanced</source>
            <translation>Zaawansowane</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>After</source>
            <translation>Po</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>After the PIN, until they lock themselves again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/masks.py"></location>
            <source>After the last \ of the serial pattern a character is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Age</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>All POs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>All is put back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/dialog.py"></location>
            <source>All options but this station's own are at their defaults. Save options keeps that.</source>
            <translation>Wszystkie opcje oprócz własnych tego stanowiska mają wartości domyślne. Zapisz opcje, by tak zostało.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>All parts of {sku} are in.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}: wszystkie części są.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>All put back.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Wszystko odstawione.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/bulk_content.py"></location>
            <source>All rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>All units are scanned.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Wszystkie sztuki zeskanowane.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>All warehouses</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/views.py"></location>
            <source>All {n:,} units go to the central once more</source>
            <translation>
                <numerusform>Do centrali idzie ponownie {n:,} sztuka</numerusform>
                <numerusform>Do centrali idą ponownie wszystkie {n:,} sztuki</numerusform>
                <numerusform>Do centrali idzie ponownie wszystkie {n:,} sztuk</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>All {ordered:,} of {sku} are in.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}: jest już wszystkie {ordered:,}.</translation>
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
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Allowed</source>
            <translation>Zezwolenia</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Allowed against the rules</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Allowed by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/allowances.py"></location>
            <source>Allowed by PIN, {who}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/allowances.py"></location>
            <source>Allowed by {name}, {who}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Already scanned here, {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Już tu zeskanowano, {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Already scanned, unit {position}, {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Już zeskanowano, szt. {position}, {when}.</translation>
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
            <location filename="../../bridge/receive/banners.py"></location>
            <source>An item shows the POs that still expect it</source>
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
            <location filename="../../bridge/options/people_page.py"></location>
            <source>An operator's says who scans, an approver's also who allows.</source>
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
            <location filename="../../bridge/report/words.py"></location>
            <source>Another item while a serial was owed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_page.py"></location>
            <source>Answered differently</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_page.py"></location>
            <source>Answered then</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>Answering the last {n:,} scans again</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Any</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Any length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>Approver</source>
            <translation>Zatwierdzający</translation>
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
            <location filename="../../bridge/report/paper.py"></location>
            <source>Aside</source>
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
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Poproś IT o kartę testu skanera.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Ask a supervisor.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zapytaj kierownika.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Ask at each start</source>
            <translation>Pytaj przy każdym starcie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>Asked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Asked at each start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Asked by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Asking the central</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Asking the central about {document}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>Asking the central for this station's token …</source>
            <translation>Pobieranie tokenu tego stanowiska z centrali …</translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Asking the central…</source>
            <translation>Pytanie do centrali…</translation>
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
            <location filename="../../bridge/connecting.py"></location>
            <source>BRIDGE_TOKEN is set for this station, and is used whatever is kept.</source>
            <translation>Dla tego stanowiska ustawiono BRIDGE_TOKEN; ma on pierwszeństwo przed zapisanym.</translation>
        </message>
        <message>
            <location filename="../../bridge/enrolling.py"></location>
            <source>BRIDGE_TOKEN is set here and is used in place of the token of the code.</source>
            <translation>Ustawiono tu BRIDGE_TOKEN i używa się go zamiast tokenu z kodu.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>BULK SERIALS</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Back</source>
            <translation>Wróć</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>Back to scanning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Back to scanning.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Powrót do skanowania.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Back to the list, to be resumed later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Back to the list.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Powrót do listy.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Badge instead of PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Badge or PIN, or scan NO.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Identyfikator lub PIN albo NO.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>Badges</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_parts.py"></location>
            <source>Barcode {text}, {meaning}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Before</source>
            <translation>Przed</translation>
        </message>
        <message>
            <location filename="../../bridge/enrolling.py"></location>
            <source>Before, this station sent to {address}.</source>
            <translation>Wcześniej to stanowisko przesyłało do {address}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Below zero</source>
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
            <location filename="../../bridge/trace/words.py"></location>
            <source>Box</source>
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
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Paczka {box} bez numeru przesyłki.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Box {box} has no weight.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Paczka {box} nie ma wagi.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pack_content.py"></location>
            <source>Box {number}</source>
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
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Paczka {number} jest jeszcze pusta.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Box {number} of {boxes}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Box {number}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Paczka {number}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Box {number}. Box {before}: {count}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Paczka {number}. Paczka {before}: {count}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Boxes by carrier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Bridge buys no postage: scan the label made elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/scan_actions.py"></location>
            <source>Bulk serials</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>By</source>
            <translation>Kto</translation>
        </message>
        <message>
            <location filename="../../bridge/report/views.py"></location>
            <source>By hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>CHECK</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>CHECKED</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>COUNTED</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/paper_desk.py"></location>
            <source>Call IT. Go on scanning.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/bar.py"></location>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Cancelled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Capitals and small letters are exchanged: Caps Lock is on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/window.py"></location>
            <source>Caps Lock is on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Carrier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Carrier label instead of a serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Carton label instead of a serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/detail_pane.py"></location>
            <source>Central</source>
            <translation>Centrala</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Central accepted. {todo}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>Central answers in {ms} ms, version {version}, token of {station}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Central as of {age} ago</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Central asked just now</source>
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
            <location filename="../../bridge/options/locks.py"></location>
            <source>Change the PIN</source>
            <translation>Zmień PIN</translation>
        </message>
        <message>
            <location filename="../../bridge/options/row.py"></location>
            <source>Changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/preset_bar.py"></location>
            <source>Changed from {preset}: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Changes</source>
            <translation>Zmiany</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Characters are missing: the scanner types faster than the computer takes it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Check</source>
            <translation>Sprawdź</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Check the label. Scan the right one.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Sprawdź etykietę. Zeskanuj właściwą.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Check the token</source>
            <translation>Sprawdź token</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Check the {n:,}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Checking. Nothing is counted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Sprawdzanie. Nic nie jest liczone.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/operator_page.py"></location>
            <source>Choose your name, or scan your badge.</source>
            <translation>Wybierz swoje nazwisko lub zeskanuj identyfikator.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>CipherLab</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>Clear the PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner.py"></location>
            <source>Click here, or press Alt Tab.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/frame.py"></location>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <location filename="../../bridge/menus.py"></location>
            <source>Close Bridge</source>
            <translation>Zamknij Bridge</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/leave_page.py"></location>
            <source>Close Bridge?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Closed</source>
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
            <location filename="../../bridge/offering.py"></location>
            <source>Command barcodes</source>
            <translation>Kody poleceń</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Command that does nothing here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Compare the fingerprint with the central's</source>
            <translation>Porównaj odcisk z odciskiem centrali</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Complete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Completed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Confirmed.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Potwierdzono.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Connect to the central once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/enrolling.py"></location>
            <source>Connected as {station}.</source>
            <translation>Połączono jako {station}.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Connecting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Connection</source>
            <translation>Połączenie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_page.py"></location>
            <source>Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_page.py"></location>
            <source>Continue {document}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Copy refused rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Cost</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Count again, or ask a supervisor.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Policz ponownie lub wezwij kierownika.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>Count it on the scan page.</source>
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
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Policzono tu, szt. {position}, {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Counted on {document}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Counted on {document}, not saved.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{document}: policzono, nie zapisano.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Counted, not saved yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Counting again.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Liczenie trwa dalej.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Credit memo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Ctrl V pastes, Ctrl O opens a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_table.py"></location>
            <source>Customer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/dispatch.py"></location>
            <source>DONE</source>
            <translation>GOTOWE</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list.py"></location>
            <source>Damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Damaged label</source>
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
            <location filename="../../bridge/report/paper.py"></location>
            <source>Day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Dec</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_pad.py"></location>
            <source>Delete the last digit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Discrepancies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/table.py"></location>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Document number instead of a serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Document that may not be worked on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>Documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/badge_page.py"></location>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Done: to the review, or ship</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Drop it</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Dropped, nothing kept.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Usunięto, nic nie zachowano.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>Earlier serials look like this. Nothing is set until you take it over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Empty the scale and set it to zero.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/app.py"></location>
            <source>End practice</source>
            <translation>Zakończ ćwiczenia</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>English</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/views.py"></location>
            <source>Enter shows what was received on a PO. What is scanned meanwhile counts as before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_pad.py"></location>
            <source>Enter the PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Entered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Esc clears the filter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_cover.py"></location>
            <source>Esc or NO: do not allow it.</source>
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
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Every change is kept: what, when, by whom. F8 shows what was allowed.</source>
            <translation>Każda zmiana jest zapisywana: co, kiedy, przez kogo. F8 pokazuje, na co zezwolono.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Every change stands here, with who made it.</source>
            <translation>Tu stoi każda zmiana i kto ją wprowadził.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Every character came as it is on the card.</source>
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
            <location filename="../../bridge/receive/report.py"></location>
            <source>Every serial was announced, or there is no list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Everything was saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>Expected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Expected counts are hidden until the review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Expected {low} to {high}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Expected {pattern}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Oczekiwano: {pattern}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/bar.py"></location>
            <source>Export</source>
            <translation>Eksportuj</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>Export options</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>F2 brings you back to the field</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>FOUND</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Fault</source>
            <translation>Usterka</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Feb</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>Figures of the day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_input.py"></location>
            <source>File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>Files of options (*.toml);;All (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/filter_row.py"></location>
            <source>Filter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Filter by PO, SKU, UPC, vendor, description, invoice, tracking</source>
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
            <location filename="../../bridge/report/paper.py"></location>
            <source>First and last scan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>For everybody who supervises this station</source>
            <translation>Dla wszystkich kierowników tego stanowiska</translation>
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
            <location filename="../../bridge/report/paper.py"></location>
            <source>For the central</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>For which item?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Forgotten PIN</source>
            <translation>Zapomniany PIN</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Four, rising: a line or document is complete, saved or shipped.</source>
            <translation>Cztery, rosnące: pozycja lub dokument jest kompletny, zapisany albo wysłany.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Friday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list_table.py"></location>
            <source>From</source>
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
            <location filename="../../bridge/receive/scan_actions.py"></location>
            <source>Give up unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Go on at the screen.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Kontynuuj na ekranie.</translation>
        </message>
        <message>
            <location filename="../../bridge/session/listing.py"></location>
            <source>Go on scanning.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Go on.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Kontynuuj.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Good</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Grams</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>Hide complete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>History of the options</source>
            <translation>Historia opcji</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Honeywell cordless, Host ACK</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Hour</source>
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
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>How it sounds</source>
            <translation>Jak to brzmi</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>How many of a hundred may come on top</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>How many of {sku}?</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ile sztuk {sku}?</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>Ignored</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/bar.py"></location>
            <source>Import</source>
            <translation>Importuj</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>Import options</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Imported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>In a box</source>
            <translation>W paczce</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>In box {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>In stock</source>
            <translation>Na stanie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>In stock anywhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>In stock since {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Na stanie od: {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>In the box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>In the box of another order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>In the box of {document}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>In the box of {document}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Jest w paczce {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>In the records before Bridge</source>
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
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Inventory not recalculated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Inventory recalculated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Inventory recalculating</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Inventory updated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/session/review.py"></location>
            <source>Invoice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/session/removal.py"></location>
            <source>It</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>It goes to the central once more</source>
            <translation>Idzie do centrali jeszcze raz</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/leave_page.py"></location>
            <source>It is all here again at the next start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>It is never a serial.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>It is not set aside any more.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Nie jest już odłożone.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_page.py"></location>
            <source>It is on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>It is out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>It is the same</source>
            <translation>Jest taki sam</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>It would be asked about.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>It would be refused, but for a PIN.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>It would be refused.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>It would pass.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Item and serial accepted</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Towar i numer seryjny zaliczone</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Its SKU or UPC, then Enter</source>
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
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Jego stan nie był sprawdzony.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Jan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Job {job}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Job {job}, {state}</source>
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
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Keep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Keep 1 serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Keep it in a file</source>
            <translation>Trzymaj w pliku</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Keep none of them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>Keep the box. A supervisor settles it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Keep the {n:,} too</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Keep token</source>
            <translation>Zapisz token</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Keep {n:,} serials</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>Keeping the token …</source>
            <translation>Zapisywanie tokenu …</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Kept all the same. {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>Kept as {serial}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>Kept in memory until Bridge closes, and asked for at each start.</source>
            <translation>Trzymany w pamięci do zamknięcia Bridge; pytanie o niego przy każdym starcie.</translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>Kept in the system's keyring, and never shown again.</source>
            <translation>Trzymany w pęku kluczy systemu i nigdy więcej nie pokazywany.</translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>Kept in {file} in the data folder: whoever can read this user's files can read the token.</source>
            <translation>Trzymany w {file} w folderze danych: kto może czytać pliki tego użytkownika, może odczytać token.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/detail_pane.py"></location>
            <source>Key {key}</source>
            <translation>Klawisz {key}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_boxes.py"></location>
            <source>Key {key}, barcode {barcode}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_desk.py"></location>
            <source>Keyboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Keyboard scanner</source>
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
            <location filename="../../bridge/ui/ship_content.py"></location>
            <source>Kit {sku}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>LOOKING</source>
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
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Last box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Last order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/last_scans.py"></location>
            <source>Last scan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner.py"></location>
            <source>Last scan: {answer}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/last_scans.py"></location>
            <source>Last scans</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/last_scans.py"></location>
            <source>Last {n} scans</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Last: {n:,} of {sku}, {when}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
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
            <location filename="../../bridge/receive/banners.py"></location>
            <source>Last: {what}, {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/session/batch.py"></location>
            <source>Leave it out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Leave one of them out.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Pomiń jeden z nich.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Leave out the unit whose serial is asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/table.py"></location>
            <source>Left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>Left out, as not known here: {keys}.</source>
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
            <location filename="../../bridge/serials/subject.py"></location>
            <source>Like {pattern}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/page.py"></location>
            <source>Lines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>Lines, differences first</source>
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
            <location filename="../../bridge/receive/screen.py"></location>
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
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Na liście jako {other}, nie {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>Lists of serials (*.csv *.tsv *.txt);;All (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Loading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Locked</source>
            <translation>Zablokowane</translation>
        </message>
        <message>
            <location filename="../../bridge/dispatch.py"></location>
            <source>Look at the Shipped tab.</source>
            <translation>Zajrzyj na kartę Wysłane.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Look at the rows again.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Obejrzyj wiersze jeszcze raz.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/subject.py"></location>
            <source>Look for the label marked S/N</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Look for the label marked S/N.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Znajdź etykietę z napisem S/N.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Look for the label of {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Znajdź etykietę {sku}.</translation>
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
            <location filename="../../bridge/receive/report.py"></location>
            <source>Made</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Make a badge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Make an approver's badge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Make an operator's badge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Make an operator's badge for {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Mar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list_table.py"></location>
            <source>Mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Mark and note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/scan_actions.py"></location>
            <source>Mark as Received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>May</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Measure a keyboard scanner</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/header.py"></location>
            <source>Menu</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Metrologic, ACK/NAK</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/receipt_page.py"></location>
            <source>Missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/mode_switch.py"></location>
            <source>Mode: {mode}, {place} of {modes}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Monday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>More than ordered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>More than was ordered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Moving</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>NEXT takes packing slip, then invoice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/dispatch.py"></location>
            <source>NOT DONE</source>
            <translation>NIE ZROBIONO</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner.py"></location>
            <source>NOT LISTENING</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>NOT SAVED</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/paper_desk.py"></location>
            <source>NOT WRITTEN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Name of a person</source>
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
            <location filename="../../bridge/attention/page.py"></location>
            <source>Needs attention</source>
            <translation>Wymaga uwagi</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Never</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Never received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Never received, as of {as_of}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Nie było przyjęte, stan: {as_of}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Never received.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Nigdy nie przyjęto.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Never seen here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>New</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>New PIN</source>
            <translation>Nowy PIN</translation>
        </message>
        <message>
            <location filename="../../bridge/options/badge_page.py"></location>
            <source>New badge</source>
            <translation>Nowy identyfikator</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_boxes.py"></location>
            <source>Next box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Next box or pallet; on a list one line down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_page.py"></location>
            <source>Next order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_page.py"></location>
            <source>Next purchase order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin.py"></location>
            <source>No PIN is set.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>No PO matches {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>No address of a central is set.</source>
            <translation>Adres centrali nie jest ustawiony.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>No answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>No badge</source>
            <translation>Brak identyfikatora</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>No box was shipped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>No carrier named</source>
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
            <location filename="../../bridge/sync/link.py"></location>
            <source>No central is set in the Options.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>No central set</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>No code was read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>No label printer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>No line is short or over.</source>
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
            <location filename="../../bridge/receive/views.py"></location>
            <source>No list yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>No more of {sku} can come in.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}: więcej nie można przyjąć.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>No open PO expects {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}: żadne otwarte ZZ nie czeka.</translation>
        </message>
        <message>
            <location filename="../../bridge/window.py"></location>
            <source>No operator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/dialog.py"></location>
            <source>No option matches “{words}”. Esc clears the search.</source>
            <translation>Żadna opcja nie pasuje do „{words}”. Esc czyści wyszukiwanie.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>No option was changed yet.</source>
            <translation>Nie zmieniono jeszcze żadnej opcji.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>No order matches {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>No order needs {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}: żadne zamówienie nie czeka.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>No pattern</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>No rows yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>No scale</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>No scale: type it (F6).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/views.py"></location>
            <source>No scan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>No scan was refused.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/views.py"></location>
            <source>No scan, no save.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/last_scans.py"></location>
            <source>No scans yet in this session</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_table.py"></location>
            <source>No serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>No serial is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>No serial scanner is named above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>No serial, {n:,} shipped before</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/ui/sounds.py"></location>
            <source>No sound device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>No such command.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Nie ma takiego polecenia.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>No tracking number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>No unit of this order was scanned here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>No unit was counted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_boxes.py"></location>
            <source>No weight</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/labels/deliver.py"></location>
            <source>No {printer} is set in the Options.</source>
            <translation>W Opcjach nie ustawiono urządzenia: {printer}.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>No, to what the screen asks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>Nobody has a badge yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin_page.py"></location>
            <source>Nobody here has this badge.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Nobody is asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Nobody named</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>None</source>
            <translation>Brak</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>None of the last {n:,} scans would have been answered differently</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>None of them can be kept now.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Teraz nie można zachować żadnego.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>None wanted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>None yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>None: the scanner beeps by itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Not a quantity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Not a right {carrier} number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>To nie jest dobry numer {carrier}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Not a tracking number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>Not accepted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Not accepted by the central</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Not announced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Not as expected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>Not checked before: central offline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>Not confirmed yet, asking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Not counted here.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Nie policzono tutaj.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Not here. Known from {document}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Nie tutaj. Znane z: {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Not in stock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>Not in the list yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Not known</source>
            <translation>Nieznane</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Not known here: {as_of} yet.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Nieznane tutaj: {as_of}.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Not known to the central</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Not measured</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Not needed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Not of the serial pattern</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Not on a PO</source>
            <translation>Nie na ZZ</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Not on the document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Not on the vendor's list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Not on the vendor's list.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Brak na liście dostawcy.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Not readable</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/row.py"></location>
            <source>Not saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>Not saved yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Not seen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>Not set: nothing is locked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Not so many of {sku} can come in.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}: nie można przyjąć aż tylu.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Not sold on the order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Note kept: {what}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zapisano uwagę: {what}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Note of {what} removed.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Usunięto uwagę: {what}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list.py"></location>
            <source>Note on the unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/ship_to.py"></location>
            <source>Note: {note}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Nothing else is seen on this screen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Nothing had to be allowed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/views.py"></location>
            <source>Nothing happened here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>Nothing is asked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Nothing is asked. Scan an item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Brak pytań. Zeskanuj towar.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Nothing is counted yet.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Nic jeszcze nie policzono.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Nothing is kept until you press Keep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_views.py"></location>
            <source>Nothing is lost. A supervisor settles it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Nothing is scanned yet.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Nic jeszcze nie zeskanowano.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Nothing is sent; 1 unit counts no more</source>
            <translation>Nic nie zostanie przesłane; 1 sztuka przestaje się liczyć</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Nothing is sent; the order stays shipped</source>
            <translation>Nic nie zostanie przesłane; zamówienie pozostaje wysłane</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/views.py"></location>
            <source>Nothing is sent; {n:,} units count no more</source>
            <translation>
                <numerusform>Nic nie zostanie przesłane; {n:,} sztuka przestaje się liczyć</numerusform>
                <numerusform>Nic nie zostanie przesłane; {n:,} sztuki przestają się liczyć</numerusform>
                <numerusform>Nic nie zostanie przesłane; {n:,} sztuk przestaje się liczyć</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Nothing is shipped yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>Nothing listens at {host}, port {port}: the central does not run there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/lists.py"></location>
            <source>Nothing of it is packed here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>Nothing of this receiving was applied in the central.</source>
            <translation>Centrala nie zaksięgowała nic z tego przyjęcia.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>Nothing of this shipment was applied in the central.</source>
            <translation>Centrala nie zaksięgowała nic z tej wysyłki.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>Nothing of this unship was applied in the central.</source>
            <translation>Centrala nie zaksięgowała nic z tego cofnięcia wysyłki.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/papers.py"></location>
            <source>Nothing of {document} is packed here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>Nothing received here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Nothing to print yet.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Nie ma jeszcze nic do druku.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>Nothing to put back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Nothing to receive in this list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Nothing to ship in this list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Nothing to take back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Nothing to take back.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Nie ma czego cofnąć.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Nothing waiting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Nothing waits and nothing is refused.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/page.py"></location>
            <source>Nothing waits for you</source>
            <translation>Nic na Ciebie nie czeka</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Nothing was allowed yet.</source>
            <translation>Na nic jeszcze nie zezwolono.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Nothing was done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>Nothing was kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Nothing was received at this station.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Nothing was saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Nothing was scanned.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Nothing was set aside.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Nothing yet. What is scanned counts as before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Nov</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Now scan {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Teraz zeskanuj {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>OPENED</source>
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
            <location filename="../../bridge/receive/views.py"></location>
            <source>On hold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>On no order</source>
            <translation>Na żadnym zamówieniu</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>On the central's computer, bridge central certificate prints it.</source>
            <translation>Na komputerze centrali wypisze go polecenie bridge central certificate.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>On the vendor's list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>On the vendor's list and not seen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>On the vendor's list of {document}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Jest na liście dostawcy {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>One a box, as the order ships, or when it is asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>One serial a line.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>One short: a unit, quantity, serial or document is taken.</source>
            <translation>Jeden krótki: zaliczono sztukę, ilość, numer seryjny lub dokument.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>One unit cannot be taken back.</source>
            <translation>Jednej sztuki nie można cofnąć.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>One unit of this receiving cannot be taken.</source>
            <translation>Jednej sztuki tego przyjęcia nie można zaksięgować.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>One unit of this receiving was received before.</source>
            <translation>Jedna sztuka tego przyjęcia była już przyjęta wcześniej.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>One unit of this shipment cannot be taken.</source>
            <translation>Jednej sztuki tej wysyłki nie można zaksięgować.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>One unit of this shipment was shipped before.</source>
            <translation>Jedna sztuka tej wysyłki była już wysłana wcześniej.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>One unit set aside: {reason}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Odłożono sztukę: {reason}.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>One unit was taken back before.</source>
            <translation>Jedna sztuka była już cofnięta wcześniej.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Online</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>Only a hash of it is kept.</source>
            <translation>Zapisywany jest tylko jego skrót.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Only part of the barcode was read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Only part of the code came.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Odczytano tylko część kodu.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Only {left:,} of {sku} can come in.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}: można przyjąć tylko {left:,}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Only {left:,} of {sku} can go in.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}: wejdzie jeszcze tylko {left:,}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Open POs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>Open a list of serials</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Open only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Open since</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>Operator</source>
            <translation>Operator</translation>
        </message>
        <message>
            <location filename="../../bridge/window.py"></location>
            <source>Operator, {operator}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Operators</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Option</source>
            <translation>Opcja</translation>
        </message>
        <message>
            <location filename="../../bridge/offering.py"></location>
            <source>Options</source>
            <translation>Opcje</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Options stay open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/enrolling.py"></location>
            <source>Options that this version does not know were left out: {keys}.</source>
            <translation>Pominięto opcje, których ta wersja nie zna: {keys}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Or scan OK to save without it.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Albo zeskanuj OK, zapis bez niego.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Order</source>
            <translation>Zamówienie</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/page.py"></location>
            <source>Order lines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>Ordered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Orders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Orders shipped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Other reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Others are in capitals: {pattern}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Inne są wielkimi: {pattern}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Others look like {pattern}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Inne są takie: {pattern}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ounces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Out of the box.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Wyjęto z paczki.</translation>
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
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Over-receiving</source>
            <translation>Przyjęcie nadwyżki</translation>
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
            <location filename="../../bridge/supervision.py"></location>
            <source>PIN</source>
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
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>PO</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_frame.py"></location>
            <source>PRACTICE: nothing is sent, nothing counts.</source>
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
            <location filename="../../bridge/attention/views.py"></location>
            <source>Packed</source>
            <translation>Spakowane</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Packed for {document}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Packed without {count}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Spakowano bez: {count}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Packing slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/slips.py"></location>
            <source>Packing slip of {document}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Packing slip printer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/report_pages.py"></location>
            <source>Page {page}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Pallet {number} is still empty.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Paleta {number} jest jeszcze pusta.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Pallet {number}. Pallet {before}: {count}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Paleta {number}. Paleta {before}: {count}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/paper_desk.py"></location>
            <source>Papers are printed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/paper_desk.py"></location>
            <source>Papers are written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/paper_print.py"></location>
            <source>Papers cannot be written to {folder}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/paper_print.py"></location>
            <source>Papers cannot be written to {folder}: the disk refuses.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/labels/deliver.py"></location>
            <source>Papers cannot be written to {folder}: {problem}.</source>
            <translation>Nie można zapisać dokumentów w {folder}: {problem}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>Part of {document} shipped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Part of {document} shipped.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{document}: część wysłana.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Partial shipment</source>
            <translation>Częściowa wysyłka</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Partly received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>Parts of the day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Parts of the history</source>
            <translation>Części historii</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Parts of the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/receipt_page.py"></location>
            <source>Parts of the report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Passed over</source>
            <translation>Pominięto</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_input.py"></location>
            <source>Paste</source>
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
            <translation>Wklej numery seryjne</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Paste the serials of {sku}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Paste with Ctrl V, open a file with Ctrl O. One serial a line.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Pasted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Pasted rows with their verdicts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Pasted serials</source>
            <translation>Wklejone numery seryjne</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>People and badges</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Play: {sound}</source>
            <translation>Odtwórz: {sound}</translation>
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
            <location filename="../../bridge/ui/practice_frame.py"></location>
            <source>Practice, nothing is sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/app.py"></location>
            <source>Practise</source>
            <translation>Ćwicz</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_page.py"></location>
            <source>Practise with sample goods?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Press F9 to drop it</source>
            <translation>Naciśnij F9, by usunąć</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Press F9 to drop {units}</source>
            <translation>Naciśnij F9, by usunąć: {units}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Press F9 to unship it, or leave it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Press again to revoke</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>Print</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/page.py"></location>
            <source>Print label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_page.py"></location>
            <source>Print packing slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>Print serial list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Print slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/badge_page.py"></location>
            <source>Print the card</source>
            <translation>Drukuj kartę</translation>
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
            <location filename="../../bridge/badging.py"></location>
            <source>Printed on {place}.</source>
            <translation>Wydrukowano: {place}.</translation>
        </message>
        <message>
            <location filename="../../bridge/slips.py"></location>
            <source>Printed on {printer}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/desk.py"></location>
            <source>Printed, and written to {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Printing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>Printing…</source>
            <translation>Drukowanie…</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Product code instead of a serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Purchase order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Purchase orders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Purchase orders and orders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Put back on the shelf</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Put back {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Put it on the hold shelf.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Połóż na półce odłożonych.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Put it on, then scan OK.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Naklej, potem zeskanuj OK.</translation>
        </message>
        <message>
            <location filename="../../bridge/dispatch.py"></location>
            <source>Put its units back, or ship it again.</source>
            <translation>Odstaw sztuki na półkę albo wyślij ponownie.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Put the box on the scale.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Put {count} back, then scan OK.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Odstaw: {count}. Zeskanuj OK.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/lists.py"></location>
            <source>Put {units} back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Put {units} back, then scan OK.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/scan_actions.py"></location>
            <source>Quantity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>READY</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>REFUSED</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>REVIEW</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_delegate.py"></location>
            <source>RUSH</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Read from scale {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Read from scale.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Read its keys as in the US</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/table.py"></location>
            <source>Reason and when</source>
            <translation>Powód i czas</translation>
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
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Reason: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>Receive</source>
            <translation>Przyjęcie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Received before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Received by {station}, {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Przyjęte: {station}, {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Received on</source>
            <translation>Przyjęte na</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Received on this PO, {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Przyjęte na tym ZZ, {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Received on {document}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Received on {document}, {when}, {station}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Przyjęto: {document}, {when}, {station}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Received on {document}, {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Przyjęto: {document}, {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Receiving</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Receiving report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Receivings saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Recommended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Refresh List</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/content.py"></location>
            <source>Refreshing</source>
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
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Refused</source>
            <translation>Odrzucono</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Refused by central</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/page.py"></location>
            <source>Refused by the central</source>
            <translation>Odrzucone przez centralę</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Refused by the central, {refused}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Refused scans</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Refused work stays here until a supervisor settles it.</source>
            <translation>Odrzucona praca zostaje tutaj, aż rozstrzygnie ją kierownik.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Refused, Check and Fault are never under 40 percent unless sound is off.</source>
            <translation>Odrzucono, Sprawdź i Usterka nigdy nie schodzą poniżej 40 procent, chyba że dźwięk jest wyłączony.</translation>
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
            <location filename="../../bridge/options/tabs.py"></location>
            <source>Reset all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/bar.py"></location>
            <source>Reset tab</source>
            <translation>Resetuj kartę</translation>
        </message>
        <message>
            <location filename="../../bridge/options/row.py"></location>
            <source>Reset {label}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Return</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Returned</source>
            <translation>Zwrócone</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Returned on {document}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Returned {when}, not restocked.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zwrot {when}, nie wrócił na stan.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Returned, not restocked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/scan_actions.py"></location>
            <source>Review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Revoke</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Revoke the badge of {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_table.py"></location>
            <source>Row</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Row {place} has this serial too.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Wiersz {place} ma ten sam numer.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/bulk_content.py"></location>
            <source>Row {place}, {serial}, {fate}, {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/tabs.py"></location>
            <source>Rules as they came</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Rules version</source>
            <translation>Wersja reguł</translation>
        </message>
        <message>
            <location filename="../../bridge/options/tabs.py"></location>
            <source>Rules version {version}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_views.py"></location>
            <source>SAVED</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/table_delegate.py"></location>
            <source>SERIAL</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>SERIAL WANTED</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>SET ASIDE</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>SETTLED</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>SHA-256, for a central that made its certificate itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>SHIPPED</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_table.py"></location>
            <source>SKU and name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_input.py"></location>
            <source>SKU or UPC</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>STOP</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/session/listing.py"></location>
            <source>Said again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/lists.py"></location>
            <source>Sales release it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Same scan, not counted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ten sam skan, nie policzono.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Saturday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>Save CSV</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>Save Receive Data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/bar.py"></location>
            <source>Save options</source>
            <translation>Zapisz opcje</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>Save options takes them over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>Saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/tabs.py"></location>
            <source>Saved as rules version {version}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Saved here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Saved {time}, {state}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>Scale</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/scale_port.py"></location>
            <source>Scale {name} does not answer. Is it on?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/scale_port.py"></location>
            <source>Scale {name} lost, trying again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_page.py"></location>
            <source>Scan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan CHECK, then scan it in.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj CHECK, potem zeskanuj je.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan COUNT, then a number card.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj COUNT, potem kartę z liczbą.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan FINISH to ship.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj FINISH, by wysłać.</translation>
        </message>
        <message>
            <location filename="../../bridge/session/boxing.py"></location>
            <source>Scan NEXT for box {box}.</source>
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
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan OK to go there.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj OK, by tam przejść.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan OK to keep it, NO to drop it.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj OK: zachowaj, NO: usuń.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan OK to open it.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj OK, by otworzyć.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan OK to park it and go on.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj OK, by je odstawić na potem.</translation>
        </message>
        <message>
            <location filename="../../bridge/session/opened.py"></location>
            <source>Scan OK to save, NO to go back.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Scan Purchase Order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan a PO number or an item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj numer ZZ lub towar.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan a number card, 1 to 9,999.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj kartę z liczbą, 1 do 9999.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>Scan a purchase order or an item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan a purchase order.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj zamówienie zakupu.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan a supervisor's badge.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj identyfikator kierownika.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan a unit, or CHECK to go on.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj sztukę lub CHECK: wyjście.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>Scan an item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan an item, or REVERT.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj towar lub REVERT.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan an item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj towar.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan an order number or an item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj numer zamówienia lub towar.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan an order number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj numer zamówienia.</translation>
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
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj inny towar.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan another, or scan NO.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj inny albo NO.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan it again, or type it.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj ponownie lub wpisz.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan it again.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj ponownie.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan it, then scan FINISH.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj go, potem FINISH.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan it, then scan the reason.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj ją, potem powód.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/table_delegate.py"></location>
            <source>Scan its serial now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan its serial.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj jej numer seryjny.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan its tracking number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj jej numer przesyłki.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/row_slot.py"></location>
            <source>Scan now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan one PO number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj jeden numer ZZ.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/help.py"></location>
            <source>Scan one from the screen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan one order number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj jeden numer zamówienia.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Scan order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan serial {number} of {total}</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj nr seryjny {number} z {total}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the UPC or SKU label.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj etykietę UPC lub SKU.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Scan the card {n} times with the keyboard scanner.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the carrier's label again.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj ponownie kod przewoźnika.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the carrier's label.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj etykietę przewoźnika.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the items first.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Najpierw zeskanuj towary.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the label on the unit.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj etykietę na sztuce.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_views.py"></location>
            <source>Scan the next PO.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>Scan the next item</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/session/boxing.py"></location>
            <source>Scan the next item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>Scan the next order.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the next unit.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj następną sztukę.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the next, or CHECK to go on.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj następną lub CHECK: wyjście.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the parts of {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj części zestawu {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the reason.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj powód.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the serial again.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj ponownie numer seryjny.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Scan the serial number</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the serial number instead.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj zamiast tego nr seryjny.</translation>
        </message>
        <message>
            <location filename="../../bridge/session/asking.py"></location>
            <source>Scan the serial of {sku}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the serial on the unit.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj numer seryjny na sztuce.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the serial, or scan SKIP.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj numer seryjny lub SKIP.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Scan the tracking number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/session/boxing.py"></location>
            <source>Scan the tracking number of box {box}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the tracking number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj numer przesyłki.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the {name} number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj numer: {name}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Scan this card ten times.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/operator_page.py"></location>
            <source>Scan your badge.</source>
            <translation>Zeskanuj swój identyfikator.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan {document} to go there.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj {document}, by tam przejść.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan {sku} again, or scan SKIP.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj ponownie {sku} lub SKIP.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan {them} first.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Najpierw zeskanuj {them}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Scanned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Scanned before a unit was out of the box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Scanned before on this document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>Scanner</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>Scanner {name} is connected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scanners.py"></location>
            <source>Scanner {name} is not read any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>Scanner {name} lost, trying again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Scanners</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin_page.py"></location>
            <source>Scanning goes on behind this page. Nothing is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_cover.py"></location>
            <source>Scanning goes on. Nothing is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Scans</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Scans by hour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner.py"></location>
            <source>Scans go to another window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/stage.py"></location>
            <source>Search all options</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Security</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Security PIN</source>
            <translation>PIN zabezpieczający</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Send the rest</source>
            <translation>Prześlij resztę</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Sent back to the vendor</source>
            <translation>Odesłano do dostawcy</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Sent back to the vendor.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Odesłano do dostawcy.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Sent when the network is back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Sep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Serial</source>
            <translation>Numer seryjny</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Serial accepted</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Numer seryjny zaliczony</translation>
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
            <location filename="../../bridge/receive/report.py"></location>
            <source>Serial list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/page.py"></location>
            <source>Serial number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>Serial number input is not required.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/page.py"></location>
            <source>Serial number to trace</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Serial of another product</source>
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
            <location filename="../../bridge/receive/review_table.py"></location>
            <source>Serials</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list.py"></location>
            <source>Serials of the line, newest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Serials of which item?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list.py"></location>
            <source>Serials of {sku}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Service</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Session {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Sessions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Set</source>
            <translation>Ustawiony</translation>
        </message>
        <message>
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>Set a PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set a unit aside.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Odłóż sztukę.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Set a unit aside: scan it, then the reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Set aside</source>
            <translation>Odłożone</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set aside here, {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Odłożono tutaj, {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Set aside on {document}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set aside {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Odłożono {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Set aside, {details}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Set aside: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set it aside, or ask a supervisor.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Odłóż lub zapytaj kierownika.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set it aside. Scan another PO.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Odłóż. Zeskanuj inne ZZ.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set it aside. Scan another order.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Odłóż. Zeskanuj inne zamówienie.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set it aside. Scan another unit.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Odłóż. Zeskanuj inną sztukę.</translation>
        </message>
        <message>
            <location filename="../../bridge/session/asking.py"></location>
            <source>Set it aside. Scan the next item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set it aside. Scan the next.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Odłóż. Zeskanuj następną.</translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>Set the address of the central first.</source>
            <translation>Najpierw ustaw adres centrali.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Set up</source>
            <translation>Skonfiguruj</translation>
        </message>
        <message>
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>Set: it opens what is locked above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>Settled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Settled by a supervisor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Settling a refusal</source>
            <translation>Rozstrzygnięcie odrzucenia</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Setup code</source>
            <translation>Kod konfiguracji</translation>
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
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>Ship</source>
            <translation>Wysyłka</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_actions.py"></location>
            <source>Ship a part</source>
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
            <location filename="../../bridge/report/words.py"></location>
            <source>Shipment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Shipment of {document} taken back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Shipped</source>
            <translation>Wysłane</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Shipped before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Shipped on {document}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Shipped on {document}, {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Wysłano: {document}, {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Shipped on {document}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Wysłano: {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Shipped {time}, {state}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Shipped {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Wysłano {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/slips.py"></location>
            <source>Shipping goes on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Ships to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/ship_to.py"></location>
            <source>Ships to {address}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Short and over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Show a token of the central</source>
            <translation>Pokaż token centrali</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>Show complete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Show the last answer again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/facts_pane.py"></location>
            <source>Show the next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_bar.py"></location>
            <source>Show them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/badge_page.py"></location>
            <source>Shown this once</source>
            <translation>Pokazane tylko ten raz</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Since</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>So slow a scanner is easily taken for a person: make it faster.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Something was missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Sound is off. The status strip says so.</source>
            <translation>Dźwięk jest wyłączony. Mówi o tym pasek stanu.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/sounds.py"></location>
            <source>Sound off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/window.py"></location>
            <source>Sound on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/operator_page.py"></location>
            <source>Stands in every line of the scan history</source>
            <translation>Stoi w każdym wierszu historii skanów</translation>
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
            <location filename="../../bridge/options/preset_bar.py"></location>
            <source>Start from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_page.py"></location>
            <source>Start practice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Start with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>State</source>
            <translation>Stan</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Station</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Station names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/window.py"></location>
            <source>Station, {station}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>Status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/leave_page.py"></location>
            <source>Stay</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Stays open on the PO</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Steady</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/after_page.py"></location>
            <source>Still open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/after_page.py"></location>
            <source>Still open on {document}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Still open: {count}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Nadal otwarte: {count}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Stop measuring</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Stop. Call IT, then scan it again.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Stop. Wezwij IT, zeskanuj ponownie.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Strict</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Sunday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Supervisor</source>
            <translation>Kierownik</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin_page.py"></location>
            <source>Supervisor PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>TAKEN BACK</source>
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
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Take it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Take it from the label.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Spisz go z etykiety.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>Take it out of the box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Take it out, then scan OK.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Take one unit out.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Wyjmij jedną sztukę.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Take one unit out: scan its serial next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list.py"></location>
            <source>Take out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/locks.py"></location>
            <source>Take out a serial</source>
            <translation>Wyjmij numer seryjny</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Take over</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Take over {n} ms</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>Take over {pattern}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Take the box off the scale.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Take the last box off first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/body.py"></location>
            <source>Take what is known here</source>
            <translation>Weź to, co tu znane</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Take {document} back?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Taken back</source>
            <translation>Cofnięto</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Taken out of {document} again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>Takes a number from {least} to {most} or nothing, not {text}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>Takes a number from {least} to {most}, not {text}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/told.py"></location>
            <source>Takes at most {n} characters, and only those that can be printed.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/told.py"></location>
            <source>Takes at most {n} names of at most {letters} characters.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Taking back an order that was shipped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Taking out a serial</source>
            <translation>Wyjęcie numeru seryjnego</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Test connection</source>
            <translation>Testuj połączenie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Text size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>That did not work; the log says more.</source>
            <translation>Nie udało się; więcej mówi dziennik.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is a carton label of {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>To etykieta kartonu {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is a carton label.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>To etykieta kartonu.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>That is a command barcode.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is a product barcode.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>To kod towaru.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is a serial, not a tracking.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>To nr seryjny, nie nr przesyłki.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is a web address.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>To adres strony internetowej.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is a {carrier} label.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>To etykieta {carrier}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is not a number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>To nie jest liczba.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is not a tracking number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>To nie jest numer przesyłki.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is not a weight.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>To nie jest waga.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is the SKU {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>To jest SKU {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is the {kind} of SKU {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>To {kind} dla SKU {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is {document}, not a serial.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>To {document}, nie nr seryjny.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That label is of another item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>To etykieta innego towaru.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That serial is counted already.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ten numer seryjny już policzono.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That serial is not counted here.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Tego numeru tu nie policzono.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That serial is on {document}'s list.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ten numer jest na liście {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>That was another code: scan the card above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/mode_switch.py"></location>
            <source>The arrow keys choose.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The central answers. {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/bridge_central.py"></location>
            <source>The central at {address} answered for something else than was sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The central at {address} cannot answer now (status {n}).</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/bridge_central.py"></location>
            <source>The central at {address} cannot answer now (status {status}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>The central at {address} cannot be reached.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>The central at {address} did not answer in time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/bridge_central.py"></location>
            <source>The central at {address} does not accept this station's token.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/proof.py"></location>
            <source>The central at {address} does not accept this token.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>The central at {address} does not speak TLS there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/bridge_central.py"></location>
            <source>The central at {address} refused it with status {status}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/enrolling.py"></location>
            <source>The central at {address} takes no setup codes; its Bridge is too old.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The central at {address} {flaw}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/calls.py"></location>
            <source>The central at {address} {what}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>The central is asked, 3 s at most.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The central is too new for this station: update the station.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The central is too old for this station: update the central.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>The central prints one with bridge central enrol. Scan it, or type it here.</source>
            <translation>Centrala drukuje go poleceniem bridge central enrol. Zeskanuj go lub wpisz tutaj.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>The central refused it</source>
            <translation>Centrala odrzuciła</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>The central refused it.</source>
            <translation>Centrala odrzuciła to.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>The central shows another certificate: its fingerprint is {shows}, the Options have {knows}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>The central was never reached</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The central's certificate ends in {n} days; it needs a new one.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/clocks.py"></location>
            <source>The clock of this computer is {span} ahead of the central's.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/clocks.py"></location>
            <source>The clock of this computer is {span} behind the central's.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>The day after</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>The day before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>The label is damaged.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Etykieta jest uszkodzona.</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/raw_port.py"></location>
            <source>The label printer {printer} broke off in the middle of a label.</source>
            <translation>Drukarka etykiet {printer} przerwała w środku etykiety.</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/raw_port.py"></location>
            <source>The label printer {printer} does not answer.</source>
            <translation>Drukarka etykiet {printer} nie odpowiada.</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/raw_port.py"></location>
            <source>The label printer {printer} is not known in this network.</source>
            <translation>Drukarka etykiet {printer} nie jest znana w tej sieci.</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/raw_port.py"></location>
            <source>The label printer {printer} takes nothing. Look whether it has labels and is closed.</source>
            <translation>Drukarka etykiet {printer} niczego nie przyjmuje. Sprawdź, czy ma etykiety i jest zamknięta.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>The list a fresh start shows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/link.py"></location>
            <source>The list could not be fetched; try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The name {host} is not found.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/pinning.py"></location>
            <source>The new PIN is set. Type it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_page.py"></location>
            <source>The newest {n:,} are shown.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>The only {sku} is in already.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}: jedyna sztuka już jest.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>The options are written into {file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/dialog.py"></location>
            <source>The options locked themselves. 1 change was not saved.</source>
            <translation>Opcje zablokowały się same. Nie zapisano 1 zmiany.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/dialog.py"></location>
            <source>The options locked themselves. {n} changes were not saved.</source>
            <translation>
                <numerusform>Opcje zablokowały się same. Nie zapisano {n} zmiany.</numerusform>
                <numerusform>Opcje zablokowały się same. Nie zapisano {n} zmian.</numerusform>
                <numerusform>Opcje zablokowały się same. Nie zapisano {n} zmian.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/receive/paper_desk.py"></location>
            <source>The papers were not written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/practice.py"></location>
            <source>The practice data cannot be written: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/practising.py"></location>
            <source>The practice data could not be made. The log says why.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/report_pages.py"></location>
            <source>The printer takes nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/paper_print.py"></location>
            <source>The printer “{printer}” takes nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>The rows cannot be checked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>The same digits once more</source>
            <translation>Te same cyfry jeszcze raz</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_page.py"></location>
            <source>The sample goods are being laid out. This takes up to half a minute.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>The scale cannot be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>The scale cannot be used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>The scale does not answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/weighing.py"></location>
            <source>The scale is not understood. Check its language in the Options.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>The scanner sent wrong letters.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Skaner wysłał złe znaki.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>The scanner types for a US keyboard, the computer has {keyboard}: wrong characters arrive.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>The scanner's own beeper</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_page.py"></location>
            <source>The scanners work as always, but nothing is sent and nothing counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/enrolling.py"></location>
            <source>The station is closing.</source>
            <translation>Stanowisko jest zamykane.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/outbox.py"></location>
            <source>The station stopped before the central answered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>The system's keyring</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/token.py"></location>
            <source>The system's keyring cannot be used ({error}); set the token in {variable}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/pinning.py"></location>
            <source>The token could not be checked; the station's log says why.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>The token is kept.</source>
            <translation>Token zapisany.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>The two are not alike.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Te dwa się różnią.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>The unit goes to the central once more</source>
            <translation>Sztuka idzie do centrali jeszcze raz</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The way to it is not encrypted: who listens in the network can read the token.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/desk/settling.py"></location>
            <source>There is no operation {operation} here.</source>
            <translation>Nie ma tu operacji {operation}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/papers.py"></location>
            <source>There is no order {document} here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>There is no receiving session {session} here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>There is no text in {where}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>There is nothing in the field.</source>
            <translation>Pole jest puste.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/preset_bar.py"></location>
            <source>These options are as in {preset}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>These two are not alike. Type the new PIN twice.</source>
            <translation>Te dwa się różnią. Wpisz nowy PIN dwa razy.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>This PO</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>This badge is not known here.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Identyfikator nie jest tu znany.</translation>
        </message>
        <message>
            <location filename="../../bridge/desk/settling.py"></location>
            <source>This cannot be done about {document}: {why}</source>
            <translation>Nie można tego zrobić z {document}: {why}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>This code is not known here.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ten kod nie jest tu znany.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/paper_print.py"></location>
            <source>This computer has no printer “{name}”; it knows: {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>This document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>This file cannot be used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/setup_code.py"></location>
            <source>This is no setup code: one begins with {start}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/proof.py"></location>
            <source>This is no token of a central.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/badge_page.py"></location>
            <source>This is the only time it can be seen or printed. Who has it is taken for this person.</source>
            <translation>Tylko teraz można go zobaczyć lub wydrukować. Kto go ma, uchodzi za tę osobę.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>This looks like {kind}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>To wygląda jak {kind}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>This order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/desk.py"></location>
            <source>This report cannot be made. Call IT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>This scan was not saved.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ten skan nie został zapisany.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>This serial is a {other}, not a {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ten numer to {other}, nie {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>This serial is a {other}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ten numer seryjny to {other}.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/setup_code.py"></location>
            <source>This setup code is not whole; scan it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/detail_pane.py"></location>
            <source>This station</source>
            <translation>To stanowisko</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/proof.py"></location>
            <source>This station has no central, so there is no token that could stand in for the PIN.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/token.py"></location>
            <source>This station has no token for {address}; set it in Options &gt; Connection.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/token.py"></location>
            <source>This station has no token for {address}; set it in the Options or in {variable}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/frame.py"></location>
            <source>This station only. Every change is kept: what, when, by whom.</source>
            <translation>Tylko to stanowisko. Każda zmiana jest zapisywana: co, kiedy, przez kogo.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/token.py"></location>
            <source>This system has no keyring that keeps a token; set {variable}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/desk/settling.py"></location>
            <source>This work on {document} is not refused; it is {state}.</source>
            <translation>Ta praca ({document}) nie jest odrzucona; jej stan: {state}.</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/printer.py"></location>
            <source>This {paper} cannot be printed; the station's log says why.</source>
            <translation>Nie można wydrukować ({paper}); dziennik stanowiska mówi dlaczego.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>Those keep it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Three even: look at the screen and answer.</source>
            <translation>Trzy równe: spójrz na ekran i odpowiedz.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Three slow, low: not saved, not listening, or a scanner is lost.</source>
            <translation>Trzy wolne, niskie: nie zapisano, brak nasłuchu lub utracono skaner.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Thursday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>To the list</source>
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
            <location filename="../../bridge/offering.py"></location>
            <source>Today</source>
            <translation>Dzisiaj</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Token</source>
            <translation>Token</translation>
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
            <location filename="../../bridge/receive/report.py"></location>
            <source>Told once everything is saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Toledo 8217</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Too heavy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/page.py"></location>
            <source>Trace a serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/offering.py"></location>
            <source>Trace serial</source>
            <translation>Historia nr seryjnego</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Tracking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/session/packing.py"></location>
            <source>Tracking number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Tracking number used before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Tracking wanted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Tracking, {box}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Tries the address above, saved or not.</source>
            <translation>Sprawdza adres powyżej, zapisany czy nie.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>Trying {address} …</source>
            <translation>Próba połączenia: {address} …</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Tuesday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Two long, falling: this did not count.</source>
            <translation>Dwa długie, opadające: to się nie liczy.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Two short, falling: the last unit counts no more.</source>
            <translation>Dwa krótkie, opadające: ostatnia sztuka już się nie liczy.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Two short, rising: a serial or tracking number comes next.</source>
            <translation>Dwa krótkie, rosnące: teraz numer seryjny lub numer przesyłki.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>Type 4 to 8 digits</source>
            <translation>Wpisz od 4 do 8 cyfr</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin_page.py"></location>
            <source>Type 4 to 8 digits, or scan your badge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>Type a SKU or UPC of this PO.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/scan_actions.py"></location>
            <source>Type a SKU or serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>Type a serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Type a serial number, then Enter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Type a tracking number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>Type it again</source>
            <translation>Wpisz ponownie</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Type it again, or scan NO.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Wpisz ponownie lub zeskanuj NO.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Type it again, twice.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Wpisz jeszcze raz, dwukrotnie.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Type it like 2.35 kg.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Wpisz tak: 2.35 kg.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Type it once more.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Wpisz jeszcze raz.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Type it with F6.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Type its SKU or UPC, then press Enter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Type or paste a token</source>
            <translation>Wpisz lub wklej token</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Type or paste it. What is scanned meanwhile counts as before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Type or paste the token</source>
            <translation>Wpisz lub wklej token</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Type the PIN.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Wpisz PIN.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Type the name first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/token.py"></location>
            <source>Type the token for {address} in Options &gt; Connection.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Type the weight</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Type weight</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Typed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Typed and pasted</source>
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
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Wpisano {fours}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Typed {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Typed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/table.py"></location>
            <source>UPC</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>UPC or SKU label, or a serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>UPC, SKU or case label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/scan_actions.py"></location>
            <source>Undo last</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Undoing one's own last scan is always free</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Unit of weight</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/serial_content.py"></location>
            <source>Unit {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Units</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Units above the order, counted over all sessions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Units by pallet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>Units received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/detail_pane.py"></location>
            <source>Units that cannot be taken</source>
            <translation>Sztuki, których nie można zaksięgować</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Unknown code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Unknown item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/receipt_page.py"></location>
            <source>Unlisted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/chip.py"></location>
            <source>Unlocked by {who}, locks in {left}</source>
            <translation>Odblokowane: {who}, blokada za {left}</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>Unship</source>
            <translation>Cofnięcie wysyłki</translation>
        </message>
        <message>
            <location filename="../../bridge/options/locks.py"></location>
            <source>Unship an order</source>
            <translation>Cofnij wysyłkę zamówienia</translation>
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
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Unshipping</source>
            <translation>Cofnięcie wysyłki</translation>
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
            <location filename="../../bridge/session/judging.py"></location>
            <source>Use the command sheet (F1).</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Used for box {box} of this order.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Użyto dla paczki {box} zamówienia.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Used for {document}, {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Użyto dla {document}, {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>Vendor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Vendor invoice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_table.py"></location>
            <source>Verdict</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Volume</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>WEIGHED</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>WHY</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Wait until it stands still.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin.py"></location>
            <source>Wait {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Waiting for the network</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>Waiting to send</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Waiting, offline since {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Wanted</source>
            <translation>Oczekiwanie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>Warehouse</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Warning not confirmed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Wednesday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Weigh it, then scan FINISH.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zważ ją, potem zeskanuj FINISH.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Weight</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Weight in {unit}, such as 2.35</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Weight of box {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Weight, kg</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>What</source>
            <translation>Co</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>What SHORT does when units are missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>What a supervisor allows stands here, with the reason.</source>
            <translation>Tu stoi to, na co zezwala kierownik, z powodem.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/bridge_central.py"></location>
            <source>What answers at {address} is not a Bridge central.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>What arrives</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>What becomes of a serial that this rule refuses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/page.py"></location>
            <source>What happened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/facts_pane.py"></location>
            <source>What is known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/dialog.py"></location>
            <source>What is not saved yet is not in it.</source>
            <translation>Nie ma w nim tego, co jeszcze niezapisane.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_page.py"></location>
            <source>What is open here stays open, and is here again after practice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/views.py"></location>
            <source>What is scanned meanwhile counts as before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>What it refuses counts after the supervisor's PIN.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>What it refuses does not count.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>What it refuses is asked about: OK keeps it, NO drops it.</source>
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
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>What was packed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_page.py"></location>
            <source>What was saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_page.py"></location>
            <source>What was shipped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>When</source>
            <translation>Kiedy</translation>
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
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Where is the token to be kept?</source>
            <translation>Gdzie trzymać token?</translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Where the central runs, “bridge central token NAME” prints one. It is kept nowhere here.</source>
            <translation>Tam, gdzie działa centrala, drukuje go „bridge central token NAME”. Nie jest tu nigdzie zapisywany.</translation>
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
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Who allowed</source>
            <translation>Kto zezwolił</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Who asked</source>
            <translation>Kto pytał</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Who scans here; stands in every line of the scan history</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/operator_page.py"></location>
            <source>Who scans here?</source>
            <translation>Kto tu skanuje?</translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Whoever has one may set a new PIN here. This station's own is good too, and the only one while offline.</source>
            <translation>Kto go ma, może ustawić tu nowy PIN. Token tego stanowiska też jest dobry, a bez sieci jedyny.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>Whoever knows it can open what is locked.</source>
            <translation>Kto go zna, może otworzyć to, co zablokowane.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Whole catalogue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Why</source>
            <translation>Dlaczego</translation>
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
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>With the options as they stand here, saved or not.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_page.py"></location>
            <source>With these rules</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>With tracking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/proof.py"></location>
            <source>Without it only this station's own token is good, and this is another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/row_slot.py"></location>
            <source>Without serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Work</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/enrolling.py"></location>
            <source>Work for the central at {address} waits to be sent: {n} to go first.</source>
            <translation>
                <numerusform>Praca dla centrali {address} czeka na przesłanie; najpierw musi przejść: {n}.</numerusform>
                <numerusform>Praca dla centrali {address} czeka na przesłanie; najpierw musi przejść: {n}.</numerusform>
                <numerusform>Praca dla centrali {address} czeka na przesłanie; najpierw musi przejść: {n}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>Would this pass?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/slips.py"></location>
            <source>Written to {folder}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/desk.py"></location>
            <source>Written to {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>Written to {place}. Delete the file when it is printed.</source>
            <translation>Zapisano w {place}. Po wydrukowaniu usuń plik.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin.py"></location>
            <source>Wrong PIN. Wait {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin_page.py"></location>
            <source>Wrong PIN. {wait}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Wrong length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Wrong letters</source>
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
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>a Belgian keyboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>a French keyboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>a German keyboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>a MAC address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>a Spanish or Italian keyboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/rules.py"></location>
            <source>a UPC</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>a carton label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>a carton's code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/session/batch.py"></location>
            <source>a date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>a medical label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>a product's code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>a serial is wanted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>a supervisor must allow it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>a tracking number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>accepted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>alias</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>all is put back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>allowed by {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>an IMEI</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/notice_card.py"></location>
            <source>and {n} more</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>another keyboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>another order is in front</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>another product has this serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>answered then: {then}, with these rules: {now}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>any carrier's label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>asked by {asked}, allowed by {allowed}: {why}</source>
            <translation>pytanie: {asked}, zgoda: {allowed}: {why}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/buttons.py"></location>
            <source>barcode {command}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/desk/lookups.py"></location>
            <source>before</source>
            <translation>wcześniej</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/table_delegate.py"></location>
            <source>before {n}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>being sent</source>
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
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>box {number} of {boxes}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>broke the connection off ({error})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/session/eligible.py"></location>
            <source>cancelled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/calls.py"></location>
            <source>cannot be reached</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>cannot prove that it is who it says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>carrier's</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>case code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>characters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>characters no serial has</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/scan_rows.py"></location>
            <source>check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/preset_bar.py"></location>
            <source>chosen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/preset_bar.py"></location>
            <source>chosen, changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/fold.py"></location>
            <source>closed</source>
            <translation>zwinięte</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>connected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_content.py"></location>
            <source>counted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>counted already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>counted with its serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>counted without a serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>counted without serials</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>damaged</source>
            <translation>uszkodzenie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/row.py"></location>
            <source>default: {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/calls.py"></location>
            <source>did not answer in time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>differences first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>document opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>does not allow it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>does not speak TLS there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>drops the code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>extra</source>
            <translation>nadmiar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>from {old} to {new}, by {by}, rules version {version}</source>
            <translation>z {old} na {new}, przez: {by}, wersja reguł {version}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>goes there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>has a certificate for another name or address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>has a certificate of no authority that this computer knows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>has a certificate that has expired, or the clock of this computer is wrong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>has a certificate that is not valid yet, or the clock of this computer is wrong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/review_content.py"></location>
            <source>hidden</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/scan_rows.py"></location>
            <source>ignored</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>imported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>imported at receipt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>imported at shipping</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>in another order's box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pack_content.py"></location>
            <source>in hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>in this session</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>incomplete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>invoice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/session/ship_open.py"></location>
            <source>it</source>
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
            <location filename="../../bridge/ui/answers.py"></location>
            <source>keeps the code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/kits.py"></location>
            <source>kit {number} of {groups}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/labels/deliver.py"></location>
            <source>label printer</source>
            <translation>drukarka etykiet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/content.py"></location>
            <source>left {n}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>list filtered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>looks like another kind of code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>lost</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>made {day}</source>
            <translation>utworzono {day}</translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>made {day} by {name}</source>
            <translation>utworzono {day}, przez: {name}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>may not be opened</source>
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
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>more than ordered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>ms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/ship_content.py"></location>
            <source>needs a serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/content.py"></location>
            <source>needs serials</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>never received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/book.py"></location>
            <source>no full copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>no serial</source>
            <translation>brak nr seryjnego</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>no serial missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pack_content.py"></location>
            <source>no weight</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>nobody named</source>
            <translation>nikt niewskazany</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pack_content.py"></location>
            <source>none yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>not confirmed yet, asking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>not in stock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_content.py"></location>
            <source>not needed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>not of the pattern</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>not on the vendor's list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>not ordered</source>
            <translation>nie zamówiono</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>not saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>not saved yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>not shipped yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>not there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track.py"></location>
            <source>not yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>of {n:,}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/page.py"></location>
            <source>oldest first</source>
            <translation>najstarsze najpierw</translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/session/eligible.py"></location>
            <source>on hold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>on this PO</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>one of {n} boxes</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/fold.py"></location>
            <source>open</source>
            <translation>rozwinięte</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/content.py"></location>
            <source>ordered {ordered}, received before {before}, this session {now}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/ship_content.py"></location>
            <source>ordered {ordered}, scanned {now}, left {left}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>other item</source>
            <translation>inny towar</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>packing slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/paperwork.py"></location>
            <source>packing slip printer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>pallet {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>pallet {number}: {units:,}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>pasted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>pasted at receipt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>pasted at shipping</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>pdf:FOLDER, or a printer of this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>queued</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>receipt {receipt}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>received before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/content.py"></location>
            <source>received before {before}, this session {now}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>refused</source>
            <translation>odrzucono</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>refused by the central</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>refused by the central, settled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>revoked {day}</source>
            <translation>unieważniono {day}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>running</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>rush</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/scan_rows.py"></location>
            <source>same scan, not counted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>scan its parts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>scanned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>scanned at receipt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>scanned at shipping</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>serial of another product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/ship_content.py"></location>
            <source>serial wanted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pack_content.py"></location>
            <source>serial {serial}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>serials not announced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>serials not seen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>settled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/session/eligible.py"></location>
            <source>shipped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>shipped already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/review_content.py"></location>
            <source>shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>shows another certificate than the one this station knows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>something is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>stays here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/header.py"></location>
            <source>step {step} of {steps}, {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>taken out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>the clipboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/session/ship_open.py"></location>
            <source>them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>this PO</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>this product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>this station</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>to the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pack_content.py"></location>
            <source>tracking number {tracking}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>typed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>typed at receipt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>typed at shipping</source>
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
            <location filename="../../bridge/ui/track.py"></location>
            <source>under way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/session/correcting.py"></location>
            <source>unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>unit {number:,}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>units</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>units on this PO</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>units scanned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>units set aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>units {first:,} to {last:,}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>unknown item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>unlike earlier serials</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/session/eligible.py"></location>
            <source>unpaid</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>waiting to send</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_content.py"></location>
            <source>wanted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/calls.py"></location>
            <source>was lost before it answered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>with a serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/table_delegate.py"></location>
            <source>without serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>wrong length</source>
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
            <location filename="../../bridge/sync/centrals/calls.py"></location>
            <source>{address} is not the address of a central; it looks like http://central:8000.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>{bad:,} of {units} cannot be taken</source>
            <translation>Nie można zaksięgować: {bad:,}; razem: {units}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>{carrier} label expected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/session/packing.py"></location>
            <source>{carrier} tracking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/tabs.py"></location>
            <source>{changed} of {of} changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/page.py"></location>
            <source>{complete:,} of {total:,} complete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/desk/unfinished.py"></location>
            <source>{count:,} in {document}</source>
            <translation>{document}: {count:,}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{count:,} of the last {n:,} scans would have been answered differently</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{count:,} of {n:,} scans differ</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{count:,} orders need {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku} w zamówieniach: {count:,}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>{count:,} over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>{count:,} short</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{count} POs expect {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}: czekające ZZ: {count}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{count} counted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Policzono: {count}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>{count} of {of} scans, {n} ms between characters.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{count} of {sku} kept.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}: zachowano {count}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_views.py"></location>
            <source>{count} saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{count} saved.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zapisano: {count}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>{count}, counted on an earlier day {earlier}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{device} {name} cannot be opened, trying again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{device} {name} does not answer, trying again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{device} {name} is in use by another program, trying again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{device} {name} is no serial port, trying again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{device} {name} is not there, trying again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{device} {name} may not be opened by this user, trying again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{document} can be resumed.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{document} można wznowić.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/papers.py"></location>
            <source>{document} has no box {number}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/service.py"></location>
            <source>{document} has no shipment that could be taken back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{document} has {count} in its box.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{document} ma w paczce: {count}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_views.py"></location>
            <source>{document} is complete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{document} is open.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{document} jest otwarte.</translation>
        </message>
        <message>
            <location filename="../../bridge/dispatch.py"></location>
            <source>{document} is taken back.</source>
            <translation>{document}: wysyłka cofnięta.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>{document} is {blocked}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{document} opened.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Otwarto {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>{document} shipped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{document} shipped.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Wysłano {document}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/saved_views.py"></location>
            <source>{document} stays open, {n:,} left</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>{document}: dropped. Its units count no more.</source>
            <translation>{document}: usunięto. Jego sztuki już się nie liczą.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>{document}: on the way to the central again.</source>
            <translation>{document}: znów w drodze do centrali.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>{document}: {units} on the way to the central again.</source>
            <translation>{document}: {units} znów w drodze do centrali.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/filter_row.py"></location>
            <source>{done:,} of {total:,}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{done:,} of {total:,} checked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>{done} here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{done} of {total} serials</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{done} z {total} nr seryjnych</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/token.py"></location>
            <source>{file} cannot be read: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/paper.py"></location>
            <source>{file} cannot be written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/desk.py"></location>
            <source>{file} cannot be written: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>{file} has nothing that is otherwise here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/paper.py"></location>
            <source>{file} was not written to its end: the disk refuses.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>{file}, written by Bridge {by}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/report/views.py"></location>
            <source>{first} to {last}, {n:,} scans</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>{fits:,} of {count:,} serials fit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/report/desk.py"></location>
            <source>{folder} cannot be written: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{got} characters are too few.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Znaków: {got}. To za mało.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{got} characters are too many.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Znaków: {got}. To za dużo.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{got} characters, {expected} expected.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Znaków: {got}, oczekiwano: {expected}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/row.py"></location>
            <source>{help}. Until saved: {words}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/order_content.py"></location>
            <source>{here} of {n} units scanned</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>{host} does not answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{left:,} of {ordered:,} still to come</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{matching:,} of 1 order</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/views.py"></location>
            <source>{matching:,} of {n:,} POs</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{matching:,} of {n:,} orders</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{missing} missing.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Brakuje {missing}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} accepted instead of asked</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} accepted instead of refused</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} accepted otherwise</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} asked instead of accepted</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} asked instead of refused</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} asked otherwise</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} at once at most.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} cannot be told</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} counted</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} days late</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/trace/page.py"></location>
            <source>{n:,} events, oldest first</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/views.py"></location>
            <source>{n:,} here, {age}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>{n:,} kits</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/serials/counts.py"></location>
            <source>{n:,} lines</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/review_content.py"></location>
            <source>{n:,} lines complete</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>{n:,} more</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/pack_boxes.py"></location>
            <source>{n:,} more boxes</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/answers.py"></location>
            <source>{n:,} more waiting</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{n:,} not seen</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{n:,} of {sku}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
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
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} orders shipped</source>
            <translation type="unfinished">
                <numerusform></numerusform>
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
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{n:,} over</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>{n:,} products</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/desk/unfinished.py"></location>
            <source>{n:,} refused</source>
            <translation>
                <numerusform>odrzucone: {n:,}</numerusform>
                <numerusform>odrzucone: {n:,}</numerusform>
                <numerusform>odrzucone: {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/page.py"></location>
            <source>{n:,} refused by the central</source>
            <translation>
                <numerusform>Odrzucone przez centralę: {n:,}</numerusform>
                <numerusform>Odrzucone przez centralę: {n:,}</numerusform>
                <numerusform>Odrzucone przez centralę: {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} refused for another reason</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} refused instead of accepted</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} refused instead of asked</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} refused rows copied, each with its reason.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} rows are left. Copy them, or paste the next.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} rows are too many.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} rows for {sku}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} rows wait for it</source>
            <translation type="unfinished">
                <numerusform></numerusform>
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
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} scanned, parked {age}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/history_views.py"></location>
            <source>{n:,} scans</source>
            <translation>
                <numerusform>{n:,} skan</numerusform>
                <numerusform>{n:,} skany</numerusform>
                <numerusform>{n:,} skanów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/session/keeping.py"></location>
            <source>{n:,} serials</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{n:,} set aside</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/saved_views.py"></location>
            <source>{n:,} set aside: {reasons}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>{n:,} shipped before</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{n:,} short</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/serials/counts.py"></location>
            <source>{n:,} units</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/session/ship_open.py"></location>
            <source>{n:,} units are</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{n:,} units cannot be taken back.</source>
            <translation>
                <numerusform>Nie można cofnąć {n:,} sztuki.</numerusform>
                <numerusform>Nie można cofnąć {n:,} sztuk.</numerusform>
                <numerusform>Nie można cofnąć {n:,} sztuk.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/views.py"></location>
            <source>{n:,} units go again</source>
            <translation>
                <numerusform>{n:,} sztuka idzie ponownie</numerusform>
                <numerusform>{n:,} sztuki idą ponownie</numerusform>
                <numerusform>{n:,} sztuk idzie ponownie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/serial_content.py"></location>
            <source>{n:,} units in this session</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{n:,} units of this receiving cannot be taken.</source>
            <translation>
                <numerusform>Nie można zaksięgować {n:,} sztuki tego przyjęcia.</numerusform>
                <numerusform>Nie można zaksięgować {n:,} sztuk tego przyjęcia.</numerusform>
                <numerusform>Nie można zaksięgować {n:,} sztuk tego przyjęcia.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{n:,} units of this receiving were received before.</source>
            <translation>
                <numerusform>{n:,} sztuka tego przyjęcia była już przyjęta wcześniej.</numerusform>
                <numerusform>{n:,} sztuki tego przyjęcia były już przyjęte wcześniej.</numerusform>
                <numerusform>{n:,} sztuk tego przyjęcia było już przyjętych wcześniej.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{n:,} units of this shipment cannot be taken.</source>
            <translation>
                <numerusform>Nie można zaksięgować {n:,} sztuki tej wysyłki.</numerusform>
                <numerusform>Nie można zaksięgować {n:,} sztuk tej wysyłki.</numerusform>
                <numerusform>Nie można zaksięgować {n:,} sztuk tej wysyłki.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{n:,} units of this shipment were shipped before.</source>
            <translation>
                <numerusform>{n:,} sztuka tej wysyłki była już wysłana wcześniej.</numerusform>
                <numerusform>{n:,} sztuki tej wysyłki były już wysłane wcześniej.</numerusform>
                <numerusform>{n:,} sztuk tej wysyłki było już wysłanych wcześniej.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/banners.py"></location>
            <source>{n:,} units stay open</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/views.py"></location>
            <source>{n:,} units stay out</source>
            <translation>
                <numerusform>{n:,} sztuka zostaje pominięta</numerusform>
                <numerusform>{n:,} sztuki zostają pominięte</numerusform>
                <numerusform>{n:,} sztuk zostaje pominiętych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{n:,} units were taken back before.</source>
            <translation>
                <numerusform>{n:,} sztuka była już cofnięta wcześniej.</numerusform>
                <numerusform>{n:,} sztuki były już cofnięte wcześniej.</numerusform>
                <numerusform>{n:,} sztuk było już cofniętych wcześniej.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/desk/unfinished.py"></location>
            <source>{n:,} waiting to send</source>
            <translation>
                <numerusform>czeka na przesłanie: {n:,}</numerusform>
                <numerusform>czeka na przesłanie: {n:,}</numerusform>
                <numerusform>czeka na przesłanie: {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{n:,} without serial</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{name} allows it.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{name} zezwala.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin_page.py"></location>
            <source>{name} cannot allow this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_file.py"></location>
            <source>{name} cannot be read: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_file.py"></location>
            <source>{name} is a workbook. Save it as CSV first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{name} is no scale port: write it as /dev/ttyACM0, COM5 or socket://host:port.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{name} is no scanner port: write it as /dev/ttyACM0, COM5 or socket://host:port.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_file.py"></location>
            <source>{name} is not a text file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_file.py"></location>
            <source>{name} is too large for a list of serials.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{name} may not allow.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{name} nie może zezwalać.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{name} scans now.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Teraz skanuje {name}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{name} {text} noted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zapisano: {name} {text}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/operator_page.py"></location>
            <source>{name}, scans now</source>
            <translation>{name}, teraz skanuje</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin_page.py"></location>
            <source>{name}. Type the PIN.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/attention/detail_pane.py"></location>
            <source>{name}: here {here}, central {there}</source>
            <translation>{name}: tutaj {here}, w centrali {there}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{now} in all. Scan the next item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Razem {now}. Zeskanuj następny towar.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{now} of {ordered}. Scan the next item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{now} z {ordered}. Zeskanuj następny towar.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>{number} is not known here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>{n} badges are good here.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/fold.py"></location>
            <source>{n} changed</source>
            <translation>
                <numerusform>zmienione: {n}</numerusform>
                <numerusform>zmienione: {n}</numerusform>
                <numerusform>zmienione: {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/serials/subject.py"></location>
            <source>{n} characters</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/trying.py"></location>
            <source>{n} characters.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/centrals/clocks.py"></location>
            <source>{n} days</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/views.py"></location>
            <source>{n} days late</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/pin_field.py"></location>
            <source>{n} digits entered</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/centrals/clocks.py"></location>
            <source>{n} h</source>
            <translation type="unfinished">
                <numerusform></numerusform>
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
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/centrals/clocks.py"></location>
            <source>{n} min</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/pin.py"></location>
            <source>{n} minutes</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/session/opened.py"></location>
            <source>{n} of {sku}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/fold.py"></location>
            <source>{n} options</source>
            <translation>
                <numerusform>{n} opcja</numerusform>
                <numerusform>{n} opcje</numerusform>
                <numerusform>{n} opcji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/transfer.py"></location>
            <source>{n} options differ from this station: they are below.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/table_delegate.py"></location>
            <source>{n} over</source>
            <translation type="unfinished">
                <numerusform></numerusform>
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
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} refused: open</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/window.py"></location>
            <source>{n} scanners</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/chip.py"></location>
            <source>{n} seconds</source>
            <translation>
                <numerusform>{n} sekunda</numerusform>
                <numerusform>{n} sekundy</numerusform>
                <numerusform>{n} sekund</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} sending</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>{n} serials here are of products with a length or pattern of their own.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/content.py"></location>
            <source>{n} units received</source>
            <translation type="unfinished">
                <numerusform></numerusform>
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
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} waiting, oldest {age}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>{one} or {other}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{other} has this serial too.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{other} też ma ten numer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>{pallets} pallets, {n:,} units</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/labels/printer.py"></location>
            <source>{paper} {number} cannot be printed; the station's log says why.</source>
            <translation>Nie można wydrukować: {paper} {number}; dziennik stanowiska mówi dlaczego.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/trace/views.py"></location>
            <source>{place} of {n} products with this serial</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/labels/printer.py"></location>
            <source>{problem} 1 label waits.</source>
            <translation>{problem} Czeka 1 etykieta.</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/printer.py"></location>
            <source>{problem} Ship goes on, print later with F7.</source>
            <translation>{problem} Wysyłka trwa, wydrukuj później klawiszem F7.</translation>
        </message>
        <message>
            <location filename="../../bridge/enrolling.py"></location>
            <source>{problem} The code is used up; have the central print a new one.</source>
            <translation>{problem} Kod został zużyty; poproś centralę o wydruk nowego.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/labels/printer.py"></location>
            <source>{problem} {n} labels wait.</source>
            <translation>
                <numerusform>{problem} Czeka {n} etykieta.</numerusform>
                <numerusform>{problem} Czekają {n} etykiety.</numerusform>
                <numerusform>{problem} Czeka {n} etykiet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{received:,} of {n:,} units</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/content.py"></location>
            <source>{received} of {n} units received</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>{received}, set aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/page.py"></location>
            <source>{scanned:,} of {n:,} units</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>{serials:,} of {units:,}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{shipped:,} of {units:,} shipped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>{shown:,} of {matching:,} shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{sku} counted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} is a kit.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku} to zestaw.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} is at {now} of {ordered}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}: teraz {now} z {ordered}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} is at {now}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}: teraz {now}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} is expected on {document}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku} czeka na {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>{sku} is not on this PO any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>{sku} is not on {document}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} left out.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Pominięto {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>{sku} needs no serials.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} set aside: {reason}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Odłożono {sku}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} stays out of this part.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku} nie wchodzi do tej części.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>{sku} still wants its serial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} still wants its serial.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku} czeka na numer seryjny.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} taken back.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Cofnięto {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/scan_rows.py"></location>
            <source>{sku}, serial wanted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>{sku}, {counted} counted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>{sku}, {counted} of {ordered} counted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku}, {now} counted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}, policzono {now}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku}, {now} of {ordered}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}, {now} z {ordered}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku}, {quantity} counted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}, policzono {quantity}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku}: {now} counted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}: policzono {now}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku}: {now} of {ordered} counted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}: policzono {now} z {ordered}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/header.py"></location>
            <source>{step} of {steps}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/papers.py"></location>
            <source>{target} cannot be written: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>{told} Its fingerprint is {shows}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/desk/unfinished.py"></location>
            <source>{unfinished}. Nothing is lost.</source>
            <translation>{unfinished}. Nic nie przepadnie.</translation>
        </message>
        <message>
            <location filename="../../bridge/desk/unfinished.py"></location>
            <source>{units} in {document}</source>
            <translation>{document}: {units}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/desk/unfinished.py"></location>
            <source>{units} in {n} documents not saved</source>
            <translation>
                <numerusform>niezapisane: {units}, dokumenty: {n}</numerusform>
                <numerusform>niezapisane: {units}, dokumenty: {n}</numerusform>
                <numerusform>niezapisane: {units}, dokumenty: {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{unit} is another product</source>
            <translation>{unit}: to inny towar</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{unit} is in it twice</source>
            <translation>{unit}: jest tu dwa razy</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{unit} is more than was ordered</source>
            <translation>{unit}: więcej niż zamówiono</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{unit} is not in stock</source>
            <translation>{unit}: nie ma na stanie</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{unit} is not on this PO</source>
            <translation>{unit}: nie ma na tym ZZ</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{unit} is not on this order</source>
            <translation>{unit}: nie ma na tym zamówieniu</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{unit} must come out first.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Najpierw wyjmij: {unit}.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{unit} was never received</source>
            <translation>{unit}: nigdy nie przyjęto</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{unit} was received before</source>
            <translation>{unit}: już przyjęto wcześniej</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{unit} was shipped before</source>
            <translation>{unit}: już wysłano wcześniej</translation>
        </message>
        <message>
            <location filename="../../bridge/desk/unfinished.py"></location>
            <source>{unsaved} not saved</source>
            <translation>niezapisane: {unsaved}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{warning} not confirmed.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{warning} – bez potwierdzenia.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{weight} taken.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Pobrano wagę: {weight}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>{what} must come out first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{what} noted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zapisano: {what}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_content.py"></location>
            <source>{what} of {sku}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{what} taken back.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Cofnięto: {what}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_content.py"></location>
            <source>{what} {text}, accepted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_content.py"></location>
            <source>{what} {text}, typed once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>{what}, all in the report (F7)</source>
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
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{whose}: zaliczono.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{word} does nothing here.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{word} nic tu nie robi.</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/code128.py"></location>
            <source>“{text}” cannot be written as a barcode.</source>
            <translation>„{text}” nie da się zapisać jako kod kreskowy.</translation>
        </message>
    </context>
</TS>
