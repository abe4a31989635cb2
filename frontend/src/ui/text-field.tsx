import { Input, TextArea, TextField as AriaTextField } from 'react-aria-components'
import { useController, type FieldValues } from 'react-hook-form'
import { Fault, FieldFrame, type FieldProps } from './fields'

interface Props<V extends FieldValues> extends FieldProps<V, string | undefined> {
  type?: 'text' | 'password'
  isMultiline?: boolean
  autoComplete?: string
  autoFocus?: boolean
}

export function TextField<V extends FieldValues>(props: Props<V>) {
  const { control, name, label, help, isOptional = false, type = 'text', isMultiline = false, ...rest } = props
  const {
    field: { ref, value, onChange, onBlur },
    fieldState,
  } = useController({ control, name })
  return (
    <AriaTextField
      {...rest}
      className="field"
      type={type}
      name={name}
      value={value ?? ''}
      onChange={onChange}
      onBlur={onBlur}
      isRequired={!isOptional}
      isInvalid={fieldState.invalid}
      validationBehavior="aria"
    >
      <FieldFrame label={label} help={help} isOptional={isOptional}>
        {isMultiline ? <TextArea className="control" ref={ref} /> : <Input className="control" ref={ref} />}
      </FieldFrame>
      <Fault fault={fieldState.error} />
    </AriaTextField>
  )
}
