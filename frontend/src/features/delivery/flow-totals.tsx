import { CheckCheck, Clock, Mails, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { InformationFlow } from '@/api/types'
import { useFormats } from '@/i18n/format'
import type { HalfYear } from '@/i18n/half-year'

const facts = [
  ['total', 'slate', Mails],
  ['acknowledged', 'moss', CheckCheck],
  ['overdue', 'brick', Clock],
  ['failed', 'brick', TriangleAlert],
] as const

interface Props {
  totals: InformationFlow['totals']
  half: HalfYear
}

export function FlowTotals({ totals, half }: Props) {
  const { t } = useTranslation()
  const { number } = useFormats()
  return (
    <section aria-label={t('flow.totalsOf', { half: t(`meetings.half.${half.half}`, { year: half.year }) })}>
      <dl className="flow-totals">
        {facts.map(([fact, tone, Icon]) => (
          <div key={fact} data-tone={totals[fact] === 0 ? 'slate' : tone}>
            <dt>
              <Icon size={16} aria-hidden />
              {t(`flow.totals.${fact}`)}
            </dt>
            <dd className="figures">{number(totals[fact])}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
