import { MessageSquarePlus, MessageSquareText } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import type { Minutes, Remark } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { RemarkForm } from './remark-form'

interface Props {
  minutes: Minutes
  agendaItem?: string
  title: string
  remarks: readonly Remark[]
}

/** What members remarked during the review, and room for one more. */
export function RemarkList({ minutes, agendaItem, title, remarks }: Props) {
  const { t } = useTranslation()
  const { shortDateTime } = useFormats()
  const [isWriting, setWriting] = useState(false)
  const mayRemark = may(minutes, 'addRemark')
  if (!mayRemark && remarks.length === 0) return null
  return (
    <div className="remarks">
      {remarks.map(({ id, author, text, madeAt }) => (
        <figure key={id} className="remark">
          <MessageSquareText size={16} aria-hidden />
          <div>
            <figcaption className="small">
              <strong>{author}</strong> <span className="muted">{shortDateTime(madeAt)}</span>
            </figcaption>
            <blockquote>{text}</blockquote>
          </div>
        </figure>
      ))}
      {mayRemark && !isWriting && (
        <Button
          variant="quiet"
          icon={MessageSquarePlus}
          aria-label={agendaItem === undefined ? t('remarks.addGeneral') : t('remarks.addOf', { title })}
          onPress={() => {
            setWriting(true)
          }}
        >
          {agendaItem === undefined ? t('remarks.addGeneral') : t('remarks.add')}
        </Button>
      )}
      {isWriting && (
        <RemarkForm
          meetingId={minutes.meeting.id}
          {...(agendaItem === undefined ? {} : { agendaItem })}
          onClose={() => {
            setWriting(false)
          }}
        />
      )}
    </div>
  )
}
