import { parseDate, type CalendarDate } from '@internationalized/date'
import { z } from 'zod/mini'
import type {
  Bottleneck,
  BottleneckClosing,
  BottleneckLevel,
  BottleneckPatch,
  BottleneckShareAnswer,
  BottleneckState,
  Circle,
  NewBottleneck,
  NewBottleneckLetter,
} from '@/api/types'

export const levels = ['local', 'regional', 'flemish', 'federal'] as const satisfies BottleneckLevel[]
export const circles = ['secretariat', 'body', 'directors', 'councils', 'public'] as const satisfies Circle[]

/** Which states stand in which list. */
export const shown = {
  open: ['noted', 'sentIn', 'answered'],
  closed: ['resolved', 'dropped'],
} satisfies Record<string, BottleneckState[]>
export type Shown = keyof typeof shown

const long = (most: number) => z.string().check(z.trim(), z.maxLength(most, 'errors.titleLong'))
const needed = (most: number) =>
  z.string().check(z.trim(), z.minLength(1, 'errors.required'), z.maxLength(most, 'errors.titleLong'))

/** Mirrors NewBottleneck of the contract; the messages are translation keys. */
export const bottleneckSchema = z.object({
  statement: needed(300),
  explanation: long(4000),
  asked: long(2000),
  level: z.enum(levels),
  circle: z.enum(circles),
  themes: z.array(z.string()),
})
export type BottleneckValues = z.infer<typeof bottleneckSchema>

export const valuesOf = (bottleneck: Bottleneck | undefined): BottleneckValues => ({
  statement: bottleneck?.statement ?? '',
  explanation: bottleneck?.explanation ?? '',
  asked: bottleneck?.asked ?? '',
  level: bottleneck?.level ?? 'flemish',
  circle: bottleneck?.circle ?? 'directors',
  themes: bottleneck?.themes.map(({ id }) => id) ?? [],
})

const filled = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))

export const newBottleneckOf = (
  region: string,
  { explanation, asked, ...values }: BottleneckValues,
): NewBottleneck => ({
  region,
  ...values,
  ...filled({ explanation, asked }),
})

/** What was emptied goes away by null, the merge patch's own word for “no longer”. */
export function changeOf({ explanation, asked, ...values }: BottleneckValues): BottleneckPatch {
  const change: Partial<NewBottleneck> = { ...values, ...filled({ explanation, asked }) }
  const emptied = { explanation: null, asked: null }
  return { ...emptied, ...change } as BottleneckPatch
}

/** Mirrors NewBottleneckLetter. */
export const letterSchema = z.object({
  kind: z.enum(['note', 'reply']),
  dated: z.custom<CalendarDate | null>().check(z.refine((date) => Boolean(date), 'errors.date')),
  title: needed(200),
  party: needed(200),
  text: long(4000),
  link: z
    .string()
    .check(z.trim(), z.maxLength(500, 'errors.titleLong'), z.regex(/^$|^https?:\/\/\S+$/, 'errors.onlineUrl')),
})
export type LetterValues = z.infer<typeof letterSchema>

export const freshLetter = (kind: LetterValues['kind'], today: string): LetterValues => ({
  kind,
  dated: parseDate(today),
  title: '',
  party: '',
  text: '',
  link: '',
})

export const letterOf = (region: string, { dated, text, link, ...values }: LetterValues): NewBottleneckLetter => ({
  region,
  ...values,
  dated: dated?.toString() ?? '',
  ...filled({ text, link }),
})

/** How it is closed; who drops it says why. */
export const closingSchema = z.object({ status: z.enum(['resolved', 'dropped']), reason: long(1000) }).check(
  z.refine(({ status, reason }) => status === 'resolved' || reason !== '', {
    error: 'errors.reason',
    path: ['reason'],
  }),
)
export type ClosingValues = z.infer<typeof closingSchema>

export const closingOf = ({ status, reason }: ClosingValues): BottleneckClosing => ({ status, ...filled({ reason }) })

/** What one's own region says to an offer. */
export const answerSchema = z.object({
  status: z.enum(['shared', 'declined']),
  circle: z.enum(circles),
  themes: z.array(z.string()),
  reason: long(1000),
})
export type AnswerValues = z.infer<typeof answerSchema>

export const answerOf = ({ status, circle, themes, reason }: AnswerValues): BottleneckShareAnswer =>
  status === 'shared' ? { status, circle, themes } : { status, ...filled({ reason }) }
