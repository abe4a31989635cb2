import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { readPreference, writePreference } from '@/ui/preferences'
import nl from './nl.json'

export const locales = { nl: 'nl-BE', en: 'en-BE' } as const
export type Language = keyof typeof locales

export const i18n = i18next.createInstance()

void i18n.use(initReactI18next).init({
  lng: 'nl',
  fallbackLng: 'nl',
  resources: { nl: { translation: nl } },
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
})

/** The language chosen on this device, Dutch unless said otherwise. */
export function chosenLanguage(): Language {
  return readPreference('language') === 'en' ? 'en' : 'nl'
}

type Texts = Record<string, unknown>
const dutch = import.meta.glob<Texts>('./*.nl.json', { import: 'default' })
const english = import.meta.glob<Texts>(['./en.json', './*.en.json'], { import: 'default' })

/** Other languages than Dutch are fetched only when they are chosen, and then whole. */
export async function changeLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18n.hasResourceBundle('en', 'translation')) {
    for (const load of Object.values(english)) add(language, await load())
  }
  await i18n.changeLanguage(language)
  document.documentElement.lang = language
  writePreference('language', language)
}

/** The Dutch of pages that not everybody opens, one file each, which weighs on nobody's first visit. */
export const loadTexts = (of: string) => async () => {
  const load = dutch[`./${of}.nl.json`]
  if (!load) throw new Error(`There are no Dutch texts of ${of}.`)
  add('nl', await load())
}

function add(language: Language, texts: object) {
  i18n.addResourceBundle(language, 'translation', texts, true)
}
