import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isStale } from '@/api/problem'
import { refreshLists, refreshMeeting } from '@/api/refresh'
import type { Agenda, Circle, Recipient } from '@/api/types'
import { Button } from '@/ui/button'
import { DialogFoot } from '@/ui/dialog'
import { Notice, ProblemNotice } from '@/ui/notice'
import { Loaded } from '@/ui/states'
import { useToast } from '@/ui/toasts'
import { approveAgenda, listRecipients } from './api'
import './approve.css'
import { RecipientGroups } from './recipient-groups'
import { ReleaseSwitches } from './release-switches'

interface Props {
  agenda: Agenda
  onClose: () => void
}

/** The usual release: the body and the directors now, councils only where the session is for them, the public not yet. */
const usualFor = (recipients: readonly Recipient[]): Circle[] =>
  recipients.some(({ circle }) => circle === 'councils') ? ['body', 'directors', 'councils'] : ['body', 'directors']

export default function ApproveForm({ agenda, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const [chosen, setRelease] = useState<Circle[]>()
  const recipients = useQuery(listRecipients(agenda.meeting.id))
  const release = chosen ?? usualFor(recipients.data?.items ?? [])
  const reached = (recipients.data?.items ?? []).filter((recipient) => isReached(recipient, release)).length
  const unready = agenda.items.filter(({ ready }) => !ready).length
  const approving = useMutation({
    mutationFn: () => approveAgenda(agenda.meeting.id, agenda.etag, release),
    onSuccess: ({ letter }) => {
      onClose()
      toast(t('approve.done', { letter, count: reached }))
    },
    onSettled: () =>
      Promise.all([
        refreshMeeting(queries, agenda.meeting.id),
        refreshLists(queries, '/meetings', '/deliveries', '/informationFlow'),
      ]),
  })

  return (
    <div className="form">
      {unready > 0 && (
        <Notice tone="ochre" title={t('approve.unready', { count: unready })}>
          <p>{t('approve.unreadyText')}</p>
        </Notice>
      )}
      <div className="approve-columns">
        <ReleaseSwitches release={release} onChange={setRelease} />
        <section aria-labelledby="recipients">
          <h3 id="recipients">{t('approve.recipients')}</h3>
          <Loaded query={recipients} rows={3}>
            {({ items }) => <RecipientGroups recipients={items} isReached={(one) => isReached(one, release)} />}
          </Loaded>
        </section>
      </div>
      {isStale(approving.error) ? (
        <Notice tone="brick" title={t('agenda.conflict')} role="alert">
          <p>{t('approve.conflictText')}</p>
        </Notice>
      ) : (
        <ProblemNotice error={approving.error} />
      )}
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={!recipients.isSuccess}
          isPending={approving.isPending}
          onPress={() => {
            approving.mutate()
          }}
        >
          {t('approve.confirm', { count: reached })}
        </Button>
      </DialogFoot>
    </div>
  )
}

function isReached({ circle }: Recipient, release: readonly Circle[]): boolean {
  return circle === 'secretariat' || release.includes(circle)
}
