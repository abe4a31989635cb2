type Preference = 'theme' | 'language' | 'singleKeys'

/** What the reader chose on this device. Storage may be closed (some private windows): then nothing is remembered. */
export function readPreference(name: Preference): string | null {
  try {
    return localStorage.getItem(`doorstroom.${name}`)
  } catch {
    return null
  }
}

export function writePreference(name: Preference, value: string): void {
  try {
    localStorage.setItem(`doorstroom.${name}`, value)
  } catch {
    // not remembered: the choice holds until the page is left
  }
}
