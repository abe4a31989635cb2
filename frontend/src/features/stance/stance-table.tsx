import { Check, CircleDashed, CircleSlash, ExternalLink, TriangleAlert, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { CollegeMandate, Stance } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { StateMark, type Tone } from '@/ui/state-mark'

const looks: Record<CollegeMandate, [Tone, LucideIcon]> = {
  none: ['slate', CircleDashed],
  given: ['moss', Check],
  refused: ['brick', CircleSlash],
}

interface Props {
  title: string
  stances: readonly Stance[]
  onTell: (stance: Stance) => void
}

/** One line for each municipality: mandate, view, reservation, and who said so when. */
export function StanceTable({ title, stances, onTell }: Props) {
  const { t } = useTranslation()
  const isTelling = stances.some((stance) => may(stance, 'tellStance'))
  return (
    <table className="stances" aria-label={t('stance.tableOf', { title })}>
      <thead>
        <tr>
          <th scope="col">{t('stance.municipality')}</th>
          <th scope="col">{t('stance.mandateOf')}</th>
          <th scope="col">{t('stance.words')}</th>
          {isTelling && (
            <th scope="col">
              <span className="unseen">{t('stance.tell')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {stances.map((stance) => (
          <tr key={stance.organization.id}>
            <th scope="row">{titleOf(stance.organization)}</th>
            <td>
              <Mandate stance={stance} />
            </td>
            <td>
              <Words stance={stance} />
            </td>
            {isTelling && (
              <td className="stance-tell no-print">
                {may(stance, 'tellStance') && (
                  <Button
                    variant="quiet"
                    aria-label={t('stance.tellFor', { municipality: titleOf(stance.organization) })}
                    onPress={() => {
                      onTell(stance)
                    }}
                  >
                    {t('stance.tell')}
                  </Button>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Mandate({ stance: { mandate, mandatedOn, link, organization } }: { stance: Stance }) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  const [tone, icon] = looks[mandate]
  return (
    <>
      <StateMark tone={tone} icon={icon}>
        {t(`stance.mandate.${mandate}`)}
      </StateMark>
      {mandatedOn !== undefined && <span className="stance-note">{plainDate(mandatedOn)}</span>}
      {link !== undefined && (
        <a
          className="stance-link"
          href={link}
          target="_blank"
          rel="noreferrer"
          aria-label={t('stance.decisionOf', { municipality: titleOf(organization) })}
        >
          {t('stance.decision')} <ExternalLink size={14} aria-hidden />
        </a>
      )}
    </>
  )
}

function Words({ stance: { view, reservation, toldAt, toldBy, former } }: { stance: Stance }) {
  const { t } = useTranslation()
  const { date } = useFormats()
  const said = (by: Stance['former'][number]['toldBy'], at: string) =>
    t('stance.toldBy', { office: t(`offices.${by}`), date: date(at) })
  return (
    <>
      {view}
      {reservation !== undefined && (
        <span className="stance-reservation">
          <StateMark tone="ochre" icon={TriangleAlert}>
            {t('stance.reservation')}
          </StateMark>{' '}
          {reservation}
        </span>
      )}
      {toldBy !== undefined && toldAt !== undefined && <span className="stance-note">{said(toldBy, toldAt)}</span>}
      {former.length > 0 && (
        <details className="stance-note">
          <summary>{t('stance.former', { count: former.length })}</summary>
          <ul>
            {former.map((one) => (
              <li key={one.toldAt}>
                {[t(`stance.mandate.${one.mandate}`), one.view, one.reservation].filter(Boolean).join('; ')} (
                {said(one.toldBy, one.toldAt)})
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
