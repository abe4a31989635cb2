import { useQuery } from '@tanstack/react-query'
import { Scale } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { listBodies } from '@/api/bodies'
import { useMe } from '@/api/me'
import type { Decision, ExcerptRequest, Reference } from '@/api/types'
import { Picker } from '@/ui/picker'
import { EmptyState, Loaded } from '@/ui/states'
import { listDecisions, listExcerpts } from './api'
import { DecisionLine } from './decision-line'
import { Excerpts } from './excerpts'
import './decision.css'

const voting = ['generalAssembly', 'boardOfDirectors']
const yearsShown = 8

interface Props {
  region: Reference
  body: string | undefined
  year: string | undefined
  onNarrow: (chosen: { body?: string | undefined; year?: string | undefined }) => void
}

/** What the assemblies and boards of a region decided, numbered per body and year; and the excerpts of it. */
export function DecisionsPage({ region, body, year, onNarrow }: Props) {
  const { t } = useTranslation()
  const thisYear = Number(useMe().today.slice(0, 4))
  const bodies = useQuery(listBodies(region.id))
  const decisions = useQuery(listDecisions({ region: region.id, body, year }))
  const excerpts = useQuery(listExcerpts(region.id))
  const years = Array.from({ length: yearsShown }, (_, back) => String(thisYear - back))
  return (
    <div className="page">
      <title>{`${t('app.decisions')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <p className="overline">{region.title}</p>
          <h1>{t('app.decisions')}</h1>
          <p className="muted measure">{t('decision.lead')}</p>
        </div>
      </header>
      <div className="stack-wide">
        <div className="row">
          <Picker
            label={t('decision.body')}
            options={[
              { id: '', label: t('decision.allBodies') },
              ...(bodies.data?.items ?? [])
                .filter(({ kind }) => voting.includes(kind))
                .map(({ id, name }) => ({ id, label: name })),
            ]}
            value={body ?? ''}
            onChange={(id) => {
              onNarrow({ body: id === '' ? undefined : id })
            }}
          />
          <Picker
            label={t('decision.year')}
            options={[{ id: '', label: t('decision.allYears') }, ...years.map((id) => ({ id, label: id }))]}
            value={year ?? ''}
            onChange={(id) => {
              onNarrow({ year: id === '' ? undefined : id })
            }}
          />
        </div>
        <Loaded query={decisions} rows={4}>
          {({ items }) => <DecisionList decisions={items} requests={excerpts.data?.items ?? []} />}
        </Loaded>
        <Excerpts query={excerpts} />
      </div>
    </div>
  )
}

interface ListProps {
  decisions: readonly Decision[]
  requests: readonly ExcerptRequest[]
}

function DecisionList({ decisions, requests }: ListProps) {
  const { t } = useTranslation()
  if (decisions.length === 0) {
    return (
      <div className="sheet">
        <EmptyState icon={Scale} title={t('decision.none')}>
          {t('decision.noneText')}
        </EmptyState>
      </div>
    )
  }
  return (
    <ul className="sheet lines">
      {decisions.map((decision) => (
        <DecisionLine
          key={decision.id}
          decision={decision}
          requests={requests.filter((one) => one.decision.id === decision.id)}
        />
      ))}
    </ul>
  )
}
