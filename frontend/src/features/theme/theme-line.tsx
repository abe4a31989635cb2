import { Flag, PencilLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import type { Theme } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { ThemeHistory } from './theme-history'
import { ThemeMark } from './theme-mark'
import { isFollowed } from './theme-values'

interface Props {
  theme: Theme
  onEdit: (theme: Theme) => void
  onReport: (theme: Theme) => void
}

export function ThemeLine({ theme, onEdit, onReport }: Props) {
  const { t } = useTranslation()
  const { plainDate } = useFormats()
  const { name, description, targetYear, progress, progressOn } = theme
  return (
    <li className="line theme-line">
      <div className="line-main">
        <p className="line-title">{name}</p>
        {description !== undefined && <p className="measure">{description}</p>}
        <p className="line-meta">
          {targetYear !== undefined && <span>{t('theme.by', { year: targetYear })}</span>}
          {progressOn !== undefined && <span>{t('theme.reportedOn', { date: plainDate(progressOn) })}</span>}
          <span>{t('theme.sourceOf', { source: theme.source })}</span>
        </p>
        {progress !== undefined && <ThemeHistory theme={theme} />}
      </div>
      <div className="theme-tools">
        {isFollowed(theme) && <ThemeMark theme={theme} />}
        {may(theme, 'reportTheme') && (
          <Button
            variant="quiet"
            icon={Flag}
            aria-label={t('theme.reportOf', { name })}
            onPress={() => {
              onReport(theme)
            }}
          >
            {t('theme.report')}
          </Button>
        )}
        {may(theme, 'changeTheme') && (
          <Button
            variant="quiet"
            icon={PencilLine}
            aria-label={t('theme.editOf', { name })}
            onPress={() => {
              onEdit(theme)
            }}
          >
            {t('theme.edit')}
          </Button>
        )}
      </div>
    </li>
  )
}
