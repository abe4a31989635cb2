import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/format'
import { monthLater } from '@/i18n/month'
import { IconButton } from '@/ui/icon-button'

interface Props {
  month: string
  /** Beyond it there is nothing yet. */
  last: string
  onChange: (month: string) => void
}

export function MonthStepper({ month, last, onChange }: Props) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <div className="stepper" role="group" aria-label={t('college.month')}>
      <IconButton
        label={t('college.earlier')}
        icon={ChevronLeft}
        onPress={() => {
          onChange(monthLater(month, -1))
        }}
      />
      <p className="stepper-value" aria-live="polite">
        {formats.month(month)}
      </p>
      <IconButton
        label={t('college.later')}
        icon={ChevronRight}
        isDisabled={month >= last}
        onPress={() => {
          onChange(monthLater(month, 1))
        }}
      />
    </div>
  )
}
