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

const english = async () => [(await import('./en.json')).default, (await import('./administration.en.json')).default]

/** Other languages than Dutch are fetched only when they are chosen. */
export async function changeLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18n.hasResourceBundle('en', 'translation')) {
    for (const texts of await english()) add(language, texts)
  }
  await i18n.changeLanguage(language)
  document.documentElement.lang = language
  writePreference('language', language)
}

/** The Dutch of the pages that few open, which weighs on nobody's first visit. */
export async function loadAdministration(): Promise<void> {
  add('nl', (await import('./administration.nl.json')).default)
}

function add(language: Language, texts: object) {
  i18n.addResourceBundle(language, 'translation', texts, true)
}
