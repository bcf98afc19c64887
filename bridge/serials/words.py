"""The two sentences of every verdict: what it is, then what to do. PURE.

A line is `code` or `code.variant`; `{…}` are facts the caller gives. Each sentence fits the banner.
"""

from bridge.serials.verdicts import Code, Level, Verdict, level_of

_KEEP = "Scan OK to keep it, NO to drop it."
_REMOVE = "Take it out, then scan OK."
_INSTEAD = "Scan the serial number instead."
_ON_UNIT = "Scan the serial on the unit."
_NEXT = "Scan the next item."
_AGAIN = "Scan {sku} again, or scan SKIP."

# why a unit is set aside, by the word that the central knows
REASONS: dict[str, str] = {
    "broken": "damaged",
    "other": "other item",
    "foreign": "not ordered",
    "surplus": "extra",
    "nocode": "no serial",
}
# of these, the reasons of units that the PO does not wait for; station and central must count alike
UNORDERED = ("foreign", "surplus")

WORDS: dict[str, tuple[str, str]] = {
    "document_opened": ("{document} opened.", "Scan an item."),
    "document_opened.same": ("{document} is open.", "Scan an item."),
    "document_opened.item": ("{document} opened.", "Now scan {sku}."),
    "list_filtered": ("{count} POs expect {sku}.", "Scan one PO number."),
    "unit_counted": ("{sku}, {now} of {ordered}.", _NEXT),
    "quantity_counted": ("{sku}, {quantity} counted.", "{now} of {ordered}. Scan the next item."),
    "serial_wanted": ("Scan the serial number", "{expected}"),
    "serial_wanted.run": ("Scan serial {number} of {total}", "{expected}"),
    "serial_accepted": ("Serial accepted", "Scan the next item"),
    "serial_accepted.run": ("{done} of {total} serials", "Scan serial {number} of {total}"),
    "item_and_serial_accepted": ("Item and serial accepted", "Scan the next item"),
    "set_aside": ("{sku} set aside: {reason}.", "Put it on the hold shelf."),
    "set_aside.unit": ("One unit set aside: {reason}.", "Put it on the hold shelf."),
    "checked": ("Counted here, unit {position}, {when}.", "Scan the next, or CHECK to go on."),
    "checked.aside": ("Set aside here, {when}.", "Scan the next, or CHECK to go on."),
    "checked.missing": ("Not counted here.", "Scan CHECK, then scan it in."),
    "checked.elsewhere": ("Not here. Known from {document}.", "Set it aside. Scan the next."),
    "checked.item": ("{sku}: {now} of {ordered} counted.", "Scan the next, or CHECK to go on."),
    "undone": ("{what} taken back.", "{sku} is at {now} of {ordered}."),
    "undone.question": ("{sku} taken back.", "Nothing is asked. Scan an item."),
    "undone.run": ("{what} taken back.", "Scan serial {number} of {total}"),
    "undone.aside": ("{what} taken back.", "It is not set aside any more."),
    "saved": ("{count} saved.", "Scan the next PO."),
    "command_done.list": ("Back to the list.", "Scan a purchase order."),
    "command_done.resume": ("Back to the list.", "{document} can be resumed."),
    "command_done.skip": ("{sku} left out.", "Scan the next item."),
    "command_done.no": ("Dropped, nothing kept.", "{todo}"),
    "command_done.review": ("{count} counted.", "Scan OK to save, NO to go back."),
    "command_done.back": ("Back to scanning.", "Scan an item."),
    "command_done.count": ("How many of {sku}?", "Scan a number card, 1 to 9,999."),
    "command_done.hold": ("Set a unit aside.", "Scan it, then scan the reason."),
    "command_done.held": ("{what} noted.", "Scan the reason."),
    "command_done.check": ("Checking. Nothing is counted.", "Scan a unit, or CHECK to go on."),
    "command_done.unchecked": ("Counting again.", "Scan an item."),
    "command_done.out": ("Take one unit out.", "Scan its serial."),
    "command_done.kept": ("{count} of {sku} kept.", "Scan the next item."),
    "command_done.typed": ("Typed {fours}.", "Type it once more."),
    "command_done.differs": ("The two are not alike.", "Type it again, twice."),
    "command_done.move": ("{document}", "Scan OK to open it."),
    "command_done.again": ("{what}", "{todo}"),
    "command_done.print": ("Nothing to print yet.", "Go on scanning."),
    "command_done.pallet": ("Pallet {number}. Pallet {before}: {count}.", "Scan an item."),
    "command_done.pallet_empty": ("Pallet {number} is still empty.", "Scan an item."),
    "command_done.note": ("Note kept: {what}.", "Scan the next item."),
    "command_done.note_gone": ("Note of {what} removed.", "Scan the next item."),
    "command_done.number": ("Scan the {name} number.", "Or scan OK to save without it."),
    "command_done.noted": ("{name} {text} noted.", "Scan OK to save, NO to go back."),
    "looks_like_product_code": ("This looks like {kind}.", _KEEP),
    "unlike_earlier_serials": ("Others look like {pattern}.", _KEEP),
    "unlike_earlier_serials.capitals": ("Others are in capitals: {pattern}.", _KEEP),
    "same_serial_other_product": ("{other} has this serial too.", _KEEP),
    "not_on_vendor_list": ("Not on the vendor's list.", _KEEP),
    "not_on_vendor_list.item": ("Listed as {other}, not as {sku}.", _KEEP),
    "not_on_vendor_list.elsewhere": ("On the vendor's list of {document}.", _KEEP),
    "expected_elsewhere": ("{sku} is expected on {document}.", "Scan OK to go there."),
    "pin_wanted": ("A supervisor must allow this.", "Badge or PIN, or scan NO."),
    "pin_wanted.wrong": ("{problem}", "Type it again, or scan NO."),
    "double_trigger": ("Same scan, not counted.", "Go on."),
    "unknown_code": ("This code is not known here.", "Scan the UPC or SKU label."),
    "unknown_code.list": ("This code is not known here.", "Scan a PO number or an item."),
    "unknown_code.serial": ("That serial is counted already.", "Scan the next item."),
    "unknown_code.listed": ("That serial is on {document}'s list.", "Scan {document} to go there."),
    "unknown_code.command": ("No such command.", "Use the command sheet (F1)."),
    "not_on_document": ("{sku} is not on {document}.", "Set it aside. Scan the next item."),
    "not_on_document.list": ("No open PO expects {sku}.", "Set it aside. Scan the next item."),
    "not_on_document.label": ("That label is of another item.", "Look for the label of {sku}."),
    "over_quantity": ("All {ordered:,} of {sku} are in.", "Set it aside, or ask a supervisor."),
    "over_quantity.room": ("Only {left:,} of {sku} can come in.", "Count again, or ask a supervisor."),
    "serial_owed": ("{sku} still wants its serial.", _AGAIN),
    "duplicate_on_document": ("Already scanned, unit {position}, {when}.", "Scan the next unit."),
    "duplicate_on_document.station": ("Received by {station}, {when}.", "Set it aside. Scan another unit."),
    "duplicate_on_document.before": ("Received on this PO, {when}.", "Set it aside. Scan another unit."),
    "duplicate_on_document.batch": ("Row {place} has this serial too.", "Leave one of them out."),
    "already_received": ("Received on {document}, {when}.", "Set it aside. Scan another unit."),
    "already_received.station": ("Received on {document}, {when}, {station}.", "Set it aside. Scan another unit."),
    "already_received.before": ("In stock since {when}.", "Set it aside. Scan another unit."),
    "is_product_code": ("That is the {kind} of SKU {sku}.", _INSTEAD),
    "is_product_code.sku": ("That is the SKU {sku}.", _INSTEAD),
    "is_product_code.symbol": ("That is a product barcode.", _INSTEAD),
    "is_product_code.web": ("That is a web address.", _INSTEAD),
    "is_document_number": ("That is {document}, not a serial.", _INSTEAD),
    "is_carton_code": ("That is a carton label.", _ON_UNIT),
    "is_carton_code.open": ("That is a carton label of {sku}.", "Scan the label on the unit."),
    "is_carrier_label": ("That is a {carrier} label.", _ON_UNIT),
    "wrong_length": ("{got} characters, {expected} expected.", "Scan the serial again."),
    "wrong_length.short": ("{got} characters are too few.", "Scan the serial again."),
    "wrong_length.long": ("{got} characters are too many.", "Scan the serial again."),
    "wrong_mask": ("Expected {pattern}.", "Look for the label marked S/N."),
    "bad_characters": ("The scanner sent wrong letters.", "Ask IT for the scanner check sheet."),
    "bad_characters.changed": ("A spreadsheet changed this number.", "Take it from the label."),
    "truncated": ("Only part of the code came.", "Scan it again."),
    "damaged_label": ("The label is damaged.", "Scan it again, or type it."),
    "not_a_quantity": ("That is not a number.", "Scan COUNT, then a number card."),
    "incomplete": ("Nothing is counted yet.", "Scan an item, or REVERT."),
    "incomplete.serial": ("{sku} still wants its serial.", "Scan the serial, or scan SKIP."),
    "incomplete.batch": ("None of them can be kept now.", "Look at the rows again."),
    "not_eligible": ("{document} is {blocked}.", "Set it aside. Scan another PO."),
    "not_eligible.order": ("{document} is a customer order.", "Take it to a packing station."),
    "nothing_to_undo": ("Nothing to take back.", "Scan the next item."),
    "nothing_to_undo.out": ("That serial is not counted here.", "Scan another, or scan NO."),
    "not_here": ("{word} does nothing here.", "{todo}"),
    "storage_failed": ("This scan was not saved.", "Stop. Call IT, then scan it again."),
}


def say(
    code: Code,
    variant: str = "",
    mode: str = "",
    /,
    *,
    sku: str | None = None,
    serial: str | None = None,
    **facts: object,
) -> Verdict:
    """The verdict with its words filled in; the words of `mode` where it has its own.

    Of the facts, `evidence` is kept beside the words and `level` replaces the code's own.
    """
    name = f"{code.value}.{variant}" if variant else code.value
    name = f"{name}.{mode}" if f"{name}.{mode}" in WORDS else name
    what, todo = WORDS[name]
    evidence = str(facts.pop("evidence", ""))
    level = facts.pop("level", None) or level_of(code)
    known = {"sku": sku, "serial": serial, **facts}
    return Verdict(
        code=code,
        level=Level(str(level)),
        what=what.format_map(known),
        todo=todo.format_map(known),
        sku=sku,
        serial=serial,
        rule=name,
        evidence=evidence,
    )
