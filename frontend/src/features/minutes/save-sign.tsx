import { CircleCheck, CircleDashed, LoaderCircle, TriangleAlert, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ConnectionLost } from '@/api/problem'
import { useFormats } from '@/i18n/format'
import { useWording } from '@/i18n/wording'
import { Button } from '@/ui/button'
import { StateMark, type Tone } from '@/ui/state-mark'
import type { SaveState, Snapshot } from './autosave'

const looks: Record<SaveState, [Tone, LucideIcon]> = {
  kept: ['moss', CircleCheck],
  waiting: ['slate', CircleDashed],
  keeping: ['slate', LoaderCircle],
  failed: ['brick', TriangleAlert],
  conflict: ['brick', TriangleAlert],
}

interface Props {
  saving: Snapshot
  onRetry: () => void
}

/** Whether the text is safe. Only trouble is announced: a voice after every pause would be in the way. */
export function SaveSign({ saving: { state, keptAt, error }, onRetry }: Props) {
  const { t } = useTranslation()
  const { time } = useFormats()
  const wording = useWording()
  const [tone, icon] = looks[state]
  const words =
    state === 'kept' && keptAt !== undefined ? t('saving.keptAt', { time: time(keptAt) }) : t(`saving.${state}`)
  return (
    <span className="save-sign">
      <StateMark tone={tone} icon={icon}>
        {words}
      </StateMark>
      {state === 'failed' && (
        <Button variant="quiet" onPress={onRetry}>
          {t('ui.retry')}
        </Button>
      )}
      <span role="alert" className="unseen">
        {state === 'failed' && (error instanceof ConnectionLost ? t('saving.offline') : wording(error).title)}
      </span>
    </span>
  )
}
