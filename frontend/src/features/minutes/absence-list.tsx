import { UserRoundX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { MinutesEntry } from '@/api/types'

/** Who was away while the point was treated. */
export function AbsenceList({ absences }: { absences: MinutesEntry['absences'] }) {
  const { t } = useTranslation()
  if (absences.length === 0) return null
  const names = absences.map(
    ({ organization, officeLabel }) => `${titleOf(organization)} (${officeLabel.toLowerCase()})`,
  )
  return (
    <p className="small muted entry-absences">
      <UserRoundX size={16} aria-hidden />
      {t('absences.line', { names: names.join(', ') })}
    </p>
  )
}
