import type { CalendarDate, Time } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
  TimeField as AriaTimeField,
} from 'react-aria-components'
import { useController, type FieldValues } from 'react-hook-form'
import { Fault, FieldFrame, type FieldProps } from './fields'

const segments = (
  <DateInput className="segments">{(segment) => <DateSegment segment={segment} className="segment" />}</DateInput>
)

interface DateFieldProps<V extends FieldValues> extends FieldProps<V, CalendarDate | null> {
  minimum?: CalendarDate
}

export function DateField<V extends FieldValues>(props: DateFieldProps<V>) {
  const { control, name, label, help, minimum, isOptional = false } = props
  const {
    field: { value, onChange, onBlur },
    fieldState,
  } = useController({ control, name })
  return (
    <DatePicker
      className="field"
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      isRequired={!isOptional}
      isInvalid={fieldState.invalid}
      validationBehavior="aria"
      {...(minimum === undefined ? {} : { minValue: minimum })}
    >
      <FieldFrame label={label} help={help} isOptional={isOptional}>
        <Group className="control group">
          {segments}
          <Button className="icon-button">
            <CalendarDays size={18} aria-hidden />
          </Button>
        </Group>
      </FieldFrame>
      <Fault fault={fieldState.error} />
      <Popover className="popover" placement="bottom end">
        <Dialog className="calendar">
          <MonthSheet />
        </Dialog>
      </Popover>
    </DatePicker>
  )
}

function MonthSheet() {
  return (
    <Calendar firstDayOfWeek="mon">
      <header className="calendar-head">
        <Button slot="previous" className="icon-button">
          <ChevronLeft size={18} aria-hidden />
        </Button>
        <Heading level={3} />
        <Button slot="next" className="icon-button">
          <ChevronRight size={18} aria-hidden />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        {(date) => <CalendarCell date={date} className="calendar-day" />}
      </CalendarGrid>
    </Calendar>
  )
}

export function TimeField<V extends FieldValues>({ control, name, label, help }: FieldProps<V, Time | null>) {
  const {
    field: { value, onChange, onBlur },
    fieldState,
  } = useController({ control, name })
  return (
    <AriaTimeField
      className="field"
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      hourCycle={24}
      isRequired
      isInvalid={fieldState.invalid}
      validationBehavior="aria"
    >
      <FieldFrame label={label} help={help}>
        <div className="control control-short">{segments}</div>
      </FieldFrame>
      <Fault fault={fieldState.error} />
    </AriaTimeField>
  )
}
