import { useQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Theme } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Loaded } from '@/ui/states'
import { listReports } from './api'
import { ProgressMark } from './theme-mark'

/** What was reported before, read when somebody wants it. */
export function ThemeHistory({ theme: { id, name } }: { theme: Theme }) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  const [isOpen, setOpen] = useState(false)
  const reports = useQuery({ ...listReports(id), enabled: isOpen })
  return (
    <div className="theme-history" data-expanded={isOpen ? true : undefined}>
      <Button
        className="theme-toggle"
        aria-expanded={isOpen}
        aria-label={t('theme.historyOf', { name })}
        onPress={() => {
          setOpen(!isOpen)
        }}
      >
        <ChevronRight size={16} aria-hidden />
        {t('theme.history')}
      </Button>
      {isOpen && (
        <Loaded query={reports} rows={2}>
          {({ items }) => (
            <ol className="theme-reports">
              {items.map((report) => (
                <li key={report.id}>
                  <span className="theme-day">{plainDate(report.on)}</span>
                  <ProgressMark progress={report.progress} />
                  {report.note !== undefined && <span className="measure">{report.note}</span>}
                </li>
              ))}
            </ol>
          )}
        </Loaded>
      )}
    </div>
  )
}
