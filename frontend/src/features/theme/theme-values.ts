import { z } from 'zod/mini'
import type { NewTheme, Theme, ThemeKind, ThemePatch, ThemeProgress } from '@/api/types'

/** What is followed up comes first. */
export const kinds = ['ambition', 'goal', 'pillar', 'policyDomain'] as const satisfies ThemeKind[]
export const progresses = ['notStarted', 'underway', 'reached'] as const satisfies ThemeProgress[]

/** Ambitions and goals ask how far they are; a pillar or domain says so once it was reported. */
export const isFollowed = ({ kind, progress }: Theme) =>
  kind === 'ambition' || kind === 'goal' || progress !== undefined

/** Mirrors ThemeChange of the contract; the messages are translation keys. */
export const themeSchema = z.object({
  kind: z.enum(kinds),
  name: z.string().check(z.trim(), z.minLength(3, 'errors.titleShort'), z.maxLength(200, 'errors.titleLong')),
  description: z.string().check(z.maxLength(1000, 'errors.titleLong')),
  targetYear: z.string().check(z.trim(), z.regex(/^$|^(19[5-9]\d|20\d\d|21\d\d)$/, 'theme.errors.year')),
})
export type ThemeValues = z.infer<typeof themeSchema>

export const valuesOf = (theme: Theme | undefined): ThemeValues => ({
  kind: theme?.kind ?? 'ambition',
  name: theme?.name ?? '',
  description: theme?.description ?? '',
  targetYear: theme?.targetYear === undefined ? '' : String(theme.targetYear),
})

/** What is empty is left out. */
export const newThemeOf = (region: string, { kind, name, description, targetYear }: ThemeValues): NewTheme => ({
  region,
  kind,
  name,
  ...(description.trim() === '' ? {} : { description }),
  ...(targetYear === '' ? {} : { targetYear: Number(targetYear) }),
})

/** What was emptied goes away by null. */
export function changeOf(values: ThemeValues): ThemePatch {
  const change: Partial<NewTheme> = newThemeOf('', values)
  delete change.region
  return { description: null, targetYear: null, ...change } as ThemePatch
}
