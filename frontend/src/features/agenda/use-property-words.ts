import { useTranslation } from 'react-i18next'
import type { AgendaItemKind, AgendaItem, Circle } from '@/api/types'

const names = [
  'sequence',
  'title',
  'kind',
  'note',
  'presenter',
  'speaker',
  'minutes',
  'triage',
  'circle',
  'dossier',
  'files',
  'twin',
  'trail',
] as const
type Name = (typeof names)[number]

const isName = (property: string): property is Name => names.some((name) => name === property)

/** What a property of a point is called, and its value in the reader's words. */
export function usePropertyWords() {
  const { t } = useTranslation()
  return {
    // a later server may compare more: then its own name has to do
    name: (property: string) => (isName(property) ? t(`agendaChanges.property.${property}`) : property),
    value: (property: string, value: string | undefined) => {
      if (value === undefined) return t('agendaChanges.nothing')
      switch (property) {
        case 'kind':
          return t(`agenda.kind.${value as AgendaItemKind}`)
        case 'triage':
          return t(`agenda.triage.${value as AgendaItem['triage']}`)
        case 'circle':
          return t(`circles.${value as Circle}`)
        default:
          return value
      }
    },
  }
}
