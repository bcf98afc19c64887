"""What the status strip says, state by state."""

from dataclasses import replace

from bridge.ui.content import Look, Strip, StripItem

RIGHT = (
    StripItem("scanners", "barcode", "2 scanners", "Scanners, 2 connected"),
    StripItem("sound", "volume-2", "Sound on", "Sound, on"),
    StripItem("operator", "user-round", "Ana R.", "Operator, Ana R."),
    StripItem("station", "", "Dock 3", "Station, Dock 3"),
)
LINK = StripItem("link", "cloud-check", "Central online", "Central, online", short="Online", fixed=True)
OUTBOX = StripItem("outbox", "check-check", "Nothing waiting", "Outbox, nothing waiting", short="0 waiting", fixed=True)
AGE = StripItem("list", "list", "List 4 min old", "List, 4 minutes old", short="4 min old")
STRIP = Strip((LINK, OUTBOX, AGE), RIGHT)
OFFLINE = replace(
    LINK,
    icon="cloud-off",
    words="Offline since 10:42",
    name="Central, offline since 10:42",
    look=Look.WARN_SOFT,
    short="Offline",
)
WAITING = replace(
    OUTBOX,
    icon="inbox",
    words="3 waiting, oldest 12 min",
    name="Outbox, 3 waiting, oldest 12 minutes",
    look=Look.STRONG,
    short="3 waiting",
)
STRIPS = {
    "rest": STRIP,
    "sending": Strip((LINK, replace(OUTBOX, icon="cloud-upload", words="1 sending", look=Look.HERE), AGE), RIGHT),
    "offline": Strip((OFFLINE, WAITING, replace(AGE, words="List 12 min old")), RIGHT),
    "refused": Strip(
        (
            LINK,
            StripItem("refused", "reject", "1 refused: open", "1 refused, open", Look.REFUSED, "1 refused", fixed=True),
            replace(WAITING, words="2 waiting"),
            AGE,
        ),
        RIGHT,
    ),
    "token": Strip(
        (
            replace(LINK, icon="key-round", words="Token refused. Nothing is lost. Call IT.", look=Look.REFUSED),
            replace(WAITING, words="8 waiting, oldest 2 h"),
            replace(AGE, words="List 2 h old", look=Look.WARN),
        ),
        RIGHT,
    ),
    "old": Strip(
        (
            replace(OFFLINE, words="Offline since yesterday 16:20"),
            replace(WAITING, words="41 waiting, oldest 18 h"),
            replace(AGE, words="List 18 h old", look=Look.WARN_SOFT),
        ),
        RIGHT,
    ),
    "lost": Strip(
        (LINK, OUTBOX, AGE),
        (
            replace(RIGHT[0], icon="unplug", words="Scanner COM5 lost, trying again", look=Look.REFUSED),
            replace(RIGHT[1], icon="volume-x", words="No sound device", look=Look.WARN_SOFT),
            *RIGHT[2:],
        ),
    ),
}
