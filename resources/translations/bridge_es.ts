<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>bridge</name>
        <message>
            <location filename="../../bridge/options/row.py"></location>
            <source>, changed, default {words}</source>
            <translation>, cambiado, por defecto {words}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>, those of SKUs like {skus}…</source>
            <translation>, los de SKU como {skus}…</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/filter_row.py"></location>
            <source>, {done:,} of {total:,}</source>
            <translation>, {done:,} de {total:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>0 is silent; a refusal is otherwise never under 40</source>
            <translation>0 es silencio; si no, un rechazo nunca baja de 40</translation>
        </message>
        <message>
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>1 badge is good here.</source>
            <translation>Aquí vale 1 credencial.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>1 character.</source>
            <translation>1 carácter.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>1 day late</source>
            <translation>1 día tarde</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_field.py"></location>
            <source>1 digit entered</source>
            <translation>1 dígito introducido</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/page.py"></location>
            <source>1 event, oldest first</source>
            <translation>1 suceso, del más antiguo al más nuevo</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>1 kit</source>
            <translation>1 kit</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/counts.py"></location>
            <source>1 line</source>
            <translation>1 línea</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/review_content.py"></location>
            <source>1 line complete</source>
            <translation>1 línea completa</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin.py"></location>
            <source>1 minute</source>
            <translation>1 minuto</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_boxes.py"></location>
            <source>1 more box</source>
            <translation>1 caja más</translation>
        </message>
        <message>
            <location filename="../../bridge/options/fold.py"></location>
            <source>1 option</source>
            <translation>1 opción</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>1 option differs from this station: it is below.</source>
            <translation>1 opción difiere de esta estación: está abajo.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>1 order cannot ship now</source>
            <translation>1 pedido no puede despacharse ahora</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>1 order shipped</source>
            <translation>1 pedido despachado</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>1 order to ship</source>
            <translation>1 pedido por despachar</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>1 product</source>
            <translation>1 producto</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>1 refused row copied, each with its reason.</source>
            <translation>1 fila rechazada copiada, con su motivo.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>1 row for {sku}</source>
            <translation>1 fila para {sku}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>1 row is left. Copy them, or paste the next.</source>
            <translation>Queda 1 fila. Cópiela o pegue las siguientes.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>1 scan</source>
            <translation>1 lectura</translation>
        </message>
        <message>
            <location filename="../../bridge/window.py"></location>
            <source>1 scanner</source>
            <translation>1 escáner</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin.py"></location>
            <source>1 second</source>
            <translation>1 segundo</translation>
        </message>
        <message>
            <location filename="../../bridge/session/keeping.py"></location>
            <source>1 serial</source>
            <translation>1 serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>1 serial here is of a product with a length or pattern of its own.</source>
            <translation>1 serie de aquí es de un producto con longitud o patrón propio.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/counts.py"></location>
            <source>1 unit</source>
            <translation>1 unidad</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>1 unit goes again</source>
            <translation>1 unidad va otra vez</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/serial_content.py"></location>
            <source>1 unit in this session</source>
            <translation>1 unidad en esta sesión</translation>
        </message>
        <message>
            <location filename="../../bridge/session/ship_open.py"></location>
            <source>1 unit is</source>
            <translation>Falta 1 unidad</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>1 unit stays open</source>
            <translation>1 unidad queda pendiente</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>1 unit stays out</source>
            <translation>1 unidad queda fuera</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>2 s at most, then it ships.</source>
            <translation>2 s como máximo, luego se despacha.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>203 dpi</source>
            <translation>203 ppp</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>300 dpi</source>
            <translation>300 ppp</translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>; it refuses the other {refused:,}</source>
            <translation>; rechaza las otras {refused:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>A PIN has 4 to 8 digits.</source>
            <translation>Un PIN tiene de 4 a 8 dígitos.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin.py"></location>
            <source>A PIN has {least} to {most} digits and nothing else.</source>
            <translation>Un PIN tiene de {least} a {most} dígitos y nada más.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>A badge</source>
            <translation>Una credencial</translation>
        </message>
        <message>
            <location filename="../../bridge/options/badges.py"></location>
            <source>A badge needs a name.</source>
            <translation>Una credencial necesita un nombre.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>A badge says who, the PIN says may.</source>
            <translation>La credencial dice quién; el PIN da permiso.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/setup_code.py"></location>
            <source>A central's address has at most {n} characters.</source>
            <translation>
                <numerusform>La dirección de una central tiene como máximo {n} carácter.</numerusform>
                <numerusform>La dirección de una central tiene como máximo {n} caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/sync/address.py"></location>
            <source>A central's address is like https://central.example:8443, without name or password.</source>
            <translation>La dirección de una central es como https://central.example:8443, sin nombre ni contraseña.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/allowed.py"></location>
            <source>A certificate's SHA-256 fingerprint has 64 digits and letters from A to F.</source>
            <translation>La huella SHA-256 de un certificado tiene 64 cifras y letras de la A a la F.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A file</source>
            <translation>Un archivo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A file can be read by whoever can read this user's files</source>
            <translation>Un archivo lo puede leer quien pueda leer los archivos de este usuario</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>A file in the data folder: whoever can read this user's files can read the token.</source>
            <translation>Un archivo en la carpeta de datos: quien pueda leer los archivos de este usuario puede leer el token.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/target.py"></location>
            <source>A folder for papers is like pdf:/srv/labels.</source>
            <translation>Una carpeta para documentos es como pdf:/srv/labels.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/target.py"></location>
            <source>A label printer's address is like zpl:192.168.1.50 or zpl:printer.example:9100.</source>
            <translation>La dirección de una impresora de etiquetas es como zpl:192.168.1.50 o zpl:printer.example:9100.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A letter, 9 digit, X either, H hex, ? any</source>
            <translation>A letra, 9 cifra, X cualquiera de las dos, H hexadecimal, ? lo que sea</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/badges.py"></location>
            <source>A name on a badge has at most {n} characters and no comma.</source>
            <translation>
                <numerusform>El nombre de una credencial tiene como máximo {n} carácter y ninguna coma.</numerusform>
                <numerusform>El nombre de una credencial tiene como máximo {n} caracteres y ninguna coma.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/sync/setup_code.py"></location>
            <source>A newer Bridge made this setup code; update this station first.</source>
            <translation>Un Bridge más nuevo hizo este código de configuración; actualice antes esta estación.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/target.py"></location>
            <source>A packing slip goes to pdf:FOLDER or to a printer of this computer.</source>
            <translation>La lista de empaque va a pdf:CARPETA o a una impresora de este equipo.</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/deliver.py"></location>
            <source>A packing slip needs a printer of this computer, or pdf:FOLDER, in the Options.</source>
            <translation>La lista de empaque necesita una impresora de este equipo, o pdf:CARPETA, en las Opciones.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>A product with a length or pattern of its own is judged by that alone.</source>
            <translation>Un producto con longitud o patrón propio se juzga solo por eso.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>A product's code as serial</source>
            <translation>Código de producto como serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>A serial counted already</source>
            <translation>Serie ya contada</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>A serial never received</source>
            <translation>Serie nunca recibida</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>A serial not of the pattern</source>
            <translation>Serie fuera del patrón</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>A serial of wrong length</source>
            <translation>Serie de longitud errónea</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/serials/masks.py"></location>
            <source>A serial pattern has at most {n} signs.</source>
            <translation>
                <numerusform>Un patrón de serie tiene como máximo {n} signo.</numerusform>
                <numerusform>Un patrón de serie tiene como máximo {n} signos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/masks.py"></location>
            <source>A serial pattern has only characters that can be printed.</source>
            <translation>Un patrón de serie solo lleva caracteres imprimibles.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/masks.py"></location>
            <source>A serial pattern needs at least one sign.</source>
            <translation>Un patrón de serie necesita al menos un signo.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>A serial received before</source>
            <translation>Serie recibida antes</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A serial ships only if it was received for that product</source>
            <translation>Una serie solo se despacha si se recibió para ese producto</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>A setup code was read.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Se leyó un código de configuración.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>A spreadsheet changed this number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Número alterado por hoja de cálculo.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>A supervisor must allow this.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Debe autorizarlo un supervisor.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>A supervisor settled it.</source>
            <translation>Un supervisor lo resolvió.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>A supervisor settles it (F10)</source>
            <translation>Lo resuelve un supervisor (F10)</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>A tick: the same code twice within a moment.</source>
            <translation>Un clic: el mismo código dos veces en un momento.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A typed order number must be complete</source>
            <translation>Un número de pedido tecleado debe estar completo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A unit of a product that needs a serial counts only with one</source>
            <translation>Una unidad de un producto con serie solo cuenta con ella</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>A unit of a product that needs a serial ships only with one</source>
            <translation>Una unidad de un producto con serie solo se despacha con ella</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>A weight belongs to a packed box.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>El peso es de una caja empacada.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>ACCEPTED</source>
            <translation>ACEPTADO</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>ASKING</source>
            <translation>PREGUNTANDO</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Accepted</source>
            <translation>Aceptado</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Accepted by central</source>
            <translation>Aceptado por la central</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/lists.py"></location>
            <source>Accounts release it, or Options allow unpaid</source>
            <translation>Lo libera Contabilidad, o las Opciones permiten impagos</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Address label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <location filename="../../bridge/slips.py"></location>
            <source>Address label of {document}.</source>
            <translation>Etiqueta de dirección de {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Address label printer</source>
            <translation>Impresora de etiquetas de dirección</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Address label, 4 by 6 inch</source>
            <translation>Etiqueta de dirección, 4 por 6 pulgadas</translation>
        </message>
        <message>
            <location filename="../../bridge/options/fold.py"></location>
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>After the PIN, until they lock themselves again</source>
            <translation>Tras el PIN, hasta que se bloquean solas</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/masks.py"></location>
            <source>After the last \ of the serial pattern a character is missing.</source>
            <translation>Tras la última \ del patrón de serie falta un carácter.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Age</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>All POs</source>
            <translation>Todas las OC</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>All is put back</source>
            <translation>Todo devuelto</translation>
        </message>
        <message>
            <location filename="../../bridge/options/dialog.py"></location>
            <source>All options but this station's own are at their defaults. Save options keeps that.</source>
            <translation>Todas las opciones, salvo las propias de esta estación, están por defecto. Guardar opciones las conserva así.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>All parts of {sku} are in.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ya están las partes de {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>All put back.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Todo devuelto.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/bulk_content.py"></location>
            <source>All rows</source>
            <translation>Todas las filas</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>All units are scanned.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Todas las unidades escaneadas.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>All warehouses</source>
            <translation>Todos los almacenes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/views.py"></location>
            <source>All {n:,} units go to the central once more</source>
            <translation>
                <numerusform>{n:,} unidad va otra vez a la central</numerusform>
                <numerusform>Las {n:,} unidades van otra vez a la central</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>All {ordered:,} of {sku} are in.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ya hay {ordered:,} de {sku}: todos.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Allow</source>
            <translation>Permitir</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Allow shipping without payment</source>
            <translation>Permitir despacho sin pago</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Allow with PIN</source>
            <translation>Permitir con PIN</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Allowed</source>
            <translation>Autorizado</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Allowed against the rules</source>
            <translation>Autorizado contra las reglas</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Allowed by</source>
            <translation>Autorizó</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/allowances.py"></location>
            <source>Allowed by PIN, {who}</source>
            <translation>Autorizado con PIN, {who}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/allowances.py"></location>
            <source>Allowed by {name}, {who}</source>
            <translation>Autorizado por {name}, {who}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Already scanned here, {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ya escaneada aquí, {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Already scanned, unit {position}, {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ya escaneada: unidad {position}, {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Also open at {station} since {when}</source>
            <translation>También abierta en {station} desde {when}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>Also open at {station} since {when}, and {n} more</source>
            <translation>
                <numerusform>También abierta en {station} desde {when}, y {n} más</numerusform>
                <numerusform>También abierta en {station} desde {when}, y {n} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>An approver's badge allows; off: it says who, the PIN allows</source>
            <translation>La credencial de un supervisor autoriza; si no, dice quién y el PIN autoriza</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>An item opens the oldest order of just it</source>
            <translation>Un artículo abre el pedido más antiguo que es solo ese artículo</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>An item shows the POs that still expect it</source>
            <translation>Un artículo muestra las OC que aún lo esperan</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>An item shows the orders that need it</source>
            <translation>Un artículo muestra los pedidos que lo necesitan</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>An item's code opens the oldest order of that single unit</source>
            <translation>El código de un artículo abre el pedido más antiguo de esa única unidad</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>An operator's says who scans, an approver's also who allows.</source>
            <translation>La de un operario dice quién escanea; la de un supervisor, también quién autoriza.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>An order ships only with one for each box</source>
            <translation>Un pedido solo se despacha con uno por caja</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>An order ships only with the weight of each box</source>
            <translation>Un pedido solo se despacha con el peso de cada caja</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>An unpaid order may ship</source>
            <translation>Un pedido sin pagar puede despacharse</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Another item while a serial was owed</source>
            <translation>Otro artículo cuando faltaba una serie</translation>
        </message>
        <message>
            <location filename="../../bridge/store/sqlite.py"></location>
            <source>Another program keeps {file} locked; close it, then try again.</source>
            <translation>Otro programa mantiene bloqueado {file}; ciérrelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_page.py"></location>
            <source>Answered differently</source>
            <translation>Respondido de otro modo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_page.py"></location>
            <source>Answered then</source>
            <translation>Respuesta de entonces</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>Answering the last {n:,} scans again</source>
            <translation>
                <numerusform>Respondiendo otra vez la última {n:,} lectura</numerusform>
                <numerusform>Respondiendo otra vez las últimas {n:,} lecturas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Any</source>
            <translation>Cualquiera</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Any length</source>
            <translation>Cualquier longitud</translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>Approver</source>
            <translation>Supervisor</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Apr</source>
            <translation>abr</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>As Receivebridge and Shipbridge</source>
            <translation>Como Receivebridge y Shipbridge</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>As it ships</source>
            <translation>Al despachar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Aside</source>
            <translation>Apartadas</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Ask IT for the scanner check sheet.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Pida a TI la hoja de prueba.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Ask a supervisor.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Avise a un supervisor.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Ask at each start</source>
            <translation>Preguntar en cada inicio</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>Asked</source>
            <translation>Preguntado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Asked at each start</source>
            <translation>Se pide en cada inicio</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Asked by</source>
            <translation>Pidió</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Asking the central</source>
            <translation>Consultando a la central</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Asking the central about {document}</source>
            <translation>Consultando a la central sobre {document}</translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>Asking the central for this station's token …</source>
            <translation>Pidiendo a la central el token de esta estación …</translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Asking the central…</source>
            <translation>Consultando a la central…</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Attention</source>
            <translation>Atención</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Aug</source>
            <translation>ago</translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>BRIDGE_TOKEN is set for this station, and is used whatever is kept.</source>
            <translation>BRIDGE_TOKEN está definido en esta estación y se usa siempre, se guarde lo que se guarde.</translation>
        </message>
        <message>
            <location filename="../../bridge/enrolling.py"></location>
            <source>BRIDGE_TOKEN is set here and is used in place of the token of the code.</source>
            <translation>BRIDGE_TOKEN está definido aquí y se usa en lugar del token del código.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>BULK SERIALS</source>
            <translation>SERIES EN BLOQUE</translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>Back to scanning</source>
            <translation>Volver a escanear</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Back to scanning.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>De vuelta al escaneo.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Back to the list, to be resumed later</source>
            <translation>Vuelve a la lista para seguir después</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Back to the list.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>De vuelta a la lista.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Badge instead of PIN</source>
            <translation>Credencial en vez de PIN</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Badge or PIN, or scan NO.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Credencial o PIN, o escanee NO.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Badges</source>
            <translation>Credenciales</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_parts.py"></location>
            <source>Barcode {text}, {meaning}</source>
            <translation>Código de barras {text}, {meaning}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="../../bridge/enrolling.py"></location>
            <source>Before, this station sent to {address}.</source>
            <translation>Antes, esta estación enviaba a {address}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Below zero</source>
            <translation>Bajo cero</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Between two of its characters; measured on this page</source>
            <translation>Entre dos de sus caracteres; se mide en esta página</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Blind receiving</source>
            <translation>Recepción ciega</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Block</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Box</source>
            <translation>Caja</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Box in hand</source>
            <translation>Caja en curso</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Box {box} has no tracking number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>La caja {box} no tiene seguimiento.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Box {box} has no weight.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>La caja {box} no tiene peso.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pack_content.py"></location>
            <source>Box {number}</source>
            <translation>Caja {number}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Box {number} has no tracking yet.</source>
            <translation>La caja {number} aún no tiene seguimiento.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Box {number} is still empty.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>La caja {number} aún está vacía.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Box {number} of {boxes}</source>
            <translation>Caja {number} de {boxes}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Box {number}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Caja {number}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Box {number}. Box {before}: {count}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Caja {number}. Caja {before}: {count}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Boxes</source>
            <translation>Cajas</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Boxes by carrier</source>
            <translation>Cajas por transportista</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Bridge buys no postage: scan the label made elsewhere.</source>
            <translation>Bridge no compra franqueo: escanee la etiqueta hecha en otro sitio.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/scan_actions.py"></location>
            <source>Bulk serials</source>
            <translation>Series en bloque</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <location filename="../../bridge/report/views.py"></location>
            <source>By hand</source>
            <translation>A mano</translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>By its looks, with the options as they stand here.</source>
            <translation>Por su aspecto, con las opciones como están aquí.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>CHECK</source>
            <translation>COMPROBAR</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>CHECKED</source>
            <translation>CONSULTADO</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>COUNTED</source>
            <translation>CONTADO</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/paper_desk.py"></location>
            <source>Call IT. Go on scanning.</source>
            <translation>Llame a TI. Siga escaneando.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/bar.py"></location>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Capitals and small letters are exchanged: Caps Lock is on.</source>
            <translation>Mayúsculas y minúsculas están cambiadas: Bloq Mayús está activado.</translation>
        </message>
        <message>
            <location filename="../../bridge/window.py"></location>
            <source>Caps Lock is on</source>
            <translation>Bloq Mayús activado</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Carrier</source>
            <translation>Transportista</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Carrier label instead of a serial</source>
            <translation>Etiqueta de transportista en vez de serie</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Carton label instead of a serial</source>
            <translation>Etiqueta de embalaje en vez de serie</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/detail_pane.py"></location>
            <source>Central</source>
            <translation>Central</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Central accepted. {todo}</source>
            <translation>La central aceptó. {todo}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>Central answers in {ms} ms, version {version}, token of {station}.</source>
            <translation>La central responde en {ms} ms, versión {version}, token de {station}.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Central as of {age} ago</source>
            <translation>Central de hace {age}</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Central asked just now</source>
            <translation>Central consultada ahora</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central online</source>
            <translation>Central en línea</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Central system</source>
            <translation>Sistema central</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, connecting</source>
            <translation>Central, conectando</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, none at its address. Call IT.</source>
            <translation>Central: ninguna en su dirección. Llame a TI.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, none set</source>
            <translation>Central, sin definir</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, offline</source>
            <translation>Central, sin conexión</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, offline since {when}</source>
            <translation>Central, sin conexión desde {when}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, online</source>
            <translation>Central, en línea</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Central, token refused. Nothing is lost. Call IT.</source>
            <translation>Central, token rechazado. No se pierde nada. Llame a TI.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Certificate of a known authority</source>
            <translation>Certificado de una autoridad conocida</translation>
        </message>
        <message>
            <location filename="../../bridge/options/locks.py"></location>
            <source>Change the PIN</source>
            <translation>Cambiar el PIN</translation>
        </message>
        <message>
            <location filename="../../bridge/options/row.py"></location>
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/preset_bar.py"></location>
            <source>Changed from {preset}: {names}.</source>
            <translation>Cambiado respecto a {preset}: {names}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>Changed outside this page: {options}.</source>
            <translation>Cambiado fuera de esta página: {options}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Characters are missing: the scanner types faster than the computer takes it.</source>
            <translation>Faltan caracteres: el escáner teclea más rápido de lo que el equipo recibe.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Check</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Check the label. Scan the right one.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Compruebe y escanee la correcta.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Check the token</source>
            <translation>Comprobar el token</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Check the {n:,}</source>
            <translation>
                <numerusform>Revisar {n:,}</numerusform>
                <numerusform>Revisar las {n:,}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Checking. Nothing is counted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Consulta: no se cuenta nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/operator_page.py"></location>
            <source>Choose your name, or scan your badge.</source>
            <translation>Elija su nombre o escanee su credencial.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>CipherLab</source>
            <translation>CipherLab</translation>
        </message>
        <message>
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>Clear the PIN</source>
            <translation>Quitar el PIN</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner.py"></location>
            <source>Click here, or press Alt Tab.</source>
            <translation>Haga clic aquí o pulse Alt Tab.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/frame.py"></location>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../bridge/menus.py"></location>
            <source>Close Bridge</source>
            <translation>Cerrar Bridge</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/leave_page.py"></location>
            <source>Close Bridge?</source>
            <translation>¿Cerrar Bridge?</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Columns and buttons change sides</source>
            <translation>Columnas y botones cambian de lado</translation>
        </message>
        <message>
            <location filename="../../bridge/offering.py"></location>
            <source>Command barcodes</source>
            <translation>Códigos de comando</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Command that does nothing here</source>
            <translation>Comando que aquí no hace nada</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Compare the fingerprint with the central's</source>
            <translation>Compare la huella con la de la central</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Complete</source>
            <translation>Completa</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Completed</source>
            <translation>Completada</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Confirmed.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Confirmado.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Connect to the central once.</source>
            <translation>Conéctese una vez a la central.</translation>
        </message>
        <message>
            <location filename="../../bridge/enrolling.py"></location>
            <source>Connected as {station}.</source>
            <translation>Conectado como {station}.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_page.py"></location>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_page.py"></location>
            <source>Continue {document}</source>
            <translation>Continuar {document}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Copy refused rows</source>
            <translation>Copiar rechazadas</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Count again, or ask a supervisor.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Recuente o avise a un supervisor.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>Count it on the scan page.</source>
            <translation>Cuéntelo en la página de escaneo.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Count several: scan the number next</source>
            <translation>Contar varias: escanee después el número</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Counted here, unit {position}, {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Contada aquí: unidad {position}, {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Counted on {document}</source>
            <translation>Contado en {document}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Counted on {document}, not saved.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Contada en {document}, sin guardar.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Counted, not saved yet</source>
            <translation>Contado, aún sin guardar</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Counting again.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Se cuenta de nuevo.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Credit memo</source>
            <translation>Nota de crédito</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Ctrl V pastes, Ctrl O opens a file.</source>
            <translation>Ctrl V pega, Ctrl O abre un archivo.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_table.py"></location>
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <location filename="../../bridge/dispatch.py"></location>
            <source>DONE</source>
            <translation>HECHO</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list.py"></location>
            <source>Damaged</source>
            <translation>Dañada</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Damaged label</source>
            <translation>Etiqueta dañada</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Dark</source>
            <translation>Oscuro</translation>
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
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Dec</source>
            <translation>dic</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_pad.py"></location>
            <source>Delete the last digit</source>
            <translation>Borrar el último dígito</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Discrepancies</source>
            <translation>Diferencias</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/table.py"></location>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Document number instead of a serial</source>
            <translation>Número de documento en vez de serie</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Document that may not be worked on</source>
            <translation>Documento en el que no se puede trabajar</translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <location filename="../../bridge/options/badge_page.py"></location>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Done: to the review, or ship</source>
            <translation>Listo: a la revisión, o despachar</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Drop it</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Dropped, nothing kept.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Descartado, no se guarda nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>Earlier serials look like this. Nothing is set until you take it over.</source>
            <translation>Las series anteriores son así. No se define nada hasta que lo aplique.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Elsewhere</source>
            <translation>En otras</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Empty</source>
            <translation>Vacía</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Empty the scale and set it to zero.</source>
            <translation>Vacíe la báscula y póngala a cero.</translation>
        </message>
        <message>
            <location filename="../../bridge/app.py"></location>
            <source>End practice</source>
            <translation>Terminar práctica</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <location filename="../../bridge/report/views.py"></location>
            <source>Enter shows what was received on a PO. What is scanned meanwhile counts as before.</source>
            <translation>Intro muestra lo recibido de una OC. Lo que se escanee mientras tanto cuenta como antes.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_pad.py"></location>
            <source>Enter the PIN</source>
            <translation>Introducir el PIN</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Entered</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Esc clears the filter</source>
            <translation>Esc borra el filtro</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_cover.py"></location>
            <source>Esc or NO: do not allow it.</source>
            <translation>Esc o NO: no autorizar.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Español</source>
            <translation>Español</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ever received</source>
            <translation>Recibida alguna vez</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Every change is kept: what, when, by whom. F8 shows what was allowed.</source>
            <translation>Cada cambio se guarda: qué, cuándo, quién. F8 muestra lo autorizado.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Every change stands here, with who made it.</source>
            <translation>Aquí está cada cambio, con quién lo hizo.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Every character came as it is on the card.</source>
            <translation>Cada carácter llegó como está en la tarjeta.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Every order can ship</source>
            <translation>Todos los pedidos pueden despacharse</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Every serial</source>
            <translation>Cada serie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Every serial was announced, or there is no list.</source>
            <translation>Todas las series estaban anunciadas, o no hay lista.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Everything was saved.</source>
            <translation>Todo se guardó.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>Expected</source>
            <translation>Prevista</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Expected counts are hidden until the review</source>
            <translation>Las cantidades esperadas se ocultan hasta la revisión</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Expected {low} to {high}.</source>
            <translation>Se espera de {low} a {high}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Expected {pattern}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Se espera {pattern}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/bar.py"></location>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>Export options</source>
            <translation>Exportar opciones</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>F2 brings you back to the field</source>
            <translation>F2 le lleva de vuelta al campo</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>FOUND</source>
            <translation>ENCONTRADO</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Fault</source>
            <translation>Fallo</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Feb</source>
            <translation>feb</translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>Figures of the day</source>
            <translation>Cifras del día</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_input.py"></location>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>Files of options (*.toml);;All (*)</source>
            <translation>Archivos de opciones (*.toml);;Todos (*)</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/filter_row.py"></location>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Filter by PO, SKU, UPC, vendor, description, invoice, tracking</source>
            <translation>Filtrar por OC, SKU, UPC, proveedor, descripción, factura, seguimiento</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Filter by order, SKU, customer, serial</source>
            <translation>Filtrar por pedido, SKU, cliente, serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Fingerprint of the central's own certificate</source>
            <translation>Huella del certificado propio de la central</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>First and last scan</source>
            <translation>Primera y última lectura</translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>For everybody who supervises this station</source>
            <translation>Para todos los que supervisan esta estación</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>For one set to a US keyboard at a computer set to another</source>
            <translation>Para uno ajustado a teclado de EE. UU. en un equipo con otro</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>For products that have none of their own</source>
            <translation>Para productos que no tienen el suyo</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>For the central</source>
            <translation>Para la central</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>For which item?</source>
            <translation>¿Para qué artículo?</translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Forgotten PIN</source>
            <translation>PIN olvidado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Four, rising: a line or document is complete, saved or shipped.</source>
            <translation>Cuatro, subiendo: una línea o un documento está completo, guardado o despachado.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Friday</source>
            <translation>viernes</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list_table.py"></location>
            <source>From</source>
            <translation>Origen</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/scan_actions.py"></location>
            <source>Give up unit</source>
            <translation>Dejar unidad</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Go on at the screen.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Siga en la pantalla.</translation>
        </message>
        <message>
            <location filename="../../bridge/session/listing.py"></location>
            <source>Go on scanning.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Siga escaneando.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Go on.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Siga.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Good</source>
            <translation>Correcto</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Grams</source>
            <translation>Gramos</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Here</source>
            <translation>Aquí</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>Hide complete</source>
            <translation>Ocultar completas</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>History of the options</source>
            <translation>Historial de las opciones</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Honeywell cordless, Host ACK</source>
            <translation>Honeywell inalámbrico, Host ACK</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>How a serial scanner is told yes or no</source>
            <translation>Cómo se dice sí o no a un escáner serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>How far to look for a serial that was scanned before</source>
            <translation>Hasta dónde se busca una serie ya escaneada</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>How it sounds</source>
            <translation>Cómo suena</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>How many of a hundred may come on top</source>
            <translation>Cuántas pueden sobrar de cada cien</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>How many of {sku}?</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>¿Cuántos de {sku}?</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>If it is new, it would pass.</source>
            <translation>Si es nueva, pasaría.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>Ignored</source>
            <translation>Ignorado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/bar.py"></location>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>Import options</source>
            <translation>Importar opciones</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Imported</source>
            <translation>Importado</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>In a box</source>
            <translation>En una caja</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>In box {number}</source>
            <translation>En la caja {number}</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>In stock</source>
            <translation>En existencias</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>In stock anywhere</source>
            <translation>En existencias donde sea</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>In stock since {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>En existencias desde {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>In the box</source>
            <translation>En la caja</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>In the box of another order</source>
            <translation>En la caja de otro pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>In the box of {document}</source>
            <translation>En la caja de {document}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>In the box of {document}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>En la caja de {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>In the records before Bridge</source>
            <translation>En los registros anteriores a Bridge</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>In this PO</source>
            <translation>En esta OC</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Interface</source>
            <translation>Interfaz</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Inventory not recalculated</source>
            <translation>Inventario sin recalcular</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Inventory recalculated</source>
            <translation>Inventario recalculado</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Inventory recalculating</source>
            <translation>Inventario recalculándose</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Inventory updated</source>
            <translation>Inventario actualizado</translation>
        </message>
        <message>
            <location filename="../../bridge/session/review.py"></location>
            <source>Invoice</source>
            <translation>Factura</translation>
        </message>
        <message>
            <location filename="../../bridge/session/removal.py"></location>
            <source>It</source>
            <translation>La unidad</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>It goes to the central once more</source>
            <translation>Va otra vez a la central</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/leave_page.py"></location>
            <source>It is all here again at the next start.</source>
            <translation>Todo vuelve a estar aquí en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>It is never a serial.</source>
            <translation>Nunca es una serie.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>It is not set aside any more.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ya no está apartada.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_page.py"></location>
            <source>It is on</source>
            <translation>Está puesto</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>It is out</source>
            <translation>Está fuera</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>It is the same</source>
            <translation>Es la misma</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>It would be asked about.</source>
            <translation>Se preguntaría por ella.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>It would be refused, but for a PIN.</source>
            <translation>Se rechazaría, salvo con PIN.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>It would be refused.</source>
            <translation>Se rechazaría.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Item and serial accepted</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Artículo y serie aceptados</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Its SKU or UPC, then Enter</source>
            <translation>Su SKU o UPC y luego Intro</translation>
        </message>
        <message>
            <location filename="../../bridge/options/dialog.py"></location>
            <source>Its connections stay: {options}.</source>
            <translation>Sus conexiones quedan como están: {options}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Its port, such as /dev/ttyUSB0, COM3 or socket://host:port</source>
            <translation>Su puerto, como /dev/ttyUSB0, COM3 o socket://host:port</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Its purchase orders come first in the list</source>
            <translation>Sus órdenes de compra van primero en la lista</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Its state was not checked.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>No se comprobó su estado.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Jan</source>
            <translation>ene</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Job {job}</source>
            <translation>Tarea {job}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Job {job}, {state}</source>
            <translation>Tarea {job}, {state}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Jul</source>
            <translation>jul</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Jun</source>
            <translation>jun</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Keep 1 serial</source>
            <translation>Conservar 1 serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Keep it in a file</source>
            <translation>Guardar en archivo</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Keep none of them</source>
            <translation>No conservar ninguna</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>Keep the box. A supervisor settles it.</source>
            <translation>Conserve la caja. Lo resuelve un supervisor.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Keep the {n:,} too</source>
            <translation>
                <numerusform>Conservar {n:,} también</numerusform>
                <numerusform>Conservar {n:,} también</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Keep token</source>
            <translation>Guardar token</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Keep {n:,} serials</source>
            <translation>
                <numerusform>Conservar {n:,} serie</numerusform>
                <numerusform>Conservar {n:,} series</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>Keeping the token …</source>
            <translation>Guardando el token …</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Kept all the same. {why}</source>
            <translation>Conservada de todos modos. {why}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>Kept as {serial}.</source>
            <translation>Conservada como {serial}.</translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>Kept in memory until Bridge closes, and asked for at each start.</source>
            <translation>En memoria hasta cerrar Bridge; se pide en cada inicio.</translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>Kept in the system's keyring, and never shown again.</source>
            <translation>Guardado en el llavero del sistema; no vuelve a mostrarse.</translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>Kept in {file} in the data folder: whoever can read this user's files can read the token.</source>
            <translation>Guardado en {file} en la carpeta de datos: quien pueda leer los archivos de este usuario puede leer el token.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/detail_pane.py"></location>
            <source>Key {key}</source>
            <translation>Tecla {key}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_boxes.py"></location>
            <source>Key {key}, barcode {barcode}</source>
            <translation>Tecla {key}, código de barras {barcode}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_desk.py"></location>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Keyboard scanner</source>
            <translation>Escáner de teclado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Keyboard scanner only</source>
            <translation>Solo escáner de teclado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Keyboard scanner types as in the US</source>
            <translation>El escáner de teclado escribe como en EE. UU.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Keyboard scanner's pace</source>
            <translation>Ritmo del escáner de teclado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Kilograms</source>
            <translation>Kilogramos</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/ship_content.py"></location>
            <source>Kit {sku}</source>
            <translation>Kit {sku}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>LOOKING</source>
            <translation>CONSULTA</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Label height</source>
            <translation>Alto de la etiqueta</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Label printer</source>
            <translation>Impresora de etiquetas</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Label printer's resolution</source>
            <translation>Resolución de la impresora de etiquetas</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Label width</source>
            <translation>Ancho de la etiqueta</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Language of the scale</source>
            <translation>Protocolo de la báscula</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Last box</source>
            <translation>Última caja</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Last order</source>
            <translation>Último pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/last_scans.py"></location>
            <source>Last scan</source>
            <translation>Última lectura</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner.py"></location>
            <source>Last scan: {answer}</source>
            <translation>Última lectura: {answer}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/last_scans.py"></location>
            <source>Last scans</source>
            <translation>Últimas lecturas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/last_scans.py"></location>
            <source>Last {n} scans</source>
            <translation>
                <numerusform>Última {n} lectura</numerusform>
                <numerusform>Últimas {n} lecturas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Last: {n:,} of {sku}, {when}</source>
            <translation>
                <numerusform>Último: {n:,} de {sku}, {when}</numerusform>
                <numerusform>Último: {n:,} de {sku}, {when}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Last: {sku}, {serial}, {when}</source>
            <translation>Último: {sku}, {serial}, {when}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>Last: {what}, {when}</source>
            <translation>Último: {what}, {when}</translation>
        </message>
        <message>
            <location filename="../../bridge/session/batch.py"></location>
            <source>Leave it out.</source>
            <translation>Déjela fuera.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Leave one of them out.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Deje fuera una de las dos.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Leave out the unit whose serial is asked for</source>
            <translation>Dejar fuera la unidad cuya serie se pide</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/table.py"></location>
            <source>Left</source>
            <translation>Restan</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>Left out, as not known here: {keys}.</source>
            <translation>Omitidas por desconocidas aquí: {keys}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Left-handed</source>
            <translation>Para zurdos</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Light for a bright dock, dark for a dim one</source>
            <translation>Claro para un muelle luminoso, oscuro para uno en penumbra</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/subject.py"></location>
            <source>Like {pattern}</source>
            <translation>Como {pattern}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/page.py"></location>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>Lines, differences first</source>
            <translation>Líneas, primero las diferencias</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>List loading, {done:,} of {total:,}</source>
            <translation>Cargando lista, {done:,} de {total:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/screen.py"></location>
            <source>List {age} old</source>
            <translation>Lista de hace {age}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>List, loading, {done} of {total}</source>
            <translation>Lista, cargando, {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>List, none yet</source>
            <translation>Lista, aún ninguna</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>List, {age} old</source>
            <translation>Lista, de hace {age}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Listed as {other}, not as {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>En lista como {other}, no {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>Lists of serials (*.csv *.tsv *.txt);;All (*)</source>
            <translation>Listas de series (*.csv *.tsv *.txt);;Todos (*)</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Loading</source>
            <translation>Cargando</translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <location filename="../../bridge/dispatch.py"></location>
            <source>Look at the Shipped tab.</source>
            <translation>Mire la pestaña Despachado.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Look at the rows again.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Vuelva a mirar las filas.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/subject.py"></location>
            <source>Look for the label marked S/N</source>
            <translation>Busque la etiqueta que dice S/N</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Look for the label marked S/N.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Busque la etiqueta que dice S/N.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Look for the label of {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Busque la etiqueta de {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Look up units without counting, or stop looking up</source>
            <translation>Consultar unidades sin contar, o dejar de consultar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>MT-SICS</source>
            <translation>MT-SICS</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Made</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Make a badge</source>
            <translation>Hacer una credencial</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Make an approver's badge</source>
            <translation>Hacer credencial de supervisor</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Make an operator's badge</source>
            <translation>Hacer credencial de operario</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Make an operator's badge for {name}</source>
            <translation>Hacer credencial de operario para {name}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Mar</source>
            <translation>mar</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list_table.py"></location>
            <source>Mark</source>
            <translation>Marca</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Mark and note</source>
            <translation>Marca y nota</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/scan_actions.py"></location>
            <source>Mark as Received</source>
            <translation>Marcar recibido</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>May</source>
            <translation>may</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Measure a keyboard scanner</source>
            <translation>Medir un escáner de teclado</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/header.py"></location>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Metrologic, ACK/NAK</source>
            <translation>Metrologic, ACK/NAK</translation>
        </message>
        <message>
            <location filename="../../bridge/report/receipt_page.py"></location>
            <source>Missing</source>
            <translation>Faltan</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/mode_switch.py"></location>
            <source>Mode: {mode}, {place} of {modes}</source>
            <translation>Modo: {mode}, {place} de {modes}</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Monday</source>
            <translation>lunes</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>More than ordered</source>
            <translation>Más de lo pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>More than was ordered</source>
            <translation>Más de lo pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Moving</source>
            <translation>En movimiento</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>NEXT takes packing slip, then invoice</source>
            <translation>NEXT toma la lista de empaque y luego la factura</translation>
        </message>
        <message>
            <location filename="../../bridge/dispatch.py"></location>
            <source>NOT DONE</source>
            <translation>NO HECHO</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner.py"></location>
            <source>NOT LISTENING</source>
            <translation>NO ESCUCHA</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>NOT SAVED</source>
            <translation>NO GUARDADO</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/paper_desk.py"></location>
            <source>NOT WRITTEN</source>
            <translation>NO ESCRITO</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Name of a person</source>
            <translation>Nombre de una persona</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Name of this computer</source>
            <translation>Nombre de este equipo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Name of this station</source>
            <translation>Nombre de esta estación</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Names to choose from at the start, commas between</source>
            <translation>Nombres para elegir al inicio, con comas entre ellos</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/page.py"></location>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Never received</source>
            <translation>Nunca recibida</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Never received, as of {as_of}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Nunca recibida (datos: {as_of}).</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Never received.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Nunca recibida.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Never seen here</source>
            <translation>Nunca vista aquí</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>New PIN</source>
            <translation>PIN nuevo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/badge_page.py"></location>
            <source>New badge</source>
            <translation>Credencial nueva</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_boxes.py"></location>
            <source>Next box</source>
            <translation>Otra caja</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Next box or pallet; on a list one line down</source>
            <translation>Otra caja o palé; en una lista, una línea abajo</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_page.py"></location>
            <source>Next order</source>
            <translation>Siguiente pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_page.py"></location>
            <source>Next purchase order</source>
            <translation>Siguiente orden de compra</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin.py"></location>
            <source>No PIN is set.</source>
            <translation>No hay PIN definido.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>No PO matches {text}</source>
            <translation>Ninguna OC coincide con {text}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>No address of a central is set.</source>
            <translation>No hay dirección de central definida.</translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>No address of a central is set. Type it above, or scan a setup code.</source>
            <translation>No hay ninguna dirección de central. Escríbala arriba o escanee un código de configuración.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>No badge</source>
            <translation>Sin credencial</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>No box was shipped.</source>
            <translation>No se despachó ninguna caja.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>No carrier named</source>
            <translation>Sin transportista</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>No central</source>
            <translation>Sin central</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>No central at its address. Call IT.</source>
            <translation>Ninguna central en su dirección. Llame a TI.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/link.py"></location>
            <source>No central is set in the Options.</source>
            <translation>No hay central definida en las Opciones.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>No central set</source>
            <translation>Central sin definir</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>No code was read</source>
            <translation>No se leyó ningún código</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/token.py"></location>
            <source>No keyring works here. Choose another place for the token, or set {variable}.</source>
            <translation>Aquí no funciona ningún llavero. Elija otro lugar para el token o defina {variable}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>No label printer</source>
            <translation>Sin impresora de etiquetas</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>No line is short or over.</source>
            <translation>A ninguna línea le falta ni le sobra.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>No list</source>
            <translation>Sin lista</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>No list yet</source>
            <translation>Aún sin lista</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>No list yet.</source>
            <translation>Aún sin lista.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>No more of {sku} can come in.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>No se admite más {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>No open PO expects {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ninguna OC abierta espera {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/window.py"></location>
            <source>No operator</source>
            <translation>Sin operario</translation>
        </message>
        <message>
            <location filename="../../bridge/options/dialog.py"></location>
            <source>No option matches “{words}”. Esc clears the search.</source>
            <translation>Ninguna opción coincide con “{words}”. Esc borra la búsqueda.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>No option was changed yet.</source>
            <translation>Aún no se ha cambiado ninguna opción.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>No order matches {text}</source>
            <translation>Ningún pedido coincide con {text}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>No order needs {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ningún pedido necesita {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>No pattern</source>
            <translation>Sin patrón</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>No rows yet</source>
            <translation>Aún sin filas</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>No scale</source>
            <translation>Sin báscula</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>No scale: type it (F6).</source>
            <translation>Sin báscula: tecléelo (F6).</translation>
        </message>
        <message>
            <location filename="../../bridge/report/views.py"></location>
            <source>No scan</source>
            <translation>Sin lecturas</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>No scan was refused.</source>
            <translation>No se rechazó ninguna lectura.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/views.py"></location>
            <source>No scan, no save.</source>
            <translation>Sin escaneo no se guarda.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/last_scans.py"></location>
            <source>No scans yet in this session</source>
            <translation>Aún sin lecturas en esta sesión</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_table.py"></location>
            <source>No serial</source>
            <translation>Sin serie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>No serial is missing.</source>
            <translation>No falta ninguna serie.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>No serial scanner is named above.</source>
            <translation>Arriba no se nombra ningún escáner de puerto serie.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>No serial, {n:,} shipped before</source>
            <translation>
                <numerusform>Sin serie, {n:,} ya despachada</numerusform>
                <numerusform>Sin serie, {n:,} ya despachadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/ui/sounds.py"></location>
            <source>No sound device</source>
            <translation>Sin dispositivo de sonido</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>No such command.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>No existe ese comando.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>No tracking number</source>
            <translation>Sin seguimiento</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>No unit of this order was scanned here.</source>
            <translation>Aquí no se escaneó ninguna unidad de este pedido.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>No unit was counted.</source>
            <translation>No se contó ninguna unidad.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_boxes.py"></location>
            <source>No weight</source>
            <translation>Sin peso</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/deliver.py"></location>
            <source>No {printer} is set in the Options.</source>
            <translation>No hay {printer} definida en las Opciones.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>No, to what the screen asks</source>
            <translation>No, a lo que pregunta la pantalla</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Nobody has a badge yet.</source>
            <translation>Nadie tiene credencial todavía.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin_page.py"></location>
            <source>Nobody here has this badge.</source>
            <translation>Nadie tiene aquí esta credencial.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Nobody is asked for</source>
            <translation>No se pide nombre</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Nobody named</source>
            <translation>Sin nombre</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>None of the last {n:,} scans would have been answered differently</source>
            <translation>
                <numerusform>La última {n:,} lectura se habría respondido igual</numerusform>
                <numerusform>Ninguna de las últimas {n:,} lecturas se habría respondido de otro modo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>None of them can be kept now.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ahora no se puede conservar ninguna.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>None wanted</source>
            <translation>No se pide</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>None yet</source>
            <translation>Aún ninguna</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>None: the scanner beeps by itself</source>
            <translation>Ninguno: el escáner pita solo</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Not a quantity</source>
            <translation>No es una cantidad</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Not a right {carrier} number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>No es número válido de {carrier}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Not a tracking number</source>
            <translation>No es un número de seguimiento</translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>Not accepted</source>
            <translation>No aceptado</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Not accepted by the central</source>
            <translation>No aceptado por la central</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Not announced</source>
            <translation>Sin anunciar</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Not as expected</source>
            <translation>No es lo esperado</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>Not checked before: central offline</source>
            <translation>Sin comprobar antes: central sin conexión</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>Not confirmed yet, asking</source>
            <translation>Aún sin confirmar, se consulta</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Not counted here.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>No está contada aquí.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Not here. Known from {document}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>No está aquí. Consta en {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Not in stock</source>
            <translation>No está en existencias</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>Not in the list yet.</source>
            <translation>Aún no está en la lista.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Not known</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Not known here: {as_of} yet.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>No consta aquí: {as_of}.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Not known to the central</source>
            <translation>La central no lo conoce</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Not measured</source>
            <translation>Sin medir</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Not needed</source>
            <translation>No se pide</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Not of the serial pattern</source>
            <translation>No es del patrón de serie</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Not on a PO</source>
            <translation>En ninguna OC</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Not on the document</source>
            <translation>No está en el documento</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Not on the vendor's list</source>
            <translation>No está en la lista del proveedor</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Not on the vendor's list.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>No está en la lista del proveedor.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Not readable</source>
            <translation>Ilegible</translation>
        </message>
        <message>
            <location filename="../../bridge/options/row.py"></location>
            <source>Not saved</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>Not saved yet</source>
            <translation>Aún sin guardar</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Not seen</source>
            <translation>No visto</translation>
        </message>
        <message>
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>Not set: nothing is locked.</source>
            <translation>Sin definir: nada está bloqueado.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Not so many of {sku} can come in.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>No se admiten tantos {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Not sold on the order</source>
            <translation>No se vendió en el pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Note kept: {what}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Nota guardada: {what}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Note of {what} removed.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Nota quitada: {what}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list.py"></location>
            <source>Note on the unit</source>
            <translation>Nota de la unidad</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/ship_to.py"></location>
            <source>Note: {note}</source>
            <translation>Nota: {note}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Nothing else is seen on this screen</source>
            <translation>En esta pantalla no se ve nada más</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Nothing had to be allowed.</source>
            <translation>No hubo que autorizar nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/views.py"></location>
            <source>Nothing happened here</source>
            <translation>Aquí no pasó nada</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>Nothing is asked.</source>
            <translation>No se pregunta nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Nothing is asked. Scan an item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Sin preguntas. Escanee un artículo.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Nothing is counted yet.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Aún no hay nada contado.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Nothing is kept until you press Keep</source>
            <translation>No se guarda nada hasta pulsar Conservar</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_views.py"></location>
            <source>Nothing is lost. A supervisor settles it.</source>
            <translation>No se pierde nada. Lo resuelve un supervisor.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Nothing is scanned yet.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Aún no hay nada escaneado.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Nothing is sent; 1 unit counts no more</source>
            <translation>No se envía nada; 1 unidad deja de contar</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Nothing is sent; the order stays shipped</source>
            <translation>No se envía nada; el pedido sigue despachado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/views.py"></location>
            <source>Nothing is sent; {n:,} units count no more</source>
            <translation>
                <numerusform>No se envía nada; {n:,} unidad deja de contar</numerusform>
                <numerusform>No se envía nada; {n:,} unidades dejan de contar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Nothing is shipped yet</source>
            <translation>Aún no hay nada despachado</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>Nothing listens at {host}, port {port}: the central does not run there.</source>
            <translation>Nada escucha en {host}, puerto {port}: la central no funciona ahí.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/lists.py"></location>
            <source>Nothing of it is packed here</source>
            <translation>Aquí no hay nada de él empacado</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>Nothing of this receiving was applied in the central.</source>
            <translation>Nada de esta recepción se aplicó en la central.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>Nothing of this shipment was applied in the central.</source>
            <translation>Nada de este despacho se aplicó en la central.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>Nothing of this unship was applied in the central.</source>
            <translation>Nada de esta anulación se aplicó en la central.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/papers.py"></location>
            <source>Nothing of {document} is packed here.</source>
            <translation>Aquí no hay nada de {document} empacado.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>Nothing received here</source>
            <translation>Aquí no se recibió nada</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Nothing to print yet.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Aún no hay nada que imprimir.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>Nothing to put back</source>
            <translation>Nada que devolver</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Nothing to receive in this list</source>
            <translation>Nada que recibir en esta lista</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Nothing to ship in this list</source>
            <translation>Nada que despachar en esta lista</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Nothing to take back</source>
            <translation>Nada que deshacer</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Nothing to take back.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Nada que deshacer.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Nothing waiting</source>
            <translation>Nada en espera</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Nothing waits and nothing is refused.</source>
            <translation>Nada espera y nada está rechazado.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/page.py"></location>
            <source>Nothing waits for you</source>
            <translation>Nada le espera</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Nothing was allowed yet.</source>
            <translation>Aún no se ha autorizado nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Nothing was done.</source>
            <translation>No se hizo nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>Nothing was kept.</source>
            <translation>No se conservó nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Nothing was received at this station.</source>
            <translation>En esta estación no se recibió nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Nothing was saved.</source>
            <translation>No se guardó nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Nothing was scanned.</source>
            <translation>No se escaneó nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Nothing was set aside.</source>
            <translation>No se apartó nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>Nothing was taken from {file}:</source>
            <translation>No se tomó nada de {file}:</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Nothing yet. What is scanned counts as before.</source>
            <translation>Aún nada. Lo que se escanee cuenta como antes.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Nov</source>
            <translation>nov</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Now scan {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ahora escanee {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>OPENED</source>
            <translation>ABIERTO</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Oct</source>
            <translation>oct</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Of a weight typed without one, and on the screen</source>
            <translation>De un peso tecleado sin ella, y en la pantalla</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Of everything on the screen</source>
            <translation>De todo en la pantalla</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Of lists and buttons, 100 to 200 percent</source>
            <translation>De listas y botones, del 100 al 200 por ciento</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Of the labels in the printer, across the roll</source>
            <translation>De las etiquetas de la impresora, a lo ancho del rollo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Of the labels in the printer, along the roll</source>
            <translation>De las etiquetas de la impresora, a lo largo del rollo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Off: what is allowed with PIN counts without asking</source>
            <translation>Desactivado: lo permitido con PIN cuenta sin preguntar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Off: what is allowed with PIN ships without asking</source>
            <translation>Desactivado: lo permitido con PIN se despacha sin preguntar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Off: what is refused but for a PIN is asked with OK or NO</source>
            <translation>Desactivado: lo rechazado salvo con PIN se pregunta con OK o NO</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Offline since {when}</source>
            <translation>Sin conexión desde {when}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>On hold</source>
            <translation>Retenida</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>On no order</source>
            <translation>En ningún pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>On the central's computer, bridge central certificate prints it.</source>
            <translation>En el equipo de la central lo imprime bridge central certificate.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>On the vendor's list</source>
            <translation>En la lista del proveedor</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>On the vendor's list and not seen</source>
            <translation>En la lista del proveedor y no vistas</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>On the vendor's list of {document}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Está en la lista de {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/dialog.py"></location>
            <source>Once saved, this cuts the station off: {options}.</source>
            <translation>Al guardar, esto deja la estación sin conexión: {options}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>One a box, as the order ships, or when it is asked for</source>
            <translation>Una por caja, al despachar el pedido o cuando se pida</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>One serial a line.</source>
            <translation>Una serie por línea.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>One short: a unit, quantity, serial or document is taken.</source>
            <translation>Uno corto: se toma una unidad, cantidad, serie o documento.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>One unit cannot be taken back.</source>
            <translation>Una unidad no se puede anular.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>One unit of this receiving cannot be taken.</source>
            <translation>Una unidad de esta recepción no se puede admitir.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>One unit of this receiving was received before.</source>
            <translation>Una unidad de esta recepción ya se había recibido.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>One unit of this shipment cannot be taken.</source>
            <translation>Una unidad de este despacho no se puede admitir.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>One unit of this shipment was shipped before.</source>
            <translation>Una unidad de este despacho ya se había despachado.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>One unit set aside: {reason}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Una unidad apartada: {reason}.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>One unit was taken back before.</source>
            <translation>Una unidad ya se había anulado.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Online</source>
            <translation>En línea</translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>Only a hash of it is kept.</source>
            <translation>Solo se guarda su hash.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Only part of the barcode was read</source>
            <translation>Solo se leyó parte del código de barras</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Only part of the code came.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Solo llegó parte del código.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Only {left:,} of {sku} can come in.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Como máximo {left:,} más de {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Only {left:,} of {sku} can go in.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Solo caben {left:,} de {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Open</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Open POs</source>
            <translation>OC pendientes</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>Open a list of serials</source>
            <translation>Abrir una lista de series</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Open only</source>
            <translation>Solo pendientes</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Open since</source>
            <translation>Abierto desde</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Opened</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>Operator</source>
            <translation>Operario</translation>
        </message>
        <message>
            <location filename="../../bridge/window.py"></location>
            <source>Operator, {operator}</source>
            <translation>Operario, {operator}</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Operators</source>
            <translation>Operarios</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Option</source>
            <translation>Opción</translation>
        </message>
        <message>
            <location filename="../../bridge/offering.py"></location>
            <source>Options</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Options stay open</source>
            <translation>Las opciones siguen abiertas</translation>
        </message>
        <message>
            <location filename="../../bridge/enrolling.py"></location>
            <source>Options that this version does not know were left out: {keys}.</source>
            <translation>Se omitieron opciones que esta versión no conoce: {keys}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Or scan OK to save without it.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>O escanee OK para guardar sin él.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/page.py"></location>
            <source>Order lines</source>
            <translation>Líneas del pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>Ordered</source>
            <translation>Pedidas</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Orders shipped</source>
            <translation>Pedidos despachados</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Other reason</source>
            <translation>Otro motivo</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Others are in capitals: {pattern}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Otras, en mayúsculas: {pattern}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Others look like {pattern}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Las otras son como {pattern}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ounces</source>
            <translation>Onzas</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Out of the box.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Fuera de la caja.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Outbox, nothing waiting</source>
            <translation>Bandeja de salida, nada en espera</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Outbox, {outbox}</source>
            <translation>Bandeja de salida, {outbox}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Over-receiving</source>
            <translation>Recepción de más</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Over-receiving, percent</source>
            <translation>Recepción de más, por ciento</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>PACKED</source>
            <translation>EMPACADO</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PDF in the data folder</source>
            <translation>PDF en la carpeta de datos</translation>
        </message>
        <message>
            <location filename="../../bridge/supervision.py"></location>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for over-receiving</source>
            <translation>PIN para recibir de más</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for overrides</source>
            <translation>PIN para excepciones</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for partial shipments</source>
            <translation>PIN para despachos parciales</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for pasted serials</source>
            <translation>PIN para series pegadas</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for settling refusals</source>
            <translation>PIN para resolver rechazos</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for taking out a serial</source>
            <translation>PIN para sacar una serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for the options</source>
            <translation>PIN para las opciones</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>PIN for unshipping</source>
            <translation>PIN para anular despachos</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>PO</source>
            <translation>OC</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_frame.py"></location>
            <source>PRACTICE: nothing is sent, nothing counts.</source>
            <translation>PRÁCTICA: no se envía nada, nada cuenta.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Pack</source>
            <translation>Empacar</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Pack what is scanned, the rest later</source>
            <translation>Empacar lo escaneado, el resto después</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Packed</source>
            <translation>Empacado</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Packed for {document}</source>
            <translation>Empacado para {document}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Packed without {count}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Empacado sin {count}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Packing slip</source>
            <translation>Lista de empaque</translation>
        </message>
        <message>
            <location filename="../../bridge/slips.py"></location>
            <source>Packing slip of {document}.</source>
            <translation>Lista de empaque de {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Packing slip printer</source>
            <translation>Impresora de listas de empaque</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/report_pages.py"></location>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Pallet {number} is still empty.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>El palé {number} aún está vacío.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Pallet {number}. Pallet {before}: {count}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Palé {number}. Palé {before}: {count}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/paper_desk.py"></location>
            <source>Papers are printed.</source>
            <translation>Los documentos se imprimen.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/paper_desk.py"></location>
            <source>Papers are written.</source>
            <translation>Los documentos se escriben.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/paper_print.py"></location>
            <source>Papers cannot be written to {folder}.</source>
            <translation>No se pueden escribir documentos en {folder}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/paper_print.py"></location>
            <source>Papers cannot be written to {folder}: the disk refuses.</source>
            <translation>No se pueden escribir documentos en {folder}: el disco se niega.</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/deliver.py"></location>
            <source>Papers cannot be written to {folder}: {problem}.</source>
            <translation>No se pueden escribir documentos en {folder}: {problem}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>Part of {document} shipped</source>
            <translation>Despachada parte de {document}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Part of {document} shipped.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Despachada parte de {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Partial shipment</source>
            <translation>Despacho parcial</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Partly received</source>
            <translation>Recibida en parte</translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>Parts of the day</source>
            <translation>Partes del día</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Parts of the history</source>
            <translation>Partes del historial</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Parts of the list</source>
            <translation>Partes de la lista</translation>
        </message>
        <message>
            <location filename="../../bridge/report/receipt_page.py"></location>
            <source>Parts of the report</source>
            <translation>Partes del informe</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Passed over</source>
            <translation>Pasado por alto</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_input.py"></location>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Paste or import of many serials at once</source>
            <translation>Pegar o importar muchas series de una vez</translation>
        </message>
        <message>
            <location filename="../../bridge/options/locks.py"></location>
            <source>Paste serials</source>
            <translation>Pegar series</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Paste the serials of {sku}</source>
            <translation>Pegar las series de {sku}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Paste with Ctrl V, open a file with Ctrl O. One serial a line.</source>
            <translation>Pegue con Ctrl V, abra un archivo con Ctrl O. Una serie por línea.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Pasted</source>
            <translation>Pegado</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_page.py"></location>
            <source>Pasted rows with their verdicts</source>
            <translation>Filas pegadas con su resultado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Pasted serials</source>
            <translation>Series pegadas</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>People and badges</source>
            <translation>Personas y credenciales</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Play: {sound}</source>
            <translation>Reproducir: {sound}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Polski</source>
            <translation>Polski</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ports such as /dev/ttyACM0 or COM5, blanks between</source>
            <translation>Puertos como /dev/ttyACM0 o COM5, con espacios entre ellos</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Pounds</source>
            <translation>Libras</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_frame.py"></location>
            <source>Practice, nothing is sent</source>
            <translation>Práctica, no se envía nada</translation>
        </message>
        <message>
            <location filename="../../bridge/app.py"></location>
            <source>Practise</source>
            <translation>Practicar</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_page.py"></location>
            <source>Practise with sample goods?</source>
            <translation>¿Practicar con mercancía de muestra?</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Press F9 to drop it</source>
            <translation>Pulse F9 para descartarlo</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Press F9 to drop {units}</source>
            <translation>Pulse F9 para descartar {units}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Press F9 to unship it, or leave it.</source>
            <translation>Pulse F9 para anular el despacho, o déjelo.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Press again to revoke</source>
            <translation>Pulse otra vez para revocar</translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/page.py"></location>
            <source>Print label</source>
            <translation>Imprimir etiqueta</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_page.py"></location>
            <source>Print packing slip</source>
            <translation>Imprimir lista de empaque</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>Print serial list</source>
            <translation>Imprimir lista de series</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Print slip</source>
            <translation>Imprimir lista</translation>
        </message>
        <message>
            <location filename="../../bridge/options/badge_page.py"></location>
            <source>Print the card</source>
            <translation>Imprimir la tarjeta</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Print the last paper again</source>
            <translation>Imprimir otra vez el último documento</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Printed as the order ships, or when it is asked for</source>
            <translation>Se imprime al despachar el pedido o cuando se pide</translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>Printed on {place}.</source>
            <translation>Impreso en {place}.</translation>
        </message>
        <message>
            <location filename="../../bridge/slips.py"></location>
            <source>Printed on {printer}.</source>
            <translation>Impreso en {printer}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/desk.py"></location>
            <source>Printed, and written to {place}</source>
            <translation>Impreso y escrito en {place}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Printing</source>
            <translation>Impresión</translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>Printing…</source>
            <translation>Imprimiendo…</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Product code instead of a serial</source>
            <translation>Código de producto en vez de serie</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Purchase order</source>
            <translation>Orden de compra</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Purchase orders</source>
            <translation>Órdenes de compra</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Purchase orders and orders</source>
            <translation>Órdenes de compra y pedidos</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Put back on the shelf</source>
            <translation>Devuelva al estante</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Put back {time}</source>
            <translation>Devuelto {time}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Put it on the hold shelf.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Póngala en el estante de retenidos.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Put it on, then scan OK.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Póngalo y escanee OK.</translation>
        </message>
        <message>
            <location filename="../../bridge/dispatch.py"></location>
            <source>Put its units back, or ship it again.</source>
            <translation>Devuelva sus unidades o despáchelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Put the box on the scale.</source>
            <translation>Ponga la caja en la báscula.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Put {count} back, then scan OK.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Devuelva {count} y escanee OK.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/lists.py"></location>
            <source>Put {units} back</source>
            <translation>Devuelva {units}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Put {units} back, then scan OK.</source>
            <translation>Devuelva {units} y escanee OK.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/scan_actions.py"></location>
            <source>Quantity</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>READY</source>
            <translation>PREPARADO</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>REFUSED</source>
            <translation>RECHAZADO</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>REVIEW</source>
            <translation>REVISIÓN</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_delegate.py"></location>
            <source>RUSH</source>
            <translation>URGE</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Read from scale {when}.</source>
            <translation>Leído de la báscula {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Read from scale.</source>
            <translation>Leído de la báscula.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Read its keys as in the US</source>
            <translation>Leer sus teclas como en EE. UU.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/table.py"></location>
            <source>Reason and when</source>
            <translation>Motivo y cuándo</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Reason: damaged</source>
            <translation>Motivo: dañado</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Reason: no serial can be read</source>
            <translation>Motivo: no se lee ninguna serie</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Reason: not ordered</source>
            <translation>Motivo: no pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Reason: one too many</source>
            <translation>Motivo: uno de más</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Reason: other item than labelled</source>
            <translation>Motivo: otro artículo que el de la etiqueta</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Reason: {reason}</source>
            <translation>Motivo: {reason}</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>Receive</source>
            <translation>Recibir</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Received before</source>
            <translation>Recibida antes</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Received by {station}, {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Recibida por {station}, {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Received on</source>
            <translation>Recibida en</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Received on this PO, {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Recibida en esta OC, {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Received on {document}</source>
            <translation>Recibido en {document}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Received on {document}, {when}, {station}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Recibida: {document}, {when}, {station}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Received on {document}, {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Recibida en {document}, {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Receiving</source>
            <translation>Recepción</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Receiving report</source>
            <translation>Informe de recepción</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Receivings saved</source>
            <translation>Recepciones guardadas</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Recommended</source>
            <translation>Recomendado</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Refresh List</source>
            <translation>Actualizar lista</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/content.py"></location>
            <source>Refreshing</source>
            <translation>Actualizando</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Refuse</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Refuse, PIN allows</source>
            <translation>Rechazar, el PIN permite</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Refused</source>
            <translation>Rechazo</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Refused by central</source>
            <translation>Rechazado por la central</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/page.py"></location>
            <source>Refused by the central</source>
            <translation>Rechazado por la central</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Refused by the central, {refused}</source>
            <translation>Rechazado por la central, {refused}</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Refused scans</source>
            <translation>Lecturas rechazadas</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Refused work stays here until a supervisor settles it.</source>
            <translation>El trabajo rechazado queda aquí hasta que lo resuelva un supervisor.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Refused, Check and Fault are never under 40 percent unless sound is off.</source>
            <translation>Rechazo, Revisar y Fallo nunca bajan del 40 por ciento salvo sin sonido.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Reject UPC as serial number</source>
            <translation>Rechazar UPC como número de serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Require a tracking number</source>
            <translation>Exigir número de seguimiento</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Require a weight</source>
            <translation>Exigir peso</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Require serial number input</source>
            <translation>Exigir número de serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Require serial number validation</source>
            <translation>Exigir validación del número de serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Require serials to match PO</source>
            <translation>Exigir que las series coincidan con la OC</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Require unique serial number</source>
            <translation>Exigir número de serie único</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Requires Attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <location filename="../../bridge/options/tabs.py"></location>
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/bar.py"></location>
            <source>Reset tab</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="../../bridge/options/row.py"></location>
            <source>Reset {label}</source>
            <translation>Restablecer {label}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Return</source>
            <translation>Devolución</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Returned</source>
            <translation>Devuelto</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Returned on {document}</source>
            <translation>Devuelto en {document}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Returned {when}, not restocked.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Devuelta {when}, sin reponer.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Returned, not restocked</source>
            <translation>Devuelto, sin reponer</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/scan_actions.py"></location>
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Revoke</source>
            <translation>Revocar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Revoke the badge of {name}</source>
            <translation>Revocar la credencial de {name}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_table.py"></location>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Row {place} has this serial too.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>La fila {place} tiene la misma serie.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/bulk_content.py"></location>
            <source>Row {place}, {serial}, {fate}, {why}</source>
            <translation>Fila {place}, {serial}, {fate}, {why}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/tabs.py"></location>
            <source>Rules as they came</source>
            <translation>Reglas de fábrica</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Rules version</source>
            <translation>Versión de reglas</translation>
        </message>
        <message>
            <location filename="../../bridge/options/tabs.py"></location>
            <source>Rules version {version}</source>
            <translation>Versión de reglas {version}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_views.py"></location>
            <source>SAVED</source>
            <translation>GUARDADO</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/table_delegate.py"></location>
            <source>SERIAL</source>
            <translation>SERIE</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>SERIAL WANTED</source>
            <translation>FALTA LA SERIE</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>SET ASIDE</source>
            <translation>APARTADO</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>SETTLED</source>
            <translation>RESUELTO</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>SHA-256, for a central that made its certificate itself</source>
            <translation>SHA-256, para una central que hizo su propio certificado</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>SHIPPED</source>
            <translation>DESPACHADO</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_table.py"></location>
            <source>SKU and name</source>
            <translation>SKU y nombre</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_input.py"></location>
            <source>SKU or UPC</source>
            <translation>SKU o UPC</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>STOP</source>
            <translation>PARE</translation>
        </message>
        <message>
            <location filename="../../bridge/session/listing.py"></location>
            <source>Said again.</source>
            <translation>Se repite.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/lists.py"></location>
            <source>Sales release it</source>
            <translation>Lo libera Ventas</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Same scan, not counted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Misma lectura, no se cuenta.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Saturday</source>
            <translation>sábado</translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>Save CSV</source>
            <translation>Guardar CSV</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>Save Receive Data</source>
            <translation>Guardar recepción</translation>
        </message>
        <message>
            <location filename="../../bridge/options/bar.py"></location>
            <source>Save options</source>
            <translation>Guardar opciones</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>Save options takes them over.</source>
            <translation>Guardar opciones las aplica.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/tabs.py"></location>
            <source>Saved as rules version {version}</source>
            <translation>Guardado como versión de reglas {version}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Saved here</source>
            <translation>Guardado aquí</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Saved {time}, {state}</source>
            <translation>Guardado {time}, {state}</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>Scale</source>
            <translation>Báscula</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/scale_port.py"></location>
            <source>Scale {name} does not answer. Is it on?</source>
            <translation>La báscula {name} no responde. ¿Está encendida?</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/scale_port.py"></location>
            <source>Scale {name} lost, trying again</source>
            <translation>Báscula {name} perdida, se intenta de nuevo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_page.py"></location>
            <source>Scan</source>
            <translation>Escaneo</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan CHECK, then scan it in.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee CHECK y luego la unidad.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan COUNT, then a number card.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee COUNT y luego la tarjeta.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan FINISH to ship.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee FINISH para despachar.</translation>
        </message>
        <message>
            <location filename="../../bridge/session/boxing.py"></location>
            <source>Scan NEXT for box {box}.</source>
            <translation>Escanee NEXT para la caja {box}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Scan NEXT to go on with it.</source>
            <translation>Escanee NEXT para seguir con él.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Scan OK to go back to the list.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee OK para volver a la lista.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan OK to go there.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee OK para ir allí.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan OK to keep it, NO to drop it.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>OK la conserva, NO la descarta.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan OK to open it.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee OK para abrirlo.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan OK to park it and go on.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>OK para dejarlo en espera y seguir.</translation>
        </message>
        <message>
            <location filename="../../bridge/session/opened.py"></location>
            <source>Scan OK to save, NO to go back.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>OK para guardar, NO para volver.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_page.py"></location>
            <source>Scan Purchase Order</source>
            <translation>Escanear orden de compra</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan a PO number or an item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee un número de OC o artículo.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan a number card, 1 to 9,999.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee tarjeta numérica, 1 a 9999.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>Scan a purchase order or an item</source>
            <translation>Escanee una orden de compra o un artículo</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan a purchase order.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee una orden de compra.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan a supervisor's badge.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee credencial de supervisor.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan a unit, or CHECK to go on.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee una, o CHECK para seguir.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>Scan an item</source>
            <translation>Escanee un artículo</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan an item, or REVERT.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee un artículo, o REVERT.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan an item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee un artículo.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan an order number or an item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee número de pedido o artículo.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan an order number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee un número de pedido.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Scan an order or an item</source>
            <translation>Escanee un pedido o un artículo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Scan and Ship</source>
            <translation>Escanear y despachar</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan another item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee otro artículo.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan another, or scan NO.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee otra, o escanee NO.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan it again, or type it.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanéelo otra vez o tecléelo.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan it again.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanéelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan it, then scan FINISH.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanéelo y luego FINISH.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan it, then scan the reason.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanéela y luego el motivo.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/table_delegate.py"></location>
            <source>Scan its serial now</source>
            <translation>Escanee ahora su serie</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan its serial.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee su serie.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan its tracking number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee su número de seguimiento.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/row_slot.py"></location>
            <source>Scan now</source>
            <translation>Escanee ya</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan one PO number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee un número de OC.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/help.py"></location>
            <source>Scan one from the screen.</source>
            <translation>Escanee uno de la pantalla.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan one order number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee un número de pedido.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Scan order</source>
            <translation>Escanear pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan serial {number} of {total}</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee la serie {number} de {total}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the UPC or SKU label.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee la etiqueta UPC o SKU.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Scan the card {n} times with the keyboard scanner.</source>
            <translation>
                <numerusform>Escanee la tarjeta {n} vez con el escáner de teclado.</numerusform>
                <numerusform>Escanee la tarjeta {n} veces con el escáner de teclado.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the carrier's label again.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee otra vez la del transporte.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the carrier's label.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee la etiqueta de transporte.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the items first.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee antes los artículos.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the label on the unit.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee la etiqueta de la unidad.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_views.py"></location>
            <source>Scan the next PO.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee la siguiente OC.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>Scan the next item</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee el siguiente artículo</translation>
        </message>
        <message>
            <location filename="../../bridge/session/boxing.py"></location>
            <source>Scan the next item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee el siguiente artículo.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>Scan the next order.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee el siguiente pedido.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the next unit.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee la siguiente unidad.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the next, or CHECK to go on.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee otra, o CHECK para seguir.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the parts of {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee las partes de {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the reason.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee el motivo.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the serial again.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee otra vez la serie.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Scan the serial number</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee el número de serie</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the serial number instead.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee el número de serie.</translation>
        </message>
        <message>
            <location filename="../../bridge/session/asking.py"></location>
            <source>Scan the serial of {sku}.</source>
            <translation>Escanee la serie de {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the serial on the unit.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee la serie de la unidad.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the serial, or scan SKIP.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee la serie, o escanee SKIP.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Scan the tracking number</source>
            <translation>Escanee el seguimiento</translation>
        </message>
        <message>
            <location filename="../../bridge/session/boxing.py"></location>
            <source>Scan the tracking number of box {box}.</source>
            <translation>Escanee el número de seguimiento de la caja {box}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the tracking number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee el número de seguimiento.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan the {name} number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee el n.º de {name}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Scan this card ten times.</source>
            <translation>Escanee esta tarjeta diez veces.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/operator_page.py"></location>
            <source>Scan your badge.</source>
            <translation>Escanee su credencial.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan {document} to go there.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee {document} para ir allí.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan {sku} again, or scan SKIP.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee {sku} otra vez, o SKIP.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Scan {them} first.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Escanee antes {them}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Scanned</source>
            <translation>Escaneado</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Scanned before a unit was out of the box</source>
            <translation>Escaneado antes de sacar una unidad de la caja</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Scanned before on this document</source>
            <translation>Ya escaneada en este documento</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>Scanner</source>
            <translation>Escáner</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>Scanner {name} is connected.</source>
            <translation>El escáner {name} está conectado.</translation>
        </message>
        <message>
            <location filename="../../bridge/scanners.py"></location>
            <source>Scanner {name} is not read any more.</source>
            <translation>El escáner {name} ya no se lee.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>Scanner {name} lost, trying again</source>
            <translation>Escáner {name} perdido, se intenta de nuevo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Scanners</source>
            <translation>Escáneres</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin_page.py"></location>
            <source>Scanning goes on behind this page. Nothing is lost.</source>
            <translation>El escaneo sigue detrás de esta página. No se pierde nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_cover.py"></location>
            <source>Scanning goes on. Nothing is lost.</source>
            <translation>El escaneo sigue. No se pierde nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Scans</source>
            <translation>Lecturas</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Scans by hour</source>
            <translation>Lecturas por hora</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner.py"></location>
            <source>Scans go to another window.</source>
            <translation>Las lecturas van a otra ventana.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/stage.py"></location>
            <source>Search all options</source>
            <translation>Buscar en todas las opciones</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Send the rest</source>
            <translation>Enviar el resto</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Sent back to the vendor</source>
            <translation>Devuelto al proveedor</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Sent back to the vendor.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Devuelta al proveedor.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Sent when the network is back</source>
            <translation>Se envía cuando vuelva la red</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Sep</source>
            <translation>sep</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Serial</source>
            <translation>Serie</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Serial accepted</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Serie aceptada</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Serial label on receipt</source>
            <translation>Etiqueta de serie al recibir</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Serial length</source>
            <translation>Longitud de la serie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Serial list</source>
            <translation>Lista de series</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/page.py"></location>
            <source>Serial number</source>
            <translation>Número de serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>Serial number input is not required.</source>
            <translation>No se exige número de serie.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/page.py"></location>
            <source>Serial number to trace</source>
            <translation>Número de serie para rastrear</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Serial of another product</source>
            <translation>Serie de otro producto</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Serial pattern</source>
            <translation>Patrón de serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Serial scanners</source>
            <translation>Escáneres de puerto serie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_table.py"></location>
            <source>Serials</source>
            <translation>Series</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list.py"></location>
            <source>Serials of the line, newest first</source>
            <translation>Series de la línea, las más nuevas primero</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Serials of which item?</source>
            <translation>¿Series de qué artículo?</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list.py"></location>
            <source>Serials of {sku}</source>
            <translation>Series de {sku}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Session {number}</source>
            <translation>Sesión {number}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Set</source>
            <translation>Definido</translation>
        </message>
        <message>
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>Set a PIN</source>
            <translation>Definir un PIN</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set a unit aside.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Aparte una unidad.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Set a unit aside: scan it, then the reason</source>
            <translation>Apartar una unidad: escanéela y luego el motivo</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Set aside</source>
            <translation>Apartado</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set aside here, {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Apartada aquí, {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Set aside on {document}</source>
            <translation>Apartado en {document}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set aside {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Apartada {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Set aside, {details}</source>
            <translation>Apartado, {details}</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Set aside: {reason}</source>
            <translation>Apartado: {reason}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set it aside, or ask a supervisor.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Apártelo o avise a un supervisor.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set it aside. Scan another PO.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Apártelo. Escanee otra OC.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set it aside. Scan another order.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Apártelo. Escanee otro pedido.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set it aside. Scan another unit.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Apártela. Escanee otra unidad.</translation>
        </message>
        <message>
            <location filename="../../bridge/session/asking.py"></location>
            <source>Set it aside. Scan the next item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Apártelo. Escanee el siguiente.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Set it aside. Scan the next.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Apártela. Escanee la siguiente.</translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>Set the address of the central first.</source>
            <translation>Defina antes la dirección de la central.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Set up</source>
            <translation>Configurar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>Set: it opens what is locked below.</source>
            <translation>Definido: abre lo que abajo está bloqueado.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>Settled</source>
            <translation>Resuelto</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Settled by a supervisor</source>
            <translation>Resuelto por un supervisor</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Settling a refusal</source>
            <translation>Resolver un rechazo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Setup code</source>
            <translation>Código de configuración</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Severity of a known serial</source>
            <translation>Gravedad de una serie conocida</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Severity of a product code</source>
            <translation>Gravedad de un código de producto</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Severity of a serial never received</source>
            <translation>Gravedad de una serie nunca recibida</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Severity of a wrong length</source>
            <translation>Gravedad de una longitud errónea</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Severity of a wrong pattern</source>
            <translation>Gravedad de un patrón erróneo</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>Ship</source>
            <translation>Despachar</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_actions.py"></location>
            <source>Ship a part</source>
            <translation>Despachar parte</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_table.py"></location>
            <source>Ship by</source>
            <translation>Despachar antes de</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ship by item</source>
            <translation>Despachar por artículo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Ship part of an order</source>
            <translation>Despachar parte de un pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Ship today</source>
            <translation>Despachar hoy</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Shipment</source>
            <translation>Despacho</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Shipment of {document} taken back</source>
            <translation>Despacho de {document} anulado</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Shipped</source>
            <translation>Despachado</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Shipped before</source>
            <translation>Despachado antes</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>Shipped on {document}</source>
            <translation>Despachado en {document}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Shipped on {document}, {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Despachada en {document}, {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Shipped on {document}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Despachada en {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Shipped {time}, {state}</source>
            <translation>Despachado {time}, {state}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Shipped {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Despachada {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/slips.py"></location>
            <source>Shipping goes on.</source>
            <translation>El despacho sigue.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Ships to</source>
            <translation>Destino</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/ship_to.py"></location>
            <source>Ships to {address}</source>
            <translation>Destino: {address}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Short and over</source>
            <translation>De menos y de más</translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Show a token of the central</source>
            <translation>Muestre un token de la central</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>Show complete</source>
            <translation>Mostrar completas</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Show the last answer again</source>
            <translation>Mostrar otra vez la última respuesta</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/facts_pane.py"></location>
            <source>Show the next</source>
            <translation>Mostrar siguiente</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_bar.py"></location>
            <source>Show them</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/badge_page.py"></location>
            <source>Shown this once</source>
            <translation>Se muestra una sola vez</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>So slow a scanner is easily taken for a person: make it faster.</source>
            <translation>Un escáner tan lento se confunde con una persona: hágalo más rápido.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Something was missing</source>
            <translation>Faltaba algo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Sound is off. The status strip says so.</source>
            <translation>El sonido está apagado. Lo dice la barra de estado.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/sounds.py"></location>
            <source>Sound off</source>
            <translation>Sin sonido</translation>
        </message>
        <message>
            <location filename="../../bridge/window.py"></location>
            <source>Sound on</source>
            <translation>Con sonido</translation>
        </message>
        <message>
            <location filename="../../bridge/options/operator_page.py"></location>
            <source>Stands in every line of the scan history</source>
            <translation>Aparece en cada línea del historial de lecturas</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Stands in its manual</source>
            <translation>Está en su manual</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Stands on the printer or in its manual</source>
            <translation>Está en la impresora o en su manual</translation>
        </message>
        <message>
            <location filename="../../bridge/options/preset_bar.py"></location>
            <source>Start from</source>
            <translation>Partir de</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_page.py"></location>
            <source>Start practice</source>
            <translation>Empezar práctica</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Start with</source>
            <translation>Empezar con</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Station</source>
            <translation>Estación</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Station names</source>
            <translation>Nombres de estación</translation>
        </message>
        <message>
            <location filename="../../bridge/window.py"></location>
            <source>Station, {station}</source>
            <translation>Estación, {station}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/leave_page.py"></location>
            <source>Stay</source>
            <translation>Quedarse</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Stays open on the PO</source>
            <translation>Queda pendiente en la OC</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Steady</source>
            <translation>Estable</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/after_page.py"></location>
            <source>Still open</source>
            <translation>Aún pendiente</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/after_page.py"></location>
            <source>Still open on {document}</source>
            <translation>Aún pendiente en {document}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Still open: {count}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Pendiente: {count}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Stop measuring</source>
            <translation>Dejar de medir</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Stop. Call IT, then scan it again.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Pare. Llame a TI y escanee otra vez.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>Strict</source>
            <translation>Estricto</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Sunday</source>
            <translation>domingo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Supervisor</source>
            <translation>Supervisor</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Supervisor PIN</source>
            <translation>PIN de supervisor</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>TAKEN BACK</source>
            <translation>DESHECHO</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>TRACKING WANTED</source>
            <translation>FALTA SEGUIMIENTO</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Take back the last unit</source>
            <translation>Deshacer la última unidad</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Take it</source>
            <translation>Tomar</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Take it from the label.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Tómelo de la etiqueta.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>Take it out of the box</source>
            <translation>Sáquelo de la caja</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>Take it out, then scan OK.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Sáquelo y escanee OK.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Take one unit out.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Saque una unidad.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Take one unit out: scan its serial next</source>
            <translation>Sacar una unidad: escanee después su serie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/serial_list.py"></location>
            <source>Take out</source>
            <translation>Sacar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/locks.py"></location>
            <source>Take out a serial</source>
            <translation>Sacar una serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Take over</source>
            <translation>Aplicar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>Take over {n} ms</source>
            <translation>
                <numerusform>Aplicar {n} ms</numerusform>
                <numerusform>Aplicar {n} ms</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>Take over {pattern}</source>
            <translation>Aplicar {pattern}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Take the box off the scale.</source>
            <translation>Retire la caja de la báscula.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Take the last box off first.</source>
            <translation>Retire antes la última caja.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/body.py"></location>
            <source>Take what is known here</source>
            <translation>Tomar lo que se sabe aquí</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>Take {document} back?</source>
            <translation>¿Anular {document}?</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Taken back</source>
            <translation>Deshecho</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Taken out of {document} again</source>
            <translation>Sacado de nuevo de {document}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>Takes a number from {least} to {most} or nothing, not {text}.</source>
            <translation>Admite un número de {least} a {most} o nada, no {text}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>Takes a number from {least} to {most}, not {text}.</source>
            <translation>Admite un número de {least} a {most}, no {text}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/told.py"></location>
            <source>Takes at most {n} characters, and only those that can be printed.</source>
            <translation>
                <numerusform>Admite como máximo {n} carácter, y solo imprimible.</numerusform>
                <numerusform>Admite como máximo {n} caracteres, y solo imprimibles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/told.py"></location>
            <source>Takes at most {n} names of at most {letters} characters.</source>
            <translation>
                <numerusform>Admite como máximo {n} nombre de {letters} caracteres como máximo.</numerusform>
                <numerusform>Admite como máximo {n} nombres de {letters} caracteres como máximo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Taking back an order that was shipped</source>
            <translation>Anular un pedido ya despachado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Taking out a serial</source>
            <translation>Sacar una serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Test connection</source>
            <translation>Probar conexión</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>That did not work; the log says more.</source>
            <translation>No funcionó; el registro dice más.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is a carton label of {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Es una etiqueta de embalaje: {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is a carton label.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Es una etiqueta de embalaje.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>That is a command barcode.</source>
            <translation>Es un código de comando.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is a product barcode.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Es un código de producto.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is a serial, not a tracking.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Es una serie, no un seguimiento.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is a web address.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Es una dirección web.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is a {carrier} label.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Es una etiqueta de {carrier}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is not a number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>No es un número.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is not a tracking number.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>No es un número de seguimiento.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is not a weight.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>No es un peso.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is the SKU {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Es el SKU {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is the {kind} of SKU {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Es el {kind} del SKU {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That is {document}, not a serial.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Es {document}, no una serie.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That label is of another item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Esa etiqueta es de otro artículo.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That serial is counted already.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Esa serie ya está contada.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That serial is not counted here.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Esa serie no está contada aquí.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>That serial is on {document}'s list.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Esa serie consta en {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>That was another code: scan the card above.</source>
            <translation>Era otro código: escanee la tarjeta de arriba.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/mode_switch.py"></location>
            <source>The arrow keys choose.</source>
            <translation>Las flechas eligen.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The central answers. {why}</source>
            <translation>La central responde. {why}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/bridge_central.py"></location>
            <source>The central at {address} answered for something else than was sent.</source>
            <translation>La central en {address} respondió por algo distinto de lo enviado.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The central at {address} cannot answer now (status {n}).</source>
            <translation>
                <numerusform>La central en {address} no puede responder ahora (estado {n}).</numerusform>
                <numerusform>La central en {address} no puede responder ahora (estado {n}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/bridge_central.py"></location>
            <source>The central at {address} cannot answer now (status {status}).</source>
            <translation>La central en {address} no puede responder ahora (estado {status}).</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>The central at {address} cannot be reached.</source>
            <translation>No se puede alcanzar la central en {address}.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>The central at {address} did not answer in time.</source>
            <translation>La central en {address} no respondió a tiempo.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/bridge_central.py"></location>
            <source>The central at {address} does not accept this station's token.</source>
            <translation>La central en {address} no acepta el token de esta estación.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/proof.py"></location>
            <source>The central at {address} does not accept this token.</source>
            <translation>La central en {address} no acepta este token.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>The central at {address} does not speak TLS there.</source>
            <translation>La central en {address} no usa TLS ahí.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/bridge_central.py"></location>
            <source>The central at {address} refused it with status {status}.</source>
            <translation>La central en {address} lo rechazó con estado {status}.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/enrolling.py"></location>
            <source>The central at {address} takes no setup codes; its Bridge is too old.</source>
            <translation>La central en {address} no admite códigos de configuración; su Bridge es demasiado antiguo.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The central at {address} {flaw}.</source>
            <translation>La central en {address} {flaw}.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/calls.py"></location>
            <source>The central at {address} {what}.</source>
            <translation>La central en {address} {what}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>The central is asked, 3 s at most.</source>
            <translation>Se consulta a la central, 3 s como máximo.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The central is too new for this station: update the station.</source>
            <translation>La central es demasiado nueva para esta estación: actualice la estación.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The central is too old for this station: update the central.</source>
            <translation>La central es demasiado antigua para esta estación: actualice la central.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>The central prints one with bridge central enrol. Scan it, or type it here.</source>
            <translation>La central imprime uno con bridge central enrol. Escanéelo o tecléelo aquí.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>The central refused it</source>
            <translation>La central lo rechazó</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>The central refused it.</source>
            <translation>La central lo rechazó.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>The central shows another certificate: its fingerprint is {shows}, the Options have {knows}.</source>
            <translation>La central muestra otro certificado: su huella es {shows}, las Opciones tienen {knows}.</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>The central was never reached</source>
            <translation>Nunca se alcanzó la central</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The central's certificate ends in {n} days; it needs a new one.</source>
            <translation>
                <numerusform>El certificado de la central caduca en {n} día; necesita uno nuevo.</numerusform>
                <numerusform>El certificado de la central caduca en {n} días; necesita uno nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/clocks.py"></location>
            <source>The clock of this computer is {span} ahead of the central's.</source>
            <translation>El reloj de este equipo va {span} por delante del de la central.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/clocks.py"></location>
            <source>The clock of this computer is {span} behind the central's.</source>
            <translation>El reloj de este equipo va {span} por detrás del de la central.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>The day after</source>
            <translation>El día siguiente</translation>
        </message>
        <message>
            <location filename="../../bridge/report/page.py"></location>
            <source>The day before</source>
            <translation>El día anterior</translation>
        </message>
        <message>
            <location filename="../../bridge/store/sqlite.py"></location>
            <source>The disk refuses to read or write {file}; check the disk and who may write there.</source>
            <translation>El disco no permite leer o escribir {file}; revise el disco y quién puede escribir ahí.</translation>
        </message>
        <message>
            <location filename="../../bridge/store/sqlite.py"></location>
            <source>The disk with {folder} is full; make room, then go on.</source>
            <translation>El disco con {folder} está lleno; haga sitio y siga.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>The label is damaged.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>La etiqueta está dañada.</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/raw_port.py"></location>
            <source>The label printer {printer} broke off in the middle of a label.</source>
            <translation>La impresora de etiquetas {printer} se cortó en mitad de una etiqueta.</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/raw_port.py"></location>
            <source>The label printer {printer} does not answer.</source>
            <translation>La impresora de etiquetas {printer} no responde.</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/raw_port.py"></location>
            <source>The label printer {printer} is not known in this network.</source>
            <translation>La impresora de etiquetas {printer} no se conoce en esta red.</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/raw_port.py"></location>
            <source>The label printer {printer} takes nothing. Look whether it has labels and is closed.</source>
            <translation>La impresora de etiquetas {printer} no admite nada. Mire si tiene etiquetas y está cerrada.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>The list a fresh start shows</source>
            <translation>La lista que muestra un nuevo inicio</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/link.py"></location>
            <source>The list could not be fetched; try again.</source>
            <translation>No se pudo obtener la lista; inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The name {host} is not found.</source>
            <translation>No se encuentra el nombre {host}.</translation>
        </message>
        <message>
            <location filename="../../bridge/pinning.py"></location>
            <source>The new PIN is set. Type it.</source>
            <translation>El PIN nuevo está definido. Tecléelo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_page.py"></location>
            <source>The newest {n:,} are shown.</source>
            <translation>
                <numerusform>Se muestra la {n:,} más nueva.</numerusform>
                <numerusform>Se muestran las {n:,} más nuevas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>The only {sku} is in already.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>El único {sku} ya está.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>The options are written into {file}.</source>
            <translation>Las opciones se escribieron en {file}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>The options locked themselves. 1 change was not saved.</source>
            <translation>Las opciones se bloquearon solas. 1 cambio no se guardó.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/told.py"></location>
            <source>The options locked themselves. {n} changes were not saved.</source>
            <translation>
                <numerusform>Las opciones se bloquearon solas. {n} cambio no se guardó.</numerusform>
                <numerusform>Las opciones se bloquearon solas. {n} cambios no se guardaron.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/receive/paper_desk.py"></location>
            <source>The papers were not written.</source>
            <translation>Los documentos no se escribieron.</translation>
        </message>
        <message>
            <location filename="../../bridge/practice.py"></location>
            <source>The practice data cannot be written: {why}.</source>
            <translation>No se pueden escribir los datos de práctica: {why}.</translation>
        </message>
        <message>
            <location filename="../../bridge/practising.py"></location>
            <source>The practice data could not be made. The log says why.</source>
            <translation>No se pudieron hacer los datos de práctica. El registro dice por qué.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/report_pages.py"></location>
            <source>The printer takes nothing.</source>
            <translation>La impresora no admite nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/paper_print.py"></location>
            <source>The printer “{printer}” takes nothing.</source>
            <translation>La impresora “{printer}” no admite nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>The rows cannot be checked.</source>
            <translation>No se pueden comprobar las filas.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>The same digits once more</source>
            <translation>Los mismos dígitos otra vez</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_page.py"></location>
            <source>The sample goods are being laid out. This takes up to half a minute.</source>
            <translation>Se prepara la mercancía de muestra. Tarda hasta medio minuto.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>The scale cannot be read.</source>
            <translation>No se puede leer la báscula.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>The scale cannot be used.</source>
            <translation>No se puede usar la báscula.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>The scale does not answer.</source>
            <translation>La báscula no responde.</translation>
        </message>
        <message>
            <location filename="../../bridge/weighing.py"></location>
            <source>The scale is not understood. Check its language in the Options.</source>
            <translation>No se entiende la báscula. Compruebe su protocolo en las Opciones.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>The scanner sent wrong letters.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>El escáner envió letras erróneas.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>The scanner types for a US keyboard, the computer has {keyboard}: wrong characters arrive.</source>
            <translation>El escáner escribe para un teclado de EE. UU., el equipo tiene {keyboard}: llegan caracteres erróneos.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>The scanner's own beeper</source>
            <translation>El pitido propio del escáner</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_page.py"></location>
            <source>The scanners work as always, but nothing is sent and nothing counts.</source>
            <translation>Los escáneres funcionan como siempre, pero no se envía nada y nada cuenta.</translation>
        </message>
        <message>
            <location filename="../../bridge/enrolling.py"></location>
            <source>The station is closing.</source>
            <translation>La estación se está cerrando.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/outbox.py"></location>
            <source>The station stopped before the central answered.</source>
            <translation>La estación se detuvo antes de que la central respondiera.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>The system's keyring</source>
            <translation>El llavero del sistema</translation>
        </message>
        <message>
            <location filename="../../bridge/pinning.py"></location>
            <source>The token could not be checked; the station's log says why.</source>
            <translation>No se pudo comprobar el token; el registro de la estación dice por qué.</translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>The token is kept.</source>
            <translation>El token está guardado.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>The two are not alike.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Las dos no son iguales.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>The unit goes to the central once more</source>
            <translation>La unidad va otra vez a la central</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>The way to it is not encrypted: who listens in the network can read the token.</source>
            <translation>El camino hasta ella no va cifrado: quien escuche en la red puede leer el token.</translation>
        </message>
        <message>
            <location filename="../../bridge/desk/settling.py"></location>
            <source>There is no operation {operation} here.</source>
            <translation>Aquí no hay ninguna operación {operation}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>There is no option {key}; `bridge options show` lists all.</source>
            <translation>No hay ninguna opción {key}; `bridge options show` las muestra todas.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>There is no option {key}; do you mean {near}?</source>
            <translation>No hay ninguna opción {key}; ¿quiere decir {near}?</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/papers.py"></location>
            <source>There is no order {document} here.</source>
            <translation>Aquí no hay ningún pedido {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>There is no receiving session {session} here.</source>
            <translation>Aquí no hay ninguna sesión de recepción {session}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>There is no text in {where}.</source>
            <translation>No hay texto en {where}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>There is nothing in the field.</source>
            <translation>El campo está vacío.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/preset_bar.py"></location>
            <source>These options are as in {preset}.</source>
            <translation>Estas opciones son como en {preset}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>These two are not alike. Type the new PIN twice.</source>
            <translation>No son iguales. Teclee el PIN nuevo dos veces.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>This PO</source>
            <translation>Esta OC</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>This badge is not known here.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Credencial desconocida aquí.</translation>
        </message>
        <message>
            <location filename="../../bridge/desk/settling.py"></location>
            <source>This cannot be done about {document}: {why}</source>
            <translation>Esto no se puede hacer con {document}: {why}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>This code is not known here.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Código desconocido aquí.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/paper_print.py"></location>
            <source>This computer has no printer “{name}”; it knows: {known}.</source>
            <translation>Este equipo no tiene impresora “{name}”; conoce: {known}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>This document</source>
            <translation>Este documento</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>This file cannot be used.</source>
            <translation>Este archivo no se puede usar.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/setup_code.py"></location>
            <source>This is no setup code: one begins with {start}.</source>
            <translation>No es un código de configuración: empiezan por {start}.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/token.py"></location>
            <source>This is no token of a central.</source>
            <translation>No es un token de una central.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/badge_page.py"></location>
            <source>This is the only time it can be seen or printed. Who has it is taken for this person.</source>
            <translation>Solo ahora se puede ver o imprimir. A quien la tenga se le toma por esta persona.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>This looks like {kind}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Parece {kind}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>This order</source>
            <translation>Este pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/report/desk.py"></location>
            <source>This report cannot be made. Call IT.</source>
            <translation>No se puede hacer este informe. Llame a TI.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>This scan was not saved.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Esta lectura no se guardó.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>This serial is a {other}, not a {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>La serie es de {other}, no de {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>This serial is a {other}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>La serie es de {other}.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/enrolling.py"></location>
            <source>This setup code is more than a day old; have the central print a new one.</source>
            <translation>Este código de configuración tiene más de un día; haga que la central imprima uno nuevo.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/enrolling.py"></location>
            <source>This setup code is not known at this central.</source>
            <translation>Esta central no conoce este código de configuración.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/setup_code.py"></location>
            <source>This setup code is not whole; scan it again.</source>
            <translation>Este código de configuración no está entero; escanéelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/enrolling.py"></location>
            <source>This setup code was used already; have the central print a new one.</source>
            <translation>Este código de configuración ya se usó; haga que la central imprima uno nuevo.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/detail_pane.py"></location>
            <source>This station</source>
            <translation>Esta estación</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/proof.py"></location>
            <source>This station has no central, so there is no token that could stand in for the PIN.</source>
            <translation>Esta estación no tiene central, así que no hay token que pueda sustituir al PIN.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/token.py"></location>
            <source>This station has no token for {address}; set it in Options &gt; Connection.</source>
            <translation>Esta estación no tiene token para {address}; defínalo en Opciones &gt; Conexión.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/token.py"></location>
            <source>This station has no token for {address}; set it in the Options or in {variable}.</source>
            <translation>Esta estación no tiene token para {address}; defínalo en las Opciones o en {variable}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/frame.py"></location>
            <source>This station only. Every change is kept: what, when, by whom.</source>
            <translation>Solo esta estación. Cada cambio se guarda: qué, cuándo, quién.</translation>
        </message>
        <message>
            <location filename="../../bridge/desk/settling.py"></location>
            <source>This work on {document} is not refused; it is {state}.</source>
            <translation>Este trabajo de {document} no está rechazado; está {state}.</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/printer.py"></location>
            <source>This {paper} cannot be printed; the station's log says why.</source>
            <translation>No se puede imprimir: {paper}; el registro de la estación dice por qué.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>Those keep it.</source>
            <translation>Esos la conservan.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Three even: look at the screen and answer.</source>
            <translation>Tres iguales: mire la pantalla y responda.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Three slow, low: not saved, not listening, or a scanner is lost.</source>
            <translation>Tres lentos y graves: no se guardó, no se escucha o se perdió un escáner.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Thursday</source>
            <translation>jueves</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>To the list</source>
            <translation>A la lista</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>To the list of orders</source>
            <translation>A la lista de pedidos</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>To the list of purchase orders</source>
            <translation>A la lista de órdenes de compra</translation>
        </message>
        <message>
            <location filename="../../bridge/offering.py"></location>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Token refused</source>
            <translation>Token rechazado</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>Token refused. Nothing is lost. Call IT.</source>
            <translation>Token rechazado. No se pierde nada. Llame a TI.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Told once everything is saved.</source>
            <translation>Se dice cuando todo está guardado.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Toledo 8217</source>
            <translation>Toledo 8217</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Too heavy</source>
            <translation>Demasiado peso</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/page.py"></location>
            <source>Trace a serial</source>
            <translation>Rastrear una serie</translation>
        </message>
        <message>
            <location filename="../../bridge/offering.py"></location>
            <source>Trace serial</source>
            <translation>Rastrear serie</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>Tracking</source>
            <translation>Seguimiento</translation>
        </message>
        <message>
            <location filename="../../bridge/session/packing.py"></location>
            <source>Tracking number</source>
            <translation>N.º de seguimiento</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Tracking number used before</source>
            <translation>Número de seguimiento ya usado</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Tracking wanted</source>
            <translation>Falta seguimiento</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Tracking, {box}</source>
            <translation>Seguimiento, {box}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Tries the address above, saved or not.</source>
            <translation>Prueba la dirección de arriba, guardada o no.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../bridge/connecting.py"></location>
            <source>Trying {address} …</source>
            <translation>Probando {address} …</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Tuesday</source>
            <translation>martes</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Two long, falling: this did not count.</source>
            <translation>Dos largos, bajando: esto no contó.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Two short, falling: the last unit counts no more.</source>
            <translation>Dos cortos, bajando: la última unidad deja de contar.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Two short, rising: a serial or tracking number comes next.</source>
            <translation>Dos cortos, subiendo: ahora viene una serie o un número de seguimiento.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Type</source>
            <translation>Teclear</translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>Type 4 to 8 digits</source>
            <translation>Teclee de 4 a 8 dígitos</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_pad.py"></location>
            <source>Type 4 to 8 digits, or scan your badge</source>
            <translation>Teclee de 4 a 8 dígitos o escanee su credencial</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pin_pad.py"></location>
            <source>Type 4 to 8 digits; scan your badge first, if you have one</source>
            <translation>Teclee de 4 a 8 dígitos; antes, escanee su credencial si la tiene</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>Type a SKU or UPC of this PO.</source>
            <translation>Teclee un SKU o UPC de esta OC.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/scan_actions.py"></location>
            <source>Type a SKU or serial</source>
            <translation>SKU o serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>Type a serial</source>
            <translation>Teclee una serie</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Type a serial number, then Enter</source>
            <translation>Teclee un número de serie y luego Intro</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Type a tracking number</source>
            <translation>Teclee un número de seguimiento</translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>Type it again</source>
            <translation>Tecléelo otra vez</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Type it again, or scan NO.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Tecléelo otra vez o escanee NO.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Type it again, twice.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Tecléela otra vez, dos veces.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Type it like 2.35 kg.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Tecléelo así: 2.35 kg.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Type it once more.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Tecléela una vez más.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Type it with F6.</source>
            <translation>Tecléelo con F6.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>Type its SKU or UPC, then press Enter.</source>
            <translation>Teclee su SKU o UPC y pulse Intro.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Type or paste a token</source>
            <translation>Teclee o pegue un token</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/views.py"></location>
            <source>Type or paste it. What is scanned meanwhile counts as before.</source>
            <translation>Teclee o pegue. Lo que se escanee mientras tanto cuenta como antes.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Type or paste the token</source>
            <translation>Teclee o pegue el token</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Type the PIN.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Teclee el PIN.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/people_page.py"></location>
            <source>Type the name first.</source>
            <translation>Teclee antes el nombre.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/token.py"></location>
            <source>Type the token for {address} in Options &gt; Connection.</source>
            <translation>Teclee el token de {address} en Opciones &gt; Conexión.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Type the weight</source>
            <translation>Teclee el peso</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Type weight</source>
            <translation>Teclear peso</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Typed</source>
            <translation>Tecleado</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Typed and pasted</source>
            <translation>Tecleado y pegado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Typed or set aside</source>
            <translation>Tecleada o apartada</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Typed {fours}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Tecleado {fours}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Typed {when}.</source>
            <translation>Tecleado {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Typed.</source>
            <translation>Tecleado.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/table.py"></location>
            <source>UPC</source>
            <translation>UPC</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>UPC or SKU label, or a serial</source>
            <translation>Etiqueta UPC o SKU, o una serie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>UPC, SKU or case label</source>
            <translation>Etiqueta UPC, SKU o de caja</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/scan_actions.py"></location>
            <source>Undo last</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Undoing one's own last scan is always free</source>
            <translation>Deshacer la propia última lectura es siempre libre</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Unit of weight</source>
            <translation>Unidad de peso</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/serial_content.py"></location>
            <source>Unit {number}</source>
            <translation>Unidad {number}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Units</source>
            <translation>Unidades</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Units above the order, counted over all sessions</source>
            <translation>Unidades por encima de lo pedido, contando todas las sesiones</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Units by pallet</source>
            <translation>Unidades por palé</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>Units received</source>
            <translation>Unidades recibidas</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/detail_pane.py"></location>
            <source>Units that cannot be taken</source>
            <translation>Unidades que no se pueden admitir</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Unknown code</source>
            <translation>Código desconocido</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>Unknown item</source>
            <translation>Artículo desconocido</translation>
        </message>
        <message>
            <location filename="../../bridge/report/receipt_page.py"></location>
            <source>Unlisted</source>
            <translation>Sin anunciar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/chip.py"></location>
            <source>Unlocked by {who}, locks in {left}</source>
            <translation>Abierto por {who}, se bloquea en {left}</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>Unship</source>
            <translation>Anular despacho</translation>
        </message>
        <message>
            <location filename="../../bridge/options/locks.py"></location>
            <source>Unship an order</source>
            <translation>Anular un despacho</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Unship it</source>
            <translation>Anular despacho</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Unshipped</source>
            <translation>Sin despachar</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Unshipped {time}, {state}</source>
            <translation>Despacho anulado {time}, {state}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>Unshipping</source>
            <translation>Anular despacho</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Up to a percentage</source>
            <translation>Hasta un porcentaje</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Use strict order ID filtering</source>
            <translation>Usar filtro estricto de número de pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/session/judging.py"></location>
            <source>Use the command sheet (F1).</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Use la hoja de comandos (F1).</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Used for box {box} of this order.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Usado en la caja {box} del pedido.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Used for {document}, {when}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Usado en {document}, {when}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>Vendor</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>Vendor invoice</source>
            <translation>Factura del proveedor</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_table.py"></location>
            <source>Verdict</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>WEIGHED</source>
            <translation>PESADO</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>WHY</source>
            <translation>POR QUÉ</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Wait until it stands still.</source>
            <translation>Espere a que se estabilice.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin.py"></location>
            <source>Wait {time}.</source>
            <translation>Espere {time}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Waiting for the network</source>
            <translation>Esperando a la red</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>Waiting to send</source>
            <translation>En espera de envío</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>Waiting, offline since {when}</source>
            <translation>En espera, sin conexión desde {when}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/interface_panel.py"></location>
            <source>Wanted</source>
            <translation>Se pide</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/list_table.py"></location>
            <source>Warehouse</source>
            <translation>Almacén</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Warning not confirmed</source>
            <translation>Aviso sin confirmar</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Wednesday</source>
            <translation>miércoles</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>Weigh it, then scan FINISH.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Pésela y luego escanee FINISH.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_actions.py"></location>
            <source>Weight in {unit}, such as 2.35</source>
            <translation>Peso en {unit}, como 2.35</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>Weight of box {number}</source>
            <translation>Peso de la caja {number}</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Weight, kg</source>
            <translation>Peso, kg</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>What SHORT does when units are missing</source>
            <translation>Qué hace SHORT cuando faltan unidades</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>What a supervisor allows stands here, with the reason.</source>
            <translation>Aquí está lo que autoriza un supervisor, con el motivo.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/enrolling.py"></location>
            <source>What answers at {address} does not have the certificate of this setup code; nothing was sent to it.</source>
            <translation>Lo que responde en {address} no tiene el certificado de este código de configuración; no se le envió nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/bridge_central.py"></location>
            <source>What answers at {address} is not a Bridge central.</source>
            <translation>Lo que responde en {address} no es una central de Bridge.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>What arrives</source>
            <translation>Lo que llega</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>What becomes of a serial that this rule refuses</source>
            <translation>Qué pasa con una serie que esta regla rechaza</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/page.py"></location>
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/facts_pane.py"></location>
            <source>What is known</source>
            <translation>Qué se sabe</translation>
        </message>
        <message>
            <location filename="../../bridge/options/dialog.py"></location>
            <source>What is not saved yet is not in it.</source>
            <translation>Lo que aún no está guardado no figura.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/practice_page.py"></location>
            <source>What is open here stays open, and is here again after practice.</source>
            <translation>Lo que está abierto aquí sigue abierto y vuelve a estar tras la práctica.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/views.py"></location>
            <source>What is scanned meanwhile counts as before.</source>
            <translation>Lo que se escanee mientras tanto cuenta como antes.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>What it refuses counts after the supervisor's PIN.</source>
            <translation>Lo que rechaza cuenta tras el PIN del supervisor.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>What it refuses does not count.</source>
            <translation>Lo que rechaza no cuenta.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>What it refuses is asked about: OK keeps it, NO drops it.</source>
            <translation>Lo que rechaza se pregunta: OK la conserva, NO la descarta.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>What the central refused, on the page Needs attention</source>
            <translation>Lo que rechazó la central, en la página Requiere atención</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_table.py"></location>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>What was packed</source>
            <translation>Lo empacado</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_page.py"></location>
            <source>What was saved</source>
            <translation>Lo guardado</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_page.py"></location>
            <source>What was shipped</source>
            <translation>Lo despachado</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/token.py"></location>
            <source>What {variable} holds is no token of a central.</source>
            <translation>Lo que hay en {variable} no es un token de una central.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>When asked for</source>
            <translation>Cuando se pida</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Where a PIN is set, nobody sees or changes them without it</source>
            <translation>Con un PIN definido, nadie las ve ni cambia sin él</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Where a product code, in any spelling, is no serial</source>
            <translation>Dónde un código de producto, escrito como sea, no es una serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/connection_panel.py"></location>
            <source>Where is the token to be kept?</source>
            <translation>¿Dónde guardar el token?</translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Where the central runs, “bridge central token NAME” prints one. It is kept nowhere here.</source>
            <translation>En el equipo de la central, “bridge central token NOMBRE” imprime uno. Aquí no se guarda en ningún sitio.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Where the token is kept</source>
            <translation>Dónde se guarda el token</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Where this station sends to and fetches from</source>
            <translation>A dónde envía y de dónde obtiene esta estación</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Which units get a label as they are received</source>
            <translation>Qué unidades reciben etiqueta al entrar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Who allowed</source>
            <translation>Quién autorizó</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Who asked</source>
            <translation>Quién pidió</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Who scans here; stands in every line of the scan history</source>
            <translation>Quién escanea aquí; aparece en cada línea del historial de lecturas</translation>
        </message>
        <message>
            <location filename="../../bridge/options/operator_page.py"></location>
            <source>Who scans here?</source>
            <translation>¿Quién escanea aquí?</translation>
        </message>
        <message>
            <location filename="../../bridge/options/forgotten_page.py"></location>
            <source>Whoever has one may set a new PIN here. This station's own is good too, and the only one while offline.</source>
            <translation>Quien tenga uno puede definir aquí un PIN nuevo. El de esta estación también vale, y es el único sin conexión.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/new_pin_page.py"></location>
            <source>Whoever knows it can open what is locked.</source>
            <translation>Quien lo sepa puede abrir lo bloqueado.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Whole catalogue</source>
            <translation>Todo el catálogo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_page.py"></location>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_table.py"></location>
            <source>Why it cannot ship</source>
            <translation>Por qué no se despacha</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_page.py"></location>
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_page.py"></location>
            <source>With these rules</source>
            <translation>Con estas reglas</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>With tracking</source>
            <translation>Con seguimiento</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/proof.py"></location>
            <source>Without it only this station's own token is good, and this is another one.</source>
            <translation>Sin ella solo vale el token de esta estación, y este es otro.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/row_slot.py"></location>
            <source>Without serial</source>
            <translation>Sin serie</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/enrolling.py"></location>
            <source>Work for the central at {address} waits to be sent: {n} to go first.</source>
            <translation>
                <numerusform>Hay trabajo para la central en {address} en espera de envío: antes debe salir {n}.</numerusform>
                <numerusform>Hay trabajo para la central en {address} en espera de envío: antes deben salir {n}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>Would this pass?</source>
            <translation>¿Pasaría esto?</translation>
        </message>
        <message>
            <location filename="../../bridge/slips.py"></location>
            <source>Written to {folder}.</source>
            <translation>Escrito en {folder}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/desk.py"></location>
            <source>Written to {place}</source>
            <translation>Escrito en {place}</translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>Written to {place}. Delete the file when it is printed.</source>
            <translation>Escrito en {place}. Borre el archivo cuando esté impreso.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin.py"></location>
            <source>Wrong PIN. Wait {time}.</source>
            <translation>PIN erróneo. Espere {time}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin_page.py"></location>
            <source>Wrong PIN. {wait}</source>
            <translation>PIN erróneo. {wait}</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Wrong length</source>
            <translation>Longitud errónea</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>Wrong letters</source>
            <translation>Letras erróneas</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/commands.py"></location>
            <source>Yes, to what the screen asks</source>
            <translation>Sí, a lo que pregunta la pantalla</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Zebra, SSI</source>
            <translation>Zebra, SSI</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>Zebra, plain serial</source>
            <translation>Zebra, puerto serie simple</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>a Belgian keyboard</source>
            <translation>un teclado belga</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>a French keyboard</source>
            <translation>un teclado francés</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>a German keyboard</source>
            <translation>un teclado alemán</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>a MAC address</source>
            <translation>una dirección MAC</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>a Spanish or Italian keyboard</source>
            <translation>un teclado español o italiano</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/rules.py"></location>
            <source>a UPC</source>
            <translation>un UPC</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>a carton label</source>
            <translation>una etiqueta de embalaje</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>a carton's code</source>
            <translation>el código de un embalaje</translation>
        </message>
        <message>
            <location filename="../../bridge/session/batch.py"></location>
            <source>a date</source>
            <translation>una fecha</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>a medical label</source>
            <translation>una etiqueta médica</translation>
        </message>
        <message>
            <location filename="../../bridge/options/kinds.py"></location>
            <source>a number from {least} to {most}</source>
            <translation>un número de {least} a {most}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/kinds.py"></location>
            <source>a number from {least} to {most} or nothing</source>
            <translation>un número de {least} a {most} o nada</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>a product's code</source>
            <translation>el código de un producto</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>a serial is wanted</source>
            <translation>se pide una serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>a supervisor must allow it</source>
            <translation>debe autorizarlo un supervisor</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>a tracking number</source>
            <translation>un número de seguimiento</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>accepted</source>
            <translation>aceptado</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>alias</source>
            <translation>alias</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>all is put back</source>
            <translation>todo devuelto</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>allowed by {name}</source>
            <translation>autorizado por {name}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>an IMEI</source>
            <translation>un IMEI</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/notice_card.py"></location>
            <source>and {n} more</source>
            <translation>
                <numerusform>y {n} más</numerusform>
                <numerusform>y {n} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>another Bridge</source>
            <translation>otro Bridge</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>another keyboard</source>
            <translation>otro teclado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>another order is in front</source>
            <translation>hay otro pedido delante</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>another product has this serial</source>
            <translation>otro producto tiene esta serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>answered then: {then}, with these rules: {now}</source>
            <translation>respuesta de entonces: {then}, con estas reglas: {now}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>any carrier's label</source>
            <translation>etiqueta de cualquiera</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>asked by {asked}, allowed by {allowed}: {why}</source>
            <translation>pidió {asked}, autorizó {allowed}: {why}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/kinds.py"></location>
            <source>at most {most} names of at most {letters} characters, one a line or with commas between</source>
            <translation>{most} nombres como máximo, de {letters} caracteres como máximo, uno por línea o separados por comas</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/buttons.py"></location>
            <source>barcode {command}</source>
            <translation>código de barras {command}</translation>
        </message>
        <message>
            <location filename="../../bridge/desk/lookups.py"></location>
            <source>before</source>
            <translation>antes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/table_delegate.py"></location>
            <source>before {n}</source>
            <translation>
                <numerusform>antes {n}</numerusform>
                <numerusform>antes {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>being sent</source>
            <translation>enviándose</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>box in hand</source>
            <translation>caja en curso</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>box {number}</source>
            <translation>caja {number}</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>box {number} of {boxes}</source>
            <translation>caja {number} de {boxes}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>broke the connection off ({error})</source>
            <translation>cortó la conexión ({error})</translation>
        </message>
        <message>
            <location filename="../../bridge/session/eligible.py"></location>
            <source>cancelled</source>
            <translation>cancelado</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/calls.py"></location>
            <source>cannot be reached</source>
            <translation>es inalcanzable</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>cannot prove that it is who it says</source>
            <translation>no puede demostrar que es quien dice</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>carrier's</source>
            <translation>transportista</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>case code</source>
            <translation>código de caja</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>characters</source>
            <translation>caracteres</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>characters no serial has</source>
            <translation>caracteres que ninguna serie tiene</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/scan_rows.py"></location>
            <source>check</source>
            <translation>comprobar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/preset_bar.py"></location>
            <source>chosen</source>
            <translation>elegido</translation>
        </message>
        <message>
            <location filename="../../bridge/options/preset_bar.py"></location>
            <source>chosen, changed</source>
            <translation>elegido, cambiado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/fold.py"></location>
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/shapes.py"></location>
            <source>code</source>
            <translation>código</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>connected</source>
            <translation>conectado</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_content.py"></location>
            <source>counted</source>
            <translation>contado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>counted already</source>
            <translation>ya contada</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>counted with its serial</source>
            <translation>contado con su serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>counted without a serial</source>
            <translation>contado sin serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>counted without serials</source>
            <translation>contado sin series</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>damaged</source>
            <translation>dañado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/row.py"></location>
            <source>default: {words}</source>
            <translation>por defecto: {words}</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/calls.py"></location>
            <source>did not answer in time</source>
            <translation>no respondió a tiempo</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_page.py"></location>
            <source>differences first</source>
            <translation>primero las diferencias</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>document opened</source>
            <translation>documento abierto</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>does not allow it</source>
            <translation>no lo autoriza</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>does not speak TLS there</source>
            <translation>no usa TLS ahí</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>drops the code</source>
            <translation>la descarta</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>extra</source>
            <translation>sobrante</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>from {old} to {new}, by {by}, rules version {version}</source>
            <translation>de {old} a {new}, por {by}, versión de reglas {version}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>goes there</source>
            <translation>va allí</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>has a certificate for another name or address</source>
            <translation>tiene un certificado para otro nombre o dirección</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>has a certificate of no authority that this computer knows</source>
            <translation>tiene un certificado de una autoridad que este equipo no conoce</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>has a certificate that has expired, or the clock of this computer is wrong</source>
            <translation>tiene un certificado caducado, o el reloj de este equipo está mal</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>has a certificate that is not valid yet, or the clock of this computer is wrong</source>
            <translation>tiene un certificado que aún no vale, o el reloj de este equipo está mal</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/review_content.py"></location>
            <source>hidden</source>
            <translation>oculto</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/scan_rows.py"></location>
            <source>ignored</source>
            <translation>ignorado</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>imported</source>
            <translation>importada</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>imported at receipt</source>
            <translation>importada al recibir</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>imported at shipping</source>
            <translation>importada al despachar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>in another order's box</source>
            <translation>en la caja de otro pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pack_content.py"></location>
            <source>in hand</source>
            <translation>en curso</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>in this session</source>
            <translation>en esta sesión</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>incomplete</source>
            <translation>incompleto</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>invoice</source>
            <translation>factura</translation>
        </message>
        <message>
            <location filename="../../bridge/session/ship_open.py"></location>
            <source>it</source>
            <translation>esa unidad</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>it is nested too deeply</source>
            <translation>está anidado con demasiada profundidad</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>it is not in UTF-8</source>
            <translation>no está en UTF-8</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>it is on</source>
            <translation>puesto</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>it is out</source>
            <translation>está fuera</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>keeps the code</source>
            <translation>la conserva</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/kits.py"></location>
            <source>kit {number} of {groups}</source>
            <translation>kit {number} de {groups}</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/deliver.py"></location>
            <source>label printer</source>
            <translation>impresora de etiquetas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/content.py"></location>
            <source>left {n}</source>
            <translation>
                <numerusform>resta {n}</numerusform>
                <numerusform>restan {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>line {line}: {problem}</source>
            <translation>línea {line}: {problem}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>list filtered</source>
            <translation>lista filtrada</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>looks like another kind of code</source>
            <translation>parece otro tipo de código</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>lost</source>
            <translation>perdido</translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>made {day}</source>
            <translation>hecha {day}</translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>made {day} by {name}</source>
            <translation>hecha {day} por {name}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>may not be opened</source>
            <translation>no se puede abrir</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>mm</source>
            <translation>mm</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>more than ordered</source>
            <translation>más de lo pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>ms</source>
            <translation>ms</translation>
        </message>
        <message>
            <location filename="../../bridge/options/kinds.py"></location>
            <source>names without control characters, separated by blanks</source>
            <translation>nombres sin caracteres de control, separados por espacios</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/ship_content.py"></location>
            <source>needs a serial</source>
            <translation>necesita serie</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/content.py"></location>
            <source>needs serials</source>
            <translation>necesita series</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>never received</source>
            <translation>nunca recibida</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/book.py"></location>
            <source>no full copy</source>
            <translation>sin copia completa</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>no serial</source>
            <translation>sin serie</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>no serial missing</source>
            <translation>no falta ninguna serie</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pack_content.py"></location>
            <source>no weight</source>
            <translation>sin peso</translation>
        </message>
        <message>
            <location filename="../../bridge/options/history_views.py"></location>
            <source>nobody named</source>
            <translation>sin nombre</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pack_content.py"></location>
            <source>none yet</source>
            <translation>aún ninguno</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>not confirmed yet, asking</source>
            <translation>aún sin confirmar, se consulta</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>not in stock</source>
            <translation>no está en existencias</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_content.py"></location>
            <source>not needed</source>
            <translation>no se pide</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>not of the pattern</source>
            <translation>fuera del patrón</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>not on the vendor's list</source>
            <translation>no está en la lista del proveedor</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>not ordered</source>
            <translation>no pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>not saved</source>
            <translation>sin guardar</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>not saved yet</source>
            <translation>aún sin guardar</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>not shipped yet</source>
            <translation>aún sin despachar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>not there</source>
            <translation>no está</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track.py"></location>
            <source>not yet</source>
            <translation>aún no</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>of {n:,}</source>
            <translation>
                <numerusform>de {n:,}</numerusform>
                <numerusform>de {n:,}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/page.py"></location>
            <source>oldest first</source>
            <translation>primero lo más antiguo</translation>
        </message>
        <message>
            <location filename="../../bridge/options/told.py"></location>
            <source>on</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../bridge/session/eligible.py"></location>
            <source>on hold</source>
            <translation>retenido</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>on this PO</source>
            <translation>en esta OC</translation>
        </message>
        <message>
            <location filename="../../bridge/options/kinds.py"></location>
            <source>one line of at most {letters} characters, or nothing</source>
            <translation>una línea de {letters} caracteres como máximo, o nada</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>one of {n} boxes</source>
            <translation>
                <numerusform>una de {n} caja</numerusform>
                <numerusform>una de {n} cajas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/fold.py"></location>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/content.py"></location>
            <source>ordered {ordered}, received before {before}, this session {now}</source>
            <translation>pedidas {ordered}, recibidas antes {before}, esta sesión {now}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/ship_content.py"></location>
            <source>ordered {ordered}, scanned {now}, left {left}</source>
            <translation>pedidas {ordered}, escaneadas {now}, restan {left}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>other item</source>
            <translation>otro artículo</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>packing slip</source>
            <translation>lista de empaque</translation>
        </message>
        <message>
            <location filename="../../bridge/paperwork.py"></location>
            <source>packing slip printer</source>
            <translation>impresora de listas de empaque</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>pallet {number}</source>
            <translation>palé {number}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>pallet {number}: {units:,}</source>
            <translation>palé {number}: {units:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>pasted</source>
            <translation>pegada</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>pasted at receipt</source>
            <translation>pegada al recibir</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>pasted at shipping</source>
            <translation>pegada al despachar</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>pdf:FOLDER, or a printer of this computer</source>
            <translation>pdf:CARPETA, o una impresora de este equipo</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>queued</source>
            <translation>en cola</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>receipt {receipt}</source>
            <translation>recibo {receipt}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>received before</source>
            <translation>recibida antes</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/content.py"></location>
            <source>received before {before}, this session {now}</source>
            <translation>recibidas antes {before}, esta sesión {now}</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>refused</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>refused by the central</source>
            <translation>rechazado por la central</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>refused by the central, settled</source>
            <translation>rechazado por la central, resuelto</translation>
        </message>
        <message>
            <location filename="../../bridge/badging.py"></location>
            <source>revoked {day}</source>
            <translation>revocada {day}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>running</source>
            <translation>en marcha</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/pack_views.py"></location>
            <source>rush</source>
            <translation>urgente</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/scan_rows.py"></location>
            <source>same scan, not counted</source>
            <translation>misma lectura, no se cuenta</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>saved</source>
            <translation>guardado</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>scan its parts</source>
            <translation>escanee sus partes</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>scanned</source>
            <translation>escaneada</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>scanned at receipt</source>
            <translation>escaneada al recibir</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>scanned at shipping</source>
            <translation>escaneada al despachar</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>sent</source>
            <translation>enviado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>serial of another product</source>
            <translation>serie de otro producto</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/ship_content.py"></location>
            <source>serial wanted</source>
            <translation>se pide la serie</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pack_content.py"></location>
            <source>serial {serial}</source>
            <translation>serie {serial}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>serials not announced</source>
            <translation>series sin anunciar</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>serials not seen</source>
            <translation>series no vistas</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>settled</source>
            <translation>resuelto</translation>
        </message>
        <message>
            <location filename="../../bridge/session/eligible.py"></location>
            <source>shipped</source>
            <translation>despachado</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>shipped already</source>
            <translation>ya despachada</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/review_content.py"></location>
            <source>shown</source>
            <translation>a la vista</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/trust.py"></location>
            <source>shows another certificate than the one this station knows</source>
            <translation>muestra un certificado distinto del que conoce esta estación</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>something is missing</source>
            <translation>falta algo</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>stays here</source>
            <translation>se queda</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/header.py"></location>
            <source>step {step} of {steps}, {name}</source>
            <translation>paso {step} de {steps}, {name}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>taken out</source>
            <translation>sacada</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>the clipboard</source>
            <translation>el portapapeles</translation>
        </message>
        <message>
            <location filename="../../bridge/session/ship_open.py"></location>
            <source>them</source>
            <translation>esas unidades</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>this PO</source>
            <translation>esta OC</translation>
        </message>
        <message>
            <location filename="../../bridge/options/trying.py"></location>
            <source>this product</source>
            <translation>este producto</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>this station</source>
            <translation>esta estación</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>to the list</source>
            <translation>a la lista</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/pack_content.py"></location>
            <source>tracking number {tracking}</source>
            <translation>número de seguimiento {tracking}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/kinds.py"></location>
            <source>true or false</source>
            <translation>true o false</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>typed</source>
            <translation>tecleada</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>typed at receipt</source>
            <translation>tecleada al recibir</translation>
        </message>
        <message>
            <location filename="../../bridge/trace/words.py"></location>
            <source>typed at shipping</source>
            <translation>tecleada al despachar</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>under 1 min</source>
            <translation>menos de 1 min</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>under 1 minute</source>
            <translation>menos de 1 minuto</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track.py"></location>
            <source>under way</source>
            <translation>en marcha</translation>
        </message>
        <message>
            <location filename="../../bridge/session/correcting.py"></location>
            <source>unit</source>
            <translation>unidad</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>unit {number:,}</source>
            <translation>unidad {number:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>units</source>
            <translation>unidades</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>units on this PO</source>
            <translation>unidades en esta OC</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>units scanned</source>
            <translation>unidades escaneadas</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>units set aside</source>
            <translation>unidades apartadas</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>units {first:,} to {last:,}</source>
            <translation>uds. {first:,} a {last:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>unknown item</source>
            <translation>artículo desconocido</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>unlike earlier serials</source>
            <translation>distinta de las series anteriores</translation>
        </message>
        <message>
            <location filename="../../bridge/session/eligible.py"></location>
            <source>unpaid</source>
            <translation>sin pagar</translation>
        </message>
        <message>
            <location filename="../../bridge/report/words.py"></location>
            <source>waiting to send</source>
            <translation>en espera de envío</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_content.py"></location>
            <source>wanted</source>
            <translation>se pide</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/calls.py"></location>
            <source>was lost before it answered</source>
            <translation>se cortó antes de responder</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>with a serial</source>
            <translation>con serie</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/table_delegate.py"></location>
            <source>without serial</source>
            <translation>sin serie</translation>
        </message>
        <message>
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>wrong length</source>
            <translation>longitud errónea</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/status.py"></location>
            <source>yesterday {time}</source>
            <translation>ayer {time}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/settings.py"></location>
            <source>zpl:ADDRESS, pdf:FOLDER, or a printer of this computer</source>
            <translation>zpl:DIRECCIÓN, pdf:CARPETA o una impresora de este equipo</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/calls.py"></location>
            <source>{address} is not the address of a central; it looks like http://central:8000.</source>
            <translation>{address} no es la dirección de una central; son como http://central:8000.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>{bad:,} of {units} cannot be taken</source>
            <translation>{bad:,} de {units} no se pueden admitir</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>{carrier} label expected</source>
            <translation>se espera etiqueta de {carrier}</translation>
        </message>
        <message>
            <location filename="../../bridge/session/packing.py"></location>
            <source>{carrier} tracking</source>
            <translation>Seguimiento {carrier}</translation>
        </message>
        <message>
            <location filename="../../bridge/options/tabs.py"></location>
            <source>{changed} of {of} changed</source>
            <translation>{changed} de {of} cambiadas</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/page.py"></location>
            <source>{complete:,} of {total:,} complete</source>
            <translation>{complete:,} de {total:,} completas</translation>
        </message>
        <message>
            <location filename="../../bridge/desk/unfinished.py"></location>
            <source>{count:,} in {document}</source>
            <translation>{count:,} en {document}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{count:,} of the last {n:,} scans would have been answered differently</source>
            <translation>
                <numerusform>{count:,} de la última {n:,} lectura se habría respondido de otro modo</numerusform>
                <numerusform>{count:,} de las últimas {n:,} lecturas se habrían respondido de otro modo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{count:,} of {n:,} scans differ</source>
            <translation>
                <numerusform>{count:,} de {n:,} lectura difiere</numerusform>
                <numerusform>{count:,} de {n:,} lecturas difieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{count:,} orders need {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{count:,} pedidos necesitan {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>{count:,} over</source>
            <translation>{count:,} de más</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/report.py"></location>
            <source>{count:,} short</source>
            <translation>{count:,} de menos</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{count} POs expect {sku}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{count} OC esperan {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{count} counted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Contado: {count}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/scanner_panel.py"></location>
            <source>{count} of {of} scans, {n} ms between characters.</source>
            <translation>
                <numerusform>{count} de {of} lecturas, {n} ms entre caracteres.</numerusform>
                <numerusform>{count} de {of} lecturas, {n} ms entre caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{count} of {sku} kept.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{count} de {sku}: guardado.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_views.py"></location>
            <source>{count} saved</source>
            <translation>Guardado: {count}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{count} saved.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Guardado: {count}.</translation>
        </message>
        <message>
            <location filename="../../bridge/report/paper.py"></location>
            <source>{count}, counted on an earlier day {earlier}</source>
            <translation>{count}, contadas un día anterior {earlier}</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{device} {name} cannot be opened, trying again</source>
            <translation>{device} {name}: no se puede abrir, se intenta de nuevo</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{device} {name} does not answer, trying again</source>
            <translation>{device} {name}: no responde, se intenta de nuevo</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{device} {name} is in use by another program, trying again</source>
            <translation>{device} {name}: en uso por otro programa, se intenta de nuevo</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{device} {name} is no serial port, trying again</source>
            <translation>{device} {name}: no es un puerto serie, se intenta de nuevo</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{device} {name} is not there, trying again</source>
            <translation>{device} {name}: no está, se intenta de nuevo</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{device} {name} may not be opened by this user, trying again</source>
            <translation>{device} {name}: este usuario no puede abrirlo, se intenta de nuevo</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{document} can be resumed.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Puede seguir con {document} después.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/papers.py"></location>
            <source>{document} has no box {number}.</source>
            <translation>{document} no tiene caja {number}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/service.py"></location>
            <source>{document} has no shipment that could be taken back.</source>
            <translation>{document} no tiene despacho que se pueda anular.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{document} has {count} in its box.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{document} tiene {count} en caja.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/saved_views.py"></location>
            <source>{document} is complete</source>
            <translation>{document} está completa</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{document} is open.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{document} está abierto.</translation>
        </message>
        <message>
            <location filename="../../bridge/dispatch.py"></location>
            <source>{document} is taken back.</source>
            <translation>{document}: despacho anulado.</translation>
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
            <translation>{document} abierto.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/shipped_views.py"></location>
            <source>{document} shipped</source>
            <translation>{document} despachado</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{document} shipped.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{document} despachado.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/saved_views.py"></location>
            <source>{document} stays open, {n:,} left</source>
            <translation>
                <numerusform>{document} sigue pendiente, resta {n:,}</numerusform>
                <numerusform>{document} sigue pendiente, restan {n:,}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>{document}: dropped. Its units count no more.</source>
            <translation>{document}: descartado. Sus unidades dejan de contar.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>{document}: on the way to the central again.</source>
            <translation>{document}: otra vez en camino a la central.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/views.py"></location>
            <source>{document}: {units} on the way to the central again.</source>
            <translation>{document}: {units} otra vez en camino a la central.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/filter_row.py"></location>
            <source>{done:,} of {total:,}</source>
            <translation>{done:,} de {total:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{done:,} of {total:,} checked</source>
            <translation>{done:,} de {total:,} comprobadas</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/track_views.py"></location>
            <source>{done} here</source>
            <translation>{done} aquí</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{done} of {total} serials</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{done} de {total} series</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>{file} cannot be read: {why}.</source>
            <translation>No se puede leer {file}: {why}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/paper.py"></location>
            <source>{file} cannot be written.</source>
            <translation>No se puede escribir {file}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>{file} cannot be written: {why}.</source>
            <translation>No se puede escribir {file}: {why}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>{file} has nothing that is otherwise here.</source>
            <translation>{file} no tiene nada distinto de lo de aquí.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>{file} holds no options.</source>
            <translation>{file} no contiene opciones.</translation>
        </message>
        <message>
            <location filename="../../bridge/store/sqlite.py"></location>
            <source>{file} is damaged or not a file of Bridge; it was left as it is.</source>
            <translation>{file} está dañado o no es un archivo de Bridge; se dejó como está.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>{file} is not a TOML file: {why}.</source>
            <translation>{file} no es un archivo TOML: {why}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>{file} is too large for a file of options.</source>
            <translation>{file} es demasiado grande para un archivo de opciones.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/paper.py"></location>
            <source>{file} was not written to its end: the disk refuses.</source>
            <translation>{file} no se escribió hasta el final: el disco se niega.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>{file} was written by Bridge {by} and has what this Bridge {here} does not know: {places}. Nothing was taken.</source>
            <translation>{file} lo escribió Bridge {by} y tiene lo que este Bridge {here} no conoce: {places}. No se tomó nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>{file} was written by {by} in format {given}; this Bridge {here} reads format {format}. Nothing was taken.</source>
            <translation>{file} lo escribió {by} en el formato {given}; este Bridge {here} lee el formato {format}. No se tomó nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/transfer.py"></location>
            <source>{file}, written by Bridge {by}.</source>
            <translation>{file}, escrito por Bridge {by}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/report/views.py"></location>
            <source>{first} to {last}, {n:,} scans</source>
            <translation>
                <numerusform>{first} a {last}, {n:,} lectura</numerusform>
                <numerusform>{first} a {last}, {n:,} lecturas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>{fits:,} of {count:,} serials fit</source>
            <translation>{fits:,} de {count:,} series encajan</translation>
        </message>
        <message>
            <location filename="../../bridge/report/desk.py"></location>
            <source>{folder} cannot be written: {why}.</source>
            <translation>No se puede escribir en {folder}: {why}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{got} characters are too few.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{got} caracteres son muy pocos.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{got} characters are too many.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{got} caracteres son demasiados.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{got} characters, {expected} expected.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{got} caracteres, se esperan {expected}.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/row.py"></location>
            <source>{help}. Until saved: {words}.</source>
            <translation>{help}. Hasta guardar: {words}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/order_content.py"></location>
            <source>{here} of {n} units scanned</source>
            <translation>
                <numerusform>{here} de {n} unidad escaneada</numerusform>
                <numerusform>{here} de {n} unidades escaneadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>{host} does not answer.</source>
            <translation>{host} no responde.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/toml.py"></location>
            <source>{key} (line {line})</source>
            <translation>{key} (línea {line})</translation>
        </message>
        <message>
            <location filename="../../bridge/options/option.py"></location>
            <source>{key} takes {allowed}, not {text}.</source>
            <translation>{key} admite {allowed}, no {text}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{left:,} of {ordered:,} still to come</source>
            <translation>faltan {left:,} de {ordered:,} por llegar</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{matching:,} of 1 order</source>
            <translation>{matching:,} de 1 pedido</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/views.py"></location>
            <source>{matching:,} of {n:,} POs</source>
            <translation>
                <numerusform>{matching:,} de {n:,} OC</numerusform>
                <numerusform>{matching:,} de {n:,} OC</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{matching:,} of {n:,} orders</source>
            <translation>
                <numerusform>{matching:,} de {n:,} pedido</numerusform>
                <numerusform>{matching:,} de {n:,} pedidos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{missing} missing.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{missing}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} accepted instead of asked</source>
            <translation>
                <numerusform>{n:,} aceptada en vez de preguntada</numerusform>
                <numerusform>{n:,} aceptadas en vez de preguntadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} accepted instead of refused</source>
            <translation>
                <numerusform>{n:,} aceptada en vez de rechazada</numerusform>
                <numerusform>{n:,} aceptadas en vez de rechazadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} accepted otherwise</source>
            <translation>
                <numerusform>{n:,} aceptada de otro modo</numerusform>
                <numerusform>{n:,} aceptadas de otro modo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} asked instead of accepted</source>
            <translation>
                <numerusform>{n:,} preguntada en vez de aceptada</numerusform>
                <numerusform>{n:,} preguntadas en vez de aceptadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} asked instead of refused</source>
            <translation>
                <numerusform>{n:,} preguntada en vez de rechazada</numerusform>
                <numerusform>{n:,} preguntadas en vez de rechazadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} asked otherwise</source>
            <translation>
                <numerusform>{n:,} preguntada de otro modo</numerusform>
                <numerusform>{n:,} preguntadas de otro modo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} at once at most.</source>
            <translation>
                <numerusform>Como máximo {n:,} de una vez.</numerusform>
                <numerusform>Como máximo {n:,} de una vez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} cannot be told</source>
            <translation>
                <numerusform>{n:,} no se puede saber</numerusform>
                <numerusform>{n:,} no se pueden saber</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} counted</source>
            <translation>
                <numerusform>{n:,} contada</numerusform>
                <numerusform>{n:,} contadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} days late</source>
            <translation>
                <numerusform>{n:,} día tarde</numerusform>
                <numerusform>{n:,} días tarde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/trace/page.py"></location>
            <source>{n:,} events, oldest first</source>
            <translation>
                <numerusform>{n:,} suceso, del más antiguo al más nuevo</numerusform>
                <numerusform>{n:,} sucesos, del más antiguo al más nuevo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/views.py"></location>
            <source>{n:,} here, {age}</source>
            <translation>
                <numerusform>{n:,} aquí, {age}</numerusform>
                <numerusform>{n:,} aquí, {age}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>{n:,} kits</source>
            <translation>
                <numerusform>{n:,} kit</numerusform>
                <numerusform>{n:,} kits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/serials/counts.py"></location>
            <source>{n:,} lines</source>
            <translation>
                <numerusform>{n:,} línea</numerusform>
                <numerusform>{n:,} líneas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/review_content.py"></location>
            <source>{n:,} lines complete</source>
            <translation>
                <numerusform>{n:,} línea completa</numerusform>
                <numerusform>{n:,} líneas completas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>{n:,} more</source>
            <translation>
                <numerusform>{n:,} más</numerusform>
                <numerusform>{n:,} más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/pack_boxes.py"></location>
            <source>{n:,} more boxes</source>
            <translation>
                <numerusform>{n:,} caja más</numerusform>
                <numerusform>{n:,} cajas más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/answers.py"></location>
            <source>{n:,} more waiting</source>
            <translation>
                <numerusform>{n:,} más en espera</numerusform>
                <numerusform>{n:,} más en espera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{n:,} not seen</source>
            <translation>
                <numerusform>{n:,} no vista</numerusform>
                <numerusform>{n:,} no vistas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{n:,} of {sku}</source>
            <translation>
                <numerusform>{n:,} de {sku}</numerusform>
                <numerusform>{n:,} de {sku}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} orders cannot ship now</source>
            <translation>
                <numerusform>{n:,} pedido no puede despacharse ahora</numerusform>
                <numerusform>{n:,} pedidos no pueden despacharse ahora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} orders shipped</source>
            <translation>
                <numerusform>{n:,} pedido despachado</numerusform>
                <numerusform>{n:,} pedidos despachados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} orders to ship</source>
            <translation>
                <numerusform>{n:,} pedido por despachar</numerusform>
                <numerusform>{n:,} pedidos por despachar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{n:,} over</source>
            <translation>
                <numerusform>{n:,} de más</numerusform>
                <numerusform>{n:,} de más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>{n:,} products</source>
            <translation>
                <numerusform>{n:,} producto</numerusform>
                <numerusform>{n:,} productos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/desk/unfinished.py"></location>
            <source>{n:,} refused</source>
            <translation>
                <numerusform>{n:,} rechazado</numerusform>
                <numerusform>{n:,} rechazados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/page.py"></location>
            <source>{n:,} refused by the central</source>
            <translation>
                <numerusform>{n:,} rechazado por la central</numerusform>
                <numerusform>{n:,} rechazados por la central</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} refused for another reason</source>
            <translation>
                <numerusform>{n:,} rechazada por otro motivo</numerusform>
                <numerusform>{n:,} rechazadas por otro motivo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} refused instead of accepted</source>
            <translation>
                <numerusform>{n:,} rechazada en vez de aceptada</numerusform>
                <numerusform>{n:,} rechazadas en vez de aceptadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/replay_views.py"></location>
            <source>{n:,} refused instead of asked</source>
            <translation>
                <numerusform>{n:,} rechazada en vez de preguntada</numerusform>
                <numerusform>{n:,} rechazadas en vez de preguntadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} refused rows copied, each with its reason.</source>
            <translation>
                <numerusform>{n:,} fila rechazada copiada, con su motivo.</numerusform>
                <numerusform>{n:,} filas rechazadas copiadas, cada una con su motivo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} rows are left. Copy them, or paste the next.</source>
            <translation>
                <numerusform>Queda {n:,} fila. Cópiela o pegue las siguientes.</numerusform>
                <numerusform>Quedan {n:,} filas. Cópielas o pegue las siguientes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} rows are too many.</source>
            <translation>
                <numerusform>{n:,} fila es demasiado.</numerusform>
                <numerusform>{n:,} filas son demasiadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} rows for {sku}</source>
            <translation>
                <numerusform>{n:,} fila para {sku}</numerusform>
                <numerusform>{n:,} filas para {sku}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/bulk_views.py"></location>
            <source>{n:,} rows wait for it</source>
            <translation>
                <numerusform>{n:,} fila lo espera</numerusform>
                <numerusform>{n:,} filas lo esperan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} scanned, parked</source>
            <translation>
                <numerusform>{n:,} leída, en espera</numerusform>
                <numerusform>{n:,} leídas, en espera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{n:,} scanned, parked {age}</source>
            <translation>
                <numerusform>{n:,} leída, en espera {age}</numerusform>
                <numerusform>{n:,} leídas, en espera {age}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/history_views.py"></location>
            <source>{n:,} scans</source>
            <translation>
                <numerusform>{n:,} lectura</numerusform>
                <numerusform>{n:,} lecturas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/session/keeping.py"></location>
            <source>{n:,} serials</source>
            <translation>
                <numerusform>{n:,} serie</numerusform>
                <numerusform>{n:,} series</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{n:,} set aside</source>
            <translation>
                <numerusform>{n:,} apartada</numerusform>
                <numerusform>{n:,} apartadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/saved_views.py"></location>
            <source>{n:,} set aside: {reasons}</source>
            <translation>
                <numerusform>{n:,} apartada: {reasons}</numerusform>
                <numerusform>{n:,} apartadas: {reasons}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/scan_views.py"></location>
            <source>{n:,} shipped before</source>
            <translation>
                <numerusform>{n:,} ya despachada</numerusform>
                <numerusform>{n:,} ya despachadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{n:,} short</source>
            <translation>
                <numerusform>{n:,} de menos</numerusform>
                <numerusform>{n:,} de menos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/serials/counts.py"></location>
            <source>{n:,} units</source>
            <translation>
                <numerusform>{n:,} unidad</numerusform>
                <numerusform>{n:,} unidades</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/session/ship_open.py"></location>
            <source>{n:,} units are</source>
            <translation>
                <numerusform>Falta {n:,} unidad</numerusform>
                <numerusform>Faltan {n:,} unidades</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{n:,} units cannot be taken back.</source>
            <translation>
                <numerusform>{n:,} unidad no se puede anular.</numerusform>
                <numerusform>{n:,} unidades no se pueden anular.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/views.py"></location>
            <source>{n:,} units go again</source>
            <translation>
                <numerusform>{n:,} unidad va otra vez</numerusform>
                <numerusform>{n:,} unidades van otra vez</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/serial_content.py"></location>
            <source>{n:,} units in this session</source>
            <translation>
                <numerusform>{n:,} unidad en esta sesión</numerusform>
                <numerusform>{n:,} unidades en esta sesión</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{n:,} units of this receiving cannot be taken.</source>
            <translation>
                <numerusform>{n:,} unidad de esta recepción no se puede admitir.</numerusform>
                <numerusform>{n:,} unidades de esta recepción no se pueden admitir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{n:,} units of this receiving were received before.</source>
            <translation>
                <numerusform>{n:,} unidad de esta recepción ya se había recibido.</numerusform>
                <numerusform>{n:,} unidades de esta recepción ya se habían recibido.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{n:,} units of this shipment cannot be taken.</source>
            <translation>
                <numerusform>{n:,} unidad de este despacho no se puede admitir.</numerusform>
                <numerusform>{n:,} unidades de este despacho no se pueden admitir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{n:,} units of this shipment were shipped before.</source>
            <translation>
                <numerusform>{n:,} unidad de este despacho ya se había despachado.</numerusform>
                <numerusform>{n:,} unidades de este despacho ya se habían despachado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/banners.py"></location>
            <source>{n:,} units stay open</source>
            <translation>
                <numerusform>{n:,} unidad queda pendiente</numerusform>
                <numerusform>{n:,} unidades quedan pendientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/views.py"></location>
            <source>{n:,} units stay out</source>
            <translation>
                <numerusform>{n:,} unidad queda fuera</numerusform>
                <numerusform>{n:,} unidades quedan fuera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{n:,} units were taken back before.</source>
            <translation>
                <numerusform>{n:,} unidad ya se había anulado.</numerusform>
                <numerusform>{n:,} unidades ya se habían anulado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/desk/unfinished.py"></location>
            <source>{n:,} waiting to send</source>
            <translation>
                <numerusform>{n:,} en espera de envío</numerusform>
                <numerusform>{n:,} en espera de envío</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{n:,} without serial</source>
            <translation>
                <numerusform>{n:,} sin serie</numerusform>
                <numerusform>{n:,} sin serie</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/options/kinds.py"></location>
            <source>{names} or {last}</source>
            <translation>{names} o {last}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{name} allows it.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{name} lo autoriza.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin_page.py"></location>
            <source>{name} cannot allow this.</source>
            <translation>{name} no puede autorizar esto.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_file.py"></location>
            <source>{name} cannot be read: {why}.</source>
            <translation>No se puede leer {name}: {why}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_file.py"></location>
            <source>{name} is a workbook. Save it as CSV first.</source>
            <translation>{name} es un libro de cálculo. Guárdelo antes como CSV.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{name} is no scale port: write it as /dev/ttyACM0, COM5 or socket://host:port.</source>
            <translation>{name} no es un puerto de báscula: escríbalo como /dev/ttyACM0, COM5 o socket://host:port.</translation>
        </message>
        <message>
            <location filename="../../bridge/scan/port.py"></location>
            <source>{name} is no scanner port: write it as /dev/ttyACM0, COM5 or socket://host:port.</source>
            <translation>{name} no es un puerto de escáner: escríbalo como /dev/ttyACM0, COM5 o socket://host:port.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_file.py"></location>
            <source>{name} is not a text file.</source>
            <translation>{name} no es un archivo de texto.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_file.py"></location>
            <source>{name} is too large for a list of serials.</source>
            <translation>{name} es demasiado grande para una lista de series.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{name} may not allow.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{name} no puede autorizar.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{name} scans now.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Ahora escanea {name}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{name} {text} noted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{name} {text}: anotado.</translation>
        </message>
        <message>
            <location filename="../../bridge/options/operator_page.py"></location>
            <source>{name}, scans now</source>
            <translation>{name}, escanea ahora</translation>
        </message>
        <message>
            <location filename="../../bridge/options/pin_page.py"></location>
            <source>{name}. Type the PIN.</source>
            <translation>{name}. Teclee el PIN.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/detail_pane.py"></location>
            <source>{name}: here {here}, central {there}</source>
            <translation>{name}: aquí {here}, central {there}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{now} in all. Scan the next item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{now} en total. Escanee el siguiente.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{now} of {ordered}. Scan the next item.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{now} de {ordered}. Escanee el siguiente.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/receipts.py"></location>
            <source>{number} is not known here.</source>
            <translation>{number} no se conoce aquí.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/security_panel.py"></location>
            <source>{n} badges are good here.</source>
            <translation>
                <numerusform>Aquí vale {n} credencial.</numerusform>
                <numerusform>Aquí valen {n} credenciales.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/fold.py"></location>
            <source>{n} changed</source>
            <translation>
                <numerusform>{n} cambiada</numerusform>
                <numerusform>{n} cambiadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/serials/subject.py"></location>
            <source>{n} characters</source>
            <translation>
                <numerusform>{n} carácter</numerusform>
                <numerusform>{n} caracteres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/trying.py"></location>
            <source>{n} characters.</source>
            <translation>
                <numerusform>{n} carácter.</numerusform>
                <numerusform>{n} caracteres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/centrals/clocks.py"></location>
            <source>{n} days</source>
            <translation>
                <numerusform>{n} día</numerusform>
                <numerusform>{n} días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/views.py"></location>
            <source>{n} days late</source>
            <translation>
                <numerusform>{n} día tarde</numerusform>
                <numerusform>{n} días tarde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/pin_field.py"></location>
            <source>{n} digits entered</source>
            <translation>
                <numerusform>{n} dígito introducido</numerusform>
                <numerusform>{n} dígitos introducidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/centrals/clocks.py"></location>
            <source>{n} h</source>
            <translation>
                <numerusform>{n} h</numerusform>
                <numerusform>{n} h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} hours</source>
            <translation>
                <numerusform>{n} hora</numerusform>
                <numerusform>{n} horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/centrals/clocks.py"></location>
            <source>{n} min</source>
            <translation>
                <numerusform>{n} min</numerusform>
                <numerusform>{n} min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/pin.py"></location>
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} minuto</numerusform>
                <numerusform>{n} minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/session/opened.py"></location>
            <source>{n} of {sku}</source>
            <translation>
                <numerusform>{n} de {sku}</numerusform>
                <numerusform>{n} de {sku}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/fold.py"></location>
            <source>{n} options</source>
            <translation>
                <numerusform>{n} opción</numerusform>
                <numerusform>{n} opciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/transfer.py"></location>
            <source>{n} options differ from this station: they are below.</source>
            <translation>
                <numerusform>{n} opción difiere de esta estación: está abajo.</numerusform>
                <numerusform>{n} opciones difieren de esta estación: están abajo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/table_delegate.py"></location>
            <source>{n} over</source>
            <translation>
                <numerusform>{n} de más</numerusform>
                <numerusform>{n} de más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} refused</source>
            <translation>
                <numerusform>{n} rechazado</numerusform>
                <numerusform>{n} rechazados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} refused: open</source>
            <translation>
                <numerusform>{n} rechazado: abrir</numerusform>
                <numerusform>{n} rechazados: abrir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/window.py"></location>
            <source>{n} scanners</source>
            <translation>
                <numerusform>{n} escáner</numerusform>
                <numerusform>{n} escáneres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/chip.py"></location>
            <source>{n} seconds</source>
            <translation>
                <numerusform>{n} segundo</numerusform>
                <numerusform>{n} segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} sending</source>
            <translation>
                <numerusform>{n} enviándose</numerusform>
                <numerusform>{n} enviándose</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/options/try_panel.py"></location>
            <source>{n} serials here are of products with a length or pattern of their own.</source>
            <translation>
                <numerusform>{n} serie de aquí es de un producto con longitud o patrón propio.</numerusform>
                <numerusform>{n} series de aquí son de productos con longitud o patrón propio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/content.py"></location>
            <source>{n} units received</source>
            <translation>
                <numerusform>{n} unidad recibida</numerusform>
                <numerusform>{n} unidades recibidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} waiting</source>
            <translation>
                <numerusform>{n} en espera</numerusform>
                <numerusform>{n} en espera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/sync/status.py"></location>
            <source>{n} waiting, oldest {age}</source>
            <translation>
                <numerusform>{n} en espera, de hace {age}</numerusform>
                <numerusform>{n} en espera, el primero de hace {age}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>{one} or {other}</source>
            <translation>{one} o {other}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{other} has this serial too.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{other} también tiene esta serie.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>{pallets} pallets, {n:,} units</source>
            <translation>
                <numerusform>{pallets} palés, {n:,} unidad</numerusform>
                <numerusform>{pallets} palés, {n:,} unidades</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/labels/printer.py"></location>
            <source>{paper} {number} cannot be printed; the station's log says why.</source>
            <translation>No se puede imprimir: {paper} {number}; el registro de la estación dice por qué.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/trace/views.py"></location>
            <source>{place} of {n} products with this serial</source>
            <translation>
                <numerusform>{place} de {n} producto con esta serie</numerusform>
                <numerusform>{place} de {n} productos con esta serie</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/labels/printer.py"></location>
            <source>{problem} 1 label waits.</source>
            <translation>{problem} 1 etiqueta espera.</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/printer.py"></location>
            <source>{problem} Ship goes on, print later with F7.</source>
            <translation>{problem} El despacho sigue; imprima después con F7.</translation>
        </message>
        <message>
            <location filename="../../bridge/enrolling.py"></location>
            <source>{problem} The code is used up; have the central print a new one.</source>
            <translation>{problem} El código está usado; pida que la central imprima otro.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/labels/printer.py"></location>
            <source>{problem} {n} labels wait.</source>
            <translation>
                <numerusform>{problem} {n} etiqueta espera.</numerusform>
                <numerusform>{problem} {n} etiquetas esperan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{received:,} of {n:,} units</source>
            <translation>
                <numerusform>{received:,} de {n:,} unidad</numerusform>
                <numerusform>{received:,} de {n:,} unidades</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ui/content.py"></location>
            <source>{received} of {n} units received</source>
            <translation>
                <numerusform>{received} de {n} unidad recibida</numerusform>
                <numerusform>{received} de {n} unidades recibidas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/trace/timeline.py"></location>
            <source>{received}, set aside</source>
            <translation>{received}, apartado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/ship/page.py"></location>
            <source>{scanned:,} of {n:,} units</source>
            <translation>
                <numerusform>{scanned:,} de {n:,} unidad</numerusform>
                <numerusform>{scanned:,} de {n:,} unidades</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>{serials:,} of {units:,}</source>
            <translation>{serials:,} de {units:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{shipped:,} of {units:,} shipped</source>
            <translation>{shipped:,} de {units:,} despachadas</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/views.py"></location>
            <source>{shown:,} of {matching:,} shown</source>
            <translation>Se muestran {shown:,} de {matching:,}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/banners.py"></location>
            <source>{sku} counted</source>
            <translation>{sku} contado</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} is a kit.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku} es un kit.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} is at {now} of {ordered}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku} va por {now} de {ordered}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} is at {now}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku} va por {now}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} is expected on {document}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku} se espera en {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>{sku} is not on this PO any more.</source>
            <translation>{sku} ya no está en esta OC.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>{sku} is not on {document}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku} no está en {document}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} left out.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku} queda fuera.</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/bulk_screen.py"></location>
            <source>{sku} needs no serials.</source>
            <translation>{sku} no necesita series.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} set aside: {reason}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku} apartado: {reason}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} stays out of this part.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku} no va en esta parte.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>{sku} still wants its serial</source>
            <translation>Falta la serie de {sku}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} still wants its serial.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Falta la serie de {sku}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku} taken back.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku} deshecho.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/scan_rows.py"></location>
            <source>{sku}, serial wanted</source>
            <translation>{sku}, se pide la serie</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>{sku}, {counted} counted</source>
            <translation>{sku}, contados {counted}</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/answers.py"></location>
            <source>{sku}, {counted} of {ordered} counted</source>
            <translation>{sku}, contados {counted} de {ordered}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku}, {now} counted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}, contados {now}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku}, {now} of {ordered}.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}, {now} de {ordered}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku}, {quantity} counted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}, contados {quantity}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku}: {now} counted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}: contados {now}.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{sku}: {now} of {ordered} counted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{sku}: contados {now} de {ordered}.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/header.py"></location>
            <source>{step} of {steps}</source>
            <translation>{step} de {steps}</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/papers.py"></location>
            <source>{target} cannot be written: {why}.</source>
            <translation>No se puede escribir {target}: {why}.</translation>
        </message>
        <message>
            <location filename="../../bridge/sync/centrals/checking.py"></location>
            <source>{told} Its fingerprint is {shows}</source>
            <translation>{told} Su huella es {shows}</translation>
        </message>
        <message>
            <location filename="../../bridge/desk/unfinished.py"></location>
            <source>{unfinished}. Nothing is lost.</source>
            <translation>{unfinished}. No se pierde nada.</translation>
        </message>
        <message>
            <location filename="../../bridge/desk/unfinished.py"></location>
            <source>{units} in {document}</source>
            <translation>{units} en {document}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bridge/desk/unfinished.py"></location>
            <source>{units} in {n} documents not saved</source>
            <translation>
                <numerusform>{units} en {n} documento sin guardar</numerusform>
                <numerusform>{units} en {n} documentos sin guardar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{unit} is another product</source>
            <translation>{unit} es otro producto</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{unit} is in it twice</source>
            <translation>{unit} está dos veces</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{unit} is more than was ordered</source>
            <translation>{unit} es más de lo pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{unit} is not in stock</source>
            <translation>{unit} no está en existencias</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{unit} is not on this PO</source>
            <translation>{unit} no está en esta OC</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{unit} is not on this order</source>
            <translation>{unit} no está en este pedido</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{unit} must come out first.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{unit} debe salir antes.</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{unit} was never received</source>
            <translation>{unit} nunca se recibió</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{unit} was received before</source>
            <translation>{unit} ya se había recibido</translation>
        </message>
        <message>
            <location filename="../../bridge/attention/kinds.py"></location>
            <source>{unit} was shipped before</source>
            <translation>{unit} ya se había despachado</translation>
        </message>
        <message>
            <location filename="../../bridge/desk/unfinished.py"></location>
            <source>{unsaved} not saved</source>
            <translation>{unsaved} sin guardar</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{warning} not confirmed.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Sin confirmar: {warning}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{weight} taken.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>Peso {weight} anotado.</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/banners.py"></location>
            <source>{what} must come out first.</source>
            <translation>{what} debe salir antes.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{what} noted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{what} anotado.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_content.py"></location>
            <source>{what} of {sku}</source>
            <translation>{what} de {sku}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{what} taken back.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{what} deshecho.</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_content.py"></location>
            <source>{what} {text}, accepted</source>
            <translation>{what} {text}, aceptado</translation>
        </message>
        <message>
            <location filename="../../bridge/ui/banner_content.py"></location>
            <source>{what} {text}, typed once</source>
            <translation>{what} {text}, tecleado una vez</translation>
        </message>
        <message>
            <location filename="../../bridge/receive/review_views.py"></location>
            <source>{what}, all in the report (F7)</source>
            <translation>{what}, todo en el informe (F7)</translation>
        </message>
        <message>
            <location filename="../../bridge/ship/list_views.py"></location>
            <source>{when} by {who}</source>
            <translation>{when} por {who}</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{whose} accepted.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{whose} aceptado.</translation>
        </message>
        <message>
            <location filename="../../bridge/serials/words.py"></location>
            <source>{word} does nothing here.</source>
            <extracomment>A sentence of the banner: at most 36 characters.</extracomment>
            <translation>{word} no hace nada aquí.</translation>
        </message>
        <message>
            <location filename="../../bridge/labels/code128.py"></location>
            <source>“{text}” cannot be written as a barcode.</source>
            <translation>“{text}” no se puede escribir como código de barras.</translation>
        </message>
    </context>
</TS>
