import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import type { Body, CalendarLink } from '@/api/types'
import { Button } from '@/ui/button'
import { ProblemNotice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { makeCalendarLink } from './api'

interface Props {
  bodies: readonly Body[]
  onMade: (link: CalendarLink) => void
}

const own = 'own'

/** Chooses which meetings the calendar follows: one's own, or those of one body. */
export function CalendarForm({ bodies, onMade }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { control, handleSubmit } = useForm({ defaultValues: { followed: own } })
  const making = useMutation({
    mutationFn: (followed: string) => makeCalendarLink(followed === own ? {} : { body: followed }),
    onSuccess: onMade,
    onSettled: () => refreshLists(queries, '/calendars'),
  })
  const make = handleSubmit(({ followed }) => {
    making.mutate(followed)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void make(event)}>
      <ProblemNotice error={making.error} />
      <SelectField
        control={control}
        name="followed"
        label={t('calendar.followed')}
        help={t('calendar.followedHelp')}
        options={[{ id: own, label: t('calendar.own') }, ...bodies.map(({ id, name }) => ({ id, label: name }))]}
      />
      <div>
        <Button type="submit" variant="primary" isPending={making.isPending}>
          {t('calendar.make')}
        </Button>
      </div>
    </form>
  )
}
