import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { useMe } from '@/api/me'
import { refreshLists } from '@/api/refresh'
import { Button } from '@/ui/button'
import { DialogFoot } from '@/ui/dialog'
import { ProblemNotice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toasts'
import { putCollegePoint } from './api'

const whole = 'whole'
const schema = z.object({
  item: z.string(),
  note: z.string().check(z.trim(), z.maxLength(2000, 'errors.titleLong')),
})
type Values = z.infer<typeof schema>

export interface PointsOf {
  editionId: string
  points: readonly { id: string; title: string }[]
}

interface Props extends PointsOf {
  municipality: string
  onClose: () => void
}

/** One point of an agenda or of minutes, or the whole of it, for the own college of this month. */
export default function PutForm({ editionId, points, municipality, onClose }: Props) {
  const { t } = useTranslation()
  const month = useMe().today.slice(0, 7)
  const queries = useQueryClient()
  const toast = useToast()
  const { control, handleSubmit } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { item: points[0]?.id ?? whole, note: '' },
  })
  const putting = useMutation({
    mutationFn: ({ item, note }: Values) =>
      putCollegePoint({
        municipality,
        month,
        edition: editionId,
        ...(item === whole ? {} : { agendaItem: item }),
        ...(note === '' ? {} : { note }),
      }),
    onSuccess: () => {
      onClose()
      toast(t('college.put'))
    },
    onSettled: () => refreshLists(queries, '/collegeItems/{id}'),
  })
  const submit = handleSubmit((values) => {
    putting.mutate(values)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={putting.error} />
      <SelectField
        control={control}
        name="item"
        label={t('college.point')}
        options={[
          ...points.map(({ id, title }) => ({ id, label: title })),
          { id: whole, label: t('college.wholeDocument') },
        ]}
      />
      <TextField control={control} name="note" label={t('college.note')} isMultiline isOptional />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={putting.isPending}>
          {t('college.putNow')}
        </Button>
      </DialogFoot>
    </form>
  )
}
