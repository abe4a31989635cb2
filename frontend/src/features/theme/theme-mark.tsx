import { CircleCheck, CircleDashed, CircleHelp, Clock, Hourglass, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Theme, ThemeProgress } from '@/api/types'
import { StateMark, type Tone } from '@/ui/state-mark'

const looks: Record<ThemeProgress, [Tone, LucideIcon]> = {
  notStarted: ['slate', CircleDashed],
  underway: ['ochre', Hourglass],
  reached: ['moss', CircleCheck],
}

export function ProgressMark({ progress }: { progress: ThemeProgress }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[progress]
  return (
    <StateMark tone={tone} icon={icon}>
      {t(`theme.progress.${progress}`)}
    </StateMark>
  )
}

/** How far a theme is, and whether its year went by. */
export function ThemeMark({ theme: { progress, late } }: { theme: Theme }) {
  const { t } = useTranslation()
  return (
    <>
      {progress === undefined ? (
        <StateMark tone="slate" icon={CircleHelp}>
          {t('theme.unreported')}
        </StateMark>
      ) : (
        <ProgressMark progress={progress} />
      )}
      {late && (
        <StateMark tone="brick" icon={Clock}>
          {t('theme.late')}
        </StateMark>
      )}
    </>
  )
}
