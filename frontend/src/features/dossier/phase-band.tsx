import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import type { Dossier } from '@/api/types'

type Phases = Dossier['phases']

/** The phases as bars over their years; the table below says the same in words. */
export function PhaseBand({ phases }: { phases: Phases }) {
  const { t } = useTranslation()
  const thisYear = Number(useMe().today.slice(0, 4))
  if (phases.length === 0) return null
  const first = Math.min(...phases.map(({ fromYear }) => fromYear))
  const last = Math.max(...phases.map(({ fromYear, toYear }) => toYear ?? Math.max(thisYear, fromYear)))
  const span = last - first + 1
  const part = (years: number) => `${(100 * years) / span}%`
  return (
    <section aria-labelledby="dossier-phases">
      <h2 id="dossier-phases">{t('dossier.phases')}</h2>
      <div className="sheet sheet-padded">
        <div className="phase-band" aria-hidden>
          {phases.map(({ name, fromYear, toYear, current }) => (
            <div key={name} className="phase-line">
              <span
                className="phase-bar"
                data-current={current}
                style={{ marginInlineStart: part(fromYear - first), width: part((toYear ?? last) - fromYear + 1) }}
              />
            </div>
          ))}
          {thisYear >= first && thisYear <= last && (
            <span className="phase-now" style={{ insetInlineStart: part(thisYear - first + 0.5) }} />
          )}
          <p className="phase-years muted small">
            <span>{first}</span>
            <span>{last}</span>
          </p>
        </div>
        <table className="phase-table">
          <thead>
            <tr>
              <th scope="col">{t('dossier.phase')}</th>
              <th scope="col">{t('dossier.years')}</th>
            </tr>
          </thead>
          <tbody>
            {phases.map(({ name, fromYear, toYear, current }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  {toYear === undefined ? t('dossier.since', { year: fromYear }) : `${fromYear}–${toYear}`}
                  {current && <strong> · {t('dossier.now')}</strong>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
