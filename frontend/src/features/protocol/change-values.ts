import { parseDate } from '@internationalized/date'
import type { Protocol, ProtocolPatch } from '@/api/types'
import type { DraftValues } from './draft-values'

/** How a protocol stands in the form. */
export function valuesOf(protocol: Protocol, municipalities: ReadonlySet<string>): DraftValues {
  const { kind, title, startsOn, endsOn, parties, renews, link: text, note, alarmMonths } = protocol
  return {
    kind,
    title,
    startsOn: parseDate(startsOn),
    endsOn: endsOn === undefined ? null : parseDate(endsOn),
    others: parties.map(({ id }) => id).filter((id) => !municipalities.has(id)),
    renews: renews?.id ?? '',
    link: text ?? '',
    note: note ?? '',
    alarmMonths: String(alarmMonths),
  }
}

// null takes a value away
const orGone = <T>(value: T | '' | null) => (value === '' ? null : value) as T

/** What changes: of a draft all, of what the councils have only what is no part of their decision. */
export function patchOf(protocol: Protocol, municipalities: ReadonlySet<string>, values: DraftValues): ProtocolPatch {
  const { title, startsOn, endsOn, others, renews, link: text, note, alarmMonths } = values
  const kept = { link: orGone(text), note: orGone(note), alarmMonths: Number(alarmMonths) }
  if (protocol.status !== 'drafted') return kept
  const bound = protocol.parties.map(({ id }) => id).filter((id) => municipalities.has(id))
  return {
    ...kept,
    title,
    startsOn: String(startsOn),
    endsOn: orGone(endsOn?.toString() ?? null),
    parties: [...bound, ...others],
    renews: orGone(renews),
  }
}
