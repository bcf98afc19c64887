"""The languages the screen speaks: Qt's translators, and how numbers are written."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from bridge.paths import resource

SYSTEM, ENGLISH = "system", "en"
TRANSLATED = ("es", "pl")


def speak(qt: QCoreApplication, language: str, *, system: QLocale | None = None) -> str:
    """Say everything in `language` from here on, one of the option's names; the code of what is spoken.

    What `system` means is the system's own locale unless given; a language Bridge does not have is English. Pages that
    are made already keep the words they have.
    """
    system = system or QLocale.system()
    code = spoken(language, system=system)
    for former in qt.findChildren(QTranslator):
        qt.removeTranslator(former)
        former.deleteLater()
    QLocale.setDefault(_locale(code, system=system))
    if code in TRANSLATED:
        _install(qt, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install(qt, f"bridge_{code}", str(resource("translations")))
    return code


def spoken(language: str, *, system: QLocale) -> str:
    """The code of the language that an option's name stands for: `en`, `es` or `pl`."""
    code = _code(system) if language == SYSTEM else language
    return code if code in TRANSLATED else ENGLISH


def _code(locale: QLocale) -> str:
    return QLocale.languageToCode(locale.language())


def _locale(code: str, *, system: QLocale) -> QLocale:
    """The system's where it speaks that language, for its country's own way with numbers."""
    if _code(system) == code:
        return system
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates) if code == ENGLISH else QLocale(code)


def _install(qt: QCoreApplication, name: str, folder: str) -> None:
    """Qt's own words (the menu of a field) may be missing from a lean installation; then they stay English."""
    translator = QTranslator(qt)
    if translator.load(name, folder):
        qt.installTranslator(translator)
