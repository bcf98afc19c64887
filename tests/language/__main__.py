"""`python -m tests.language`: bring the files of Qt Linguist up to date with the code, and compile them."""

import sys

from tests.language.collecting import collected
from tests.language.linguist import FORMS, compile_into, qm_of, read, ts_of, updated, write


def main() -> None:
    """Say of each language how much is still to be translated."""
    texts = collected()
    for language, forms in FORMS.items():
        known = updated(texts, read(ts_of(language)), forms=forms)
        write(ts_of(language), known, language=language)
        compile_into(qm_of(language), ts_of(language))
        missing = sum(not translation.finished for translation in known.values())
        sys.stdout.write(f"{language}: {len(known)} texts, {missing} to translate\n")


if __name__ == "__main__":
    main()
