import { MessageSquareReply } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'
import { openStates } from './api'
import type { Asked } from './states'

const AnswerForm = lazy(() => import('./answer-form'))

interface Props {
  asked: readonly [Asked, ...Asked[]]
  onDone?: () => void
}

/** Two clicks: open, and keep what is filled in already; one answer for all that are asked. */
export function AnswerButton({ asked, onDone }: Props) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const [{ referral, target }] = asked
  const isOne = asked.length === 1
  const isChange = isOne && !openStates.includes(target.status)
  const close = () => {
    setOpen(false)
  }
  const name = isChange
    ? t('referrals.changeOf', { title: referral.title })
    : t('referrals.answerOf', { title: referral.title })
  return (
    <>
      <Button
        icon={MessageSquareReply}
        variant={isChange ? 'quiet' : 'secondary'}
        {...(isOne ? { 'aria-label': name } : {})}
        onPress={() => {
          setOpen(true)
        }}
      >
        {isOne ? t(isChange ? 'referrals.change' : 'referrals.answer') : t('referrals.answerChosen')}
      </Button>
      <Dialog
        title={
          isOne
            ? t('referrals.answerTitle', { organization: titleOf(target.organization) })
            : t('referrals.answerChosenTitle', { count: asked.length })
        }
        lead={isOne ? referral.text : asked.map((one) => one.referral.title).join(' · ')}
        isOpen={isOpen}
        onClose={close}
      >
        <Suspense fallback={<Skeletons rows={4} />}>
          <AnswerForm asked={asked} onClose={close} {...(onDone === undefined ? {} : { onDone })} />
        </Suspense>
      </Dialog>
    </>
  )
}
