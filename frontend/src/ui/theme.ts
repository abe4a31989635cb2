import { readPreference, writePreference } from './preferences'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The theme chosen on this device; public/theme.js applies it before the first paint. */
export function chosenTheme(): Theme {
  const stored = readPreference('theme')
  return themes.find((theme) => theme === stored) ?? 'system'
}

export function chooseTheme(theme: Theme): void {
  writePreference('theme', theme)
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
