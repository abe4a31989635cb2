import { z } from 'zod/mini'
import type { AgendaItem, AgendaItemKind, AgendaItemPatch, Circle, NewAgendaItem } from '@/api/types'

export const kinds = [
  'minutesApproval',
  'announcement',
  'discussion',
  'commonPosition',
  'presentation',
  'knowledgeSharing',
  'question',
  'bodyReport',
  'anyOtherBusiness',
] as const satisfies AgendaItemKind[]
export const triages = ['now', 'later', 'vision'] as const
export const circles = ['secretariat', 'body', 'directors', 'councils', 'public'] as const satisfies Circle[]
/** Who is told of no slot. */
export const nobody = 'nobody'
export const bringers = ['nobody', 'presenter', 'speaker'] as const

const line = z.string().check(z.trim(), z.maxLength(160, 'errors.titleLong'))

const address = z.union([z.literal(''), z.email()])
const isAddress = (text: string) => address.safeParse(text).success

/** Mirrors NewAgendaItem of the contract; the messages are translation keys. */
export const itemSchema = z
  .object({
    kind: z.enum(kinds),
    title: z.string().check(z.trim(), z.minLength(3, 'errors.titleShort'), z.maxLength(200, 'errors.titleLong')),
    note: z.string(),
    bringer: z.enum(bringers),
    presenter: line,
    speakerName: line,
    speakerOrganization: line,
    speakerGuestOf: z.string(),
    speakerEmail: z.string().check(z.trim()),
    minutes: z.int('errors.minutes').check(z.minimum(1, 'errors.minutes'), z.maximum(240, 'errors.minutes')),
    triage: z.enum(triages),
    circle: z.enum(circles),
    ready: z.boolean(),
  })
  .check(
    z.refine(({ bringer, presenter }) => bringer !== 'presenter' || presenter !== '', {
      path: ['presenter'],
      message: 'errors.required',
    }),
    z.refine(({ bringer, speakerName }) => bringer !== 'speaker' || speakerName !== '', {
      path: ['speakerName'],
      message: 'errors.required',
    }),
    z.refine(({ bringer, speakerOrganization }) => bringer !== 'speaker' || speakerOrganization !== '', {
      path: ['speakerOrganization'],
      message: 'errors.required',
    }),
    z.refine(({ bringer, speakerEmail }) => bringer !== 'speaker' || isAddress(speakerEmail), {
      path: ['speakerEmail'],
      message: 'errors.email',
    }),
  )
export type ItemValues = z.infer<typeof itemSchema>

/** What the form starts from: the item, or the usual new point. */
export function valuesOf(item: AgendaItem | undefined): ItemValues {
  return {
    kind: item?.kind ?? 'discussion',
    title: item?.title ?? '',
    note: item?.note ?? '',
    bringer: item?.speaker ? 'speaker' : item?.presenter === undefined ? 'nobody' : 'presenter',
    presenter: item?.presenter ?? '',
    speakerName: item?.speaker?.name ?? '',
    speakerOrganization: item?.speaker?.organization ?? '',
    speakerGuestOf: item?.speaker?.guestOf ?? nobody,
    speakerEmail: item?.speakerEmail ?? '',
    minutes: item?.minutes ?? 15,
    triage: item?.triage ?? 'now',
    circle: item?.circle ?? 'directors',
    ready: item?.ready ?? true,
  }
}

/** The form as a new point: what is empty is left out. */
export function newItemOf(values: ItemValues): NewAgendaItem {
  const { kind, title, note, bringer, presenter, speakerEmail, minutes, triage, circle, ready } = values
  return {
    kind,
    title,
    minutes,
    triage,
    circle,
    ready,
    ...(note === '' ? {} : { note }),
    ...(bringer === 'presenter' ? { presenter } : {}),
    ...(bringer === 'speaker' ? { speaker: speakerOf(values) } : {}),
    ...(bringer === 'speaker' && speakerEmail !== '' ? { speakerEmail } : {}),
  }
}

function speakerOf({ speakerName, speakerOrganization, speakerGuestOf }: ItemValues) {
  return {
    name: speakerName,
    organization: speakerOrganization,
    ...(speakerGuestOf === nobody ? {} : { guestOf: speakerGuestOf }),
  }
}

/** The form as a change: what was emptied goes away by null, as a merge patch wants it. */
export function changeOf(values: ItemValues): AgendaItemPatch {
  const emptied = { note: null, presenter: null, speaker: null, speakerEmail: null }
  const item = newItemOf(values)
  const speaker = item.speaker && { guestOf: null, ...item.speaker }
  // the contract's schema names the filled-in values only; null is the merge patch's own word for “no longer”
  return { ...emptied, ...item, ...(speaker && { speaker }) } as AgendaItemPatch
}
