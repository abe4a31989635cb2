import { useQuery } from '@tanstack/react-query'
import { CircleCheck, CircleDashed, CircleX, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { hasStatus } from '@/api/problem'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { CouncilMandate, Meeting } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Loaded } from '@/ui/states'
import { StateMark, type Tone } from '@/ui/state-mark'
import { listMandates } from './api'
import { ReportMandate } from './report-mandate'

const looks: Record<CouncilMandate['status'], [Tone, LucideIcon]> = {
  asked: ['ochre', CircleDashed],
  given: ['moss', CircleCheck],
  refused: ['brick', CircleX],
}

/** How far each council is with its mandate for this assembly: what is missing stands first. */
export function Mandates({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation()
  const mandates = useQuery(listMandates(meeting.id))
  if (hasStatus(mandates.error, 404)) return null
  return (
    <section className="stack" aria-labelledby="mandates">
      <h3 id="mandates">{t('assembly.mandates')}</h3>
      <Loaded query={mandates} rows={5}>
        {({ items }) => (
          <>
            <p className="muted measure">
              {t('assembly.mandatesLead', {
                given: items.filter(({ status }) => status === 'given').length,
                total: items.length,
              })}
            </p>
            <ul className="sheet lines">
              {items.toSorted(byGap).map((mandate) => (
                <MandateLine key={mandate.municipality.id} meeting={meeting} mandate={mandate} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  )
}

const order: CouncilMandate['status'][] = ['asked', 'refused', 'given']
const byGap = (one: CouncilMandate, other: CouncilMandate) => order.indexOf(one.status) - order.indexOf(other.status)

function MandateLine({ meeting, mandate }: { meeting: Meeting; mandate: CouncilMandate }) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  const { municipality, status, decidedOn, link, note, instructions } = mandate
  const [tone, icon] = looks[status]
  return (
    <li className="line mandate">
      <div className="line-main">
        <p className="line-title">{titleOf(municipality)}</p>
        <p className="line-meta">
          <StateMark tone={tone} icon={icon}>
            {t(`assembly.mandate.${status}`)}
          </StateMark>
          {decidedOn !== undefined && <span>{t('assembly.decidedOn', { date: plainDate(decidedOn) })}</span>}
          {link !== undefined && (
            <a href={link} target="_blank" rel="noopener noreferrer">
              {t('assembly.councilDecision')}
            </a>
          )}
        </p>
        {note !== undefined && <p>{note}</p>}
        {instructions.map(({ agendaItem, text }) => (
          <p key={agendaItem.id}>
            {titleOf(agendaItem)}: {text}
          </p>
        ))}
      </div>
      {may(mandate, 'reportCouncilMandate') && <ReportMandate meeting={meeting} mandate={mandate} />}
    </li>
  )
}
