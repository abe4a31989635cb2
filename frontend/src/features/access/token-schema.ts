import type { CalendarDate } from '@internationalized/date'
import { z } from 'zod/mini'
import type { Scope } from '@/api/types'

/** What a machine may do, and the key of its words. */
export const scopeWords = {
  'regions:read': 'regionsRead',
  'minutes:read': 'minutesRead',
  'meetings:read': 'meetingsRead',
  'deliveries:read': 'deliveriesRead',
  'deliveries:acknowledge': 'deliveriesAcknowledge',
  'followUps:read': 'followUpsRead',
  'followUps:write': 'followUpsWrite',
  'briefings:read': 'briefingsRead',
} as const satisfies Record<Scope, string>

export const scopes = Object.keys(scopeWords) as Scope[]

export const tokenSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(3, 'errors.nameShort'), z.maxLength(100, 'errors.nameLong')),
  standing: z.string().check(z.minLength(1, 'errors.required')),
  scopes: z.array(z.string()).check(z.minLength(1, 'errors.scopes')),
  expiresOn: z.nullable(z.custom<CalendarDate>()),
})
export type TokenValues = z.infer<typeof tokenSchema>
