import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { standsAs, useMe } from '@/api/me'
import { refreshLists } from '@/api/refresh'
import type { Mail } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { MailMark } from '@/ui/marks'
import { useToast } from '@/ui/toasts'
import { messageOf, resendMail } from './api'

/** One mail: to whom, what became of it, and a second chance for one that failed. */
export function MailLine({ mail }: { mail: Mail }) {
  const { t } = useTranslation()
  const { shortDateTime } = useFormats()
  const queries = useQueryClient()
  const toast = useToast()
  const isAdministrator = standsAs(useMe(), 'administrator')
  const resending = useMutation({
    mutationFn: resendMail,
    onSuccess: async () => {
      toast(t('mails.resent'))
      await refreshLists(queries, '/mails')
    },
  })
  return (
    <li className="line">
      <div className="line-main">
        <p className="line-title">{mail.subject ?? t(`mails.kind.${mail.kind}`)}</p>
        <p className="line-meta">
          <span>{mail.recipient}</span>
          <span>{t('mails.written', { at: shortDateTime(mail.writtenAt) })}</span>
          {mail.nextAttemptAt !== undefined && mail.attempts > 0 && (
            <span>{t('mails.again', { at: shortDateTime(mail.nextAttemptAt) })}</span>
          )}
          <MailMark status={mail.status} />
        </p>
        {mail.failure !== undefined && <p className="small">{t('mails.failure', { failure: mail.failure })}</p>}
        {resending.error && <p className="small">{resending.error.message}</p>}
      </div>
      {mail.status === 'kept' && isAdministrator && (
        <a href={messageOf(mail)} download={`${mail.id}.eml`}>
          {t('mails.open')}
        </a>
      )}
      {mail.permitted.includes('resendMail') && (
        <Button
          isPending={resending.isPending}
          onPress={() => {
            resending.mutate(mail)
          }}
        >
          {t('mails.resend')}
        </Button>
      )}
    </li>
  )
}
