import { z } from 'zod/mini'
import type { AgendaItemKind, Body, Circle, NewProposal, Proposal, ProposalPatch } from '@/api/types'

/** All but the approval of minutes, which the house puts on an agenda by itself. */
export const kinds = [
  'discussion',
  'commonPosition',
  'question',
  'announcement',
  'presentation',
  'knowledgeSharing',
  'bodyReport',
  'anyOtherBusiness',
] as const satisfies AgendaItemKind[]
/** What a council may put. */
export const questions = ['question'] as const satisfies AgendaItemKind[]
export const circles = ['body', 'directors', 'councils', 'public', 'secretariat'] as const satisfies Circle[]

/** The answer to a council is for councils at least. */
export const circlesOfQuestions = ['councils', 'public'] as const satisfies Circle[]

/** Stands for “none”: a choice in a list cannot be empty. */
export const none = 'none'

/** Mirrors NewProposal of the contract; the messages are translation keys. */
export const proposalSchema = z.object({
  body: z.string().check(z.minLength(1, 'errors.required')),
  kind: z.enum(kinds),
  title: z.string().check(z.trim(), z.minLength(3, 'errors.titleShort'), z.maxLength(200, 'errors.titleLong')),
  note: z.string(),
  minutes: z.int('errors.minutes').check(z.minimum(1, 'errors.minutes'), z.maximum(240, 'errors.minutes')),
  wishedMeeting: z.string(),
  circle: z.enum(circles),
  dossier: z.string(),
  coProposers: z.array(z.string()),
})
export type ProposalValues = z.infer<typeof proposalSchema>

/** What the form starts from: the proposal, or a new one for the conference. */
export function valuesOf(proposal: Proposal | undefined, bodies: readonly Body[], asks = false): ProposalValues {
  const conference = bodies.find(({ kind }) => kind === 'mayorsConference') ?? bodies[0]
  const kind = kinds.find((one) => one === proposal?.kind) ?? (asks ? 'question' : 'discussion')
  return {
    body: proposal?.body.id ?? conference?.id ?? '',
    kind,
    title: proposal?.title ?? '',
    note: proposal?.note ?? '',
    minutes: proposal?.minutes ?? 15,
    wishedMeeting: proposal?.wishedMeeting?.id ?? none,
    circle: proposal?.circle ?? (asks ? 'councils' : 'directors'),
    dossier: proposal?.dossier?.id ?? none,
    coProposers: proposal?.coProposers.map(({ organization }) => organization.id) ?? [],
  }
}

/** The form as a new proposal: what is empty is left out. */
export function newProposalOf({ note, wishedMeeting, dossier, ...values }: ProposalValues): NewProposal {
  return {
    ...values,
    ...(note === '' ? {} : { note }),
    ...(wishedMeeting === none ? {} : { wishedMeeting }),
    ...(dossier === none ? {} : { dossier }),
  }
}

/** The form as a change: what was emptied goes away by null; a wished day stays unless a meeting takes its place. */
export function changeOf(values: ProposalValues): ProposalPatch {
  const change: Partial<NewProposal> = newProposalOf(values)
  // a proposal stays with the body for which it was begun
  delete change.body
  const emptied = { note: null, wishedMeeting: null, dossier: null }
  const instead = values.wishedMeeting === none ? {} : { wishedOn: null }
  // the contract's schema names the filled-in values only; null is the merge patch's own word for “no longer”
  return { ...emptied, ...instead, ...change } as ProposalPatch
}
