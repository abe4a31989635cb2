import { z } from 'zod/mini'
import type { Invitation, NewReply, ReplyStatus } from '@/api/types'

const line = (longest: number) => z.string().check(z.trim(), z.maxLength(longest, 'errors.titleLong'))

/** Mirrors NewReply of the contract; the messages are translation keys. */
export const replySchema = z.object({ office: z.string(), function: line(120), reason: line(500) })
export type ReplyValues = z.infer<typeof replySchema>

type Substitute = NonNullable<NewReply['substitute']>

/** What stands in the form at first: what was answered before, else the first office that may come. */
export function valuesOf({ reply, substitutes }: Invitation): ReplyValues {
  return {
    office: reply?.substitute?.office ?? substitutes[0]?.office ?? '',
    function: reply?.substitute?.function ?? '',
    reason: reply?.reason ?? '',
  }
}

export function replyOf(status: ReplyStatus, values: ReplyValues): NewReply {
  const reason = values.reason === '' ? {} : { reason: values.reason }
  if (status !== 'substituted') return { status, ...reason }
  const office = values.office as Substitute['office']
  const substitute = values.function === '' ? { office } : { office, function: values.function }
  return { status, ...reason, substitute }
}
