import { CircleCheck, Clock, Info, TriangleAlert, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useWording } from '@/i18n/wording'
import { Button } from './button'

type Tone = 'brick' | 'ochre' | 'moss' | 'slate'

const icons: Record<Tone, LucideIcon> = { brick: TriangleAlert, ochre: Clock, moss: CircleCheck, slate: Info }

interface NoticeProps {
  tone: Tone
  title?: string
  children?: ReactNode
  /** Announced at once (`alert`), politely (`status`) or not at all. */
  role?: 'alert' | 'status'
}

export function Notice({ tone, title, children, role }: NoticeProps) {
  const Icon = icons[tone]
  return (
    <div className="notice" data-tone={tone} role={role}>
      <Icon size={20} aria-hidden />
      <div>
        {title !== undefined && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}

interface ProblemNoticeProps {
  error: unknown
  onRetry?: () => void
}

/** What went wrong, in words, with the faults that the API named; nothing when nothing did. */
export function ProblemNotice({ error, onRetry }: ProblemNoticeProps) {
  const { t } = useTranslation()
  const wording = useWording()
  if (error === null || error === undefined) return null
  const { title, text, issues } = wording(error)
  return (
    <Notice tone="brick" title={title} role="alert">
      {text !== '' && <p>{text}</p>}
      {issues.length > 0 && (
        <ul>
          {issues.map((issue) => (
            <li key={issue}>{issue}</li>
          ))}
        </ul>
      )}
      {onRetry && <Button onPress={onRetry}>{t('ui.retry')}</Button>}
    </Notice>
  )
}
