import { BadgeCheck, Eye, PencilLine } from 'lucide-react'
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
import { CorrectionDialog } from './correction-dialog'
import { EditionList } from './edition-list'
import { ReviewDialog } from './review-dialog'
import { SignatureCard } from './signature-card'

/** Where the minutes stand, and the step that comes next. */
export function MinutesAside({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation()
  const { plainDate, date } = useFormats()
  const [step, setStep] = useState<'review' | 'approval' | 'correction'>()
  const { status, reviewUntil, approvedInSilence, approvedAt, correctionReason, edition, editions, entries, remarks } =
    minutes
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
          {(status === 'draft' || status === 'inReview') && (
            <li>{t('minutes.written', { written, count: entries.length })}</li>
          )}
          {status === 'inReview' && reviewUntil !== undefined && (
            <li>{t('minutes.until', { date: plainDate(reviewUntil) })}</li>
          )}
          {status === 'inReview' && approvedInSilence && remarks === 0 && <li>{t('minutes.silence')}</li>}
          {remarks > 0 && <li>{t('minutes.remarks', { count: remarks })}</li>}
          {correctionReason !== undefined && <li>{t('correction.because', { reason: correctionReason })}</li>}
          {approvedAt !== undefined && editions.length < 2 && (
            <li>{t('minutes.approvedOn', { date: date(approvedAt) })}</li>
          )}
        </ul>
        {editions.length < 2 && edition && <DocumentLinks editionId={edition.id} title={titleOf(edition)} />}
        {editions.length > 1 && <EditionList editions={editions} />}
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
            {t(status === 'inCorrection' ? 'correction.approve' : 'approval.action')}
          </Button>
        )}
        {may(minutes, 'openCorrection') && (
          <Button
            icon={PencilLine}
            onPress={() => {
              setStep('correction')
            }}
          >
            {t('correction.action')}
          </Button>
        )}
      </div>
      <ReviewDialog minutes={minutes} isOpen={step === 'review'} onClose={close} />
      {approvedAt !== undefined && <SignatureCard meetingId={minutes.meeting.id} />}
      <ApprovalDialog minutes={minutes} isOpen={step === 'approval'} onClose={close} />
      <CorrectionDialog minutes={minutes} isOpen={step === 'correction'} onClose={close} />
    </aside>
  )
}
