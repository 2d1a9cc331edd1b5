/** Does a text stand in the one spelling that `normaliseThai` gives? Most do, and need no second look; the ends are not asked about. */
export function isInOneSpelling(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80 ? !isThai(unit) || unit === 0xe4d : unit < 0x20) return false;
    if (unit === 0xe40 && before === 0xe40) return false;
    // A vowel below that follows a tone mark is put before it.
    if (unit >= 0xe38 && unit <= 0xe3a && before >= 0xe48 && before <= 0xe4b) return false;
    before = unit;
  }
  return true;
}

/** A Thai letter or mark, no digit. */
export function isThai(unit: number): boolean {
  return (unit >= 0xe01 && unit <= 0xe3a) || (unit >= 0xe40 && unit <= 0xe4e);
}
