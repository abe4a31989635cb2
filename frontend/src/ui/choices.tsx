import { Check } from 'lucide-react'
import {
  CheckboxButton,
  CheckboxField,
  CheckboxGroup,
  RadioButton,
  RadioField,
  RadioGroup,
  SwitchButton,
  SwitchField,
  Text,
} from 'react-aria-components'
import { useController, type FieldValues } from 'react-hook-form'
import { Fault, FieldFrame, type FieldProps } from './fields'
import type { Option } from './select-field'

interface ChoiceProps<V extends FieldValues, T> extends FieldProps<V, T> {
  options: readonly Option[]
}

/** One of a few, all in sight. */
export function RadioChoice<V extends FieldValues>({ control, name, label, help, options }: ChoiceProps<V, string>) {
  const {
    field: { value, onChange, onBlur },
    fieldState,
  } = useController({ control, name })
  return (
    <RadioGroup
      className="field"
      name={name}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      isInvalid={fieldState.invalid}
      validationBehavior="aria"
    >
      <FieldFrame label={label} help={help}>
        <div className="choices">
          {options.map((option) => (
            <RadioField key={option.id} value={option.id}>
              <RadioButton className="choice" data-shape="round">
                <span className="choice-mark" />
                {option.label}
              </RadioButton>
            </RadioField>
          ))}
        </div>
      </FieldFrame>
      <Fault fault={fieldState.error} />
    </RadioGroup>
  )
}

/** Any of a few. */
export function CheckChoice<V extends FieldValues>({ control, name, label, help, options }: ChoiceProps<V, string[]>) {
  const {
    field: { value, onChange, onBlur },
    fieldState,
  } = useController({ control, name })
  return (
    <CheckboxGroup
      className="field"
      name={name}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      isInvalid={fieldState.invalid}
      validationBehavior="aria"
    >
      <FieldFrame label={label} help={help}>
        <div className="choices choices-column">
          {options.map((option) => (
            <CheckboxField key={option.id} value={option.id}>
              <CheckboxButton className="choice" data-shape="box">
                <span className="choice-mark">
                  <Check size={14} strokeWidth={3} aria-hidden />
                </span>
                {option.label}
              </CheckboxButton>
            </CheckboxField>
          ))}
        </div>
      </FieldFrame>
      <Fault fault={fieldState.error} />
    </CheckboxGroup>
  )
}

interface SwitchProps {
  label: string
  help?: string
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  isDisabled?: boolean
}

export function Switch({ label, help, ...state }: SwitchProps) {
  return (
    <SwitchField {...state}>
      <SwitchButton className="switch">
        <span className="switch-track" />
        <span>{label}</span>
      </SwitchButton>
      {help !== undefined && (
        <Text slot="description" className="help switch-help">
          {help}
        </Text>
      )}
    </SwitchField>
  )
}

/** A switch of a form. */
export function SwitchChoice<V extends FieldValues>({ control, name, label, help }: FieldProps<V, boolean>) {
  const {
    field: { value, onChange },
  } = useController({ control, name })
  return <Switch label={label} isSelected={value} onChange={onChange} {...(help === undefined ? {} : { help })} />
}
