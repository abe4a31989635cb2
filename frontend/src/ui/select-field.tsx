import { Check, ChevronDown } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { useController, type FieldValues } from 'react-hook-form'
import { Fault, FieldFrame, type FieldProps } from './fields'

export interface Option {
  id: string
  label: string
}

interface SelectFieldProps<V extends FieldValues> extends FieldProps<V, string | undefined> {
  options: readonly Option[]
  placeholder?: string
}

/** Opens once there is something to choose: a press on a list that still loads would do nothing, and say nothing. */
export function SelectField<V extends FieldValues>(props: SelectFieldProps<V>) {
  const { control, name, label, help, isOptional = false, options, placeholder } = props
  const {
    field: { ref, value, onChange },
    fieldState,
  } = useController({ control, name })
  return (
    <Select
      className="field"
      name={name}
      value={value === undefined || value === '' ? null : String(value)}
      onChange={(key) => {
        onChange(key === null ? '' : String(key))
      }}
      isRequired={!isOptional}
      isDisabled={options.length === 0}
      isInvalid={fieldState.invalid}
      validationBehavior="aria"
      {...(placeholder === undefined ? {} : { placeholder })}
    >
      <FieldFrame label={label} help={help} isOptional={isOptional}>
        <SelectButton buttonRef={ref} />
      </FieldFrame>
      <Fault fault={fieldState.error} />
      <SelectOptions options={options} />
    </Select>
  )
}

function SelectButton({ buttonRef }: { buttonRef?: React.Ref<HTMLButtonElement> }) {
  return (
    <Button className="control select" {...(buttonRef === undefined ? {} : { ref: buttonRef })}>
      <SelectValue />
      <ChevronDown size={18} aria-hidden />
    </Button>
  )
}

function SelectOptions({ options }: { options: readonly Option[] }) {
  return (
    <Popover className="popover" offset={4}>
      <ListBox className="options" items={options}>
        {(option) => (
          <ListBoxItem id={option.id} className="option" textValue={option.label}>
            {({ isSelected }) => (
              <>
                {option.label}
                {isSelected && <Check size={16} aria-hidden className="option-end" />}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  )
}
