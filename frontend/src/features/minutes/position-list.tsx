import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { MinutesEntry } from '@/api/types'

/** Who said what. */
export function PositionList({ positions }: { positions: MinutesEntry['positions'] }) {
  const { t } = useTranslation()
  if (positions.length === 0) return null
  return (
    <dl className="positions">
      {positions.map(({ organization, statement }) => (
        <div key={`${organization?.id ?? ''}${statement}`}>
          <dt>{organization ? titleOf(organization) : t('positions.everyone')}</dt>
          <dd>{statement}</dd>
        </div>
      ))}
    </dl>
  )
}
