import { Minus, Plus } from 'lucide-react'
import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components'
import { useController, type FieldValues } from 'react-hook-form'
import { Fault, FieldFrame, type FieldProps } from './fields'

interface Props<V extends FieldValues> extends FieldProps<V, number> {
  minimum: number
  maximum: number
  step?: number
}

export function NumberField<V extends FieldValues>(props: Props<V>) {
  const { control, name, label, help, minimum, maximum, step = 1 } = props
  const {
    field: { ref, value, onChange, onBlur },
    fieldState,
  } = useController({ control, name })
  return (
    <AriaNumberField
      className="field"
      name={name}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      minValue={minimum}
      maxValue={maximum}
      step={step}
      isInvalid={fieldState.invalid}
      isRequired
      validationBehavior="aria"
    >
      <FieldFrame label={label} help={help}>
        <Group className="control control-short group number">
          <Input ref={ref} />
          <Button slot="decrement" className="icon-button">
            <Minus size={16} aria-hidden />
          </Button>
          <Button slot="increment" className="icon-button">
            <Plus size={16} aria-hidden />
          </Button>
        </Group>
      </FieldFrame>
      <Fault fault={fieldState.error} />
    </AriaNumberField>
  )
}
