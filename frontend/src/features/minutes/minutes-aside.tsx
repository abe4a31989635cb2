import { BadgeCheck, Eye } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { Minutes } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { DocumentLinks } from '@/ui/document-links'
import { MinutesMark } from '@/ui/marks'
import { ApprovalDialog } from './approval-dialog'
import { ReviewDialog } from './review-dialog'

/** Where the minutes stand, and the step that comes next. */
export function MinutesAside({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation()
  const { plainDate, date } = useFormats()
  const [step, setStep] = useState<'review' | 'approval'>()
  const { status, reviewUntil, approvedAt, edition, entries, remarks } = minutes
  const written = entries.filter(({ summary = '' }) => summary !== '').length
  const close = () => {
    setStep(undefined)
  }
  const mayReview = may(minutes, 'openReview')
  const mayApprove = may(minutes, 'approveMinutes')
  return (
    <aside className="minutes-aside" aria-label={t('minutes.standing')}>
      <div className="sheet minutes-card">
        <div className="row row-apart">
          <h3>{t('minutes.standing')}</h3>
          <MinutesMark status={status} />
        </div>
        <ul className="minutes-facts">
          {status !== 'approved' && <li>{t('minutes.written', { written, count: entries.length })}</li>}
          {status === 'inReview' && reviewUntil !== undefined && (
            <li>{t('minutes.until', { date: plainDate(reviewUntil) })}</li>
          )}
          {remarks > 0 && <li>{t('minutes.remarks', { count: remarks })}</li>}
          {approvedAt !== undefined && <li>{t('minutes.approvedOn', { date: date(approvedAt) })}</li>}
        </ul>
        {edition && <DocumentLinks editionId={edition.id} title={titleOf(edition)} />}
        {mayReview && (
          <Button
            variant={mayApprove ? 'secondary' : 'primary'}
            icon={Eye}
            onPress={() => {
              setStep('review')
            }}
          >
            {t(status === 'inReview' ? 'review.again' : 'review.action')}
          </Button>
        )}
        {mayApprove && (
          <Button
            variant="primary"
            icon={BadgeCheck}
            onPress={() => {
              setStep('approval')
            }}
          >
            {t('approval.action')}
          </Button>
        )}
      </div>
      <ReviewDialog minutes={minutes} isOpen={step === 'review'} onClose={close} />
      <ApprovalDialog minutes={minutes} isOpen={step === 'approval'} onClose={close} />
    </aside>
  )
}
