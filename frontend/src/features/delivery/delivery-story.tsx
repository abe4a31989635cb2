import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { BellRing, Send } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { refreshLists } from '@/api/refresh'
import { titleOf } from '@/api/titles'
import type { Delivery, DeliveryMoment } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { useWording } from '@/i18n/wording'
import { Button } from '@/ui/button'
import { DeliveryMark, MailMark } from '@/ui/marks'
import { useToast } from '@/ui/toasts'
import { resendMail } from './api'
import { useRemind } from './use-remind'

/** One delivery: for whom, where it stands, and everything that happened to it. */
export function DeliveryStory({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation()
  const { date } = useFormats()
  const reminding = useRemind()
  const { id, edition, recipient, failure, dueAt, history = [] } = delivery
  return (
    <li className="story">
      <div className="row row-apart">
        <p className="line-title">{recipient.officeLabel}</p>
        <DeliveryMark delivery={delivery} />
      </div>
      <p>
        <Link to="/editions/$editionId" params={{ editionId: edition.id }}>
          {titleOf(edition)}
        </Link>
      </p>
      {failure !== undefined && <p className="story-failure">{t('delivery.failure', { failure })}</p>}
      <p className="small muted">{t('delivery.dueOn', { date: date(dueAt) })}</p>
      <ol className="story-history" aria-label={t('delivery.history')}>
        {history.map((moment) => (
          <Moment key={`${moment.what}${moment.at}${moment.recipient ?? ''}`} moment={moment} />
        ))}
      </ol>
      {may(delivery, 'remindDeliveries') && (
        <div>
          <Button
            icon={BellRing}
            isPending={reminding.isPending}
            aria-label={t('flow.remindOf', { title: titleOf(edition), office: recipient.officeLabel })}
            onPress={() => {
              reminding.mutate({ deliveries: [id] })
            }}
          >
            {t('flow.remind')}
          </Button>
        </div>
      )}
    </li>
  )
}

function Moment({ moment }: { moment: DeliveryMoment }) {
  const { t } = useTranslation()
  const { shortDateTime } = useFormats()
  const { what, at, recipient, mail, mailStatus, mailEtag, failure } = moment
  return (
    <li>
      <time dateTime={at} className="figures">
        {shortDateTime(at)}
      </time>
      <p className="line-meta">
        <span>{t(`delivery.what.${what}`)}</span>
        {recipient !== undefined && <span>{recipient}</span>}
        {mailStatus !== undefined && mailStatus !== 'sent' && <MailMark status={mailStatus} />}
        {failure !== undefined && <span className="story-failure">{failure}</span>}
      </p>
      {mail && mailEtag !== undefined && may(moment, 'resendMail') && (
        <Resend mail={mail.id} etag={mailEtag} recipient={recipient ?? ''} />
      )}
    </li>
  )
}

function Resend({ mail, etag, recipient }: { mail: string; etag: string; recipient: string }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const wording = useWording()
  const resending = useMutation({
    mutationFn: () => resendMail(mail, etag),
    onSuccess: () => {
      toast(t('delivery.resent'))
    },
    onError: (error) => {
      toast(wording(error).title, 'brick')
    },
    onSettled: () => refreshLists(queries, '/deliveries', '/mails'),
  })
  return (
    <Button
      icon={Send}
      isPending={resending.isPending}
      aria-label={t('delivery.resendOf', { recipient })}
      onPress={() => {
        resending.mutate()
      }}
    >
      {t('delivery.resend')}
    </Button>
  )
}
