<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>bridge</name>
        <message>
            <location filename="../../bridge/options/row.py"></location>
            <source>, changed, default {words}</source>
            <translation>, zmieniono, domyślnie {words}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>, those of SKUs like {skus}…</source>
            <translation>, towarów o SKU jak {skus}…</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/filter_row.py"></location>
            <source>, {done:,} of {total:,}</source>
            <translation>, {done:,} z {total:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>0 is silent; a refusal is otherwise never under 40</source>
            <translation>0 to cisza; odrzucenie poza tym nigdy poniżej 40</translation>
        </message>
        <message>
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>1 badge is good here.</source>
            <translation>Ważny jest tu 1 identyfikator.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>1 character.</source>
            <translation>1 znak.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>1 day late</source>
            <translation>1 dzień po terminie</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_field.py"></location>
            <source>1 digit entered</source>
            <translation>Wpisano 1 cyfrę</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/page.py"></location>
            <source>1 event, oldest first</source>
            <translation>1 zdarzenie, najstarsze najpierw</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>1 hour</source>
            <translation>1 godzina</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>1 kit</source>
            <translation>1 zestaw</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/counts.py"></location>
            <source>1 line</source>
            <translation>1 pozycja</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/review_content.py"></location>
            <source>1 line complete</source>
            <translation>1 kompletna pozycja</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin.py"></location>
            <source>1 minute</source>
            <translation>1 minuta</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_boxes.py"></location>
            <source>1 more box</source>
            <translation>Jeszcze 1 paczka</translation>
        </message>
        <message>
            <location filename="../../bridge/options/fold.py"></location>
            <source>1 option</source>
            <translation>1 opcja</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>1 option differs from this station: it is below.</source>
            <translation>1 opcja różni się od tego stanowiska: jest poniżej.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>1 order cannot ship now</source>
            <translation>1 zamówienia nie można teraz wysłać</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>1 order shipped</source>
            <translation>1 zamówienie wysłane</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>1 order to ship</source>
            <translation>1 zamówienie do wysłania</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>1 product</source>
            <translation>1 towar</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>1 refused row copied, each with its reason.</source>
            <translation>Skopiowano 1 odrzucony wiersz z powodem.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>1 row for {sku}</source>
            <translation>1 wiersz dla {sku}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>1 row is left. Copy them, or paste the next.</source>
            <translation>Został 1 wiersz. Skopiuj go lub wklej następne.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>1 scan</source>
            <translation>1 skan</translation>
        </message>
        <message>
            <location filename="../../bridge/window.py"></location>
            <source>1 scanner</source>
            <translation>1 skaner</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin.py"></location>
            <source>1 second</source>
            <translation>1 sekunda</translation>
        </message>
        <message>
            <location filename="../../bridge/session/keeping.py"></location>
            <source>1 serial</source>
            <translation>1 nr seryjny</translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>1 serial here is of a product with a length or pattern of its own.</source>
            <translation>1 numer seryjny należy tu do towaru z własną długością lub wzorcem.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/counts.py"></location>
            <source>1 unit</source>
            <translation>1 sztuka</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>1 unit goes again</source>
            <translation>1 sztuka idzie ponownie</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/serial_content.py"></location>
            <source>1 unit in this session</source>
            <translation>1 sztuka w tej sesji</translation>
        </message>
        <message>
            <location filename="../../bridge/session/ship_open.py"></location>
            <source>1 unit is</source>
            <translation>1 sztuki</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>1 unit stays open</source>
            <translation>1 sztuka pozostaje otwarta</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>1 unit stays out</source>
            <translation>1 sztuka zostaje pominięta</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>2 s at most, then it ships.</source>
            <translation>Najwyżej 2 s, potem wysyłka.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>203 dpi</source>
            <translation>203 dpi</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>300 dpi</source>
            <translation>300 dpi</translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>; it refuses the other {refused:,}</source>
            <translation>; pozostałe {refused:,} odrzuca</translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>A PIN has 4 to 8 digits.</source>
            <translation>PIN ma od 4 do 8 cyfr.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin.py"></location>
            <source>A PIN has {least} to {most} digits and nothing else.</source>
            <translation>PIN ma od {least} do {most} cyfr i nic więcej.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>A badge</source>
            <translation>Identyfikator</translation>
        </message>
        <message>
            <location filename="../../bridge/options/badges.py"></location>
            <source>A badge needs a name.</source>
            <translation>Identyfikator wymaga nazwiska.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>A badge says who, the PIN says may.</source>
            <translation>Identyfikator mówi kto, PIN mówi, że wolno.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/setup_code.py"></location>
            <source>A central's address has at most {n} characters.</source>
            <translation>
                <numerusform>Adres centrali ma najwyżej {n} znak.</numerusform>
                <numerusform>Adres centrali ma najwyżej {n} znaki.</numerusform>
                <numerusform>Adres centrali ma najwyżej {n} znaków.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/sync/address.py"></location>
            <source>A central's address is like https://central.example:8443, without name or password.</source>
            <translation>Adres centrali wygląda tak: https://central.example:8443, bez nazwy i hasła.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/allowed.py"></location>
            <source>A certificate's SHA-256 fingerprint has 64 digits and letters from A to F.</source>
            <translation>Odcisk SHA-256 certyfikatu ma 64 cyfry i litery od A do F.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A file</source>
            <translation>Plik</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A file can be read by whoever can read this user's files</source>
            <translation>Plik może odczytać każdy, kto może czytać pliki tego użytkownika</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>A file in the data folder: whoever can read this user's files can read the token.</source>
            <translation>Plik w folderze danych: kto może czytać pliki tego użytkownika, może odczytać token.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/target.py"></location>
            <source>A folder for papers is like pdf:/srv/labels.</source>
            <translation>Folder na dokumenty wygląda tak: pdf:/srv/labels.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/target.py"></location>
            <source>A label printer's address is like zpl:192.168.1.50 or zpl:printer.example:9100.</source>
            <translation>Adres drukarki etykiet wygląda tak: zpl:192.168.1.50 lub zpl:printer.example:9100.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A letter, 9 digit, X either, H hex, ? any</source>
            <translation>A litera, 9 cyfra, X jedno z nich, H szesnastkowy, ? dowolny</translation>
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
            <translation>Ten kod konfiguracji zrobił nowszy Bridge; najpierw zaktualizuj to stanowisko.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/target.py"></location>
            <source>A packing slip goes to pdf:FOLDER or to a printer of this computer.</source>
            <translation>Lista pakowa idzie do pdf:FOLDER lub na drukarkę tego komputera.</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/deliver.py"></location>
            <source>A packing slip needs a printer of this computer, or pdf:FOLDER, in the Options.</source>
            <translation>Lista pakowa wymaga drukarki tego komputera albo pdf:FOLDER w Opcjach.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>A product with a length or pattern of its own is judged by that alone.</source>
            <translation>Towar z własną długością lub wzorcem jest oceniany tylko według nich.</translation>
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
            <translation>
                <numerusform>Wzorzec numeru ma najwyżej {n} znak.</numerusform>
                <numerusform>Wzorzec numeru ma najwyżej {n} znaki.</numerusform>
                <numerusform>Wzorzec numeru ma najwyżej {n} znaków.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/masks.py"></location>
            <source>A serial pattern has only characters that can be printed.</source>
            <translation>Wzorzec numeru ma tylko znaki drukowalne.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/masks.py"></location>
            <source>A serial pattern needs at least one sign.</source>
            <translation>Wzorzec numeru wymaga co najmniej jednego znaku.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>A serial received before</source>
            <translation>Numer seryjny przyjęty wcześniej</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A serial ships only if it was received for that product</source>
            <translation>Numer seryjny wychodzi tylko, jeśli przyjęto go dla tego towaru</translation>
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
            <translation>Rozstrzygnął to kierownik.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>A supervisor settles it (F10)</source>
            <translation>Rozstrzygnie to kierownik (F10)</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>A tick: the same code twice within a moment.</source>
            <translation>Tyknięcie: ten sam kod drugi raz w jednej chwili.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A typed order number must be complete</source>
            <translation>Wpisany numer zamówienia musi być pełny</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A unit of a product that needs a serial counts only with one</source>
            <translation>Sztuka towaru z numerem seryjnym liczy się tylko z numerem</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A unit of a product that needs a serial ships only with one</source>
            <translation>Sztuka towaru z numerem seryjnym wychodzi tylko z numerem</translation>
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
            <translation>ZALICZONO</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>ASKING</source>
            <translation>PYTANIE</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Accepted</source>
            <translation>Zaliczono</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Accepted by central</source>
            <translation>Centrala przyjęła</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/lists.py"></location>
            <source>Accounts release it, or Options allow unpaid</source>
            <translation>Zwalnia księgowość albo Opcje dopuszczają nieopłacone</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Address label</source>
            <translation>Etykieta</translation>
        </message>
        <message>
            <location filename="../../bridge/slips.py"></location>
            <source>Address label of {document}.</source>
            <translation>Etykieta adresowa {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Address label printer</source>
            <translation>Drukarka etykiet adresowych</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Address label, 4 by 6 inch</source>
            <translation>Etykieta adresowa, 4 na 6 cali</translation>
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
            <translation>Po podaniu PIN, aż same się zablokują</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/masks.py"></location>
            <source>After the last \ of the serial pattern a character is missing.</source>
            <translation>Po ostatnim \ wzorca numeru brakuje znaku.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Age</source>
            <translation>Wiek</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>All POs</source>
            <translation>Wszystkie ZZ</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>All is put back</source>
            <translation>Wszystko odstawione</translation>
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
            <translation>Wszystkie wiersze</translation>
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
            <translation>Wszystkie magazyny</translation>
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
            <translation>{sku}: jest już komplet ({ordered:,}).</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Allow</source>
            <translation>Zezwól</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Allow shipping without payment</source>
            <translation>Wysyłaj bez płatności</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Allow with PIN</source>
            <translation>Zezwól z PIN</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Allowed</source>
            <translation>Zezwolenia</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Allowed against the rules</source>
            <translation>Dozwolone wbrew regułom</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Allowed by</source>
            <translation>Zezwolił(a)</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/allowances.py"></location>
            <source>Allowed by PIN, {who}</source>
            <translation>Zezwolono kodem PIN, {who}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/allowances.py"></location>
            <source>Allowed by {name}, {who}</source>
            <translation>Zezwolono: {name}, {who}</translation>
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
            <translation>Otwarte też na: {station}, od {when}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>Also open at {station} since {when}, and {n} more</source>
            <translation>
                <numerusform>Otwarte też na: {station}, od {when}, i jeszcze na {n}</numerusform>
                <numerusform>Otwarte też na: {station}, od {when}, i jeszcze na {n}</numerusform>
                <numerusform>Otwarte też na: {station}, od {when}, i jeszcze na {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>An approver's badge allows; off: it says who, the PIN allows</source>
            <translation>Identyfikator zatwierdzającego zezwala; wył.: mówi kto, a zezwala PIN</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>An item opens the oldest order of just it</source>
            <translation>Towar otwiera najstarsze zamówienie tylko na niego</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>An item shows the POs that still expect it</source>
            <translation>Towar pokazuje ZZ, które jeszcze na niego czekają</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>An item shows the orders that need it</source>
            <translation>Towar pokazuje zamówienia, które go potrzebują</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>An item's code opens the oldest order of that single unit</source>
            <translation>Kod towaru otwiera najstarsze zamówienie na tę jedną sztukę</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>An operator's says who scans, an approver's also who allows.</source>
            <translation>Identyfikator operatora mówi, kto skanuje, zatwierdzającego także, kto zezwala.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>An order ships only with one for each box</source>
            <translation>Zamówienie wychodzi tylko z numerem dla każdej paczki</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>An order ships only with the weight of each box</source>
            <translation>Zamówienie wychodzi tylko z wagą każdej paczki</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>An unpaid order may ship</source>
            <translation>Nieopłacone zamówienie może wyjść</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Another item while a serial was owed</source>
            <translation>Inny towar, gdy czekano na numer seryjny</translation>
        </message>
        <message>
            <location filename="../../bridge/store/sqlite.py"></location>
            <source>Another program keeps {file} locked; close it, then try again.</source>
            <translation>Inny program blokuje {file}; zamknij go i spróbuj ponownie.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_page.py"></location>
            <source>Answered differently</source>
            <translation>Odpowiedziano inaczej</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_page.py"></location>
            <source>Answered then</source>
            <translation>Odpowiedź wtedy</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>Answering the last {n:,} scans again</source>
            <translation>
                <numerusform>Ponowna odpowiedź na ostatni {n:,} skan</numerusform>
                <numerusform>Ponowna odpowiedź na ostatnie {n:,} skany</numerusform>
                <numerusform>Ponowna odpowiedź na ostatnie {n:,} skanów</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Any</source>
            <translation>Dowolny</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Any length</source>
            <translation>Dowolna długość</translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>Approver</source>
            <translation>Zatwierdzający</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Apr</source>
            <translation>kwi</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>As Receivebridge and Shipbridge</source>
            <translation>Jak Receivebridge i Shipbridge</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>As it ships</source>
            <translation>Przy wysyłce</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>As the system</source>
            <translation>Jak w systemie</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Aside</source>
            <translation>Odłożone</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ask</source>
            <translation>Pytaj</translation>
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
            <translation>Pytanie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Asked at each start</source>
            <translation>Pytanie przy każdym starcie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Asked by</source>
            <translation>Pytał(a)</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Asking the central</source>
            <translation>Pytanie do centrali</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Asking the central about {document}</source>
            <translation>Pytanie do centrali o {document}</translation>
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
            <translation>Uwaga</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Aug</source>
            <translation>sie</translation>
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
            <translation>LISTA NUMERÓW</translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Back</source>
            <translation>Wróć</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>Back to scanning</source>
            <translation>Wróć do skanowania</translation>
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
            <translation>Do listy, wznowienie później</translation>
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
            <translation>Identyfikator zamiast PIN</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Badge or PIN, or scan NO.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Identyfikator lub PIN albo NO.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Badges</source>
            <translation>Identyfikatory</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_parts.py"></location>
            <source>Barcode {text}, {meaning}</source>
            <translation>Kod {text}, {meaning}</translation>
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
            <translation>Poniżej zera</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Between two of its characters; measured on this page</source>
            <translation>Między dwoma jego znakami; pomiar na tej stronie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Blind receiving</source>
            <translation>Przyjęcie w ciemno</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Block</source>
            <translation>Blokuj</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Box</source>
            <translation>Paczka</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Box in hand</source>
            <translation>Bieżąca paczka</translation>
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
            <translation>Paczka {number}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Box {number} has no tracking yet.</source>
            <translation>Paczka {number} nie ma jeszcze numeru przesyłki.</translation>
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
            <translation>Paczka {number} z {boxes}</translation>
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
            <translation>Paczki</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Boxes by carrier</source>
            <translation>Paczki według przewoźników</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Bridge buys no postage: scan the label made elsewhere.</source>
            <translation>Bridge nie kupuje przesyłek: zeskanuj etykietę zrobioną gdzie indziej.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/scan_actions.py"></location>
            <source>Bulk serials</source>
            <translation>Wiele numerów</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>By</source>
            <translation>Kto</translation>
        </message>
        <message>
            <location filename="../../bridge/report/views.py"></location>
            <source>By hand</source>
            <translation>Ręcznie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>By its looks, with the options as they stand here.</source>
            <translation>Po wyglądzie, z opcjami tak, jak tu stoją.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>CHECK</source>
            <translation>SPRAWDŹ</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>CHECKED</source>
            <translation>SPRAWDZONO</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>COUNTED</source>
            <translation>POLICZONO</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/paper_desk.py"></location>
            <source>Call IT. Go on scanning.</source>
            <translation>Wezwij IT. Skanuj dalej.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/bar.py"></location>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Cancelled</source>
            <translation>Anulowane</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Capitals and small letters are exchanged: Caps Lock is on.</source>
            <translation>Wielkie i małe litery są zamienione: Caps Lock jest włączony.</translation>
        </message>
        <message>
            <location filename="../../bridge/window.py"></location>
            <source>Caps Lock is on</source>
            <translation>Caps Lock jest włączony</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Carrier</source>
            <translation>Przewoźnik</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Carrier label instead of a serial</source>
            <translation>Etykieta przewoźnika zamiast numeru seryjnego</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Carton label instead of a serial</source>
            <translation>Etykieta kartonu zamiast numeru seryjnego</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/detail_pane.py"></location>
            <source>Central</source>
            <translation>Centrala</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Central accepted. {todo}</source>
            <translation>Centrala przyjęła. {todo}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>Central answers in {ms} ms, version {version}, token of {station}.</source>
            <translation>Centrala odpowiada w {ms} ms, wersja {version}, token stanowiska {station}.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Central as of {age} ago</source>
            <translation>Stan centrali, wiek: {age}</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Central asked just now</source>
            <translation>Centrala odpytana przed chwilą</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central online</source>
            <translation>Centrala online</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Central system</source>
            <translation>System centralny</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, connecting</source>
            <translation>Centrala, łączenie</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, none at its address. Call IT.</source>
            <translation>Centrala, brak pod jej adresem. Wezwij IT.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, none set</source>
            <translation>Centrala, nie ustawiono</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, offline</source>
            <translation>Centrala, offline</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, offline since {when}</source>
            <translation>Centrala, offline od {when}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, online</source>
            <translation>Centrala, online</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, token refused. Nothing is lost. Call IT.</source>
            <translation>Centrala, token odrzucony. Nic nie przepadnie. Wezwij IT.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Certificate of a known authority</source>
            <translation>Certyfikat znanego urzędu</translation>
        </message>
        <message>
            <location filename="../../bridge/options/locks.py"></location>
            <source>Change the PIN</source>
            <translation>Zmień PIN</translation>
        </message>
        <message>
            <location filename="../../bridge/options/row.py"></location>
            <source>Changed</source>
            <translation>Zmieniono</translation>
        </message>
        <message>
            <location filename="../../bridge/options/preset_bar.py"></location>
            <source>Changed from {preset}: {names}.</source>
            <translation>Zmiany względem zestawu {preset}: {names}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>Changed outside this page: {options}.</source>
            <translation>Zmieniono poza tą stroną: {options}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Changes</source>
            <translation>Zmiany</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Characters are missing: the scanner types faster than the computer takes it.</source>
            <translation>Brakuje znaków: skaner pisze szybciej, niż komputer je odbiera.</translation>
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
            <translation>
                <numerusform>Sprawdź ({n:,})</numerusform>
                <numerusform>Sprawdź ({n:,})</numerusform>
                <numerusform>Sprawdź ({n:,})</numerusform>
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
            <translation>CipherLab</translation>
        </message>
        <message>
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>Clear the PIN</source>
            <translation>Usuń PIN</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner.py"></location>
            <source>Click here, or press Alt Tab.</source>
            <translation>Kliknij tutaj lub naciśnij Alt Tab.</translation>
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
            <translation>Zamknąć Bridge?</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Closed</source>
            <translation>Zamknięte</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Colours</source>
            <translation>Kolory</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Columns and buttons change sides</source>
            <translation>Kolumny i przyciski zamieniają się stronami</translation>
        </message>
        <message>
            <location filename="../../bridge/offering.py"></location>
            <source>Command barcodes</source>
            <translation>Kody poleceń</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Command that does nothing here</source>
            <translation>Polecenie, które nic tu nie robi</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Compare the fingerprint with the central's</source>
            <translation>Porównaj odcisk z odciskiem centrali</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Complete</source>
            <translation>Kompletne</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Completed</source>
            <translation>Zakończone</translation>
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
            <translation>Połącz się raz z centralą.</translation>
        </message>
        <message>
            <location filename="../../bridge/enrolling.py"></location>
            <source>Connected as {station}.</source>
            <translation>Połączono jako {station}.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Connecting</source>
            <translation>Łączenie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Connection</source>
            <translation>Połączenie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_page.py"></location>
            <source>Continue</source>
            <translation>Kontynuuj</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_page.py"></location>
            <source>Continue {document}</source>
            <translation>Kontynuuj {document}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Copy refused rows</source>
            <translation>Kopiuj odrzucone</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Cost</source>
            <translation>Koszt</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Count again, or ask a supervisor.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Policz znowu lub wezwij kierownika.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>Count it on the scan page.</source>
            <translation>Policz je na stronie skanowania.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Count several: scan the number next</source>
            <translation>Policz kilka: potem zeskanuj liczbę</translation>
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
            <translation>Policzono na {document}</translation>
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
            <translation>Policzono, jeszcze nie zapisano</translation>
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
            <translation>Nota korygująca</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Ctrl V pastes, Ctrl O opens a file.</source>
            <translation>Ctrl V wkleja, Ctrl O otwiera plik.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_table.py"></location>
            <source>Customer</source>
            <translation>Klient</translation>
        </message>
        <message>
            <location filename="../../bridge/dispatch.py"></location>
            <source>DONE</source>
            <translation>WYKONANO</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list.py"></location>
            <source>Damaged</source>
            <translation>Uszkodzone</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Damaged label</source>
            <translation>Uszkodzona etykieta</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Dark</source>
            <translation>Ciemne</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Datalogic Magellan 800i</source>
            <translation>Datalogic Magellan 800i</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Datalogic PowerScan, QuickScan</source>
            <translation>Datalogic PowerScan, QuickScan</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Day</source>
            <translation>Dzień</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Dec</source>
            <translation>gru</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_pad.py"></location>
            <source>Delete the last digit</source>
            <translation>Usuń ostatnią cyfrę</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Discrepancies</source>
            <translation>Rozbieżności</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/table.py"></location>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Document number instead of a serial</source>
            <translation>Numer dokumentu zamiast numeru seryjnego</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Document that may not be worked on</source>
            <translation>Dokument, nad którym nie wolno pracować</translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>Documents</source>
            <translation>Dokumenty</translation>
        </message>
        <message>
            <location filename="../../bridge/options/badge_page.py"></location>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Done: to the review, or ship</source>
            <translation>Koniec: do przeglądu lub wyślij</translation>
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
            <translation>Tak wyglądają dotychczasowe numery. Nic nie jest ustawione, dopóki tego nie przejmiesz.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Elsewhere</source>
            <translation>Inne</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Empty</source>
            <translation>Pusta</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Empty the scale and set it to zero.</source>
            <translation>Opróżnij wagę i wyzeruj ją.</translation>
        </message>
        <message>
            <location filename="../../bridge/app.py"></location>
            <source>End practice</source>
            <translation>Zakończ ćwiczenia</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <location filename="../../bridge/report/views.py"></location>
            <source>Enter shows what was received on a PO. What is scanned meanwhile counts as before.</source>
            <translation>Enter pokazuje, co przyjęto na ZZ. Skany w tym czasie liczą się jak dotąd.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_pad.py"></location>
            <source>Enter the PIN</source>
            <translation>Zatwierdź PIN</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Entered</source>
            <translation>Sposób</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Esc clears the filter</source>
            <translation>Esc czyści filtr</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_cover.py"></location>
            <source>Esc or NO: do not allow it.</source>
            <translation>Esc lub NO: nie zezwalaj.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Español</source>
            <translation>Español</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ever received</source>
            <translation>Kiedykolwiek przyjęte</translation>
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
            <translation>Każdy znak przyszedł tak, jak stoi na karcie.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Every order can ship</source>
            <translation>Każde zamówienie można wysłać</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Every serial</source>
            <translation>Każdy numer seryjny</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Every serial was announced, or there is no list.</source>
            <translation>Każdy numer był zapowiedziany albo nie ma listy.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Everything was saved.</source>
            <translation>Wszystko zapisano.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>Expected</source>
            <translation>Oczekiwane</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Expected counts are hidden until the review</source>
            <translation>Oczekiwane ilości są ukryte aż do przeglądu</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Expected {low} to {high}.</source>
            <translation>Oczekiwano od {low} do {high}.</translation>
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
            <translation>Eksport opcji</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>F2 brings you back to the field</source>
            <translation>F2 wraca do pola</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>FOUND</source>
            <translation>ZNALEZIONO</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Fault</source>
            <translation>Usterka</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Feb</source>
            <translation>lut</translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>Figures of the day</source>
            <translation>Liczby dnia</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_input.py"></location>
            <source>File</source>
            <translation>Plik</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>Files of options (*.toml);;All (*)</source>
            <translation>Pliki opcji (*.toml);;Wszystkie (*)</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/filter_row.py"></location>
            <source>Filter</source>
            <translation>Filtr</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Filter by PO, SKU, UPC, vendor, description, invoice, tracking</source>
            <translation>Filtruj: ZZ, SKU, UPC, dostawca, opis, faktura, przesyłka</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Filter by order, SKU, customer, serial</source>
            <translation>Filtruj: zamówienie, SKU, klient, numer seryjny</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Fingerprint of the central's own certificate</source>
            <translation>Odcisk własnego certyfikatu centrali</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>First and last scan</source>
            <translation>Pierwszy i ostatni skan</translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>For everybody who supervises this station</source>
            <translation>Dla wszystkich kierowników tego stanowiska</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>For one set to a US keyboard at a computer set to another</source>
            <translation>Dla skanera na klawiaturę USA przy komputerze z inną</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>For products that have none of their own</source>
            <translation>Dla towarów bez własnego ustawienia</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>For the central</source>
            <translation>Dla centrali</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>For which item?</source>
            <translation>Dla którego towaru?</translation>
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
            <translation>Piątek</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list_table.py"></location>
            <source>From</source>
            <translation>Źródło</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Full screen</source>
            <translation>Pełny ekran</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>General</source>
            <translation>Ogólne</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/scan_actions.py"></location>
            <source>Give up unit</source>
            <translation>Pomiń sztukę</translation>
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
            <translation>Skanuj dalej.</translation>
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
            <translation>Dobrze</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Grams</source>
            <translation>Gramy</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Here</source>
            <translation>Tutaj</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>Hide complete</source>
            <translation>Ukryj kompletne</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>History of the options</source>
            <translation>Historia opcji</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Honeywell cordless, Host ACK</source>
            <translation>Honeywell bezprzewodowy, Host ACK</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Hour</source>
            <translation>Godzina</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>How a serial scanner is told yes or no</source>
            <translation>Jak skaner szeregowy słyszy tak lub nie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>How far to look for a serial that was scanned before</source>
            <translation>Gdzie szukać numeru, który już kiedyś zeskanowano</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>How it sounds</source>
            <translation>Jak to brzmi</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>How many of a hundred may come on top</source>
            <translation>Ile na sto może przyjść dodatkowo</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>How many of {sku}?</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ile sztuk {sku}?</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>If it is new, it would pass.</source>
            <translation>Jeśli jest nowy, przejdzie.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>Ignored</source>
            <translation>Pominięto</translation>
        </message>
        <message>
            <location filename="../../bridge/options/bar.py"></location>
            <source>Import</source>
            <translation>Importuj</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>Import options</source>
            <translation>Import opcji</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Imported</source>
            <translation>Import</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>In a box</source>
            <translation>W paczce</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>In box {number}</source>
            <translation>W paczce {number}</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>In stock</source>
            <translation>Na stanie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>In stock anywhere</source>
            <translation>Gdziekolwiek na stanie</translation>
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
            <translation>W paczce</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>In the box of another order</source>
            <translation>W paczce innego zamówienia</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>In the box of {document}</source>
            <translation>W paczce {document}</translation>
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
            <translation>W zapisach sprzed Bridge</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>In this PO</source>
            <translation>W tym ZZ</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Interface</source>
            <translation>Interfejs</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Inventory not recalculated</source>
            <translation>Stanu nie przeliczono</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Inventory recalculated</source>
            <translation>Stan przeliczony</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Inventory recalculating</source>
            <translation>Przeliczanie stanu</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Inventory updated</source>
            <translation>Stan zaktualizowany</translation>
        </message>
        <message>
            <location filename="../../bridge/session/review.py"></location>
            <source>Invoice</source>
            <translation>Faktura</translation>
        </message>
        <message>
            <location filename="../../bridge/session/removal.py"></location>
            <source>It</source>
            <translation>tę sztukę</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>It goes to the central once more</source>
            <translation>Idzie do centrali jeszcze raz</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/leave_page.py"></location>
            <source>It is all here again at the next start.</source>
            <translation>Przy następnym starcie wszystko znów tu będzie.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>It is never a serial.</source>
            <translation>To nigdy nie jest numer seryjny.</translation>
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
            <translation>Naklejone</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>It is out</source>
            <translation>Wyjęte</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>It is the same</source>
            <translation>Jest taki sam</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>It would be asked about.</source>
            <translation>Byłoby pytanie.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>It would be refused, but for a PIN.</source>
            <translation>Byłby odrzucony, chyba że z PIN.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>It would be refused.</source>
            <translation>Byłby odrzucony.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Item and serial accepted</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Towar i nr seryjny zaliczone</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Its SKU or UPC, then Enter</source>
            <translation>Jego SKU lub UPC, potem Enter</translation>
        </message>
        <message>
            <location filename="../../bridge/options/dialog.py"></location>
            <source>Its connections stay: {options}.</source>
            <translation>Połączenia stanowiska zostają: {options}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Its port, such as /dev/ttyUSB0, COM3 or socket://host:port</source>
            <translation>Jej port, np. /dev/ttyUSB0, COM3 lub socket://host:port</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Its purchase orders come first in the list</source>
            <translation>Jego zamówienia zakupu są pierwsze na liście</translation>
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
            <translation>sty</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Job {job}</source>
            <translation>Zadanie {job}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Job {job}, {state}</source>
            <translation>Zadanie {job}, {state}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Jul</source>
            <translation>lip</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Jun</source>
            <translation>cze</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Keep</source>
            <translation>Zachowaj</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Keep 1 serial</source>
            <translation>Zachowaj 1 numer</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Keep it in a file</source>
            <translation>Trzymaj w pliku</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Keep none of them</source>
            <translation>Nie zachowuj żadnego</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>Keep the box. A supervisor settles it.</source>
            <translation>Zatrzymaj paczkę. Rozstrzygnie to kierownik.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Keep the {n:,} too</source>
            <translation>
                <numerusform>Zachowaj też ({n:,})</numerusform>
                <numerusform>Zachowaj też ({n:,})</numerusform>
                <numerusform>Zachowaj też ({n:,})</numerusform>
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
            <translation>
                <numerusform>Zachowaj {n:,} numer</numerusform>
                <numerusform>Zachowaj {n:,} numery</numerusform>
                <numerusform>Zachowaj {n:,} numerów</numerusform>
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
            <translation>Zachowany mimo to. {why}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>Kept as {serial}.</source>
            <translation>Zachowany jako {serial}.</translation>
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
            <translation>Klawisz {key}, kod {barcode}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_desk.py"></location>
            <source>Keyboard</source>
            <translation>Klawiatura</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Keyboard scanner</source>
            <translation>Skaner klawiaturowy</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Keyboard scanner only</source>
            <translation>Tylko skaner klawiaturowy</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Keyboard scanner types as in the US</source>
            <translation>Skaner klawiaturowy pisze jak w USA</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Keyboard scanner's pace</source>
            <translation>Tempo skanera klawiaturowego</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Kilograms</source>
            <translation>Kilogramy</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/ship_content.py"></location>
            <source>Kit {sku}</source>
            <translation>Zestaw {sku}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>LOOKING</source>
            <translation>SZUKANIE</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Label height</source>
            <translation>Wysokość etykiety</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Label printer</source>
            <translation>Drukarka etykiet</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Label printer's resolution</source>
            <translation>Rozdzielczość drukarki etykiet</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Label width</source>
            <translation>Szerokość etykiety</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Language of the scale</source>
            <translation>Język wagi</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Last box</source>
            <translation>Ostatnia paczka</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Last order</source>
            <translation>Ostatnie zamówienie</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/last_scans.py"></location>
            <source>Last scan</source>
            <translation>Ostatni skan</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner.py"></location>
            <source>Last scan: {answer}</source>
            <translation>Ostatni skan: {answer}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/last_scans.py"></location>
            <source>Last scans</source>
            <translation>Ostatnie skany</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/last_scans.py"></location>
            <source>Last {n} scans</source>
            <translation>
                <numerusform>Ostatni {n} skan</numerusform>
                <numerusform>Ostatnie {n} skany</numerusform>
                <numerusform>Ostatnie {n} skanów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Last: {n:,} of {sku}, {when}</source>
            <translation>
                <numerusform>Ostatnio: {n:,} × {sku}, {when}</numerusform>
                <numerusform>Ostatnio: {n:,} × {sku}, {when}</numerusform>
                <numerusform>Ostatnio: {n:,} × {sku}, {when}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Last: {sku}, {serial}, {when}</source>
            <translation>Ostatnio: {sku}, {serial}, {when}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>Last: {what}, {when}</source>
            <translation>Ostatnio: {what}, {when}</translation>
        </message>
        <message>
            <location filename="../../bridge/session/batch.py"></location>
            <source>Leave it out.</source>
            <translation>Pomiń.</translation>
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
            <translation>Pomiń sztukę, o której numer pyta ekran</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/table.py"></location>
            <source>Left</source>
            <translation>Zostało</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>Left out, as not known here: {keys}.</source>
            <translation>Pominięto jako tu nieznane: {keys}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Left-handed</source>
            <translation>Dla leworęcznych</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Light</source>
            <translation>Jasne</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Light for a bright dock, dark for a dim one</source>
            <translation>Jasne na jasną rampę, ciemne na ciemną</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/subject.py"></location>
            <source>Like {pattern}</source>
            <translation>Jak {pattern}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/page.py"></location>
            <source>Lines</source>
            <translation>Pozycje</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>Lines, differences first</source>
            <translation>Pozycje, najpierw różnice</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>List loading, {done:,} of {total:,}</source>
            <translation>Lista w drodze, {done:,} z {total:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/screen.py"></location>
            <source>List {age} old</source>
            <translation>Wiek listy: {age}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>List, loading, {done} of {total}</source>
            <translation>Lista, w drodze, {done} z {total}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>List, none yet</source>
            <translation>Lista, jeszcze brak</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>List, {age} old</source>
            <translation>Lista, wiek {age}</translation>
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
            <translation>Listy numerów seryjnych (*.csv *.tsv *.txt);;Wszystkie (*)</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Loading</source>
            <translation>Wczytywanie</translation>
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
            <translation>Znajdź etykietę z napisem S/N</translation>
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
            <translation>Sprawdzaj sztuki bez liczenia albo zakończ sprawdzanie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>MT-SICS</source>
            <translation>MT-SICS</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Made</source>
            <translation>Sporządzono</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Make a badge</source>
            <translation>Utwórz identyfikator</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Make an approver's badge</source>
            <translation>Utwórz identyfikator zatwierdzającego</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Make an operator's badge</source>
            <translation>Utwórz identyfikator operatora</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Make an operator's badge for {name}</source>
            <translation>Utwórz identyfikator operatora: {name}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Mar</source>
            <translation>mar</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list_table.py"></location>
            <source>Mark</source>
            <translation>Oznaczenie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Mark and note</source>
            <translation>Oznaczenie i uwaga</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/scan_actions.py"></location>
            <source>Mark as Received</source>
            <translation>Oznacz jako przyjęte</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>May</source>
            <translation>maj</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Measure a keyboard scanner</source>
            <translation>Zmierz skaner klawiaturowy</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/header.py"></location>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Metrologic, ACK/NAK</source>
            <translation>Metrologic, ACK/NAK</translation>
        </message>
        <message>
            <location filename="../../bridge/report/receipt_page.py"></location>
            <source>Missing</source>
            <translation>Brakujące</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/mode_switch.py"></location>
            <source>Mode: {mode}, {place} of {modes}</source>
            <translation>Tryb: {mode}, {place} z {modes}</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Monday</source>
            <translation>Poniedziałek</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>More than ordered</source>
            <translation>Więcej niż zamówiono</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>More than was ordered</source>
            <translation>Więcej niż zamówiono</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Moving</source>
            <translation>W ruchu</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>NEXT takes packing slip, then invoice</source>
            <translation>NEXT: najpierw lista pakowa, potem faktura</translation>
        </message>
        <message>
            <location filename="../../bridge/dispatch.py"></location>
            <source>NOT DONE</source>
            <translation>NIE WYKONANO</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner.py"></location>
            <source>NOT LISTENING</source>
            <translation>BRAK NASŁUCHU</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>NOT SAVED</source>
            <translation>NIE ZAPISANO</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/paper_desk.py"></location>
            <source>NOT WRITTEN</source>
            <translation>NIE ZAPISANO</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Name of a person</source>
            <translation>Imię i nazwisko osoby</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Name of this computer</source>
            <translation>Nazwa tego komputera</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Name of this station</source>
            <translation>Nazwa tego stanowiska</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Names to choose from at the start, commas between</source>
            <translation>Nazwiska do wyboru na starcie, rozdzielone przecinkami</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/page.py"></location>
            <source>Needs attention</source>
            <translation>Wymaga uwagi</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Never</source>
            <translation>Nigdy</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Never received</source>
            <translation>Nigdy nie przyjęto</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Never received, as of {as_of}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Nigdy nie przyjęto, stan: {as_of}.</translation>
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
            <translation>Nigdy tu niewidziany</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>New</source>
            <translation>Nowe</translation>
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
            <translation>Następna paczka</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Next box or pallet; on a list one line down</source>
            <translation>Następna paczka lub paleta; na liście wiersz niżej</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_page.py"></location>
            <source>Next order</source>
            <translation>Następne zamówienie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_page.py"></location>
            <source>Next purchase order</source>
            <translation>Następne ZZ</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin.py"></location>
            <source>No PIN is set.</source>
            <translation>PIN nie jest ustawiony.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>No PO matches {text}</source>
            <translation>Żadne ZZ nie pasuje do {text}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>No address of a central is set.</source>
            <translation>Adres centrali nie jest ustawiony.</translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>No address of a central is set. Type it above, or scan a setup code.</source>
            <translation>Nie ustawiono adresu centrali. Wpisz go powyżej albo zeskanuj kod konfiguracji.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>No answer</source>
            <translation>Brak odpowiedzi</translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>No badge</source>
            <translation>Brak identyfikatora</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>No box was shipped.</source>
            <translation>Nie wysłano żadnej paczki.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>No carrier named</source>
            <translation>Bez przewoźnika</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>No central</source>
            <translation>Brak centrali</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>No central at its address. Call IT.</source>
            <translation>Brak centrali pod jej adresem. Wezwij IT.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/link.py"></location>
            <source>No central is set in the Options.</source>
            <translation>W Opcjach nie ustawiono centrali.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>No central set</source>
            <translation>Nie ustawiono centrali</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>No code was read</source>
            <translation>Nie odczytano kodu</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/token.py"></location>
            <source>No keyring works here. Choose another place for the token, or set {variable}.</source>
            <translation>Nie działa tu żaden pęk kluczy. Wybierz inne miejsce dla tokenu albo ustaw {variable}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>No label printer</source>
            <translation>Brak drukarki etykiet</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>No line is short or over.</source>
            <translation>Żadna pozycja nie ma braków ani nadwyżek.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>No list</source>
            <translation>Brak listy</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>No list yet</source>
            <translation>Jeszcze bez listy</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>No list yet.</source>
            <translation>Nie ma jeszcze listy.</translation>
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
            <translation>Brak operatora</translation>
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
            <translation>Żadne zamówienie nie pasuje do {text}</translation>
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
            <translation>Brak wzorca</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>No rows yet</source>
            <translation>Nie ma jeszcze wierszy</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>No scale</source>
            <translation>Brak wagi</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>No scale: type it (F6).</source>
            <translation>Brak wagi: wpisz (F6).</translation>
        </message>
        <message>
            <location filename="../../bridge/report/views.py"></location>
            <source>No scan</source>
            <translation>Brak skanu</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>No scan was refused.</source>
            <translation>Nie odrzucono żadnego skanu.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/views.py"></location>
            <source>No scan, no save.</source>
            <translation>Brak skanu, brak zapisu.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/last_scans.py"></location>
            <source>No scans yet in this session</source>
            <translation>W tej sesji nie ma jeszcze skanów</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_table.py"></location>
            <source>No serial</source>
            <translation>Bez numeru</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>No serial is missing.</source>
            <translation>Nie brakuje żadnego numeru seryjnego.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>No serial scanner is named above.</source>
            <translation>Powyżej nie podano skanera szeregowego.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>No serial, {n:,} shipped before</source>
            <translation>
                <numerusform>Bez numeru, wysłano już {n:,}</numerusform>
                <numerusform>Bez numeru, wysłano już {n:,}</numerusform>
                <numerusform>Bez numeru, wysłano już {n:,}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/ui/sounds.py"></location>
            <source>No sound device</source>
            <translation>Brak urządzenia dźwięku</translation>
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
            <translation>Brak numeru przesyłki</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>No unit of this order was scanned here.</source>
            <translation>Nie zeskanowano tu żadnej sztuki tego zamówienia.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>No unit was counted.</source>
            <translation>Nie policzono żadnej sztuki.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_boxes.py"></location>
            <source>No weight</source>
            <translation>Brak wagi</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/deliver.py"></location>
            <source>No {printer} is set in the Options.</source>
            <translation>W Opcjach nie ustawiono urządzenia: {printer}.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>No, to what the screen asks</source>
            <translation>Nie, na pytanie ekranu</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Nobody has a badge yet.</source>
            <translation>Nikt nie ma jeszcze identyfikatora.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin_page.py"></location>
            <source>Nobody here has this badge.</source>
            <translation>Nikt tutaj nie ma tego identyfikatora.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Nobody is asked for</source>
            <translation>Bez pytania o nazwisko</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Nobody named</source>
            <translation>Nie podano</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>None</source>
            <translation>Brak</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>None of the last {n:,} scans would have been answered differently</source>
            <translation>
                <numerusform>Żaden z ostatnich {n:,} skanów nie miałby innej odpowiedzi</numerusform>
                <numerusform>Żaden z ostatnich {n:,} skanów nie miałby innej odpowiedzi</numerusform>
                <numerusform>Żaden z ostatnich {n:,} skanów nie miałby innej odpowiedzi</numerusform>
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
            <translation>Niewymagany</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>None yet</source>
            <translation>Jeszcze brak</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>None: the scanner beeps by itself</source>
            <translation>Brak: skaner sygnalizuje sam</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Not a quantity</source>
            <translation>To nie ilość</translation>
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
            <translation>To nie numer przesyłki</translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>Not accepted</source>
            <translation>Nieprzyjęte</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Not accepted by the central</source>
            <translation>Nieprzyjęte przez centralę</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Not announced</source>
            <translation>Niezapowiedziany</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Not as expected</source>
            <translation>Inna niż oczekiwano</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>Not checked before: central offline</source>
            <translation>Nie sprawdzono przed wysyłką: centrala offline</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>Not confirmed yet, asking</source>
            <translation>Jeszcze niepotwierdzone, trwa pytanie</translation>
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
            <translation>Nie ma na stanie</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>Not in the list yet.</source>
            <translation>Jeszcze nie ma na liście.</translation>
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
            <translation>Centrala go nie zna</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Not measured</source>
            <translation>Nie zmierzono</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Not needed</source>
            <translation>Zbędne</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Not of the serial pattern</source>
            <translation>Niezgodny ze wzorcem</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Not on a PO</source>
            <translation>Nie na ZZ</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Not on the document</source>
            <translation>Nie ma na dokumencie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Not on the vendor's list</source>
            <translation>Brak na liście dostawcy</translation>
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
            <translation>Nieczytelna</translation>
        </message>
        <message>
            <location filename="../../bridge/options/row.py"></location>
            <source>Not saved</source>
            <translation>Nie zapisano</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>Not saved yet</source>
            <translation>Jeszcze niezapisane</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Not seen</source>
            <translation>Niewidziany</translation>
        </message>
        <message>
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>Not set: nothing is locked.</source>
            <translation>Nie ustawiono: nic nie jest zablokowane.</translation>
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
            <translation>Nie sprzedano w tym zamówieniu</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Note</source>
            <translation>Uwaga</translation>
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
            <translation>Uwaga do sztuki</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/ship_to.py"></location>
            <source>Note: {note}</source>
            <translation>Uwaga: {note}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Nothing else is seen on this screen</source>
            <translation>Na tym ekranie nie widać nic innego</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Nothing had to be allowed.</source>
            <translation>Na nic nie trzeba było zezwalać.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/views.py"></location>
            <source>Nothing happened here</source>
            <translation>Nic się tu nie wydarzyło</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>Nothing is asked.</source>
            <translation>O nic nie pyta.</translation>
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
            <translation>Nic nie jest zachowane, zanim naciśniesz Zachowaj</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_views.py"></location>
            <source>Nothing is lost. A supervisor settles it.</source>
            <translation>Nic nie przepadnie. Rozstrzygnie to kierownik.</translation>
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
            <translation>Nic jeszcze nie wysłano</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>Nothing listens at {host}, port {port}: the central does not run there.</source>
            <translation>Nic nie słucha pod {host}, port {port}: centrala tam nie działa.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/lists.py"></location>
            <source>Nothing of it is packed here</source>
            <translation>Nic z niego nie jest tu spakowane</translation>
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
            <translation>Nic z {document} nie jest tu spakowane.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>Nothing received here</source>
            <translation>Nic tu nie przyjęto</translation>
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
            <translation>Nie ma czego odstawiać</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Nothing to receive in this list</source>
            <translation>Na tej liście nie ma nic do przyjęcia</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Nothing to ship in this list</source>
            <translation>Na tej liście nie ma nic do wysłania</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Nothing to take back</source>
            <translation>Nie ma czego cofnąć</translation>
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
            <translation>Nic nie czeka</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Nothing waits and nothing is refused.</source>
            <translation>Nic nie czeka i nic nie jest odrzucone.</translation>
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
            <translation>Nic nie zrobiono.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>Nothing was kept.</source>
            <translation>Nic nie zachowano.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Nothing was received at this station.</source>
            <translation>Na tym stanowisku nic nie przyjęto.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Nothing was saved.</source>
            <translation>Nic nie zapisano.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Nothing was scanned.</source>
            <translation>Nic nie zeskanowano.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Nothing was set aside.</source>
            <translation>Nic nie odłożono.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>Nothing was taken from {file}:</source>
            <translation>Niczego nie przejęto z {file}:</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Nothing yet. What is scanned counts as before.</source>
            <translation>Jeszcze nic. Skany liczą się jak dotąd.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Nov</source>
            <translation>lis</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Now</source>
            <translation>Teraz</translation>
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
            <translation>Numer</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>OPENED</source>
            <translation>OTWARTO</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Oct</source>
            <translation>paź</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Of a weight typed without one, and on the screen</source>
            <translation>Wagi wpisanej bez jednostki i na ekranie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Of everything on the screen</source>
            <translation>Wszystkiego na ekranie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Of lists and buttons, 100 to 200 percent</source>
            <translation>List i przycisków, od 100 do 200 procent</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Of the labels in the printer, across the roll</source>
            <translation>Etykiet w drukarce, w poprzek rolki</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Of the labels in the printer, along the roll</source>
            <translation>Etykiet w drukarce, wzdłuż rolki</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Off</source>
            <translation>Wyłączone</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Off: what is allowed with PIN counts without asking</source>
            <translation>Wył.: dozwolone z PIN liczy się bez pytania</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Off: what is allowed with PIN ships without asking</source>
            <translation>Wył.: dozwolone z PIN wychodzi bez pytania</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Off: what is refused but for a PIN is asked with OK or NO</source>
            <translation>Wył.: o to, co wymaga PIN, pyta się przez OK lub NO</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Offline since {when}</source>
            <translation>Offline od {when}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>On hold</source>
            <translation>Wstrzymane</translation>
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
            <translation>Na liście dostawcy</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>On the vendor's list and not seen</source>
            <translation>Na liście dostawcy i niewidziane</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>On the vendor's list of {document}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Jest na liście dostawcy {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/dialog.py"></location>
            <source>Once saved, this cuts the station off: {options}.</source>
            <translation>Po zapisaniu stanowisko straci połączenie: {options}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>One a box, as the order ships, or when it is asked for</source>
            <translation>Jedna na paczkę, przy wysyłce lub na żądanie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>One serial a line.</source>
            <translation>Jeden numer w wierszu.</translation>
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
            <translation>Online</translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>Only a hash of it is kept.</source>
            <translation>Zapisywany jest tylko jego skrót.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Only part of the barcode was read</source>
            <translation>Odczytano tylko część kodu</translation>
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
            <translation>Otwarte</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Open POs</source>
            <translation>Otwarte ZZ</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>Open a list of serials</source>
            <translation>Otwórz listę numerów seryjnych</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Open only</source>
            <translation>Tylko otwarte</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Open since</source>
            <translation>Otwarte od</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Opened</source>
            <translation>Otwarto</translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>Operator</source>
            <translation>Operator</translation>
        </message>
        <message>
            <location filename="../../bridge/window.py"></location>
            <source>Operator, {operator}</source>
            <translation>Operator, {operator}</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Operators</source>
            <translation>Operatorzy</translation>
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
            <translation>Opcje pozostają otwarte</translation>
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
            <translation>Pozycje zamówienia</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>Ordered</source>
            <translation>Zamówiono</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Orders</source>
            <translation>Zamówienia</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Orders shipped</source>
            <translation>Wysłane zamówienia</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Other reason</source>
            <translation>Inny powód</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Others are in capitals: {pattern}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Inne dużymi literami: {pattern}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Others look like {pattern}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Inne wyglądają tak: {pattern}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ounces</source>
            <translation>Uncje</translation>
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
            <translation>Kolejka, nic nie czeka</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Outbox, {outbox}</source>
            <translation>Kolejka, {outbox}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Over-receiving</source>
            <translation>Przyjęcie nadwyżki</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Over-receiving, percent</source>
            <translation>Nadwyżka przyjęcia, procent</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>PACKED</source>
            <translation>SPAKOWANO</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PDF in the data folder</source>
            <translation>PDF w folderze danych</translation>
        </message>
        <message>
            <location filename="../../bridge/supervision.py"></location>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for over-receiving</source>
            <translation>PIN dla nadwyżki przyjęcia</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for overrides</source>
            <translation>PIN dla wyjątków</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for partial shipments</source>
            <translation>PIN dla częściowych wysyłek</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for pasted serials</source>
            <translation>PIN dla wklejonych numerów</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for settling refusals</source>
            <translation>PIN dla rozstrzygania odrzuceń</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for taking out a serial</source>
            <translation>PIN dla wyjęcia numeru</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for the options</source>
            <translation>PIN dla opcji</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for unshipping</source>
            <translation>PIN dla cofnięcia wysyłki</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>PO</source>
            <translation>ZZ</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_frame.py"></location>
            <source>PRACTICE: nothing is sent, nothing counts.</source>
            <translation>ĆWICZENIA: nic nie jest przesyłane, nic się nie liczy.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Pack</source>
            <translation>Pakuj</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Pack what is scanned, the rest later</source>
            <translation>Spakuj zeskanowane, resztę później</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Packed</source>
            <translation>Spakowane</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Packed for {document}</source>
            <translation>Spakowano dla {document}</translation>
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
            <translation>Lista pakowa</translation>
        </message>
        <message>
            <location filename="../../bridge/slips.py"></location>
            <source>Packing slip of {document}.</source>
            <translation>Lista pakowa {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Packing slip printer</source>
            <translation>Drukarka list pakowych</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/report_pages.py"></location>
            <source>Page {page}</source>
            <translation>Strona {page}</translation>
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
            <translation>Dokumenty wydrukowane.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/paper_desk.py"></location>
            <source>Papers are written.</source>
            <translation>Dokumenty zapisane.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/paper_print.py"></location>
            <source>Papers cannot be written to {folder}.</source>
            <translation>Nie można zapisać dokumentów w {folder}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/paper_print.py"></location>
            <source>Papers cannot be written to {folder}: the disk refuses.</source>
            <translation>Nie można zapisać dokumentów w {folder}: dysk odmawia.</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/deliver.py"></location>
            <source>Papers cannot be written to {folder}: {problem}.</source>
            <translation>Nie można zapisać dokumentów w {folder}: {problem}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>Part of {document} shipped</source>
            <translation>Wysłano część {document}</translation>
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
            <translation>Częściowo przyjęte</translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>Parts of the day</source>
            <translation>Części dnia</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Parts of the history</source>
            <translation>Części historii</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Parts of the list</source>
            <translation>Części listy</translation>
        </message>
        <message>
            <location filename="../../bridge/report/receipt_page.py"></location>
            <source>Parts of the report</source>
            <translation>Części raportu</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Passed over</source>
            <translation>Pominięto</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_input.py"></location>
            <source>Paste</source>
            <translation>Wklej</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Paste or import of many serials at once</source>
            <translation>Wklejanie lub import wielu numerów naraz</translation>
        </message>
        <message>
            <location filename="../../bridge/options/locks.py"></location>
            <source>Paste serials</source>
            <translation>Wklej numery seryjne</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Paste the serials of {sku}</source>
            <translation>Wklej numery seryjne {sku}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Paste with Ctrl V, open a file with Ctrl O. One serial a line.</source>
            <translation>Wklej przez Ctrl V, otwórz plik przez Ctrl O. Jeden numer w wierszu.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Pasted</source>
            <translation>Wklejono</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Pasted rows with their verdicts</source>
            <translation>Wklejone wiersze z oceną</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Pasted serials</source>
            <translation>Wklejone numery seryjne</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>People and badges</source>
            <translation>Osoby i identyfikatory</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Play: {sound}</source>
            <translation>Odtwórz: {sound}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Polski</source>
            <translation>Polski</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ports such as /dev/ttyACM0 or COM5, blanks between</source>
            <translation>Porty, np. /dev/ttyACM0 lub COM5, rozdzielone spacjami</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Pounds</source>
            <translation>Funty</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_frame.py"></location>
            <source>Practice, nothing is sent</source>
            <translation>Ćwiczenia, nic nie jest przesyłane</translation>
        </message>
        <message>
            <location filename="../../bridge/app.py"></location>
            <source>Practise</source>
            <translation>Ćwicz</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_page.py"></location>
            <source>Practise with sample goods?</source>
            <translation>Ćwiczyć na przykładowym towarze?</translation>
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
            <translation>Naciśnij F9, by cofnąć wysyłkę, albo ją zostaw.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Press again to revoke</source>
            <translation>Naciśnij ponownie, by unieważnić</translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>Print</source>
            <translation>Drukuj</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/page.py"></location>
            <source>Print label</source>
            <translation>Drukuj etykietę</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_page.py"></location>
            <source>Print packing slip</source>
            <translation>Drukuj listę pakową</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>Print serial list</source>
            <translation>Drukuj listę numerów</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Print slip</source>
            <translation>Drukuj listę</translation>
        </message>
        <message>
            <location filename="../../bridge/options/badge_page.py"></location>
            <source>Print the card</source>
            <translation>Drukuj kartę</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Print the last paper again</source>
            <translation>Wydrukuj ponownie ostatni dokument</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Printed as the order ships, or when it is asked for</source>
            <translation>Drukowana przy wysyłce lub na żądanie</translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>Printed on {place}.</source>
            <translation>Wydrukowano: {place}.</translation>
        </message>
        <message>
            <location filename="../../bridge/slips.py"></location>
            <source>Printed on {printer}.</source>
            <translation>Wydrukowano na {printer}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/desk.py"></location>
            <source>Printed, and written to {place}</source>
            <translation>Wydrukowano i zapisano w {place}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Printing</source>
            <translation>Drukowanie</translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>Printing…</source>
            <translation>Drukowanie…</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Product code instead of a serial</source>
            <translation>Kod towaru zamiast numeru seryjnego</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Purchase order</source>
            <translation>Zamówienie zakupu</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Purchase orders</source>
            <translation>Zamówienia zakupu</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Purchase orders and orders</source>
            <translation>Zamówienia zakupu i zamówienia</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Put back on the shelf</source>
            <translation>Odstaw na półkę</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Put back {time}</source>
            <translation>Odstawiono {time}</translation>
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
            <translation>Postaw paczkę na wadze.</translation>
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
            <translation>Odstaw: {units}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Put {units} back, then scan OK.</source>
            <translation>Odstaw: {units}. Potem zeskanuj OK.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/scan_actions.py"></location>
            <source>Quantity</source>
            <translation>Ilość</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>READY</source>
            <translation>GOTOWE</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>REFUSED</source>
            <translation>ODRZUCONO</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>REVIEW</source>
            <translation>PRZEGLĄD</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_delegate.py"></location>
            <source>RUSH</source>
            <translation>PILNE</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Read from scale {when}.</source>
            <translation>Odczyt z wagi {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Read from scale.</source>
            <translation>Odczyt z wagi.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Read its keys as in the US</source>
            <translation>Czytaj klawisze jak w USA</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Reason</source>
            <translation>Powód</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/table.py"></location>
            <source>Reason and when</source>
            <translation>Powód i czas</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Reason: damaged</source>
            <translation>Powód: uszkodzenie</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Reason: no serial can be read</source>
            <translation>Powód: nie da się odczytać numeru</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Reason: not ordered</source>
            <translation>Powód: nie zamówiono</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Reason: one too many</source>
            <translation>Powód: o jedną za dużo</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Reason: other item than labelled</source>
            <translation>Powód: inny towar niż na etykiecie</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Reason: {reason}</source>
            <translation>Powód: {reason}</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>Receive</source>
            <translation>Przyjmij</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Received</source>
            <translation>Przyjęte</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Received before</source>
            <translation>Przyjęto wcześniej</translation>
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
            <translation>Przyjęto na {document}</translation>
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
            <translation>Przyjęcie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Receiving report</source>
            <translation>Raport przyjęcia</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Receivings saved</source>
            <translation>Zapisane przyjęcia</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Recommended</source>
            <translation>Zalecane</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Refresh List</source>
            <translation>Odśwież listę</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/content.py"></location>
            <source>Refreshing</source>
            <translation>Odświeżanie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Refuse</source>
            <translation>Odrzuć</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Refuse, PIN allows</source>
            <translation>Odrzuć, PIN zezwala</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Refused</source>
            <translation>Odrzucono</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Refused by central</source>
            <translation>Centrala odrzuciła</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/page.py"></location>
            <source>Refused by the central</source>
            <translation>Odrzucone przez centralę</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Refused by the central, {refused}</source>
            <translation>Odrzucone przez centralę, {refused}</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Refused scans</source>
            <translation>Odrzucone skany</translation>
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
            <translation>Odrzucaj UPC jako numer seryjny</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Require a tracking number</source>
            <translation>Wymagaj numeru przesyłki</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Require a weight</source>
            <translation>Wymagaj wagi</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Require serial number input</source>
            <translation>Wymagaj numeru seryjnego</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Require serial number validation</source>
            <translation>Wymagaj sprawdzania numeru</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Require serials to match PO</source>
            <translation>Wymagaj zgodności numeru z ZZ</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Require unique serial number</source>
            <translation>Wymagaj unikalnego numeru</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Requires Attention</source>
            <translation>Wymaga uwagi</translation>
        </message>
        <message>
            <location filename="../../bridge/options/tabs.py"></location>
            <source>Reset all</source>
            <translation>Resetuj wszystko</translation>
        </message>
        <message>
            <location filename="../../bridge/options/bar.py"></location>
            <source>Reset tab</source>
            <translation>Resetuj kartę</translation>
        </message>
        <message>
            <location filename="../../bridge/options/row.py"></location>
            <source>Reset {label}</source>
            <translation>Resetuj: {label}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Result</source>
            <translation>Wynik</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Return</source>
            <translation>Zwrot</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Returned</source>
            <translation>Zwrócone</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Returned on {document}</source>
            <translation>Zwrócono na {document}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Returned {when}, not restocked.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zwrot {when}, nie na stanie.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Returned, not restocked</source>
            <translation>Zwrócono, nie na stanie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/scan_actions.py"></location>
            <source>Review</source>
            <translation>Przegląd</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Revoke</source>
            <translation>Unieważnij</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Revoke the badge of {name}</source>
            <translation>Unieważnij identyfikator: {name}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_table.py"></location>
            <source>Row</source>
            <translation>Wiersz</translation>
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
            <translation>Wiersz {place}, {serial}, {fate}, {why}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/tabs.py"></location>
            <source>Rules as they came</source>
            <translation>Reguły wyjściowe</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Rules version</source>
            <translation>Wersja reguł</translation>
        </message>
        <message>
            <location filename="../../bridge/options/tabs.py"></location>
            <source>Rules version {version}</source>
            <translation>Wersja reguł {version}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_views.py"></location>
            <source>SAVED</source>
            <translation>ZAPISANO</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/table_delegate.py"></location>
            <source>SERIAL</source>
            <translation>S/N</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>SERIAL WANTED</source>
            <translation>NR SERYJNY</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>SET ASIDE</source>
            <translation>ODŁOŻONO</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>SETTLED</source>
            <translation>ROZSTRZYGNIĘTO</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>SHA-256, for a central that made its certificate itself</source>
            <translation>SHA-256, dla centrali, która sama zrobiła swój certyfikat</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>SHIPPED</source>
            <translation>WYSŁANO</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_table.py"></location>
            <source>SKU and name</source>
            <translation>SKU i nazwa</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_input.py"></location>
            <source>SKU or UPC</source>
            <translation>SKU lub UPC</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>STOP</source>
            <translation>STOP</translation>
        </message>
        <message>
            <location filename="../../bridge/session/listing.py"></location>
            <source>Said again.</source>
            <translation>Powtórzono.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/lists.py"></location>
            <source>Sales release it</source>
            <translation>Zwalnia dział sprzedaży</translation>
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
            <translation>Sobota</translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>Save CSV</source>
            <translation>Zapisz CSV</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>Save Receive Data</source>
            <translation>Zapisz dane przyjęcia</translation>
        </message>
        <message>
            <location filename="../../bridge/options/bar.py"></location>
            <source>Save options</source>
            <translation>Zapisz opcje</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>Save options takes them over.</source>
            <translation>Zapisz opcje, by je przejąć.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>Saved</source>
            <translation>Zapisano</translation>
        </message>
        <message>
            <location filename="../../bridge/options/tabs.py"></location>
            <source>Saved as rules version {version}</source>
            <translation>Zapisano jako wersję reguł {version}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Saved here</source>
            <translation>Zapisano tutaj</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Saved {time}, {state}</source>
            <translation>Zapisano {time}, {state}</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>Scale</source>
            <translation>Waga</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/scale_port.py"></location>
            <source>Scale {name} does not answer. Is it on?</source>
            <translation>Waga {name} nie odpowiada. Czy jest włączona?</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/scale_port.py"></location>
            <source>Scale {name} lost, trying again</source>
            <translation>Waga {name} utracona, ponawianie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_page.py"></location>
            <source>Scan</source>
            <translation>Skan</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan CHECK, then scan it in.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj CHECK, potem tę sztukę.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan COUNT, then a number card.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj COUNT, potem kartę liczby.</translation>
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
            <translation>Zeskanuj NEXT: paczka {box}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Scan NEXT to go on with it.</source>
            <translation>Zeskanuj NEXT, by przejść dalej.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Scan OK to go back to the list.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj OK, by wrócić do listy.</translation>
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
            <translation>Zeskanuj OK: odstaw je na potem.</translation>
        </message>
        <message>
            <location filename="../../bridge/session/opened.py"></location>
            <source>Scan OK to save, NO to go back.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj OK: zapisz, NO: wróć.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Scan Purchase Order</source>
            <translation>Skanuj zamówienie zakupu</translation>
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
            <translation>Zeskanuj zamówienie zakupu lub towar</translation>
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
            <translation>Zeskanuj sztukę lub CHECK: koniec.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>Scan an item</source>
            <translation>Zeskanuj towar</translation>
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
            <translation>Zeskanuj zamówienie lub towar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Scan and Ship</source>
            <translation>Skanuj i wyślij</translation>
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
            <translation>Zeskanuj teraz nr seryjny</translation>
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
            <translation>Zeskanuj teraz</translation>
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
            <translation>Zeskanuj kod z ekranu.</translation>
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
            <translation>Skanuj zamówienie</translation>
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
            <translation>
                <numerusform>Zeskanuj kartę {n} raz skanerem klawiaturowym.</numerusform>
                <numerusform>Zeskanuj kartę {n} razy skanerem klawiaturowym.</numerusform>
                <numerusform>Zeskanuj kartę {n} razy skanerem klawiaturowym.</numerusform>
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
            <translation>Zeskanuj następne ZZ.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>Scan the next item</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj następny towar</translation>
        </message>
        <message>
            <location filename="../../bridge/session/boxing.py"></location>
            <source>Scan the next item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj następny towar.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>Scan the next order.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Zeskanuj następne zamówienie.</translation>
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
            <translation>Zeskanuj następną lub CHECK: koniec.</translation>
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
            <translation>Zeskanuj numer seryjny</translation>
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
            <translation>Zeskanuj numer seryjny {sku}.</translation>
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
            <translation>Zeskanuj numer przesyłki</translation>
        </message>
        <message>
            <location filename="../../bridge/session/boxing.py"></location>
            <source>Scan the tracking number of box {box}.</source>
            <translation>Zeskanuj numer przesyłki paczki {box}.</translation>
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
            <translation>Zeskanuj tę kartę dziesięć razy.</translation>
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
            <translation>Skan</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Scanned before a unit was out of the box</source>
            <translation>Zeskanowano, zanim sztukę wyjęto z paczki</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Scanned before on this document</source>
            <translation>Już zeskanowano na tym dokumencie</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>Scanner</source>
            <translation>Skaner</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>Scanner {name} is connected.</source>
            <translation>Skaner {name} jest połączony.</translation>
        </message>
        <message>
            <location filename="../../bridge/scanners.py"></location>
            <source>Scanner {name} is not read any more.</source>
            <translation>Skaner {name} nie jest już czytany.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>Scanner {name} lost, trying again</source>
            <translation>Skaner {name} utracony, ponawianie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Scanners</source>
            <translation>Skanery</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin_page.py"></location>
            <source>Scanning goes on behind this page. Nothing is lost.</source>
            <translation>Skanowanie trwa za tą stroną. Nic nie przepadnie.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_cover.py"></location>
            <source>Scanning goes on. Nothing is lost.</source>
            <translation>Skanowanie trwa. Nic nie przepadnie.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Scans</source>
            <translation>Skany</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Scans by hour</source>
            <translation>Skany według godzin</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner.py"></location>
            <source>Scans go to another window.</source>
            <translation>Skany idą do innego okna.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/stage.py"></location>
            <source>Search all options</source>
            <translation>Szukaj we wszystkich opcjach</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Security</source>
            <translation>Zabezpieczenia</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Send the rest</source>
            <translation>Prześlij resztę</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Sending</source>
            <translation>Przesyłanie</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Sent</source>
            <translation>Przesłano</translation>
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
            <translation>Wyjdzie do centrali, gdy wróci sieć</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Sep</source>
            <translation>wrz</translation>
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
            <translation>Nr seryjny zaliczony</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Serial label on receipt</source>
            <translation>Etykieta numeru przy przyjęciu</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Serial length</source>
            <translation>Długość numeru seryjnego</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Serial list</source>
            <translation>Lista numerów</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/page.py"></location>
            <source>Serial number</source>
            <translation>Numer seryjny</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>Serial number input is not required.</source>
            <translation>Numer seryjny nie jest wymagany.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/page.py"></location>
            <source>Serial number to trace</source>
            <translation>Numer seryjny do sprawdzenia</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Serial of another product</source>
            <translation>Numer seryjny innego towaru</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Serial pattern</source>
            <translation>Wzorzec numeru seryjnego</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Serial scanners</source>
            <translation>Skanery szeregowe</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_table.py"></location>
            <source>Serials</source>
            <translation>Numery seryjne</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list.py"></location>
            <source>Serials of the line, newest first</source>
            <translation>Numery seryjne pozycji, najnowsze najpierw</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Serials of which item?</source>
            <translation>Numery seryjne którego towaru?</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list.py"></location>
            <source>Serials of {sku}</source>
            <translation>Numery seryjne {sku}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Service</source>
            <translation>Usługa</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Session {number}</source>
            <translation>Sesja {number}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Sessions</source>
            <translation>Sesje</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Set</source>
            <translation>Ustawiony</translation>
        </message>
        <message>
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>Set a PIN</source>
            <translation>Ustaw PIN</translation>
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
            <translation>Odłóż sztukę: zeskanuj ją, potem powód</translation>
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
            <translation>Odłożono na {document}</translation>
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
            <translation>Odłożone, {details}</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Set aside: {reason}</source>
            <translation>Odłożono: {reason}</translation>
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
            <translation>Odłóż. Zeskanuj następny towar.</translation>
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
            <source>Set: it opens what is locked below.</source>
            <translation>Ustawiono: otwiera to, co zablokowane poniżej.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>Settled</source>
            <translation>Rozstrzygnięto</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Settled by a supervisor</source>
            <translation>Rozstrzygnięte przez kierownika</translation>
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
            <translation>Surowość: znany numer</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Severity of a product code</source>
            <translation>Surowość: kod towaru</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Severity of a serial never received</source>
            <translation>Surowość: numer nieprzyjęty</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Severity of a wrong length</source>
            <translation>Surowość: zła długość</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Severity of a wrong pattern</source>
            <translation>Surowość: zły wzorzec</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>Ship</source>
            <translation>Wyślij</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_actions.py"></location>
            <source>Ship a part</source>
            <translation>Wyślij część</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_table.py"></location>
            <source>Ship by</source>
            <translation>Wysłać do</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ship by item</source>
            <translation>Wysyłaj według towaru</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ship part of an order</source>
            <translation>Wysyłaj część zamówienia</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Ship today</source>
            <translation>Wyślij dzisiaj</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Shipment</source>
            <translation>Wysyłka</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Shipment of {document} taken back</source>
            <translation>Cofnięto wysyłkę {document}</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Shipped</source>
            <translation>Wysłane</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Shipped before</source>
            <translation>Wysłano wcześniej</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Shipped on {document}</source>
            <translation>Wysłano na {document}</translation>
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
            <translation>Wysłano {time}, {state}</translation>
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
            <translation>Wysyłka trwa dalej.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Ships to</source>
            <translation>Wysyłka do</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/ship_to.py"></location>
            <source>Ships to {address}</source>
            <translation>Wysyłka do: {address}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Short and over</source>
            <translation>Braki i nadwyżki</translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Show a token of the central</source>
            <translation>Pokaż token centrali</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>Show complete</source>
            <translation>Pokaż kompletne</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Show the last answer again</source>
            <translation>Pokaż ponownie ostatnią odpowiedź</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/facts_pane.py"></location>
            <source>Show the next</source>
            <translation>Pokaż następny</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_bar.py"></location>
            <source>Show them</source>
            <translation>Pokaż je</translation>
        </message>
        <message>
            <location filename="../../bridge/options/badge_page.py"></location>
            <source>Shown this once</source>
            <translation>Pokazane tylko ten raz</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Since</source>
            <translation>Od</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>So slow a scanner is easily taken for a person: make it faster.</source>
            <translation>Tak wolny skaner łatwo wziąć za człowieka: przyspiesz go.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Something was missing</source>
            <translation>Czegoś brakowało</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Sound is off. The status strip says so.</source>
            <translation>Dźwięk jest wyłączony. Mówi o tym pasek stanu.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/sounds.py"></location>
            <source>Sound off</source>
            <translation>Dźwięk wyłączony</translation>
        </message>
        <message>
            <location filename="../../bridge/window.py"></location>
            <source>Sound on</source>
            <translation>Dźwięk włączony</translation>
        </message>
        <message>
            <location filename="../../bridge/options/operator_page.py"></location>
            <source>Stands in every line of the scan history</source>
            <translation>Stoi w każdym wierszu historii skanów</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Stands in its manual</source>
            <translation>Stoi w jej instrukcji</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Stands on the printer or in its manual</source>
            <translation>Stoi na drukarce lub w jej instrukcji</translation>
        </message>
        <message>
            <location filename="../../bridge/options/preset_bar.py"></location>
            <source>Start from</source>
            <translation>Zacznij od</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_page.py"></location>
            <source>Start practice</source>
            <translation>Zacznij ćwiczenia</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Start with</source>
            <translation>Zacznij od</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>State</source>
            <translation>Stan</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Station</source>
            <translation>Stanowisko</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Station names</source>
            <translation>Nazwy stanowisk</translation>
        </message>
        <message>
            <location filename="../../bridge/window.py"></location>
            <source>Station, {station}</source>
            <translation>Stanowisko, {station}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/leave_page.py"></location>
            <source>Stay</source>
            <translation>Zostań</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Stays open on the PO</source>
            <translation>Pozostaje otwarte na ZZ</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Steady</source>
            <translation>Stabilna</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/after_page.py"></location>
            <source>Still open</source>
            <translation>Nadal otwarte</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/after_page.py"></location>
            <source>Still open on {document}</source>
            <translation>Nadal otwarte na {document}</translation>
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
            <translation>Zakończ pomiar</translation>
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
            <translation>Ścisłe</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Sunday</source>
            <translation>Niedziela</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Supervisor</source>
            <translation>Kierownik</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Supervisor PIN</source>
            <translation>PIN kierownika</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>TAKEN BACK</source>
            <translation>COFNIĘTO</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>TRACKING WANTED</source>
            <translation>NR PRZESYŁKI</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Take back the last unit</source>
            <translation>Cofnij ostatnią sztukę</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Take it</source>
            <translation>Pobierz</translation>
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
            <translation>Wyjmij z paczki</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Take it out, then scan OK.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Wyjmij, potem zeskanuj OK.</translation>
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
            <translation>Wyjmij sztukę: potem zeskanuj jej numer</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list.py"></location>
            <source>Take out</source>
            <translation>Wyjmij</translation>
        </message>
        <message>
            <location filename="../../bridge/options/locks.py"></location>
            <source>Take out a serial</source>
            <translation>Wyjmij numer seryjny</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Take over</source>
            <translation>Przejmij</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Take over {n} ms</source>
            <translation>
                <numerusform>Przejmij {n} ms</numerusform>
                <numerusform>Przejmij {n} ms</numerusform>
                <numerusform>Przejmij {n} ms</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>Take over {pattern}</source>
            <translation>Przejmij {pattern}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Take the box off the scale.</source>
            <translation>Zdejmij paczkę z wagi.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Take the last box off first.</source>
            <translation>Najpierw zdejmij ostatnią paczkę.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/body.py"></location>
            <source>Take what is known here</source>
            <translation>Weź to, co tu znane</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Take {document} back?</source>
            <translation>Cofnąć wysyłkę {document}?</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Taken back</source>
            <translation>Cofnięto</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Taken out of {document} again</source>
            <translation>Znów wyjęto z {document}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>Takes a number from {least} to {most} or nothing, not {text}.</source>
            <translation>Przyjmuje liczbę od {least} do {most} lub nic, nie {text}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>Takes a number from {least} to {most}, not {text}.</source>
            <translation>Przyjmuje liczbę od {least} do {most}, nie {text}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/told.py"></location>
            <source>Takes at most {n} characters, and only those that can be printed.</source>
            <translation>
                <numerusform>Przyjmuje najwyżej {n} znak, i tylko drukowalny.</numerusform>
                <numerusform>Przyjmuje najwyżej {n} znaki, i tylko drukowalne.</numerusform>
                <numerusform>Przyjmuje najwyżej {n} znaków, i tylko drukowalne.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/told.py"></location>
            <source>Takes at most {n} names of at most {letters} characters.</source>
            <translation>
                <numerusform>Przyjmuje najwyżej {n} nazwisko, do {letters} znaków.</numerusform>
                <numerusform>Przyjmuje najwyżej {n} nazwiska, każde do {letters} znaków.</numerusform>
                <numerusform>Przyjmuje najwyżej {n} nazwisk, każde do {letters} znaków.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Taking back an order that was shipped</source>
            <translation>Cofnięcie zamówienia, które już wysłano</translation>
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
            <translation>Wielkość tekstu</translation>
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
            <translation>To kod polecenia.</translation>
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
            <translation>To był inny kod: zeskanuj kartę powyżej.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/mode_switch.py"></location>
            <source>The arrow keys choose.</source>
            <translation>Wybór klawiszami strzałek.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The central answers. {why}</source>
            <translation>Centrala odpowiada. {why}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/bridge_central.py"></location>
            <source>The central at {address} answered for something else than was sent.</source>
            <translation>Centrala {address} odpowiedziała na coś innego, niż przesłano.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The central at {address} cannot answer now (status {n}).</source>
            <translation>
                <numerusform>Centrala {address} nie może teraz odpowiedzieć (status {n}).</numerusform>
                <numerusform>Centrala {address} nie może teraz odpowiedzieć (status {n}).</numerusform>
                <numerusform>Centrala {address} nie może teraz odpowiedzieć (status {n}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/bridge_central.py"></location>
            <source>The central at {address} cannot answer now (status {status}).</source>
            <translation>Centrala {address} nie może teraz odpowiedzieć (status {status}).</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>The central at {address} cannot be reached.</source>
            <translation>Centrala {address} jest nieosiągalna.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>The central at {address} did not answer in time.</source>
            <translation>Centrala {address} nie odpowiedziała na czas.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/bridge_central.py"></location>
            <source>The central at {address} does not accept this station's token.</source>
            <translation>Centrala {address} nie uznaje tokenu tego stanowiska.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/proof.py"></location>
            <source>The central at {address} does not accept this token.</source>
            <translation>Centrala {address} nie uznaje tego tokenu.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>The central at {address} does not speak TLS there.</source>
            <translation>Centrala {address} nie mówi tam w TLS.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/bridge_central.py"></location>
            <source>The central at {address} refused it with status {status}.</source>
            <translation>Centrala {address} odrzuciła to, status {status}.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/enrolling.py"></location>
            <source>The central at {address} takes no setup codes; its Bridge is too old.</source>
            <translation>Centrala {address} nie przyjmuje kodów konfiguracji; jej Bridge jest za stary.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The central at {address} {flaw}.</source>
            <translation>Centrala {address} {flaw}.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/calls.py"></location>
            <source>The central at {address} {what}.</source>
            <translation>Centrala {address} {what}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>The central is asked, 3 s at most.</source>
            <translation>Pytanie do centrali, najwyżej 3 s.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The central is too new for this station: update the station.</source>
            <translation>Centrala jest za nowa dla tego stanowiska: zaktualizuj stanowisko.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The central is too old for this station: update the central.</source>
            <translation>Centrala jest za stara dla tego stanowiska: zaktualizuj centralę.</translation>
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
            <translation>Centrala pokazuje inny certyfikat: jego odcisk to {shows}, w Opcjach jest {knows}.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>The central was never reached</source>
            <translation>Z centralą nigdy nie było połączenia</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The central's certificate ends in {n} days; it needs a new one.</source>
            <translation>
                <numerusform>Certyfikat centrali wygasa za {n} dzień; potrzebny jest nowy.</numerusform>
                <numerusform>Certyfikat centrali wygasa za {n} dni; potrzebny jest nowy.</numerusform>
                <numerusform>Certyfikat centrali wygasa za {n} dni; potrzebny jest nowy.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/clocks.py"></location>
            <source>The clock of this computer is {span} ahead of the central's.</source>
            <translation>Zegar tego komputera wyprzedza zegar centrali o {span}.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/clocks.py"></location>
            <source>The clock of this computer is {span} behind the central's.</source>
            <translation>Zegar tego komputera spóźnia się względem zegara centrali o {span}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>The day after</source>
            <translation>Dzień później</translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>The day before</source>
            <translation>Dzień wcześniej</translation>
        </message>
        <message>
            <location filename="../../bridge/store/sqlite.py"></location>
            <source>The disk refuses to read or write {file}; check the disk and who may write there.</source>
            <translation>Dysk nie pozwala odczytać lub zapisać {file}; sprawdź dysk i uprawnienia do zapisu.</translation>
        </message>
        <message>
            <location filename="../../bridge/store/sqlite.py"></location>
            <source>The disk with {folder} is full; make room, then go on.</source>
            <translation>Dysk z folderem {folder} jest pełny; zwolnij miejsce i pracuj dalej.</translation>
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
            <translation>Lista, którą widać po starcie</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/link.py"></location>
            <source>The list could not be fetched; try again.</source>
            <translation>Nie udało się pobrać listy; spróbuj ponownie.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The name {host} is not found.</source>
            <translation>Nie znaleziono nazwy {host}.</translation>
        </message>
        <message>
            <location filename="../../bridge/pinning.py"></location>
            <source>The new PIN is set. Type it.</source>
            <translation>Nowy PIN ustawiony. Wpisz go.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_page.py"></location>
            <source>The newest {n:,} are shown.</source>
            <translation>
                <numerusform>Pokazano najnowszy: {n:,}.</numerusform>
                <numerusform>Pokazano najnowsze {n:,}.</numerusform>
                <numerusform>Pokazano najnowsze {n:,}.</numerusform>
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
            <translation>Opcje zapisano w {file}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>The options locked themselves. 1 change was not saved.</source>
            <translation>Opcje zablokowały się same. Nie zapisano 1 zmiany.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/told.py"></location>
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
            <translation>Dokumentów nie zapisano.</translation>
        </message>
        <message>
            <location filename="../../bridge/practice.py"></location>
            <source>The practice data cannot be written: {why}.</source>
            <translation>Nie można zapisać danych do ćwiczeń: {why}.</translation>
        </message>
        <message>
            <location filename="../../bridge/practising.py"></location>
            <source>The practice data could not be made. The log says why.</source>
            <translation>Nie udało się przygotować danych do ćwiczeń. Dziennik mówi dlaczego.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/report_pages.py"></location>
            <source>The printer takes nothing.</source>
            <translation>Drukarka niczego nie przyjmuje.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/paper_print.py"></location>
            <source>The printer “{printer}” takes nothing.</source>
            <translation>Drukarka „{printer}” niczego nie przyjmuje.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>The rows cannot be checked.</source>
            <translation>Nie można sprawdzić wierszy.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>The same digits once more</source>
            <translation>Te same cyfry jeszcze raz</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_page.py"></location>
            <source>The sample goods are being laid out. This takes up to half a minute.</source>
            <translation>Przygotowanie przykładowego towaru. Trwa do pół minuty.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>The scale cannot be read.</source>
            <translation>Nie można odczytać wagi.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>The scale cannot be used.</source>
            <translation>Nie można użyć wagi.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>The scale does not answer.</source>
            <translation>Waga nie odpowiada.</translation>
        </message>
        <message>
            <location filename="../../bridge/weighing.py"></location>
            <source>The scale is not understood. Check its language in the Options.</source>
            <translation>Nie można zrozumieć wagi. Sprawdź jej język w Opcjach.</translation>
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
            <translation>Skaner pisze dla klawiatury USA, a komputer ma: {keyboard}. Przychodzą złe znaki.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>The scanner's own beeper</source>
            <translation>Własny sygnał skanera</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_page.py"></location>
            <source>The scanners work as always, but nothing is sent and nothing counts.</source>
            <translation>Skanery działają jak zawsze, ale nic nie jest przesyłane i nic się nie liczy.</translation>
        </message>
        <message>
            <location filename="../../bridge/enrolling.py"></location>
            <source>The station is closing.</source>
            <translation>Stanowisko jest zamykane.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/outbox.py"></location>
            <source>The station stopped before the central answered.</source>
            <translation>Stanowisko zatrzymało się, zanim centrala odpowiedziała.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>The system's keyring</source>
            <translation>Pęk kluczy systemu</translation>
        </message>
        <message>
            <location filename="../../bridge/pinning.py"></location>
            <source>The token could not be checked; the station's log says why.</source>
            <translation>Nie udało się sprawdzić tokenu; dziennik stanowiska mówi dlaczego.</translation>
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
            <translation>Droga do niej nie jest szyfrowana: kto podsłuchuje sieć, może odczytać token.</translation>
        </message>
        <message>
            <location filename="../../bridge/desk/settling.py"></location>
            <source>There is no operation {operation} here.</source>
            <translation>Nie ma tu operacji {operation}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>There is no option {key}; `bridge options show` lists all.</source>
            <translation>Nie ma opcji {key}; `bridge options show` pokazuje wszystkie.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>There is no option {key}; do you mean {near}?</source>
            <translation>Nie ma opcji {key}; czy chodzi o {near}?</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/papers.py"></location>
            <source>There is no order {document} here.</source>
            <translation>Nie ma tu zamówienia {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>There is no receiving session {session} here.</source>
            <translation>Nie ma tu sesji przyjęcia {session}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>There is no text in {where}.</source>
            <translation>Brak tekstu, źródło: {where}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>There is nothing in the field.</source>
            <translation>Pole jest puste.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/preset_bar.py"></location>
            <source>These options are as in {preset}.</source>
            <translation>Te opcje są jak w zestawie {preset}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>These two are not alike. Type the new PIN twice.</source>
            <translation>Te dwa się różnią. Wpisz nowy PIN dwa razy.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>This PO</source>
            <translation>To ZZ</translation>
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
            <translation>Ten komputer nie ma drukarki „{name}”; zna: {known}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>This document</source>
            <translation>Ten dokument</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>This file cannot be used.</source>
            <translation>Tego pliku nie można użyć.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/setup_code.py"></location>
            <source>This is no setup code: one begins with {start}.</source>
            <translation>To nie jest kod konfiguracji: taki zaczyna się od {start}.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/token.py"></location>
            <source>This is no token of a central.</source>
            <translation>To nie jest token centrali.</translation>
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
            <translation>To zamówienie</translation>
        </message>
        <message>
            <location filename="../../bridge/report/desk.py"></location>
            <source>This report cannot be made. Call IT.</source>
            <translation>Nie można sporządzić tego raportu. Wezwij IT.</translation>
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
            <location filename="../../bridge/sync/centrals/enrolling.py"></location>
            <source>This setup code is more than a day old; have the central print a new one.</source>
            <translation>Ten kod konfiguracji ma więcej niż dobę; niech centrala wydrukuje nowy.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/enrolling.py"></location>
            <source>This setup code is not known at this central.</source>
            <translation>Ta centrala nie zna tego kodu konfiguracji.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/setup_code.py"></location>
            <source>This setup code is not whole; scan it again.</source>
            <translation>Ten kod konfiguracji nie jest cały; zeskanuj ponownie.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/enrolling.py"></location>
            <source>This setup code was used already; have the central print a new one.</source>
            <translation>Ten kod konfiguracji został już użyty; niech centrala wydrukuje nowy.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/detail_pane.py"></location>
            <source>This station</source>
            <translation>To stanowisko</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/proof.py"></location>
            <source>This station has no central, so there is no token that could stand in for the PIN.</source>
            <translation>To stanowisko nie ma centrali, więc nie ma tokenu, który mógłby zastąpić PIN.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/token.py"></location>
            <source>This station has no token for {address}; set it in Options &gt; Connection.</source>
            <translation>To stanowisko nie ma tokenu dla {address}; ustaw go w Opcje &gt; Połączenie.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/token.py"></location>
            <source>This station has no token for {address}; set it in the Options or in {variable}.</source>
            <translation>To stanowisko nie ma tokenu dla {address}; ustaw go w Opcjach lub w {variable}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/frame.py"></location>
            <source>This station only. Every change is kept: what, when, by whom.</source>
            <translation>Tylko to stanowisko. Każda zmiana jest zapisywana: co, kiedy, przez kogo.</translation>
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
            <translation>Te go zachowują.</translation>
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
            <translation>Czwartek</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Time</source>
            <translation>Czas</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>To the list</source>
            <translation>Do listy</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>To the list of orders</source>
            <translation>Do listy zamówień</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>To the list of purchase orders</source>
            <translation>Do listy zamówień zakupu</translation>
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
            <translation>Token odrzucony</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Token refused. Nothing is lost. Call IT.</source>
            <translation>Token odrzucony. Nic nie przepadnie. Wezwij IT.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Told once everything is saved.</source>
            <translation>Znane, gdy wszystko będzie zapisane.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Toledo 8217</source>
            <translation>Toledo 8217</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Too heavy</source>
            <translation>Za ciężka</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/page.py"></location>
            <source>Trace a serial</source>
            <translation>Historia numeru seryjnego</translation>
        </message>
        <message>
            <location filename="../../bridge/offering.py"></location>
            <source>Trace serial</source>
            <translation>Historia nr seryjnego</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Tracking</source>
            <translation>Nr przesyłki</translation>
        </message>
        <message>
            <location filename="../../bridge/session/packing.py"></location>
            <source>Tracking number</source>
            <translation>Numer przesyłki</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Tracking number used before</source>
            <translation>Numer przesyłki już użyty</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Tracking wanted</source>
            <translation>Podaj nr przesyłki</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Tracking, {box}</source>
            <translation>Nr przesyłki, {box}</translation>
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
            <translation>Wtorek</translation>
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
            <translation>Wpisz</translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>Type 4 to 8 digits</source>
            <translation>Wpisz od 4 do 8 cyfr</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_pad.py"></location>
            <source>Type 4 to 8 digits, or scan your badge</source>
            <translation>Wpisz od 4 do 8 cyfr lub zeskanuj identyfikator</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_pad.py"></location>
            <source>Type 4 to 8 digits; scan your badge first, if you have one</source>
            <translation>Wpisz od 4 do 8 cyfr; najpierw zeskanuj identyfikator, jeśli go masz</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>Type a SKU or UPC of this PO.</source>
            <translation>Wpisz SKU lub UPC z tego ZZ.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/scan_actions.py"></location>
            <source>Type a SKU or serial</source>
            <translation>Wpisz SKU lub nr</translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>Type a serial</source>
            <translation>Wpisz numer seryjny</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Type a serial number, then Enter</source>
            <translation>Wpisz numer seryjny, potem Enter</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Type a tracking number</source>
            <translation>Wpisz numer przesyłki</translation>
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
            <translation>Wpisz klawiszem F6.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Type its SKU or UPC, then press Enter.</source>
            <translation>Wpisz jego SKU lub UPC, potem naciśnij Enter.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Type or paste a token</source>
            <translation>Wpisz lub wklej token</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Type or paste it. What is scanned meanwhile counts as before.</source>
            <translation>Wpisz lub wklej go. Skany w tym czasie liczą się jak dotąd.</translation>
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
            <translation>Najpierw wpisz nazwisko.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/token.py"></location>
            <source>Type the token for {address} in Options &gt; Connection.</source>
            <translation>Wpisz token dla {address} w Opcje &gt; Połączenie.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Type the weight</source>
            <translation>Wpisz wagę</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Type weight</source>
            <translation>Wpisz wagę</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Typed</source>
            <translation>Wpisano</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Typed and pasted</source>
            <translation>Wpisane i wklejone</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Typed or set aside</source>
            <translation>Wpisane lub odłożone</translation>
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
            <translation>Wpisano {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Typed.</source>
            <translation>Wpisano.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/table.py"></location>
            <source>UPC</source>
            <translation>UPC</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>UPC or SKU label, or a serial</source>
            <translation>Etykieta UPC lub SKU albo numer seryjny</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>UPC, SKU or case label</source>
            <translation>Kod UPC, SKU lub etykieta kartonu</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/scan_actions.py"></location>
            <source>Undo last</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Undoing one's own last scan is always free</source>
            <translation>Cofnięcie własnego ostatniego skanu jest zawsze wolne</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Unit</source>
            <translation>Sztuka</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Unit of weight</source>
            <translation>Jednostka wagi</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/serial_content.py"></location>
            <source>Unit {number}</source>
            <translation>Sztuka {number}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Units</source>
            <translation>Sztuki</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Units above the order, counted over all sessions</source>
            <translation>Sztuki ponad zamówienie, liczone we wszystkich sesjach</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Units by pallet</source>
            <translation>Sztuki według palet</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>Units received</source>
            <translation>Przyjęte sztuki</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/detail_pane.py"></location>
            <source>Units that cannot be taken</source>
            <translation>Sztuki, których nie można zaksięgować</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Unknown code</source>
            <translation>Nieznany kod</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Unknown item</source>
            <translation>Nieznany towar</translation>
        </message>
        <message>
            <location filename="../../bridge/report/receipt_page.py"></location>
            <source>Unlisted</source>
            <translation>Spoza listy</translation>
        </message>
        <message>
            <location filename="../../bridge/options/chip.py"></location>
            <source>Unlocked by {who}, locks in {left}</source>
            <translation>Odblokowane: {who}, do blokady: {left}</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>Unship</source>
            <translation>Cofnij wysyłkę</translation>
        </message>
        <message>
            <location filename="../../bridge/options/locks.py"></location>
            <source>Unship an order</source>
            <translation>Cofnij wysyłkę zamówienia</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Unship it</source>
            <translation>Tak, cofnij</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Unshipped</source>
            <translation>Niewysłane</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Unshipped {time}, {state}</source>
            <translation>Cofnięto wysyłkę {time}, {state}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Unshipping</source>
            <translation>Cofnięcie wysyłki</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Up to a percentage</source>
            <translation>Do pewnego procentu</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Use strict order ID filtering</source>
            <translation>Ścisłe filtrowanie numeru</translation>
        </message>
        <message>
            <location filename="../../bridge/session/judging.py"></location>
            <source>Use the command sheet (F1).</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Użyj karty poleceń (F1).</translation>
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
            <translation>Dostawca</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Vendor invoice</source>
            <translation>Faktura dostawcy</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_table.py"></location>
            <source>Verdict</source>
            <translation>Ocena</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Volume</source>
            <translation>Głośność</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>WEIGHED</source>
            <translation>ZWAŻONO</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>WHY</source>
            <translation>DLACZEGO</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Wait until it stands still.</source>
            <translation>Poczekaj, aż się ustabilizuje.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin.py"></location>
            <source>Wait {time}.</source>
            <translation>Odczekaj: {time}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Waiting for the network</source>
            <translation>Czeka na sieć</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>Waiting to send</source>
            <translation>Czeka na przesłanie</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Waiting, offline since {when}</source>
            <translation>Czeka, offline od {when}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Wanted</source>
            <translation>Oczekiwanie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>Warehouse</source>
            <translation>Magazyn</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Warning not confirmed</source>
            <translation>Ostrzeżenie niepotwierdzone</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Wednesday</source>
            <translation>Środa</translation>
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
            <translation>Waga</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Weight in {unit}, such as 2.35</source>
            <translation>Waga w {unit}, np. 2.35</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Weight of box {number}</source>
            <translation>Waga paczki {number}</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Weight, kg</source>
            <translation>Waga, kg</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>What</source>
            <translation>Co</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>What SHORT does when units are missing</source>
            <translation>Co robi SHORT, gdy brakuje sztuk</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>What a supervisor allows stands here, with the reason.</source>
            <translation>Tu stoi to, na co zezwala kierownik, z powodem.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/enrolling.py"></location>
            <source>What answers at {address} does not have the certificate of this setup code; nothing was sent to it.</source>
            <translation>To, co odpowiada pod {address}, nie ma certyfikatu z tego kodu konfiguracji; nic tam nie wysłano.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/bridge_central.py"></location>
            <source>What answers at {address} is not a Bridge central.</source>
            <translation>To, co odpowiada pod {address}, nie jest centralą Bridge.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>What arrives</source>
            <translation>Co przychodzi</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>What becomes of a serial that this rule refuses</source>
            <translation>Co się dzieje z numerem, który ta reguła odrzuca</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/page.py"></location>
            <source>What happened</source>
            <translation>Co się działo</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/facts_pane.py"></location>
            <source>What is known</source>
            <translation>Co wiadomo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/dialog.py"></location>
            <source>What is not saved yet is not in it.</source>
            <translation>Nie ma w nim tego, co jeszcze niezapisane.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_page.py"></location>
            <source>What is open here stays open, and is here again after practice.</source>
            <translation>Co jest tu otwarte, pozostaje otwarte i wróci po ćwiczeniach.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/views.py"></location>
            <source>What is scanned meanwhile counts as before.</source>
            <translation>Skany w tym czasie liczą się jak dotąd.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>What it refuses counts after the supervisor's PIN.</source>
            <translation>Co odrzuca, liczy się po podaniu PIN kierownika.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>What it refuses does not count.</source>
            <translation>Co odrzuca, nie liczy się.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>What it refuses is asked about: OK keeps it, NO drops it.</source>
            <translation>O to, co odrzuca, pyta: OK zachowuje, NO usuwa.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>What the central refused, on the page Needs attention</source>
            <translation>Co odrzuciła centrala, na stronie Wymaga uwagi</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_table.py"></location>
            <source>What to do</source>
            <translation>Co zrobić</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>What was packed</source>
            <translation>Co spakowano</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_page.py"></location>
            <source>What was saved</source>
            <translation>Co zapisano</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_page.py"></location>
            <source>What was shipped</source>
            <translation>Co wysłano</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/token.py"></location>
            <source>What {variable} holds is no token of a central.</source>
            <translation>To, co jest w {variable}, nie jest tokenem centrali.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>When</source>
            <translation>Kiedy</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>When asked for</source>
            <translation>Na żądanie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Where a PIN is set, nobody sees or changes them without it</source>
            <translation>Gdy PIN jest ustawiony, nikt ich bez niego nie widzi ani nie zmienia</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Where a product code, in any spelling, is no serial</source>
            <translation>Gdzie kod towaru, w każdym zapisie, nie jest numerem</translation>
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
            <translation>Gdzie trzymany jest token</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Where this station sends to and fetches from</source>
            <translation>Dokąd to stanowisko przesyła i skąd pobiera</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Which units get a label as they are received</source>
            <translation>Które sztuki dostają etykietę przy przyjęciu</translation>
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
            <translation>Kto tu skanuje; stoi w każdym wierszu historii skanów</translation>
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
            <translation>Cały katalog</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Why</source>
            <translation>Dlaczego</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_table.py"></location>
            <source>Why it cannot ship</source>
            <translation>Dlaczego nie można wysłać</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Why?</source>
            <translation>Dlaczego?</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_page.py"></location>
            <source>With these rules</source>
            <translation>Z tymi regułami</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>With tracking</source>
            <translation>Z nr przesyłki</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/proof.py"></location>
            <source>Without it only this station's own token is good, and this is another one.</source>
            <translation>Bez niej ważny jest tylko token tego stanowiska, a to jest inny.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/row_slot.py"></location>
            <source>Without serial</source>
            <translation>Bez numeru seryjnego</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Work</source>
            <translation>Praca</translation>
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
            <translation>Czy to przejdzie?</translation>
        </message>
        <message>
            <location filename="../../bridge/slips.py"></location>
            <source>Written to {folder}.</source>
            <translation>Zapisano w {folder}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/desk.py"></location>
            <source>Written to {place}</source>
            <translation>Zapisano w {place}</translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>Written to {place}. Delete the file when it is printed.</source>
            <translation>Zapisano w {place}. Po wydrukowaniu usuń plik.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin.py"></location>
            <source>Wrong PIN. Wait {time}.</source>
            <translation>Zły PIN. Odczekaj: {time}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin_page.py"></location>
            <source>Wrong PIN. {wait}</source>
            <translation>Zły PIN. {wait}</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Wrong length</source>
            <translation>Zła długość</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Wrong letters</source>
            <translation>Złe znaki</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Yes, to what the screen asks</source>
            <translation>Tak, na pytanie ekranu</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Zebra, SSI</source>
            <translation>Zebra, SSI</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Zebra, plain serial</source>
            <translation>Zebra, szeregowo bez protokołu</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>a Belgian keyboard</source>
            <translation>klawiatura belgijska</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>a French keyboard</source>
            <translation>klawiatura francuska</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>a German keyboard</source>
            <translation>klawiatura niemiecka</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>a MAC address</source>
            <translation>adres MAC</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>a Spanish or Italian keyboard</source>
            <translation>klawiatura hiszpańska lub włoska</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/rules.py"></location>
            <source>a UPC</source>
            <translation>UPC</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>a carton label</source>
            <translation>etykieta kartonu</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>a carton's code</source>
            <translation>kod kartonu</translation>
        </message>
        <message>
            <location filename="../../bridge/session/batch.py"></location>
            <source>a date</source>
            <translation>data</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>a medical label</source>
            <translation>etykieta medyczna</translation>
        </message>
        <message>
            <location filename="../../bridge/options/kinds.py"></location>
            <source>a number from {least} to {most}</source>
            <translation>liczbę od {least} do {most}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/kinds.py"></location>
            <source>a number from {least} to {most} or nothing</source>
            <translation>liczbę od {least} do {most} albo nic</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>a product's code</source>
            <translation>kod towaru</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>a serial is wanted</source>
            <translation>wymagany numer seryjny</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>a supervisor must allow it</source>
            <translation>wymagana zgoda kierownika</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>a tracking number</source>
            <translation>numer przesyłki</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>accepted</source>
            <translation>przyjęto w centrali</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>alias</source>
            <translation>alias</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>all is put back</source>
            <translation>odstawione</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>allowed by {name}</source>
            <translation>zezwolenie: {name}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>an IMEI</source>
            <translation>IMEI</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/notice_card.py"></location>
            <source>and {n} more</source>
            <translation>
                <numerusform>i jeszcze {n}</numerusform>
                <numerusform>i jeszcze {n}</numerusform>
                <numerusform>i jeszcze {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>another Bridge</source>
            <translation>inny Bridge</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>another keyboard</source>
            <translation>inna klawiatura</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>another order is in front</source>
            <translation>na ekranie jest inne zamówienie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>another product has this serial</source>
            <translation>inny towar ma ten numer</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>answered then: {then}, with these rules: {now}</source>
            <translation>odpowiedź wtedy: {then}, z tymi regułami: {now}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>any carrier's label</source>
            <translation>etykieta dowolnego przewoźnika</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>asked by {asked}, allowed by {allowed}: {why}</source>
            <translation>pytanie: {asked}, zgoda: {allowed}: {why}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/kinds.py"></location>
            <source>at most {most} names of at most {letters} characters, one a line or with commas between</source>
            <translation>do {most} nazwisk po najwyżej {letters} znaków, każde w osobnym wierszu lub po przecinku</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/buttons.py"></location>
            <source>barcode {command}</source>
            <translation>kod {command}</translation>
        </message>
        <message>
            <location filename="../../bridge/desk/lookups.py"></location>
            <source>before</source>
            <translation>wcześniej</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/table_delegate.py"></location>
            <source>before {n}</source>
            <translation>
                <numerusform>wcześniej {n}</numerusform>
                <numerusform>wcześniej {n}</numerusform>
                <numerusform>wcześniej {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>being sent</source>
            <translation>w trakcie przesyłania</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>box in hand</source>
            <translation>bieżąca paczka</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>box {number}</source>
            <translation>paczka {number}</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>box {number} of {boxes}</source>
            <translation>paczka {number} z {boxes}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>broke the connection off ({error})</source>
            <translation>przerwała połączenie ({error})</translation>
        </message>
        <message>
            <location filename="../../bridge/session/eligible.py"></location>
            <source>cancelled</source>
            <translation>anulowane</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/calls.py"></location>
            <source>cannot be reached</source>
            <translation>jest nieosiągalna</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>cannot prove that it is who it says</source>
            <translation>nie może udowodnić, że jest tą, za którą się podaje</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>carrier's</source>
            <translation>przewoźnika</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>case code</source>
            <translation>kod kartonu</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>characters</source>
            <translation>znaków</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>characters no serial has</source>
            <translation>znaki, których nie ma żaden numer</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/scan_rows.py"></location>
            <source>check</source>
            <translation>sprawdź</translation>
        </message>
        <message>
            <location filename="../../bridge/options/preset_bar.py"></location>
            <source>chosen</source>
            <translation>wybrane</translation>
        </message>
        <message>
            <location filename="../../bridge/options/preset_bar.py"></location>
            <source>chosen, changed</source>
            <translation>wybrane, zmienione</translation>
        </message>
        <message>
            <location filename="../../bridge/options/fold.py"></location>
            <source>closed</source>
            <translation>zwinięte</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>code</source>
            <translation>kod</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>connected</source>
            <translation>połączony</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_content.py"></location>
            <source>counted</source>
            <translation>policzono</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>counted already</source>
            <translation>już policzono</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>counted with its serial</source>
            <translation>policzono z numerem seryjnym</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>counted without a serial</source>
            <translation>policzono bez numeru seryjnego</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>counted without serials</source>
            <translation>policzono bez numerów seryjnych</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>damaged</source>
            <translation>uszkodzenie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/row.py"></location>
            <source>default: {words}</source>
            <translation>domyślnie: {words}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/calls.py"></location>
            <source>did not answer in time</source>
            <translation>nie odpowiedziała na czas</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>differences first</source>
            <translation>najpierw różnice</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>document opened</source>
            <translation>otwarto dokument</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>does not allow it</source>
            <translation>nie zezwala</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>does not speak TLS there</source>
            <translation>nie mówi tam w TLS</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>drops the code</source>
            <translation>usuwa kod</translation>
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
            <translation>przechodzi tam</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>has a certificate for another name or address</source>
            <translation>ma certyfikat na inną nazwę lub adres</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>has a certificate of no authority that this computer knows</source>
            <translation>ma certyfikat urzędu, którego ten komputer nie zna</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>has a certificate that has expired, or the clock of this computer is wrong</source>
            <translation>ma certyfikat, który wygasł, albo zegar tego komputera jest zły</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>has a certificate that is not valid yet, or the clock of this computer is wrong</source>
            <translation>ma certyfikat jeszcze nieważny albo zegar tego komputera jest zły</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/review_content.py"></location>
            <source>hidden</source>
            <translation>ukryte</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/scan_rows.py"></location>
            <source>ignored</source>
            <translation>pominięto</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>imported</source>
            <translation>zaimportowano</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>imported at receipt</source>
            <translation>zaimportowano przy przyjęciu</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>imported at shipping</source>
            <translation>zaimportowano przy wysyłce</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>in another order's box</source>
            <translation>w paczce innego zamówienia</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pack_content.py"></location>
            <source>in hand</source>
            <translation>bieżąca</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>in this session</source>
            <translation>w tej sesji</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>incomplete</source>
            <translation>niepełny</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>invoice</source>
            <translation>faktura</translation>
        </message>
        <message>
            <location filename="../../bridge/session/ship_open.py"></location>
            <source>it</source>
            <translation>ją</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>it is nested too deeply</source>
            <translation>jest zagnieżdżony zbyt głęboko</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>it is not in UTF-8</source>
            <translation>nie jest w UTF-8</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>it is on</source>
            <translation>naklejone</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>it is out</source>
            <translation>wyjęte</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>keeps the code</source>
            <translation>zachowuje kod</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/kits.py"></location>
            <source>kit {number} of {groups}</source>
            <translation>zestaw {number} z {groups}</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/deliver.py"></location>
            <source>label printer</source>
            <translation>drukarka etykiet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/content.py"></location>
            <source>left {n}</source>
            <translation>
                <numerusform>zostało {n}</numerusform>
                <numerusform>zostało {n}</numerusform>
                <numerusform>zostało {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>line {line}: {problem}</source>
            <translation>wiersz {line}: {problem}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>list filtered</source>
            <translation>zawężono listę</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>looks like another kind of code</source>
            <translation>wygląda jak inny rodzaj kodu</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>lost</source>
            <translation>utracony</translation>
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
            <translation>nie wolno otworzyć</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>minutes</source>
            <translation>minut</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>mm</source>
            <translation>mm</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>more than ordered</source>
            <translation>więcej niż zamówiono</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>ms</source>
            <translation>ms</translation>
        </message>
        <message>
            <location filename="../../bridge/options/kinds.py"></location>
            <source>names without control characters, separated by blanks</source>
            <translation>nazwy bez znaków sterujących, rozdzielone odstępami</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/ship_content.py"></location>
            <source>needs a serial</source>
            <translation>wymaga numeru seryjnego</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/content.py"></location>
            <source>needs serials</source>
            <translation>wymaga numerów seryjnych</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>never received</source>
            <translation>nigdy nie przyjęto</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/book.py"></location>
            <source>no full copy</source>
            <translation>brak pełnej kopii</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>no serial</source>
            <translation>brak nr seryjnego</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>no serial missing</source>
            <translation>numery kompletne</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pack_content.py"></location>
            <source>no weight</source>
            <translation>brak wagi</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>nobody named</source>
            <translation>bez nazwiska</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pack_content.py"></location>
            <source>none yet</source>
            <translation>jeszcze brak</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>not confirmed yet, asking</source>
            <translation>jeszcze niepotwierdzone, trwa pytanie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>not in stock</source>
            <translation>nie ma na stanie</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_content.py"></location>
            <source>not needed</source>
            <translation>niewymagany</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>not of the pattern</source>
            <translation>niezgodny ze wzorcem</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>not on the vendor's list</source>
            <translation>brak na liście dostawcy</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>not ordered</source>
            <translation>nie zamówiono</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>not saved</source>
            <translation>nie zapisano</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>not saved yet</source>
            <translation>jeszcze nie zapisano</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>not shipped yet</source>
            <translation>jeszcze nie wysłano</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>not there</source>
            <translation>nie ma go</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track.py"></location>
            <source>not yet</source>
            <translation>jeszcze nie</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>of {n:,}</source>
            <translation>
                <numerusform>z {n:,}</numerusform>
                <numerusform>z {n:,}</numerusform>
                <numerusform>z {n:,}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>off</source>
            <translation>wyłączone</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/page.py"></location>
            <source>oldest first</source>
            <translation>najstarsze najpierw</translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>on</source>
            <translation>włączone</translation>
        </message>
        <message>
            <location filename="../../bridge/session/eligible.py"></location>
            <source>on hold</source>
            <translation>wstrzymane</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>on this PO</source>
            <translation>na tym ZZ</translation>
        </message>
        <message>
            <location filename="../../bridge/options/kinds.py"></location>
            <source>one line of at most {letters} characters, or nothing</source>
            <translation>jeden wiersz o długości do {letters} znaków albo nic</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>one of {n} boxes</source>
            <translation>
                <numerusform>jedna z {n} paczki</numerusform>
                <numerusform>jedna z {n} paczek</numerusform>
                <numerusform>jedna z {n} paczek</numerusform>
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
            <translation>zamówiono {ordered}, przyjęto wcześniej {before}, w tej sesji {now}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/ship_content.py"></location>
            <source>ordered {ordered}, scanned {now}, left {left}</source>
            <translation>zamówiono {ordered}, zeskanowano {now}, zostało {left}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>other item</source>
            <translation>inny towar</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>packing slip</source>
            <translation>lista pakowa</translation>
        </message>
        <message>
            <location filename="../../bridge/paperwork.py"></location>
            <source>packing slip printer</source>
            <translation>drukarka list pakowych</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>pallet {number}</source>
            <translation>paleta {number}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>pallet {number}: {units:,}</source>
            <translation>paleta {number}: {units:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>pasted</source>
            <translation>wklejono</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>pasted at receipt</source>
            <translation>wklejono przy przyjęciu</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>pasted at shipping</source>
            <translation>wklejono przy wysyłce</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>pdf:FOLDER, or a printer of this computer</source>
            <translation>pdf:FOLDER albo drukarka tego komputera</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>queued</source>
            <translation>w kolejce</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>receipt {receipt}</source>
            <translation>pokwitowanie {receipt}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>received before</source>
            <translation>już przyjęto wcześniej</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/content.py"></location>
            <source>received before {before}, this session {now}</source>
            <translation>przyjęto wcześniej {before}, w tej sesji {now}</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>refused</source>
            <translation>odrzucono</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>refused by the central</source>
            <translation>odrzucone przez centralę</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>refused by the central, settled</source>
            <translation>odrzucone przez centralę, rozstrzygnięte</translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>revoked {day}</source>
            <translation>unieważniono {day}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>running</source>
            <translation>w toku</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>rush</source>
            <translation>pilne</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/scan_rows.py"></location>
            <source>same scan, not counted</source>
            <translation>ten sam skan, nie policzono</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>saved</source>
            <translation>zapisano</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>scan its parts</source>
            <translation>zeskanuj jego części</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>scanned</source>
            <translation>zeskanowano</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>scanned at receipt</source>
            <translation>zeskanowano przy przyjęciu</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>scanned at shipping</source>
            <translation>zeskanowano przy wysyłce</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>sent</source>
            <translation>przesłano</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>serial of another product</source>
            <translation>numer seryjny innego towaru</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/ship_content.py"></location>
            <source>serial wanted</source>
            <translation>wymagany numer seryjny</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pack_content.py"></location>
            <source>serial {serial}</source>
            <translation>numer seryjny {serial}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>serials not announced</source>
            <translation>numery niezapowiedziane</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>serials not seen</source>
            <translation>numery niewidziane</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>settled</source>
            <translation>rozstrzygnięto</translation>
        </message>
        <message>
            <location filename="../../bridge/session/eligible.py"></location>
            <source>shipped</source>
            <translation>wysłane</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>shipped already</source>
            <translation>już wysłano</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/review_content.py"></location>
            <source>shown</source>
            <translation>widoczne</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>shows another certificate than the one this station knows</source>
            <translation>pokazuje inny certyfikat niż ten, który zna to stanowisko</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>something is missing</source>
            <translation>czegoś brakuje</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>stays here</source>
            <translation>zostaje tutaj</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/header.py"></location>
            <source>step {step} of {steps}, {name}</source>
            <translation>krok {step} z {steps}, {name}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>taken out</source>
            <translation>wyjęto</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>the clipboard</source>
            <translation>schowek</translation>
        </message>
        <message>
            <location filename="../../bridge/session/ship_open.py"></location>
            <source>them</source>
            <translation>je</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>this PO</source>
            <translation>to ZZ</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>this product</source>
            <translation>ten towar</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>this station</source>
            <translation>to stanowisko</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>to the list</source>
            <translation>do listy</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pack_content.py"></location>
            <source>tracking number {tracking}</source>
            <translation>numer przesyłki {tracking}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/kinds.py"></location>
            <source>true or false</source>
            <translation>true albo false</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>typed</source>
            <translation>wpisano</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>typed at receipt</source>
            <translation>wpisano przy przyjęciu</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>typed at shipping</source>
            <translation>wpisano przy wysyłce</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>under 1 min</source>
            <translation>poniżej 1 min</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>under 1 minute</source>
            <translation>poniżej 1 minuty</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track.py"></location>
            <source>under way</source>
            <translation>w toku</translation>
        </message>
        <message>
            <location filename="../../bridge/session/correcting.py"></location>
            <source>unit</source>
            <translation>sztuka</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>unit {number:,}</source>
            <translation>sztuka {number:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>units</source>
            <translation>sztuk</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>units on this PO</source>
            <translation>sztuk na tym ZZ</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>units scanned</source>
            <translation>zeskanowane sztuki</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>units set aside</source>
            <translation>odłożone sztuki</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>units {first:,} to {last:,}</source>
            <translation>sztuki od {first:,} do {last:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>unknown item</source>
            <translation>nieznany towar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>unlike earlier serials</source>
            <translation>inny niż dotychczasowe</translation>
        </message>
        <message>
            <location filename="../../bridge/session/eligible.py"></location>
            <source>unpaid</source>
            <translation>nieopłacone</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>waiting to send</source>
            <translation>czeka na przesłanie</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_content.py"></location>
            <source>wanted</source>
            <translation>wymagany</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/calls.py"></location>
            <source>was lost before it answered</source>
            <translation>zniknęła, zanim odpowiedziała</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>with a serial</source>
            <translation>z numerem seryjnym</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/table_delegate.py"></location>
            <source>without serial</source>
            <translation>bez numeru seryjnego</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>wrong length</source>
            <translation>zła długość</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>yesterday {time}</source>
            <translation>wczoraj {time}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>zpl:ADDRESS, pdf:FOLDER, or a printer of this computer</source>
            <translation>zpl:ADDRESS, pdf:FOLDER albo drukarka tego komputera</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/calls.py"></location>
            <source>{address} is not the address of a central; it looks like http://central:8000.</source>
            <translation>{address} nie jest adresem centrali; wygląda on tak: http://central:8000.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>{bad:,} of {units} cannot be taken</source>
            <translation>Nie można zaksięgować: {bad:,}; razem: {units}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>{carrier} label expected</source>
            <translation>oczekiwana etykieta {carrier}</translation>
        </message>
        <message>
            <location filename="../../bridge/session/packing.py"></location>
            <source>{carrier} tracking</source>
            <translation>Numer przesyłki {carrier}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/tabs.py"></location>
            <source>{changed} of {of} changed</source>
            <translation>zmieniono {changed} z {of}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/page.py"></location>
            <source>{complete:,} of {total:,} complete</source>
            <translation>kompletne: {complete:,} z {total:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/desk/unfinished.py"></location>
            <source>{count:,} in {document}</source>
            <translation>{document}: {count:,}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{count:,} of the last {n:,} scans would have been answered differently</source>
            <translation>
                <numerusform>{count:,} z ostatnich {n:,} skanów miałoby inną odpowiedź</numerusform>
                <numerusform>{count:,} z ostatnich {n:,} skanów miałoby inną odpowiedź</numerusform>
                <numerusform>{count:,} z ostatnich {n:,} skanów miałoby inną odpowiedź</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{count:,} of {n:,} scans differ</source>
            <translation>
                <numerusform>{count:,} z {n:,} skanów inaczej</numerusform>
                <numerusform>{count:,} z {n:,} skanów inaczej</numerusform>
                <numerusform>{count:,} z {n:,} skanów inaczej</numerusform>
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
            <translation>nadwyżka: {count:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>{count:,} short</source>
            <translation>brakuje: {count:,}</translation>
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
            <translation>
                <numerusform>Skany: {count} z {of}, {n} ms między znakami.</numerusform>
                <numerusform>Skany: {count} z {of}, {n} ms między znakami.</numerusform>
                <numerusform>Skany: {count} z {of}, {n} ms między znakami.</numerusform>
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
            <translation>Zapisano: {count}</translation>
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
            <translation>{count}, policzone we wcześniejszym dniu: {earlier}</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{device} {name} cannot be opened, trying again</source>
            <translation>{device} {name}: nie można otworzyć, ponawianie</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{device} {name} does not answer, trying again</source>
            <translation>{device} {name}: brak odpowiedzi, ponawianie</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{device} {name} is in use by another program, trying again</source>
            <translation>{device} {name}: używa go inny program, ponawianie</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{device} {name} is no serial port, trying again</source>
            <translation>{device} {name}: to nie port szeregowy, ponawianie</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{device} {name} is not there, trying again</source>
            <translation>{device} {name}: nie ma go, ponawianie</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{device} {name} may not be opened by this user, trying again</source>
            <translation>{device} {name}: ten użytkownik nie może otworzyć, ponawianie</translation>
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
            <translation>{document} nie ma paczki {number}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/service.py"></location>
            <source>{document} has no shipment that could be taken back.</source>
            <translation>{document} nie ma wysyłki, którą można by cofnąć.</translation>
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
            <translation>{document} jest kompletne</translation>
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
            <translation>{document}: {blocked}.</translation>
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
            <translation>Wysłano {document}</translation>
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
            <translation>
                <numerusform>{document} pozostaje otwarte, zostało {n:,}</numerusform>
                <numerusform>{document} pozostaje otwarte, zostało {n:,}</numerusform>
                <numerusform>{document} pozostaje otwarte, zostało {n:,}</numerusform>
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
            <translation>{done:,} z {total:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{done:,} of {total:,} checked</source>
            <translation>Sprawdzono {done:,} z {total:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>{done} here</source>
            <translation>{done} (tutaj)</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{done} of {total} serials</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{done} z {total} nr seryjnych</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>{file} cannot be read: {why}.</source>
            <translation>Nie można odczytać {file}: {why}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/paper.py"></location>
            <source>{file} cannot be written.</source>
            <translation>Nie można zapisać {file}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>{file} cannot be written: {why}.</source>
            <translation>Nie można zapisać {file}: {why}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>{file} has nothing that is otherwise here.</source>
            <translation>{file} nie zawiera nic, co byłoby tu inne.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>{file} holds no options.</source>
            <translation>{file} nie zawiera opcji.</translation>
        </message>
        <message>
            <location filename="../../bridge/store/sqlite.py"></location>
            <source>{file} is damaged or not a file of Bridge; it was left as it is.</source>
            <translation>{file} jest uszkodzony lub nie jest plikiem Bridge; pozostawiono go bez zmian.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>{file} is not a TOML file: {why}.</source>
            <translation>{file} nie jest plikiem TOML: {why}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>{file} is too large for a file of options.</source>
            <translation>{file} jest za duży jak na plik opcji.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/paper.py"></location>
            <source>{file} was not written to its end: the disk refuses.</source>
            <translation>{file} nie zapisano do końca: dysk odmawia.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>{file} was written by Bridge {by} and has what this Bridge {here} does not know: {places}. Nothing was taken.</source>
            <translation>{file} zapisał Bridge {by} i zawiera to, czego ten Bridge {here} nie zna: {places}. Niczego nie przejęto.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>{file} was written by {by} in format {given}; this Bridge {here} reads format {format}. Nothing was taken.</source>
            <translation>{file} zapisał {by} w formacie {given}; ten Bridge {here} czyta format {format}. Niczego nie przejęto.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>{file}, written by Bridge {by}.</source>
            <translation>{file}, zapisane przez Bridge {by}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/report/views.py"></location>
            <source>{first} to {last}, {n:,} scans</source>
            <translation>
                <numerusform>od {first} do {last}, {n:,} skan</numerusform>
                <numerusform>od {first} do {last}, {n:,} skany</numerusform>
                <numerusform>od {first} do {last}, {n:,} skanów</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>{fits:,} of {count:,} serials fit</source>
            <translation>Pasuje {fits:,} z {count:,} numerów</translation>
        </message>
        <message>
            <location filename="../../bridge/report/desk.py"></location>
            <source>{folder} cannot be written: {why}.</source>
            <translation>Nie można zapisać w {folder}: {why}.</translation>
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
            <translation>{help}. Do chwili zapisu: {words}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/order_content.py"></location>
            <source>{here} of {n} units scanned</source>
            <translation>
                <numerusform>zeskanowano {here} z {n} sztuki</numerusform>
                <numerusform>zeskanowano {here} z {n} sztuk</numerusform>
                <numerusform>zeskanowano {here} z {n} sztuk</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>{host} does not answer.</source>
            <translation>{host} nie odpowiada.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>{key} (line {line})</source>
            <translation>{key} (wiersz {line})</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>{key} takes {allowed}, not {text}.</source>
            <translation>{key} przyjmuje {allowed}, a nie {text}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{left:,} of {ordered:,} still to come</source>
            <translation>Czeka jeszcze {left:,} z {ordered:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{matching:,} of 1 order</source>
            <translation>{matching:,} z 1 zamówienia</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/views.py"></location>
            <source>{matching:,} of {n:,} POs</source>
            <translation>
                <numerusform>{matching:,} z {n:,} ZZ</numerusform>
                <numerusform>{matching:,} z {n:,} ZZ</numerusform>
                <numerusform>{matching:,} z {n:,} ZZ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{matching:,} of {n:,} orders</source>
            <translation>
                <numerusform>{matching:,} z {n:,} zamówienia</numerusform>
                <numerusform>{matching:,} z {n:,} zamówień</numerusform>
                <numerusform>{matching:,} z {n:,} zamówień</numerusform>
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
            <translation>
                <numerusform>zaliczone zamiast pytania: {n:,}</numerusform>
                <numerusform>zaliczone zamiast pytania: {n:,}</numerusform>
                <numerusform>zaliczone zamiast pytania: {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} accepted instead of refused</source>
            <translation>
                <numerusform>zaliczone zamiast odrzucenia: {n:,}</numerusform>
                <numerusform>zaliczone zamiast odrzucenia: {n:,}</numerusform>
                <numerusform>zaliczone zamiast odrzucenia: {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} accepted otherwise</source>
            <translation>
                <numerusform>zaliczone inaczej: {n:,}</numerusform>
                <numerusform>zaliczone inaczej: {n:,}</numerusform>
                <numerusform>zaliczone inaczej: {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} asked instead of accepted</source>
            <translation>
                <numerusform>pytanie zamiast zaliczenia: {n:,}</numerusform>
                <numerusform>pytanie zamiast zaliczenia: {n:,}</numerusform>
                <numerusform>pytanie zamiast zaliczenia: {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} asked instead of refused</source>
            <translation>
                <numerusform>pytanie zamiast odrzucenia: {n:,}</numerusform>
                <numerusform>pytanie zamiast odrzucenia: {n:,}</numerusform>
                <numerusform>pytanie zamiast odrzucenia: {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} asked otherwise</source>
            <translation>
                <numerusform>inne pytanie: {n:,}</numerusform>
                <numerusform>inne pytanie: {n:,}</numerusform>
                <numerusform>inne pytanie: {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} at once at most.</source>
            <translation>
                <numerusform>Najwyżej {n:,} naraz.</numerusform>
                <numerusform>Najwyżej {n:,} naraz.</numerusform>
                <numerusform>Najwyżej {n:,} naraz.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} cannot be told</source>
            <translation>
                <numerusform>nie da się określić: {n:,}</numerusform>
                <numerusform>nie da się określić: {n:,}</numerusform>
                <numerusform>nie da się określić: {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} counted</source>
            <translation>
                <numerusform>policzono {n:,}</numerusform>
                <numerusform>policzono {n:,}</numerusform>
                <numerusform>policzono {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} days late</source>
            <translation>
                <numerusform>{n:,} dzień po terminie</numerusform>
                <numerusform>{n:,} dni po terminie</numerusform>
                <numerusform>{n:,} dni po terminie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/trace/page.py"></location>
            <source>{n:,} events, oldest first</source>
            <translation>
                <numerusform>{n:,} zdarzenie, najstarsze najpierw</numerusform>
                <numerusform>{n:,} zdarzenia, najstarsze najpierw</numerusform>
                <numerusform>{n:,} zdarzeń, najstarsze najpierw</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/views.py"></location>
            <source>{n:,} here, {age}</source>
            <translation>
                <numerusform>tutaj {n:,}, {age}</numerusform>
                <numerusform>tutaj {n:,}, {age}</numerusform>
                <numerusform>tutaj {n:,}, {age}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>{n:,} kits</source>
            <translation>
                <numerusform>{n:,} zestaw</numerusform>
                <numerusform>{n:,} zestawy</numerusform>
                <numerusform>{n:,} zestawów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/serials/counts.py"></location>
            <source>{n:,} lines</source>
            <translation>
                <numerusform>{n:,} pozycja</numerusform>
                <numerusform>{n:,} pozycje</numerusform>
                <numerusform>{n:,} pozycji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/review_content.py"></location>
            <source>{n:,} lines complete</source>
            <translation>
                <numerusform>{n:,} kompletna pozycja</numerusform>
                <numerusform>{n:,} kompletne pozycje</numerusform>
                <numerusform>{n:,} kompletnych pozycji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>{n:,} more</source>
            <translation>
                <numerusform>jeszcze {n:,}</numerusform>
                <numerusform>jeszcze {n:,}</numerusform>
                <numerusform>jeszcze {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/pack_boxes.py"></location>
            <source>{n:,} more boxes</source>
            <translation>
                <numerusform>Jeszcze {n:,} paczka</numerusform>
                <numerusform>Jeszcze {n:,} paczki</numerusform>
                <numerusform>Jeszcze {n:,} paczek</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/answers.py"></location>
            <source>{n:,} more waiting</source>
            <translation>
                <numerusform>czeka jeszcze {n:,}</numerusform>
                <numerusform>czeka jeszcze {n:,}</numerusform>
                <numerusform>czeka jeszcze {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{n:,} not seen</source>
            <translation>
                <numerusform>niewidziane: {n:,}</numerusform>
                <numerusform>niewidziane: {n:,}</numerusform>
                <numerusform>niewidziane: {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{n:,} of {sku}</source>
            <translation>
                <numerusform>{n:,} × {sku}</numerusform>
                <numerusform>{n:,} × {sku}</numerusform>
                <numerusform>{n:,} × {sku}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} orders cannot ship now</source>
            <translation>
                <numerusform>{n:,} zamówienia nie można teraz wysłać</numerusform>
                <numerusform>{n:,} zamówień nie można teraz wysłać</numerusform>
                <numerusform>{n:,} zamówień nie można teraz wysłać</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} orders shipped</source>
            <translation>
                <numerusform>{n:,} zamówienie wysłane</numerusform>
                <numerusform>{n:,} zamówienia wysłane</numerusform>
                <numerusform>{n:,} zamówień wysłanych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} orders to ship</source>
            <translation>
                <numerusform>{n:,} zamówienie do wysłania</numerusform>
                <numerusform>{n:,} zamówienia do wysłania</numerusform>
                <numerusform>{n:,} zamówień do wysłania</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{n:,} over</source>
            <translation>
                <numerusform>nadwyżka: {n:,}</numerusform>
                <numerusform>nadwyżka: {n:,}</numerusform>
                <numerusform>nadwyżka: {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>{n:,} products</source>
            <translation>
                <numerusform>{n:,} towar</numerusform>
                <numerusform>{n:,} towary</numerusform>
                <numerusform>{n:,} towarów</numerusform>
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
            <translation>
                <numerusform>odrzucone z innego powodu: {n:,}</numerusform>
                <numerusform>odrzucone z innego powodu: {n:,}</numerusform>
                <numerusform>odrzucone z innego powodu: {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} refused instead of accepted</source>
            <translation>
                <numerusform>odrzucone zamiast zaliczenia: {n:,}</numerusform>
                <numerusform>odrzucone zamiast zaliczenia: {n:,}</numerusform>
                <numerusform>odrzucone zamiast zaliczenia: {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} refused instead of asked</source>
            <translation>
                <numerusform>odrzucone zamiast pytania: {n:,}</numerusform>
                <numerusform>odrzucone zamiast pytania: {n:,}</numerusform>
                <numerusform>odrzucone zamiast pytania: {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} refused rows copied, each with its reason.</source>
            <translation>
                <numerusform>Skopiowano {n:,} odrzucony wiersz z powodem.</numerusform>
                <numerusform>Skopiowano {n:,} odrzucone wiersze, każdy z powodem.</numerusform>
                <numerusform>Skopiowano {n:,} odrzuconych wierszy, każdy z powodem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} rows are left. Copy them, or paste the next.</source>
            <translation>
                <numerusform>Został {n:,} wiersz. Skopiuj go lub wklej następne.</numerusform>
                <numerusform>Zostały {n:,} wiersze. Skopiuj je lub wklej następne.</numerusform>
                <numerusform>Zostało {n:,} wierszy. Skopiuj je lub wklej następne.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} rows are too many.</source>
            <translation>
                <numerusform>{n:,} wiersz to za dużo.</numerusform>
                <numerusform>{n:,} wiersze to za dużo.</numerusform>
                <numerusform>{n:,} wierszy to za dużo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} rows for {sku}</source>
            <translation>
                <numerusform>{n:,} wiersz dla {sku}</numerusform>
                <numerusform>{n:,} wiersze dla {sku}</numerusform>
                <numerusform>{n:,} wierszy dla {sku}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} rows wait for it</source>
            <translation>
                <numerusform>Czeka na to {n:,} wiersz</numerusform>
                <numerusform>Czekają na to {n:,} wiersze</numerusform>
                <numerusform>Czeka na to {n:,} wierszy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} scanned, parked</source>
            <translation>
                <numerusform>zeskan. {n:,}, czeka</numerusform>
                <numerusform>zeskan. {n:,}, czeka</numerusform>
                <numerusform>zeskan. {n:,}, czeka</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} scanned, parked {age}</source>
            <translation>
                <numerusform>zeskan. {n:,}, czeka {age}</numerusform>
                <numerusform>zeskan. {n:,}, czeka {age}</numerusform>
                <numerusform>zeskan. {n:,}, czeka {age}</numerusform>
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
            <translation>
                <numerusform>{n:,} nr seryjny</numerusform>
                <numerusform>{n:,} nr seryjne</numerusform>
                <numerusform>{n:,} nr seryjnych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{n:,} set aside</source>
            <translation>
                <numerusform>odłożone: {n:,}</numerusform>
                <numerusform>odłożone: {n:,}</numerusform>
                <numerusform>odłożone: {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/saved_views.py"></location>
            <source>{n:,} set aside: {reasons}</source>
            <translation>
                <numerusform>odłożone {n:,}: {reasons}</numerusform>
                <numerusform>odłożone {n:,}: {reasons}</numerusform>
                <numerusform>odłożone {n:,}: {reasons}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>{n:,} shipped before</source>
            <translation>
                <numerusform>wysłano już {n:,}</numerusform>
                <numerusform>wysłano już {n:,}</numerusform>
                <numerusform>wysłano już {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{n:,} short</source>
            <translation>
                <numerusform>brakuje: {n:,}</numerusform>
                <numerusform>brakuje: {n:,}</numerusform>
                <numerusform>brakuje: {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/serials/counts.py"></location>
            <source>{n:,} units</source>
            <translation>
                <numerusform>{n:,} sztuka</numerusform>
                <numerusform>{n:,} sztuki</numerusform>
                <numerusform>{n:,} sztuk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/session/ship_open.py"></location>
            <source>{n:,} units are</source>
            <translation>
                <numerusform>{n:,} sztuki</numerusform>
                <numerusform>{n:,} sztuk</numerusform>
                <numerusform>{n:,} sztuk</numerusform>
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
            <translation>
                <numerusform>{n:,} sztuka w tej sesji</numerusform>
                <numerusform>{n:,} sztuki w tej sesji</numerusform>
                <numerusform>{n:,} sztuk w tej sesji</numerusform>
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
            <translation>
                <numerusform>{n:,} sztuka pozostaje otwarta</numerusform>
                <numerusform>{n:,} sztuki pozostają otwarte</numerusform>
                <numerusform>{n:,} sztuk pozostaje otwartych</numerusform>
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
            <translation>
                <numerusform>bez numeru: {n:,}</numerusform>
                <numerusform>bez numeru: {n:,}</numerusform>
                <numerusform>bez numeru: {n:,}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/kinds.py"></location>
            <source>{names} or {last}</source>
            <translation>{names} albo {last}</translation>
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
            <translation>{name} nie może na to zezwolić.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_file.py"></location>
            <source>{name} cannot be read: {why}.</source>
            <translation>Nie można odczytać {name}: {why}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_file.py"></location>
            <source>{name} is a workbook. Save it as CSV first.</source>
            <translation>{name} to skoroszyt. Zapisz go najpierw jako CSV.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{name} is no scale port: write it as /dev/ttyACM0, COM5 or socket://host:port.</source>
            <translation>{name} nie jest portem wagi: wpisz /dev/ttyACM0, COM5 lub socket://host:port.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{name} is no scanner port: write it as /dev/ttyACM0, COM5 or socket://host:port.</source>
            <translation>{name} nie jest portem skanera: wpisz /dev/ttyACM0, COM5 lub socket://host:port.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_file.py"></location>
            <source>{name} is not a text file.</source>
            <translation>{name} nie jest plikiem tekstowym.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_file.py"></location>
            <source>{name} is too large for a list of serials.</source>
            <translation>{name} jest za duży na listę numerów seryjnych.</translation>
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
            <translation>{name}. Wpisz PIN.</translation>
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
            <translation>{number} nie jest tu znane.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>{n} badges are good here.</source>
            <translation>
                <numerusform>Ważny jest tu {n} identyfikator.</numerusform>
                <numerusform>Ważne są tu {n} identyfikatory.</numerusform>
                <numerusform>Ważnych jest tu {n} identyfikatorów.</numerusform>
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
            <translation>
                <numerusform>{n} znak</numerusform>
                <numerusform>{n} znaki</numerusform>
                <numerusform>{n} znaków</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/trying.py"></location>
            <source>{n} characters.</source>
            <translation>
                <numerusform>{n} znak.</numerusform>
                <numerusform>{n} znaki.</numerusform>
                <numerusform>{n} znaków.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/centrals/clocks.py"></location>
            <source>{n} days</source>
            <translation>
                <numerusform>{n} dzień</numerusform>
                <numerusform>{n} dni</numerusform>
                <numerusform>{n} dni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/views.py"></location>
            <source>{n} days late</source>
            <translation>
                <numerusform>{n} dzień po terminie</numerusform>
                <numerusform>{n} dni po terminie</numerusform>
                <numerusform>{n} dni po terminie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/pin_field.py"></location>
            <source>{n} digits entered</source>
            <translation>
                <numerusform>Wpisano {n} cyfrę</numerusform>
                <numerusform>Wpisano {n} cyfry</numerusform>
                <numerusform>Wpisano {n} cyfr</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/centrals/clocks.py"></location>
            <source>{n} h</source>
            <translation>
                <numerusform>{n} h</numerusform>
                <numerusform>{n} h</numerusform>
                <numerusform>{n} h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} hours</source>
            <translation>
                <numerusform>{n} godzina</numerusform>
                <numerusform>{n} godziny</numerusform>
                <numerusform>{n} godzin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/centrals/clocks.py"></location>
            <source>{n} min</source>
            <translation>
                <numerusform>{n} min</numerusform>
                <numerusform>{n} min</numerusform>
                <numerusform>{n} min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/pin.py"></location>
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} minuta</numerusform>
                <numerusform>{n} minuty</numerusform>
                <numerusform>{n} minut</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/session/opened.py"></location>
            <source>{n} of {sku}</source>
            <translation>
                <numerusform>{n} × {sku}</numerusform>
                <numerusform>{n} × {sku}</numerusform>
                <numerusform>{n} × {sku}</numerusform>
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
            <translation>
                <numerusform>{n} opcja różni się od tego stanowiska: jest poniżej.</numerusform>
                <numerusform>{n} opcje różnią się od tego stanowiska: są poniżej.</numerusform>
                <numerusform>{n} opcji różni się od tego stanowiska: są poniżej.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/table_delegate.py"></location>
            <source>{n} over</source>
            <translation>
                <numerusform>nadwyżka {n}</numerusform>
                <numerusform>nadwyżka {n}</numerusform>
                <numerusform>nadwyżka {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} refused</source>
            <translation>
                <numerusform>odrzucone: {n}</numerusform>
                <numerusform>odrzucone: {n}</numerusform>
                <numerusform>odrzucone: {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} refused: open</source>
            <translation>
                <numerusform>odrzucone: {n}, otwórz</numerusform>
                <numerusform>odrzucone: {n}, otwórz</numerusform>
                <numerusform>odrzucone: {n}, otwórz</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/window.py"></location>
            <source>{n} scanners</source>
            <translation>
                <numerusform>{n} skaner</numerusform>
                <numerusform>{n} skanery</numerusform>
                <numerusform>{n} skanerów</numerusform>
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
            <translation>
                <numerusform>przesyłane: {n}</numerusform>
                <numerusform>przesyłane: {n}</numerusform>
                <numerusform>przesyłane: {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>{n} serials here are of products with a length or pattern of their own.</source>
            <translation>
                <numerusform>{n} numer należy tu do towaru z własną długością lub wzorcem.</numerusform>
                <numerusform>{n} numery należą tu do towarów z własną długością lub wzorcem.</numerusform>
                <numerusform>{n} numerów należy tu do towarów z własną długością lub wzorcem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/content.py"></location>
            <source>{n} units received</source>
            <translation>
                <numerusform>przyjęto {n} sztukę</numerusform>
                <numerusform>przyjęto {n} sztuki</numerusform>
                <numerusform>przyjęto {n} sztuk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} waiting</source>
            <translation>
                <numerusform>czeka: {n}</numerusform>
                <numerusform>czeka: {n}</numerusform>
                <numerusform>czeka: {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} waiting, oldest {age}</source>
            <translation>
                <numerusform>czeka: {n}, najstarsze {age}</numerusform>
                <numerusform>czeka: {n}, najstarsze {age}</numerusform>
                <numerusform>czeka: {n}, najstarsze {age}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>{one} or {other}</source>
            <translation>{one} lub {other}</translation>
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
            <translation>
                <numerusform>palety: {pallets}, {n:,} sztuka</numerusform>
                <numerusform>palety: {pallets}, {n:,} sztuki</numerusform>
                <numerusform>palety: {pallets}, {n:,} sztuk</numerusform>
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
            <translation>
                <numerusform>{place} z {n} towaru z tym numerem</numerusform>
                <numerusform>{place} z {n} towarów z tym numerem</numerusform>
                <numerusform>{place} z {n} towarów z tym numerem</numerusform>
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
            <translation>
                <numerusform>{received:,} z {n:,} sztuki</numerusform>
                <numerusform>{received:,} z {n:,} sztuk</numerusform>
                <numerusform>{received:,} z {n:,} sztuk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/content.py"></location>
            <source>{received} of {n} units received</source>
            <translation>
                <numerusform>przyjęto {received} z {n} sztuki</numerusform>
                <numerusform>przyjęto {received} z {n} sztuk</numerusform>
                <numerusform>przyjęto {received} z {n} sztuk</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>{received}, set aside</source>
            <translation>{received}, odłożono</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/page.py"></location>
            <source>{scanned:,} of {n:,} units</source>
            <translation>
                <numerusform>{scanned:,} z {n:,} sztuki</numerusform>
                <numerusform>{scanned:,} z {n:,} sztuk</numerusform>
                <numerusform>{scanned:,} z {n:,} sztuk</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>{serials:,} of {units:,}</source>
            <translation>{serials:,} z {units:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{shipped:,} of {units:,} shipped</source>
            <translation>wysłano {shipped:,} z {units:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>{shown:,} of {matching:,} shown</source>
            <translation>widać {shown:,} z {matching:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{sku} counted</source>
            <translation>policzono {sku}</translation>
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
            <translation>{sku} należy do {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>{sku} is not on this PO any more.</source>
            <translation>{sku} nie jest już na tym ZZ.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>{sku} is not on {document}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku} nie ma na {document}.</translation>
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
            <translation>{sku} nie wymaga numerów seryjnych.</translation>
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
            <translation>{sku} czeka na numer seryjny</translation>
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
            <translation>{sku}, podaj nr seryjny</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>{sku}, {counted} counted</source>
            <translation>{sku}, policzono {counted}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>{sku}, {counted} of {ordered} counted</source>
            <translation>{sku}, policzono {counted} z {ordered}</translation>
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
            <translation>{step} z {steps}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/papers.py"></location>
            <source>{target} cannot be written: {why}.</source>
            <translation>Nie można zapisać {target}: {why}.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>{told} Its fingerprint is {shows}</source>
            <translation>{told} Odcisk jej certyfikatu: {shows}</translation>
        </message>
        <message>
            <location filename="../../bridge/desk/unfinished.py"></location>
            <source>{unfinished}. Nothing is lost.</source>
            <translation>Niedokończone: {unfinished}. Nic nie przepadnie.</translation>
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
            <translation>Niepotwierdzone: {warning}</translation>
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
            <translation>Najpierw wyjmij: {what}.</translation>
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
            <translation>{what}, {sku}</translation>
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
            <translation>{what} {text}, zaliczono</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_content.py"></location>
            <source>{what} {text}, typed once</source>
            <translation>{what} {text}, wpisano raz</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>{what}, all in the report (F7)</source>
            <translation>{what}, wszystko w raporcie (F7)</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{when} by {who}</source>
            <translation>{when}, {who}</translation>
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
