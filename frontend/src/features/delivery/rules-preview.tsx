import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { CheckCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import type { ObligationRulesPreview, Reference, WantedObligationRules } from '@/api/types'
import { Button } from '@/ui/button'
import { DialogFoot } from '@/ui/dialog'
import { ProblemNotice } from '@/ui/notice'
import { EmptyState, Loaded } from '@/ui/states'
import { useToast } from '@/ui/toasts'
import { changeObligationRules, previewObligationRules } from './api'

interface Props {
  region: Reference
  etag: string
  wanted: WantedObligationRules
  onBack: () => void
  onClose: () => void
}

/** What the new rules would change, and the button that applies them. */
export function RulesPreview({ region, etag, wanted, onBack, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const preview = useQuery({
    queryKey: ['post', '/regions/{id}/obligationRules/preview', region.id, wanted],
    queryFn: () => previewObligationRules(region.id, wanted),
    staleTime: 0,
  })
  const applying = useMutation({
    mutationFn: () => changeObligationRules(region.id, etag, wanted),
    onSuccess: () => {
      toast(t('rules.applied'))
      onClose()
    },
    onSettled: () => refreshLists(queries, '/regions/{id}/obligationRules'),
  })
  return (
    <div className="form">
      <ProblemNotice error={applying.error} />
      <Loaded query={preview} rows={3}>
        {(found) => <Changes preview={found} />}
      </Loaded>
      <DialogFoot>
        <Button onPress={onBack}>{t('rules.back')}</Button>
        <Button
          variant="primary"
          isPending={applying.isPending}
          isDisabled={preview.data === undefined || isSame(preview.data)}
          onPress={() => {
            applying.mutate()
          }}
        >
          {t('rules.apply')}
        </Button>
      </DialogFoot>
    </div>
  )
}

function Changes({ preview }: { preview: ObligationRulesPreview }) {
  const { t } = useTranslation()
  if (isSame(preview)) {
    return (
      <EmptyState icon={CheckCheck} title={t('rules.same')}>
        {t('rules.sameText')}
      </EmptyState>
    )
  }
  return (
    <>
      <p role="status">{t('rules.from', { count: preview.meetings })}</p>
      <ul className="rule-changes">
        {preview.changes.map(({ paper, receiver, obliged, recipients }) => (
          <li key={`${paper} ${receiver}`}>
            {t(obliged ? 'rules.gets' : 'rules.getsNot', {
              paper: t(`rules.papers.${paper}`),
              receivers: t(`rules.receivers.${receiver}`),
              count: recipients,
            })}
          </li>
        ))}
        {preview.terms.map(({ paper, daysBefore, daysAfter }) => (
          <li key={paper}>
            {t('rules.term', { paper: t(`rules.papers.${paper}`), before: daysBefore, after: daysAfter })}
          </li>
        ))}
      </ul>
      <p className="small muted">{t('rules.sentStays')}</p>
    </>
  )
}

const isSame = ({ changes, terms }: ObligationRulesPreview) => changes.length === 0 && terms.length === 0
