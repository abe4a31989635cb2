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

/** Other languages than Dutch are fetched only when they are chosen. */
export async function changeLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18n.hasResourceBundle('en', 'translation')) {
    const { default: en } = await import('./en.json')
    i18n.addResourceBundle('en', 'translation', en)
  }
  await i18n.changeLanguage(language)
  document.documentElement.lang = language
  writePreference('language', language)
}
