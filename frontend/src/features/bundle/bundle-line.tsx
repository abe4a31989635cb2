import { useMutation, useQueryClient } from '@tanstack/react-query'
import { CircleCheck, Clock, Download, LoaderCircle, TriangleAlert, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { hasStatus } from '@/api/problem'
import { refreshLists } from '@/api/refresh'
import { titleOf } from '@/api/titles'
import type { BundleTask } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { StateMark, type Tone } from '@/ui/state-mark'
import { useToast } from '@/ui/toasts'
import { isUnderWay, removeBundle } from './api'

const looks: Record<BundleTask['status'], [Tone, LucideIcon]> = {
  waiting: ['slate', Clock],
  running: ['brand', LoaderCircle],
  done: ['moss', CircleCheck],
  failed: ['brick', TriangleAlert],
}

/** One bundle: how far it is, and then the archive itself. */
export function BundleLine({ task }: { task: BundleTask }) {
  const { t } = useTranslation()
  const { shortDateTime } = useFormats()
  const [tone, icon] = looks[task.status]
  const name = `${titleOf(task.body)} ${task.year}`
  return (
    <li className="line bundle">
      <div className="line-main">
        <p className="line-title">{name}</p>
        <p className="line-meta">
          <span>{shortDateTime(task.requestedAt)}</span>
          <StateMark tone={tone} icon={icon}>
            {t(`bundles.status.${task.status}`)}
          </StateMark>
          {task.expiresAt !== undefined && <span>{t('bundles.until', { at: shortDateTime(task.expiresAt) })}</span>}
        </p>
        {task.failure !== undefined && <p className="small">{t(`bundles.failure.${task.failure}`)}</p>}
        {task.status === 'running' && <Progress task={task} name={name} />}
      </div>
      <div className="row">
        {task.status === 'done' && (
          <span className="document-links">
            <a href={`/doorstroom/v1/bundles/${task.id}`} download aria-label={t('bundles.downloadOf', { name })}>
              <Download size={16} aria-hidden />
              {t('bundles.download')}
            </a>
          </span>
        )}
        <Removal task={task} name={name} />
      </div>
    </li>
  )
}

function Progress({ task: { documents, written }, name }: { task: BundleTask; name: string }) {
  const { t } = useTranslation()
  return (
    <p className="small">
      <progress
        className="file-progress"
        value={written}
        max={Math.max(documents, 1)}
        aria-label={t('bundles.progressOf', { name })}
      />{' '}
      {t('bundles.progress', { written, count: documents })}
    </p>
  )
}

function Removal({ task, name }: { task: BundleTask; name: string }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const removing = useMutation({
    mutationFn: removeBundle,
    // it went a step further while it was pressed: what the list shows then can be removed
    onError: (error) => {
      toast(hasStatus(error, 412) ? t('bundles.moved') : error.message)
    },
    onSettled: () => refreshLists(queries, '/bundleTasks'),
  })
  const what = isUnderWay(task) ? 'stop' : 'remove'
  return (
    <Button
      variant="quiet"
      isPending={removing.isPending}
      aria-label={t(`bundles.${what}Of`, { name })}
      onPress={() => {
        removing.mutate(task)
      }}
    >
      {t(`bundles.${what}`)}
    </Button>
  )
}
