import { useQuery } from '@tanstack/react-query'
import { CornerRightDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/format'
import { StateMark } from '@/ui/state-mark'
import { listCarriedPoints } from './api'

/** From which meeting a point of the draft was carried over, if from any. */
export function ItemOrigin({ meetingId, itemId }: { meetingId: string; itemId: string }) {
  const { t } = useTranslation()
  const { date } = useFormats()
  const carried = useQuery(listCarriedPoints(meetingId))
  const from = carried.data?.items.find(({ carriedItem }) => carriedItem === itemId)?.meeting
  if (from === undefined) return null
  return (
    <StateMark tone="slate" icon={CornerRightDown}>
      {t('agenda.carriedFrom', { date: date(from.startsAt) })}
    </StateMark>
  )
}
