import { useMutation } from '@tanstack/react-query'
import { Pencil, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import type { Intake } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { ProblemNotice } from '@/ui/notice'
import { withdrawIntakeProposal } from './api'
import type { AskedPoint } from './point-values'

interface Props {
  secret: string
  intake: Intake
  onEdit: (point: AskedPoint) => void
  onChanged: (intake: Intake) => void
}

/** What was asked by the link, and how far each point is. */
export function AskedPoints({ secret, intake, onEdit, onChanged }: Props) {
  const { t } = useTranslation()
  const { date } = useFormats()
  const withdrawing = useMutation({
    mutationFn: (id: string) => withdrawIntakeProposal(id, secret),
    onSuccess: onChanged,
  })
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{t('ask.asked')}</h2>
      <ProblemNotice error={withdrawing.error} />
      <ul className="lines">
        {intake.proposals.map((point) => (
          <li key={point.id} className="ask-point">
            <p className="line-title">{point.title}</p>
            <p className="line-meta">
              <span>{t(`ask.status.${point.status}`)}</span>
              {point.submittedAt && <span>{t('ask.sentOn', { date: date(point.submittedAt) })}</span>}
            </p>
            {point.reason && <p>{t('ask.reason', { reason: point.reason })}</p>}
            <div className="ask-actions">
              {may(point, 'changeIntakeProposal') && (
                <Button
                  icon={Pencil}
                  onPress={() => {
                    onEdit(point)
                  }}
                >
                  {t('ask.change')}
                </Button>
              )}
              {may(point, 'withdrawIntakeProposal') && (
                <Button
                  icon={Undo2}
                  isPending={withdrawing.isPending}
                  onPress={() => {
                    withdrawing.mutate(point.id)
                  }}
                >
                  {t('ask.withdraw')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
