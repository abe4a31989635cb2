import { BadgeCheck, PencilLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Briefing } from '@/api/types'
import { StateMark } from '@/ui/state-mark'

export function BriefingMark({ status }: { status: Briefing['status'] }) {
  const { t } = useTranslation()
  return status === 'draft' ? (
    <StateMark tone="slate" icon={PencilLine}>
      {t('briefing.status.draft')}
    </StateMark>
  ) : (
    <StateMark tone="moss" icon={BadgeCheck}>
      {t('briefing.status.published')}
    </StateMark>
  )
}
