import { z } from 'zod/mini'
import type { ChangeKind } from '@/api/types'

export const kinds = ['meeting', 'edition', 'outcome', 'followUp', 'referral'] as const satisfies ChangeKind[]

export const webhookSchema = z.object({
  accessToken: z.string().check(z.minLength(1, 'errors.required')),
  name: z.string().check(z.trim(), z.minLength(3, 'errors.nameShort'), z.maxLength(100, 'errors.nameLong')),
  url: z.string().check(z.trim(), z.regex(/^https?:\/\/[^/\s]+/, 'errors.url'), z.maxLength(1000, 'errors.titleLong')),
  kinds: z.array(z.enum(kinds)).check(z.minLength(1, 'errors.kinds')),
})
export type WebhookValues = z.infer<typeof webhookSchema>

/** Every kind chosen is none said: what is told of later is told too. */
export const told = (chosen: readonly ChangeKind[]): ChangeKind[] => (chosen.length === kinds.length ? [] : [...chosen])
export const chosen = (told: readonly ChangeKind[]): ChangeKind[] => (told.length === 0 ? [...kinds] : [...told])
