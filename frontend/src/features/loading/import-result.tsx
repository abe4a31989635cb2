import { useTranslation } from 'react-i18next'
import type { ImportTask } from '@/api/types'
import { Notice } from '@/ui/notice'

/** How a check or a load ended, with every fault by its record. */
export function ImportResult({ name, task }: { name: string; task: ImportTask }) {
  const { t } = useTranslation()
  const { status, dryRun, records, issues } = task
  if (status === 'done') {
    return (
      <Notice
        tone="moss"
        title={dryRun ? t('importing.right', { name }) : t('importing.loaded', { name })}
        role="status"
      >
        <p>{t('importing.records', { count: records })}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="brick" title={t('importing.wrong', { name, count: issues.length })} role="alert">
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.name} ${issue.detail}`}>
            <code>{issue.name}</code> {issue.value !== undefined && `(${issue.value}) `}
            {issue.detail}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
