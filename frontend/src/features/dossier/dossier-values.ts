import { z } from 'zod/mini'
import type { Circle, Dossier, DossierPatch, NewDossier, StudyKind, Triage } from '@/api/types'

export const triages = ['now', 'later', 'vision'] as const satisfies Triage[]
export const circles = ['councils', 'directors', 'body', 'public', 'secretariat'] as const satisfies Circle[]
export const studyKinds = ['study', 'elaboration', 'agreement'] as const satisfies StudyKind[]

/** Stands for “none”: a choice in a list cannot be empty. */
export const none = 'none'

const year = z.string().check(z.trim(), z.regex(/^(19[5-9]\d|20\d\d|21\d\d)$/, 'dossier.errors.year'))
const optionalYear = z.string().check(z.trim(), z.regex(/^$|^(19[5-9]\d|20\d\d|21\d\d)$/, 'dossier.errors.year'))
const title = z.string().check(z.trim(), z.minLength(1, 'errors.required'), z.maxLength(200, 'errors.titleLong'))

const phase = z.object({ name: title, fromYear: year, toYear: optionalYear }).check(
  z.refine(({ fromYear, toYear }) => toYear === '' || toYear >= fromYear, {
    path: ['toYear'],
    error: 'dossier.errors.yearOrder',
  }),
)
const study = z.object({
  kind: z.enum(studyKinds),
  title,
  year: optionalYear,
  phase: z.string(),
  link: z.string().check(z.trim(), z.regex(/^$|^https?:\/\/\S+$/, 'dossier.errors.link')),
})

/** Mirrors DossierChange of the contract; the messages are translation keys. */
export const dossierSchema = z
  .object({
    title: z.string().check(z.trim(), z.minLength(3, 'errors.titleShort'), z.maxLength(200, 'errors.titleLong')),
    summary: z.string().check(z.maxLength(4000, 'errors.titleLong')),
    theme: z.string(),
    triage: z.enum(triages),
    circle: z.enum(circles),
    body: z.string(),
    phases: z.array(phase),
    studies: z.array(study),
  })
  .check(
    z.refine(({ circle, body }) => circle !== 'body' || body !== none, {
      path: ['body'],
      error: 'dossier.errors.body',
    }),
  )
export type DossierValues = z.infer<typeof dossierSchema>

const words = (year: number | undefined) => (year === undefined ? '' : String(year))

/** What the form starts from: the dossier, or an empty one for now. */
export function valuesOf(dossier: Dossier | undefined): DossierValues {
  return {
    title: dossier?.title ?? '',
    summary: dossier?.summary ?? '',
    theme: dossier?.theme ?? none,
    triage: dossier?.triage ?? 'now',
    circle: dossier?.circle ?? 'councils',
    body: dossier?.body?.id ?? none,
    phases: (dossier?.phases ?? []).map(({ name, fromYear, toYear }) => ({
      name,
      fromYear: words(fromYear),
      toYear: words(toYear),
    })),
    studies: (dossier?.studies ?? []).map(({ kind, title, year, phase, link }) => ({
      kind,
      title,
      year: words(year),
      phase: phase ?? none,
      link: link ?? '',
    })),
  }
}

/** The form as a new dossier: what is empty is left out. */
export function newDossierOf(region: string, values: DossierValues): NewDossier {
  const { summary, theme, body, phases, studies, ...rest } = values
  const names = phases.map(({ name }) => name)
  return {
    ...rest,
    region,
    ...(summary.trim() === '' ? {} : { summary }),
    ...(theme === none ? {} : { theme }),
    ...(body === none ? {} : { body }),
    phases: phases.map(({ name, fromYear, toYear }) => ({
      name,
      fromYear: Number(fromYear),
      ...(toYear === '' ? {} : { toYear: Number(toYear) }),
    })),
    studies: studies.map(({ kind, title, year, phase, link }) => ({
      kind,
      title,
      ...(year === '' ? {} : { year: Number(year) }),
      // a phase that was taken away takes no study with it
      ...(names.includes(phase) ? { phase } : {}),
      ...(link === '' ? {} : { link }),
    })),
  }
}

/** The form as a change: what was emptied goes away by null. */
export function changeOf(values: DossierValues): DossierPatch {
  const change: Partial<NewDossier> = newDossierOf('', values)
  delete change.region
  const emptied = { summary: null, theme: null, body: null }
  // the contract's schema names the filled-in values only; null is the merge patch's own word for “no longer”
  return { ...emptied, ...change } as DossierPatch
}
