import { z } from 'zod/mini'
import type { AgendaItemKind, Intake, NewIntakeProposal } from '@/api/types'

export type AskedPoint = Intake['proposals'][number]

/** What somebody from outside asks for; the rest is for the members. */
export const kinds = [
  'presentation',
  'question',
  'knowledgeSharing',
  'announcement',
  'discussion',
] as const satisfies AgendaItemKind[]

/** Mirrors NewIntakeProposal of the contract; the messages are translation keys. */
export const pointSchema = z.object({
  body: z.string().check(z.minLength(1, 'errors.required')),
  kind: z.enum(kinds),
  title: z.string().check(z.trim(), z.minLength(3, 'errors.titleShort'), z.maxLength(200, 'errors.titleLong')),
  note: z.string(),
  minutes: z.int('errors.minutes').check(z.minimum(1, 'errors.minutes'), z.maximum(240, 'errors.minutes')),
})
export type PointValues = z.infer<typeof pointSchema>

export const valuesOf = (intake: Intake, point: AskedPoint | undefined): PointValues => ({
  body: point?.body ?? intake.bodies[0]?.id ?? '',
  kind: kinds.find((one) => one === point?.kind) ?? 'presentation',
  title: point?.title ?? '',
  note: point?.note ?? '',
  minutes: point?.minutes ?? 15,
})

export const wishOf = (secret: string, { note, ...values }: PointValues): NewIntakeProposal => ({
  secret,
  ...values,
  ...(note === '' ? {} : { note }),
})
