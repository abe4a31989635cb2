import type { UseQueryResult } from '@tanstack/react-query'
import { Compass, Inbox, Lock, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { hasStatus } from '@/api/problem'
import { ProblemNotice } from './notice'

/** Grey rows while something is read; styled to show after 250 ms only. */
export function Skeletons({ rows = 4 }: { rows?: number }) {
  const { t } = useTranslation()
  return (
    <div className="skeletons" role="status" aria-label={t('ui.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="skeleton" />
      ))}
    </div>
  )
}

interface EmptyProps {
  title: string
  /** The whole page is empty: its title is the heading. */
  isPage?: boolean
  /** The next step, in one sentence. */
  children?: ReactNode
  icon?: LucideIcon
  action?: ReactNode
}

export function EmptyState({ title, isPage = false, children, icon: Icon = Inbox, action }: EmptyProps) {
  const Title = isPage ? 'h1' : 'p'
  return (
    <div className="empty">
      <Icon size={28} strokeWidth={1.5} aria-hidden />
      <Title className="empty-title">{title}</Title>
      {children !== undefined && <p>{children}</p>}
      {action}
    </div>
  )
}

export function Forbidden() {
  const { t } = useTranslation()
  return (
    <EmptyState isPage icon={Lock} title={t('ui.forbidden.title')}>
      {t('ui.forbidden.text')}
    </EmptyState>
  )
}

export function Missing() {
  const { t } = useTranslation()
  return (
    <EmptyState isPage icon={Compass} title={t('ui.missing.title')}>
      {t('ui.missing.text')}
    </EmptyState>
  )
}

interface LoadedProps<T> {
  query: UseQueryResult<T, unknown>
  rows?: number
  /** Shown instead of “not found” when a 404 has a meaning of its own here. */
  missing?: ReactNode
  children: (data: T) => ReactNode
}

/** The four faces of a read: still loading, refused, failed, there. */
export function Loaded<T>({ query, rows = 4, missing, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.isPending) return <Skeletons rows={rows} />
  if (hasStatus(query.error, 403)) return <Forbidden />
  if (hasStatus(query.error, 404)) return missing ?? <Missing />
  return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
}
