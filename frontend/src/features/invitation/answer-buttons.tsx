import { Check, MailX, UserRoundCheck } from 'lucide-react'
import { lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Invitation } from '@/api/types'
import { useWording } from '@/i18n/wording'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { useToast } from '@/ui/toasts'
import { useAnswer } from './use-answer'

const ReplyForm = lazy(() => import('./reply-form'))

/** The answers that the reader may give for one seat; what was answered needs no button. */
export function AnswerButtons({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation()
  const toast = useToast()
  const wording = useWording()
  const [asking, setAsking] = useState<'excused' | 'substituted'>()
  const accepting = useAnswer(invitation, {
    onError: (error) => {
      toast(wording(error).title, 'brick')
    },
  })
  const close = () => {
    setAsking(undefined)
  }
  const comes = invitation.reply?.status === 'accepted' && !invitation.reply.beforeMove

  return (
    <div
      role="group"
      className="row answers"
      aria-label={t('invitation.answersOf', { title: titleOf(invitation.meeting) })}
    >
      {!comes && (
        <Button
          variant="primary"
          icon={Check}
          isPending={accepting.isPending}
          onPress={() => {
            accepting.mutate({ status: 'accepted' })
          }}
        >
          {t('invitation.accept')}
        </Button>
      )}
      {invitation.substitutes.length > 0 && (
        <Button
          icon={UserRoundCheck}
          onPress={() => {
            setAsking('substituted')
          }}
        >
          {t('invitation.substitute')}
        </Button>
      )}
      <Button
        icon={MailX}
        onPress={() => {
          setAsking('excused')
        }}
      >
        {t('invitation.excuse')}
      </Button>
      <Dialog
        title={t(`invitation.title.${asking ?? 'excused'}`)}
        lead={titleOf(invitation.meeting)}
        isOpen={asking !== undefined}
        onClose={close}
      >
        {asking !== undefined && <ReplyForm invitation={invitation} status={asking} onClose={close} />}
      </Dialog>
    </div>
  )
}
