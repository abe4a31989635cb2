import { parseDate, type CalendarDate } from '@internationalized/date'
import { z } from 'zod/mini'
import type { Action, ActionClosing, ActionPatch, NewAction, Office } from '@/api/types'

/** Which lists the page has. */
export const lists = ['open', 'review', 'overdue', 'ended'] as const
export type Shown = (typeof lists)[number]

/** The offices that are offered as owner; an organization without one is owner by whoever leads it. */
export const offices = [
  'mayor',
  'director',
  'associationDirector',
  'coordinator',
  'policyOfficer',
] as const satisfies Office[]

const day = z.custom<CalendarDate | null>()

/** Mirrors NewAction of the contract; the owner is `body:` or `organization:` with an id. */
export const actionSchema = z
  .object({
    statement: z.string().check(z.trim(), z.minLength(1, 'errors.required'), z.maxLength(1000, 'errors.titleLong')),
    owner: z.string().check(z.minLength(1, 'errors.required')),
    office: z.string(),
    dueOn: day.check(z.refine((date) => Boolean(date), 'errors.date')),
    reviewOn: day,
  })
  .check(
    z.refine(({ dueOn, reviewOn }) => !dueOn || !reviewOn || reviewOn.compare(dueOn) <= 0, {
      error: 'action.reviewLate',
      path: ['reviewOn'],
    }),
  )
export type ActionValues = z.infer<typeof actionSchema>

const dayOf = (date: string | undefined) => (date === undefined ? null : parseDate(date))

function ownerOf({ organization, body }: Action['owner']) {
  if (body) return `body:${body.id}`
  return organization ? `organization:${organization.id}` : ''
}

export const valuesOf = (action: Action | undefined): ActionValues => ({
  statement: action?.statement ?? '',
  owner: action ? ownerOf(action.owner) : '',
  office: action?.owner.office ?? '',
  dueOn: dayOf(action?.dueOn),
  reviewOn: dayOf(action?.reviewOn),
})

function ownerFrom({ owner, office }: ActionValues): NewAction['owner'] {
  const [kind, ...id] = owner.split(':')
  if (kind === 'body') return { body: id.join(':') }
  const held = offices.find((one) => one === office)
  return { organization: id.join(':'), ...(held ? { office: held } : {}) }
}

export const newActionOf = (meeting: string, agendaItem: string, values: ActionValues): NewAction => ({
  meeting,
  agendaItem,
  statement: values.statement,
  owner: ownerFrom(values),
  dueOn: values.dueOn?.toString() ?? '',
  ...(values.reviewOn ? { reviewOn: values.reviewOn.toString() } : {}),
})

/** Of approved minutes the words stay; what was emptied goes away by null, the merge patch's own word. */
export function changeOf(action: Action, values: ActionValues): ActionPatch {
  const days = { dueOn: values.dueOn?.toString() ?? '', reviewOn: values.reviewOn?.toString() ?? null }
  if (!isInDraft(action)) return days as ActionPatch
  const owner = { organization: null, office: null, body: null, ...ownerFrom(values) }
  return { ...days, statement: values.statement, owner } as ActionPatch
}

/** Whether the minutes in which it stands are not approved yet. */
export const isInDraft = ({ permitted }: Action) => permitted.includes('removeAction')

/** How it ends; who drops it says why. */
export const closingSchema = z
  .object({
    status: z.enum(['done', 'dropped']),
    reason: z.string().check(z.trim(), z.maxLength(1000, 'errors.titleLong')),
  })
  .check(
    z.refine(({ status, reason }) => status === 'done' || reason !== '', { error: 'errors.reason', path: ['reason'] }),
  )
export type ClosingValues = z.infer<typeof closingSchema>

export const closingOf = ({ status, reason }: ClosingValues): ActionClosing => ({
  status,
  ...(reason === '' ? {} : { reason }),
})
