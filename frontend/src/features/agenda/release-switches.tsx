import { useTranslation } from 'react-i18next'
import type { Circle } from '@/api/types'
import { Switch } from '@/ui/choices'

const circles = ['body', 'directors', 'councils', 'public'] as const

interface Props {
  release: readonly Circle[]
  onChange: (release: Circle[]) => void
}

/** For which circles the edition is released at once. */
export function ReleaseSwitches({ release, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <fieldset className="releases">
      <legend>{t('approve.release')}</legend>
      {circles.map((circle) => (
        <Switch
          key={circle}
          label={t(`circles.${circle}`)}
          help={t(`approve.circle.${circle}`)}
          isSelected={release.includes(circle)}
          onChange={(isReleased) => {
            onChange(circles.filter((one) => (one === circle ? isReleased : release.includes(one))))
          }}
        />
      ))}
    </fieldset>
  )
}
