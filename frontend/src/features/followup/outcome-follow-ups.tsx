import { useQuery } from '@tanstack/react-query'
import { Send } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { standsAs, useMe } from '@/api/me'
import { titleOf } from '@/api/titles'
import type { FollowUp, Outcome } from '@/api/types'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'
import { listFollowUpsOfMeeting, openStates } from './api'
import { FollowUpMark } from './follow-up-mark'
import './follow-up.css'

const AskForm = lazy(() => import('./ask-form'))

/** Under an outcome, for its coordinator: who was asked to follow it up and who answered. */
export function OutcomeFollowUps({ outcome }: { outcome: Outcome }) {
  const isCoordinator = standsAs(useMe(), 'coordinator')
  return isCoordinator ? <Answers outcome={outcome} /> : null
}

function Answers({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  // one read for all outcomes of the meeting
  const all = useQuery(listFollowUpsOfMeeting(outcome.meeting))
  const followUps = (all.data?.items ?? []).filter((one) => one.outcome.id === outcome.id)
  const close = () => {
    setAsking(false)
  }
  return (
    <div className="outcome-answers no-print">
      {followUps.length > 0 && <AnswerList followUps={followUps} />}
      {outcome.circle !== 'secretariat' && (
        <div>
          <Button
            variant="quiet"
            icon={Send}
            aria-label={t('followUp.askOf', { text: outcome.text })}
            onPress={() => {
              setAsking(true)
            }}
          >
            {t('followUp.ask')}
          </Button>
        </div>
      )}
      <Dialog title={t('followUp.ask')} lead={outcome.text} isOpen={isAsking} onClose={close}>
        <Suspense fallback={<Skeletons rows={3} />}>
          <AskForm outcome={outcome} onClose={close} />
        </Suspense>
      </Dialog>
    </div>
  )
}

function AnswerList({ followUps }: { followUps: readonly FollowUp[] }) {
  const { t } = useTranslation()
  const answered = followUps.filter(({ status }) => !openStates.includes(status)).length
  return (
    <details>
      <summary>{t('followUp.answered', { answered, count: followUps.length })}</summary>
      <ul className="outcome-answers-list">
        {followUps.map((followUp) => (
          <li key={followUp.id}>
            {titleOf(followUp.municipality)} <FollowUpMark followUp={followUp} />
          </li>
        ))}
      </ul>
    </details>
  )
}
