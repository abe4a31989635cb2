import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import type { Control, FieldError as FormError, FieldPathByValue, FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

/** What every field of a form shares: where its value lives, its name, its help. */
export interface FieldProps<V extends FieldValues, T> {
  control: Control<V>
  name: FieldPathByValue<V, T>
  label: string
  help?: string
  isOptional?: boolean
}

interface FrameProps {
  label: string
  help?: string | undefined
  isOptional?: boolean | undefined
  children: ReactNode
}

/** Label above, control, help, then the fault; to be used inside a React Aria field. */
export function FieldFrame({ label, help, isOptional = false, children }: FrameProps) {
  const { t } = useTranslation()
  return (
    <>
      <Label className="label">
        {label} {isOptional && <span className="label-optional">{t('ui.optional')}</span>}
      </Label>
      {children}
      {help !== undefined && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
    </>
  )
}

/** The fault of a field: our own messages are translation keys, those of the API are sentences. */
export function Fault({ fault }: { fault: FormError | undefined }) {
  const { t, i18n } = useTranslation()
  const message = fault?.message ?? ''
  return (
    <FieldError className="error">
      <TriangleAlert size={16} aria-hidden />
      {i18n.exists(message) ? t(message as 'errors.required') : message}
    </FieldError>
  )
}
